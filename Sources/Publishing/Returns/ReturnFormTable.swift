package import LandscapeModel
package import Review
internal import TextFormats
internal import Wording

/// A form as CSV, which somebody fills in with a spreadsheet and sends back.
///
/// UTF-8 with a mark and CRLF, as spreadsheets want it; headings and texts in the form's language, keys the same in
/// every language. What is text of the catalogue is defused whatever the settings say: the file is sent to others.
package enum ReturnFormTable {
  /// The columns by every heading that a form may have, in lower case.
  package static var headings: [String: ReturnedForm.Column] {
    var headings: [String: ReturnedForm.Column] = [:]
    for language in Language.ofTexts {
      for column in ReturnedForm.Column.allCases {
        headings[phrase(of: column)(language).lowercased()] = column
      }
    }
    for column in ReturnedForm.Column.allCases { headings[column.rawValue] = column }
    return headings
  }

  /// The heading as a form in English has it.
  package static func heading(of column: ReturnedForm.Column) -> String {
    phrase(of: column)(.english)
  }

  private static func phrase(of column: ReturnedForm.Column) -> Phrase {
    switch column {
    case .section: .returnColumnSection
    case .key: .returnColumnKey
    case .what: .returnColumnWhat
    case .recorded: .returnColumnRecorded
    case .answer: .returnColumnAnswer
    case .correction: .returnColumnCorrection
    }
  }

  package static func bytes(
    of form: ReturnForm, in landscape: Landscape, language: Language
  ) -> [UInt8] {
    FormFile.csv(rows(of: form, in: landscape, language, defusesFormulas: true))
  }

  /// The same as a workbook, whose cells are text: nothing in them is defused, and zeros stay.
  /// - Throws: where a text has no room in a cell, or the workbook cannot be made.
  package static func workbook(
    of form: ReturnForm, in landscape: Landscape, language: Language
  ) throws(RenderingFailure) -> [UInt8] {
    try FormFile(
      title: ReturnFormWording(form: form, landscape: landscape).name.form(in: language).text,
      sheet: Phrase.returnFormSheet(language),
      rows: rows(of: form, in: landscape, language, defusesFormulas: false),
      widths: [22, 12, 52, 40, 22, 36],
      asides: Set(ReturnedForm.Column.allCases.firstIndex(of: .key).map { [$0] } ?? [])
    ).workbook()
  }

  /// The heading and a row for each line.
  private static func rows(
    of form: ReturnForm, in landscape: Landscape, _ language: Language, defusesFormulas: Bool
  ) -> [[String]] {
    let words = ReturnFormWording(form: form, landscape: landscape)
    func shown(_ text: RichText) -> String {
      let visible = VisibleText.text(text.plain(in: language))
      return defusesFormulas ? FormulaDefusing.defused(visible).text : visible
    }
    return [ReturnedForm.Column.allCases.map { phrase(of: $0)(language) }]
      + form.lines.map { line in
        let what = shown(words.what(line))
        let recorded = shown(words.recorded(line))
        let key = ReturnKey(
          line.target, recorded: line.digits,
          shown: line.digits.map { _ in ReturnKey.digits(ofShown: [what, recorded]) })
        return [words.title(of: line.section)(language), key.text, what, recorded, "", ""]
      }
  }

  /// What people write into a form, in all languages that forms are in.
  package static var vocabulary: ReturnVocabulary {
    var roles: [String: Role] = [:]
    var months: [String: Int] = [:]
    var (yes, no, unknown, none): (Set<String>, Set<String>, Set<String>, Set<String>) = (
      Set(ReturnWords.yes), Set(ReturnWords.no), Set(ReturnWords.unknown), Set(ReturnWords.none)
    )
    for language in Language.ofTexts {
      yes.insert(Phrase.returnYes(language).lowercased())
      no.insert(Phrase.returnNo(language).lowercased())
      unknown.insert(Phrase.notRecorded(language).lowercased())
      none.insert(Phrase.nobody(language).lowercased())
      for role in Role.allCases { roles[Phrase.name(of: role)(language).lowercased()] = role }
      for month in 1...12 {
        guard let date = PartialDate(year: 2000, month: month) else { continue }
        let name = DateWording.text(date, in: language).prefix { !$0.isWhitespace }.lowercased()
        months[name] = month
        months[String(name.prefix(3))] = months[String(name.prefix(3))] ?? month
      }
    }
    return ReturnVocabulary(
      yes: yes, no: no, unknown: unknown, none: none, roles: roles, months: months)
  }

  /// What the source of a fact says that a form gave; the catalogue's sources are in English.
  package static func source(_ date: PartialDate, _ post: String?) -> String {
    let phrase =
      post.map { Words.returnSource(date: date.description, post: $0) }
      ?? Words.returnSourceWithoutPost(date: date.description)
    return phrase(.english)
  }
}
