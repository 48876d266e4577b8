// Made from the catalogues of 'missing-statutory-member' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let missingStatutoryMemberName = Phrase(
    "Missing statutory member",
    "Aelod statudol nas cofnodwyd",
    "Ball reachdail a dhìth")
  package static let missingStatutoryMemberAction = Phrase(
    "Confirm that the seat is held, or appoint",
    "Cadarnhau bod y sedd wedi'i llenwi, neu benodi",
    nil)
  package static let missingStatutoryMemberChangedBy = Phrase(
    "The seat recorded as held, or filled.",
    "Cofnodi bod y sedd wedi'i llenwi, neu ei llenwi.",
    nil)
  package static let missingMemberSentence = Phrase(
    "The law names members that the catalogue does not show.",
    "Mae'r gyfraith yn enwi aelodau nad yw'r catalog yn eu dangos.",
    nil)
  package static let missingMembersCaption = Phrase(
    "Members that the law names and the catalogue does not show",
    "Aelodau y mae'r gyfraith yn eu henwi ac nad yw'r catalog yn eu dangos",
    nil)
  package static let whoShouldSit = Phrase(
    "Who should sit",
    "Pwy ddylai fod yn aelod",
    nil)
  package static let anyOfTheKind = Phrase(
    "Any body of this kind",
    "Unrhyw gorff o'r math hwn",
    nil)
}

extension Template {
  package static let missingMemberTitle = Filling(
      ["Not every member that the law names is recorded on ", 0],
      ["Ni chofnodwyd pob aelod y mae'r gyfraith yn ei enwi: ", 0],
      ["Buill reachdail nach deach a chlàradh: ", 0]).template(
    .part(0))
}

extension Words {
  package static func memberCondition(share: String, least: String) -> Phrase {
    memberConditionText.filled(.text(share), .text(least))
  }
  private static let memberConditionText = Filling(
      ["A partnership with a statutory basis, not national, of a kind whose law is in force at the date, lacks a member that the law names: every body of a territorial kind whose area meets the footprint, any one body of another kind. A kind of which no body serves any part of the footprint cannot sit there and is not missing. A member kind absent from ", 0, " or more of at least ", 1, " partnerships is a data note instead."],
      ["Nid oes gan bartneriaeth â sail statudol, nad yw'n genedlaethol ac sydd o fath y mae ei gyfraith mewn grym ar y dyddiad, aelod y mae'r gyfraith yn ei enwi: pob corff o fath tiriogaethol y mae o leiaf ran o'i ardal o fewn yr ôl troed, neu unrhyw un corff o fath arall. Ni all math nad oes un o'i gyrff yn gwasanaethu unrhyw ran o'r ôl troed fod yn aelod yno, ac nid yw ar goll. Lle mae math o aelod yn absennol o ", 0, " neu fwy o'r partneriaethau, a'r rheini'n ", 1, " neu fwy, ceir nodyn data yn lle canfyddiad."],
      nil)
}
