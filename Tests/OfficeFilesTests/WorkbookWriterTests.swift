import OfficeFiles
import TestSupport
import Testing

@Suite struct WorkbookWriterTests {
  private static func workbook(rows: [[WorkbookDraft.Cell]]) -> WorkbookDraft {
    var book = WorkbookDraft(title: "Tŷ", author: "Landscape")
    var sheet = WorkbookDraft.Sheet(name: "Aelodau")
    sheet.frozenRows = 1
    sheet.columnWidths = [20, 12]
    sheet.rows = rows
    sheet.notes = [WorkbookDraft.Note(row: 0, column: 0, text: "An id & <nothing> else")]
    sheet.choices = [
      WorkbookDraft.Choices(
        column: 1, firstRow: 1,
        rule: .listed(sheet: "It's a list", column: 0, firstRow: 0, lastRow: 2), isStrict: true,
        title: "Role", message: "One of the list"),
      WorkbookDraft.Choices(
        column: 0, firstRow: 1, rule: .unique, isStrict: true, title: "Id", message: "Once"),
    ]
    sheet.marks = [
      WorkbookDraft.Mark(column: 0, firstRow: 1, rule: .duplicate),
      WorkbookDraft.Mark(
        column: 1, firstRow: 1,
        rule: .otherThan(sheet: "It's a list", ids: 0, texts: 1, idColumn: 0)),
    ]
    book.sheets = [sheet]
    var list = WorkbookDraft.Sheet(name: "It's a list")
    list.isHidden = true
    list.rows = [[.text("a")], [.text("b")], [.text("c")]]
    book.sheets.append(list)
    return book
  }

  @Test func textStaysTextNumbersNumbersAndDaysDays() throws {
    let bytes = try Self.workbook(rows: [
      [.text("id", .heading), .text("role", .heading)],
      [.text("=1+1"), .number(0.43, .percent)],
      [.text("007"), .day(year: 2024, month: 2, day: 29)],
      [.text("a\nb <&> \u{1}"), .empty],
    ]).bytes()
    let parts = try zipParts(of: bytes)
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    let strings = try #require(parts["xl/sharedStrings.xml"])
    #expect(!sheet.contains("<f>"))
    #expect(strings.contains("<t>=1+1</t>") && strings.contains("<t>007</t>"))
    #expect(strings.contains("a\nb &lt;&amp;&gt; _x0001_"))
    #expect(sheet.contains("<v>0.43</v>"))
    // 29 February 2024 is 45,351 days after the last of 1899, as spreadsheets count.
    #expect(sheet.contains("<v>45351</v>"))
    #expect(sheet.contains("'It''s a list'!$A$1:$A$3"))
    #expect(sheet.contains("COUNTIF($A$2:$A$1048576,A2)=1"))
    #expect(parts["xl/comments1.xml"]?.contains("An id &amp; &lt;nothing&gt; else") == true)
    #expect(parts["xl/workbook.xml"]?.contains("state=\"hidden\"") == true)
  }

  @Test func theSameWorkbookIsTheSameBytes() throws {
    let book = Self.workbook(rows: [[.text("id", .heading)], [.text("ŵ")]])
    #expect(try book.bytes() == book.bytes())
    let core = try #require(try zipParts(of: book.bytes())["docProps/core.xml"])
    #expect(core.contains("1980-01-01T00:00:00Z") && core.contains("Tŷ"))
  }

  @Test func whatDoesNotFitIsRefusedAndNotCut() throws {
    let long = String(repeating: "â", count: 32_768)
    #expect(
      throws: WorkbookWritingFailure.tooLong(
        sheet: "Aelodau", row: 0, column: 1, characters: 32_768)
    ) {
      try Self.workbook(rows: [[.text("a"), .text(long)]]).bytes()
    }
    #expect(throws: WorkbookWritingFailure.tooManyColumns(sheet: "Aelodau", columns: 16_385)) {
      try Self.workbook(rows: [[WorkbookDraft.Cell](repeating: .empty, count: 16_385)]).bytes()
    }
    let fits = Self.workbook(rows: [[.text("a"), .text(String(long.dropLast()))]])
    #expect(try zipParts(of: fits.bytes())["xl/sharedStrings.xml"]?.contains("ââ") == true)
  }

  @Test func namesOfSheetsAreAllowedAndEachAnother() {
    var names = SheetNames()
    #expect(names.name(for: "Findings") == "Findings")
    #expect(names.name(for: "findings") == "findings 2")
    #expect(names.name(for: "Plans/assessments: [all]") == "Plans assessments all")
    let long = names.name(for: "What became of each partnership since the last review")
    #expect(long == "What became of each")
    #expect(names.name(for: "What became of each partnership since 2019") == long + " 2")
    #expect(names.name(for: "Candidates for review, by list and rank") == "Candidates for review")
    #expect(names.name(for: "'quoted'") == "quoted")
    #expect(names.name(for: "") == "_")
    #expect(names.name(for: "History") == "_History")
    #expect(names.name(for: String(repeating: "ŵ", count: 40)).count == 31)
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func columnsHaveLetters(column: Int, letters: String) {
    #expect(SheetReference.letters(of: column) == letters)
  }
}
