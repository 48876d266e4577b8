/// The null model by which the shared members of a pair are judged.
package enum PairLaw: Sendable {
  /// Every partnership keeps its number of members and draws them from `universe` bodies.
  case hypergeometric(universe: Int)
  /// Every organisation keeps its number of seats, on whichever partnerships: all pairs are alike,
  /// with Σ over organisations of c(c − 1)/(n(n − 1)) shared members expected.
  case fixedColumns
  /// Both are kept on average, and the mask exactly.
  case seats(SeatProbabilities)
}
