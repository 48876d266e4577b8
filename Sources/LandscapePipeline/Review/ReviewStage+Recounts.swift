internal import LandscapeModel
internal import Publishing
internal import Rationalisation
internal import Review
internal import RunHistory

extension ReviewStage {
  /// At most so many earlier runs are analysed again for the evidence of decisions, once for each version of
  /// a rule: what was found is kept.
  private static let mostRecountedRuns = 5

  /// Decisions whose evidence another version of its rule counted, with the finding as today's counts it in the
  /// landscape of that time; `nil` where that run is gone or the rule would not have made it.
  func recounted(
    _ kept: [DecisionKey: KeptEvidence], for content: ReportContent
  ) throws(HistoryFailure) -> [DecisionKey: FindingRecord?] {
    var recounted: [DecisionKey: FindingRecord?] = [:]
    var open: [String: [DecisionKey]] = [:]
    for key in Set(content.landscape.decisions.map { DecisionKey($0) }) {
      guard let evidence = kept[key], let version = evidence.ruleVersion else { continue }
      let today = evidence.finding.rule.version
      guard version != today else { continue }
      if let known = evidence.recounts[today] {
        recounted[key] = .some(known)
      } else {
        recounted[key] = .some(nil)
        if let run = evidence.run { open[run, default: []].append(key) }
      }
    }
    // Run ids begin with their dates: the newest first.
    let runs = open.keys.sorted { $1.utf8.lexicographicallyPrecedes($0.utf8) }
    for run in runs.prefix(Self.mostRecountedRuns) {
      guard let seen = try history.snapshot(run).seenToday(by: content.settings) else { continue }
      let findings = Dictionary(
        seen.findings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
      for key in open[run] ?? [] {
        guard var finding = findings[kept[key]?.finding.id ?? ""] else { continue }
        finding.decision = nil
        recounted[key] = .some(finding)
      }
    }
    return recounted
  }
}
