import LandscapeModel
import OverlapGraph
import Publishing
import Rationalisation
import Review
import Synchronization
import TestSupport
import Testing
import Wording

struct TableBuilderTests {
  private let content = TableFixture.content()

  private func cells(_ name: TableName, _ language: Language = .english) -> [[String]] {
    readCSV(written(table(name, content: content), format: .csv, language: language))
  }

  /// The cells of one column by the column's id.
  private func column(_ id: String, of name: TableName) throws -> [String] {
    let table = table(name, content: content)
    let place = try #require(table.columns.firstIndex { $0.id == id })
    return cells(name).dropFirst().map { $0[place] }
  }

  @Test func `findings stand list by list with the factors of those that free something`() throws {
    #expect(
      try column("id", of: .findings) == [
        "merge-candidate.board-a.board-b", "member-burden.council-one", "coverage-gap.board.W2",
      ])
    #expect(try column("priority", of: .findings) == ["0.12", "[z]", "[z]"])
    #expect(try column("strength", of: .findings) == ["0.75", "[z]", "[z]"])
    #expect(try column("route-full", of: .findings)[0] == "Legislation")
    #expect(try column("people", of: .findings) == ["[z]", "[z]", "120000"])
    #expect(
      try column("finding", of: .findings)[0].contains("Board A and Board B have"))
  }

  @Test func `a decision of a reviewer stands beside its finding`() {
    let record = DecisionRecord(
      finding: "coverage-gap.board.W2", state: .watching, reason: "", by: "", date: nil,
      until: nil, origin: RowOrigin(input: 0, line: 2))
    let decided = TableFixture.content(
      decisions: AppliedDecisions([
        AppliedDecision(finding: record.finding, record: record, standing: .inForce)
      ]))
    let rows = readCSV(
      written(table(.findings, content: decided), format: .csv, language: .english))
    #expect(rows[3].contains("Watching"))
    #expect(!rows[1].contains("Watching"))
  }

  @Test func `partnerships stand by kind and name in the alphabet of the language`() throws {
    #expect(try column("id", of: .landscape) == ["board-a", "board-b", "panel-c"])
    // In Welsh the first is Bwrdd A and the second has an English name only.
    let welsh = cells(.landscape, .welsh)
    #expect(welsh.dropFirst().map { $0[0] } == ["Board B", "Bwrdd A", "Panel"])
    #expect(try column("members", of: .landscape) == ["2", "2", "1"])
    #expect(try column("meetings", of: .landscape) == ["4", "4.5", "[x]"])
    #expect(try column("established", of: .landscape) == ["2016-04", "[x]", "[x]"])
    #expect(try column("area", of: .landscape) == ["Anglesey", "Wales", "[x]"])
    #expect(try column("parent", of: .landscape) == ["[z]", "[z]", "Board A"])
    #expect(try column("host", of: .landscape) == ["Council One", "[x]", "[x]"])
    #expect(try column("chair", of: .landscape) == ["Nobody", "[x]", "[x]"])
    #expect(
      try column("row", of: .landscape)
        == ["partnerships.csv:2", "partnerships.csv:3", "partnerships.csv:4"])
  }

  @Test func `burden lists organisations with a seat, most seats first`() throws {
    #expect(try column("id", of: .burden) == ["council-one", "council-two"])
    #expect(try column("seats", of: .burden) == ["3", "2"])
    #expect(try column("kinds", of: .burden) == ["2", "1"])
    #expect(try column("repeat-seats", of: .burden) == ["1", "1"])
    #expect(try column("meeting-days", of: .burden) == ["12.5", "[x]"])
    #expect(try column("freed-seats", of: .burden) == ["1", "1"])
  }

  @Test func `coverage counts each kind in each area, zeros too`() throws {
    #expect(try column("id", of: .coverage) == ["board", "panel"])
    #expect(try column("W1", of: .coverage) == ["2", "0"])
    #expect(try column("W2", of: .coverage) == ["1", "0"])
    #expect(try column("partnerships", of: .coverage) == ["2", "1"])
    #expect(cells(.coverage, .welsh)[0].contains("Ynys Môn"))
  }

  @Test func `kinds overlap by edges and by what the edges say`() throws {
    #expect(try column("overlaps", of: .kindsOverlap) == ["1"])
    #expect(try column("containments", of: .kindsOverlap) == ["1"])
    #expect(try column("shared-members", of: .kindsOverlap) == ["2"])
    #expect(try column("area", of: .kindsOverlap) == ["0.37"])
  }

  @Test func `data quality counts what is missing out of what there is`() {
    let rows = cells(.dataQuality)
    #expect(rows.contains(["partnerships.csv: rows used", "3", "3"]))
    #expect(rows.contains(["Messages: warnings", "1", "[z]"]))
    #expect(rows.contains(["Partnerships without a name in Welsh", "2", "3"]))
    #expect(rows.contains(["Seats that are assumed", "2", "5"]))
  }

  @Test(arguments: TableName.allCases, [Language.english, .welsh])
  func `no cell is blank, no id is used twice and every row is in both languages`(
    name: TableName, language: Language
  ) {
    let table = table(name, content: content)
    #expect(Set(table.columns.map(\.id)).count == table.columns.count)
    let rows = cells(name, language)
    #expect(rows.count == table.rows.count + 1)
    #expect(rows.allSatisfy { $0.count == table.columns.count && $0.allSatisfy { !$0.isEmpty } })
    #expect(table.order(in: language).sorted() == Array(table.rows.indices))
    #expect(
      table.caption(language).hasSuffix(language == .english ? "30 June 2023" : "Mehefin 2023"))
  }

  @Test func `a shorthand is explained below the table only where it is used`() {
    let text = String(
      decoding: written(table(.landscape, content: content), format: .markdown, language: .welsh),
      as: UTF8.self)
    #expect(text.contains("\\[x\\] = ddim ar gael."))
    #expect(!text.contains("\\[c\\]"))
    #expect(
      text.contains("Ffynhonnell: catalog, 30 Mehefin 2023. Rhediad: 2023-06-30-0123456789ab."))
  }

  @Test func `a table that no partnership fills has its headings`() {
    let empty = ReportContent(
      run: content.run, settings: content.settings,
      landscape: Landscape(
        areas: [], organisations: [], kinds: [], partnerships: [], memberships: []),
      graph: .init(
        incidence: .init(
          members: PackedRows(), organisationCount: 0, footprints: PackedRows(), footprintOf: [],
          atomWeights: [], signatures: PackedRows(), signatureOf: []), edges: [], containments: []),
      findings: .init(all: [], counts: [], notes: []), diagnostics: [], rejects: [])
    for name in TableName.allCases {
      for format in TableFormat.allCases {
        for language in [Language.english, .welsh] {
          let bytes = written(table(name, content: empty), format: format, language: language)
          #expect(!bytes.isEmpty)
        }
      }
    }
  }

  @Test func `a report's tables are handed over as files, each once and with its metadata`() {
    let taken = Mutex<[String: Int]>([:])
    let sizes = TableFiles(of: content) { file in
      let before = taken.withLock { $0.updateValue(file.bytes.count, forKey: file.path) }
      #expect(before == nil, "\(file.path)")
    }.sizes
    let files = Set(sizes.keys)
    #expect(sizes == taken.withLock { $0 })
    #expect(files.count == TableName.allCases.count * 11 + 2)
    for path in [
      "tables/findings.cy.html", "tables/findings.en.csv", "tables/findings.csv-metadata.json",
      "tables/kinds-overlap.cy.md", "tables/landscape.en.tex", "tables/all-tables.cy.xlsx",
      "tables/findings.en.docx",
    ] {
      #expect(files.contains(path))
    }
  }
}
