import CatalogueReading
import Glibc
import LandscapeModel
import Testing

/// Sources of several files, named in a list or by a pattern.
@Suite struct SeveralFilesTests {
  private static let delimited = """
    distinct: true
    columns: {id: {prefix: "{file}-"}, name: Board, kind: {value: "{file}"}, areas: Area}
    members: Member
    """
  private static let document = """
    record: /boards/board
    distinct: true
    fields: {id: {prefix: "{file}-"}, name: "@name", kind: {value: "{file}"}, areas: "@area"}
    members: member
    """

  /// The small catalogue with its partnerships and memberships taken from boards of two kinds.
  private static func catalogue(_ file: String, _ mapping: String) -> SmallCatalogue {
    var catalogue = SmallCatalogue()
    catalogue.files["partnerships.csv"] = nil
    catalogue.files["memberships.csv"] = nil
    let entry = mapping.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    catalogue.files["landscape.yaml"] = Array(
      "sources:\n  - file: \(file)\n    table: partnerships\n\(entry)\n".utf8)
    return catalogue
  }

  private static func delimitedCatalogue(_ file: String) -> SmallCatalogue {
    var catalogue = catalogue(file, delimited)
    catalogue.files["kinds/psb.csv"] = Array(
      "Board,Area,Member\nNorth,Gwynedd,Gwynedd Council\nNorth,Powys,Powys County Council\n".utf8)
    // Its columns stand in another order and its delimiter is another.
    catalogue.files["kinds/csp.CSV"] = Array(
      "Member;Board;Area\nGwynedd Council;North;Gwynedd\nPowys County Council;South;Nowhere\n".utf8)
    return catalogue
  }

  private static func documentCatalogue(_ file: String) -> SmallCatalogue {
    var catalogue = catalogue(file, document)
    catalogue.files["kinds/psb.xml"] = Array(
      """
      <boards><board name="North" area="Gwynedd"><member>Gwynedd Council</member></board>
      <board name="North" area="Powys"><member>Powys County Council</member></board></boards>
      """.utf8)
    catalogue.files["kinds/csp.xml"] = Array(
      """
      <boards><board name="North" area="Gwynedd"><member>Gwynedd Council</member></board>
      <board name="South" area="Nowhere"><member>Powys County Council</member></board></boards>
      """.utf8)
    return catalogue
  }

  private static func seats(_ outcome: SmallCatalogue.Outcome) -> [String] {
    guard let landscape = outcome.catalogue?.landscape else { return [] }
    return landscape.memberships.map { seat in
      "\(landscape.partnerships[Int(seat.partnership)].id) "
        + landscape.organisations[Int(seat.organisation)].id
    }
  }

  private static func counts(_ outcome: SmallCatalogue.Outcome) -> [String] {
    (outcome.catalogue?.landscape.inputs ?? []).filter { $0.name.hasPrefix("kinds/") }
      .map { "\($0.name) \($0.rowsRead) \($0.rowsUsed) \($0.rowsRejected)" }
  }

