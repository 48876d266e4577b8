import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Files of nothing but bad rows: everything is counted and in rejects.csv, little of it is kept.
struct ManyRejectsTests {
  private static let faults: [(name: String, row: String, code: String)] = [
    ("too few cells", "gwynedd-psb", "ragged-row"),
    ("a NUL", "gwynedd-psb,gwynedd-council,\0,,", "nul-byte"),
    ("an unknown role", "gwynedd-psb,gwynedd-council,roll,,", "invalid-value"),
    ("an unknown body", "gwynedd-psb,nobody,,,", "unknown-organisation"),
  ]

  @Test(.long, arguments: faults.indices)
  func `every reject is in rejects.csv and the first thousand messages are kept`(
    index: Int
  ) throws {
    let fault = Self.faults[index]
    // Long rows, so that few of them are more than the 8 MiB that stay in memory.
    let count = 6_000
    let row = fault.row + String(repeating: "x", count: 1_600)
    var catalogue = SmallCatalogue()
    let before = catalogue.files["memberships.csv"] ?? []
    let rows = String(repeating: row + "\n", count: count)
    catalogue.files["memberships.csv"] = before + Array(rows.utf8)
    let outcome = try catalogue.read()
    let read = try #require(outcome.catalogue)
    let input = try #require(read.landscape.inputs.first { $0.name == "memberships.csv" })
    #expect(input.rowsRejected == count)
    #expect(input.rowsRead == input.rowsUsed + input.rowsRejected)
    #expect(read.rejects.count == count)
    let said = read.diagnostics.filter { $0.code.rawValue == fault.code }
    #expect(said.count <= 1_000)
    #expect(said.reduce(0) { $0 + 1 + $1.unlistedCount + $1.repeatCount } == count)
    // They come back from the disk, in order.
    var line = 7
    for reject in read.rejects {
      line += 1
      let isRight =
        reject.location.line == line && reject.code.rawValue == fault.code
        && reject.row == row && !reject.message.isEmpty
      guard isRight else {
        Issue.record("\(reject)")
        return
      }
    }
    #expect(line == count + 7)
    let csv = RejectsCSV(read.rejects).bytes
    #expect(csv.count { $0 == UInt8(ascii: "\n") } == count + 1)
  }

  @Test func `rejects found out of order come back in order`() throws {
    // Cascades go from what is referred to, to what refers to it: last row first.
    var catalogue = SmallCatalogue()
    let count = 3_000
    var rows = ""
    for number in 0..<count { rows += "a\(number),Area \(number),,a\(number + 1),\n" }
    catalogue.files["areas.csv", default: []] += Array((rows + "a\(count),Last,,nowhere,\n").utf8)
    let outcome = try catalogue.read()
    let read = try #require(outcome.catalogue)
    #expect(read.rejects.count == count + 1)
    let lines = read.rejects.map(\.location.line)
    #expect(lines == Array(6...(count + 6)))
    #expect(outcome.diagnostics.filter(\.rejectsRow).reduce(0) { $0 + $1.cascadeCount } == count)
  }

  @Test func `a chain of composites that would hold half a billion atoms is refused at once`()
    throws
  {
    var catalogue = SmallCatalogue()
    var rows = "c0,First,,W06000001,\n"
    for number in 1..<30_000 {
      rows +=
        "l\(number),Leaf \(number),,,\nc\(number),Chain \(number),,c\(number - 1);l\(number),\n"
    }
    catalogue.files["areas.csv", default: []] += Array(rows.utf8)
    let outcome = try catalogue.read()
    #expect(outcome.failure == "unusable")
    #expect(outcome.lines.contains { $0.contains("[too-many-atoms]") }, "\(outcome.lines)")
    var settings = Settings()
    settings.limits.areaAtoms = 8
    #expect(try SmallCatalogue().read(settings: settings).catalogue != nil)
    settings.limits.areaAtoms = 4
    #expect(try SmallCatalogue().read(settings: settings).failure == "unusable")
  }

  @Test func `names beyond the first three thousand are told to have no candidates`() throws {
    var catalogue = SmallCatalogue()
    for number in 0..<3_010 {
      catalogue.append("gwynedd-psb,Gwynedd Body \(number),,,", to: "memberships.csv")
    }
    let lines = try catalogue.read().lines
    #expect(
      lines.contains {
        $0.contains(
          "note: 10 organisation names that are not known: no candidates looked for after the first "
            + "3000 [unsearched-names]")
      })
  }

  @Test func `names beyond the limit are counted, and their rows rejected all the same`() throws {
    var catalogue = SmallCatalogue()
    for number in [1, 2, 3, 4, 4, 5, 1] {
      catalogue.append("gwynedd-psb,Gwynedd Body \(number),,,", to: "memberships.csv")
    }
    var settings = Settings()
    settings.limits.listedNames = 3
    let outcome = try catalogue.read(settings: settings)
    let read = try #require(outcome.catalogue)
    #expect(read.reconciliations.map(\.value) == (1...3).map { "Gwynedd Body \($0)" })
    #expect(read.reconciliations.map(\.occurrences) == [2, 1, 1])
    #expect(read.rejects.count == 7)
    #expect(
      outcome.lines.contains {
        $0.contains(
          "memberships.csv: note: 3 cells with further names; reconciliation.csv lists the first 3 "
            + "(limits.listed-names) [unlisted-names]")
      }, "\(outcome.lines)")
  }
}
