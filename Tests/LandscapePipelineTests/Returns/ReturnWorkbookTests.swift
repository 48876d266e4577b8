import CatalogueReading
import LandscapeModel
import LandscapePipeline
import OfficeFiles
import Publishing
import Review
import TestSupport
import Testing

/// Forms as workbooks: they ask what the CSV forms ask, and what comes back is read as theirs is.
struct ReturnWorkbookTests {
  private static func forms(_ kind: String) throws -> [OutputFile] {
    let input = InputFolder(path: Repository.shippedWales(2025))
    let landscape = try AnalysisPipeline(input: input, settings: try input.settings()).read()
      .landscape
    let kind = try #require(landscape.kind(withID: kind))
    return try ReturnForms(of: landscape, for: .kind(kind), languages: [.english, .welsh]).files
  }

  @Test func `a workbook has the lines of the CSV form beside it, and none is written over`() throws
  {
    let folder = try TestSupport.TemporaryFolder()
    for file in try Self.forms("regional_partnership_board") where !file.path.hasSuffix(".html") {
      try folder.write(file.bytes, to: file.path)
    }
    let read = try ReturnFolder(path: folder.path)
    #expect(read.failures.isEmpty && read.left.isEmpty)
    #expect(read.forms.count == 28)
    let byFile = Dictionary(uniqueKeysWithValues: read.forms.map { ($0.file, $0) })
    for form in read.forms where form.file.hasSuffix(".csv") {
      let sheet = form.language == .welsh ? "Ffurflen" : "Form"
      let other = try #require(byFile[form.file.dropLast(3) + "xlsx!" + sheet])
      #expect(form.body == other.body && form.fingerprint == other.fingerprint)
      #expect(form.language == other.language && form.asOf == other.asOf)
      #expect(form.lines.map(\.key?.target) == other.lines.map(\.key?.target))
      #expect(other.lines.allSatisfy { $0.key != nil && !$0.isWrittenOver && !$0.isAnswered })
    }
  }

  @Test func `what somebody wrote into a workbook is read at its cell`() throws {
    let file = try #require(
      try Self.forms("regional_partnership_board").first { $0.path.hasSuffix(".csv") })
    // Filled in as CSV, and the same as a workbook with a blank row and a line end in an answer.
    let rows = ReferenceCSVReader(
      bytes: Array(file.bytes.dropFirst(3)), delimiter: UInt8(ascii: ",")
    )
    .rows().map { row in row.cells.map { String(decoding: $0, as: UTF8.self) } }
    var sheet = WorkbookDraft.Sheet(name: "Sheet1")
    var filled = rows
    let seat = try #require(rows.firstIndex { $0[1].hasPrefix("seat:") })
    filled[seat][4] = "yes"
    filled[seat + 1][5] = "two\nlines"
    filled.insert([], at: 3)
    sheet.rows = filled.map { row in row.map { $0.isEmpty ? .empty : .text($0) } }
    var book = WorkbookDraft(title: "A form", author: "")
    book.sheets = [sheet]
    let folder = try TestSupport.TemporaryFolder()
    try folder.write(try book.bytes(), to: "back.xlsx")
    try folder.write("not a form", to: "~$back.xlsx")
    let read = try ReturnFolder(path: folder.path)
    #expect(read.failures.isEmpty)
    let lines = try #require(read.forms.first).lines.filter(\.isAnswered)
    #expect(lines.map(\.answer) == ["yes", ""])
    #expect(lines.map(\.correction) == ["", "two\nlines"])
    #expect(
      lines.map(\.location) == [
        SourceLocation(file: "back.xlsx!Sheet1", line: seat + 2, column: 5),
        SourceLocation(file: "back.xlsx!Sheet1", line: seat + 3, column: 6),
      ])
  }

  @Test func `a workbook that is none is told, and nothing else is lost`() throws {
    let folder = try TestSupport.TemporaryFolder()
    try folder.write("PK nothing", to: "broken.xlsx")
    let whole = try #require(
      try Self.forms("regional_partnership_board").first { $0.path.hasSuffix(".xlsx") })
    try folder.write(whole.bytes, to: "whole.xlsx")
    let read = try ReturnFolder(path: folder.path)
    #expect(read.forms.map(\.file) == ["whole.xlsx!Form"] && read.failures.count == 1)
    guard case .file(.workbook(let diagnostics)) = try #require(read.failures.first) else {
      Issue.record("told as something else")
      return
    }
    #expect(diagnostics.first?.location.file == "broken.xlsx")
  }

  @Test func `an answer that is an error or a formula that nobody solved is told at its cell`()
    throws
  {
    let file = try #require(
      try Self.forms("regional_partnership_board").first { $0.path.hasSuffix(".csv") })
    let rows = ReferenceCSVReader(
      bytes: Array(file.bytes.dropFirst(3)), delimiter: UInt8(ascii: ",")
    )
    .rows().map { row in row.cells.map { String(decoding: $0, as: UTF8.self) } }
    let seat = try #require(rows.firstIndex { $0[1].hasPrefix("seat:") })
    var made = MadeWorkbook([.init("Form", rows: rows)])
    let answer = "<c r=\"E\(seat + 1)\"><f>OTHER!A1</f></c>"
    let next = "</row><row r=\"\(seat + 2)\">"
    made.sheets[0].xml = made.sheets[0].xml.replacing(next, with: answer + next)
    let folder = try TestSupport.TemporaryFolder()
    try folder.write(try made.bytes(), to: "back.xlsx")
    let read = try ReturnFolder(path: folder.path)
    #expect(read.forms.isEmpty)
    guard case .file(.workbook(let diagnostics)) = try #require(read.failures.first) else {
      Issue.record("told as something else")
      return
    }
    #expect(diagnostics.map(\.code) == [.unsolvedFormula])
    #expect(
      diagnostics.first?.location
        == SourceLocation(file: "back.xlsx!Form", line: seat + 1, column: 5))
  }
}
