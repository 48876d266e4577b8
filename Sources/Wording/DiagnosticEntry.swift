package import LandscapeModel

/// What a diagnostic code means, for a reader who meets it for the first time.
package struct DiagnosticEntry: Hashable, Sendable {
  /// A few words, without full stop.
  package let title: Phrase
  /// What the program saw, and what it did with the row or file.
  package let explanation: Phrase
  /// What to change in the input.
  package let fix: Phrase

  /// What `code` means. A test holds that the catalogues have every code.
  package init(_ code: DiagnosticCode) {
    func text(_ part: String) -> Phrase {
      Texts.phrase(Texts.diagnostics, code.rawValue + "." + part)
    }
    title = text("title")
    explanation = text("explanation")
    fix = text("fix")
  }
}
