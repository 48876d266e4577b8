// Made from the catalogues of 'nested-board' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let nestedBoardName = Phrase(
    "Nested board",
    "Bwrdd o fewn bwrdd",
    "Bòrd taobh a-staigh bùird")
  package static let nestedBoardAction = Phrase(
    "Consider whether the inner bodies could be delivery groups of the outer one",
    "Ystyried a allai'r cyrff mewnol fod yn grwpiau cyflawni i'r corff allanol",
    nil)
  package static let nestedBoardChangedBy = Phrase(
    "A recorded parent: inner bodies that are sub-groups of the outer one are not listed.",
    "Cofnodi rhiant-gorff: ni restrir cyrff mewnol sy'n is-grwpiau i'r corff allanol.",
    nil)
  package static let nestedBoardLeastAreaInside = Phrase(
    "Least area of an inner body inside the outer",
    "Y gyfran leiaf o ardal corff mewnol sydd y tu mewn i'r corff allanol",
    nil)
  package static let nestedBoardLeastMembershipInside = Phrase(
    "Least membership of an inner body on the outer",
    "Y gyfran leiaf o aelodaeth corff mewnol sydd ar y corff allanol",
    nil)
  package static let nestedBoardLeastRemitInside = Phrase(
    "Least remit of an inner body inside the outer",
    "Y gyfran leiaf o gylch gwaith corff mewnol sydd o fewn y corff allanol",
    nil)
  package static let nestSameKindSentence = Phrase(
    "The inner bodies lie within the area of the outer one, are of the same kind, and share its members and remits: two tiers of one thing.",
    "Mae'r cyrff mewnol o fewn ardal y corff allanol, o'r un math, ac yn rhannu ei aelodau a'i gylchoedd gwaith: dwy haen o'r un peth.",
    nil)
  package static let nestOtherKindSentence = Phrase(
    "The inner bodies lie within the area of the outer one, and almost all that they deal with is among its remits.",
    "Mae'r cyrff mewnol o fewn ardal y corff allanol, ac mae bron popeth y maent yn ymdrin ag ef ymhlith ei gylchoedd gwaith ef.",
    nil)
  package static let nestCaption = Phrase(
    "Inner bodies and how far each lies inside the outer one",
    "Cyrff mewnol ac i ba raddau y mae pob un y tu mewn i'r corff allanol",
    nil)
  package static let innerBody = Phrase(
    "Inner body",
    "Corff mewnol",
    nil)
  package static let areaInside = Phrase(
    "Area inside",
    "Ardal y tu mewn",
    nil)
  package static let membershipInside = Phrase(
    "Membership inside",
    "Aelodaeth y tu mewn",
    nil)
  package static let remitInside = Phrase(
    "Remit inside",
    "Cylch gwaith y tu mewn",
    nil)
  package static let onlyOnInner = Phrase(
    "Not on the outer body, of",
    "Aelodau nad ydynt ar y corff allanol –",
    nil)
  package static let againstNest = Phrase(
    "These members do not sit on the outer body and would need a place in a delivery group.",
    "Nid yw'r sefydliadau hyn yn aelodau o'r corff allanol a byddai angen lle iddynt mewn grŵp cyflawni.",
    nil)
  package static let nestedBoardQuestion = Phrase(
    "could the inner bodies be delivery groups of the outer one?",
    "a allai'r cyrff mewnol fod yn grwpiau cyflawni i'r corff allanol?",
    nil)
}

extension Template {
  package static let nestTitle = Filling(
      [0, " lie within the wider ", 1],
      ["Mae'r cyrff hyn o fewn y bwrdd ehangach ", 1, ": ", 0],
      ["Buidhnean taobh a-staigh bòrd nas fharsainge: ", 1, " – ", 0]).template(
    .part(0), .part(1))
  package static let twoTiersTitle = Filling(
      [0, " lie under ", 1, ", of the same kind (", 2, ")"],
      ["Mae dwy haen o'r un math, ", 2, ": ", 1, " – ", 0],
      ["Dà ìre de dh’aon seòrsa, ", 2, ": ", 1, " – ", 0]).template(
    .part(0), .part(2), .part(1))
  package static let nestTitleOne = Filling(
      [0, " lies within the wider ", 1],
      ["Mae'r corff hwn o fewn y bwrdd ehangach ", 1, ": ", 0],
      nil).template(
    .part(0), .part(1))
  package static let twoTiersTitleOne = Filling(
      [0, " lies under ", 1, ", of the same kind (", 2, ")"],
      ["Mae dwy haen o'r un math, ", 2, ": ", 1, " – ", 0],
      nil).template(
    .part(0), .part(2), .part(1))
}

extension Words {
  package static func thresholds(a: String, m: String, r: String) -> Phrase {
    thresholdsText.filled(.text(a), .text(m), .text(r))
  }
  private static let thresholdsText = Filling(
      ["Thresholds: area ", 0, ", membership ", 1, ", remit ", 2, "."],
      ["Trothwyon: ardal ", 0, ", aelodaeth ", 1, ", cylch gwaith ", 2, "."],
      nil)
  package static func nestedCondition(a: String, m: String, same: String, other: String) -> Phrase {
    nestedConditionText.filled(.text(a), .text(m), .text(same), .text(other))
  }
  private static let nestedConditionText = Filling(
      ["An inner body's area is contained in the outer's to at least ", 0, " and is not the same, its members to at least ", 1, "; and its remits to at least ", 2, " where both are of one specific kind, or to at least ", 3, " where the outer has many remits by design. All inner bodies of one kind under one outer are one finding."],
      ["Mae o leiaf ", 0, " o ardal y corff mewnol o fewn ardal y corff allanol, ac nid yr un ardal ydyw; mae o leiaf ", 1, " o'i aelodaeth ar y corff allanol; ac mae o leiaf ", 2, " o'i gylchoedd gwaith o fewn rhai'r corff allanol lle mae'r ddau o'r un math penodol, neu o leiaf ", 3, " lle bwriadwyd i'r corff allanol gael llawer o gylchoedd gwaith. Un canfyddiad yw'r holl gyrff mewnol o un math o dan un corff allanol."],
      nil)
}
