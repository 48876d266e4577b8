/// A coefficient of agreement with its interval, or why there is none.
package enum Coefficient: Hashable, Sendable {
  /// The interval is of 95 in a hundred; `nil` where the method gives none, as where nobody differs.
  case value(Double, interval: Interval?)
  case undefined(Reason)

  package struct Interval: Hashable, Sendable {
    package let low: Double
    package let high: Double
  }

  package enum Reason: String, Sendable {
    /// No question has two judgements.
    case noOverlap = "no-overlap"
    /// All judgements are the same, so that chance would agree as well: 0 ÷ 0, and neither 1 nor 0.
    case oneJudgement = "one-judgement"
  }

  package var value: Double? {
    if case .value(let value, _) = self { value } else { nil }
  }

  package var interval: Interval? {
    if case .value(_, let interval) = self { interval } else { nil }
  }
}
