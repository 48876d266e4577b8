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
  package static let holdsByPrecedent = Phrase(
    "It holds because elsewhere one body already does the work of both.",
    "Mae'n wir oherwydd bod un corff eisoes yn gwneud gwaith y ddau mewn lle arall.",
    nil)
  package static let doTheWorkOfBoth = Phrase(
    "Bodies that do the work of both elsewhere",
    "Cyrff sy'n gwneud gwaith y ddau mewn mannau eraill",
    nil)
  package static let mergeCandidateQuestion = Phrase(
    "could these be one body?",
    "a allai'r rhain fod yn un corff?",
    nil)
}

extension Template {
  package static let mergeTitle = Filling(
      [0, " have largely the same remit, area and organisations"],
      ["Mae gan y cyrff hyn yr un cylch gwaith, ardal a sefydliadau i raddau helaeth: ", 0],
      ["An aon raon-dleastanais, an aon sgìre, na h-aon bhuidhnean: ", 0]).template(
    .part(0))
  package static let mergeTitleElsewhere = Filling(
      [0, " do side by side what one body does elsewhere"],
      ["Mae'r cyrff hyn yn gwneud ochr yn ochr yr hyn y mae un corff yn ei wneud mewn lle arall: ", 0],
      nil).template(
    .part(0))
}

extension Words {
  package static func mergeCondition(a: String, m: String, agree: Phrase, p: String) -> Phrase {
    mergeConditionText.filled(.text(a), .text(m), .phrase(agree), .text(p))
  }
  private static let mergeConditionText = Filling(
      ["Two bodies of one function with area at least ", 0, ". Either at least ", 1, " of all the organisations on either sit on both and the remits agree (", 2, "); or elsewhere one body does the work of both and at least ", 3, " of all the organisations are the same. One body does the work of both when it has all the remits of both and shares no area with them, and neither of their two kinds, each of which stands for one thing, has another body there."],
      ["Dau gorff â'r un swyddogaeth a sgôr ardal o ", 0, " neu fwy. Naill ai mae o leiaf ", 1, " o'r holl sefydliadau sydd ar y naill neu'r llall yn aelodau o'r ddau ac mae'r cylchoedd gwaith yn cytuno (", 2, "); neu mewn lle arall mae un corff yn gwneud gwaith y ddau ac mae o leiaf ", 3, " o'r holl sefydliadau yr un fath. Mae un corff yn gwneud gwaith y ddau pan fo ganddo holl gylchoedd gwaith y ddau ac nad yw'n rhannu ardal â nhw, a phan nad oes gan yr un o'r ddau fath, y mae pob un yn sefyll dros un peth, gorff arall yno."],
      nil)
}
