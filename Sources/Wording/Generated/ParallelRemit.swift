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
  package static let parallelRemitQuestion = Phrase(
    "who leads on the work that both do?",
    "pwy sy'n arwain ar y gwaith y mae'r ddau yn ei wneud?",
    nil)
}

extension Template {
  package static let parallelTitle = Filling(
      [0, " have parallel remits"],
      ["Mae gan y cyrff hyn gylchoedd gwaith cyfochrog: ", 0],
      ["Raointean-dleastanais co-shìnte: ", 0]).template(
    .part(0))
}

extension Words {
  package static func parallelCondition(a: String, agree: Phrase, c: String) -> Phrase {
    parallelConditionText.filled(.text(a), .phrase(agree), .text(c))
  }
  private static let parallelConditionText = Filling(
      ["The area of one lies inside the other's to at least ", 0, ", the remits agree (", 1, "), and at least ", 2, " of all the organisations on either sit on both; both work at one scale, or area is at least ", 0, ". No merge, nest, table or wholly seated finding joins the two already."],
      ["Mae o leiaf ", 0, " o ardal y naill o fewn ardal y llall, mae'r cylchoedd gwaith yn cytuno (", 1, "), ac mae o leiaf ", 2, " o'r holl sefydliadau sydd ar y naill neu'r llall yn aelodau o'r ddau; mae'r ddau'n gweithio ar yr un raddfa, neu mae'r sgôr ardal yn ", 0, " neu fwy. Nid oes canfyddiad 'achos posibl o uno', 'bwrdd o fewn bwrdd', 'yr un aelodau' na 'phob aelod ar fwrdd arall' eisoes yn cysylltu'r ddau."],
      nil)
}
