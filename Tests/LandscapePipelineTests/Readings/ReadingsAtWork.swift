import CatalogueReading
import LandscapeModel
import LandscapePipeline
import OfficeFiles
import Publishing
import Rationalisation
import Review
import TestSupport

/// The frozen catalogue of 2023, dealt to readers whose forms are filled in and edited row by row.
struct ReadingsAtWork {
  static let content: Result<ReportContent, any Error> = Result {
    let input = InputFolder(path: Repository.root + "/Tests/Fixtures/wales-2023")
    let pipeline = AnalysisPipeline(input: input, settings: try input.settings())
    return try pipeline.content(of: try pipeline.read(), stability: false)
  }

  let content: ReportContent
  let deal: ReadingDeal

  init(first: Int = 6) throws {
    content = try Self.content.get()
    deal = ReadingDeal(of: content, first: first)
  }

  /// A form's rows, its heading first.
  func rows(
    _ reader: String, language: Language = .english, seed: UInt64 = 1
  ) -> [[String]] {
    let form = ReadingForm(of: deal, for: reader, seed: seed)
    let bytes = ReadingFormTable(form, of: content, in: language).csv
    return ReferenceCSVReader(bytes: Array(bytes.dropFirst(3)), delimiter: UInt8(ascii: ","))
      .rows().map { row in row.cells.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The same with answers by rank: a judgement and a reason.
  func filled(
    _ reader: String, _ answers: [(String, String)], language: Language = .english
  ) -> [[String]] {
    rows(reader, language: language).map { row in
      guard let place = place(of: row), place < answers.count else { return row }
      var row = row
      (row[2], row[3]) = answers[place]
      return row
    }
  }

  /// Which question of the deal a row is about.
  func place(of row: [String]) -> Int? {
    let id = row[5].split(separator: "#").first.map(String.init) ?? ""
    return deal.questions.firstIndex { $0.id == id }
  }

  static func csv(_ rows: [[String]]) -> String {
    FileDialect(delimiter: ",", lineEnd: "\r\n", mark: "\u{FEFF}").file(
      rows[0], Array(rows.dropFirst()))
  }

  static func workbook(_ rows: [[String]]) throws -> [UInt8] {
    var book = WorkbookDraft(title: "Form", author: "Landscape")
    var sheet = WorkbookDraft.Sheet(name: "Form")
    sheet.rows = rows.map { $0.map { .text($0) } }
    book.sheets = [sheet]
    return try book.bytes()
  }

  func returned(_ forms: [(name: String, rows: [[String]])]) throws -> [ReturnedReading] {
    try forms.map { form in
      try ReturnedReading(
        Array(Self.csv(form.rows).utf8), named: form.name, headings: ReadingFormTable.headings)
    }
  }

  func readings(_ forms: [(name: String, rows: [[String]])]) throws -> Readings {
    try Readings(
      try returned(forms), of: deal, vocabulary: ReadingFormTable.vocabulary,
      isPersonal: { $0.contains("@") })
  }
}
