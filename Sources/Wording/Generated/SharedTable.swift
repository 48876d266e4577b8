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
  package static let sharedTableLeastShare = Phrase(
    "Least share of organisations on both of any two, of all on either",
    "Y gyfran leiaf o sefydliadau sydd ar y ddau o unrhyw bâr, o'r holl rai ar y naill neu'r llall",
    nil)
  package static let sharedTableMembersCommonToAll = Phrase(
    "Members common to all",
    "Aelodau sydd gan bob un o'r cyrff",
    nil)
  package static let tableReasonRemits = Phrase(
    "Remits that some two share and one of them names",
    "Cylchoedd gwaith y mae dau gorff yn eu rhannu ac un ohonynt yn eu henwi",
    nil)
  package static let tableReasonBodies = Phrase(
    "Strategic bodies with many remits by design",
    "Cyrff strategol y bwriadwyd iddynt gael llawer o gylchoedd gwaith",
    nil)
  package static let sharedTableQuestion = Phrase(
    "could these meet as one, with several agendas?",
    "a allai'r rhain gyfarfod fel un corff â sawl agenda?",
    nil)
}

extension Template {
  package static let tableTitle = Filling(
      [0, " bring largely the same organisations together in the same place"],
      ["Mae'r cyrff hyn yn dod â'r un sefydliadau ynghyd i raddau helaeth yn yr un lle: ", 0],
      ["Na h-aon bhuidhnean san aon àite: ", 0]).template(
    .part(0))
}

extension Words {
  package static func tableSentence(count: Phrase, bodies: Phrase) -> Phrase {
    tableSentenceText.filled(.phrase(count), .phrase(bodies))
  }
  private static let tableSentenceText = Filling(
      [0, " sit on each of the ", 1, ", and their areas are nearly the same."],
      ["Mae ", 0, " ar bob un o'r ", 1, ", ac mae ardaloedd y cyrff bron yr un fath."],
      nil)
  package static func tableCondition(a: String, m: String, common: String, r: String) -> Phrase {
    tableConditionText.filled(.text(a), .text(m), .text(common), .text(r))
  }
  private static let tableConditionText = Filling(
      ["A group in which every two have area at least ", 0, " and at least ", 1, " of all the organisations on either sit on both, and at least ", 2, " members sit on all; there are three bodies or more, or some two have remit below ", 3, ". They have a reason beyond their members: some two share a remit that at least one of them names, or one of them is a strategic body with many remits by design. Every two services have a remit in common that is not at the top of the hierarchy."],
      ["Grŵp lle mae gan bob pâr o gyrff sgôr ardal o ", 0, " neu fwy, lle mae o leiaf ", 1, " o'r holl sefydliadau sydd ar y naill neu'r llall yn aelodau o'r ddau, a lle mae digon o aelodau (", 2, " neu fwy) ar bob un; mae tri chorff neu fwy, neu mae gan o leiaf un pâr sgôr cylch gwaith islaw ", 3, ". Mae ganddynt reswm heblaw eu haelodau: mae dau ohonynt yn rhannu cylch gwaith y mae o leiaf un ohonynt yn ei enwi, neu mae un ohonynt yn gorff strategol y bwriadwyd iddo gael llawer o gylchoedd gwaith. Mae pob dau wasanaeth yn rhannu cylch gwaith nad yw ar frig yr hierarchaeth."],
      nil)
}
