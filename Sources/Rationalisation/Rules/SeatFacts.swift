internal import LandscapeModel
internal import OverlapGraph

/// What follows from who sits where: it is worked out anew in each world of seats, and nothing else is.
struct SeatFacts: Sendable {
  let overlaps: OverlapMeasures
  let certainties: SeatCertainties
  /// Kinds of organisation in byte order.
  let organisationKinds: [String]
  /// For each organisation its kind's place in `organisationKinds`, -1 where none is known.
  private let kindOf: [Int32]
  /// For each partnership the kinds of organisation among its members, ascending; one that is not known is none.
  private let memberKinds: [[Int32]]
  let territorial: TerritorialKinds
  /// For each partnership its members, rarest first; of equals by index.
  let rarestFirst: PackedRows

  /// - Complexity: O(seats · log seats of one body + organisations).
  init(
    of landscape: Landscape, overlaps: OverlapMeasures, certainties: SeatCertainties,
    organisationAtoms: PackedRows, nation: [AtomIndex]
  ) {
    let kinds = Set(landscape.organisations.map(\.kind)).subtracting([""])
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let places = Dictionary(
      uniqueKeysWithValues: kinds.enumerated().map { ($1, Int32($0)) })
    self.init(
      of: landscape, overlaps: overlaps, certainties: certainties, kinds: kinds,
      kindOf: landscape.organisations.map { places[$0.kind] ?? -1 },
      organisationAtoms: organisationAtoms, nation: nation)
  }

  private init(
    of landscape: Landscape, overlaps: OverlapMeasures, certainties: SeatCertainties,
    kinds: [String], kindOf: [Int32], organisationAtoms: PackedRows, nation: [AtomIndex]
  ) {
    let incidence = overlaps.incidence
    self.overlaps = overlaps
    self.certainties = certainties
    organisationKinds = kinds
    self.kindOf = kindOf
    memberKinds = (0..<incidence.members.count).map { row in
      var found: [Int32] = []
      for member in incidence.members[row] {
        let kind = kindOf[Int(member)]
        if kind >= 0, !found.contains(kind) { found.append(kind) }
      }
      found.sort()
      return found
    }
    territorial = TerritorialKinds(
      landscape: landscape, incidence: incidence, organisationAtoms: organisationAtoms,
      nation: nation)
    let weights = incidence.organisationWeights
    rarestFirst = PackedRows(
      (0..<incidence.members.count).map { row in
        incidence.members[row].sorted { left, right in
          let (one, other) = (weights[Int(left)], weights[Int(right)])
          return one != other ? one > other : left < right
        }
      })
  }

  /// How many kinds of organisation are known among the members of a partnership.
  func memberKindCount(of partnership: PartnershipIndex) -> Int {
    memberKinds[Int(partnership)].count
  }

  /// Those kinds, in byte order.
  func memberKinds(of partnership: PartnershipIndex) -> [String] {
    memberKinds[Int(partnership)].map { organisationKinds[Int($0)] }
  }

  /// The facts where only some of the seats are.
  /// - Parameter isKept: for each value of the rows of members whether the seat is there.
  func with(
    seats isKept: (Int) -> Bool, in landscape: Landscape, organisationAtoms: PackedRows,
    nation: [AtomIndex]
  ) -> SeatFacts {
    let members = overlaps.incidence.members
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(members.count + 1)
    var values: [OrganisationIndex] = []
    values.reserveCapacity(members.values.count)
    var kept: [Certainty] = []
    kept.reserveCapacity(members.values.count)
    for row in 0..<members.count {
      for place in members.range(of: row) where isKept(place) {
        values.append(members.values[place])
        kept.append(certainties.values[place])
      }
      offsets.append(Int32(values.count))
    }
    let incidence = overlaps.incidence.with(members: PackedRows(offsets: offsets, values: values))
    return SeatFacts(
      of: landscape, overlaps: OverlapMeasures(overlaps, members: incidence),
      certainties: SeatCertainties(values: kept), kinds: organisationKinds, kindOf: kindOf,
      organisationAtoms: organisationAtoms, nation: nation)
  }
}