  @Test(arguments: ["kinds/*.csv", "[kinds/*.csv]", "[kinds/csp.CSV, kinds/psb.csv]", "kinds/*s*"])
  func `one mapping reads several delimited files, each with its name, places and counts`(
    file: String
  ) throws {
    let outcome = try Self.delimitedCatalogue(file).read()
    #expect(
      Self.seats(outcome) == [
        "csp-north gwynedd-council", "psb-north gwynedd-council", "psb-north powys-council",
      ])
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(landscape.partnerships.map { landscape.kinds[Int($0.kind)].id } == ["csp", "psb"])
    #expect(landscape.partnerships.map(\.areas.count) == [1, 2])
    #expect(Self.counts(outcome) == ["kinds/csp.CSV 4 2 2", "kinds/psb.csv 3 3 0"])
    #expect(
      outcome.lines.filter { $0.contains("error") } == [
        "kinds/csp.CSV:3:28: error: area 'Nowhere' is not in areas.csv; row rejected, "
          + "and 1 row that needs it [unknown-area]"
      ])
    #expect(
      outcome.rejects == ["kinds/csp.CSV:3 rejected-reference", "kinds/csp.CSV:3 unknown-area"])
  }

  @Test(arguments: ["kinds/*.xml", "[kinds/csp.xml, kinds/psb.xml]"])
  func `one mapping reads several documents, each with its name, places and counts`(
    file: String
  ) throws {
    let outcome = try Self.documentCatalogue(file).read()
    #expect(
      Self.seats(outcome) == [
        "csp-north gwynedd-council", "psb-north gwynedd-council", "psb-north powys-council",
      ])
    #expect(Self.counts(outcome) == ["kinds/csp.xml 4 2 2", "kinds/psb.xml 3 3 0"])
    #expect(
      outcome.rejects == ["kinds/csp.xml:2 unknown-area", "kinds/csp.xml:2 rejected-reference"])
  }

  @Test func `files of a list are read in its order, those of a pattern by name, and none twice`()
    throws
  {
    let mapping = "distinct: true\ncolumns: {id: Id, name: Board, kind: Type, legislation: Law}"
    var catalogue = Self.catalogue("[z.txt, \"*.txt\", a.txt]", mapping)
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    for name in ["a", "b", "B", "z"] {
      catalogue.files[name + ".txt"] = Array("Id,Board,Type,Law\nx,North,psb,\(name)\n".utf8)
    }
    catalogue.files[".hidden.txt"] = Array("other\n".utf8)
    catalogue.files["sub.txt/kept"] = Array("a folder whose name is like the pattern\n".utf8)
    let outcome = try catalogue.read()
    let landscape = try #require(outcome.catalogue?.landscape)
    #expect(landscape.partnerships.map(\.legislation) == ["z"])
    #expect(
      landscape.inputs.map(\.name).filter { $0.hasSuffix(".txt") }
        == ["z.txt", "B.txt", "a.txt", "b.txt"])
  }

  @Test func `a pattern passes over the tables of the catalogue beside it`() throws {
    let mapping = "columns: {name: Board, kind: Type}"
    var catalogue = Self.catalogue("\"*.csv\"", mapping)
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    catalogue.files["boards.csv"] = Array("Board,Type\nNorth,psb\n".utf8)
    let outcome = try catalogue.read()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.catalogue?.landscape.partnerships.map(\.id) == ["north"])
  }

  @Test func `names that several files share are told with both files where rows are not gathered`()
    throws
  {
    let mapping = "columns: {name: Board, kind: Type}"
    var catalogue = Self.catalogue("\"*.txt\"", mapping)
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    catalogue.files["a.txt"] = Array("Board,Type\nNorth,psb\n".utf8)
    catalogue.files["b.txt"] = Array("Board,Type\nSouth,psb\nNorth,psb\n".utf8)
    let lines = try catalogue.read().lines
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("b.txt:3:1: error: name 'North' is taken by a.txt:2;") == true)
  }

  private static let missing: [(file: String, line: String)] = [
    (
      "kinds/*.txt",
      "landscape.yaml:2:11: error: no file is like 'kinds/*.txt' [missing-file]"
    ),
    (
      "[kinds/*.csv, nowhere/*.csv]",
      "landscape.yaml:2:25: error: no file is like 'nowhere/*.csv' [missing-file]"
    ),
    (
      "[kinds/psb.csv, kinds/cps.CSV]",
      "landscape.yaml:2:27: error: there is no file 'kinds/cps.CSV'; is 'csp.CSV' meant? "
        + "[missing-file]"
    ),
  ]

  @Test(arguments: missing)
  func `a file that is not there is told at its place in the mapping`(file: String, line: String)
    throws
  {
    let outcome = try Self.delimitedCatalogue(file).read()
    #expect(outcome.failure == "unreadable")
    #expect(outcome.lines.filter { $0.contains("error") } == [line])
  }

  @Test func `a file of another heading is told with its name, at the place in the mapping`() throws
  {
    var catalogue = Self.delimitedCatalogue("kinds/*.csv")
    catalogue.files["kinds/other.csv"] = Array("Bord,Area,Member\nNorth,Powys,\n".utf8)
    let outcome = try catalogue.read()
    #expect(outcome.failure == "unusable")
    #expect(
      outcome.lines.filter { $0.contains("error") } == [
        "landscape.yaml:5:46: error: column 'Board' is missing in kinds/other.csv:1; found Bord, Area, "
          + "Member; nearest is 'Bord' [missing-column]"
      ])
  }

  @Test func `a file of a pattern that is a link out of the folder is refused`() throws {
    var catalogue = Self.delimitedCatalogue("\"*.txt\"")
    catalogue.files["a.txt"] = Array("Board,Area,Member\nNorth,Powys,\n".utf8)
    let outcome = try catalogue.read { folder in
      #expect(symlink("/etc/hostname", folder + "/b.txt") == 0)
      return ["b.txt"]
    }
    #expect(outcome.failure == "unusable")
    #expect(
      outcome.lines == [
        "landscape.yaml:2:11: error: source 'b.txt' lies outside of the catalogue folder "
          + "[source-outside-folder]"
      ])
  }

  @Test func `more documents are read than a program may have open`() throws {
    let mapping = """
      record: /boards/board
      fields: {name: "@name", kind: {value: psb}, areas: "@area"}
      """
    var catalogue = Self.catalogue("\"*.xml\"", mapping)
    catalogue.files["memberships.csv"] = Array("partnership,organisation\n".utf8)
    for number in 0..<1_100 {
      catalogue.files["board-\(number).xml"] = Array(
        "<boards><board name='Board \(number)' area='\(number == 1_099 ? "Nowhere" : "Powys")'/></boards>"
          .utf8)
    }
    let outcome = try catalogue.read()
    #expect(outcome.catalogue?.landscape.partnerships.count == 1_099)
    #expect(
      outcome.catalogue?.rejects.first?.row == "<board name='Board 1099' area='Nowhere'/>")
  }
}
