import Review
import Testing

/// α beside Krippendorff's own example, values of a library that is not ours, and its definition pair by pair.
struct KrippendorffAlphaTests {
  private static func isNear(_ left: Double?, _ right: Double, by difference: Double = 1e-12)
    -> Bool
  {
    left.map { abs($0 - right) <= difference } ?? false
  }

  /// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability": four observers, twelve units, five values.
  private static let published: [[Int?]] = [
    [1, 2, 3, 3, 2, 1, 4, 1, 2, nil, nil, nil], [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, nil, 3],
    [nil, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, nil], [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, nil],
  ].map { $0.map { value in value.map { $0 - 1 } } }

  @Test func `the example of Krippendorff's paper has his α`() {
    let alpha = KrippendorffAlpha(values: Self.published, categories: 5)
    // One of the twelve units has one value alone.
    #expect(alpha.count == 11)
    #expect(Self.isNear(alpha.coefficient(.nominal, seed: 1).value, 0.743, by: 0.000_5))
    #expect(Self.isNear(alpha.coefficient(.ordinal, seed: 1).value, 0.815, by: 0.000_5))
    // Of the library krippendorff 0.9.0.
    #expect(Self.isNear(alpha.coefficient(.nominal, seed: 1).value, 0.743421052631579))
    #expect(Self.isNear(alpha.coefficient(.ordinal, seed: 1).value, 0.8153875037548814))
  }

  /// Three readers of 25 questions, some without an answer; drawn with numpy.
  private static let drawn: [[Int?]] = [
    [
      2, 1, nil, 2, 1, 2, 2, 0, nil, 0, nil, nil, 2, 0, 1, 2, 0, 2, 0, 1, 2, 0, 1, 0, 2,
    ],
    [
      0, nil, 2, 1, nil, 1, 1, nil, 0, 0, 0, 2, 2, 0, 1, 2, 0, 2, 0, 1, 1, 0, 0, 1, 0,
    ],
    [
      2, 1, 2, 2, 1, 2, 2, 1, nil, 1, 0, 2, 1, 0, 2, 2, 0, 2, 2, 1, 2, nil, 2, 0, 2,
    ],
  ]

  @Test func `α of drawn judgements is that of the library krippendorff 0.9.0`() throws {
    let alpha = KrippendorffAlpha(values: Self.drawn, categories: 3)
    let nominal = alpha.coefficient(.nominal, seed: 1)
    let ordinal = alpha.coefficient(.ordinal, seed: 1)
    #expect(Self.isNear(nominal.value, 0.37662337662337664))
    #expect(Self.isNear(ordinal.value, 0.481438347642155))
    // 5,000 draws of the library with a generator of numpy: 0.137 to 0.593, and 0.185 to 0.721.
    for (interval, expected) in [
      (nominal.interval, (0.137, 0.593)), (ordinal.interval, (0.185, 0.721)),
    ] {
      let interval = try #require(interval)
      #expect(Self.isNear(interval.low, expected.0, by: 0.03))
      #expect(Self.isNear(interval.high, expected.1, by: 0.03))
    }
  }

  @Test func `an interval is that of its seed`() {
    let alpha = KrippendorffAlpha(values: Self.drawn, categories: 3)
    #expect(alpha.coefficient(.ordinal, seed: 7) == alpha.coefficient(.ordinal, seed: 7))
    #expect(
      alpha.coefficient(.ordinal, seed: 7).interval
        != alpha.coefficient(.ordinal, seed: 8).interval)
  }

  /// 1 − Dₒ ÷ Dₑ over every pair of values, as the definition has it.
  private static func plain(
    _ values: [[Int?]], _ difference: (Int, Int, [Double]) -> Double
  ) -> Double {
    let units = (values.first ?? []).indices.map { unit in values.compactMap { $0[unit] } }
      .filter { $0.count > 1 }
    let all = units.flatMap { $0 }
    let sums = (0...4).map { value in Double(all.count { $0 == value }) }
    var observed = 0.0
    for unit in units {
      for (place, one) in unit.enumerated() {
        for (other, two) in unit.enumerated() where other != place {
          observed += difference(one, two, sums) / Double(unit.count - 1)
        }
      }
    }
    var expected = 0.0
    for (place, one) in all.enumerated() {
      for (other, two) in all.enumerated() where other != place {
        expected += difference(one, two, sums)
      }
    }
    return 1 - (observed / Double(all.count))
      / (expected / Double(all.count) / Double(all.count - 1))
  }

  @Test(arguments: 0..<40)
  func `α is its definition, pair by pair`(seed: UInt64) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ below: UInt64) -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 33) % below
    }
    let readers = 2 + Int(next(4))
    let values = (0..<readers).map { _ in
      (0..<12).map { _ -> Int? in next(5) == 0 ? nil : Int(next(3)) }
    }
    let alpha = KrippendorffAlpha(values: values, categories: 5)
    let nominal = Self.plain(values) { one, other, _ in one == other ? 0 : 1 }
    let ordinal = Self.plain(values) { one, other, sums in
      guard one != other else { return 0 }
      let (low, high) = (min(one, other), max(one, other))
      let between = sums[low...high].reduce(0, +) - (sums[low] + sums[high]) / 2
      return between * between
    }
    #expect(Self.isNear(alpha.coefficient(.nominal, seed: 1).value, nominal, by: 1e-9))
    #expect(Self.isNear(alpha.coefficient(.ordinal, seed: 1).value, ordinal, by: 1e-9))
  }

  @Test func `one judgement alone has no α, nor has no overlap, and full agreement no interval`() {
    let one = KrippendorffAlpha([[.arguable, .arguable], [.arguable, .arguable]])
    #expect(one.coefficient(.nominal, seed: 1) == .undefined(.oneJudgement))
    #expect(one.coefficient(.ordinal, seed: 1) == .undefined(.oneJudgement))
    let apart = KrippendorffAlpha([[.right, nil], [nil, .wrong]])
    #expect(apart.coefficient(.nominal, seed: 1) == .undefined(.noOverlap))
    #expect(KrippendorffAlpha([]).coefficient(.nominal, seed: 1) == .undefined(.noOverlap))
    let same = KrippendorffAlpha([[.right, .wrong, .arguable], [.right, .wrong, .arguable]])
    #expect(same.coefficient(.ordinal, seed: 1) == .value(1, interval: nil))
  }
}
