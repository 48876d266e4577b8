import OfficeFiles
import TestSupport
import Testing

/// Cells of a sheet as `C12 text`, and what is said of it besides.
private final class Cells: SheetReceiver {
  var cells: [String] = []
  var told: [String] = []
  var most = Int.max

  func cell(
    row: Int, column: Int, _ content: CellContent, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    let mark = content == .text ? "" : " (\(content))"
    cells.append("\(MadeWorkbook.letters(column))\(row) \(text)\(mark)")
    return cells.count < most
  }

  func hidden(row: Int, isFiltered: Bool) { told.append("row \(row) \(isFiltered)") }
  func hidden(columns: ClosedRange<Int>) { told.append("columns \(columns)") }
  func merged(_ cells: MergedCells) {
    told.append("merged \(cells.top),\(cells.left)-\(cells.bottom),\(cells.right)")
  }

  init() {}

  static func of(_ workbook: Workbook, sheet: Int = 0) throws -> Cells {
    let cells = Cells()
    try workbook.read([(sheet, cells)])
    return cells
  }
}

@Suite struct OfficeOpenSheetTests {
  private static let styles = """
    <numFmts count="6"><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/>\
    <numFmt numFmtId="165" formatCode="000"/><numFmt numFmtId="166" formatCode="00\\-000"/>\
    <numFmt numFmtId="167" formatCode="&quot;day &quot;0.00"/>\
    <numFmt numFmtId="168" formatCode="[$-409]d\\ mmm\\ yy;@"/>\
    <numFmt numFmtId="169" formatCode="000,0"/></numFmts>\
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/>\
    <xf numFmtId="166"/><xf numFmtId="167"/><xf numFmtId="168"/><xf numFmtId="10"/>\
    <xf numFmtId="22"/><xf numFmtId="46"/><xf numFmtId="169"/><xf numFmtId="49"/></cellXfs>
    """

  private static func cells(
    _ row: String, _ change: (inout MadeWorkbook) -> Void = { _ in }
  ) throws -> [String] {
    var made = MadeWorkbook([.init("S", "<sheetData><row r=\"1\">\(row)</row></sheetData>")])
    made.styles = styles
    change(&made)
    return try Cells.of(try Workbook(try ZipReader(try made.bytes()))).cells
  }

