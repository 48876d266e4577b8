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
/// Rows stand by footprint: boards of one place have mostly the same members, and what a probe
/// touches is near in memory. A member that sits on one board only cannot be shared and adds
/// nothing to what is left, but counts in the row's weight. Single precision is enough for filters:
/// `Threshold.filter` lies lower than the rounding.
struct RarestFirstRows: Sendable {
  /// The partnership of each row and the row of each partnership.
  let partnerships: [PartnershipIndex]
  let rowOf: [Int32]
  /// The footprint of each row.
  let footprints: [FootprintIndex]
  /// The rows of each footprint are `cells[f]..<cells[f + 1]`.
  let cells: [Int32]
  /// Σ ω of each row.
  let weights: [Float]
  /// Row r is `ranks[offsets[r]..<offsets[r + 1]]`, ascending: rank 0 is the rarest organisation.
  let offsets: [Int32]
  let ranks: [Int32]
  /// Beside each rank the weight left in its row from there on.
  let rest: [Float]
  /// The organisation, the weight and the number of boards of each rank.
  let organisations: [OrganisationIndex]
  let rankWeights: [Float]
  let degrees: [Int32]

  /// The number of rows.
  var count: Int { partnerships.count }

  /// - Complexity: O(members + organisations), plus sorting each row.
  init(measures: OverlapMeasures, threads: Int) {
    let incidence = measures.incidence
    (partnerships, cells) = RarestFirstRows.byFootprint(incidence)
    var rowOf = [Int32](repeating: 0, count: partnerships.count)
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(partnerships.count + 1)
    var next: Int32 = 0
    for (row, partnership) in partnerships.enumerated() {
      rowOf[Int(partnership)] = Int32(row)
      next += Int32(incidence.members.range(of: Int(partnership)).count)
      offsets.append(next)
    }
    self.rowOf = rowOf
    footprints = partnerships.map { incidence.footprintOf[Int($0)] }
    self.offsets = offsets
    weights = partnerships.map { Float(measures.memberWeights[Int($0)]) }

    organisations = RarestFirstRows.rarestFirst(incidence, partnerships)
    degrees = organisations.map { Int32(incidence.partnershipsOf.range(of: Int($0)).count) }
    rankWeights = organisations.map { Float(incidence.organisationWeights[Int($0)]) }
    var rankOf = [Int32](repeating: 0, count: organisations.count)
    for (rank, organisation) in organisations.enumerated() {
      rankOf[Int(organisation)] = Int32(rank)
    }
    (ranks, rest) = RarestFirstRows.rows(
      incidence.members, of: partnerships, at: offsets, rankOf: rankOf,
      sharedWeights: zip(rankWeights, degrees).map { $1 > 1 ? $0 : 0 }, threads: threads)
  }

  /// The places of row `row`, in `ranks` and `rest`.
  @inline(__always)
  func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

  /// Walks both rows while what is shared and what is left can still reach `least`.
  @inline(__always)
  func sharesAtLeast(_ least: Float, _ row: Int, _ other: Int) -> Bool {
    let (ranks, rest) = (ranks.span, rest.span)
    let (leftRange, rightRange) = (range(of: row), range(of: other))
    var (left, right) = (leftRange.lowerBound, rightRange.lowerBound)
    // Long rows would outgrow the slack of the filter if summed in single precision.
    let leastShared = Double(least)
    var shared = 0.0
    while left < leftRange.upperBound, right < rightRange.upperBound {
      guard shared + Double(min(rest[left], rest[right])) >= leastShared else { return false }
      let (a, b) = (ranks[left], ranks[right])
      if a == b { shared += Double(rankWeights[Int(a)]) }
      left += a <= b ? 1 : 0
      right += b <= a ? 1 : 0
    }
    return shared >= leastShared
  }

  /// Partnerships by footprint, then id, and where each footprint begins.
  private static func byFootprint(
    _ incidence: Incidence
  ) -> (partnerships: [PartnershipIndex], cells: [Int32]) {
    var cells = [Int32](repeating: 0, count: incidence.footprints.count + 1)
    for footprint in incidence.footprintOf { cells[Int(footprint) + 1] += 1 }
    for index in 1..<max(1, cells.count) { cells[index] += cells[index - 1] }
    var next = cells
    var partnerships = [PartnershipIndex](repeating: 0, count: incidence.footprintOf.count)
    for (partnership, footprint) in incidence.footprintOf.enumerated() {
      partnerships[Int(next[Int(footprint)])] = PartnershipIndex(partnership)
      next[Int(footprint)] += 1
    }
    return (partnerships, cells)
  }

