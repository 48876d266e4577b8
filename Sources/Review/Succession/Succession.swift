package import LandscapeModel

/// What became of every partnership of an older landscape, and where those of a newer came from.
///
/// In this order, each over what the ones before have left: by id (unless a different body has the
/// id now, among them bodies that exchanged their ids); bodies alike in everything but the id; mergers and splits; then one to one, by the
/// assignment with the greatest total of (score − ½) over all candidates at once. What is left
/// stood down, or is new; where the area and the members of one that stood down sit in newer bodies, its
/// step names them. Kinds count in a score and keep nobody apart but bodies that scrutinise.
///
/// Depends on nothing but the two landscapes: equal landscapes give equal steps.
package struct Succession: Sendable {
  /// By kind in the order of `SuccessionKind`, then by the first ids, in byte order.
  package let steps: [SuccessionStep]

  /// Steps that were found elsewhere.
  /// - Parameter steps: in the order that `steps` promises.
  package init(steps: [SuccessionStep]) { self.steps = steps }

  /// - Complexity: linear in both landscapes for what keeps its id; for the rest, and for it beside what keeps
  ///   its id and has changed, O(pairs of bodies whose footprints meet), and the assignment over those that
  ///   score enough.
  package init(
    older: Landscape, newer: Landscape, limits: SuccessionLimits = SuccessionLimits(),
    countedRoles: Set<Role> = Settings().countedRoles
  ) {
    let bodies = SuccessionBodies(older: older, newer: newer, countedRoles: countedRoles)
    var matching = SuccessionMatching(bodies: bodies, limits: limits)
    matching.matchIDs()
    matching.matchIdentical()
    matching.matchGroups()
    matching.matchOneToOne()
    let report = SuccessionReport(
      older: older, newer: newer, bodies: bodies, limits: limits, matching: matching)
    steps = report.steps()
  }

  /// The steps of one kind, in order.
  package func steps(_ kind: SuccessionKind) -> [SuccessionStep] {
    steps.filter { $0.kind == kind }
  }

  /// Ids that belong to a different body in the newer landscape, each once, in byte order: a guard of
  /// the nightly run.
  package var reusedIDs: [String] {
    let ids = steps.flatMap { step in
      step.reason.compactMap { fact in
        if case .reusedID(let id) = fact, step.kind != .new { id } else { nil }
      }
    }
    return inByteOrder(ids)
  }
}
