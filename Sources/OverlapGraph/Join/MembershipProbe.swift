internal import LandscapeModel

/// For each organisation the rows in whose index prefix it stands: the inverted index of the join.
///
/// Of two rows with membership ≥ t the lighter shares at least 2t/(1+t) of its weight, so rows need
/// a shorter prefix to be found by heavier ones than they need to find lighter ones.
struct MembershipIndex: Sendable {
  /// A row under one of its members, with all a filter needs, so that it reads on in one place.
  struct Posting {
    let row: Int32
    let weight: Float
    /// The weight left in the row from the member on.
    let rest: Float

    /// Lighter rows stand first; of equals the one with the smaller number counts as lighter.
    @inline(__always)
    func precedes(_ other: Posting) -> Bool {
      weight < other.weight || (weight == other.weight && row < other.row)
    }
  }

  /// Rank k has `postings[offsets[k]..<offsets[k + 1]]`, lightest first.
  let offsets: [Int32]
  let postings: [Posting]

  /// - Complexity: O(members in prefixes), plus sorting the rows under each organisation.
  init(_ rarest: RarestFirstRows, threshold: Float, threads: Int) {
    let part = 2 * threshold / (1 + threshold)
    var offsets = [Int32](repeating: 0, count: rarest.organisations.count + 1)
    func forEachPlace(_ body: (_ row: Int, _ place: Int) -> Void) {
      let (ranks, rest) = (rarest.ranks.span, rarest.rest.span)
      for row in 0..<rarest.count {
        let least = part * rarest.weights[row]
        for place in rarest.range(of: row) {
          guard rest[place] >= least else { break }
          if rarest.degrees[Int(ranks[place])] > 1 { body(row, place) }
        }
      }
    }
    forEachPlace { offsets[Int(rarest.ranks[$1]) + 1] += 1 }
    for rank in 1..<max(1, offsets.count) { offsets[rank] += offsets[rank - 1] }
    let count = Int(offsets[offsets.count - 1])
    postings = [Posting](unsafeUninitializedCapacity: count) { buffer, initialized in
      preferLargePages(buffer.baseAddress, byteCount: count * MemoryLayout<Posting>.stride)
      var next = offsets
      forEachPlace { row, place in
        let rank = Int(rarest.ranks[place])
        buffer.initializeElement(
          at: Int(next[rank]),
          to: Posting(row: Int32(row), weight: rarest.weights[row], rest: rarest.rest[place]))
        next[rank] += 1
      }
      initialized = count
      let (lists, ends) = (Lists(postings: buffer), offsets)
      let queue = WorkQueue(count: rarest.organisations.count, block: 4_096)
      _ = concurrently(threads: threads) { _ in
        while let ranks = queue.take() {
          for rank in ranks { lists.sort(Int(ends[rank])..<Int(ends[rank + 1])) }
        }
        return true
      }
    }
    self.offsets = offsets
  }

  /// Where the threads sort: each list is sorted by one thread.
  private struct Lists: @unchecked Sendable {
    let postings: UnsafeMutableBufferPointer<Posting>

    func sort(_ range: Range<Int>) {
      if range.count > 1 { postings[range].sort { $0.precedes($1) } }
    }
  }
}

/// Finds the pairs that may have membership ≥ t: all that have it, and few others.
struct MembershipProbe {
  private let rarest: RarestFirstRows
  private let index: MembershipIndex
  private let threshold: Float
  /// For each row the last row it was looked at for; what each thread has of its own.
  private let lookedAtFor: Stamps

  /// A number a row, written by one thread: an array would be asked for each whether it is shared.
  private final class Stamps {
    let rows: UnsafeMutablePointer<Int32>

    init(count: Int) {
      rows = .allocate(capacity: count)
      rows.initialize(repeating: -1, count: count)
    }

    deinit { rows.deallocate() }
  }

  init(rarest: RarestFirstRows, index: MembershipIndex, threshold: Float) {
    self.rarest = rarest
    self.index = index
    self.threshold = threshold
    lookedAtFor = Stamps(count: rarest.count)
  }

  /// Calls `found` with each lighter row that may match `row`, once, in no particular order.
  /// - Complexity: O(rows indexed under the row's prefix + members of those that pass the bound).
  @inline(__always)
  func probe(_ row: Int, found: (_ lighter: Int) -> Void) {
    let (postings, lookedAtFor) = (index.postings.span, lookedAtFor.rows)
    let weight = rarest.weights[row]
    // Membership is at most lighter weight / heavier weight, and at most rest / weight.
    let least = threshold * weight
    let share = threshold / (1 + threshold)
    for place in rarest.range(of: row) {
      let rest = rarest.rest[place]
      guard rest >= least else { break }
      let rank = Int(rarest.ranks[place])
      let own = MembershipIndex.Posting(row: Int32(row), weight: weight, rest: rest)
      var next = MembershipProbe.firstAtLeast(
        least, in: postings, Int(index.offsets[rank]), Int(index.offsets[rank + 1]))
      let end = Int(index.offsets[rank + 1])
      while next < end {
        // `next` lies below the end of a list of the index.
        let posting = postings[unchecked: next]
        next += 1
        guard posting.precedes(own) else { break }
        // The first member the two share gives the bound; later ones only lower it.
        let leastShared = share * (weight + posting.weight)
        guard min(rest, posting.rest) >= leastShared else { continue }
        let other = Int(posting.row)
        guard lookedAtFor[other] != Int32(row) else { continue }
        lookedAtFor[other] = Int32(row)
        if rarest.sharesAtLeast(leastShared, row, other) {
          found(other)
        }
      }
    }
  }

  /// The first posting heavy enough.
  @inline(__always)
  private static func firstAtLeast(
    _ least: Float, in postings: borrowing Span<MembershipIndex.Posting>, _ start: Int, _ end: Int
  ) -> Int {
    var (low, high) = (start, end)
    while low < high {
      let middle = (low + high) / 2
      if postings[unchecked: middle].weight < least { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
