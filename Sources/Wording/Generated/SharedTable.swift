// Made from the catalogues of 'shared-table' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let sharedTableName = Phrase(
    "Shared table",
    "Yr un aelodau",
    "Bòrd co-roinnte")
  package static let sharedTableAction = Phrase(
    "Consider meeting as one with several agendas, or under one host",
    "Ystyried cyfarfod fel un corff â sawl agenda, neu o dan un corff cynnal",
    nil)
  package static let sharedTableChangedBy = Phrase(
    "One host or one joint meeting, recorded as a parent body.",
    "Un corff cynnal neu un cyfarfod ar y cyd, wedi'i gofnodi fel rhiant-gorff.",
    nil)
  package static let sharedTableLeastArea = Phrase(
    "Least area score of any two",
    "Y sgôr ardal isaf rhwng unrhyw ddau gorff",
    nil)
  package static let sharedTableLeastMembership = Phrase(
    "Least membership score of any two",
    "Y sgôr aelodaeth isaf rhwng unrhyw ddau gorff",
    nil)
  package static let sharedTableMembersCommonToAll = Phrase(
    "Members common to all",
    "Aelodau sydd gan bob un o'r cyrff",
    nil)
  package static let tableTitle = Phrase(
    "The same organisations in the same place: ",
    "Yr un sefydliadau yn yr un lle: ",
    "Na h-aon bhuidhnean san aon àite: ")
}

extension Words {
  package static func tableSentence(count: Phrase, bodies: Phrase) -> Phrase {
    tableSentenceText.filled(.phrase(count), .phrase(bodies))
  }
  private static let tableSentenceText = Filling(
      [0, " sit on all ", 1, ", and their areas are nearly the same."],
      ["Mae ", 0, " ar bob un o'r ", 1, ", ac mae ardaloedd y cyrff bron yr un fath."],
      nil)
  package static func tableCondition(a: String, m: String, r: String, common: String, without: String) -> Phrase {
    tableConditionText.filled(.text(a), .text(m), .text(r), .text(common), .text(without))
  }
  private static let tableConditionText = Filling(
      ["A group in which every two have area at least ", 0, " and membership at least ", 1, ", some two have remit below ", 2, ", and at least ", 3, " members sit on all. Where no two share a remit and none has many remits by design, every two need membership at least ", 4, "."],
      ["Grŵp lle mae gan bob pâr o gyrff sgôr ardal o ", 0, " neu fwy a sgôr aelodaeth o ", 1, " neu fwy, lle mae gan o leiaf un pâr sgôr cylch gwaith islaw ", 2, ", a lle mae digon o aelodau (", 3, " neu fwy) ar bob un. Lle nad oes dau gorff yn rhannu cylch gwaith ac na fwriadwyd i'r un gael llawer ohonynt, rhaid i sgôr aelodaeth pob pâr fod yn ", 4, " neu fwy."],
      nil)
}
