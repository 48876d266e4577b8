internal import LandscapeModel

/// Puts the findings of the main list into questions, those of each nation by themselves: its officials are others.
///
/// Source: the second calibration, "Questions (folding), and their order".
struct QuestionFolding {
  let findings: [Finding]
  /// For each finding whether it is closed.
  let closed: [Bool]
  let landscape: Landscape
  /// The nation whose findings are folded, or -1 for what stands across, or all in a catalogue of one nation.
  let nation: NationIndex
  /// For each kind whether it stands for one thing.
  private let isOneThing: [Bool]
  private let placeOfRule: [Rule: Int]

  init(findings: [Finding], closed: [Bool], landscape: Landscape, nation: NationIndex) {
    self.findings = findings
    self.closed = closed
    self.landscape = landscape
    self.nation = nation
    isOneThing = Self.kindsOfOneThing(in: landscape, nation)
    placeOfRule = Dictionary(
      uniqueKeysWithValues: Rule.allCases.enumerated().map { ($0.element, $0.offset) })
  }

  /// In no order.
  var questions: [Question] {
    var groups: [QuestionTopic: [Int]] = [:]
    for (index, finding) in findings.enumerated()
    where finding.list == .main && finding.nation == nation {
      groups[topic(of: finding), default: []].append(index)
    }
    return folded(groups).map(question)
  }

  // MARK: Topics

  /// A kind stands for one thing where it has default remits, or where its bodies, two or more, all name
  /// a same remit.
  private static func kindsOfOneThing(in landscape: Landscape, _ nation: NationIndex) -> [Bool] {
    var common = [Set<RemitIndex>?](repeating: nil, count: landscape.kinds.count)
    var bodies = [Int](repeating: 0, count: landscape.kinds.count)
    for (index, partnership) in landscape.partnerships.enumerated()
    where nation < 0 || landscape.nations.ofPartnership[index] == nation {
      let kind = Int(partnership.kind)
      common[kind] = common[kind]?.intersection(partnership.remits) ?? Set(partnership.remits)
      bodies[kind] += 1
    }
    return landscape.kinds.indices.map {
      landscape.kinds[$0].isSpecific || (bodies[$0] >= 2 && common[$0]?.isEmpty == false)
    }
  }

  private func topic(of finding: Finding) -> QuestionTopic {
    switch finding.evidence.questionAnchor {
    case .footprint(let footprint): return .footprint(footprint)
    case .plans: return .plans
    case .moved(let bodies): return .moved(kinds(of: bodies))
    case .bodies:
      let bodies = finding.bodies
      let kinds = kinds(of: bodies)
      let isOfKinds = !kinds.isEmpty && kinds.allSatisfy { isOneThing[Int($0)] }
      return isOfKinds ? .kinds(kinds) : .bodies(bodies)
    }
  }

  private func kinds(of bodies: [PartnershipIndex]) -> [KindIndex] {
    Set(bodies.map { landscape.partnerships[Int($0)].kind }).sorted()
  }

  // MARK: Sets of kinds inside one another

  /// A set of three kinds or more goes into the two-kind set inside it that has most findings; of footprints that
  /// would change, a set that holds another goes into that one.
  private func folded(_ groups: [QuestionTopic: [Int]]) -> [(QuestionTopic, [Int])] {
    let counts = groups.mapValues(\.count)
    let sets = groups.keys.filter { self.kinds(in: $0) != nil }
    var targets: [QuestionTopic: QuestionTopic] = [:]
    for topic in sets {
      targets[topic] = sets.filter { takesIn($0, topic) }.min {
        let (left, right) = (counts[$0] ?? 0, counts[$1] ?? 0)
        return left == right
          ? id(of: $0).utf8.lexicographicallyPrecedes(id(of: $1).utf8) : left > right
      }
    }
    var folded: [QuestionTopic: [Int]] = [:]
    for (topic, members) in groups {
      var target = topic
      // What a set goes into may itself go into another: each step is into a smaller one.
      while let next = targets[target] { target = next }
      folded[target, default: []] += members
    }
    return folded.map { ($0, $1) }
  }

  private func kinds(in topic: QuestionTopic) -> [KindIndex]? {
    switch topic {
    case .kinds(let kinds), .moved(let kinds): kinds
    case .bodies, .footprint, .plans: nil
    }
  }

  /// Whether `inner` takes in the findings of `outer`.
  private func takesIn(_ inner: QuestionTopic, _ outer: QuestionTopic) -> Bool {
    switch (inner, outer) {
    case (.kinds(let inner), .kinds(let outer)):
      // Two tiers of one kind are another conversation, and so take in nothing.
      inner.count == 2 && outer.count >= 3 && Set(outer).isSuperset(of: inner)
    case (.moved(let inner), .moved(let outer)):
      !inner.isEmpty && inner.count < outer.count && Set(outer).isSuperset(of: inner)
    default: false
    }
  }

  // MARK: Questions

  private func question(_ topic: QuestionTopic, _ members: [Int]) -> Question {
    // `findings` stand list by list in rank order, so that ascending is by rank.
    let members = members.sorted()
    let open = members.filter { !closed[$0] }
    var score = 0.0
    var days = 0.0
    for index in open {
      score += findings[index].priority.value
      days += findings[index].priority.freedMeetingDays
    }
    return Question(
      topic: topic, id: id(of: topic), rule: commonest(open.isEmpty ? members : open),
      findings: open, closed: members.filter { closed[$0] },
      score: open.isEmpty ? 0 : score / Double(open.count).squareRoot(), freedMeetingDays: days,
      kinds: kinds(of: members.flatMap { findings[$0].bodies }),
      areas: Set(members.map(place)).sorted(), precedents: precedents(of: members),
      actions: actions(open))
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

  private func actions(_ open: [Int]) -> [Question.Action] {
    Dictionary(grouping: open) { findings[$0].routes.full }.sorted { $0.key < $1.key }
      .map { Question.Action(route: $0, rule: commonest($1), findings: $1) }
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

  // MARK: Identity

  private func id(of topic: QuestionTopic) -> String {
    let ids: [String] =
      switch topic {
      case .kinds(let kinds): ["kinds"] + sorted(kinds.map { landscape.kinds[Int($0)].id })
      case .bodies(let bodies):
        ["bodies"] + sorted(bodies.map { landscape.partnerships[Int($0)].id })
      case .footprint(let footprint): ["footprint", landscape.footprints.ids[Int(footprint)]]
      case .plans: ["plans"]
      case .moved(let kinds): ["moved"] + sorted(kinds.map { landscape.kinds[Int($0)].id })
      }
    return (["question"] + ids + ofNation(topic)).joined(separator: ".")
  }

  /// What tells the question from that of another nation about the same kinds; empty where its subjects do.
  private func ofNation(_ topic: QuestionTopic) -> [String] {
    let nations = landscape.nations
    guard nations.areSeveral else { return [] }
    switch topic {
    case .bodies, .footprint: return nation < 0 ? ["across"] : []
    case .kinds(let kinds), .moved(let kinds):
      if nation >= 0, kinds.allSatisfy({ nations.ofKind[Int($0)] == nation }) { return [] }
    case .plans: break
    }
    return [nation < 0 ? "across" : nations.code(of: nation, in: landscape)]
  }

  private func sorted(_ ids: [String]) -> [String] {
    ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
