package import LandscapeModel
package import OverlapGraph

/// Runs the rules of design section 6 over a landscape and ranks what they find.
///
/// A landscape of several nations is looked at nation by nation and once across them (`RuleExtent`); the findings
/// are ranked together. The same landscape, graph and settings give the same findings, whatever the order of the rows
/// they came from.
package struct Rationaliser: Sendable {
  /// The parts that are looked at: the whole, or each nation and then what stands across.
  let contexts: [RuleContext]
  /// Who sits where in all of the landscape.
  private let seats: Incidence

  /// - Parameters:
  ///   - graph: made from the same landscape with the same settings.
  ///   - burdenBars: those of the landscape before, where this one is what a scenario makes of it; else empty.
  package init(
    landscape: Landscape, graph: OverlapGraph, settings: Settings, burdenBars: [BurdenBars] = []
  ) {
    let extents = RuleExtent.all(of: landscape)
    contexts = extents.enumerated().map { place, extent in
      RuleContext(
        landscape: landscape, graph: graph, settings: settings,
        // A scenario changes no nation, so that the parts are the same.
        burdenBars: burdenBars.count == extents.count ? burdenBars[place] : nil, extent: extent)
    }
    seats = graph.incidence
  }

  /// The parts of `other` under other settings, or with other seats.
  /// - Parameter changed: gives a part, by its place, its other form.
  init(_ other: Rationaliser, changed: (RuleContext, Int) -> RuleContext) {
    contexts = other.contexts.enumerated().map { changed($1, $0) }
    seats = other.seats
  }

  /// What the loads of each part of this landscape are measured against.
  /// - Complexity: O(organisations · log organisations + seats).
  package var burdenBars: [BurdenBars] { contexts.map { MemberBurdenRule(context: $0).bars() } }

  /// All findings, ranked list by list, with the rules' counts and notes.
  ///
  /// The rules run in the order of their registry, which is the order of precedence: subjects are
  /// reported under the first that holds, with the others named.
  /// - Complexity: in proportion to pairs that share a rarer member on footprints that meet.
  package func findings() -> Findings {
    var parts = contexts.map(part)
    let all = parts.flatMap(\.drafts)
    var unranked: [Ranking.Unranked] = []
    for (context, part) in zip(contexts, parts) {
      let relief = BurdenRelief(
        drafts: context.extent == .across ? all : part.drafts, in: context.landscape)
      unranked += Ranking(context: context).unranked(from: part.drafts, relief: relief)
    }
    // Across nations a rule meets the cases of each of them once more.
    if let last = contexts.indices.last, contexts[last].extent == .across {
      for rule in parts[last].counts.indices {
        for part in parts[..<last] { parts[last].counts[rule].leaveOut(part.counts[rule]) }
      }
    }
    var counts = parts[0].counts
    for part in parts.dropFirst() {
      for rule in counts.indices { counts[rule].add(part.counts[rule]) }
    }
    let nations = zip(contexts, parts).map {
      NationCounts(nation: $0.extent.nation, counts: $1.counts)
    }
    return Findings(
      all: Ranking.ranked(unranked), counts: counts, nations: nations.count > 1 ? nations : [],
      notes: parts.flatMap(\.notes), meetingDays: meetingDays,
      nation: Set(contexts.flatMap(\.nation)).sorted())
  }

  /// What the rules say of one part: what is kept of their drafts, with counts and notes.
  private struct Part {
    var drafts: [Draft] = []
    var counts: [RuleCounts] = []
    var notes: [DataNote] = []
  }

  private func part(_ context: RuleContext) -> Part {
    var outcomes = outcomes(in: context)
    outcomes.nameOthers()
    var part = Part(notes: notes(of: context))
    for result in outcomes.results {
      let kept = kept(result.drafts, in: context)
      var counts = result.counts
      counts.fired -= result.drafts.count - kept.count
      if let definition = counts.rule.definition {
        counts.sight = RuleSight(of: definition, in: context, found: counts.fired)
      }
      part.drafts += kept
      part.counts.append(counts)
      part.notes += result.notes.filter { context.extent != .across || context.isAbout($0) }
    }
    return part
  }

  /// The drafts that belong to the part, and to no other.
  private func kept(_ drafts: [Draft], in context: RuleContext) -> [Draft] {
    guard context.extent != .whole else { return drafts }
    let kept = drafts.filter { context.extent.keeps($0, seatsOf: seats, in: context.landscape) }
    return context.extent == .across ? kept.map { $0.across(context.landscape) } : kept
  }

  /// What the rules took for granted of the nation.
  private func notes(of context: RuleContext) -> [DataNote] {
    var notes: [DataNote] = []
    if let wider = context.widerThanNation {
      let atoms = context.landscape.hierarchy.atomsOfArea.range(of: Int(wider)).count
      notes.append(.widerArea(wider, atoms: atoms, nation: context.nation.count))
    }
    if context.landscape.nations.all.isEmpty {
      let parts = SeparateParts(of: context).count
      if parts > 1 { notes.append(.separateParts(parts)) }
    }
    return notes
  }

  /// For each organisation its meeting-days a year, wherever its seats are.
  private var meetingDays: [Double] {
    let landscape = contexts[0].landscape
    let meetings = MeetingCounts(landscape: landscape, settings: contexts[0].settings.meetings)
    return landscape.organisations.indices.map {
      seats.partnershipsOf[$0].reduce(0) { $0 + meetings.perYear[Int($1)] }
    }
  }

  /// What each rule hands over, before ranking.
  /// - Parameter known: results that stand already; their rules are not run.
  private func outcomes(
    in context: RuleContext, _ known: [Rule: RuleResult] = [:]
  ) -> RuleOutcomes {
    var outcomes = RuleOutcomes()
    for definition in RuleRegistry.all {
      outcomes.add(known[definition.rule] ?? definition.run(in: context, after: outcomes))
    }
    return outcomes
  }

  /// What gives every finding its list, rank and id: all that a draw asks for.
  /// - Parameter known: see `unvariedResults` and `seatlessResults`; none where nothing stands already.
  func keyedDrafts(_ known: [[Rule: RuleResult]] = []) -> [Ranking.KeyedDraft] {
    contexts.enumerated().flatMap { place, context in
      let known = known.isEmpty ? [:] : known[place]
      let drafts = outcomes(in: context, known).results.flatMap(\.drafts)
      return Ranking(context: context).keyed(kept(drafts, in: context))
    }
  }

  /// Results of the rules that use no varied setting, part by part: they are the same in every draw.
  var unvariedResults: [[Rule: RuleResult]] {
    let varied = Set(Settings.parameters.filter(\.isVaried).map(\.name))
    return results { varied.isDisjoint(with: $0.thresholds + $0.furtherSettings) }
  }

  /// Results of the rules that do not ask who sits where, part by part: they are the same in every world.
  var seatlessResults: [[Rule: RuleResult]] { results { !$0.readsSeats } }

  private func results(of isAsked: (any ReviewRule.Type) -> Bool) -> [[Rule: RuleResult]] {
    contexts.map { context in
      var results: [Rule: RuleResult] = [:]
      for definition in RuleRegistry.all where isAsked(definition) {
        results[definition.rule] = definition.run(in: context, after: RuleOutcomes())
      }
      return results
    }
  }
}
