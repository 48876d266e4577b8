internal import LandscapeModel
internal import OverlapGraph

/// The questions that the findings of the main list are folded into, with what is said of each.
struct QuestionList {
  private let findings: [Finding]
  /// For each finding whether it is closed.
  private let closed: [Bool]
  private let landscape: Landscape
  private let placeOfRule: [Rule: Int]

  init(findings: [Finding], closed: [Bool], landscape: Landscape) {
    self.findings = findings
    self.closed = closed
    self.landscape = landscape
    placeOfRule = Dictionary(
      uniqueKeysWithValues: Rule.allCases.enumerated().map { ($0.element, $0.offset) })
  }

  /// Open ones first, greatest score first, then by id in byte order.
  var questions: [Question] {
    let items = findings.map {
      QuestionFolding.Item(
        list: $0.list, nation: $0.nation, bodies: $0.bodies, anchor: $0.evidence.questionAnchor)
    }
    var questions = QuestionFolding.all(items, in: landscape).flatMap { folding in
      folding.groups.map { question($0.topic, $0.items, in: folding) }
    }
    questions.sort { left, right in
      if left.isOpen != right.isOpen { return left.isOpen }
      if left.score != right.score { return left.score > right.score }
      return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
    for place in questions.indices { questions[place].rank = place + 1 }
    return questions
  }

  /// - Parameter members: findings, ascending: these stand list by list in rank order, so that it is by rank.
  private func question(
    _ topic: QuestionTopic, _ members: [Int], in folding: QuestionFolding
  ) -> Question {
    let open = members.filter { !closed[$0] }
    var score = 0.0
    for index in open { score += findings[index].priority.value }
    let areas = Set(members.map(place)).sorted()
    let rule = commonest(open.isEmpty ? members : open)
    let asked = members.filter { findings[$0].rule == rule }
    return Question(
      topic: topic, id: folding.id(of: topic), nation: folding.nation,
      rule: rule,
      findings: open, closed: members.filter { closed[$0] },
      score: open.isEmpty ? 0 : score / Double(open.count).squareRoot(),
      freedMeetingDays: freedTogether(open),
      kinds: folding.kinds(of: members.flatMap { findings[$0].bodies }),
      askedKinds: folding.kinds(of: asked.flatMap { findings[$0].bodies }),
      areas: areas, people: folding.landscape.people(in: areas),
      precedents: precedents(of: members),
      actions: actions(open))
  }

  /// Meeting-days that findings free together: of those that share a body, in a chain too, the most that one of them frees,
  /// since what one of them merges another cannot free once more.
  private func freedTogether(_ open: [Int]) -> Double {
    var groups: [(bodies: Set<PartnershipIndex>, most: Double)] = []
    for index in open {
      var (bodies, most) = (Set(findings[index].bodies), freedByAll(of: index, among: open))
      groups.removeAll { group in
        guard !group.bodies.isDisjoint(with: bodies) else { return false }
        bodies.formUnion(group.bodies)
        most = max(most, group.most)
        return true
      }
      groups.append((bodies, most))
    }
    return groups.reduce(0) { $0 + $1.most }
  }

  /// What the bodies of a finding free by meeting as one: where some of them are a merger's as well, the days of that are counted
  /// in its finding.
  private func freedByAll(of index: Int, among open: [Int]) -> Double {
    let own = findings[index].priority.freedMeetingDays
    let pairs = Set(findings[index].evidence.pairsCountedApart)
    guard !pairs.isEmpty else { return own }
    return open.reduce(own) { sum, other in
      guard let (bodies, action) = findings[other].evidence.join, action == .merge,
        bodies.count == 2, pairs.contains(BodyPair(bodies[0], bodies[1]))
      else { return sum }
      return sum + findings[other].priority.freedMeetingDays
    }
  }

  /// The rule with most of the findings; of equals the first by precedence.
  private func commonest(_ members: [Int]) -> Rule {
    var counts: [Rule: Int] = [:]
    for index in members { counts[findings[index].rule, default: 0] += 1 }
    let first = counts.min { left, right in
      left.value == right.value
        ? placeOfRule[left.key] ?? .max < placeOfRule[right.key] ?? .max
        : left.value > right.value
    }
    return first?.key ?? findings[members[0]].rule
  }

  /// What each rule's findings ask on each route: on a route the rule with most findings first.
  private func actions(_ open: [Int]) -> [Question.Action] {
    var actions: [Question.Action] = []
    let byRoute = Dictionary(grouping: open) { findings[$0].routes.full }
    for route in byRoute.keys.sorted() {
      let byRule = Dictionary(grouping: byRoute[route, default: []]) { findings[$0].rule }
      let onRoute = byRule.map { Question.Action(route: route, rule: $0.key, findings: $0.value) }
      actions += onRoute.sorted { left, right in
        if left.findings.count != right.findings.count {
          return left.findings.count > right.findings.count
        }
        let (one, other): (Int, Int) = (
          placeOfRule[left.rule] ?? .max, placeOfRule[right.rule] ?? .max
        )
        return one < other
      }
    }
    return actions
  }

  private func precedents(of members: [Int]) -> [Precedent] {
    var seen: Set<Precedent> = []
    return members.flatMap { findings[$0].precedents }.filter { seen.insert($0).inserted }
  }

  /// The footprint a finding is about, or its outer body's, else the smallest of its bodies'; of equals the first.
  private func place(of finding: Int) -> FootprintIndex {
    let scope = findings[finding].evidence.scope
    if case .footprint(let footprint) = scope.place { return footprint }
    if let outer = scope.outer { return landscape.footprints.ofPartnership[Int(outer)] }
    let bodies = findings[finding].bodies.isEmpty ? scope.partnerships : findings[finding].bodies
    let footprints = landscape.footprints
    return bodies.map { footprints.ofPartnership[Int($0)] }.min {
      (footprints.atoms[$0].count, $0) < (footprints.atoms[$1].count, $1)
    } ?? 0
  }
}
