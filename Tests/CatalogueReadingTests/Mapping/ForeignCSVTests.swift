import CatalogueReading
import Foundation
import LandscapeModel
import TestSupport
import Testing

/// Delimited files of other people's making, by mapping.
@Suite struct ForeignCSVTests {
  /// The small catalogue with its partnerships and memberships taken from `foreign.txt`.
  private static func catalogue(_ text: [UInt8], _ mapping: String) -> SmallCatalogue {
    var catalogue = SmallCatalogue()
    catalogue.files["partnerships.csv"] = nil
    catalogue.files["memberships.csv"] = nil
    catalogue.files["foreign.txt"] = text
    let entry = mapping.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "    " + $0 }.joined(separator: "\n")
    catalogue.files["landscape.yaml"] = Array(
      "sources:\n  - file: foreign.txt\n    table: partnerships\n\(entry)\n".utf8)
    return catalogue
  }

  private static let plain = """
    columns:
      id: Ref
      name: Name
      kind: {value: psb}
      areas: {column: Area, separator: ","}
    members: {column: Members, separator: ",", markers: {(Chair): chair, "*": statutory}}
    """

  private static func seats(_ outcome: SmallCatalogue.Outcome) -> [String] {
    guard let landscape = outcome.catalogue?.landscape else { return [] }
    return landscape.memberships.map { seat in
      "\(landscape.partnerships[Int(seat.partnership)].id) "
        + "\(landscape.organisations[Int(seat.organisation)].id) \(seat.role.rawValue)"
    }
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `the delimiter is found by the headings of the mapping`(delimiter: String) throws {
    let rows = [
      ["Ref", "Name", "Area", "Members"],
      ["a", "Board A", "Gwynedd", "\"Gwynedd Council (Chair), Powys County Council*\""],
    ]
    let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n") + "\r\n"
    let outcome = try Self.catalogue(Array(text.utf8), Self.plain).read()
    #expect(outcome.lines.isEmpty)
    #expect(Self.seats(outcome) == ["a gwynedd-council chair", "a powys-council statutory"])
  }

  /// The file's rows, those that a separator too many moves among them, and which of them are used.
  @Test(
    arguments: [
      // One row alone has an empty cell more: its cells may have moved.
      (["Ref,Name,Area", "a,One,", "b,,Two,"], ["a"], false),
      (["Ref,Name,Area", "b,,Two,"], [], false),
      // The headings have them, or all rows.
      (["Ref,Name,Area,,", "a,One,,,", "b,Two,,"], ["a", "b"], false),
      (["Ref,Name,Area", "a,One,,", "b,Two,,,"], ["a", "b"], true),
      (["Ref,Name,Area", "a,One,,", "", "b,Two,,x"], [], false),
      (["Ref,Name,Area", "a,One,,", "b,Two,"], ["b"], false),
    ] as [([String], [String], Bool)])
  func `empty cells behind the last column are a habit of the whole file, or a shift`(
    lines: [String], used: [String], isSaid: Bool
  ) throws {
    let mapping = """
      columns:
        id: Ref
        name: Name
        kind: {value: psb}
        areas: Area
      """
    var catalogue = Self.catalogue(Array((lines.joined(separator: "\n") + "\n").utf8), mapping)
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    let outcome = try catalogue.read()
    #expect((outcome.catalogue?.landscape.partnerships.map(\.id) ?? []) == used, "\(outcome.lines)")
    let isTold = outcome.lines.contains { $0.contains("[ragged-row]") }
    #expect(isTold == (used.count < lines.filter { !$0.isEmpty }.count - 1), "\(outcome.lines)")
    let said = outcome.lines.contains { $0.contains("every row has empty cells behind the last") }
    #expect(said == isSaid, "\(outcome.lines)")
  }

  private static let encodings: [(name: String, bytes: [UInt8])] = [
    ("utf-8", Array("Sefydliad Môn Ŵ".utf8)), ("utf-8", [0xEF, 0xBB, 0xBF] + Array("Môn Ŵ".utf8)),
    (
      "utf-16", [0xFF, 0xFE] + Array("Môn Ŵ".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    ),
    (
      "utf-16", [0xFE, 0xFF] + Array("Môn Ŵ".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    ),
    ("windows-1252", [0x4D, 0xF4, 0x6E, 0x20, 0x80, 0x92]), ("iso-8859-1", [0x4D, 0xF4, 0x6E]),
    ("iso-8859-14", [0x4D, 0xF4, 0x6E, 0x20, 0xD0, 0xF0, 0xDE, 0xFE]),
  ]

  @Test func `declared encodings are read to the letters they mean`() throws {
    let expected = ["Môn €’", "Môn", "Môn ŴŵŶŷ"]
    var found: [String] = []
    for (name, bytes) in Self.encodings where !name.hasPrefix("utf") {
      let text = Array("Ref;Name;Area;Members\nx;".utf8) + bytes + Array(";Powys;\n".utf8)
      let outcome = try Self.catalogue(text, "encoding: \(name)\n" + Self.plain).read()
      found.append(outcome.catalogue?.landscape.partnerships.first?.name.english ?? "")
    }
    #expect(found == expected)
  }

  @Test func `a byte the declared encoding does not have rejects its row, in hexadecimal`() throws {
    let text =
      Array("Ref;Name;Area;Members\nx;M\u{F4}n".unicodeScalars.map { UInt8($0.value) })
      + [0x81] + Array(";Powys;\ny;Y;Powys;\n".utf8)
    let outcome = try Self.catalogue(text, "encoding: windows-1252\n" + Self.plain).read()
    #expect(
      outcome.lines == [
        "foreign.txt:2:3: error: Name holds the byte 81, which is not in Windows-1252; row rejected "
          + "[invalid-encoding]"
      ])
    #expect(outcome.catalogue?.rejects.first?.row == "x;Môn\\x81;Powys;")
    #expect(outcome.catalogue?.landscape.partnerships.map(\.id) == ["y"])
  }

  @Test func `places are those of the file itself, whatever its encoding and quotes`() throws {
    let text = Array(
      "title\n\nRef;Name;Area;Members\nx;'M\u{F4}n; it''s';Nowhere;\ny;Y;Powys;Gwynedd Council, Nobody\n"
        .unicodeScalars.map { UInt8($0.value) })
    let outcome = try Self.catalogue(
      text, "encoding: iso-8859-1\nquote: \"'\"\nheader: 3\n" + Self.plain
    ).read()
    #expect(
      outcome.lines.filter { $0.contains("error") } == [
        "foreign.txt:4:16: error: area 'Nowhere' is not in areas.csv; row rejected [unknown-area]",
        "foreign.txt:5:28: error: organisation 'Nobody' is not in organisations.csv; row rejected "
          + "[unknown-organisation]",
      ])
    #expect(outcome.catalogue?.rejects.first?.row == "x;'Môn; it''s';Nowhere;")
  }

  @Test func `ids are made from names, and a second row of one name is rejected with its members`()
    throws
  {
    let text = """
      Name,Area,Members
      Môn  Board,Powys,Gwynedd Council
      mon board,Powys,"Gwynedd Council, Powys County Council"

      """
    let mapping = Self.plain.replacing("  id: Ref\n", with: "")
    let outcome = try Self.catalogue(Array(text.utf8), mapping).read()
    #expect(outcome.catalogue?.landscape.partnerships.map(\.id) == ["mon-board"])
    #expect(Self.seats(outcome) == ["mon-board gwynedd-council member"])
    #expect(
      outcome.lines == [
        "foreign.txt:3:1: error: name 'mon board' is taken by line 2; write 'distinct: true' where rows "
          + "of one id are one; row rejected, and 2 rows that need it [duplicate-id]"
      ])
    let input = try #require(outcome.catalogue?.landscape.inputs.first { $0.name == "foreign.txt" })
    #expect(input.rowsRead == 5)
    #expect(input.rowsRejected == 3)
  }

  @Test func `rows at the end, rows without a value and columns of several can be told of`() throws
  {
    let text = """
      A,B,Kind,Where
      Board,One,x,Powys
      ,,,Gwynedd
      Board,Two,y,
      total,2,,
      ,,,
      source,,,
      ,,,
      ,,,

      """
    // Rows without anything are none of the two, wherever they stand.
    var catalogue = Self.catalogue(
      Array(text.utf8),
      """
      footer-rows: 2
      only-where: A
      columns:
        name: {columns: [A, B], join: " - "}
        kind: {column: 3, values: {x: psb, Y: csp}}
        areas: {column: Where, default: W06000001}
      """)
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    let outcome = try catalogue.read()
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(landscape.partnerships.map(\.name.english) == ["Board - One", "Board - Two"])
    #expect(landscape.partnerships.map { landscape.kinds[Int($0.kind)].id } == ["psb", "csp"])
    #expect(
      landscape.partnerships.map { landscape.areas[Int($0.areas[0])].code }
        == ["W06000023", "W06000001"])
  }

  private static let mistakes: [(mapping: String, line: String)] = [
    (
      "colums: {name: A}",
      "landscape.yaml:4:5: error: unknown key 'colums'; did you mean 'columns'? [invalid-mapping]"
    ),
    (
      "columns: {nam: A, kind: {value: psb}}",
      "landscape.yaml:4:15: error: unknown column 'nam'; did you mean 'name'? [invalid-mapping]"
    ),
    (
      "columns: {name: A}",
      "landscape.yaml:3:12: error: no column of the file is mapped to 'kind', which 'partnerships' "
        + "needs [invalid-mapping]"
    ),
    (
      "encoding: windows-1253\ncolumns: {name: A, kind: B}",
      "landscape.yaml:4:15: error: encoding 'windows-1253' is not read; expected utf-8, utf-16, utf-16le, "
        + "utf-16be, windows-1252, cp1252, iso-8859-1, latin-1, iso-8859-14, latin-8, or save the file as UTF-8 "
        + "[invalid-mapping]"
    ),
    (
      "delimiter: ab\ncolumns: {name: A, kind: B}",
      "landscape.yaml:4:16: error: found 'ab', expected one character such as ; [invalid-mapping]"
    ),
    (
      "columns: {name: A, kind: B}\nmembers: {column: C, markers: {x: boss}}",
      "landscape.yaml:5:39: error: unknown role 'boss'; expected one of statutory, chair, convenor, "
        + "member, invited, observer [invalid-mapping]"
    ),
    (
      "columns: {name: {colum: A}, kind: B}",
      "landscape.yaml:4:22: error: unknown key 'colum'; did you mean 'column'? [invalid-mapping]"
    ),
    (
      "columns: {name: [A], kind: B}",
      "landscape.yaml:4:21: error: found a list, expected a text [invalid-mapping]"
    ),
  ]

  @Test(arguments: mistakes)
  func `a mistake in the mapping is told at its place in landscape yaml`(
    mapping: String, line: String
  ) throws {
    let catalogue = Self.catalogue([], mapping)
    let text = String(decoding: catalogue.files["landscape.yaml"] ?? [], as: UTF8.self)
    let failure = #expect(throws: ConfigurationFailure.self) {
      try SettingsFile(named: "landscape.yaml").settings(from: text, over: Settings())
    }
    #expect(failure?.terminalMessage.text == line)
  }

  @Test
  func `two columns of one heading are told with their numbers, and one is taken by its number`()
    throws
  {
    let text = Array("Name,Type,Name,Members\nAlpha,psb,Jo,\n".utf8)
    let outcome = try Self.catalogue(text, "columns: {name: Name, kind: Type}").read()
    #expect(
      outcome.lines == [
        "landscape.yaml:4:21: error: several columns are headed 'Name': columns 1 and 3; write its number, "
          + "'1' [duplicate-column]"
      ])
    var catalogue = Self.catalogue(text, "columns: {name: 1, kind: Type}")
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    #expect(try catalogue.read().catalogue?.landscape.partnerships.map(\.name.english) == ["Alpha"])
  }

  @Test
  func `a line of headings inside a quoted cell is told, and headings may have several lines`()
    throws
  {
    let text = Array(
      "\"Partnership\r\nregister\",,\r\n\"Name of\nboard\",Type,x\r\nAlpha,psb,\r\n".utf8)
    let outcome = try Self.catalogue(text, "header: 2\ncolumns: {name: Name of board, kind: Type}")
      .read()
    #expect(
      outcome.lines == [
        "landscape.yaml:4:13: error: line 2 of 'foreign.txt' lies inside a quoted cell; the row that holds it "
          + "begins on line 1, and the next on line 3 [stray-quote]"
      ])
    var catalogue = Self.catalogue(text, "header: 3\ncolumns: {name: Name of board, kind: Type}")
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    #expect(try catalogue.read().catalogue?.landscape.partnerships.map(\.name.english) == ["Alpha"])
  }

  @Test(arguments: [
    (
      #"a;"the \"old\" board";Powys;"#,
      #"write 'escape: "\\"' in the source where \" is a quote inside a cell"#
    ),
    (
      #"a;the "old" board;Powys;"#,
      "write 'quote: none' in the source where quotes are letters like others"
    ),
  ])
  func `quotes that RFC 4180 has no meaning for are told with the key that gives them one`(
    row: String, hint: String
  ) throws {
    let text = Array("Ref;Name;Area;Members\n\(row)\nb;Beta;Powys;\n".utf8)
    let lines = try Self.catalogue(text, Self.plain).read().lines
    #expect(lines.count == 1)
    #expect(lines.first?.contains("; \(hint); row rejected [stray-quote]") == true, "\(lines)")
    let key = hint.split(separator: "'")[1]
    let other = try Self.catalogue(text, "\(key)\n" + Self.plain).read()
    #expect(other.lines.isEmpty)
    #expect(
      other.catalogue?.landscape.partnerships.first?.name.english == #"the "old" board"#)
  }

  @Test func `words that YAML might take for truths and numbers are what is written`() throws {
    var catalogue = Self.catalogue(
      Array("Name,Type\nAlpha,No\nBeta,on\nGamma,01\nDelta,1e3\nEpsilon,~\n".utf8),
      "columns: {name: Name, kind: {column: Type, values: {No: psb, on: csp, 01: psb, 1e3: csp, ~: psb}}}"
    )
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    let landscape = try #require(try catalogue.read().catalogue?.landscape)
    #expect(
      landscape.partnerships.map { "\($0.id) \(landscape.kinds[Int($0.kind)].id)" }
        == ["alpha psb", "beta csp", "delta csp", "epsilon psb", "gamma psb"])
  }

  @Test func `a heading that the file does not have is told at its place in the mapping`() throws {
    let outcome = try Self.catalogue(
      Array("Ref,Nam,Area,Members\n".utf8), Self.plain
    ).read()
    #expect(outcome.failure == "unusable")
    #expect(
      outcome.lines == [
        "landscape.yaml:6:13: error: column 'Name' is missing in foreign.txt:1; found Ref, Nam, Area, Members; "
          + "nearest is 'Nam' [missing-column]"
      ])
  }

  @Test(arguments: ["/etc/passwd", "../foreign.txt", "a/../../b", "https://example.org/a.csv"])
  func `a source outside the folder is refused`(path: String) throws {
    let text =
      "sources:\n  - file: \(path)\n    table: partnerships\n    columns: {name: A, kind: B}\n"
    let failure = #expect(throws: ConfigurationFailure.self) {
      try SettingsFile(named: "landscape.yaml").settings(from: text, over: Settings())
    }
    #expect(failure?.code == "source-outside-folder")
    #expect(failure?.location.line == 2)
  }

  @Test func `every key of a mapping is in its documentation`() throws {
    let text = try String(contentsOfFile: Repository.root + "/docs/mapping.md", encoding: .utf8)
    let words =
      SourceWords.delimited + SourceWords.document + SourceWords.column + SourceWords.field
      + SourceWords.members + SourceWords.condition + SourceWords.padding + SourceWords.dates
      + SourceWords.decimalMarks + [SourceWords.whiteSpace, SourceWords.none]
      + SourceWords.delimiters.map(\.0) + SourceWords.tables.map(\.name) + SourceWords.roles
      + SourceWords.certainties
    for word in words {
      #expect(text.contains(word), "\(word)")
    }
  }

  @Test func `a catalogue of nothing but rejected boards counts the rows of the mapped file`()
    throws
  {
    let outcome = try Self.catalogue(
      Array("Board,Topic\nOne,nothing\nTwo,nothing\n".utf8),
      "columns: {name: Board, kind: {value: psb}, remits: Topic}\nmembers: Topic"
    ).read()
    #expect(outcome.failure == "unusable")
    #expect(
      outcome.lines.contains(
        "foreign.txt: error: catalogue has no partnership that can be used: 2 rows read, "
          + "2 rejected [empty-catalogue]"), "\(outcome.lines)")
  }

  @Test func `a name of a rejected board is told to be that, others where they were sought`() throws
  {
    var catalogue = SmallCatalogue()
    catalogue.files["partnerships.csv"] = nil
    catalogue.files["memberships.csv"] = nil
    catalogue.files["boards.txt"] = Array("Board,Topic\nOne,\nGone Board,nothing\n".utf8)
    catalogue.files["seats.txt"] = Array(
      "Board,Member\nGone Board,gwynedd-council\nNo Board,gwynedd-council\n".utf8)
    catalogue.files["landscape.yaml"] = Array(
      """
      sources:
        - file: boards.txt
          table: partnerships
          columns: {name: Board, kind: {value: psb}, remits: Topic}
        - file: seats.txt
          table: memberships
          columns: {partnership: Board, organisation: Member}

      """.utf8)
    let lines = try catalogue.read().lines
    #expect(
      lines == [
        "boards.txt:3:12: error: remit 'nothing' is not in remits.csv; row rejected, "
          + "and 1 row that needs it [unknown-remit]",
        "seats.txt:3:1: error: no partnership is named 'No Board' in boards.txt; row rejected "
          + "[unknown-partnership]",
      ])
  }
}
