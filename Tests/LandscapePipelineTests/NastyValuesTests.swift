import CatalogueReading
import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import TestSupport
import Testing

/// What no cell and no setting should hold, in every one of them: nothing traps, and no row is lost.
struct NastyValuesTests {
  /// A value of Tests/Corpora/nasty.json, which scripts/checks/corpora gives to every option too.
  private struct Value: Decodable {
    let name: String
    let text: String?
    /// In hexadecimal, where it is no text.
    let bytes: String?
    let times: Int?

    var content: [UInt8] {
      if let text { return Array(repeatElement(text, count: times ?? 1).joined().utf8) }
      let digits = Array(bytes ?? "")
      return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
        UInt8(String(digits[$0...($0 + 1)]), radix: 16)
      }
    }
  }

  private static let values = Result {
    try JSONDecoder().decode(
      [Value].self,
      from: Data(contentsOf: URL(fileURLWithPath: Repository.root + "/Tests/Corpora/nasty.json")))
  }

  /// A column of a table, by its heading.
  struct Column: Sendable, CustomTestStringConvertible {
    let table: String
    let title: String

    var testDescription: String { "\(table) \(title)" }

    /// Every column of every table; for a quick run every tenth.
    static var all: [Column] {
      let all = Spoilt.headings.flatMap { table, titles in
        titles.map { Column(table: table, title: $0) }
      }
      return Effort.isQuick ? all.indices.filter { $0 % 10 == 0 }.map { all[$0] } : all
    }
  }

  @Test(arguments: Column.all)
  func `rows with any value in one column are used or rejected`(column: Column) throws {
    let values = try Self.values.get()
    #expect(values.count >= 60)
    var catalogue = try Spoilt()
    let rowCount = catalogue.add(values.map(\.content), to: column)
    let folder = try catalogue.written()
    let read = try CatalogueReader(folder: folder.path, settings: Settings()).read()
    for input in read.landscape.inputs {
      #expect(input.rowsRead == input.rowsUsed + input.rowsRejected, "\(input.name)")
    }
    #expect(read.landscape.inputs.first { $0.name == column.table }?.rowsRead == rowCount)
    let rejected = read.landscape.inputs.reduce(0) { $0 + $1.rowsRejected }
    #expect(read.rejects.count == rejected)
    for diagnostic in read.diagnostics {
      let line = DiagnosticWording.text(of: diagnostic)
      #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
    }
    let pipeline = AnalysisPipeline(input: InputFolder(path: folder.path), settings: Settings())
    let content = try pipeline.content(of: read, stability: false)
    #expect(!FindingsExport(content).file.bytes.isEmpty)
  }

  @Test func `settings of any value are refused, or analysed by`() throws {
    let folder = try Spoilt().written()
    let read = try CatalogueReader(folder: folder.path, settings: Settings()).read()
    var tried: Set<Settings> = []
    for parameter in Settings.parameters {
      for value in try Self.values.get() {
        var settings = Settings()
        let text = String(decoding: value.content, as: UTF8.self)
        guard parameter.assign(text, to: &settings) == nil else { continue }
        #expect(
          Settings(canonicalText: settings.canonicalText) == settings,
          "\(parameter.name): \(value.name)")
        guard tried.insert(settings).inserted else { continue }
        // Weights that do not add up are refused later, and so is a graph that is too large.
        let pipeline = AnalysisPipeline(input: InputFolder(path: folder.path), settings: settings)
        _ = try? pipeline.content(of: read, stability: false)
      }
    }
    #expect(tried.count > 100)
  }
}

/// The catalogue of Tests/Fixtures/history/vale/now with all columns, and rows added to it.
private struct Spoilt {
  typealias Row = [String: [UInt8]]

  /// The columns of every table, in order.
  static let headings: [(table: String, titles: [String])] = CatalogueTemplate.headings.map {
    let line = String(decoding: $0.bytes, as: UTF8.self)
    return (
      $0.name,
      line.split(whereSeparator: \.isNewline).first?.split(separator: ",").map(String.init) ?? []
    )
  }

  /// The columns that a row of some table cannot be without, and what places a body.
  private static let needed: Set = [
    "id", "name", "code", "kind", "areas", "remits", "partnership", "organisation", "question",
    "finding", "decision", "subjects", "answer", "row", "column", "thing", "judgement",
  ]

  private var tables: [String: [Row]] = [:]

