internal import LandscapeModel
package import Rationalisation
internal import Wording

extension PlanTimingRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.planTimingName,
    action: Phrase.planTimingAction,
    changedBy: Phrase.planTimingChangedBy,
    title: { "\(Phrase.planTimingTitle)\($0.name("partnership"))" },
    reasons: [
      .term("plan", .plan), .said({ _ in RichText(.planDates) }, Self.dates),
      .term("cycleEndYear", .cycleEnds),
    ],
    against: [
      .say(
        Phrase.planTiming)
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
  fileprivate static func planTimingCondition(_ plans: PlanSettings) -> Phrase {
    let (years, from) = (Numerals.amount(plans.electionCycleYears), String(plans.electionYear))
    return Words.planTimingCondition(years: years, from: from)
  }
}
