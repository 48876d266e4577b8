internal import LandscapeModel

/// A rule's drafts and its four counts.
package struct RuleResult: Sendable {
  var drafts: [Draft] = []
  var counts: RuleCounts
  var notes: [DataNote] = []
  /// Pairs of bodies of which the condition holds, those reported under an earlier rule too: where
  /// another finding claims one of them it names this rule.
  var holding: Set<BodyPair> = []
  /// Findings of its own that a draft of an earlier rule explains and that are folded under it.
  var folds: [Fold] = []

  struct Fold: Sendable {
    let rule: Rule
    /// The place among that rule's drafts.
    let draft: Int
    let ids: [String]
  }
}

/// What the rules have found so far, in the order of the registry.
package struct RuleOutcomes: Sendable {
  private(set) var results: [RuleResult] = []
  /// The first draft that claims a pair.
  private var claims: [BodyPair: Claim] = [:]

  private struct Claim: Sendable {
    let result: Int
    let draft: Int
  }

  /// Adds what the next rule found.
  mutating func add(_ result: RuleResult) {
    for (place, draft) in result.drafts.enumerated() {
      for pair in draft.claims.pairs where claims[pair] == nil {
        claims[pair] = Claim(result: results.count, draft: place)
      }
    }
    for fold in result.folds {
      guard let place = results.firstIndex(where: { $0.counts.rule == fold.rule }) else { continue }
      results[place].drafts[fold.draft].folded += fold.ids
    }
    results.append(result)
  }

  /// Whether an earlier finding is about the two together.
  func isClaimed(_ pair: BodyPair) -> Bool { claims[pair] != nil }

  /// The earlier finding about the two together.
  func draft(claiming pair: BodyPair) -> Draft? {
    claims[pair].map { results[$0.result].drafts[$0.draft] }
  }

  /// What `rule` found; empty where it has not run yet.
  func drafts(of rule: Rule) -> [Draft] {
    results.first { $0.counts.rule == rule }?.drafts ?? []
  }

  /// Names at each draft the other rules whose condition the same bodies meet, in the order of rules.
  mutating func nameOthers() {
    let others = results.filter { !$0.holding.isEmpty }.map { ($0.counts.rule, $0.holding) }
    for place in results.indices {
      let own = results[place].counts.rule
      for index in results[place].drafts.indices {
        let pairs = results[place].drafts[index].claims.pairs
        guard !pairs.isEmpty else { continue }
        results[place].drafts[index].alsoHolds = others.compactMap { rule, holding in
          rule != own && pairs.contains(where: holding.contains) ? rule : nil
        }
      }
    }
  }
}
