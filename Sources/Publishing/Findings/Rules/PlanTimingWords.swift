internal import LandscapeModel
package import Rationalisation
internal import Wording

extension PlanTimingRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.planTimingName,
    action: Phrase.planTimingAction,
    changedBy: Phrase.planTimingChangedBy,
    title: {
      RichText(
        $0.flag("isAssessment") ? Template.assessmentTimingTitle : .planTimingTitle,
        $0.name("partnership"))
    },
    reasons: [
      .term("plan") { RichText($0.flag("isAssessment") ? Phrase.needsAssessment : .plan) },
      .said(Self.datesLabel, Self.dates),
      .term("cycleEndYear", .cycleEnds),
    ],
    against: [
      .say(
        Phrase.planTiming)
    ],
    condition: { .planTimingCondition($0.plans) },
    symbols: { settings, _ in
      let cycle = Numerals.amount(settings.plans.electionCycleYears)
      let year = settings.plans.electionYear
      let (first, start) =
        year > 0 ? (String(year + 1), "(t − \(year + 1))") : ("y + 1", "(t − y − 1)")
      return
        "(to(p) < e ∨ \(cycle) ∤ (to(p) − e)) ∧ ¬∃q (p ≺ q ∧ from(q) ≤ t), e = \(first) + \(cycle)·(⌊\(start) / \(cycle)⌋ + 1)"
    })

  private static func datesLabel(_ reader: AccountReader) -> RichText {
    if reader.flag("isAssessment") { return RichText(.assessmentDates) }
    return RichText(knowsStart(reader) ? .planDates : .endOfPlan)
  }

  private static func knowsStart(_ reader: AccountReader) -> Bool {
    if case .date? = reader["from"] { true } else { false }
  }

  /// From when to when, and where that was read; the end alone where no more is known.
  private static func dates(_ reader: AccountReader) -> RichText {
    let end = reader.text("to")
    let dates: RichText = knowsStart(reader) ? "\(reader.text("from")) – \(end)" : end
    return reader.flag("datesAreFromTitle")
      ? "\(dates) (\(Phrase.datesFromTitle))" : dates
  }
}

extension Phrase {
  fileprivate static func planTimingCondition(_ plans: PlanSettings) -> Phrase {
    let years = Numerals.amount(plans.electionCycleYears)
    return plans.knownElectionYear != nil
      ? Words.planTimingCondition(years: years, from: String(plans.electionYear))
      : Words.planTimingConditionOfProfile(years: years)
  }
}
