package import LandscapeModel
package import Review
internal import Wording

/// A form as a page that prints and needs nothing beside it.
package enum ReturnFormPage {
  /// - Parameters:
  ///   - file: the name of the CSV form beside the page.
  ///   - toolVersion: of the program that made it.
  package static func bytes(
    of form: ReturnForm, in landscape: Landscape, language: Language, file: String,
    toolVersion: String
  ) -> [UInt8] {
    StandalonePage.bytes(
      of: document(of: form, in: landscape, file: file), in: language, run: nil,
      toolVersion: toolVersion, sheet: StyleSheet.textWithFields, note: nil)
  }

  static func document(of form: ReturnForm, in landscape: Landscape, file: String) -> Document {
    let words = ReturnFormWording(form: form, landscape: landscape)
    var document = Document(
      title: "\(Phrase.returnTitle): \(words.name)",
      windowTitle: .record(words.name, what: .returnTitle, id: form.id))
    document.opening = [.nameAndDate(of: landscape)]
    document.say(.returnPageNote, .lead)
    document.say(Words.returnPageFile(file: file))
    for section in ReturnForm.Section.allCases {
      let lines = form.lines.filter { $0.section == section && $0.target != .note }
      guard !lines.isEmpty else { continue }
      document.heading(section.rawValue, words.title(of: section))
      if section == .form {
        document.add(.facts(lines.map { Fact(words.what($0), words.recorded($0)) }))
        continue
      }
      if section == .seats { document.say(words.help) }
      document.add(
        .fields(
          lines.map { FormField(words.what($0), known: words.recorded($0), field(for: $0)) }))
    }
    return document
  }

  private static func field(for line: ReturnForm.Line) -> FormField.Form {
    switch line.target {
    case .scrutiny, .annualReport: .choice(correction: nil)
    case .seat, .areas, .remit, .plan, .meetings, .chair: .choice(correction: .returnCorrection)
    case .question: .prose(lines: 5)
    default: .line
    }
  }
}
