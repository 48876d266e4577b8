internal import LandscapeModel

/// Puts the findings of the main list into questions, those of each nation by themselves: its officials are others.
///
/// Source: the second calibration, "Questions (folding), and their order".
struct QuestionFolding {
  /// What of a finding says into which question it goes.
  struct Item: Sendable {
    let list: FindingList
    let nation: NationIndex
    /// The bodies among its subjects, ascending.
    let bodies: [PartnershipIndex]
    let anchor: QuestionAnchor
  }

  let items: [Item]
  let landscape: Landscape
  /// The nation whose findings are folded, or -1 for what stands across, or all in a catalogue of one nation.
  let nation: NationIndex
  /// For each kind whether it stands for one thing.
  private let isOneThing: [Bool]

  /// The foldings of all nations that findings are of.
  static func all(_ items: [Item], in landscape: Landscape) -> [QuestionFolding] {
    Set(items.map(\.nation)).sorted().map {
      QuestionFolding(items: items, landscape: landscape, nation: $0)
    }
  }

  private init(items: [Item], landscape: Landscape, nation: NationIndex) {
    self.items = items
    self.landscape = landscape
    self.nation = nation
    isOneThing = Self.kindsOfOneThing(in: landscape, nation)
  }

  /// The questions with the items of each, ascending; in no order.
  var groups: [(topic: QuestionTopic, items: [Int])] {
    var groups: [QuestionTopic: [Int]] = [:]
    for (index, item) in items.enumerated() where item.list == .main && item.nation == nation {
      groups[topic(of: item), default: []].append(index)
    }
    return folded(groups).map { ($0, $1.sorted()) }
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

  private func topic(of item: Item) -> QuestionTopic {
    switch item.anchor {
    case .footprint(let footprint): return .footprint(footprint)
    case .plans: return .plans
    case .moved(let bodies): return .moved(kinds(of: bodies))
    case .bodies:
      let bodies = item.bodies
      let kinds = kinds(of: bodies)
      let isOfKinds = !kinds.isEmpty && kinds.allSatisfy { isOneThing[Int($0)] }
      return isOfKinds ? .kinds(kinds) : .bodies(bodies)
    }
  }

  func kinds(of bodies: [PartnershipIndex]) -> [KindIndex] {
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

  // MARK: Identity

  func id(of topic: QuestionTopic) -> String {
    let ids: [String] =
      switch topic {
      case .kinds(let kinds): ["kinds"] + sorted(kinds.map { landscape.kinds[Int($0)].id })
      case .bodies(let bodies):
        ["bodies"] + sorted(bodies.map { landscape.partnerships[Int($0)].id })
      case .footprint(let footprint): ["footprint", landscape.footprints.ids[Int(footprint)]]
      case .plans: ["plans"]
      case .moved(let kinds): ["moved"] + sorted(kinds.map { landscape.kinds[Int($0)].id })
      }
    // As in ids of findings: kinds `a` and `b.c` are not `a.b` and `c`.
    return (["question"] + (ids + ofNation(topic)).map(Draft.escaped)).joined(separator: ".")
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
