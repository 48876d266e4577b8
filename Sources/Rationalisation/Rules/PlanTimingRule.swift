package import LandscapeModel

/// plan-timing: a plan whose end is not the end of a plan period of the electoral cycle.
///
/// Plan periods begin the year after an election and last one cycle. A plan fits when it ends with
/// the period that holds the as-of date, or with a later one. Without dates it is not applicable.
package struct PlanTimingRule: ReviewRule {
  package static let rule = Rule(rawValue: "plan-timing")
  package static let group = FindingGroup.misalignment
  package static let thresholds = ["plans.election-year", "plans.election-cycle-years"]

  package static let needs: [RuleNeed] = [plan, asOf, planDates]

  private static let plan = RuleNeed.some(.plan) { context in
    context.landscape.partnerships.contains { hasPlan($0) }
  } isMet: { partnership, context in
    hasPlan(context.landscape.partnerships[Int(partnership)])
  }
  /// Without it nobody can say which plan period is the present one.
  private static let asOf = RuleNeed.some(.asOf) { $0.landscape.asOf != nil }
  private static let planDates = RuleNeed.each(.planDates) { partnership, context in
    !hasPlan(context.landscape.partnerships[Int(partnership)])
      || !PlanTimingRule(context: context).datedPlans(of: partnership).isEmpty
  }

  private static func hasPlan(_ partnership: Partnership) -> Bool {
    !partnership.plans.isEmpty || partnership.planFrom != nil || partnership.planTo != nil
  }

  let context: RuleContext
  private var limits: PlanSettings { context.settings.plans }

  package static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult {
    let rule = PlanTimingRule(context: context)
    let plans = rule.mistimed()
    return RuleResult(
      drafts: rule.drafts(of: plans.kept),
      counts: RuleCounts(
        rule: Self.rule, applied: plans.applied, fired: plans.kept.count,
        notApplicable: plans.notApplicable))
  }

  /// Plans that do not fit, in order of partnerships.
  func mistimed() -> (kept: [PlanTimingEvidence], applied: Int, notApplicable: Int) {
    var kept: [PlanTimingEvidence] = []
    var (applied, notApplicable) = (0, 0)
    guard let end = currentPeriodEnd else { return ([], 0, context.landscape.partnerships.count) }
    for partnership in context.partnershipIndices {
      let plans = datedPlans(of: partnership)
      if plans.isEmpty {
        notApplicable += 1
        continue
      }
      applied += 1
      if let plan = plans.first(where: { !fits($0.to.lastDay.year, end) }) {
        kept.append(
          PlanTimingEvidence(
            partnership: partnership, plan: plan.title, from: plan.from, to: plan.to,
            datesAreFromTitle: plan.isFromTitle, cycleEndYear: end))
      }
    }
    return (kept, applied, notApplicable)
  }

  /// Drafts for `mistimed`, in their order; the soonest end comes first in their list.
  func drafts(of mistimed: [PlanTimingEvidence]) -> [Draft] {
    mistimed.map { evidence in
      let end = evidence.to.lastDay
      return Draft(
        rule: Self.rule, list: .dates, anchor: [context.id(of: evidence.partnership)],
        subjects: [.partnership(evidence.partnership)], evidence: evidence,
        action: .local, partnerships: [evidence.partnership], margins: [1],
        people: context.people(in: context.landscape.atoms(of: evidence.partnership)),
        order: Double((end.year * 12 + end.month) * 31 + end.day))
    }
  }

  private struct DatedPlan {
    var title: String
    var from: PartialDate
    var to: PartialDate
    var isFromTitle: Bool
  }

  /// The last year of the plan period that the as-of date lies in.
  private var currentPeriodEnd: Int? {
    guard let asOf = context.landscape.asOf else { return nil }
    let cycle = max(1, limits.electionCycleYears)
    let first = limits.electionYear + 1
    let periods = Int((Double(asOf.lastDay.year - first) / Double(cycle)).rounded(.down))
    return first + (periods + 1) * cycle
  }

  private func fits(_ year: Int, _ end: Int) -> Bool {
    year >= end && (year - end) % max(1, limits.electionCycleYears) == 0
  }

  /// The columns' dates, else each title's own.
  private func datedPlans(of partnership: PartnershipIndex) -> [DatedPlan] {
    let record = context.landscape.partnerships[Int(partnership)]
    if let from = record.planFrom, let to = record.planTo {
      return [
        DatedPlan(title: record.plans.first?.english ?? "", from: from, to: to, isFromTitle: false)
      ]
    }
    return record.plans.lazy.map(\.english).compactMap { title in
      guard let (from, to) = titleYears(title), let first = PartialDate(year: from),
        let last = PartialDate(year: to)
      else { return nil }
      return DatedPlan(title: title, from: first, to: last, isFromTitle: true)
    }
  }
}

/// Two years that a title gives as a period: `2018-2023`, `2018–23`, `2018 to 2023`, `2018/19`.
func titleYears(_ title: String) -> (from: Int, to: Int)? {
  let scalars = Array(title.unicodeScalars)
  func digits(at start: Int) -> [Int] {
    var values: [Int] = []
    var index = start
    while index < scalars.count,
      let value = scalars[index].properties.numericType == .decimal
        ? Int(String(scalars[index])) : nil
    {
      values.append(value)
      index += 1
    }
    return values
  }
  var index = 0
  while index < scalars.count {
    let first = digits(at: index)
    guard !first.isEmpty else {
      index += 1
      continue
    }
    index += first.count
    // As many digits as somebody wrote may be no number that fits: only four are a year.
    guard first.count == 4 else { continue }
    let from = first.reduce(0) { $0 * 10 + $1 }
    guard (1900...2200).contains(from) else { continue }
    var next = index
    while next < scalars.count, next - index < 4, " -–—/to".unicodeScalars.contains(scalars[next]) {
      next += 1
    }
    let second = digits(at: next)
    guard next > index, second.count == 4 || second.count == 2 else { continue }
    var to = second.reduce(0) { $0 * 10 + $1 }
    if second.count == 2 { to += from / 100 * 100 }
    if to > from, to - from <= 50 { return (from, to) }
  }
  return nil
}

/// A plan whose dates do not fit the electoral cycle.
package struct PlanTimingEvidence: Evidence {
  package var partnership: PartnershipIndex
  package var plan: String
  package var from: PartialDate
  package var to: PartialDate
  /// Whether the dates were read from the plan's title.
  package var datesAreFromTitle: Bool
  /// The end of the plan period of the electoral cycle that it should fit.
  package var cycleEndYear: Int

  package init(
    partnership: PartnershipIndex, plan: String, from: PartialDate, to: PartialDate,
    datesAreFromTitle: Bool, cycleEndYear: Int
  ) {
    self.partnership = partnership
    self.plan = plan
    self.from = from
    self.to = to
    self.datesAreFromTitle = datesAreFromTitle
    self.cycleEndYear = cycleEndYear
  }

  package func account(in context: AccountContext) -> FindingAccount {
    FindingAccount(
      type: "plan-timing",
      facts: [
        Fact("partnership", .partnership(partnership)),
        Fact("plan", .text(plan), kept: "plan"),
        Fact("from", .date(from), kept: "from"),
        Fact("to", .date(to), kept: "to"),
        Fact("datesAreFromTitle", .flag(datesAreFromTitle)),
        Fact("cycleEndYear", .year(cycleEndYear), kept: "cycle-end"),
      ])
  }

  package var scope: FindingScope { FindingScope([partnership]) }
}
