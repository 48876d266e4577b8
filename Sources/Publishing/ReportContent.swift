package import LandscapeModel
package import OverlapGraph
package import Rationalisation

/// Everything a report is made of. Publishing renders it and computes no measure of its own.
package struct ReportContent: Sendable {
  package let run: RunIdentity
  package let settings: Settings
  package let landscape: Landscape
  package let graph: OverlapGraph
  package let findings: Findings
  package let diagnostics: [Diagnostic]
  package let rejects: [Reject]
  /// Names that were no id and no known name, and what they may mean.
  package let reconciliations: [Reconciliation]

  package init(
    run: RunIdentity, settings: Settings, landscape: Landscape, graph: OverlapGraph,
    findings: Findings, diagnostics: [Diagnostic], rejects: [Reject],
    reconciliations: [Reconciliation] = []
  ) {
    self.run = run
    self.settings = settings
    self.landscape = landscape
    self.graph = graph
    self.findings = findings
    self.diagnostics = diagnostics
    self.rejects = rejects
    self.reconciliations = reconciliations
  }
}

/// What identifies a run; no clock in it.
package struct RunIdentity: Hashable, Sendable {
  /// `<as-of>-<12 hex digits>` (design section 2).
  package let id: String
  package let toolVersion: String
  /// Digest of all settings in force.
  package let settingsDigest: ContentDigest

  package init(id: String, toolVersion: String, settingsDigest: ContentDigest) {
    self.id = id
    self.toolVersion = toolVersion
    self.settingsDigest = settingsDigest
  }
}
