package import LandscapeModel

/// What would be known of the first findings if one partnership said which of its assumed seats it has.
package struct SeatInquiry: Hashable, Sendable {
  /// The findings of the main list that count, from the first.
  package static let findingCount = 25
  /// So often the worlds of the findings are shuffled, unless one of them gains as much.
  package static let shuffles = 99

  package let partnership: PartnershipIndex
  /// Its counted seats that are assumed.
  package let seats: Int
  /// How many more of the first findings are called rightly to hold or not, on average over the worlds; at least 0, as knowing cannot
  /// be worth less.
  package let gain: Double
  package let standardError: Double
  /// Whether the gain is above what seats that have nothing to do with the findings gain: greater than each of
  /// `shuffles` gains for which the worlds of the findings are shuffled and than its standard error, and more than two standard
  /// errors for all findings together or for one of them.
  package let isToldApart: Bool
  /// The findings that the answer bears on, the most first; empty where the gain is not told apart.
  package let findings: [Bearing]
  /// The findings among the first that it is part of, by rank, whatever its answer would tell of them.
  package let own: [Place]
  /// How many of these are called wrongly without any answer, on average: the sum of their doubts.
  package let doubt: Double

  /// A finding with its rank.
  package struct Place: Hashable, Sendable {
    package let id: String
    package let rank: Int
  }

  /// What the answer tells of one finding.
  package struct Bearing: Hashable, Sendable {
    package let place: Place
    /// How much more often it is called rightly, 0…1.
    package let gain: Double
    /// How often it is called wrongly without the answer, 0…½.
    package let doubt: Double

    /// Whether the answer takes away at least half of the doubt.
    package var isSettled: Bool { gain * 2 >= doubt }
  }
}

extension SeatInquiry {
  /// Those that are told apart first, by their gain; then those whose own findings are most in doubt, and of these those with
  /// most seats to ask about.
  static func isBefore(_ one: SeatInquiry, _ other: SeatInquiry) -> Bool {
    if one.isToldApart != other.isToldApart { return one.isToldApart }
    if one.isToldApart, one.gain != other.gain { return one.gain > other.gain }
    if one.doubt != other.doubt { return one.doubt > other.doubt }
    if one.seats != other.seats { return one.seats > other.seats }
    return one.partnership < other.partnership
  }
}

/// Works out for each partnership with assumed seats what its answer would be worth.
struct SeatInquiries {
  /// Those of the first findings that some worlds leave in doubt.
  private let doubtful: [(finding: Finding, held: [Bool], doubt: Double)]
  /// For each partnership the places of the first findings that it is part of, by rank.
  private var places: [PartnershipIndex: [SeatInquiry.Place]] = [:]
  private var doubts: [PartnershipIndex: Double] = [:]
  /// Orders of the worlds.
  private let shuffles: [[Int]]

  /// - Parameters:
  ///   - findings: the first of the main list, by rank.
  ///   - held: for each of them and each world whether it holds.
  ///   - seed: of the shuffles.
  init(of findings: [Finding], held: [[Bool]], seed: UInt64) {
    var doubtful: [(finding: Finding, held: [Bool], doubt: Double)] = []
    for (finding, held) in zip(findings, held) {
      let holding = held.count { $0 }
      let doubt =
        held.isEmpty ? 0 : Double(min(holding, held.count - holding)) / Double(held.count)
      // What holds in nearly all worlds, or in nearly none, leaves nothing to learn.
      if doubt * 100 >= 1 { doubtful.append((finding, held, doubt)) }
      for partnership in Set(finding.bodies + finding.evidence.scope.partnerships) {
        places[partnership, default: []].append(.init(id: finding.id, rank: finding.rank))
        doubts[partnership, default: 0] += doubt
      }
    }
    self.doubtful = doubtful
    let worlds = held.first?.count ?? 0
    let shuffle = DrawCounter.hash("ask-first", after: DrawCounter.basis)
    shuffles = (0..<SeatInquiry.shuffles).map { number in
      var order = Array(0..<worlds)
      for place in order.indices.dropLast() {
        let unit = DrawCounter.unit(
          seed: seed, draw: UInt64(number * worlds + place), hash: shuffle)
        order.swapAt(place, place + Int(unit * Double(order.count - place)))
      }
      return order
    }
  }

  /// What the answer of one partnership is worth.
  /// - Parameter worlds: for each world whether each of its assumed seats is there.
  func inquiry(of partnership: PartnershipIndex, worlds: [[Bool]]) -> SeatInquiry {
    let regression = SeatRegression(worlds: worlds)
    let gains = doubtful.map { regression.gains(of: $0.held) }
    let whole = Gain(worlds.indices.map { world in gains.reduce(0) { $0 + $1[world] } })
    let singles = gains.map(Gain.init)
    let isToldApart =
      whole.mean > whole.standardError && (whole.isClear || singles.contains(where: \.isClear))
      && shuffles.allSatisfy { order in
        doubtful.reduce(0) { sum, finding in
          sum + regression.gains(of: order.map { finding.held[$0] }).reduce(0, +)
        } < whole.sum
      }
    let bearings = zip(doubtful, singles).filter { isToldApart && $1.isClear }.map {
      SeatInquiry.Bearing(
        place: .init(id: $0.finding.id, rank: $0.finding.rank), gain: $1.mean, doubt: $0.doubt)
    }
    return SeatInquiry(
      partnership: partnership, seats: worlds.first?.count ?? 0, gain: max(0, whole.mean),
      standardError: whole.standardError, isToldApart: isToldApart,
      findings: bearings.sorted {
        $0.gain != $1.gain ? $0.gain > $1.gain : $0.place.rank < $1.place.rank
      },
      own: places[partnership] ?? [], doubt: doubts[partnership] ?? 0)
  }

  /// What is gained over the worlds.
  private struct Gain {
    let sum: Int
    let mean: Double
    let standardError: Double

    init(_ gains: [Int]) {
      let count = Double(gains.count)
      let (sum, squares) = gains.reduce(into: (0, 0)) { $0 = ($0.0 + $1, $0.1 + $1 * $1) }
      self.sum = sum
      mean = Double(sum) / max(1, count)
      let variance = max(0, Double(squares) - Double(sum) * mean) / max(1, count - 1)
      standardError = (variance / max(1, count)).squareRoot()
    }

    /// Whether it is more than two standard errors.
    var isClear: Bool { mean > 2 * standardError && sum > 0 }
  }
}
