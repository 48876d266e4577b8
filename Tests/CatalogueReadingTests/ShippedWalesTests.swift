import Foundation
import TestSupport
import Testing

/// What holds of the catalogues of Wales in `Inputs` beside that they are read: nothing that stood there is lost, and
/// their pages count them as they are.
struct ShippedWalesTests {
  /// Rows by the cells of `key`, each by its column.
  private static func rows(_ path: String, by key: [String]) throws -> [String: [String: String]] {
    let rows = try LabelledCases.rows(of: path)
    let heading = try #require(rows.first)
    let keyed = rows.dropFirst().map { row in
      let cells = Dictionary(uniqueKeysWithValues: zip(heading, row))
      return (key.map { cells[$0] ?? "" }.joined(separator: " "), cells)
    }
    return Dictionary(uniqueKeysWithValues: keyed)
  }

  private static func partnerships(_ year: Int) throws -> [[String: String]] {
    Array(try rows(Repository.shippedWales(year) + "/partnerships.csv", by: ["id"]).values)
  }

  private static func read(_ path: String) throws -> String {
    try String(contentsOfFile: "\(Repository.root)/\(path)", encoding: .utf8)
  }

  /// Seats that a source spoke against (`Inputs/sources/facts-corrected.md`).
  private static let withdrawn: Set<String> = [
    "cardiff-capital-region-skills-partnership bridgend-college",
    "cardiff-capital-region-skills-partnership cardiff-and-vale-college",
    "cardiff-capital-region-skills-partnership coleg-gwent",
    "cardiff-capital-region-skills-partnership coleg-y-cymoedd",
    "cardiff-capital-region-skills-partnership college-merthyr-tydfil",
    "north-wales-rsp conwy-council", "north-wales-rsp denbighshire-council",
    "north-wales-rsp flintshire-council", "north-wales-rsp isle-of-anglesey-council",
    "north-wales-rsp wrexham-council",
  ]

  @Test(
    arguments: [2019, 2023],
    [
      ("areas", ["code"]), ("organisations", ["id"]), ("kinds", ["kind"]), ("remits", ["id"]),
      ("tiles", ["code"]), ("evidence", ["id"]), ("actions", ["id"]), ("partnerships", ["id"]),
      ("memberships", ["partnership", "organisation"]),
    ])
  func `no row and no filled cell of the earlier catalogues was lost when they were corrected`(
    year: Int, table: (name: String, key: [String])
  ) throws {
    let file = "/\(table.name).csv"
    let earlier = try Self.rows(Repository.wales(year) + file, by: table.key)
    let shipped = try Self.rows(Repository.shippedWales(year) + file, by: table.key)
    let gone = Set(earlier.keys).subtracting(shipped.keys)
    #expect(gone == (table.name == "memberships" ? Self.withdrawn : []))
    for (key, row) in earlier.sorted(by: { $0.key < $1.key }) {
      guard let other = shipped[key] else { continue }
      for (column, cell) in row.sorted(by: { $0.key < $1.key }) where !cell.isEmpty {
        #expect(other[column]?.isEmpty == false, "\(table.name) \(key) \(column): '\(cell)'")
      }
      // An alias may be added, never dropped: older papers are read by it.
      let aliases = Set((row["aliases"] ?? "").split(separator: ";"))
      #expect(aliases.isSubset(of: (other["aliases"] ?? "").split(separator: ";")), "\(key)")
    }
  }

  @Test func `what stands in several years is told in each with the same areas, bodies and kinds`()
    throws
  {
    for file in ["actions", "areas", "evidence", "kinds", "organisations", "remits", "tiles"] {
      let latest = try Self.read("Inputs/wales-2025/\(file).csv")
      for year in [2019, 2023] {
        let isSame = try Self.read("Inputs/wales-\(year)/\(file).csv") == latest
        #expect(isSame, "\(file) of \(year)")
      }
    }
  }

  @Test func `the page of the inputs says how many rows each catalogue of Wales has`() throws {
    let page = try Self.read("Inputs/README.md")
    for (year, date) in [
      (2019, "30 June 2019"), (2023, "30 June 2023"), (2025, "30 November 2025"),
    ] {
      let folder = Repository.shippedWales(year)
      let seats = try Self.rows(
        folder + "/memberships.csv", by: ["partnership", "organisation"])
      let bodies = try Self.partnerships(year).count
      let thousands = "\(seats.count / 1000),\(String(seats.count % 1000 + 1000).dropFirst())"
      let line = "| `wales-\(year)/` | \(date) | \(bodies) | \(thousands) |"
      #expect(page.contains(line), "\(line)")
      var certainty: [String: Int] = [:]
      for seat in seats.values { certainty[seat["certainty"] ?? "", default: 0] += 1 }
      let parts = ["law", "published", "assumed"].map { String(certainty[$0] ?? 0) }
      #expect(page.contains("| \(date) | " + parts.joined(separator: " | ") + " |"), "\(parts)")
    }
  }

  @Test func `the page of the snapshots counts the partnerships and seats of each kind`() throws {
    let page = try Self.read("Inputs/sources/partnerships.md")
    let years = [2019, 2023, 2025]
    var bodies: [String: [Int]] = [:]
    var seats: [String: [Int]] = [:]
    for (place, year) in years.enumerated() {
      let kinds = Dictionary(
        uniqueKeysWithValues: try Self.partnerships(year).map { ($0["id"] ?? "", $0["kind"] ?? "") }
      )
      for kind in kinds.values { bodies[kind, default: [0, 0, 0]][place] += 1 }
      let rows = try Self.rows(
        Repository.shippedWales(year) + "/memberships.csv", by: ["partnership", "organisation"])
      for row in rows.values {
        seats[kinds[row["partnership"] ?? ""] ?? "", default: [0, 0, 0]][place] += 1
      }
    }
    for (kind, counts) in bodies.sorted(by: { $0.key < $1.key }) {
      let cells = (counts + (seats[kind] ?? [0, 0, 0])).map(String.init)
      let line = "| `\(kind)` | " + cells.joined(separator: " | ") + " |\n"
      #expect(page.contains(line), "\(line)")
    }
  }

  @Test func `rows of 2025 that were carried from 2023 say so, and the page says how many`() throws
  {
    let mark = "carried from 2023, not re-verified"
    let carried = try Self.partnerships(2025).count { $0["source"]?.hasPrefix(mark) == true }
    let page = try Self.read("Inputs/README.md")
    #expect(page.contains("`\(mark)`"))
    #expect(page.contains("\(carried) of its partnerships"), "\(carried)")
    for year in [2019, 2023] {
      #expect(
        try Self.partnerships(year).allSatisfy {
          $0["source"]?.contains("carried from 2023") == false
        })
    }
  }
}
