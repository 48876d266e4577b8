internal import LandscapeModel
package import Rationalisation
internal import Wording

extension MissingStatutoryMemberRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.missingStatutoryMemberName,
    action: Phrase.missingStatutoryMemberAction,
    changedBy: Phrase.missingStatutoryMemberChangedBy,
    title: { RichText(.missingMemberTitle, $0.name("partnership")) },
    reasons: [
      .say(.missingMemberSentence),
      .table(
        Telling.RecordTable(
          id: "t-missing", caption: .missingMembersCaption, path: "gaps",
          columns: [
            .init("kind", .kindOfOrganisation, .text) {
              .text(.name($0.landscape.words.organisationKind($0.word("memberKind"))))
            },
            .init("who-should-sit", .whoShouldSit, .text) {
              .text(
                $0.count("organisations") == 0
                  ? RichText(.anyOfTheKind) : $0.text("organisations"))
            },
          ])),
    ],
    against: Telling.gapOfTheCatalogue,
    condition: { .memberCondition($0.members) },
    symbols: { _, _ in "∃k ∈ S(K): A(k) ∩ A(p) ≠ ∅ ∧ M(p) ∩ k = ∅" })
}

extension Phrase {
  fileprivate static func memberCondition(_ members: MissingMemberSettings) -> Phrase {
    let share = Numerals.percent(members.absentShare)
    let least = Numerals.amount(members.absentPartnerships)
    return Words.memberCondition(share: share, least: least)
  }
}
