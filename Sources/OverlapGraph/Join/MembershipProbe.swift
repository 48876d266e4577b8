internal import LandscapeModel

/// For each organisation the rows in whose index prefix it stands: the inverted index of the join.
///
/// Of two rows with membership ≥ t the lighter shares at least 2t/(1+t) of its weight, so lighter
/// rows need a shorter prefix in the index than heavier rows need for probing.
struct MembershipIndex: Sendable {
  /// Rank k has `rows[offsets[k]..<offsets[k + 1]]`, ascending; `rest` stands beside.
  let offsets: [Int32]
  let rows: [Int32]
  let rest: [Float]

  init(_ rarest: RarestFirstRows, threshold: Float) {
    let part = 2 * threshold / (1 + threshold)
    var offsets = [Int32](repeating: 0, count: rarest.organisations.count + 1)
    for row in 0..<rarest.count {
      let least = part * rarest.weights[row]
      for place in rarest.range(of: row) {
        guard rarest.rest[place] >= least else { break }
        offsets[Int(rarest.ranks[place]) + 1] += 1
      }
    }
    for rank in 1..<max(1, offsets.count) { offsets[rank] += offsets[rank - 1] }
    var next = offsets
    var rows = [Int32](repeating: 0, count: Int(offsets[offsets.count - 1]))
    var rest = [Float](repeating: 0, count: rows.count)
    for row in 0..<rarest.count {
      let least = part * rarest.weights[row]
      for place in rarest.range(of: row) {
        guard rarest.rest[place] >= least else { break }
        let rank = Int(rarest.ranks[place])
        rows[Int(next[rank])] = Int32(row)
        rest[Int(next[rank])] = rarest.rest[place]
        next[rank] += 1
      }
    }
    self.offsets = offsets
    self.rows = rows
    self.rest = rest
  }
}

/// Finds the pairs that may have membership ≥ t: all that have it, and few others.
struct MembershipProbe {
  let rarest: RarestFirstRows
  let index: MembershipIndex
  let threshold: Float
  /// For each row the last row it was looked at for; what each thread has of its own.
  private var lookedAtFor: [Int32]

  init(rarest: RarestFirstRows, index: MembershipIndex, threshold: Float) {
    self.rarest = rarest
    self.index = index
    self.threshold = threshold
    lookedAtFor = [Int32](repeating: -1, count: rarest.count)
  }

  /// Calls `found` with each lighter row that may match `row`, once, in no particular order.
  /// - Complexity: O(rows indexed under the row's prefix + members of those that pass the bound).
  @inline(__always)
  mutating func probe(_ row: Int, found: (PartnershipIndex) -> Void) {
    let (rarest, index) = (rarest, index)
    let weights = rarest.weights.span
    let weight = weights[row]
    let leastRest = threshold * weight
    let firstRow = lightestMatch(of: weight)
    let share = threshold / (1 + threshold)
    let (indexedRows, indexedRest) = (index.rows.span, index.rest.span)
    for place in rarest.range(of: row) {
      let rest = rarest.rest[place]
      guard rest >= leastRest else { break }
      let rank = Int(rarest.ranks[place])
      let (start, end) = (Int(index.offsets[rank]), Int(index.offsets[rank + 1]))
      var posting = MembershipProbe.firstAtLeast(row, in: indexedRows, start, end)
      while posting > start {
        posting -= 1
        let other = Int(indexedRows[posting])
        guard other >= firstRow else { break }
        guard lookedAtFor[other] != Int32(row) else { continue }
        lookedAtFor[other] = Int32(row)
        // This is the first member the two share, or they share too little anyway.
        let leastShared = share * (weight + weights[other])
        guard min(rest, indexedRest[posting]) >= leastShared else { continue }
        if sharesAtLeast(leastShared, row, other) { found(rarest.partnerships[other]) }
      }
    }
  }

  /// The first row heavy enough: membership is at most lighter weight / heavier weight.
  private func lightestMatch(of weight: Float) -> Int {
    let least = threshold * weight
    let weights = rarest.weights.span
    var (low, high) = (0, weights.count)
    while low < high {
      let middle = (low + high) / 2
      if weights[middle] < least { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func firstAtLeast(
    _ row: Int, in rows: borrowing Span<Int32>, _ start: Int, _ end: Int
  ) -> Int {
    var (low, high) = (start, end)
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Walks both rows while what is shared and what is left can still reach `least`.
  @inline(__always)
  private func sharesAtLeast(_ least: Float, _ row: Int, _ other: Int) -> Bool {
    let (ranks, rest) = (rarest.ranks.span, rarest.rest.span)
    var (left, right) = (Int(rarest.offsets[row]), Int(rarest.offsets[other]))
    let (leftEnd, rightEnd) = (Int(rarest.offsets[row + 1]), Int(rarest.offsets[other + 1]))
    // Long rows would outgrow the slack of the filter if summed in single precision.
    let leastShared = Double(least)
    var shared = 0.0
    while left < leftEnd, right < rightEnd {
      guard shared + Double(min(rest[left], rest[right])) >= leastShared else { return false }
      let (a, b) = (ranks[left], ranks[right])
      if a == b { shared += Double(rarest.rankWeights[Int(a)]) }
      left += a <= b ? 1 : 0
      right += b <= a ? 1 : 0
    }
    return shared >= leastShared
  }
}
