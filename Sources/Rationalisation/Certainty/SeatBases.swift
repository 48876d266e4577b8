package import LandscapeModel
package import OverlapGraph

/// How many counted seats are published, follow from law or are assumed: those that overlaps and findings are counted from, so without
/// observers, and of several rows of one organisation the surest.
package struct SeatBase: Hashable, Sendable {
  package var published = 0
  package var law = 0
  package var assumed = 0
  package init() {}

  package var count: Int { published + law + assumed }

  package subscript(certainty: Certainty) -> Int {
    switch certainty {
    case .published: published
    case .law: law
    case .assumed: assumed
    }
  }

  package static func + (one: SeatBase, other: SeatBase) -> SeatBase {
    var sum = one
    sum.published += other.published
    sum.law += other.law
    sum.assumed += other.assumed
    return sum
  }
}

/// What the counted seats of partnerships, and those that findings rest on, rest on themselves.
package struct SeatBases: Sendable {
  private let members: PackedRows
  private let certainties: SeatCertainties

  init(members: PackedRows, certainties: SeatCertainties) {
    self.members = members
    self.certainties = certainties
  }

  /// - Parameter incidence: of the whole landscape.
  /// - Complexity: O(memberships).
  package init(of landscape: Landscape, incidence: Incidence, settings: Settings) {
    self.init(
      members: incidence.members,
      certainties: SeatCertainties(of: landscape, members: incidence.members, settings: settings))
  }

  /// What the seats of some partnerships rest on together; those of one organisation alone, where one is given.
  /// - Complexity: O(their seats).
  package func base(
    of partnerships: some Sequence<PartnershipIndex>, organisation: OrganisationIndex? = nil
  ) -> SeatBase {
    var base = SeatBase()
    for partnership in partnerships {
      for place in members.range(of: Int(partnership))
      where organisation == nil || members.values[place] == organisation {
        switch certainties.values[place] {
        case .published: base.published += 1
        case .law: base.law += 1
        case .assumed: base.assumed += 1
        }
      }
    }
    return base
  }

  /// What all counted seats of a landscape rest on.
  /// - Complexity: O(memberships).
  package func base(of landscape: Landscape) -> SeatBase {
    base(of: landscape.partnerships.indices.lazy.map { PartnershipIndex($0) })
  }

  /// What the seats that a finding rests on rest on: those of its bodies, and of the organisation that it is about.
  package func base(of finding: Finding) -> SeatBase {
    let scope = finding.evidence.scope
    return base(
      of: finding.bodies.isEmpty ? scope.partnerships : finding.bodies,
      organisation: scope.organisation)
  }
}
