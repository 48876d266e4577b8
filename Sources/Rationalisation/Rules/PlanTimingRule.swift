package import LandscapeModel

/// plan-timing: a plan or needs assessment whose end is not the end of a plan period of the electoral
/// cycle.
///
/// Plan periods begin the year after an election and last one cycle. A document fits when it ends with
/// the period that holds the as-of date, or with a later one: with c the cycle, f the year after
/// `plans.election-year` and t the year of the as-of date, when it ends in no year before
/// e = f + c·(⌊(t − f)/c⌋ + 1) and in one that lies a multiple of c from e. One in whose place another had
/// begun by the as-of date is history and no finding. Without an end it is not applicable, and where nobody
/// said when elections are the rule does not look.
package struct PlanTimingRule: ReviewRule {
  package static let rule = Rule(rawValue: "plan-timing")
  package static let group = FindingGroup.misalignment
  package static let version = 4
  package static let thresholds = ["plans.election-year", "plans.election-cycle-years"]

  package static let readsSeats = false

  package static let needs: [RuleNeed] = [plan, asOf, elections, planDates]

  private static let plan = RuleNeed.some(.plan) { context in
    context.partnerships.contains { hasPlan($0) }
  } isMet: { partnership, context in
    hasPlan(context.landscape.partnerships[Int(partnership)])
  }
  /// Without it nobody can say which plan period is the present one.
  private static let asOf = RuleNeed.some(.asOf) { $0.landscape.asOf != nil }
  /// Nor without the elections that periods follow.
  private static let elections = RuleNeed.some(.elections) { context in
    context.settings.plans.knownElectionYear != nil
  }
  private static let planDates = RuleNeed.each(.planDates) { partnership, context in
    !hasPlan(context.landscape.partnerships[Int(partnership)])
      || !context.landscape.datedDocuments(of: partnership).isEmpty
  }

  /// A plan has a period; an assessment need not have one, and counts when it names one.
  private static func hasPlan(_ partnership: Partnership) -> Bool {
    !partnership.plans.isEmpty || partnership.planFrom != nil || partnership.planTo != nil
      || partnership.needsAssessments.contains { titleYears($0.english) != nil }
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

  /// The first document of each body that does not fit, in order of partnerships.
  func mistimed() -> (kept: [PlanTimingEvidence], applied: Int, notApplicable: Int) {
    var kept: [PlanTimingEvidence] = []
    var (applied, notApplicable) = (0, 0)
    guard let end = currentPeriodEnd else { return ([], 0, context.partnershipIndices.count) }
    for partnership in context.partnershipIndices {
      let documents = context.landscape.datedDocuments(of: partnership)
      if documents.isEmpty {
        notApplicable += 1
        continue
      }
      applied += 1
      let late = documents.first { document in
        !fits(document.to.lastDay.year, end) && !isHistory(document, among: documents)
      }
      if let late {
        kept.append(
          PlanTimingEvidence(
            partnership: partnership, plan: late.title.english, isAssessment: late.isAssessment,
            from: late.from, to: late.to, datesAreFromTitle: late.isFromTitle,
            cycleEndYear: end))
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

  /// The last year of the plan period that the as-of date lies in.
  private var currentPeriodEnd: Int? {
    guard let asOf = context.landscape.asOf, let year = limits.knownElectionYear
    else { return nil }
    let cycle = max(1, limits.electionCycleYears)
    let first = year + 1
    let periods = Int((Double(asOf.lastDay.year - first) / Double(cycle)).rounded(.down))
    return first + (periods + 1) * cycle
  }

  /// Whether another had begun in its place by the as-of date: nobody can align it any more.
  private func isHistory(_ document: DatedDocument, among documents: [DatedDocument]) -> Bool {
    guard let asOf = context.landscape.asOf else { return false }
    return documents.contains { other in
      other.follows(document) && other.from.map { $0.firstDay <= asOf.lastDay } ?? false
    }
  }

  private func fits(_ year: Int, _ end: Int) -> Bool {
    year >= end && (year - end) % max(1, limits.electionCycleYears) == 0
  }
}

/// Two years that a title gives as a period: `2018-2023`, `2018–23`, `2018 to 2023`, `2018/19`.
func titleYears(_ title: String) -> (from: Int, to: Int)? {
  let scalars = Array(title.unicodeScalars)
  func digits(at start: Int) -> [Int] {
    var values: [Int] = []
    var index = start
    while index < scalars.count, let value = digit(scalars[index]) {
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

/// What a figure stands for; `nil` of everything else, and of figures that are not European.
private func digit(_ scalar: Unicode.Scalar) -> Int? {
  ("0"..."9").contains(scalar) ? Int(scalar.value - 0x30) : nil
}

/// A plan or needs assessment whose dates do not fit the electoral cycle.
package struct PlanTimingEvidence: Evidence {
  package var partnership: PartnershipIndex
  /// The title of the document; empty where a row gives dates without one.
  package var plan: String
  /// Whether the document is a needs assessment.
  package var isAssessment: Bool
  /// `nil` where only the end is known.
  package var from: PartialDate?
  package var to: PartialDate
  /// Whether the dates were read from the document's title.
  package var datesAreFromTitle: Bool
  /// The end of the plan period of the electoral cycle that it should fit.
  package var cycleEndYear: Int

  package init(
    partnership: PartnershipIndex, plan: String, isAssessment: Bool = false,
    from: PartialDate?, to: PartialDate, datesAreFromTitle: Bool, cycleEndYear: Int
  ) {
    self.partnership = partnership
    self.plan = plan
    self.isAssessment = isAssessment
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
        Fact("isAssessment", .flag(isAssessment)),
        Fact("from", from.map { .date($0) } ?? .none, kept: "from"),
        Fact("to", .date(to), kept: "to"),
        Fact("datesAreFromTitle", .flag(datesAreFromTitle)),
        Fact("cycleEndYear", .year(cycleEndYear), kept: "cycle-end"),
      ])
  }

  package var scope: FindingScope { FindingScope([partnership]) }
}
