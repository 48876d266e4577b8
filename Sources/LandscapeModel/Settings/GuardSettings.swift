/// How much may differ from the last run before nothing is published (report-and-batch, B6).
package struct GuardSettings: Hashable, Sendable {
  package var fall = 0.2
  package var rejects = 0.05
  package var rekeyed = 0.2
  package init() {}

  /// Of so many rows or fewer no share is looked at: a newcomer's file of two rows is no accident for one of
  /// them.
  package static let few = 20

  static let group = Settings.Group(
    "guards", title: ("Guards against accidents", "Gwarchodion rhag damweiniau"), varies: false,
    reach: .pages,
    [
      .share(
        "guards.fall", \.guards.fall,
        "Largest share of partnerships, organisations or memberships that may go since the last run, of more than \(few)",
        "Y gyfran fwyaf o bartneriaethau, sefydliadau neu aelodaethau a gaiff ddiflannu ers y rhediad diwethaf, o blith mwy na \(few)"
      ),
      .share(
        "guards.rejects", \.guards.rejects,
        "Largest share of a file's rows that may be rejected, of more than \(few)",
        "Y gyfran fwyaf o resi ffeil y ceir eu gwrthod, o blith mwy na \(few)"),
      .share(
        "guards.rekeyed", \.guards.rekeyed,
        "Largest share of the bodies that are still there that may have another id, of more than \(few)",
        "Y gyfran fwyaf o'r cyrff sy'n parhau a gaiff fod â dynodydd arall, o blith mwy na \(few)"),
    ])
}
