import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// A sheet of somebody else's workbook as the source of a mapping.
@Suite struct MappedWorkbookTests {
  private static let register = """
    <sheetData><row r="1"><c r="A1" t="str"><v>Register of boards, 2023</v></c></row>\
    <row r="3"><c r="B3" t="str"><v>Ref</v></c><c r="C3" t="str"><v>Board</v></c><c r="D3" t="str"><v>Members</v></c>\
    <c r="E3" t="str"><v>Set up</v></c><c r="F3" t="str"><v>Live?</v></c></row>\
    <row r="4"><c r="B4" s="2"><v>7</v></c><c r="C4" t="str"><v>Alpha</v></c><c r="D4" t="str"><v>Gwynedd Council\nPowys County Council</v></c>\
    <c r="E4" s="1"><v>43831</v></c><c r="F4" t="b"><v>1</v></c></row>\
    <row r="5"><c r="B5" s="2"><v>8</v></c><c r="C5" t="str"><v>Beta</v></c><c r="D5" t="str"><v>Nobody</v></c>\
    <c r="F5" t="b"><v>0</v></c></row>\
    <row r="7"><c r="B7" s="2"><v>12</v></c><c r="C7" t="str"><v>Gamma</v></c><c r="D7" t="str"><v>IACC\nUnknown Trust</v></c>\
    <c r="E7" t="str"><v>1 Mai</v></c><c r="F7" t="b"><v>1</v></c></row></sheetData>
    """
  private static let styles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"000\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
  private static let mapping = """
    sources:
      - file: register.xlsx
        sheet: boards
        table: partnerships
        header: 3
        only-where: {column: "Live?", is: "TRUE"}
        columns: {id: {column: Ref, prefix: b-}, name: Board, kind: {value: psb}, established: Set up}
        members: Members

    """

  private static func catalogue(
    _ mapping: String = mapping, sheets: [MadeWorkbook.Sheet]? = nil
  ) throws -> SmallCatalogue {
    var catalogue = SmallCatalogue()
    catalogue.files["partnerships.csv"] = nil
    catalogue.files["memberships.csv"] = nil
    catalogue.files["landscape.yaml"] = Array(mapping.utf8)
    var made = MadeWorkbook(sheets ?? [.init("Notes", rows: [["x"]]), .init("Boards", register)])
    made.styles = styles
    catalogue.files["register.xlsx"] = try made.bytes()
    return catalogue
  }

