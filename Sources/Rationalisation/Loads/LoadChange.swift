internal import LandscapeModel

/// What becomes of the load of a body in a scenario.
package struct LoadChange: Sendable {
  /// Of organisations, as the catalogue has it.
  package let kind: String
  /// The loads from before, of all that it was: indices of the landscape before.
  package let before: [OrganisationLoads.Load]
  package let after: OrganisationLoads.Load

  /// The bodies whose seats, or what these come to, are others than before, kind by kind.
  package static func all(
    from former: OrganisationLoads, to later: OrganisationLoads, _ applied: AppliedScenario
  ) -> [LoadChange] {
    zip(former.kinds, later.kinds).flatMap { old, new -> [LoadChange] in
      let before = Dictionary(
        grouping: old.loads, by: { applied.organisationNow[Int($0.organisation)] })
      return new.loads.compactMap { load in
        let parts = before[load.organisation] ?? []
        return parts.count == 1 && parts[0].counts == load.counts
          ? nil : LoadChange(kind: new.kind, before: parts, after: load)
      }
    }
  }
}
