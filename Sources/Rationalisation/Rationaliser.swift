package import LandscapeModel
package import OverlapGraph

/// Runs the rules of design section 6 over a landscape and ranks what they find.
///
/// The same landscape, graph and settings give the same findings, whatever the order of the rows
/// they came from.
package struct Rationaliser: Sendable {
  let context: RuleContext

  /// - Parameters:
  ///   - graph: made from the same landscape with the same settings.
  ///   - burdenBars: those of the landscape before, where this one is what a scenario makes of it.
  package init(
    landscape: Landscape, graph: OverlapGraph, settings: Settings, burdenBars: BurdenBars? = nil
  ) {
    context = RuleContext(
      landscape: landscape, graph: graph, settings: settings, burdenBars: burdenBars)
  }

  /// What the loads of this landscape are measured against.
  /// - Complexity: O(organisations · log organisations + seats).
  package var burdenBars: BurdenBars { MemberBurdenRule(context: context).bars() }

  init(context: RuleContext) { self.context = context }

  /// All findings, ranked list by list, with the rules' counts and notes.
  ///
  /// The rules run in the order of their registry, which is the order of precedence: subjects are
  /// reported under the first that holds, with the others named.
  /// - Complexity: in proportion to pairs that share a rarer member on footprints that meet.
  package func findings() -> Findings {
    var outcomes = outcomes()
    outcomes.nameOthers()
    let results = outcomes.results
    return Findings(
      all: Ranking(context: context).findings(from: results.flatMap(\.drafts)),
      counts: results.map { counts(of: $0) }, notes: results.flatMap(\.notes),
      meetingDays: context.landscape.organisations.indices.map {
        context.incidence.partnershipsOf[$0].reduce(0) {
          $0 + context.meetings.perYear[Int($1)]
        }
      })
  }

  /// A rule's counts, with what it could not look at.
  private func counts(of result: RuleResult) -> RuleCounts {
    var counts = result.counts
    if let definition = counts.rule.definition {
      counts.sight = RuleSight(of: definition, in: context, found: counts.fired)
    }
    return counts
  }

  /// What each rule hands over, before ranking.
  /// - Parameter known: results that stand already; their rules are not run.
  private func outcomes(_ known: [Rule: RuleResult] = [:]) -> RuleOutcomes {
    var outcomes = RuleOutcomes()
    for definition in RuleRegistry.all {
      outcomes.add(known[definition.rule] ?? definition.run(in: context, after: outcomes))
    }
    return outcomes
  }

  /// The list, rank and id of every finding: all that a draw of the settings asks for.
  /// - Parameter known: see `unvariedResults`.
  func places(_ known: [Rule: RuleResult] = [:]) -> [FindingPlace] {
    Ranking(context: context).places(of: outcomes(known).results.flatMap(\.drafts))
  }

  /// Results of the rules that use no varied setting: they are the same in every draw.
  var unvariedResults: [Rule: RuleResult] {
    let varied = Set(Settings.parameters.filter(\.isVaried).map(\.name))
    var results: [Rule: RuleResult] = [:]
    for definition in RuleRegistry.all
    where varied.isDisjoint(with: definition.thresholds + definition.furtherSettings) {
      results[definition.rule] = definition.run(in: context, after: RuleOutcomes())
    }
    return results
  }
}