  @Test func `rows come from the sheet, and places are its cells`() throws {
    let outcome = try Self.catalogue().read()
    let landscape = try #require(outcome.catalogue).landscape
    #expect(landscape.partnerships.map(\.id) == ["b-007", "b-012"], "\(outcome.lines)")
    #expect(landscape.partnerships.map(\.origin.line) == [4, 7])
    #expect(landscape.partnerships[0].established == PartialDate("2020-01-01"))
    #expect(landscape.memberships.count == 3)
    let sheet = "register.xlsx!Boards"
    #expect(
      outcome.lines.contains { $0.hasPrefix("\(sheet):E7: warning: ") && $0.contains("1 Mai") },
      "\(outcome.lines)")
    #expect(
      outcome.lines.contains {
        $0.hasPrefix("\(sheet):D7: error: ") && $0.contains("Unknown Trust")
      },
      "\(outcome.lines)")
    #expect(outcome.lines.contains { $0.hasPrefix("\(sheet): note: partnerships: ") })
    #expect(
      landscape.inputs.map(\.name).filter { $0.hasPrefix("register") } == [
        "register.xlsx", "register.xlsx!Boards",
      ])
  }

  @Test func `an error in a column that is used rejects the row`() throws {
    let sheets = [
      MadeWorkbook.Sheet(
        "Boards",
        Self.register.replacing(
          "<c r=\"C5\" t=\"str\"><v>Beta</v></c>", with: "<c r=\"C5\" t=\"e\"><v>#VALUE!</v></c>"
        )
        .replacing("<c r=\"A1\" t=\"str\"><v>Register of boards, 2023</v></c>", with: ""))
    ]
    let outcome = try Self.catalogue(
      Self.mapping.replacing("    sheet: boards\n", with: "").replacing(
        "    only-where: {column: \"Live?\", is: \"TRUE\"}\n", with: ""),
      sheets: sheets
    ).read()
    #expect(
      outcome.rejects.contains("register.xlsx!Boards:5 cell-error"), "\(outcome.lines)")
    #expect(
      outcome.lines.contains(
        "register.xlsx!Boards:C5: error: Board holds the error '#VALUE!' of the spreadsheet; row rejected [cell-error]"
      ))
  }

  static let mistakes: [(old: String, new: String, line: String)] = [
    (
      "boards", "Bords",
      "landscape.yaml:3:12: error: register.xlsx has no sheet 'Bords'; it has 'Notes', 'Boards'; nearest is 'Boards' [unknown-sheet]"
    ),
    (
      "    sheet: boards\n", "",
      "landscape.yaml:2:11: error: which sheet of register.xlsx is meant has to be said by 'sheet:'; it has 'Notes', 'Boards' [unknown-sheet]"
    ),
    (
      "header: 3", "header: 2",
      "landscape.yaml:5:13: error: "
    ),
  ]

  @Test(arguments: mistakes)
  func `a mapping that does not fit`(old: String, new: String, line: String) throws {
    let outcome = try Self.catalogue(Self.mapping.replacing(old, with: new)).read()
    #expect(outcome.lines.first?.hasPrefix(line) == true, "\(outcome.lines)")
    #expect(outcome.failure != nil)
  }

  @Test func `the only sheet that is shown need not be named`() throws {
    let outcome = try Self.catalogue(
      Self.mapping.replacing("    sheet: boards\n", with: ""),
      sheets: [.init("Notes", "<sheetData/>", state: "hidden"), .init("Boards", Self.register)]
    ).read()
    #expect(outcome.catalogue?.landscape.partnerships.count == 2, "\(outcome.lines)")
    let hidden = try Self.catalogue(
      Self.mapping,
      sheets: [.init("Notes", rows: [["x"]]), .init("Boards", Self.register, state: "hidden")]
    ).read()
    #expect(
      hidden.lines.contains(
        "register.xlsx!Boards: note: the sheet is hidden in the workbook and is read all the same [hidden-cells]"
      ))
  }

  private static let merged = """
    <sheetData><row r="1"><c r="A1" t="str"><v>Board</v></c><c r="B1" t="str"><v>Body</v></c></row>\
    <row r="2"><c r="A2" t="str"><v>p1</v></c><c r="B2" t="str"><v>powys-council</v></c></row>\
    <row r="3"><c r="A3"/><c r="B3" t="str"><v>gwynedd-council</v></c></row>\
    <row r="4"><c r="B4" t="str"><v>health-board</v></c></row>\
    <row r="5"><c r="A5" t="str"><v>p2</v></c><c r="B5" t="str"><v>health-board</v></c></row></sheetData>\
    <mergeCells><mergeCell ref="A2:A4"/></mergeCells>
    """
  private static let seats = """
    sources:
      - file: register.xlsx
        table: memberships
        MERGED
        columns: {partnership: Board, organisation: Body}

    """

  private static func seats(_ merged: String) throws -> SmallCatalogue.Outcome {
    var catalogue = try Self.catalogue(
      seats.replacing("MERGED", with: merged), sheets: [.init("Seats", Self.merged)])
    catalogue.files["partnerships.csv"] = Array(
      "id,name,kind\np1,One,psb\np2,Two,psb\n".utf8)
    return try catalogue.read()
  }

  @Test func `merged cells count once, or fill`() throws {
    let first = try Self.seats("distinct: false")
    #expect(first.catalogue?.landscape.memberships.count == 2)
    #expect(
      first.lines.contains(
        "register.xlsx!Seats:A2: note: merged cells from A2:A4 on (1 in all) count once, for their first cell; 'merged: fill' of a mapping fills them all [merged-cells]"
      ), "\(first.lines)")
    #expect(
      first.rejects == [
        "register.xlsx!Seats:3 missing-value", "register.xlsx!Seats:4 missing-value",
      ])
    let filled = try Self.seats("merged: fill")
    #expect(filled.catalogue?.landscape.memberships.count == 4, "\(filled.lines)")
    #expect(filled.rejects == [])
  }

  /// What cannot be read in the first cell cannot be read in those that are filled from it.
  @Test(arguments: [
    ("<c r=\"A2\" t=\"e\"><v>#N/A</v></c>", "cell-error"),
    ("<c r=\"A2\"><f>B2&amp;1</f></c>", "unsolved-formula"),
  ])
  func `merged cells are filled with what is wrong with their first`(cell: String, code: String)
    throws
  {
    var catalogue = try Self.catalogue(
      Self.seats.replacing("MERGED", with: "merged: fill"),
      sheets: [
        .init(
          "Seats",
          Self.merged.replacing("<c r=\"A2\" t=\"str\"><v>p1</v></c>", with: cell))
      ])
    catalogue.files["partnerships.csv"] = Array("id,name,kind\np1,One,psb\np2,Two,psb\n".utf8)
    let outcome = try catalogue.read()
    #expect(outcome.catalogue?.landscape.memberships.count == 1, "\(outcome.lines)")
    #expect(outcome.rejects == (2...4).map { "register.xlsx!Seats:\($0) \(code)" })
  }

  @Test func `columns by number, of a sheet without headings`() throws {
    var catalogue = try Self.catalogue(
      """
      sources:
        - file: register.xlsx
          table: memberships
          header: none
          columns: {partnership: "1", organisation: "3"}

      """,
      sheets: [
        .init(
          "S", rows: [["p1"], ["p1", "", "powys-council", ""], ["p1", "x", "gwynedd-council"]])
      ])
    catalogue.files["partnerships.csv"] = Array("id,name,kind\np1,One,psb\n".utf8)
    let outcome = try catalogue.read()
    #expect(outcome.catalogue?.landscape.memberships.count == 2, "\(outcome.lines)")
    #expect(outcome.rejects == ["register.xlsx!S:1 missing-value"])
  }

  static let keys: [(key: String, file: String, words: String)] = [
    (
      "delimiter: tab", "register.xlsx",
      "'delimiter' says how text is written, and register.xlsx is a workbook; take it out"
    ),
    (
      "sheet: A", "register.csv",
      "'sheet' is for workbooks (.xlsx, .xlsm, .ods, .fods), and register.csv is none"
    ),
    ("merged: some", "register.xlsx", "unknown use of merged cells 'some'"),
  ]

  @Test(arguments: keys)
  func `keys that do not go together`(key: String, file: String, words: String) throws {
    let outcome = try Self.catalogue(
      "sources:\n  - file: \(file)\n    \(key)\n    table: memberships\n    columns: {partnership: A, organisation: B}\n"
    ).read()
    #expect(outcome.lines.first?.contains(words) == true, "\(outcome.lines)")
  }
}
