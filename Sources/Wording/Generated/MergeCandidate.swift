// Made from the catalogues of 'merge-candidate' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let mergeCandidateName = Phrase(
    "Merge candidate",
    "Achos posibl o uno",
    "Nithean ri chur còmhla")
  package static let mergeCandidateAction = Phrase(
    "Consider whether to merge them, or to stand one down",
    "Ystyried a ddylid eu huno, neu ddirwyn un i ben",
    nil)
  package static let mergeTitle = Phrase(
    "Same remit, same area, same organisations: ",
    "Yr un cylch gwaith, yr un ardal, yr un sefydliadau: ",
    "An aon raon-dleastanais, an aon sgìre, na h-aon bhuidhnean: ")
  package static let holdsByContainment = Phrase(
    "It holds because every member of the smaller body also sits on the larger one.",
    "Mae'n wir oherwydd bod pob aelod o'r lleiaf o'r ddau gorff hefyd yn aelod o'r mwyaf.",
    nil)
}

extension Words {
  package static func mergeCondition(a: String, r: String, m: String, ratio: String) -> Phrase {
    mergeConditionText.filled(.text(a), .text(r), .text(m), .text(ratio))
  }
  private static let mergeConditionText = Filling(
      ["Two bodies of one function: area at least ", 0, ", remit at least ", 1, ", and membership at least ", 2, " or all members of the smaller sit on the larger, which has at most ", 3, " times as many."],
      ["Dau gorff â'r un swyddogaeth: ardal ", 0, " neu fwy, cylch gwaith ", 1, " neu fwy, ac aelodaeth ", 2, " neu fwy, neu mae holl aelodau'r lleiaf o'r ddau ar y mwyaf, sydd â hyd at ", 3, " gwaith cynifer o aelodau."],
      nil)
}
