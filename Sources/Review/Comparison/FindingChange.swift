package import LandscapeModel
package import Rationalisation

/// What became of one finding between two runs.
package struct FindingChange: Hashable, Sendable {
  package var status: FindingStatus
  /// `nil` for a new finding.
  package var before: FindingRecord?
  /// `nil` for a resolved one.
  package var after: FindingRecord?
  /// What differs; small moves too, which do not make a finding changed.
  package var differences: [FindingDifference]
  /// In the order of `ChangeCause`; empty for a persisting finding.
  package var causes: [ChangeCause]
  /// What in the data changed about its subjects, in the order of `DataChange`; empty where data is no cause.
  package var dataChanges: [DataChange]

  package init(
    status: FindingStatus, before: FindingRecord?, after: FindingRecord?,
    differences: [FindingDifference] = [], causes: [ChangeCause] = [],
    dataChanges: [DataChange] = []
  ) {
    self.status = status
    self.before = before
    self.after = after
    self.differences = differences
    self.causes = causes
    self.dataChanges = dataChanges
  }

  /// The finding's id today, else the one it had.
  package var id: String { after?.id ?? before?.id ?? "" }

  /// The id it had, where that was another: its subjects have changed by less than half.
  package var formerID: String? {
    guard let before, let after, before.id != after.id else { return nil }
    return before.id
  }
}

/// The five things that can become of a finding.
package enum FindingStatus: String, CaseIterable, Sendable {
  case new
  case persisting
  /// Still there, with other subjects, materially other evidence, route, list, level or decision.
  case changed
  case resolved
  /// Open again: its decision ended or no longer fits, or it was resolved in an earlier run.
  case reopened
}

/// Why a finding is not what it was. More than one can be true at once.
package enum ChangeCause: String, CaseIterable, Sendable {
  /// The catalogue, or the date it is seen at.
  case data
  /// What a reviewer said, or that it has run out.
  case decision
  case settings
  case ruleVersion = "rule-version"
}

/// One thing that differs in a finding.
package enum FindingDifference: Hashable, Sendable {
  /// Another rule reports the same bodies; its evidence is of another sort and is not compared.
  case rule(before: Rule, after: Rule)
  case subjects(joined: [SubjectReference], left: [SubjectReference])
  case evidence(EvidenceDifference)
  case routes(before: RouteNames, after: RouteNames)
  case list(before: FindingList, after: FindingList)
  case level(before: PriorityLevel, after: PriorityLevel)
  case decision(before: DecisionState?, after: DecisionState?)
  case priority(before: Double, after: Double)
  case rank(before: Int, after: Int)

  /// Whether it makes a finding changed.
  package var isMaterial: Bool {
    switch self {
    case .rule, .subjects, .routes, .list, .level, .decision: true
    case .evidence(let difference): difference.isMaterial
    case .priority, .rank: false
    }
  }
}

extension FindingRecord {
  /// What differs from `self` in `newer`, in the order of `FindingDifference`'s cases.
  package func differences(
    to newer: FindingRecord, limits: MaterialityLimits = MaterialityLimits()
  ) -> [FindingDifference] {
    var result: [FindingDifference] = []
    if rule != newer.rule { result.append(.rule(before: rule, after: newer.rule)) }
    let joined = newer.subjects.filter { !subjects.contains($0) }
    let left = subjects.filter { !newer.subjects.contains($0) }
    if !joined.isEmpty || !left.isEmpty { result.append(.subjects(joined: joined, left: left)) }
    if rule == newer.rule {
      result += facts.differences(to: newer.facts, limits: limits).map { .evidence($0) }
    }
    if routes != newer.routes { result.append(.routes(before: routes, after: newer.routes)) }
    if list != newer.list { result.append(.list(before: list, after: newer.list)) }
    if level != newer.level { result.append(.level(before: level, after: newer.level)) }
    if decision != newer.decision {
      result.append(.decision(before: decision, after: newer.decision))
    }
    if priority.value != newer.priority.value {
      result.append(.priority(before: priority.value, after: newer.priority.value))
    }
    if rank != newer.rank { result.append(.rank(before: rank, after: newer.rank)) }
    return result
  }
}
