internal import LandscapeModel
package import Rationalisation

/// Two runs, or two catalogues, side by side: the review's "what changed since last time".
package struct RunComparison: Sendable {
  /// The earlier run; by the rules and settings of `newer` where it is restated.
  package let older: RunSnapshot
  package let newer: RunSnapshot
  /// By status in the order of `FindingStatus`, then by rank today (resolved ones: by rank then).
  package let findings: [FindingChange]
  package let metrics: [MetricChange]
  package let succession: Succession
  /// How the seats of the one became those of the other, by the settings of `newer`.
  package let seatChanges: SeatChanges
  /// What differs between the runs at all; a finding's causes are among these.
  package let causes: [ChangeCause]
  /// Names of settings that differ, in byte order.
  package let changedSettings: [String]
  /// Rules whose version differs, in the order of `Rule`.
  package let changedRules: [Rule]

  /// What the rules and settings of `newer` alone change of the earlier run, none of it new, resolved or progress;
  /// `nil` where it is compared as it was recorded.
  package private(set) var restatement: Restatement?

  /// The earlier run as it was recorded beside what today's rules and settings make of it.
  package struct Restatement: Sendable {
    /// Findings that only today's rules and settings make of it, by rank.
    package let made: [FindingRecord]
    /// Findings that they no longer make of it, by rank.
    package let unmade: [FindingRecord]
  }

  /// - Parameters:
  ///   - restated: the earlier run by the rules and settings of `newer`, where those differ: what changed is told
  ///     against it, so that a change of the program is not taken for one of the country.
  ///   - seenBefore: ids of findings in any run before `older`: what comes back is reopened.
  ///   - limits: how much evidence may move before a finding counts as changed.
  package init(
    from recorded: RunSnapshot, restated: RunSnapshot? = nil, to newer: RunSnapshot,
    seenBefore: Set<String> = [], limits: MaterialityLimits = MaterialityLimits()
  ) {
    let older = restated ?? recorded
    self.older = older
    self.newer = newer
    let settings = Settings(canonicalText: newer.settingsText) ?? Settings()
    succession = Succession(older: older.landscape, newer: newer.landscape)
    seatChanges = SeatChanges(
      older: older.landscape, newer: newer.landscape, steps: succession.steps, settings: settings)
    metrics = older.metrics.sideBySide(with: newer.metrics)
    changedSettings = namesOfChangedSettings(recorded.settingsText, newer.settingsText)
    changedRules = Rule.allCases.filter { recorded.ruleVersions[$0] != newer.ruleVersions[$0] }
    let attribution = CauseAttribution(
      older: older, newer: newer, succession: succession,
      changedSettings: restated == nil ? changedSettings : [],
      changedRules: restated == nil ? changedRules : [])
    causes = attribution.possible
    findings = Self.changes(
      from: older, to: newer, carrying: SubjectCarrying(succession), seenBefore: seenBefore,
      limits: limits, attribution: attribution,
      dataChanges: DataChanges(
        older: older.landscape, newer: newer.landscape, succession: succession,
        roles: settings.countedRoles))
    restatement = restated.map { Self.restatement(of: recorded, as: $0) }
  }

  private static func restatement(
    of recorded: RunSnapshot, as restated: RunSnapshot
  ) -> Restatement {
    let (before, after) = (Set(recorded.findings.map(\.id)), Set(restated.findings.map(\.id)))
    let unmade = recorded.findings.filter { !after.contains($0.id) }
    let made = restated.findings.filter { !before.contains($0.id) }
    // What another rule reports of the same bodies is still made.
    let followed = SubjectCarrying(nil).pairs(unmade, made)
    let (older, newer) = (Set(followed.map(\.older)), Set(followed.map(\.newer)))
    return Restatement(
      made: made.indices.filter { !newer.contains($0) }.map { made[$0] },
      unmade: unmade.indices.filter { !older.contains($0) }.map { unmade[$0] })
  }

  /// A comparison that was made elsewhere, part by part.
  package init(
    older: RunSnapshot, newer: RunSnapshot, findings: [FindingChange], metrics: [MetricChange],
    succession: Succession, causes: [ChangeCause] = [], changedSettings: [String] = [],
    changedRules: [Rule] = []
  ) {
    self.older = older
    self.newer = newer
    self.findings = findings
    self.metrics = metrics
    self.succession = succession
    seatChanges = SeatChanges(
      older: older.landscape, newer: newer.landscape, steps: succession.steps,
      settings: Settings(canonicalText: newer.settingsText) ?? Settings())
    self.causes = causes
    self.changedSettings = changedSettings
    self.changedRules = changedRules
  }

  /// The findings of one status, in order.
  package func findings(_ status: FindingStatus) -> [FindingChange] {
    findings.filter { $0.status == status }
  }

  /// Whether nothing at all is different: `compare --exit-code`.
  package var isEmpty: Bool {
    findings.allSatisfy { $0.status == .persisting }
      && succession.steps.allSatisfy { !$0.isChange }
      && metrics.allSatisfy { $0.before == $0.after }
  }

  private static func changes(
    from older: RunSnapshot, to newer: RunSnapshot, carrying: SubjectCarrying,
    seenBefore: Set<String>, limits: MaterialityLimits, attribution: CauseAttribution,
    dataChanges: DataChanges
  ) -> [FindingChange] {
    let newerOfID = Dictionary(
      newer.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let olderIDs = Set(older.findings.map(\.id))
    let unmatched = (
      older: older.findings.filter { newerOfID[$0.id] == nil },
      newer: newer.findings.filter { !olderIDs.contains($0.id) }
    )
    var pairs = older.findings.compactMap { before in newerOfID[before.id].map { (before, $0) } }
    var carriedBefore: Set<String> = []
    var carriedAfter: Set<String> = []
    for (row, column) in carrying.pairs(unmatched.older, unmatched.newer) {
      let (before, after) = (unmatched.older[row], unmatched.newer[column])
      pairs.append((before, after))
      carriedBefore.insert(before.id)
      carriedAfter.insert(after.id)
    }

    var changes = pairs.map { before, after in
      pairChange(before, after, carrying: carrying, limits: limits, attribution: attribution)
    }
    changes += unmatched.older.filter { !carriedBefore.contains($0.id) }.map {
      FindingChange(
        status: .resolved, before: $0, after: nil, causes: attribution.causes(of: $0))
    }
    changes += unmatched.newer.filter { !carriedAfter.contains($0.id) }.map {
      FindingChange(
        status: seenBefore.contains($0.id) ? .reopened : .new, before: nil, after: $0,
        causes: attribution.causes(of: $0))
    }
    for index in changes.indices where changes[index].causes.contains(.data) {
      changes[index].dataChanges = dataChanges.of(changes[index].before, changes[index].after)
    }
    return sorted(changes)
  }

  private static func pairChange(
    _ before: FindingRecord, _ after: FindingRecord, carrying: SubjectCarrying,
    limits: MaterialityLimits, attribution: CauseAttribution
  ) -> FindingChange {
    // Bodies that have other ids are the same.
    let differences = carrying.renamed(before).differences(to: after, limits: limits)
    let isReopened = !before.isOpen && after.isOpen
    let isChanged = differences.contains { $0.isMaterial }
    let status: FindingStatus = isReopened ? .reopened : isChanged ? .changed : .persisting
    return FindingChange(
      status: status, before: before, after: after, differences: differences,
      causes: status == .persisting ? [] : attribution.causes(of: differences, after))
  }

  private static func sorted(_ changes: [FindingChange]) -> [FindingChange] {
    let statuses = Dictionary(
      uniqueKeysWithValues: FindingStatus.allCases.enumerated().map { ($1, $0) })
    let lists = Dictionary(
      uniqueKeysWithValues: FindingList.allCases.enumerated().map { ($1, $0) })
    func place(_ change: FindingChange) -> (Int, Int, Int) {
      let record = change.after ?? change.before
      return (
        statuses[change.status, default: 0],
        record.flatMap { lists[$0.list] } ?? 0, record?.rank ?? 0
      )
    }
    return changes.sorted { left, right in
      let (one, other) = (place(left), place(right))
      return one != other ? one < other : left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
    }
  }
}
