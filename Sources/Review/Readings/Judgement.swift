/// What a reader says of a question: whether a review ought to look at it, not whether it ought to be done.
///
/// The order is that of the words: what is arguable lies between the other two.
package enum Judgement: String, CaseIterable, Comparable, Sendable {
  case right, arguable, wrong

  /// Its place in the order, from 0.
  package var place: Int {
    switch self {
    case .right: 0
    case .arguable: 1
    case .wrong: 2
    }
  }

  /// Whether it has to say why.
  package var needsReason: Bool { self != .right }

  package static func < (left: Judgement, right: Judgement) -> Bool { left.place < right.place }
}
