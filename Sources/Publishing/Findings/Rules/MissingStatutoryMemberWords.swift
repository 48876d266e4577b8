internal import LandscapeModel
package import Rationalisation

extension MissingStatutoryMemberRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Missing statutory member", "Aelod statudol ar goll"),
    action: Phrase(
      "Confirm that the seat is held, or appoint", "Cadarnhau bod y sedd wedi'i llenwi, neu benodi"),
    changedBy: Phrase(
      "The seat recorded as held, or filled.", "Cofnodi bod y sedd wedi'i llenwi, neu ei llenwi."),
    title: { "\(Phrase.missingMemberTitle)\($0.name("partnership"))" },
    reasons: [
      .say(.missingMemberSentence),
      .table(
        Telling.RecordTable(
          id: "t-missing", caption: .missingMembersCaption, path: "gaps",
          columns: [
            .init("kind", .kindOfOrganisation, .text) {
              .text(.name(KnownCode.organisationKind($0.word("memberKind"))))
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
    symbols: { _, _ in "∃k ∈ S(K): M(p) ∩ k = ∅" })
}

extension Phrase {
  fileprivate static let missingMemberTitle = Phrase(
    "Statutory members not recorded: ", "Aelodau statudol heb eu cofnodi: ")
  fileprivate static let missingMemberSentence = Phrase(
    "The law names members that the catalogue does not show.",
    "Mae'r gyfraith yn enwi aelodau nad yw'r catalog yn eu dangos.")
  fileprivate static let missingMembersCaption = Phrase(
    "Members that the law names and the catalogue does not show",
    "Aelodau y mae'r gyfraith yn eu henwi ac nad yw'r catalog yn eu dangos")
  fileprivate static let whoShouldSit = Phrase("Who should sit", "Pwy ddylai eistedd")
  fileprivate static let anyOfTheKind = Phrase("Any body of this kind", "Unrhyw gorff o'r math hwn")

  fileprivate static func memberCondition(_ members: MissingMemberSettings) -> Phrase {
    let share = Numerals.percent(members.absentShare)
    let least = Numerals.amount(members.absentPartnerships)
    return Phrase(
      "A partnership with a statutory basis, not national, lacks a member that the law names: every body of a territorial kind whose area meets the footprint, any one body of another kind. A member kind absent from \(share) or more of at least \(least) partnerships is a data note instead.",
      "Mae partneriaeth â sail statudol, heb fod yn genedlaethol, heb aelod y mae'r gyfraith yn ei enwi: pob corff o fath tiriogaethol y mae ei ardal yn cyffwrdd â'r ôl troed, unrhyw un corff o fath arall. Nodyn data yn lle hynny yw math o aelod sy'n absennol o \(share) neu fwy o o leiaf \(least) partneriaeth."
    )
  }
}
