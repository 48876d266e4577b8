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
    "guards", varies: false,
    reach: .pages,
    [
      .share("guards.fall", \.guards.fall),
      .share("guards.rejects", \.guards.rejects),
      .share("guards.rekeyed", \.guards.rekeyed),
    ])
}
