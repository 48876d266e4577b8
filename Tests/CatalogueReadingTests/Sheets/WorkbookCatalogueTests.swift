import CatalogueReading
import LandscapeModel
import OfficeFiles
import TestSupport
import Testing

extension SmallCatalogue {
  /// The rows of a file, its quotes gone.
  func rows(of file: String) -> [[String]] {
    let reader = ReferenceCSVReader(bytes: files[file] ?? [], delimiter: UInt8(ascii: ","))
    return reader.rows().map { $0.cells.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The tables as sheets, in the order of their names.
  var sheets: [MadeWorkbook.Sheet] {
    files.keys.filter { $0.hasSuffix(".csv") }.sorted().map { file in
      .init(String(file.dropLast(4)), rows: rows(of: file))
    }
  }

  /// The same catalogue in the one file.
  func asWorkbook(
    _ name: String = "catalogue.xlsx", _ change: (inout MadeWorkbook) -> Void = { _ in }
  ) throws -> SmallCatalogue {
    var made = MadeWorkbook(sheets)
    change(&made)
    var catalogue = self
    catalogue.files = files.filter { !$0.key.hasSuffix(".csv") }
    catalogue.files[name] = try made.bytes()
    return catalogue
  }

  func asOpenDocument(_ name: String) throws -> SmallCatalogue {
    let tables = files.keys.filter { $0.hasSuffix(".csv") }.sorted().map { file in
      MadeWorkbook.table(String(file.dropLast(4)), rows: rows(of: file))
    }.joined()
    var catalogue = self
    catalogue.files = files.filter { !$0.key.hasSuffix(".csv") }
    catalogue.files[name] =
      name.hasSuffix(".fods") ? MadeWorkbook.flat(tables) : try MadeWorkbook.openDocument(tables)
    return catalogue
  }
}

/// A workbook whose sheets are the tables is the catalogue that its tables as CSV are.
@Suite struct WorkbookCatalogueTests {
  private static func facts(_ outcome: SmallCatalogue.Outcome) -> [String] {
    guard let landscape = outcome.catalogue?.landscape else { return outcome.lines }
    return landscape.partnerships.map {
      "\($0.id) \($0.name.english) \($0.kind) \($0.origin.line)"
    }
      + landscape.memberships.map {
        "\($0.partnership) \($0.organisation) \($0.role) \($0.origin.line)"
      }
      + landscape.organisations.map { "\($0.id) \($0.origin.line)" }
  }

  @Test(arguments: ["catalogue.xlsx", "catalogue.xlsm", "catalogue.ods", "catalogue.fods"])
  func `it has the records of its tables as CSV, each at its row`(name: String) throws {
    let plain = SmallCatalogue()
    let made =
      name.hasSuffix("ods") ? try plain.asOpenDocument(name) : try plain.asWorkbook(name)
    for purpose in [ReadingPurpose.analysis, .overlap] {
      let outcome = try made.read(purpose)
      #expect(outcome.lines == [])
      #expect(Self.facts(outcome) == Self.facts(try plain.read(purpose)))
    }
    let inputs = try #require(try made.read().catalogue).landscape.inputs
    #expect(
      inputs.map { "\($0.name) \($0.rowsRead)" } == [
        "\(name) 0", "\(name)!areas 4", "\(name)!organisations 4", "\(name)!remits 3",
        "\(name)!kinds 2", "\(name)!partnerships 3", "\(name)!memberships 6",
      ])
    #expect(inputs[0].digest == ContentDigest(of: made.files[name] ?? []))
  }

  @Test func `messages and rejects name sheet and cell`() throws {
    var plain = SmallCatalogue()
    plain.replace("statutory,,\n", with: "statutroy,,\n", in: "memberships.csv")
    plain.replace("2015,,gwynedd-psb", with: "20l5,,gwynedd-psb", in: "partnerships.csv")
    let made = try plain.asWorkbook { made in
      made.sheets = made.sheets.map { sheet in
        var sheet = sheet
        if sheet.name == "memberships" { sheet.name = "Memberships" }
        return sheet
      }
    }
    let outcome = try made.read()
    #expect(
      outcome.lines.contains {
        $0.hasPrefix("catalogue.xlsx!partnerships:F4: ") && $0.hasSuffix(" [invalid-date]")
      }, "\(outcome.lines)")
    #expect(
      outcome.lines.contains {
        $0.hasPrefix("catalogue.xlsx!Memberships:C2: error: role 'statutroy'")
      }, "\(outcome.lines)")
    #expect(
      outcome.rejects.prefix(2) == [
        "catalogue.xlsx!Memberships:2 invalid-value", "catalogue.xlsx!Memberships:3 invalid-value",
      ])
  }

  @Test func `blank rows, cells that only have a look, titles of sheets in any case`() throws {
    let plain = SmallCatalogue()
    let made = try plain.asWorkbook { made in
      made.sheets = made.sheets.map { sheet in
        var rows = plain.rows(of: sheet.name + ".csv")
        rows.insert(contentsOf: [[], ["", " "], []], at: 1)
        rows.insert([], at: 0)
        var sheet = MadeWorkbook.Sheet(sheet.name.uppercased(), rows: rows)
        sheet.xml.replace(
          "</sheetData>",
          with:
            "<row r=\"1048576\" s=\"1\" customFormat=\"1\"><c r=\"XFD1048576\" s=\"1\"/></row></sheetData>"
        )
        return sheet
      }
    }
    let outcome = try made.read()
    #expect(outcome.lines == [])
    let landscape = try #require(outcome.catalogue).landscape
    #expect(landscape.partnerships.map(\.origin.line) == [6, 7, 8])
    #expect(landscape.memberships.count == 6)
  }

  @Test func `line breaks, quotes and commas do not move the rows below`() throws {
    var plain = SmallCatalogue()
    plain.replace(
      "Anglesey PSB", with: "\"Anglesey,\n\"\"PSB\"\"\r\nof\rtwo\"", in: "partnerships.csv")
    plain.append("gwynedd-psb,Gwynedd PSB,psb,,,,,,,", to: "partnerships.csv")
    let outcome = try plain.asWorkbook().read()
    #expect(
      outcome.lines == [
        "catalogue.xlsx!partnerships:A5: error: id 'gwynedd-psb' is taken by catalogue.xlsx!partnerships:3; row rejected [duplicate-id]"
      ])
    #expect(
      outcome.catalogue?.landscape.partnerships.map(\.origin.line) == [2, 3, 4])
  }

  @Test func `what Excel alone knows: errors, formulas, truth, cells beside the table`() throws {
    let plain = SmallCatalogue()
    let made = try plain.asWorkbook { made in
      made.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>"
      for place in made.sheets.indices where made.sheets[place].name == "partnerships" {
        made.sheets[place].xml = made.sheets[place].xml.replacing(
          "</row><row r=\"2\">",
          with: "<c r=\"K1\" t=\"str\"><v>scrutiny</v></c></row><row r=\"2\">"
        ).replacing(
          "</row><row r=\"3\">", with: "<c r=\"K2\" t=\"b\"><v>1</v></c></row><row r=\"3\">")
      }
      made.sheets.append(
        .init(
          "evidence",
          """
          <cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>question</v></c>\
          <c r="C1" t="str"><v>summary</v></c></row>\
          <row r="3" hidden="1"><c r="A3" t="e"><v>#REF!</v></c><c r="B3" t="str"><v>x</v></c></row>\
          <row r="4"><c r="A4"><f>A3&amp;"-psb"</f></c><c r="E4" t="str"><v>beside</v></c></row></sheetData>
          """))
    }
    let outcome = try made.read()
    #expect(
      outcome.catalogue?.landscape.partnerships.map(\.scrutiny) == [.yes, .unknown, .unknown])
    let sheet = "catalogue.xlsx!evidence"
    #expect(
      outcome.rejects == ["\(sheet):3 cell-error", "\(sheet):4 unsolved-formula"],
      "\(outcome.lines)")
    for line in [
      "\(sheet): note: hidden columns are read all the same (1): B [hidden-cells]",
      "\(sheet):3: note: hidden rows are read all the same (1 from here on) [hidden-cells]",
      "\(sheet):A3: error: id holds the error '#REF!' of the spreadsheet; row rejected [cell-error]",
      "\(sheet):A4: error: id is the formula '=A3&\"-psb\"' without a value; open the workbook in a spreadsheet and save it; row rejected [unsolved-formula]",
      "\(sheet):E4: warning: cells beside the columns that have headings are not read (1 from here on) [cells-outside-table]",
    ] {
      #expect(outcome.lines.contains(line), "\(line) in \(outcome.lines)")
    }
  }

  @Test func `sheets that are no tables`() throws {
    let plain = SmallCatalogue()
    let quiet = try plain.asWorkbook { made in
      made.sheets += [
        .init("Read me", rows: [["hello"]]), .init("Darllenwch fi", rows: [["helo"]]),
        .init("lists", "<sheetData/>", state: "hidden"),
      ]
    }
    #expect(try quiet.read().lines == [])
    let told = try plain.asWorkbook { made in
      made.sheets += [.init("Pivot", rows: []), .init("Evidnce", rows: [])]
    }
    #expect(
      try told.read().lines == [
        "catalogue.xlsx: note: sheets that are no tables are not read (2): 'Pivot', 'Evidnce'; nearest is 'evidence' [ignored-sheets]"
      ])
    let missing = try plain.asWorkbook { $0.sheets.removeAll { $0.name == "memberships" } }
    #expect(
      try missing.read().lines == [
        "catalogue.xlsx: error: the workbook has no sheet 'memberships', and a catalogue needs that table [unknown-sheet]"
      ])
    let none = try plain.asWorkbook { $0.sheets = [.init("Sheet1", rows: [["x"]])] }
    let outcome = try none.read()
    #expect(outcome.failure == "unusable")
    #expect(outcome.lines.last?.contains("no sheet is named as a table is") == true)
  }

  @Test func `two forms of one catalogue`() throws {
    var both = try SmallCatalogue().asWorkbook()
    both.files["areas.csv"] = SmallCatalogue().files["areas.csv"]
    #expect(
      try both.read().lines == [
        "catalogue.xlsx: error: lies beside areas.csv; expected the catalogue in one form [competing-catalogues]"
      ])
    both.files["areas.csv"] = nil
    both.files["catalogue.ods"] = both.files["catalogue.xlsx"]
    #expect(
      try both.read().lines == [
        "catalogue.xlsx: error: lies beside catalogue.ods; expected the catalogue in one form [competing-catalogues]"
      ])
    // What analysts keep beside it is read.
    var beside = try SmallCatalogue().asWorkbook()
    beside.files["matches.csv"] = Array("thing,name,id,judgement\n".utf8)
    #expect(try beside.read().diagnostics.allSatisfy { $0.location.file == "matches.csv" })
  }

  @Test func `macros and links to other workbooks are told and left alone`() throws {
    let made = try SmallCatalogue().asWorkbook("catalogue.xlsm") { made in
      made.others = [("xl/vbaProject.bin", [1, 2]), ("xl/externalLinks/externalLink1.xml", [60])]
    }
    let outcome = try made.read()
    #expect(outcome.diagnostics.map(\.code) == [.ignoredMacros, .ignoredMacros])
    #expect(outcome.catalogue?.landscape.partnerships.count == 3)
  }
}

