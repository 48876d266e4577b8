import CatalogueReading
import LandscapeModel
import OfficeFiles
import TestSupport
import Testing

/// Workbooks that nobody means well with, or that were damaged on the way.
@Suite struct HostileWorkbookTests {
  private static func outcome(
    _ bytes: [UInt8], named name: String = "catalogue.xlsx", settings: Settings = Settings()
  ) throws -> SmallCatalogue.Outcome {
    var catalogue = SmallCatalogue()
    catalogue.files = [name: bytes]
    return try catalogue.read(settings: settings)
  }

  private static var whole: MadeWorkbook { MadeWorkbook(SmallCatalogue().sheets) }

  private static func parts(
    _ change: (inout [(name: String, bytes: [UInt8])]) -> Void
  ) throws -> [UInt8] {
    var parts = whole.parts
    change(&parts)
    return try MadeWorkbook.zip(parts)
  }

  static let cases: [(name: String, bytes: @Sendable () throws -> [UInt8], line: String)] = [
    ("nothing", { [] }, "the file is empty; expected a workbook [unreadable-workbook]"),
    (
      "text", { Array("id,name\n".utf8) },
      "holds no workbook of sheets (xlsx, xlsm, ods, fods) [unreadable-workbook]"
    ),
    (
      "a zip of CSV files", { try MadeWorkbook.zip([("areas.csv", [1])]) },
      "holds no workbook of sheets (xlsx, xlsm, ods, fods) [unreadable-workbook]"
    ),
    (
      "a web page", { Array("<table><tr><td>id</td></tr></table>".utf8) },
      "file is a web page (HTML); open it in a spreadsheet and save its table as CSV (UTF-8) [unsupported-format]"
    ),
    (
      "a text document",
      {
        try MadeWorkbook.zip([
          ("mimetype", Array("application/vnd.oasis.opendocument.text".utf8)),
          ("content.xml", [60]), ("META-INF/manifest.xml", [60]),
        ])
      }, "holds no workbook of sheets (xlsx, xlsm, ods, fods) [unreadable-workbook]"
    ),
    (
      "an encrypted OpenDocument",
      {
        try MadeWorkbook.zip([
          ("content.xml", [60]),
          ("META-INF/manifest.xml", Array("<m><encryption-data/></m>".utf8)),
        ])
      },
      "file is a workbook that a password protects; open it with the password and save it without one [unsupported-format]"
    ),
    (
      "cut off", { Array(try whole.bytes().dropLast(30)) },
      "the workbook is damaged or was not copied to its end: "
    ),
    (
      "a part outside", { try parts { $0.append(("../../evil", [1])) } },
      "the workbook has a part named '../../evil', which would lie outside of it; no spreadsheet writes that [unreadable-workbook]"
    ),
    (
      "a part twice", { try parts { $0.append(("XL/workbook.xml", [1])) } },
      "the workbook has two parts named 'XL/workbook.xml', and nobody can tell which is meant [unreadable-workbook]"
    ),
    (
      "a sheet that is missing",
      {
        try parts { $0.removeAll { $0.name == "xl/worksheets/sheet1.xml" } }
      },
      "the workbook is damaged: its part 'xl/worksheets/sheet1.xml' is missing [unreadable-workbook]"
    ),
    (
      "a sheet that breaks off",
      {
        try parts { parts in
          for place in parts.indices where parts[place].name == "xl/worksheets/sheet1.xml" {
            parts[place].bytes.removeLast(40)
          }
        }
      },
      "the workbook is damaged: its part 'xl/worksheets/sheet1.xml' cannot be read from line 2 on ("
    ),
    (
      "entities",
      {
        try parts { parts in
          for place in parts.indices where parts[place].name == "xl/worksheets/sheet1.xml" {
            parts[place].bytes = Array(
              "<!DOCTYPE x [<!ENTITY a SYSTEM \"/etc/passwd\">]><x>&a;</x>".utf8)
          }
        }
      },
      "the workbook's part 'xl/worksheets/sheet1.xml' has a document type, which is refused because it can declare entities [unreadable-workbook]"
    ),
    (
      "two sheets of one name",
      {
        var made = whole
        made.sheets.append(.init("AREAS", rows: [["code"]]))
        return try made.bytes()
      },
      "the workbook has two sheets of one name, 'areas' and 'AREAS'; case makes no difference [duplicate-sheet]"
    ),
    (
      "an old workbook", { [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0] },
      "file is an old Office file (xls, doc); save it as xlsx or ods, which are read [unsupported-format]"
    ),
    (
      "a protected workbook",
      {
        var bytes = [UInt8](repeating: 0, count: 2_048)
        bytes.replaceSubrange(0..<8, with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])
        bytes[30] = 9
        bytes[48] = 1
        for (place, unit) in "EncryptedPackage".utf16.enumerated() {
          bytes[1_152 + 2 * place] = UInt8(unit)
        }
        return bytes
      },
      "file is a workbook that a password protects; open it with the password and save it without one [unsupported-format]"
    ),
  ]

  @Test(arguments: cases.indices)
  func `is refused with what to do`(number: Int) throws {
    let (name, bytes, line) = Self.cases[number]
    let outcome = try Self.outcome(try bytes())
    #expect(outcome.failure == "unusable")
    #expect(outcome.lines.count == 1, "\(name): \(outcome.lines)")
    #expect(
      outcome.lines.first?.hasPrefix("catalogue.xlsx: error: " + line) == true,
      "\(name): \(outcome.lines)")
  }

  @Test func `a column beyond the last, and more columns than the limit`() throws {
    var made = Self.whole
    made.sheets[0].xml = "<sheetData><row r=\"1\"><c r=\"BDWGN1\"><v>1</v></c></row></sheetData>"
    #expect(
      try Self.outcome(try made.bytes()).lines == [
        "catalogue.xlsx!areas:BDWGN1: error: a cell stands in column 1000000; a sheet has at most 16384 [too-many-columns]"
      ])
    made.sheets[0] = .init("areas", rows: [(1...1_100).map { "c\($0)" }])
    #expect(
      try Self.outcome(try made.bytes()).lines.first
        == "catalogue.xlsx!areas:1: error: heading has 1100 columns; at most 1024 are accepted (limits.columns) [too-many-columns]"
    )
  }

  @Test func `limits are settings`() throws {
    var settings = Settings()
    settings.limits.containerEntries = 3
    #expect(
      try Self.outcome(try Self.whole.bytes(), settings: settings).lines.first?.hasSuffix(
        "at most 3 are accepted (limits.container-entries) [container-too-large]") == true)
    settings = Settings()
    settings.limits.containerBytes = 100
    #expect(
      try Self.outcome(try Self.whole.bytes(), settings: settings).lines.first?.hasSuffix(
        "at most 100 are accepted (limits.container-bytes) [container-too-large]") == true)
    var made = Self.whole
    made.others = [("xl/media/blank.bmp", [UInt8](repeating: 0, count: 30_000_000))]
    #expect(
      try Self.outcome(try made.bytes()).lines.first?.hasSuffix(
        "at most 200 times are accepted (limits.container-ratio) [container-too-large]") == true)
  }

  @Test func `a document that repeats itself without end is too large, not out of memory`() throws {
    let cell =
      "<table:table-cell table:number-columns-repeated=\"1000\" office:value-type=\"string\"><text:p>xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx</text:p></table:table-cell>"
    let flat = MadeWorkbook.flat(
      "<table:table table:name=\"areas\"><table:table-row table:number-rows-repeated=\"1000000\">\(cell)</table:table-row></table:table>"
    )
    var settings = Settings()
    settings.limits.fileBytes = 1_000_000
    let outcome = try Self.outcome(flat, named: "catalogue.fods", settings: settings)
    #expect(outcome.lines.first?.hasPrefix("catalogue.fods!areas: error: ") == true)
    #expect(outcome.diagnostics.map(\.code) == [.fileTooLarge])
  }

  private static func sheet(_ xml: String) throws -> SmallCatalogue.Outcome {
    var made = whole
    made.sheets[0].xml = xml
    return try outcome(try made.bytes())
  }

  private static func document(_ rows: String) throws -> SmallCatalogue.Outcome {
    try outcome(
      MadeWorkbook.flat("<table:table table:name=\"areas\">\(rows)</table:table>"),
      named: "catalogue.fods")
  }

  @Test func `columns that are hidden beyond the last are nobody's`() throws {
    let outcome = try Self.sheet(
      "<cols><col min=\"16385\" max=\"16385\" hidden=\"1\"/><col min=\"1\" max=\"16384\" hidden=\"1\"/></cols><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>code</t></is></c></row></sheetData>"
    )
    #expect(outcome.diagnostics.contains { $0.code == .hiddenCells && $0.value == "1" })
  }

  @Test func `a cell outside of every row has no place`() throws {
    for xml in [
      "<sheetData><c><v>1</v></c></sheetData>", "<sheetData><c r=\"A1\"><v>1</v></c></sheetData>",
    ] {
      #expect(try Self.sheet(xml).diagnostics.map(\.code) == [.unreadableWorkbook])
    }
  }

  @Test func `a text larger than any cell is refused where it is`() throws {
    let long = String(repeating: "x", count: 4_194_305)
    let line =
      "!areas:A1: error: a cell holds more than 4194304 bytes of text, which no spreadsheet writes [unreadable-workbook]"
    for cell in ["<c r=\"A1\"><v>\(long)</v></c>", "<c r=\"A1\"><f>\(long)</f></c>"] {
      var made = Self.whole
      made.sheets[0].xml = "<sheetData><row r=\"1\">\(cell)</row></sheetData>"
      var settings = Settings()
      settings.limits.containerRatio = 1_032
      #expect(
        try Self.outcome(try made.bytes(), settings: settings).lines == ["catalogue.xlsx" + line])
    }
    let blanks = try Self.document(
      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>x"
        + String(repeating: "<text:s text:c=\"999999999999\"/>", count: 50)
        + "</text:p></table:table-cell></table:table-row>")
    #expect(blanks.lines == ["catalogue.fods" + line])
  }

  @Test func `cells that are repeated beside the table are counted too`() throws {
    let outcome = try Self.document(
      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>code</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell/><table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"16000\"><text:p>x</text:p></table:table-cell></table:table-row>"
    )
    #expect(outcome.diagnostics.map(\.code) == [.containerTooLarge])
  }

  @Test func `errors without end are too large, not out of memory`() throws {
    let rows =
      "<table:table-row table:number-rows-repeated=\"100000\"><table:table-cell office:value-type=\"string\" office:string-value=\"\" table:formula=\"of:=1/0\"><text:p>#DIV/0!</text:p></table:table-cell></table:table-row>"
    var settings = Settings()
    settings.limits.fileBytes = 2_000_000
    let outcome = try Self.outcome(
      MadeWorkbook.flat(
        "<table:table table:name=\"areas\"><table:table-row><table:table-cell office:value-type=\"string\"><text:p>code</text:p></table:table-cell></table:table-row>\(rows)</table:table>"
      ),
      named: "catalogue.fods", settings: settings)
    #expect(outcome.diagnostics.map(\.code) == [.fileTooLarge])
  }

  @Test func `what a note in a paragraph says is not the cell's`() throws {
    let outcome = try Self.document(
      "<table:table-row><table:table-cell office:value-type=\"string\"><text:p>co<office:annotation><text:p>who</text:p></office:annotation>de</text:p></table:table-cell></table:table-row>"
    )
    #expect(outcome.lines.allSatisfy { !$0.contains("who") }, "\(outcome.lines)")
  }

  @Test func `any byte changed is read or refused`() throws {
    let bytes = try MadeWorkbook(
      SmallCatalogue().sheets.map { sheet in
        .init(sheet.name, sheet.xml)
      }
    ).bytes()
    for place in stride(from: 0, to: bytes.count, by: Effort.isQuick ? 97 : 11) {
      var changed = bytes
      changed[place] ^= 0x55
      let outcome = try Self.outcome(changed)
      #expect(outcome.catalogue != nil || !outcome.diagnostics.isEmpty)
    }
  }
}
