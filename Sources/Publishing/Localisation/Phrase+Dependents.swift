internal import LandscapeModel

// What hangs on the bodies of a finding, as `explain` says it.

extension Phrase {
  static let lawHeading = Phrase(
    "What the law says of the kinds", "Yr hyn y mae'r gyfraith yn ei ddweud am y mathau")
  static let whatHangsOnThem = Phrase(
    "What else would have to be settled", "Beth arall y byddai'n rhaid ei setlo")
  static let statutoryBodies = Phrase("Set up by law", "Sefydlwyd yn ôl y gyfraith")
  static let subgroupsOfThese = Phrase("Their sub-groups", "Eu his-grwpiau")
  static let heldByNobodyElse = Phrase(
    "A remit that no other body holds there", "Cylch gwaith nad yw'r un corff arall yn ei ddal yno")
  static let nothingHangsOnThem = Phrase(
    "No duty, sub-group, plan or remit hangs on these bodies alone.",
    "Nid oes dyletswydd, is-grŵp, cynllun na chylch gwaith yn dibynnu ar y cyrff hyn yn unig.")
  static let seatsCounted = Phrase(
    "Seats that were counted, with their rows", "Seddi a gyfrifwyd, gyda'u rhesi")

  /// What stands before the plans and assessments of a body.
  static func plansOf(_ name: BilingualText) -> Phrase {
    let body = Phrase { name.form(in: $0).text }
    return Phrase("Plans of \(body.english)", "Cynlluniau \(body.welsh)")
  }
}
