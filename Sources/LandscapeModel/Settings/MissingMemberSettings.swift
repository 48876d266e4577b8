/// missing-statutory-member.
package struct MissingMemberSettings: Hashable, Sendable {
  /// A member kind absent from this share of the partnerships it applies to is a data note.
  package var absentShare = 0.8
  package var absentPartnerships = 2
  package init() {}

  static let group = Settings.Group(
    "members", varies: true, reach: .condition,
    [
      .share("members.absent-share", \.members.absentShare),
      .integer("members.absent-partnerships", \.members.absentPartnerships, in: 1...1000),
    ])
}
