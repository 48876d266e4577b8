import Rationalisation
import TestSupport
import Testing

/// What knowing seats is worth, held to what it is by the definition where all worlds can be written out.
struct SeatRegressionTests {
  /// A finding by the seats that are known and the seats that nobody is asked about.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let known: Int
    let others: Int
    let holds: @Sendable ([Bool], [Bool]) -> Bool
  }

  static let cases = [
    Case(testDescription: "all of three", known: 5, others: 0) { seats, _ in
      seats[0] && seats[1] && seats[2]
    },
    Case(testDescription: "four of five", known: 5, others: 2) { seats, _ in
      seats.count { $0 } >= 4
    },
    Case(testDescription: "one of two, not the third", known: 3, others: 0) { seats, _ in
      (seats[0] || seats[1]) && !seats[2]
    },
    Case(testDescription: "one known and two others", known: 2, others: 2) { seats, others in
      seats[0] && others[0] && others[1]
    },
    Case(testDescription: "most of nine", known: 4, others: 5) { seats, others in
      (seats + others).count { $0 } >= 8
    },
    Case(testDescription: "others alone", known: 6, others: 3) { _, others in
      others.allSatisfy { $0 }
    },
    Case(testDescription: "always", known: 3, others: 1) { _, _ in true },
  ]

  private static let probability = 0.8

  private static func chance(of seats: [Bool]) -> Double {
    seats.reduce(1) { $0 * ($1 ? probability : 1 - probability) }
  }

  private static func all(_ count: Int) -> [[Bool]] {
    (0..<(1 << count)).map { number in (0..<count).map { number >> $0 & 1 == 1 } }
  }

  /// By the definition: Σ P(seats) · max(P(holds | seats), 1 − P(holds | seats)) − max(P(holds), 1 − P(holds)).
  private static func exact(_ example: Case) -> Double {
    var (known, share) = (0.0, 0.0)
    for seats in all(example.known) {
      let given = all(example.others).reduce(0) {
        $0 + (example.holds(seats, $1) ? chance(of: $1) : 0)
      }
      known += chance(of: seats) * max(given, 1 - given)
      share += chance(of: seats) * given
    }
    return known - max(share, 1 - share)
  }

  @Test(arguments: cases)
  func `the gain comes to the value of knowing the seats`(_ example: Case) {
    var random = RandomLandscape.Generator(seed: 41)
    let worlds = 4_000
    var (seats, held): ([[Bool]], [Bool]) = ([], [])
    for _ in 0..<worlds {
      let drawn = (0..<(example.known + example.others)).map { _ in
        Double.random(in: 0..<1, using: &random) < Self.probability
      }
      seats.append(Array(drawn.prefix(example.known)))
      held.append(example.holds(seats[seats.count - 1], Array(drawn.dropFirst(example.known))))
    }
    let gains = SeatRegression(worlds: seats).gains(of: held)
    let mean = Double(gains.reduce(0, +)) / Double(worlds)
    let squares = gains.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    let error = (squares / Double(worlds - 1) / Double(worlds)).squareRoot()
    let exact = Self.exact(example)
    #expect(abs(mean - exact) <= 4 * error + 0.005, "\(mean) ± \(error), \(exact)")
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<10))
  func `of few worlds chance makes no gain`(_ seed: UInt64) {
    var random = RandomLandscape.Generator(seed: seed)
    var sum = 0
    for _ in 0..<40 {
      let seats = (0..<200).map { _ in
        (0..<9).map { _ in Double.random(in: 0..<1, using: &random) < Self.probability }
      }
      let held = (0..<200).map { _ in Double.random(in: 0..<1, using: &random) < 0.55 }
      sum += SeatRegression(worlds: seats).gains(of: held).reduce(0, +)
    }
    #expect(sum <= 0, "seed \(seed): \(sum)")
  }

  @Test(arguments: Effort.seeds(UInt64(0)..<20))
  func `a factor solves what it was made of`(_ seed: UInt64) {
    var random = RandomLandscape.Generator(seed: seed)
    let size = 1 + Int(seed % 9)
    let root = (0..<size * size).map { _ in Double.random(in: -1...1, using: &random) }
    var matrix = [Double](repeating: 0, count: size * size)
    for row in 0..<size {
      for column in 0..<size {
        for inner in 0..<size {
          matrix[row * size + column] += root[row * size + inner] * root[column * size + inner]
        }
      }
      matrix[row * size + row] += 0.5
    }
    let right = (0..<size).map { _ in Double.random(in: -1...1, using: &random) }
    let found = CholeskyFactor(of: matrix, size: size).solution(of: right)
    for row in 0..<size {
      let product = (0..<size).reduce(0) { $0 + matrix[row * size + $1] * found[$1] }
      #expect(abs(product - right[row]) < 1e-9, "seed \(seed)")
    }
  }
}
