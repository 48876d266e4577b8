/// missing-statutory-member.
package struct MissingMemberSettings: Hashable, Sendable {
  /// A member kind absent from this share of the partnerships it applies to is a data note.
  package var absentShare = 0.8
  package var absentPartnerships = 2
  package init() {}

  static let group = Settings.Group(
    "members", varies: true, reach: .condition,
    [
      .share(
        "members.absent-share", \.members.absentShare,
        "Smallest share of its partnerships from which a member kind is absent to be a data note",
        "Y gyfran leiaf o'r partneriaethau y mae math o aelod yn absennol ohonynt iddo fod yn nodyn data"
      ),
      .integer(
        "members.absent-partnerships", \.members.absentPartnerships, in: 1...1000,
        "Fewest partnerships that a member kind applies to for that data note",
        "Y nifer lleiaf o bartneriaethau y mae math o aelod yn berthnasol iddynt ar gyfer y nodyn data hwnnw"
      ),
    ])
}
