/// How decisions and findings of earlier runs are carried along.
package struct ReviewSettings: Hashable, Sendable {
  package var materialScore = 0.1
  package var materialShare = 0.2
  package var noticeDays = 90
  package var vanishedDays = 400
  package init() {}

  static let group = Settings.Group(
    "review", varies: false,
    reach: .pages,
    [
      .share("review.material-score", \.review.materialScore),
      .share("review.material-share", \.review.materialShare),
      .integer("review.notice-days", \.review.noticeDays, in: 0...3_660),
      .integer("review.vanished-days", \.review.vanishedDays, in: 0...36_600),
    ])
}
