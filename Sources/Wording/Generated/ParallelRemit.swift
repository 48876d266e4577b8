// Made from the catalogues of 'parallel-remit' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let parallelRemitName = Phrase(
    "Parallel remit",
    "Cylch gwaith cyfochrog",
    "Raon-dleastanais co-shìnte")
  package static let parallelRemitAction = Phrase(
    "Consider agreeing a lead and a reporting line",
    "Ystyried cytuno ar sefydliad arweiniol a llinell adrodd",
    nil)
  package static let parallelRemitChangedBy = Phrase(
    "A reporting line, recorded as a parent body.",
    "Llinell adrodd, wedi'i chofnodi fel rhiant-gorff.",
    nil)
  package static let parallelRemitAreaContainment = Phrase(
    "Area of one inside the other",
    "Ardal y naill y tu mewn i'r llall",
    nil)
  package static let parallelRemitMembershipContainment = Phrase(
    "Members of one on the other",
    "Aelodau'r naill sydd hefyd ar y llall",
    nil)
  package static let parallelTitle = Phrase(
    "Parallel remits: ",
    "Cylchoedd gwaith cyfochrog: ",
    "Raointean-dleastanais co-shìnte: ")
}

extension Words {
  package static func parallelCondition(a: String, r: String, m: String, c: String) -> Phrase {
    parallelConditionText.filled(.text(a), .text(r), .text(m), .text(c))
  }
  private static let parallelConditionText = Filling(
      ["The area of one lies inside the other's to at least ", 0, ", remit is at least ", 1, ", membership is below ", 2, " but one's members sit on the other to at least ", 3, "; both work at one scale, or area is at least ", 0, "."],
      ["Mae o leiaf ", 0, " o ardal y naill o fewn ardal y llall, mae'r sgôr cylch gwaith yn ", 1, " neu fwy, mae'r sgôr aelodaeth islaw ", 2, " ond mae o leiaf ", 3, " o aelodaeth y naill ar y llall; mae'r ddau'n gweithio ar yr un raddfa, neu mae'r sgôr ardal yn ", 0, " neu fwy."],
      nil)
}
