/// How decisions and findings of earlier runs are carried along.
package struct ReviewSettings: Hashable, Sendable {
  package var materialScore = 0.1
  package var materialShare = 0.2
  package var noticeDays = 90
  package var vanishedDays = 400
  package init() {}

  static let group = Settings.Group(
    "review", title: ("From review to review", "O adolygiad i adolygiad"), varies: false,
    reach: .pages,
    [
      .share(
        "review.material-score", \.review.materialScore,
        "Change of a score of the evidence that reopens a decision",
        "Y newid mewn sgôr o'r dystiolaeth sy'n ailagor penderfyniad"),
      .share(
        "review.material-share", \.review.materialShare,
        "Share of a count, or of a set of ids, whose change reopens a decision",
        "Y gyfran o gyfrif, neu o set o ddynodyddion, y mae ei newid yn ailagor penderfyniad"),
      .integer(
        "review.notice-days", \.review.noticeDays, in: 0...3_660,
        "Days before its end from which a decision is named as ending soon",
        "Nifer y diwrnodau cyn ei ddiwedd y dywedir bod penderfyniad yn dod i ben yn fuan"),
      .integer(
        "review.vanished-days", \.review.vanishedDays, in: 0...36_600,
        "Days of as-of dates for which a finding that is no longer made keeps a page",
        "Nifer y diwrnodau, yn ôl y dyddiadau y gwelir y dirwedd arnynt, y mae canfyddiad nas gwneir mwyach yn cadw tudalen"
      ),
    ])
}
