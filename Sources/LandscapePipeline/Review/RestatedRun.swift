package import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
package import Review

extension RunSnapshot {
  /// The run as today's rules and the settings of `newer` see it; `nil` where they are those it was made by, where the
  /// newer run was itself made by other rules than today's, or where its graph would have more edges than the settings
  /// allow.
  ///
  /// - Parameter settings: those of `newer`.
  /// Decisions stay with the findings they marked, also where another rule reports the same bodies.
  /// - Complexity: as an analysis without stability and significance.
  package func restated(for newer: RunSnapshot, by settings: Settings) -> RunSnapshot? {
    guard newer.ruleVersions == Self.presentRuleVersions,
      ruleVersions != newer.ruleVersions || !hasSettings(of: settings)
    else { return nil }
    return seenToday(by: settings)
  }

  /// The run's landscape as today's rules see it by `settings`, with the decisions of the run; `nil` where its
  /// graph would have more edges than they allow.
  /// - Complexity: as an analysis without stability and significance.
  func seenToday(by settings: Settings) -> RunSnapshot? {
    guard let (found, graph) = findings(by: settings) else { return nil }
    let context = AccountContext(
      landscape: landscape, incidence: graph.incidence, settings: settings)
    var records = found.all.map { FindingRecord($0, in: context) }
    let decided = findings.filter { $0.decision != nil }
    let states = Dictionary(
      decided.map { ($0.id, $0.decision) }, uniquingKeysWith: { first, _ in first })
    let open = records.indices.filter { states[records[$0].id] == nil }
    let strays = decided.filter { record in !records.contains { $0.id == record.id } }
    for place in records.indices { records[place].decision = states[records[place].id] ?? nil }
    for pair in SubjectCarrying(nil).pairs(strays, open.map { records[$0] }) {
      records[open[pair.newer]].decision = strays[pair.older].decision
    }
    var marked: [String: DecisionState] = [:]
    for record in records { marked[record.id] = record.decision }
    return RunSnapshot(
      id: id, toolVersion: toolVersion, settingsText: settings.canonicalText,
      landscape: landscape, findings: records,
      metrics: RunMetrics(
        landscape: landscape, graph: graph, findings: found, settings: settings,
        decisions: marked, rejectCount: metrics[.rejects].map { Int(nearest: $0) }))
  }

  /// What today's rules find in the run's landscape by `settings`; `nil` where its graph would have more edges than they
  /// allow.
  func findings(by settings: Settings) -> (findings: Findings, graph: OverlapGraph)? {
    let join = OverlapJoin(
      incidence: Incidence(landscape: landscape, settings: settings), settings: settings.edges)
    guard let graph = try? join.graph(containments: true, limit: settings.limits.edges) else {
      return nil
    }
    return (
      Rationaliser(landscape: landscape, graph: graph, settings: settings).findings(), graph
    )
  }

  /// Whether it was made by these settings, its date aside and what only pages go by.
  private func hasSettings(of settings: Settings) -> Bool {
    namesOfChangedSettings(settingsText, settings.canonicalText).allSatisfy {
      Settings.parameter(named: $0)?.reach == .pages
    }
  }
}
