// Made from the catalogues of 'shared' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let tellingGapOfTheCatalogue = Phrase(
    "The gap may be one of the catalogue and not of the country. Unknown is not no.",
    "Efallai mai yn y catalog y mae'r bwlch, ac nid yn y wlad. Nid yw 'anhysbys' yn golygu 'nac oes'.",
    nil)
  package static let notDuplication = Phrase(
    "No: this finding is about what is missing or out of step, not about doing a thing twice.",
    "Nac oes: mae'r canfyddiad hwn yn ymwneud â'r hyn sydd ar goll neu nad yw'n cyd-fynd, nid â gwneud yr un peth ddwywaith.",
    nil)
  package static let whatTheyShare = Phrase(
    "What they share",
    "Yr hyn y maent yn ei rannu",
    nil)
  package static let notSharedIntroduction = Phrase(
    "What only some of the bodies have:",
    "Yr hyn sydd gan rai o'r cyrff yn unig:",
    nil)
  package static let wouldBeLost = Phrase(
    "A change should keep what only one of the bodies brings. Outcomes should be kept or better, and democratic oversight stay.",
    "Dylai newid gadw'r hyn y mae un corff yn unig yn ei gyfrannu. Dylai'r canlyniadau fod cystal neu'n well, a dylai'r oruchwyliaeth ddemocrataidd barhau.",
    nil)
  package static let mergeOrOneFootprint = Phrase(
    "A decision to merge, or to work from one footprint.",
    "Penderfyniad i uno, neu i weithio o un ôl troed.",
    nil)
  package static let memberShare = Phrase(
    "Organisations on both, of all on either",
    "Sefydliadau sydd ar y ddau, o'r holl rai ar y naill neu'r llall",
    nil)
  package static let remitInsideShare = Phrase(
    "Remits of the body with fewer that the other has too",
    "Cylchoedd gwaith y corff â'r nifer lleiaf sydd gan y llall hefyd",
    nil)
}

extension Template {
  package static let templateRemitTextsAlike = Filling(
      ["The words of their remits are alike to ", 0, ", from 0 to 1 (evidence, no condition of the rule); both use: ", 1, "."],
      ["Mae geiriau eu cylchoedd gwaith yn debyg i raddau o ", 0, ", o 0 i 1 (tystiolaeth, nid amod yn y rheol); mae'r ddau'n defnyddio: ", 1, "."],
      nil).template(
    .part(0), .part(1))
  package static let templateRemitTextsApart = Filling(
      ["The words of their remits are alike to ", 0, ", from 0 to 1 (evidence, no condition of the rule)."],
      ["Mae geiriau eu cylchoedd gwaith yn debyg i raddau o ", 0, ", o 0 i 1 (tystiolaeth, nid amod yn y rheol)."],
      nil).template(
    .part(0))
}

extension Words {
  package static func sharedMembersSentence(count: Phrase, left: Int, right: Int) -> Phrase {
    sharedMembersSentenceText.filled(.phrase(count), .number(left), .number(right))
  }
  private static let sharedMembersSentenceText = Filling(
      [0, " in common: the bodies have ", 1, " and ", 2, "."],
      [0, " a rennir: mae gan y naill gorff ", 1, " a chan y llall ", 2, "."],
      nil)
  package static func sharedByAll(what: Phrase, who: Phrase, served: Phrase) -> Phrase {
    sharedByAllText.filled(.phrase(what), .phrase(who), .phrase(served))
  }
  private static let sharedByAllText = Filling(
      [0, " have ", 1, " in common, for the same ", 2, "."],
      [1, " ar bob un o'r ", 0, ", ar gyfer yr un ", 2, "."],
      nil)
  package static func sharedMembersOf(count: Int) -> Phrase {
    sharedMembersOfText.filled(.number(count))
  }
  private static let sharedMembersOfText = Filling(
      ["Members in common (", 0, ")"],
      ["Aelodau a rennir (", 0, ")"],
      nil)
  package static func sharedAreasOf(count: Int) -> Phrase {
    sharedAreasOfText.filled(.number(count))
  }
  private static let sharedAreasOfText = Filling(
      ["Area in common (", 0, ")"],
      ["Ardal a rennir (", 0, ")"],
      nil)
  package static func sharedAreasOf2(count: Int, figure: String) -> Phrase {
    sharedAreasOf2Text.filled(.number(count), .text(figure))
  }
  private static let sharedAreasOf2Text = Filling(
      ["Area in common (", 0, "), people: ", 1],
      ["Ardal a rennir (", 0, "), pobl: ", 1],
      nil)
  package static func sharedRemitsOf(count: Int) -> Phrase {
    sharedRemitsOfText.filled(.number(count))
  }
  private static let sharedRemitsOfText = Filling(
      ["Remit in common (", 0, ")"],
      ["Cylch gwaith a rennir (", 0, ")"],
      nil)
  package static func membersOfSome(count: Int) -> Phrase {
    membersOfSomeText.filled(.number(count))
  }
  private static let membersOfSomeText = Filling(
      ["Members of some only (", 0, ")"],
      ["Aelodau o rai yn unig (", 0, ")"],
      nil)
  package static func areasOfSome(count: Int) -> Phrase {
    areasOfSomeText.filled(.number(count))
  }
  private static let areasOfSomeText = Filling(
      ["Areas of some only (", 0, ")"],
      ["Ardaloedd rhai yn unig (", 0, ")"],
      nil)
  package static func remitsOfSome(count: Int) -> Phrase {
    remitsOfSomeText.filled(.number(count))
  }
  private static let remitsOfSomeText = Filling(
      ["Remits of some only (", 0, ")"],
      ["Cylchoedd gwaith rhai yn unig (", 0, ")"],
      nil)
  package static func remitsAgree(r: String, inside: String) -> Phrase {
    remitsAgreeText.filled(.text(r), .text(inside))
  }
  private static let remitsAgreeText = Filling(
      ["remit at least ", 0, "; or the body with fewer remits names two or more, and at least ", 1, " of its remits, broader ones included, are among those of the other, which has many by design"],
      ["sgôr cylch gwaith o ", 0, " neu fwy; neu mae'r corff â'r nifer lleiaf o gylchoedd gwaith yn enwi dau neu fwy, ac mae o leiaf ", 1, " o'i gylchoedd gwaith, gan gynnwys y rhai ehangach, ymhlith rhai'r llall, y bwriadwyd iddo gael llawer ohonynt"],
      nil)
}