/// Conversion gives the bytes that the same tables as CSV give.
@Suite struct WorkbookConversionTests {
  private static func files(_ catalogue: SmallCatalogue) throws -> [String: [UInt8]] {
    let folder = try TemporaryFolder()
    for (name, bytes) in catalogue.files { try folder.write(bytes, to: name) }
    let result = try CatalogueConversion(path: folder.path, settings: Settings()).files(as: .csv)
    return Dictionary(uniqueKeysWithValues: result.files.map { ($0.name, $0.bytes) })
  }

  private static let signs: [String] = [
    "a", "ŵ", "ŷ", "é", "e\u{301}", " ", "  ", "\n", "\t", "\"", "\"\"", ",", ";", "'", "=", "+",
    "@", "-", "&", "<", ">", "]]>", "_x0041_", "_x000D_", "_x", "🦙", "👩‍👩‍👧", "שלום", "\u{200F}", "０",
    "sep=",
    "#N/A", "TRUE", "1E5", "%", "\\", "{", "/",
  ]

  @Test(arguments: Effort.seeds(0..<40))
  func `of any text, in every form`(seed: UInt64) throws {
    var random = Seeded(seed)
    var plain = SmallCatalogue()
    var rows = ["id,name,name_cy,aliases,kind"]
    for number in 0..<Int.random(in: 1...12, using: &random) {
      var cells = ["o\(number)"]
      for _ in 0..<4 {
        let text = (0..<Int.random(in: 0...6, using: &random))
          .map { _ in Self.signs.randomElement(using: &random) ?? "" }.joined()
        cells.append("\"" + text.replacing("\"", with: "\"\"") + "\"")
      }
      rows.append(cells.joined(separator: ","))
    }
    plain.files["organisations.csv"] = Array((rows.joined(separator: "\n") + "\n").utf8)
    let expected = try Self.files(plain)
    #expect(try Self.files(try plain.asWorkbook()) == expected, "seed \(seed)")
    #expect(try Self.files(try plain.asOpenDocument("catalogue.fods")) == expected, "seed \(seed)")
    #expect(try Self.files(try plain.asOpenDocument("catalogue.ods")) == expected, "seed \(seed)")
  }

  /// SplitMix64.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    init(_ seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  @Test func `Wales as a workbook is Wales as CSV`() throws {
    var plain = SmallCatalogue()
    plain.files = [:]
    for name in CatalogueReader.fileNames {
      let path = Repository.shippedWales(2025) + "/" + name
      if let bytes = try? RegularFile.bytes(of: path, limit: .max) { plain.files[name] = bytes }
    }
    #expect(plain.files.count > 8)
    let expected = try Self.files(plain)
    #expect(try Self.files(try plain.asWorkbook()) == expected)
    #expect(try Self.files(try plain.asOpenDocument("catalogue.fods")) == expected)
  }
}
