/// When a written name is taken for its best candidate.
package struct ReconciliationSettings: Hashable, Sendable {
  /// The score from which on a candidate is taken; above 1 never.
  package var accept = 2.0
  /// How far the next best must be behind for that.
  package var margin = 0.1
  package init() {}

  static let group = Settings.Group(
    "reconciliation", title: ("Names written in cells", "Enwau a ysgrifennwyd mewn celloedd"),
    varies: false, reach: .everyFinding,
    [
      .number(
        "reconciliation.accept", \.reconciliation.accept, in: 0...2,
        "Lowest score for a written name to be taken for its best candidate; above 1 it never is",
        "Y sgôr isaf i gymryd mai'r cofnod agosaf yw ystyr enw ysgrifenedig; uwchlaw 1, ni wneir hynny byth"
      ),
      .share(
        "reconciliation.margin", \.reconciliation.margin,
        "How far the next best candidate must be behind for that",
        "Pa mor bell y tu ôl y mae'n rhaid i'r cofnod agosaf nesaf fod ar gyfer hynny"),
    ])
}
