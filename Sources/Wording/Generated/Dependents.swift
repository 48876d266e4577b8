// Made from the catalogues of 'dependents' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let lawHeading = Phrase(
    "What the law says of the kinds",
    "Yr hyn y mae'r gyfraith yn ei ddweud am y mathau",
    nil)
  package static let whatHangsOnThem = Phrase(
    "What else would have to be settled",
    "Beth arall y byddai'n rhaid ei ddatrys",
    nil)
  package static let statutoryBodies = Phrase(
    "Set up by law",
    "Sefydlwyd drwy gyfraith",
    nil)
  package static let subgroupsOfThese = Phrase(
    "Their sub-groups",
    "Eu his-grwpiau",
    nil)
  package static let heldByNobodyElse = Phrase(
    "A remit that only these bodies hold there",
    "Cylch gwaith sydd gan y cyrff hyn yn unig yno",
    nil)
  package static let nothingHangsOnThem = Phrase(
    "No duty, sub-group, plan or remit hangs on these bodies alone.",
    "Nid oes dyletswydd, is-grŵp, cynllun na chylch gwaith yn dibynnu ar y cyrff hyn yn unig.",
    nil)
  package static let seatsCounted = Phrase(
    "Seats that were counted, with their rows",
    "Seddi a gyfrifwyd, gyda'u rhesi",
    nil)
}

extension Words {
  package static func plansOf(body: Phrase) -> Phrase {
    plansOfText.filled(.phrase(body))
  }
  private static let plansOfText = Filling(
      ["Plans of ", 0],
      ["Cynlluniau ", 0],
      nil)
}
