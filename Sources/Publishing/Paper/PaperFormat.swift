package import LandscapeModel

/// A format that papers are rendered in; the raw value is its name on the command line.
package enum PaperFormat: String, CaseIterable, Sendable {
  /// For a word processor.
  case html
  case markdown
  /// A whole document, to be set as it is.
  case latex
  /// For programs that lay it out themselves.
  case json
}

/// Renders `paper`, with cells of its tables that start like a formula defused where that is asked.
/// - Complexity: O(bytes of the result).
package func render(
  _ paper: PaperDocument, format: PaperFormat, language: Language, defusesFormulas: Bool = true
) -> [UInt8] {
  switch format {
  case .html:
    WordDocument.bytes(
      of: paper.document, in: language, defusesFormulas: defusesFormulas)
  case .markdown:
    MarkdownDocument.bytes(
      of: paper.document, in: language, defusesFormulas: defusesFormulas)
  case .latex:
    LaTeXDocument.bytes(
      of: paper.document, in: language, defusesFormulas: defusesFormulas)
  case .json: JSONDocument.bytes(of: paper.document, in: language)
  }
}
