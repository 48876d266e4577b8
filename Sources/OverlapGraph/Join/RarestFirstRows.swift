internal import LandscapeModel

/// Members in rarest-first order, with what is left of the weight from each on: what the weighted
/// prefix filter works on.
///
/// A pair with membership ≥ t shares at least t times the weight of either. So when the first
/// shared member of a row, in an order common to all rows, stands at place i, then the weight from
/// i on is at least t times that of the row: only the row's *prefix*, the places where that holds,
/// can hold the first shared member. Rare members come first, so that few rows meet in a prefix.
///
/// Example: members a (rare, ω 3), b (ω 2), c (on every board, ω 1) and t = ½. The weights left
/// are 6, 3, 1; the prefix is a, b; two boards that share only c are never looked at.
///
/// Rows stand by ascending weight. Members that sit on one board only are left out, since nothing
/// can be shared through them, but count in the row's weight; rows left empty are left out too.
/// Single precision is enough for filters: `Threshold.filter` lies lower than the rounding.
struct RarestFirstRows: Sendable {
  /// The partnership of each row.
  let partnerships: [PartnershipIndex]
  /// The row of each partnership, -1 where it has none.
  let rowOf: [Int32]
  /// Σ ω of each row, ascending, members left out included.
  let weights: [Float]
  /// Row r is `ranks[offsets[r]..<offsets[r + 1]]`, ascending: rank 0 is the rarest organisation.
  let offsets: [Int32]
  let ranks: [Int32]
  /// Beside each rank the weight left in its row from there on.
  let rest: [Float]
  /// The organisation and the weight of each rank.
  let organisations: [OrganisationIndex]
  let rankWeights: [Float]

  /// The number of rows.
  var count: Int { partnerships.count }

  /// - Complexity: O(n log n) in members and partnerships.
  init(incidence: Incidence, memberWeights: [Double]) {
    let degrees = (0..<incidence.partnershipsOf.count).map {
      incidence.partnershipsOf.range(of: $0).count
    }
    let organisations = RarestFirstRows.rarestFirst(degrees)
    var rankOf = [Int32](repeating: -1, count: degrees.count)
    for (rank, organisation) in organisations.enumerated() {
      rankOf[Int(organisation)] = Int32(rank)
    }
    let rankWeights = organisations.map { Float(incidence.organisationWeights[Int($0)]) }

    // Weights are not negative, so their bit patterns order as they do.
    var keys: [UInt64] = []
    keys.reserveCapacity(incidence.partnershipCount)
    for partnership in 0..<incidence.partnershipCount {
      guard incidence.members[partnership].contains(where: { rankOf[Int($0)] >= 0 }) else {
        continue
      }
      let weight = Float(memberWeights[partnership])
      keys.append(UInt64(weight.bitPattern) << 32 | UInt64(partnership))
    }
    keys.sort()

    var rowOf = [Int32](repeating: -1, count: incidence.partnershipCount)
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(keys.count + 1)
    var ranks: [Int32] = []
    ranks.reserveCapacity(incidence.members.values.count)
    for (row, key) in keys.enumerated() {
      let partnership = Int(key & 0xFFFF_FFFF)
      rowOf[partnership] = Int32(row)
      let start = ranks.count
      for organisation in incidence.members[partnership] where rankOf[Int(organisation)] >= 0 {
        // Rows are short: sort while inserting.
        let rank = rankOf[Int(organisation)]
        var place = ranks.count
        ranks.append(rank)
        while place > start, ranks[place - 1] > rank {
          ranks[place] = ranks[place - 1]
          place -= 1
        }
        ranks[place] = rank
      }
      offsets.append(Int32(ranks.count))
    }

    var rest = [Float](repeating: 0, count: ranks.count)
    for row in keys.indices {
      var left = 0.0
      for place in (Int(offsets[row])..<Int(offsets[row + 1])).reversed() {
        left += Double(rankWeights[Int(ranks[place])])
        rest[place] = Float(left)
      }
    }
    partnerships = keys.map { PartnershipIndex($0 & 0xFFFF_FFFF) }
    weights = keys.map { Float(bitPattern: UInt32($0 >> 32)) }
    self.rowOf = rowOf
    self.offsets = offsets
    self.ranks = ranks
    self.rest = rest
    self.organisations = organisations
    self.rankWeights = rankWeights
  }

  /// Organisations that sit on two boards or more, by number of boards, then id.
  private static func rarestFirst(_ degrees: [Int]) -> [OrganisationIndex] {
    let greatest = degrees.max() ?? 0
    var starts = [Int](repeating: 0, count: greatest + 2)
    for degree in degrees where degree > 1 { starts[degree + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
    var ordered = [OrganisationIndex](repeating: 0, count: starts[starts.count - 1])
    for (organisation, degree) in degrees.enumerated() where degree > 1 {
      ordered[starts[degree]] = OrganisationIndex(organisation)
      starts[degree] += 1
    }
    return ordered
  }

  /// The places of row `row`, in `ranks` and `rest`.
  @inline(__always)
  func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }
}
