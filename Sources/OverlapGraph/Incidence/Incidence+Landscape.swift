package import LandscapeModel

extension Incidence {
  /// Reads off a landscape who is a counted member, what is covered and which remits are held.
  ///
  /// - A member counts once, if any of its rows on the partnership has a counted role.
  /// - Remits are closed upwards: a partnership holds every ancestor of a remit it holds.
  /// - What an atom weighs is said by `AreaWeights`.
  ///
  /// Footprints stand as in `landscape.footprints`, signatures in the order in which partnerships
  /// first hold them.
  /// - Complexity: O(memberships + partnerships × remits with ancestors + atoms of footprints).
  package init(landscape: Landscape, settings: Settings) {
    let (signatures, signatureOf) = Incidence.signatures(of: landscape)
    self.init(
      members: Incidence.countedMembers(of: landscape, roles: settings.countedRoles),
      organisationCount: landscape.organisations.count,
      footprints: landscape.footprints.atoms,
      footprintOf: landscape.footprints.ofPartnership,
      atomWeights: landscape.areaWeights.weights(of: landscape),
      signatures: signatures, signatureOf: signatureOf)
    assert(invariantViolation == nil, invariantViolation ?? "")
  }

  /// Memberships stand by partnership, then organisation: the rows of one body are neighbours.
  private static func countedMembers(of landscape: Landscape, roles: Set<Role>) -> PackedRows {
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(landscape.partnerships.count + 1)
    var values: [Int32] = []
    values.reserveCapacity(landscape.memberships.count)
    for range in landscape.membershipRanges {
      let start = values.count
      for index in range where roles.contains(landscape.memberships[index].role) {
        let organisation = landscape.memberships[index].organisation
        if values.count == start || values[values.count - 1] != organisation {
          values.append(organisation)
        }
      }
      offsets.append(Int32(values.count))
    }
    return PackedRows(offsets: offsets, values: values)
  }

  private static func signatures(
    of landscape: Landscape
  ) -> (rows: PackedRows, ofPartnership: [Int32]) {
    var indexOfCatalogued: [[RemitIndex]: Int32] = [:]
    var indexOfClosed: [[RemitIndex]: Int32] = [:]
    var rows = PackedRows()
    let ofPartnership = landscape.partnerships.map { partnership -> Int32 in
      // Most partnerships of a kind are tagged alike: close each way of tagging once.
      if let known = indexOfCatalogued[partnership.remits] { return known }
      let closed = withAncestors(partnership.remits, in: landscape.remits)
      let index = indexOfClosed[closed] ?? Int32(rows.count)
      if Int(index) == rows.count {
        rows.append(closed)
        indexOfClosed[closed] = index
      }
      indexOfCatalogued[partnership.remits] = index
      return index
    }
    return (rows, ofPartnership)
  }

  /// Ascending, each once. A cycle of broader links that got past reading ends where it closes.
  private static func withAncestors(
    _ remits: [RemitIndex], in taxonomy: [Remit]
  ) -> [RemitIndex] {
    var held = Set<RemitIndex>()
    for remit in remits {
      var next: RemitIndex? = remit
      while let current = next, held.insert(current).inserted {
        next = taxonomy[Int(current)].broader
      }
    }
    return held.sorted()
  }
}