  static let values: [(cell: String, read: String?)] = [
    // Numbers: the shortest decimal, no exponent, integers whole.
    ("<c r=\"A1\"><v>0.1</v></c>", "0.1"), ("<c r=\"A1\"><v>1E+05</v></c>", "100000"),
    ("<c r=\"A1\"><v>4.4999999999999998E-2</v></c>", "0.045"),
    ("<c r=\"A1\"><v>0.30000000000000004</v></c>", "0.30000000000000004"),
    ("<c r=\"A1\"><v>17</v></c>", "17"), ("<c r=\"A1\"><v>17.0</v></c>", "17"),
    ("<c r=\"A1\"><v>-2.50</v></c>", "-2.5"), ("<c r=\"A1\"><v>007</v></c>", "7"),
    ("<c r=\"A1\"><v>1.2345678901234567E+19</v></c>", "12345678901234567000"),
    ("<c r=\"A1\"><v>1e-7</v></c>", "0.0000001"), ("<c r=\"A1\"><v>-0</v></c>", "0"),
    ("<c r=\"A1\"><v>NaN</v></c>", "NaN (error)"),
    ("<c r=\"A1\"><v>1e999</v></c>", "1e999 (error)"),
    ("<c r=\"A1\"><v></v></c>", nil), ("<c r=\"A1\" s=\"1\"/>", nil),
    ("<c r=\"A1\" s=\"7\"><v>0.25</v></c>", "0.25"),
    // Dates: built-in, own formats, times that are not midnight.
    ("<c r=\"A1\" s=\"1\"><v>43831</v></c>", "2020-01-01"),
    ("<c r=\"A1\" s=\"2\"><v>1</v></c>", "1900-01-01"),
    ("<c r=\"A1\" s=\"2\"><v>59</v></c>", "1900-02-28"),
    ("<c r=\"A1\" s=\"2\"><v>60</v></c>", "1900-02-29"),
    ("<c r=\"A1\" s=\"2\"><v>61</v></c>", "1900-03-01"),
    ("<c r=\"A1\" s=\"2\"><v>2958465</v></c>", "9999-12-31"),
    ("<c r=\"A1\" s=\"2\"><v>2958466</v></c>", "2958466"),
    ("<c r=\"A1\" s=\"2\"><v>-1</v></c>", "-1"),
    ("<c r=\"A1\" s=\"8\"><v>43831.5</v></c>", "2020-01-01T12:00:00"),
    ("<c r=\"A1\" s=\"8\"><v>43831.999999999</v></c>", "2020-01-02"),
    ("<c r=\"A1\" s=\"8\"><v>0.75</v></c>", "18:00:00"),
    ("<c r=\"A1\" s=\"6\"><v>44000</v></c>", "2020-06-18"),
    ("<c r=\"A1\" s=\"9\"><v>1.5</v></c>", "1900-01-01T12:00:00"),
    ("<c r=\"A1\" t=\"d\"><v>2020-02-03T00:00:00</v></c>", "2020-02-03"),
    ("<c r=\"A1\" t=\"d\"><v>2020-02-03T09:30:00</v></c>", "2020-02-03T09:30:00"),
    // Formats that show zeros, and one that only speaks of days.
    ("<c r=\"A1\" s=\"3\"><v>7</v></c>", "007"), ("<c r=\"A1\" s=\"3\"><v>1234</v></c>", "1234"),
    ("<c r=\"A1\" s=\"4\"><v>1234</v></c>", "01-234"),
    ("<c r=\"A1\" s=\"4\"><v>1.5</v></c>", "1.5"),
    ("<c r=\"A1\" s=\"5\"><v>2</v></c>", "2"),
    ("<c r=\"A1\" s=\"10\"><v>2</v></c>", "2 (shownOtherwise)"),
    ("<c r=\"A1\" s=\"11\" t=\"s\"><v>0</v></c>", "007"),
    // Texts.
    ("<c r=\"A1\" t=\"s\"><v>1</v></c>", "rich text"),
    ("<c r=\"A1\" t=\"s\"><v>2</v></c>", " two\nlines "),
    ("<c r=\"A1\" t=\"s\"><v>3</v></c>", "東京"),
    ("<c r=\"A1\" t=\"s\"><v>4</v></c>", "a\rb _x0041_ &<"),
    ("<c r=\"A1\" t=\"s\"><v>5</v></c>", nil),
    ("<c r=\"A1\" t=\"inlineStr\"><is><r><t>in</t></r><r><t>line</t></r></is></c>", "inline"),
    ("<c r=\"A1\" t=\"str\"><f>A2&amp;\"x\"</f><v>made</v></c>", "made"),
    ("<c r=\"A1\" t=\"str\"><f>\"\"</f><v></v></c>", nil),
    // Truth, errors, formulas.
    ("<c r=\"A1\" t=\"b\"><v>1</v></c>", "TRUE (truth)"),
    ("<c r=\"A1\" t=\"b\"><v>0</v></c>", "FALSE (truth)"),
    ("<c r=\"A1\" t=\"e\"><v>#N/A</v></c>", "#N/A (error)"),
    ("<c r=\"A1\"><f>SUM(B1:B2)</f><v>3</v></c>", "3"),
    ("<c r=\"A1\"><f>A2</f><v></v></c>", "=A2 (unsolvedFormula)"),
    ("<c r=\"A1\"><f>SUM(B1:B2)</f></c>", "=SUM(B1:B2) (unsolvedFormula)"),
  ]

  @Test(arguments: values)
  func `the value of a cell`(cell: String, read: String?) throws {
    let cells = try Self.cells(cell) { made in
      made.shared = """
        <si><t>007</t></si><si><r><t>rich </t></r><r><rPr><b/></rPr><t>text</t></r></si>\
        <si><t xml:space="preserve"> two\nlines </t></si>\
        <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si>\
        <si><t>a_x000D_b _x005F_x0041_ &amp;&lt;</t></si><si><t/></si>
        """
    }
    #expect(cells == (read.map { ["A1 " + $0] } ?? []))
  }

  @Test func `days from 1904`() throws {
    let cells = try Self.cells(
      "<c r=\"A1\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>42369</v></c>"
    ) { $0.properties = "date1904=\"1\"" }
    #expect(cells == ["A1 1904-01-01", "B1 2020-01-01"])
  }

  @Test func `strict names, names with a prefix, cells without references`() throws {
    let cells = try Self.cells("") { made in
      made.main = "http://purl.oclc.org/ooxml/spreadsheetml/main"
      made.relationships = "http://purl.oclc.org/ooxml/officeDocument/relationships"
      made.prefix = "x:"
      made.sheets = [
        .init(
          "S",
          "<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c r=\"C3\"><x:v>3</x:v></x:c></x:row></x:sheetData>"
        )
      ]
    }
    #expect(cells == ["A1 1", "B1 2", "C3 3"])
  }

