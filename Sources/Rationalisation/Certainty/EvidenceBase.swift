/// What the seats of a finding rest on, and whether it stands without those that are supposed.
///
/// It is shown beside the finding and never orders it: priority has its own, smaller measure of confidence.
package struct EvidenceBase: Hashable, Sendable {
  /// Its counted seats by the surest certainty of each: those of its bodies, of a burden those of the one organisation.
  package let seats: SeatBase
  /// Whether it is found, as its own or as another rule's about the same bodies, where no assumed seat is one.
  package let holdsWithoutAssumed: Bool
  /// Whether it is found where published seats alone are.
  package let holdsOnPublished: Bool
  /// How it fares in the drawn worlds; `nil` where none were drawn.
  package let worlds: Stability?

  package init(
    seats: SeatBase, holdsWithoutAssumed: Bool, holdsOnPublished: Bool, worlds: Stability?
  ) {
    self.seats = seats
    self.holdsWithoutAssumed = holdsWithoutAssumed
    self.holdsOnPublished = holdsOnPublished
    self.worlds = worlds
  }
}

/// How a question fares where seats are fewer.
package struct QuestionBase: Hashable, Sendable {
  package let holdsWithoutAssumed: Bool
  package let holdsOnPublished: Bool
  /// How many worlds were drawn, and in how many a finding of it stands; 0 where none were drawn.
  package let worlds: Int
  package let held: Int
  /// The rank below and above which at most a twentieth of its ranks lie, over the worlds in which it holds.
  package let rankLow: Int
  package let rankHigh: Int
}
