internal import LandscapeModel
internal import Rationalisation
internal import Wording

/// A page of `docs/` that is made from the code, so that it cannot say what the program does not do.
///
/// Each holds its English part, then its Welsh part, in Markdown.
package enum ReferenceDocument: String, CaseIterable, Sendable {
  case rules
  case settings
  case diagnostics

  /// Where it stands below the project's root.
  package var path: String { "docs/\(rawValue).md" }

  /// The whole page, with a line end at its end.
  package var text: String {
    var writer = ReferenceWriter()
    writer.line("<!-- \(Phrase.madeFromTheCode.english) -->")
    for language in [Language.english, .welsh] {
      writer.blank()
      switch self {
      case .rules: RuleReference(language: language).write(&writer)
      case .settings: SettingsReference(language: language).write(&writer)
      case .diagnostics: DiagnosticsReference(language: language).write(&writer)
      }
    }
    return writer.text
  }
}

/// Markdown, line by line.
struct ReferenceWriter {
  private(set) var text = ""

  mutating func line(_ line: String) { text += line + "\n" }

  mutating func blank() { text += "\n" }

  mutating func heading(_ level: Int, _ title: String) {
    line(String(repeating: "#", count: level) + " " + title)
    blank()
  }

  mutating func paragraph(_ paragraph: String) {
    line(paragraph)
    blank()
  }

  /// A table and the blank line after it; a heading that ends in `:` stands to the right.
  mutating func table(_ headings: [String], _ rows: [[String]]) {
    line("| " + headings.map(Self.trimmed).joined(separator: " | ") + " |")
    line("|" + headings.map { $0.hasSuffix(":") ? "--:|" : "---|" }.joined())
    for row in rows { line("| " + row.joined(separator: " | ") + " |") }
    blank()
  }

  private static func trimmed(_ heading: String) -> String {
    heading.hasSuffix(":") ? String(heading.dropLast()) : heading
  }
}
