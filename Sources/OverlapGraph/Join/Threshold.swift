/// A threshold of the edge conditions: a score meets it when score ≥ t − 1e-9.
struct Threshold: Sendable {
  /// t − 1e-9, so that the order of a summation cannot decide.
  let least: Double

  init(_ value: Double) { least = value - 1e-9 }

  /// Whether `score` meets the threshold; nothing meets one that is not a number.
  @inline(__always)
  func isMet(by score: Double) -> Bool { score >= least }

  /// Scores begin at 0, so every pair meets such a threshold.
  var isAlwaysMet: Bool { least <= 0 }

  /// Scores end at 1, so no pair meets any other threshold.
  var canBeMet: Bool { least <= 1 }

  /// The threshold for filters that reckon in single precision: lower by more than their rounding.
  var filter: Float { Float(max(0, least * (1 - 4e-6))) }
}
