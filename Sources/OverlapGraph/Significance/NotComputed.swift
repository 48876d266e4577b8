/// Why significance was not computed; the reader is told so in place of a number.
package enum NotComputed: Error, Hashable, Sendable {
  /// Fewer than two partnerships have a counted member, so there is no pair to judge.
  case noPairs
  /// More partnerships than the setting `significance.maximum-partnerships` allows.
  case tooManyPartnerships(count: Int, limit: Int)
  /// No arrangement of seats has these numbers of seats under this mask.
  case marginsCannotBeMet
  /// The null model still misses a number of seats by `residual`.
  case notConverged(residual: Double, sweeps: Int)
  /// The classes are so many, and so many of them can meet, that comparing them would take too long.
  case tooLarge
}