  init() throws {
    let folder = Repository.root + "/Tests/Fixtures/history/vale/now/"
    let files = try filesBelow(folder)
    for (table, _) in Self.headings {
      var rows = ReferenceCSVReader(bytes: files[table] ?? [], delimiter: UInt8(ascii: ",")).rows()
      guard !rows.isEmpty else { continue }
      let titles = rows.removeFirst().cells.map { String(decoding: $0, as: UTF8.self) }
      tables[table] = rows.map { Row(zip(titles, $0.cells)) { first, _ in first } }
    }
    tables["considered.csv"] = [
      row([
        "subjects": "north-board;vale-health", "question": "One?", "answer": "declined",
        "date": "2021-05", "by": "Both", "source": "Minutes",
      ])
    ]
    tables["sources.csv"] = [
      row([
        "source": "Minutes", "title": "Minutes of May", "publisher": "Council",
        "published": "2021-05",
      ])
    ]
    tables["matches.csv"] = [
      row([
        "name": "N.V.C.", "thing": "organisation", "id": "north-council",
        "judgement": "same", "by": "Clerk", "date": "2023-06-30",
      ])
    ]
  }

  private func row(_ cells: [String: String]) -> Row { cells.mapValues { Array($0.utf8) } }

  /// Adds a row for each value, like the table's first row but for its id and the value, and rows of other
  /// tables that refer to it. Every second one has nothing but what a row must have, so that no other cell
  /// stands in for the value; which ones, is another matter in the next column.
  /// - Returns: how many rows the table has then.
  mutating func add(_ values: [[UInt8]], to column: NastyValuesTests.Column) -> Int {
    let titles = Self.headings.first { $0.table == column.table }?.titles ?? []
    guard let model = tables[column.table]?.first, let key = titles.first,
      let columnPlace = titles.firstIndex(of: column.title)
    else { return 0 }
    let places = ["north", "south", "east"]
    for (place, value) in values.enumerated() {
      let isBare = (place + columnPlace).isMultiple(of: 2)
      var row = isBare ? model.filter { Self.needed.contains($0.key) } : model
      // Bodies of one place are all compared with each other.
      if column.table == "partnerships.csv" { row["areas"] = Array(places[place % 3].utf8) }
      // Seats, tiles, decisions and what was considered are of what is there.
      if !["memberships.csv", "tiles.csv", "decisions.csv", "considered.csv"].contains(column.table)
      {
        row[key] = Array("n\(place)".utf8)
      }
      row[column.title] = value
      tables[column.table, default: []].append(row)
      addReference(to: row[key] ?? [], in: column.table)
    }
    return tables[column.table]?.count ?? 0
  }

  private mutating func addReference(to id: [UInt8], in table: String) {
    func seat(_ partnership: [UInt8], _ organisation: [UInt8]) -> Row {
      ["partnership": partnership, "organisation": organisation]
    }
    switch table {
    case "partnerships.csv":
      for organisation in ["north-council", "health-board", "fire-authority"] {
        tables["memberships.csv", default: []].append(seat(id, Array(organisation.utf8)))
      }
    case "organisations.csv":
      for partnership in ["north-board", "north-safety", "vale-safety"] {
        tables["memberships.csv", default: []].append(seat(Array(partnership.utf8), id))
      }
    case "areas.csv", "remits.csv", "kinds.csv":
      let title = ["areas.csv": "areas", "remits.csv": "remits", "kinds.csv": "kind"][table] ?? ""
      guard var body = tables["partnerships.csv"]?.first else { return }
      let count = tables["partnerships.csv"]?.count ?? 0
      body["id"] = Array("b\(count)".utf8)
      body[title] = id
      tables["partnerships.csv", default: []].append(body)
      tables["memberships.csv", default: []].append(
        seat(body["id"] ?? [], Array("north-council".utf8)))
    default: break
    }
  }

  func written() throws -> TestSupport.TemporaryFolder {
    let folder = try TestSupport.TemporaryFolder()
    for (table, titles) in Self.headings {
      guard let rows = tables[table] else { continue }
      var bytes = Array((titles.joined(separator: ",") + "\n").utf8)
      for row in rows {
        for (place, title) in titles.enumerated() {
          if place > 0 { bytes.append(UInt8(ascii: ",")) }
          bytes += Self.quoted(row[title] ?? [])
        }
        bytes.append(UInt8(ascii: "\n"))
      }
      try folder.write(bytes, to: table)
    }
    return folder
  }

  private static func quoted(_ cell: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    return [quote] + cell.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