  @Test func `what is hidden, filtered and merged is told`() throws {
    let made = MadeWorkbook([
      .init(
        "S",
        "<sheetPr filterMode=\"1\"/><cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData><row r=\"2\" hidden=\"1\"/></sheetData><mergeCells><mergeCell ref=\"A1:B3\"/></mergeCells>",
        state: "veryHidden"), .init("T", "<sheetData/>"),
    ])
    let workbook = try Workbook(try ZipReader(try made.bytes()))
    #expect(workbook.sheets.map(\.isHidden) == [true, false])
    #expect(
      try Cells.of(workbook).told == ["columns 2...3", "row 2 true", "merged 1,1-3,2"])
  }

  static let faults: [(row: String, failure: WorkbookFailure)] = [
    (
      "<c r=\"XFE1\"><v>1</v></c>",
      .tooManyColumns(sheet: "S", row: 1, column: 16_385, limit: 16_384)
    ),
    (
      "<c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c>", .oddCell(sheet: "S", reference: "A1")
    ),
    ("<c r=\"A2\"><v>1</v></c>", .oddCell(sheet: "S", reference: "A2")),
    ("<c r=\"?\"><v>1</v></c>", .oddCell(sheet: "S", reference: "?")),
    ("<c r=\"A1\" t=\"s\"><v>0</v></c>", .missingText(sheet: "S", row: 1, column: 1)),
    ("</row><row r=\"1\">", .oddCell(sheet: "S", reference: "1")),
    (
      "</row><row r=\"1048577\">", .tooManyRows(sheet: "S", row: 1_048_577, limit: 1_048_576)
    ),
  ]

  @Test(arguments: faults)
  func `a sheet that no spreadsheet writes`(row: String, failure: WorkbookFailure) throws {
    #expect(throws: failure) { try Self.cells(row) }
  }

  @Test func `who has enough ends the reading`() throws {
    let rows = (1...50_000).map { "<row r=\"\($0)\"><c r=\"A\($0)\"><v>\($0)</v></c></row>" }
    let made = MadeWorkbook([.init("S", "<sheetData>" + rows.joined() + "</sheetData>")])
    let cells = Cells()
    cells.most = 3
    try Workbook(try ZipReader(try made.bytes())).read([(0, cells)])
    #expect(cells.cells == ["A1 1", "A2 2", "A3 3"])
  }

  @Test func `parts with a document type are refused`() throws {
    let made = MadeWorkbook([.init("S", "<sheetData/>")])
    for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
      var parts = made.parts
      let place = try #require(parts.firstIndex { $0.name == name })
      parts[place].bytes = Array(
        "<!DOCTYPE a [<!ENTITY x \"xxxxxxxxxx\"><!ENTITY y \"&x;&x;&x;\">]><a>&y;</a>".utf8)
      #expect(throws: WorkbookFailure.documentType(part: name)) {
        try Cells.of(try Workbook(try ZipReader(try MadeWorkbook.zip(parts))))
      }
    }
  }
}

@Suite struct OpenDocumentSheetTests {
  private static func cells(_ tables: String, styles: String = "", sheet: Int = 0) throws -> Cells {
    let flat = MadeWorkbook.flat(tables, styles: styles)
    let one = try Cells.of(
      try Workbook(flat: { body throws(WorkbookFailure) in
        // In pieces, as files come.
        var start = 0
        while start < flat.count {
          let end = min(flat.count, start + 7)
          let bytes = Array(flat[start..<end])
          var failure: WorkbookFailure?
          let wantsMore = bytes.withUnsafeBufferPointer { bytes in
            do throws(WorkbookFailure) { return try body(bytes) } catch {
              failure = error
              return false
            }
          }
          if let failure { throw failure }
          guard wantsMore else { return }
          start = end
        }
        _ = try body(UnsafeBufferPointer(start: nil, count: 0))
      }), sheet: sheet)
    let other = try Cells.of(
      try Workbook(try ZipReader(try MadeWorkbook.openDocument(tables, styles: styles))),
      sheet: sheet)
    #expect(one.cells == other.cells)
    return one
  }

  private static func row(_ cells: String) -> String {
    "<table:table table:name=\"S\"><table:table-row>\(cells)</table:table-row></table:table>"
  }