  /// All organisations by number of boards, then in the order in which rows have them: those of one place have
  /// ranks near each other, and so are their weights and their lists in an index.
  private static func rarestFirst(
    _ incidence: Incidence, _ partnerships: [PartnershipIndex]
  ) -> [OrganisationIndex] {
    let degrees = (0..<incidence.partnershipsOf.count).map {
      incidence.partnershipsOf.range(of: $0).count
    }
    var starts = [Int](repeating: 0, count: (degrees.max() ?? 0) + 2)
    for degree in degrees { starts[degree + 1] += 1 }
    for degree in 1..<starts.count { starts[degree] += starts[degree - 1] }
    var ordered = [OrganisationIndex](repeating: 0, count: degrees.count)
    var isOrdered = [Bool](repeating: false, count: degrees.count)
    let members = incidence.members.values.span
    for partnership in partnerships {
      for place in incidence.members.range(of: Int(partnership)) {
        let organisation = Int(members[place])
        if isOrdered[organisation] { continue }
        isOrdered[organisation] = true
        ordered[starts[degrees[organisation]]] = OrganisationIndex(organisation)
        starts[degrees[organisation]] += 1
      }
    }
    for organisation in degrees.indices where !isOrdered[organisation] {
      ordered[starts[degrees[organisation]]] = OrganisationIndex(organisation)
      starts[degrees[organisation]] += 1
    }
    return ordered
  }

  private static func rows(
    _ members: PackedRows, of partnerships: [PartnershipIndex], at offsets: [Int32],
    rankOf: [Int32], sharedWeights: [Float], threads: Int
  ) -> (ranks: [Int32], rest: [Float]) {
    let count = members.values.count
    var rest: [Float] = []
    let ranks = [Int32](unsafeUninitializedCapacity: count) { ranks, ranksInitialized in
      rest = [Float](unsafeUninitializedCapacity: count) { rest, restInitialized in
        preferLargePages(ranks.baseAddress, byteCount: count * MemoryLayout<Int32>.stride)
        preferLargePages(rest.baseAddress, byteCount: count * MemoryLayout<Float>.stride)
        let slots = Slots(ranks: ranks, rest: rest)
        let queue = WorkQueue(count: partnerships.count, block: 4_096)
        _ = concurrently(threads: threads) { _ in
          while let rows = queue.take() {
            for row in rows {
              slots.fill(
                Int(offsets[row]), with: members.range(of: Int(partnerships[row])),
                of: members.values, rankOf: rankOf, sharedWeights: sharedWeights)
            }
          }
          return true
        }
        restInitialized = count
      }
      ranksInitialized = count
    }
    return (ranks, rest)
  }

  /// Where the threads write: each row is written by one thread, and no two rows overlap.
  private struct Slots: @unchecked Sendable {
    let ranks: UnsafeMutableBufferPointer<Int32>
    let rest: UnsafeMutableBufferPointer<Float>

    func fill(
      _ start: Int, with places: Range<Int>, of members: [OrganisationIndex], rankOf: [Int32],
      sharedWeights: [Float]
    ) {
      var end = start
      for member in places {
        // Rows are short: sort while inserting.
        let rank = rankOf[Int(members[member])]
        var place = end
        while place > start, ranks[place - 1] > rank {
          ranks[place] = ranks[place - 1]
          place -= 1
        }
        ranks[place] = rank
        end += 1
        // Long ones would take the square of their length.
        if end - start == 64, places.count > 64 {
          for later in places.dropFirst(64) {
            ranks[end] = rankOf[Int(members[later])]
            end += 1
          }
          ranks[start..<end].sort()
          break
        }
      }
      var left = 0.0
      var place = end
      while place > start {
        place -= 1
        left += Double(sharedWeights[Int(ranks[place])])
        rest[place] = Float(left)
      }
    }
  }
}
