import LandscapeModel
import Publishing
import TestSupport
import Testing
import Wording

/// Tables as workbooks: what the other formats say, as what it is.
struct TableWorkbookTests {
  private static func table(_ rows: [[DocumentTable.Cell]]) -> DocumentTable {
    DocumentTable(
      .findings, measure: Phrase(verbatim: "A measure"),
      columns: [
        .init("id", Phrase(verbatim: "Id"), .identifier),
        .init("share", Phrase(verbatim: "Share"), .number, isDetail: true),
        .init("day", Phrase(verbatim: "Day"), .date),
        .init("count", Phrase(verbatim: "Count"), .count),
      ], rows: rows)
  }

  @Test func `numbers are numbers, days days and ids text; every column is there`() throws {
    let table = Self.table([
      [.id("007"), .share(0.4321), .date(PartialDate("2024-02-29")), .count(1_234)],
      [.id("=1+1"), .number(0.001, decimals: 2), .date(PartialDate("1899-12-31")), .notApplicable],
      [.id("x"), .number(-0.25, decimals: 2), .date(PartialDate("2024-02")), .count(0)],
    ])
    let parts = try zipParts(
      of: render(table, format: .xlsx, language: .english, defusesFormulas: true).bytes)
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    let strings = try #require(parts["xl/sharedStrings.xml"])
    let values = sheet.matches(of: #/<c r="([A-Z]+\d+)"[^>]*?(t="s")?><v>([^<]*)</v>/#)
      .reduce(into: [String: (isText: Bool, value: String)]()) {
        $0[String($1.1)] = ($1.2 != nil, String($1.3))
      }
    #expect(values["B3"]?.value == "0.43" && values["B3"]?.isText == false)
    #expect(values["C3"]?.value == "45351" && values["C3"]?.isText == false)
    #expect(values["D3"]?.value == "1234" && values["D3"]?.isText == false)
    #expect(values["A3"]?.isText == true && values["C4"]?.isText == true)
    #expect(values["C5"]?.isText == true && values["B4"]?.isText == true)
    #expect(values["B5"]?.value == "-0.25" && values["D5"]?.value == "0")
    for text in ["007", "=1+1", "1899-12-31", "2024-02", "[low]", "[z]"] {
      #expect(strings.contains("<t>\(text)</t>"), "\(text)")
    }
    #expect(strings.contains("[z] = ") && strings.contains("[low] = "))
    #expect(!sheet.contains("<f>"))
    #expect(parts["xl/tables/table1.xml"]?.contains("ref=\"A2:D5\"") == true)
  }

  @Test func `a text longer than a cell is cut, and the sheet says so`() throws {
    let long = String(repeating: "ŵ", count: 40_000)
    let table = Self.table([[.id(long), .share(0), .date(nil), .count(1)]])
    let parts = try zipParts(
      of: render(table, format: .xlsx, language: .english, defusesFormulas: true).bytes)
    let strings = try #require(parts["xl/sharedStrings.xml"])
    #expect(strings.contains("ŵ…</t>"))
    #expect(strings.contains("cut here and whole in the CSV file: 1."))
  }

  @Test(arguments: [Language.english, .welsh])
  func `all tables are one workbook with a list of them`(language: Language) throws {
    let content = TableFixture.content()
    let tables = TableName.allCases.map { Publishing.table($0, content: content) }
    let bytes = try allTables(of: content, tables, in: language)
    let parts = try zipParts(of: bytes)
    let book = try #require(parts["xl/workbook.xml"])
    let names = book.matches(of: #/<sheet name="([^"]+)"/#).map { String($0.1) }
    #expect(names.count == tables.count + 1)
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(names.allSatisfy { $0.utf16.count <= 31 + 10 })
    #expect(names.first == Phrase.workbookContents[language])
    #expect(try allTables(of: content, tables, in: language) == bytes)
  }
}
