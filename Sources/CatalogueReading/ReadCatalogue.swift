package import LandscapeModel

/// A catalogue after reading: the landscape, and everything there is to say about its input.
package struct ReadCatalogue: Sendable {
  package let landscape: Landscape
  /// In the order of file, line and column.
  package let diagnostics: [Diagnostic]
  /// In the order of file and line.
  package let rejects: Rejects

  /// Every written name that was no id and no known name, in the order of file, line and column.
  package let reconciliations: [Reconciliation]
  /// What analysts have said of names, for who looks names up that stand elsewhere.
  let analyst: [MatchThing: AnalystJudgements]
  /// The files of tables that do not lie in CSV files of their own, by the names of these.
  package let sources: [String: String]

  package init(
    landscape: Landscape, diagnostics: [Diagnostic], rejects: Rejects,
    reconciliations: [Reconciliation] = []
  ) {
    self.init(
      landscape: landscape, diagnostics: diagnostics, rejects: rejects,
      reconciliations: reconciliations, analyst: [:], sources: [:])
  }

  init(
    landscape: Landscape, diagnostics: [Diagnostic], rejects: Rejects,
    reconciliations: [Reconciliation], analyst: [MatchThing: AnalystJudgements],
    sources: [String: String]
  ) {
    self.analyst = analyst
    self.sources = sources
    self.reconciliations = reconciliations
    self.landscape = landscape
    self.diagnostics = diagnostics
    self.rejects = rejects
  }
}

/// Why there is no landscape at all. The diagnostics say what was found, in order.
package enum ReadingFailure: Error, Sendable {
  /// A file or the folder is missing or cannot be read: exit code 66.
  case unreadable([Diagnostic])
  /// What was read cannot be used: exit code 65.
  case unusable([Diagnostic])

  package var diagnostics: [Diagnostic] {
    switch self {
    case .unreadable(let diagnostics), .unusable(let diagnostics): diagnostics
    }
  }
}