  static let values: [(cell: String, read: String?)] = [
    ("office:value-type=\"float\" office:value=\"1E+05\"><text:p>100000</text:p>", "100000"),
    ("office:value-type=\"float\" office:value=\"7\"><text:p>007</text:p>", "007"),
    ("office:value-type=\"float\" office:value=\"7\"><text:p>008</text:p>", "7"),
    ("office:value-type=\"percentage\" office:value=\"0.25\"><text:p>25%</text:p>", "0.25"),
    ("office:value-type=\"currency\" office:value=\"2.5\"><text:p>£2.50</text:p>", "2.5"),
    (
      "office:value-type=\"date\" office:date-value=\"2020-01-31\"><text:p>31/01/20</text:p>",
      "2020-01-31"
    ),
    (
      "office:value-type=\"date\" office:date-value=\"2020-01-31T00:00:00\"><text:p>x</text:p>",
      "2020-01-31"
    ),
    (
      "office:value-type=\"time\" office:time-value=\"PT09H05M00S\"><text:p>9:05</text:p>",
      "09:05:00"
    ),
    (
      "office:value-type=\"boolean\" office:boolean-value=\"true\"><text:p>GWIR</text:p>",
      "TRUE (truth)"
    ),
    (
      "office:value-type=\"string\"><text:p>a<text:s text:c=\"2\"/>b<text:tab/>c</text:p><text:p>d</text:p>",
      "a  b\tc\nd"
    ),
    (
      "office:value-type=\"string\"><text:p>  run \n of <text:span>blanks</text:span></text:p>",
      "run of blanks"
    ),
    (
      "office:value-type=\"string\"><office:annotation><text:p>note</text:p></office:annotation><text:p>cell</text:p>",
      "cell"
    ),
    ("office:value-type=\"string\"><text:p/>", nil), (">", nil),
    (
      "table:formula=\"of:=NA()\" office:value-type=\"string\" office:string-value=\"\"><text:p>#N/A</text:p>",
      nil
    ),
    (
      "table:formula=\"of:=NA()\" office:value-type=\"string\"><text:p>#N/A</text:p>",
      "#N/A (error)"
    ), ("table:formula=\"of:=[.B1]\">", "of:=[.B1] (unsolvedFormula)"),
  ]

  @Test(arguments: values)
  func `the value of a cell`(cell: String, read: String?) throws {
    let cells = try Self.cells(Self.row("<table:table-cell \(cell)</table:table-cell>"))
    if cell.contains("string-value=\"\"") {
      // What LibreOffice writes of an error.
      #expect(cells.cells == ["A1 #N/A (error)"])
    } else {
      #expect(cells.cells == (read.map { ["A1 " + $0] } ?? []))
    }
  }

  @Test func `repetition, covered cells and rows that only have a look`() throws {
    let text = "office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
    let cells = try Self.cells(
      "<table:table table:name=\"S\"><table:table-column table:visibility=\"collapse\" table:number-columns-repeated=\"2\"/>"
        + "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell table:number-columns-repeated=\"2\"/><table:table-cell table:number-columns-repeated=\"2\" \(text)<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
        + "<table:table-row table:visibility=\"filter\"><table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" \(text)<table:covered-table-cell/><table:table-cell \(text)</table:table-row>"
        + "<table:table-row table:number-rows-repeated=\"1048571\"><table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row></table:table>"
    )
    #expect(
      cells.cells == [
        "C1 x", "D1 x", "C2 x", "D2 x", "C3 x", "D3 x", "A4 x", "C4 x",
      ])
    #expect(cells.told == ["columns 1...2", "merged 4,1-5,2", "row 4 true"])
  }

  @Test func `sheets inside cells, of other files and changes that were tracked are none`() throws {
    let flat = MadeWorkbook.flat(
      "<table:tracked-changes><table:table><table:table-row><table:table-cell><text:p>old</text:p></table:table-cell></table:table-row></table:table></table:tracked-changes>"
        + "<table:table table:name=\"A\"/>"
        + "<table:table table:name=\"'file:///x.ods'#B\"><table:table-source/><table:table-row><table:table-cell office:value-type=\"string\"><text:p>far</text:p></table:table-cell></table:table-row></table:table>"
        + "<table:table table:name=\"C\" table:style-name=\"h\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>near</text:p></table:table-cell></table:table-row></table:table>",
      styles:
        "<style:style style:name=\"h\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"
    )
    let workbook = try Workbook(flat: { body throws(WorkbookFailure) in
      var failure: WorkbookFailure?
      flat.withUnsafeBufferPointer { bytes in
        do throws(WorkbookFailure) {
          if try body(bytes) { _ = try body(UnsafeBufferPointer(start: nil, count: 0)) }
        } catch { failure = error }
      }
      if let failure { throw failure }
    })
    #expect(workbook.sheets.map(\.name) == ["A", "C"])
    #expect(workbook.sheets.map(\.isHidden) == [false, true])
    #expect(workbook.hasExternalLinks)
    #expect(try Cells.of(workbook, sheet: 1).cells == ["A1 near"])
  }

  @Test func `a cell beyond what a sheet can have`() throws {
    #expect(
      throws: WorkbookFailure.tooManyColumns(sheet: "S", row: 1, column: 16_385, limit: 16_384)
    ) {
      try Self.cells(
        Self.row(
          "<table:table-cell table:number-columns-repeated=\"16384\"/><table:table-cell office:value-type=\"string\"><text:p>x</text:p></table:table-cell>"
        ))
    }
  }
}
