/// What several readings say together.
package struct ReadingResult: Sendable {
  /// Two readers beside each other.
  package struct Pair: Sendable {
    package let first: String
    package let second: String
    /// Questions that both judged, and the share of which they say the same.
    package let count: Int
    package let observed: Double?
    package let kappa: Coefficient
    /// By how far they differ: right and wrong are twice as far apart as either is from arguable.
    package let weighted: Coefficient
    package let table: [[Int]]
  }

  /// All readers together.
  package struct Alpha: Sendable {
    /// Questions with two judgements or more.
    package let count: Int
    package let nominal: Coefficient
    package let ordinal: Coefficient
  }

  package let readings: Readings
  package let seed: UInt64
  package let pairs: [Pair]
  package let alpha: Alpha
  package let precision: [ReadingPrecision]
  /// Questions on which all readers say the same, as indices into the deal, by rank.
  package let agreed: [Int]
  /// Those on which readers say different things: what is farthest apart first, then by rank.
  package let disputed: [Int]
  /// Those that some readers did not judge, and the others agree on.
  package let open: [Int]

  /// - Parameter seed: of the bootstrap.
  package init(_ readings: Readings, seed: UInt64) {
    self.readings = readings
    self.seed = seed
    let readers = readings.readers
    pairs = readers.indices.flatMap { first in
      readers.indices.dropFirst(first + 1).map { second in
        let kappa = CohenKappa(readers[first].judgements, readers[second].judgements)
        return Pair(
          first: readers[first].name, second: readers[second].name, count: kappa.count,
          observed: kappa.observed, kappa: kappa.coefficient(),
          weighted: kappa.coefficient(.linear), table: kappa.table)
      }
    }
    let all = KrippendorffAlpha(readers.map(\.judgements))
    alpha = Alpha(
      count: all.count, nominal: all.coefficient(.nominal, seed: seed),
      ordinal: all.coefficient(.ordinal, seed: seed))
    precision = ReadingPrecision.all(of: readings)
    var (agreed, disputed, open): ([Int], [(place: Int, apart: Int)], [Int]) = ([], [], [])
    for place in readings.deal.questions.indices {
      let said = readers.compactMap { $0.answers[place]?.judgement }
      guard let least = said.min(), let most = said.max(), least == most else {
        if let least = said.min(), let most = said.max() {
          disputed.append((place, most.place - least.place))
        } else {
          open.append(place)
        }
        continue
      }
      if said.count == readers.count, readers.count > 1 {
        agreed.append(place)
      } else {
        open.append(place)
      }
    }
    self.agreed = agreed
    self.disputed = disputed.sorted { left, right in
      left.apart == right.apart ? left.place < right.place : left.apart > right.apart
    }.map(\.place)
    self.open = open
  }
}
