// Made from the catalogues of 'parallel-remit' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let parallelRemitName = Phrase(
    "Parallel remit",
    "Cylch gwaith cyfochrog")
  package static let parallelRemitAction = Phrase(
    "Consider agreeing a lead and a reporting line",
    "Ystyried cytuno ar arweinydd a llinell adrodd")
  package static let parallelRemitChangedBy = Phrase(
    "A reporting line, recorded as a parent body.",
    "Llinell adrodd, wedi'i chofnodi fel rhiant-gorff.")
  package static let parallelRemitAreaContainment = Phrase(
    "Area of one inside the other",
    "Ardal y naill y tu mewn i'r llall")
  package static let parallelRemitMembershipContainment = Phrase(
    "Members of one on the other",
    "Aelodau'r naill ar y llall")
  package static let parallelTitle = Phrase(
    "Parallel remits: ",
    "Cylchoedd gwaith cyfochrog: ")
}

extension Words {
  package static func parallelCondition(a: String, r: String, m: String, c: String) -> Phrase {
    parallelConditionText.filled(.text(a), .text(r), .text(m), .text(c))
  }
  private static let parallelConditionText = Filling(
      ["The area of one lies inside the other's to at least ", 0, ", remit is at least ", 1, ", membership is below ", 2, " but one's members sit on the other to at least ", 3, "; both work at one scale, or area is at least ", 0, "."],
      ["Mae ardal y naill y tu mewn i ardal y llall i raddau o ", 0, " o leiaf, cylch gwaith yn ", 1, " o leiaf, aelodaeth islaw ", 2, " ond aelodau'r naill yn eistedd ar y llall i raddau o ", 3, " o leiaf; mae'r ddau'n gweithio ar yr un raddfa, neu mae ardal yn ", 0, " o leiaf."])
}
