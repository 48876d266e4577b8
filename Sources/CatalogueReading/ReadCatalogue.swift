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

  package init(
    landscape: Landscape, diagnostics: [Diagnostic], rejects: Rejects,
    reconciliations: [Reconciliation] = []
  ) {
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
