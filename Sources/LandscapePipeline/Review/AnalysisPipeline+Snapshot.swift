internal import LandscapeModel
package import Publishing
internal import Rationalisation
package import Review

extension RunSnapshot {
  /// What the history keeps of a report's content, and what it is compared by.
  ///
  /// - Parameter decisions: the catalogue's decisions as they stand today.
  package init(of content: ReportContent, decisions: AppliedDecisions) {
    let records = Self.records(of: content)
    self.init(
      id: content.run.id, toolVersion: content.run.toolVersion,
      settingsText: content.settings.canonicalText, landscape: content.landscape,
      findings: decisions.marked(records),
      metrics: RunMetrics(
        landscape: content.landscape, graph: content.graph, findings: content.findings,
        settings: content.settings, decisions: decisions.states,
        rejectCount: content.rejects.count))
  }

  /// The snapshot of a catalogue that no history knows: its decisions count by their dates alone.
  package init(of content: ReportContent) {
    self.init(
      of: content,
      decisions: AppliedDecisions(
        content.landscape.decisions, to: Self.records(of: content),
        asOf: content.landscape.asOf))
  }

  /// The findings of a report's content by ids, undecided.
  package static func records(of content: ReportContent) -> [FindingRecord] {
    content.findings.all.map { FindingRecord($0, in: content.accountContext) }
  }
}
