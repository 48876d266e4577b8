package import LandscapeModel

/// Findings of one rule about the same set of kinds: what the national page ranks.
///
/// "Four regions hold two safeguarding boards" is one pattern of four findings.
package struct FindingPattern: Sendable {
  package let rule: Rule
  /// Kinds of the partnerships the findings are about, ascending, each once.
  package let kinds: [KindIndex]
  /// Ids of its findings, by rank.
  package let findings: [String]
  /// The sum of their priorities.
  package let totalPriority: Double
  /// Meeting-days a year that its findings would free together.
  package let freedMeetingDays: Double

  package init(
    rule: Rule, kinds: [KindIndex], findings: [String], totalPriority: Double,
    freedMeetingDays: Double
  ) {
    self.rule = rule
    self.kinds = kinds
    self.findings = findings
    self.totalPriority = totalPriority
    self.freedMeetingDays = freedMeetingDays
  }
}

extension Findings {
  /// The findings of `list` by rule and set of kinds: greatest total priority first, then the rule's
  /// order, then kinds.
  package func patterns(of list: FindingList, in landscape: Landscape) -> [FindingPattern] {
    struct Key: Hashable {
      var rule: Rule
      var kinds: [KindIndex]
    }
    var groups: [Key: [Finding]] = [:]
    for finding in self.list(list) {
      let key = Key(rule: finding.rule, kinds: finding.kinds(in: landscape))
      groups[key, default: []].append(finding)
    }
    let order = Dictionary(
      uniqueKeysWithValues: Rule.allCases.enumerated().map { ($0.element, $0.offset) })
    return groups.map { key, findings in
      FindingPattern(
        rule: key.rule, kinds: key.kinds, findings: findings.map(\.id),
        totalPriority: findings.reduce(0) { $0 + $1.priority.value },
        freedMeetingDays: findings.reduce(0) { $0 + $1.priority.freedMeetingDays })
    }.sorted { left, right in
      if left.totalPriority != right.totalPriority {
        return left.totalPriority > right.totalPriority
      }
      if left.rule != right.rule { return order[left.rule] ?? 0 < order[right.rule] ?? 0 }
      return left.kinds.lexicographicallyPrecedes(right.kinds)
    }
  }
}

extension Finding {
  /// The kinds of the partnerships it is about, ascending, each once; else the kinds it names.
  package func kinds(in landscape: Landscape) -> [KindIndex] {
    var kinds: Set<KindIndex> = []
    var named: Set<KindIndex> = []
    for subject in subjects {
      switch subject {
      case .partnership(let partnership):
        kinds.insert(landscape.partnerships[Int(partnership)].kind)
      case .kind(let kind): named.insert(kind)
      default: break
      }
    }
    return (kinds.isEmpty ? named : kinds).sorted()
  }
}
