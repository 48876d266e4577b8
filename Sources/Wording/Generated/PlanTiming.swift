// Made from the catalogues of 'plan-timing' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let planTimingName = Phrase(
    "Plan timing",
    "Amseru cynlluniau",
    "Àm nam planaichean")
  package static let planTimingAction = Phrase(
    "Consider bringing the plan forward, extending it or aligning it",
    "Ystyried dechrau'r cynllun yn gynt, ei estyn neu gysoni ei ddyddiadau",
    nil)
  package static let planTimingChangedBy = Phrase(
    "New dates of the plan.",
    "Dyddiadau newydd i'r cynllun.",
    nil)
  package static let planTiming = Phrase(
    "The dates may be fixed by law, by a grant or by a plan that this one follows.",
    "Gall y dyddiadau fod wedi'u pennu gan y gyfraith, gan grant neu gan gynllun y mae hwn yn ei ddilyn.",
    nil)
  package static let planTimingTitle = Phrase(
    "Plan dates that do not fit the electoral cycle: ",
    "Dyddiadau cynllun nad ydynt yn cyd-fynd â'r cylch etholiadol: ",
    "Cinn-latha phlanaichean nach eil a’ freagairt air cearcall nan taghaidhean: ")
  package static let plan = Phrase(
    "Plan",
    "Cynllun",
    nil)
  package static let planDates = Phrase(
    "Dates of the plan",
    "Dyddiadau'r cynllun",
    nil)
  package static let cycleEnds = Phrase(
    "End of the plan period that it should fit",
    "Diwedd y cyfnod cynllunio y dylai gyd-fynd ag ef",
    nil)
}

extension Words {
  package static func planTimingCondition(years: String, from: String) -> Phrase {
    planTimingConditionText.filled(.text(years), .text(from))
  }
  private static let planTimingConditionText = Filling(
      ["A plan or assessment has dates that do not fit the cycle of local elections, every ", 0, " years from ", 1, "."],
      ["Mae gan gynllun neu asesiad ddyddiadau nad ydynt yn cyd-fynd â chylch yr etholiadau lleol (hyd y cylch mewn blynyddoedd: ", 0, "; o ", 1, " ymlaen)."],
      nil)
}
