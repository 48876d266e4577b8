/// member-burden.
package struct BurdenSettings: Hashable, Sendable {
  /// 0…100.
  package var percentile = 95.0
  package var medianRatio = 1.5
  package var kindBodies = 5
  package var kindSeats = 10
  package init() {}

  static let group = Settings.Group(
    "burden", varies: true, reach: .condition,
    [
      // What a percentile leaves above it is the size that counts: 5 ± 20 % is 94 to 96, while
      // 95 ± 20 % would lie beyond 100 in half of the draws, where nothing is.
      .number("burden.percentile", \.burden.percentile, in: 0...100).varied(from: 100),
      .number("burden.median-ratio", \.burden.medianRatio, in: 1...100),
      .integer("burden.kind-bodies", \.burden.kindBodies, in: 1...1000),
      .integer("burden.kind-seats", \.burden.kindSeats, in: 1...1000),
    ])
}
