internal import LandscapeModel
package import Rationalisation

extension PlanTimingRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Plan timing", "Amseru cynlluniau"),
    action: Phrase(
      "Consider bringing the plan forward, extending it or aligning it",
      "Ystyried dwyn y cynllun ymlaen, ei estyn neu ei gysoni"),
    changedBy: Phrase("New dates of the plan.", "Dyddiadau newydd i'r cynllun."),
    title: { "\(Phrase.planTimingTitle)\($0.name("partnership"))" },
    reasons: [
      .term("plan", .plan), .said({ _ in RichText(.planDates) }, Self.dates),
      .term("cycleEndYear", .cycleEnds),
    ],
    against: [
      .say(
        Phrase(
          "The dates may be fixed by law, by a grant or by a plan that this one follows.",
          "Gall y dyddiadau fod wedi'u pennu gan y gyfraith, gan grant neu gan gynllun y mae hwn yn ei ddilyn."
        ))
    ],
    condition: { .planTimingCondition($0.plans) },
    symbols: { settings, _ in
      "to(p) ≠ e + \(Numerals.amount(settings.plans.electionCycleYears))·k"
    })

  /// From when to when, and where that was read.
  private static func dates(_ reader: AccountReader) -> RichText {
    let dates: RichText = "\(reader.text("from")) – \(reader.text("to"))"
    return reader.flag("datesAreFromTitle")
      ? "\(dates) (\(Phrase.datesFromTitle))" : dates
  }
}

extension Phrase {
  fileprivate static let planTimingTitle = Phrase(
    "Plan dates that do not fit the electoral cycle: ",
    "Dyddiadau cynllun nad ydynt yn cyd-fynd â'r cylch etholiadol: ")
  fileprivate static let plan = Phrase("Plan", "Cynllun")
  fileprivate static let planDates = Phrase("Dates of the plan", "Dyddiadau'r cynllun")
  fileprivate static let cycleEnds = Phrase(
    "End of the plan period that it should fit", "Diwedd y cyfnod cynllunio y dylai gyd-fynd ag ef")

  fileprivate static func planTimingCondition(_ plans: PlanSettings) -> Phrase {
    let (years, from) = (Numerals.amount(plans.electionCycleYears), String(plans.electionYear))
    return Phrase(
      "A plan or assessment has dates that do not fit the cycle of local elections, every \(years) years from \(from).",
      "Mae gan gynllun neu asesiad ddyddiadau nad ydynt yn cyd-fynd â chylch yr etholiadau lleol, bob \(years) mlynedd o \(from)."
    )
  }
}
