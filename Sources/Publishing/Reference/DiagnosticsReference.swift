internal import LandscapeModel
internal import Wording

/// Each diagnostic code with its title, what it means and what to do.
struct DiagnosticsReference {
  let language: Language

  func write(_ writer: inout ReferenceWriter) {
    writer.heading(1, Phrase.diagnosticsReferenceHeading(language))
    writer.line(Phrase.diagnosticsReferenceIntroduction(language))
    for code in DiagnosticCode.allCases {
      let entry = DiagnosticCatalogue.entry(for: code)
      writer.blank()
      writer.heading(2, "`\(code.rawValue)`")
      writer.paragraph("**\(entry.title.form(in: language).text)**")
      writer.paragraph(entry.explanation.form(in: language).text)
      writer.line(Phrase.whatToDo(language) + ": " + entry.fix.form(in: language).text)
    }
  }
}
