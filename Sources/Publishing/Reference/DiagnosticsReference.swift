internal import LandscapeModel
internal import Wording

/// Each diagnostic code with its title, what it means and what to do.
struct DiagnosticsReference {
  let language: Language

  func write(_ writer: inout ReferenceWriter) {
    writer.heading(1, Phrase.diagnosticsReferenceHeading(language))
    writer.line(Phrase.diagnosticsReferenceIntroduction(language))
    for code in DiagnosticCode.allCases {
      let entry = DiagnosticEntry(code)
      writer.blank()
      writer.heading(2, "`\(code.rawValue)`")
      writer.paragraph("**\(entry.title(language))**")
      writer.paragraph(entry.explanation(language))
      writer.line(Phrase.whatToDo(language) + ": " + entry.fix(language))
    }
  }
}
