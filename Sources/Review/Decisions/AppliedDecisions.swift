package import LandscapeModel

/// The decisions of a catalogue applied to the findings of a run (design section 6).
///
/// A decision marks a finding and drops none. The newest row about a finding counts; it ends when
/// its `until` lies before the as-of date (without an as-of date it never ends), and it is reopened
/// when the evidence is materially other than it was when the decision was first seen, or when at
/// least half of the subjects are others. With fewer changed it carries over, also to a finding
/// that has another id for it. Where the rule has another version since, evidence is compared as today's
/// rule counts it then and now: what the rule changed reopens nothing.
package struct AppliedDecisions: Sendable {
  /// In byte order of findings; at most one for each.
  package let all: [AppliedDecision]
  /// In byte order of findings.
  package let contradictions: [ContradictoryDecisions]
  /// In byte order of findings.
  package let unattached: [UnattachedDecision]
  /// What the history is to keep: each decision with the finding as it is today, for decisions
  /// that it has nothing for yet. A decision that has ended is not among them.
  package let evidenceToKeep: [DecisionKey: FindingRecord]
  /// What the history is to keep beside that: the evidence of decisions as today's version of the rule counts
  /// it, where an earlier one had counted it.
  package let recountsToKeep: [DecisionKey: FindingRecord]
  private let placeOfFinding: [String: Int]

  /// - Parameters:
  ///   - records: all rows of `decisions.csv`, in any order.
  ///   - findings: the findings of the run; `decision` in them is not looked at.
  ///   - asOf: the landscape's as-of date.
  ///   - kept: what earlier runs kept: the finding as it was when each decision was first seen.
  ///   - recounted: decisions whose kept evidence another version of the rule counted, with the finding as
  ///     today's counts it in the landscape of that time; `nil` where nobody can say.
  ///   - lastSeen: each finding of earlier runs as it was last seen, by id: what a decision about a
  ///     finding of another id is carried over by.
  ///   - succession: from the landscape of the run before to today's, where there is one.
  ///   - earlier: of decided findings that were last seen before that, by id, the succession from there to today's: what was renamed
  ///     then is known by its new id alone in the run before.
  ///   - noticeDays: a decision that ends within so many days of the as-of date ends soon.
  package init(
    _ records: [DecisionRecord], to findings: [FindingRecord], asOf: PartialDate?,
    kept: [DecisionKey: FindingRecord] = [:], recounted: [DecisionKey: FindingRecord?] = [:],
    lastSeen: [String: FindingRecord] = [:],
    succession: Succession? = nil,
    earlier: [(findings: Set<String>, succession: Succession)] = [],
    limits: MaterialityLimits = MaterialityLimits(),
    noticeDays: Int = ReviewSettings().noticeDays
  ) {
    let recent = SubjectCarrying(succession)
    let former = earlier.map { (findings: $0.findings, carrying: SubjectCarrying($0.succession)) }
    func carrying(of finding: String) -> SubjectCarrying {
      former.first { $0.findings.contains(finding) }?.carrying ?? recent
    }
    let today = Dictionary(findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let choice = DecisionChoice(records)

    let strays = choice.newest.filter { today[$0.finding] == nil }
    let decided = Set(choice.newest.map(\.finding))
    let open = findings.filter { !decided.contains($0.id) }
    let known = strays.map { kept[DecisionKey($0)] ?? lastSeen[$0.finding] }
    var carried: [(older: Int, newer: Int)] = []
    for (place, carrying) in ([recent] + former.map(\.carrying)).enumerated() {
      let places = strays.indices.filter { stray in
        (former.firstIndex { $0.findings.contains(strays[stray].finding) } ?? -1) + 1 == place
      }
      let taken = Set(carried.map(\.newer))
      let left = open.indices.filter { !taken.contains($0) }
      carried += Self.carried(places.map { known[$0] }, to: left.map { open[$0] }, by: carrying)
        .map { (places[$0.older], left[$0.newer]) }
    }

    var applied: [AppliedDecision] = []
    var unattached: [UnattachedDecision] = []
    var keep: [DecisionKey: FindingRecord] = [:]
    var recounts: [DecisionKey: FindingRecord] = [:]
    let attached =
      choice.newest.compactMap { record in today[record.finding].map { (record, $0) } }
      + carried.map { (strays[$0.older], open[$0.newer]) }
    for (record, finding) in attached {
      let key = DecisionKey(record)
      let basis = kept[key] ?? (record.finding == finding.id ? nil : lastSeen[record.finding])
      var decision = Self.applied(
        record, to: finding, basis: basis, recounted: recounted[key], asOf: asOf,
        carrying: carrying(of: record.finding), limits: limits)
      if decision.standing == .inForce, let until = record.until, let asOf {
        decision.endsSoon = until.lastDay.number - asOf.lastDay.number <= noticeDays
      }
      applied.append(decision)
      if kept[key] == nil, decision.standing != .expired { keep[key] = basis ?? finding }
      if let recount = recounted[key], basis?.rule == finding.rule {
        // Where nobody can say what today's rule would have counted then, it is what it counts now.
        recounts[key] = recount ?? (decision.standing == .inForce ? finding : nil)
      }
    }
    let ids = findings.map(\.id)
    var nearest = NearestName(budget: 50_000_000, edits: NearestName.anyLength)
    let carriedStrays = Set(carried.map(\.older))
    for (index, record) in strays.enumerated() where !carriedStrays.contains(index) {
      let isResolved = known[index] != nil
      unattached.append(
        UnattachedDecision(
          record: record, isResolved: isResolved,
          nearest: isResolved ? nil : nearest.nearest(to: record.finding, among: ids)))
    }
    self.init(
      applied.sorted { $0.finding.utf8.lexicographicallyPrecedes($1.finding.utf8) },
      contradictions: choice.contradictions, unattached: unattached, evidenceToKeep: keep,
      recountsToKeep: recounts)
  }

  /// Decisions as they stand; none, where nobody decided.
  ///
  /// - Parameter all: in byte order of findings, at most one for each.
  package init(
    _ all: [AppliedDecision] = [], contradictions: [ContradictoryDecisions] = [],
    unattached: [UnattachedDecision] = [], evidenceToKeep: [DecisionKey: FindingRecord] = [:],
    recountsToKeep: [DecisionKey: FindingRecord] = [:]
  ) {
    self.recountsToKeep = recountsToKeep
    self.all = all
    self.contradictions = contradictions
    self.unattached = unattached
    self.evidenceToKeep = evidenceToKeep
    placeOfFinding = Dictionary(
      all.enumerated().map { ($1.finding, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The decision about a finding, in force or not.
  package subscript(finding: String) -> AppliedDecision? {
    placeOfFinding[finding].map { all[$0] }
  }

  /// The state in force of a finding; `nil` while it is open.
  package func state(of finding: String) -> DecisionState? {
    guard let decision = self[finding], decision.standing == .inForce else { return nil }
    return decision.record.state
  }

  /// Whether a decision in force takes the finding out of what is to be decided.
  package func isClosed(_ finding: String) -> Bool { state(of: finding)?.closes ?? false }

  /// The decisions of one standing, in order.
  package func all(_ standing: DecisionStanding) -> [AppliedDecision] {
    all.filter { $0.standing == standing }
  }

  /// Whether nobody decided anything.
  package var isEmpty: Bool { all.isEmpty && contradictions.isEmpty && unattached.isEmpty }

  /// States in force by finding id.
  package var states: [String: DecisionState] {
    Dictionary(
      uniqueKeysWithValues: all.filter { $0.standing == .inForce }
        .map { ($0.finding, $0.record.state) })
  }

  /// The findings with the states in force, in their order.
  package func marked(_ findings: [FindingRecord]) -> [FindingRecord] {
    findings.map { finding in
      var finding = finding
      finding.decision = state(of: finding.id)
      return finding
    }
  }

  private static func carried(
    _ former: [FindingRecord?], to open: [FindingRecord], by carrying: SubjectCarrying
  ) -> [(older: Int, newer: Int)] {
    let known = former.indices.filter { former[$0] != nil }
    return carrying.pairs(known.compactMap { former[$0] }, open).map { (known[$0.older], $0.newer) }
  }

  private static func applied(
    _ record: DecisionRecord, to finding: FindingRecord, basis: FindingRecord?,
    recounted: FindingRecord??, asOf: PartialDate?, carrying: SubjectCarrying,
    limits: MaterialityLimits
  ) -> AppliedDecision {
    var decision = AppliedDecision(
      finding: finding.id, record: record, standing: .inForce,
      carriedFrom: record.finding == finding.id ? nil : record.finding)
    if var basis {
      if let recounted, basis.rule == finding.rule {
        // A recount is of the landscape of that time, with its ids; without one today's finding stands for it.
        let then = recounted == nil ? carrying.renamed(basis) : basis
        decision.changedByRules = then.facts.differences(
          to: (recounted ?? finding).facts, limits: limits
        ).filter(\.isMaterial)
        if let recounted { basis = recounted }
      }
      var known = carrying.renamed(basis)
      // What nobody can count anew is what today's rule counts today.
      if case .some(nil) = recounted, basis.rule == finding.rule { known.facts = finding.facts }
      decision.joined = finding.subjects.filter { !known.subjects.contains($0) }
      decision.left = known.subjects.filter { !finding.subjects.contains($0) }
      // Under another rule the evidence is of another sort: what counts is whom it is about.
      if basis.rule == finding.rule {
        decision.differences = known.facts.differences(to: finding.facts, limits: limits)
      }
      // Where the subjects changed, evidence about them has to differ; the subjects then decide.
      let isSameFinding = carrying.carries(from: basis, to: finding)
      let haveSubjectsChanged = !decision.joined.isEmpty || !decision.left.isEmpty
      let isMaterial = decision.differences.contains { $0.isMaterial }
      if !isSameFinding || (!haveSubjectsChanged && isMaterial) { decision.standing = .reopened }
    }
    if let until = record.until, let asOf, until.lastDay < asOf.firstDay {
      decision.standing = .expired
    }
    return decision
  }
}

/// The one row about each finding that counts.
private struct DecisionChoice {
  /// In byte order of findings.
  let newest: [DecisionRecord]
  let contradictions: [ContradictoryDecisions]

  init(_ records: [DecisionRecord]) {
    var newest: [DecisionRecord] = []
    var contradictions: [ContradictoryDecisions] = []
    let byFinding = Dictionary(grouping: records, by: \.finding)
    for finding in inByteOrder(byFinding.keys) {
      let rows = byFinding[finding, default: []].sorted(by: Self.precedes)
      let backwards = rows.filter { row in
        guard let date = row.date, let until = row.until else { return false }
        return until.lastDay < date.firstDay
      }
      if !backwards.isEmpty {
        contradictions.append(
          ContradictoryDecisions(
            finding: finding, problem: .endsBeforeItBegins, rows: backwards))
      }
      let usable = rows.filter { !backwards.contains($0) }
      guard let last = usable.last else { continue }
      let sameDay = usable.filter { $0.date?.lastDay == last.date?.lastDay }
      if Set(sameDay.map(\.state)).count > 1 {
        contradictions.append(
          ContradictoryDecisions(finding: finding, problem: .differentStates, rows: sameDay))
      } else {
        newest.append(last)
      }
    }
    self.newest = newest
    self.contradictions = contradictions
  }

  /// By date, none first; then by place in the file.
  private static func precedes(_ left: DecisionRecord, _ right: DecisionRecord) -> Bool {
    let (before, after) = (left.date?.lastDay, right.date?.lastDay)
    if before != after {
      guard let before else { return true }
      guard let after else { return false }
      return before < after
    }
    return left.origin.line < right.origin.line
  }
}
