// Made from the catalogues of 'plan-timing' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let planTimingName = Phrase(
    "Plan timing",
    "Amseru cynlluniau",
    "Àm nam planaichean")
  package static let planTimingAction = Phrase(
    "Consider bringing the plan or assessment forward, extending it or aligning it",
    "Ystyried dechrau'r cynllun neu'r asesiad yn gynt, ei estyn neu gysoni ei ddyddiadau",
    nil)
  package static let planTimingChangedBy = Phrase(
    "New dates of the plan.",
    "Dyddiadau newydd i'r cynllun.",
    nil)
  package static let planTiming = Phrase(
    "The dates may be fixed by law, by a grant or by a plan that this one follows.",
    "Gall y dyddiadau fod wedi'u pennu gan y gyfraith, gan grant neu gan gynllun y mae hwn yn ei ddilyn.",
    nil)
  package static let plan = Phrase(
    "Plan",
    "Cynllun",
    nil)
  package static let planDates = Phrase(
    "Dates of the plan",
    "Dyddiadau'r cynllun",
    nil)
  package static let endOfPlan = Phrase(
    "End of the plan",
    "Diwedd y cynllun",
    nil)
  package static let needsAssessment = Phrase(
    "Needs assessment",
    "Asesiad o anghenion",
    nil)
  package static let assessmentDates = Phrase(
    "Dates of the needs assessment",
    "Dyddiadau'r asesiad o anghenion",
    nil)
  package static let cycleEnds = Phrase(
    "End of the plan period that it should fit",
    "Diwedd y cyfnod cynllunio y dylai gyd-fynd ag ef",
    nil)
}

extension Template {
  package static let planTimingTitle = Filling(
      ["The dates of the plan of ", 0, " do not fit the electoral cycle"],
      ["Nid yw dyddiadau'r cynllun yn cyd-fynd â'r cylch etholiadol: ", 0],
      ["Cinn-latha phlanaichean nach eil a’ freagairt air cearcall nan taghaidhean: ", 0]).template(
    .part(0))
  package static let assessmentTimingTitle = Filling(
      ["The dates of the needs assessment of ", 0, " do not fit the electoral cycle"],
      ["Nid yw dyddiadau'r asesiad o anghenion yn cyd-fynd â'r cylch etholiadol: ", 0],
      nil).template(
    .part(0))
}

extension Words {
  package static func planTimingCondition(years: String, from: String) -> Phrase {
    planTimingConditionText.filled(.text(years), .text(from))
  }
  private static let planTimingConditionText = Filling(
      ["A plan or needs assessment does not end in the last year of a plan period, or ends before the present period does. A plan period runs from the year after a local election to the year after the next one; there is a local election every ", 0, " years from ", 1, ". One in whose place another had begun by the date of the catalogue is history. An assessment without years in its title is not looked at."],
      ["Nid yw cynllun neu asesiad o anghenion yn dod i ben ym mlwyddyn olaf cyfnod cynllunio, neu mae'n dod i ben cyn diwedd y cyfnod presennol. Mae cyfnod cynllunio'n rhedeg o'r flwyddyn ar ôl etholiad lleol hyd at y flwyddyn ar ôl yr etholiad nesaf (hyd y cylch mewn blynyddoedd: ", 0, "; etholiad cyntaf: ", 1, "). Hanes yw un yr oedd un arall wedi cymryd ei le erbyn dyddiad y catalog. Nid edrychir ar asesiad heb flynyddoedd yn ei deitl."],
      nil)
  package static func planTimingConditionOfProfile(years: String) -> Phrase {
    planTimingConditionOfProfileText.filled(.text(years))
  }
  private static let planTimingConditionOfProfileText = Filling(
      ["A plan or needs assessment does not end in the last year of a plan period, or ends before the present period does. A plan period runs from the year after a local election to the year after the next one; there is a local election every ", 0, " years, counted from the year y that the profile of the country or the settings name, and nothing is looked at where neither does. One in whose place another had begun by the date of the catalogue is history. An assessment without years in its title is not looked at."],
      ["Nid yw cynllun neu asesiad o anghenion yn dod i ben ym mlwyddyn olaf cyfnod cynllunio, neu mae'n dod i ben cyn diwedd y cyfnod presennol. Mae cyfnod cynllunio'n rhedeg o'r flwyddyn ar ôl etholiad lleol hyd at y flwyddyn ar ôl yr etholiad nesaf (hyd y cylch mewn blynyddoedd: ", 0, "). Cyfrifir y cylch o'r flwyddyn y a enwir ym mhroffil y wlad neu yn y gosodiadau; lle nad yw'r naill na'r llall yn enwi blwyddyn, nid edrychir ar ddim. Hanes yw un yr oedd un arall wedi cymryd ei le erbyn dyddiad y catalog. Nid edrychir ar asesiad heb flynyddoedd yn ei deitl."],
      nil)
}
