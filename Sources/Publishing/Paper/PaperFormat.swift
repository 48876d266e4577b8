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

/// Which of the two documents of a paper is meant.
package enum PaperPart: Sendable {
  case paper
  /// Where each of its numbers comes from, with the ids of what it shows.
  case appendix
}

/// Renders `paper` or its appendix, with cells of its tables that start like a formula defused where that is asked.
/// - Complexity: O(bytes of the result).
package func render(
  _ paper: PaperDocument, _ part: PaperPart = .paper, format: PaperFormat, language: Language,
  defusesFormulas: Bool = true
) -> [UInt8] {
  let document =
    switch part {
    case .paper: paper.document
    case .appendix: paper.appendix
    }
  return switch format {
  case .html: WordDocument.bytes(of: document, in: language, defusesFormulas: defusesFormulas)
  case .markdown:
    MarkdownDocument.bytes(of: document, in: language, defusesFormulas: defusesFormulas)
  case .latex: LaTeXDocument.bytes(of: document, in: language, defusesFormulas: defusesFormulas)
  case .json: JSONDocument.bytes(of: document, in: language)
  }
}
