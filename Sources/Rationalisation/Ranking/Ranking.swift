internal import LandscapeModel

/// Turns drafts into findings: routes, priority, precedents, and a place in its list and group.
struct Ranking: Sendable {
  let context: RuleContext
  private let confidence: SeatConfidence

  init(context: RuleContext) {
    self.context = context
    confidence = SeatConfidence(context: context)
  }

  /// A finding that has no rank yet, with what gives it one.
  struct Unranked: Sendable {
    fileprivate let key: Key
    fileprivate let finding: Finding
  }

  /// What `drafts` come to, in their order.
  /// - Parameter relief: what the findings would free of the seats of any organisation.
  func unranked(from drafts: [Draft], relief: BurdenRelief) -> [Unranked] {
    let precedents = Precedents(context: context)
    return drafts.map { draft in
      var draft = draft
      draft.evidence.complete(with: relief)
      let finding = finding(from: draft, precedents: precedents)
      return Unranked(
        key: Key(draft: draft, priority: finding.priority, full: finding.routes.full),
        finding: finding)
    }
  }

  /// List by list in the order of `FindingList`, each by rank from 1.
  static func ranked(_ unranked: [Unranked]) -> [Finding] {
    var findings: [Finding] = []
    findings.reserveCapacity(unranked.count)
    for place in places(unranked.map(\.key), lists: unranked.map(\.finding.list)) {
      var finding = unranked[place.draft].finding
      finding.rank = place.rank
      findings.append(finding)
    }
    var inGroup: [FindingGroup: Int] = [:]
    for index in findings.indices {
      inGroup[findings[index].group, default: 0] += 1
      findings[index].groupRank = inGroup[findings[index].group] ?? 0
    }
    return findings
  }

  /// A draft with what gives it a rank, without what only a reader needs.
  struct KeyedDraft: Sendable {
    fileprivate let key: Key
    fileprivate let draft: Draft
    fileprivate let nation: NationIndex
    /// Its priority.
    fileprivate let value: Double
  }

  func keyed(_ drafts: [Draft]) -> [KeyedDraft] {
    drafts.map { draft in
      let routes = draft.action.routes(of: draft.partnerships, in: context.landscape)
      let priority = priority(of: draft, routes: routes)
      return KeyedDraft(
        key: Key(draft: draft, priority: priority, full: routes.full), draft: draft,
        nation: context.extent.nation, value: priority.value)
    }
  }

  /// The list, rank, id and bodies of each draft.
  static func places(of drafts: [KeyedDraft]) -> [FindingPlace] {
    places(drafts.map(\.key), lists: drafts.map(\.draft.list)).map { place in
      let draft = drafts[place.draft].draft
      return FindingPlace(
        id: drafts[place.draft].key.id, rule: draft.rule, list: draft.list, rank: place.rank,
        partnerships: draft.partnerships)
    }
  }

  /// List by list, each by rank from 1.
  private static func places(
    _ keys: [Key], lists: [FindingList]
  ) -> [(draft: Int, rank: Int)] {
    FindingList.allCases.flatMap { list in
      let members = keys.indices.filter { lists[$0] == list }.sorted { keys[$0] < keys[$1] }
      return members.enumerated().map { (draft: $1, rank: $0 + 1) }
    }
  }

  /// The questions that drafts fold into, the greatest score first, with the ids of their findings.
  static func questions(
    of drafts: [KeyedDraft], in landscape: Landscape
  ) -> [(id: String, findings: [String])] {
    let items = drafts.map { draft in
      QuestionFolding.Item(
        list: draft.draft.list, nation: draft.nation, bodies: draft.draft.bodies,
        anchor: draft.draft.evidence.questionAnchor)
    }
    var questions = QuestionFolding.all(items, in: landscape).flatMap { folding in
      folding.groups.map { group in
        // Sums of a question run by rank, as those of findings do.
        let members = group.items.sorted { drafts[$0].key < drafts[$1].key }
        let sum = members.reduce(0) { $0 + drafts[$1].value }
        return (
          id: folding.id(of: group.topic), score: sum / Double(members.count).squareRoot(),
          findings: members.map { drafts[$0].key.id }
        )
      }
    }
    questions.sort { left, right in
      left.score == right.score
        ? left.id.utf8.lexicographicallyPrecedes(right.id.utf8) : left.score > right.score
    }
    return questions.map { ($0.id, $0.findings) }
  }

  /// Greater priority first; of equals the easier route, since change is locally led; then the id.
  /// Lists that priority does not rank have an order of their own.
  fileprivate struct Key: Comparable {
    let order: Double
    /// In billionths: equal but for rounding is equal.
    let priority: Double
    let route: Route
    let id: String

    init(draft: Draft, priority: Priority, full: Route) {
      order = draft.order
      self.priority = (priority.value / thresholdTolerance).rounded()
      route = full
      id = draft.id
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.order != right.order { return left.order < right.order }
      if left.priority != right.priority { return left.priority > right.priority }
      if left.route != right.route { return left.route < right.route }
      return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }

  private func finding(from draft: Draft, precedents: Precedents) -> Finding {
    let routes = draft.action.routes(of: draft.partnerships, in: context.landscape)
    return Finding(
      id: draft.id, rule: draft.rule, list: draft.list, subjects: draft.subjects,
      evidence: draft.evidence, routes: routes, priority: priority(of: draft, routes: routes),
      nation: context.extent.nation, alsoHolds: draft.alsoHolds, folded: draft.folded,
      precedents: precedents.precedents(of: draft))
  }

  private func priority(of draft: Draft, routes: Routes) -> Priority {
    let settings = context.settings.priority
    let mean =
      draft.margins.isEmpty
      ? 0 : draft.margins.reduce(0, +) / Double(draft.margins.count)
    let sure =
      draft.surenessOf.map { confidence.mean(of: $0, on: draft.partnerships) }
      ?? confidence.mean(of: draft.partnerships)
    let strength = 0.5 + 0.5 * mean
    return Priority(
      strength: draft.isDoneElsewhere ? (1 + strength) / 2 : strength,
      benefit: draft.freed.days / (draft.freed.days + settings.benefitHalf),
      feasibility: draft.action.feasibility(routes, context.feasibilities), confidence: sure,
      freedMeetingDays: draft.freed.days, usesAssumedMeetings: draft.freed.isAssumed,
      peopleAffected: draft.people)
  }
}

/// Where a finding stands: all that one draw of the settings is asked for.
struct FindingPlace: Hashable, Sendable {
  let id: String
  let rule: Rule
  let list: FindingList
  /// From 1 within its list.
  let rank: Int
  let partnerships: [PartnershipIndex]
}
