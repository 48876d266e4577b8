package import LandscapeModel

/// A format that papers are rendered in; the raw value is its name on the command line.
package enum PaperFormat: String, CaseIterable, Sendable {
  /// To be opened in a browser, or pasted into a word processor.
  case html
  /// A file of word processors.
  case docx
  case markdown
  /// A whole document, to be set as it is.
  case latex
  /// For programs that lay it out themselves.
  case json

  /// Whether a terminal can show it.
  package var isText: Bool { self != .docx }
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
) throws(RenderingFailure) -> [UInt8] {
  let document =
    switch part {
    case .paper: paper.document
    case .appendix: paper.appendix
    }
  return switch format {
  case .docx:
    try OfficeDocument.bytes(
      of: document, in: language, defusesFormulas: defusesFormulas, day: paper.day)
  case .html: WordDocument.bytes(of: document, in: language, defusesFormulas: defusesFormulas)
  case .markdown:
    MarkdownDocument.bytes(of: document, in: language, defusesFormulas: defusesFormulas)
  case .latex: LaTeXDocument.bytes(of: document, in: language, defusesFormulas: defusesFormulas)
  case .json: JSONDocument.bytes(of: document, in: language)
  }
}
