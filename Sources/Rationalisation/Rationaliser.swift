package import LandscapeModel
package import OverlapGraph

/// Runs the rules of design section 6 over a landscape and ranks what they find.
///
/// The same landscape, graph and settings give the same findings, whatever the order of the rows
/// they came from.
package struct Rationaliser: Sendable {
  let context: RuleContext

  /// - Parameter graph: made from the same landscape with the same settings.
  package init(landscape: Landscape, graph: OverlapGraph, settings: Settings) {
    context = RuleContext(landscape: landscape, graph: graph, settings: settings)
  }

  init(context: RuleContext) { self.context = context }

  /// All findings, ranked list by list, with the rules' counts and notes.
  ///
  /// Precedence for pairs and groups: merge-candidate, nested-board, shared-table, parallel-remit;
  /// subjects are reported under the first that holds, with the others named.
  /// - Complexity: in proportion to pairs that share a rarer member on footprints that meet.
  package func findings() -> Findings {
    let results = results()
    let ordered = Rule.allCases.compactMap { results[$0] }
    return Findings(
      all: Ranking(context: context).findings(from: ordered.flatMap(\.drafts)),
      counts: ordered.map(\.counts), notes: ordered.flatMap(\.notes),
      meetingDays: context.landscape.organisations.indices.map {
        context.incidence.partnershipsOf[$0].reduce(0) {
          $0 + context.meetings.perYear[Int($1)]
        }
      })
  }

  /// What each rule hands over, before ranking.
  /// - Parameter known: results that stand already; their rules are not run.
  private func results(_ known: [Rule: RuleResult] = [:]) -> [Rule: RuleResult] {
    let overlapping = OverlapRules(context: context).outcome()
    let twins = regionalTwins()
    let coverage = coverageGaps(nests: overlapping.nests)
    var results = overlapping.results
    for (place, ids) in coverage.foldedByNest {
      results[.nestedBoard]?.drafts[place].folded += ids
    }
    for result in [
      twins, misalignedFootprints(), planDuplication(), known[.planTiming] ?? planTiming(),
      memberBurden(),
      coverage.result, missingMembers(),
      known[.governanceGap] ?? governanceGaps(),
    ] {
      results[result.counts.rule] = result
    }
    return results
  }

  /// The list, rank and id of every finding: all that a draw of the settings asks for.
  /// - Parameter known: see `unvariedResults`.
  func places(_ known: [Rule: RuleResult] = [:]) -> [FindingPlace] {
    let results = results(known)
    return Ranking(context: context).places(
      of: Rule.allCases.flatMap { results[$0]?.drafts ?? [] })
  }

  /// Results of the rules that use no varied setting: they are the same in every draw.
  var unvariedResults: [Rule: RuleResult] {
    [.planTiming: planTiming(), .governanceGap: governanceGaps()]
  }

  private func regionalTwins() -> RuleResult {
    let rule = RegionalTwinsRule(context: context)
    let tilings = rule.tilings()
    let drafts = rule.drafts(of: rule.findings(among: tilings.kept))
    return RuleResult(
      drafts: drafts,
      counts: RuleCounts(
        rule: .regionalTwins, applied: tilings.kept.count, fired: drafts.count,
        excluded: tilings.excluded))
  }

  private func misalignedFootprints() -> RuleResult {
    let rule = MisalignedFootprintRule(context: context)
    let parts = rule.parts()
    return RuleResult(
      drafts: rule.drafts(of: parts.kept),
      counts: RuleCounts(
        rule: .misalignedFootprint, applied: parts.crossings, fired: parts.kept.count))
  }

  private func planDuplication() -> RuleResult {
    let rule = PlanDuplicationRule(context: context)
    let groups = rule.groups()
    return RuleResult(
      drafts: rule.drafts(of: groups.kept),
      counts: RuleCounts(
        rule: .planDuplication, applied: groups.applied, fired: groups.kept.count))
  }

  private func planTiming() -> RuleResult {
    let rule = PlanTimingRule(context: context)
    let plans = rule.mistimed()
    return RuleResult(
      drafts: rule.drafts(of: plans.kept),
      counts: RuleCounts(
        rule: .planTiming, applied: plans.applied, fired: plans.kept.count,
        notApplicable: plans.notApplicable))
  }

  private func memberBurden() -> RuleResult {
    let rule = MemberBurdenRule(context: context)
    let burdened = rule.burdened()
    return RuleResult(
      drafts: rule.drafts(of: burdened.kept),
      counts: RuleCounts(
        rule: .memberBurden, applied: burdened.applied, fired: burdened.kept.count,
        notApplicable: context.landscape.organisations.count - burdened.applied))
  }

  private func coverageGaps(nests: [NestedBoardRule.Nest])
    -> (result: RuleResult, foldedByNest: [Int: [String]])
  {
    let rule = CoverageGapRule(context: context, nests: nests)
    let outcome = rule.outcome()
    let names = context.atomSetNames
    var folded: [Int: [String]] = [:]
    for (place, nest) in nests.enumerated() where outcome.explains[place] {
      let atoms = Set(nest.inners.flatMap { context.landscape.atoms(of: $0) }).sorted()
      folded[place] = [
        Draft.id(
          .coverageGap,
          [
            context.landscape.kinds[Int(nest.kind)].id,
            CoverageEvidence.Problem.doubled.rawValue, names.id(of: atoms),
          ])
      ]
    }
    return (
      RuleResult(
        drafts: rule.drafts(of: outcome.gaps),
        counts: RuleCounts(
          rule: .coverageGap, applied: outcome.applied, fired: outcome.gaps.count,
          notApplicable: outcome.notApplicable),
        notes: outcome.notes), folded
    )
  }

  private func missingMembers() -> RuleResult {
    let rule = MissingStatutoryMemberRule(context: context)
    let outcome = rule.outcome()
    return RuleResult(
      drafts: rule.drafts(of: outcome.missing),
      counts: RuleCounts(
        rule: .missingStatutoryMember, applied: outcome.applied, fired: outcome.missing.count,
        notApplicable: outcome.notApplicable),
      notes: outcome.notes)
  }

  private func governanceGaps() -> RuleResult {
    let rule = GovernanceGapRule(context: context)
    let gaps = rule.gaps()
    return RuleResult(
      drafts: rule.drafts(of: gaps.kept),
      counts: RuleCounts(
        rule: .governanceGap, applied: gaps.applied, fired: gaps.kept.count,
        notApplicable: gaps.notApplicable))
  }
}
