import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The Welsh catalogues as XML: the same landscape, and back to the same rows.
struct ConversionTests {
  @Test(arguments: [2019, 2023, 2025])
  func `a catalogue converted to XML gives the very same landscape`(year: Int) throws {
    let folder = try TemporaryFolder()
    for file in try Self.converted(Repository.shippedWales(year), to: .xml) {
      try folder.write(file.bytes, to: file.name)
    }
    let csv = try WalesTests.read(Repository.shippedWales(year))
    let xml = try CatalogueReader(folder: folder.path, settings: Settings()).read()
    #expect(xml.rejects.isEmpty)
    #expect(xml.diagnostics.map(\.code) == csv.diagnostics.map(\.code))
    expectSame(csv.landscape, xml.landscape)
    let input = try #require(xml.landscape.inputs.first)
    #expect(
      xml.landscape.inputs.map(\.name)
        == ["catalogue.xml", "jurisdiction.yaml", "boundaries.geojson"])
    #expect(input.name == "catalogue.xml")
    #expect(input.rowsRead == csv.landscape.inputs.reduce(0) { $0 + $1.rowsRead })
    #expect(input.rowsUsed == input.rowsRead)
    #expect(input.encoding == "UTF-8")
  }

  @Test(arguments: [2019, 2023, 2025])
  func `XML and back gives the same rows`(year: Int) throws {
    let folder = try TemporaryFolder()
    for file in try Self.converted(Repository.shippedWales(year), to: .xml) {
      try folder.write(file.bytes, to: file.name)
    }
    let straight = try Self.converted(Repository.shippedWales(year), to: .csv)
    let around = try Self.converted(folder.path, to: .csv)
    #expect(straight.map(\.name) == around.map(\.name))
    for (before, after) in zip(straight, around) {
      // Memberships come back by partnership; their order means nothing.
      for (left, right) in zip(Self.lines(before), Self.lines(after)) { #expect(left == right) }
      let isSame = before.bytes == after.bytes
      #expect(isSame || before.name == "memberships.csv", "\(before.name)")
    }
    let again = try Self.converted(folder.path, to: .xml)
    let first = try Self.converted(Repository.shippedWales(year), to: .xml)
    let isSame = again.map(\.bytes) == first.map(\.bytes)
    #expect(isSame)
  }

  @Test func `rows that cannot be written stop a conversion, and it says how many they are`() throws
  {
    let folder = try TemporaryFolder()
    for (name, bytes) in SmallCatalogue().files { try folder.write(bytes, to: name) }
    let rows = "code,name\nA,\u{1}Alpha\u{2}\nB,Beta\nC,Gam\"ma\nD,Delta,too many\n"
    try folder.write(Array(rows.utf8), to: "areas.csv")
    func count(_ form: CatalogueConversion.Form) -> Int? {
      do throws(CatalogueConversion.Failure) {
        _ = try CatalogueConversion(path: folder.path, settings: Settings()).files(as: form)
      } catch {
        if case .rows(let count, _) = error { return count }
      }
      return nil
    }
    #expect(count(.xml) == 3)
    #expect(count(.csv) == 2)
  }

  static func converted(
    _ path: String, to form: CatalogueConversion.Form
  ) throws -> [CatalogueConversion.File] {
    try CatalogueConversion(path: path, settings: Settings()).files(as: form).files
  }

  private static func lines(_ file: CatalogueConversion.File) -> [String] {
    String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map(String.init).sorted()
  }
}

/// Everything but the origins of records and the files they came from.
func expectSame(_ left: Landscape, _ right: Landscape) {
  let nowhere = RowOrigin(input: 0, line: 0)
  func without<Record>(_ records: [Record], _ path: WritableKeyPath<Record, RowOrigin>) -> [Record]
  {
    records.map { record in
      var record = record
      record[keyPath: path] = nowhere
      return record
    }
  }
  #expect(left.title == right.title)
  #expect(left.asOf == right.asOf)
  // Compared before they are expected: a difference is told by number, not by printing all of it.
  func expectSame<Record: Equatable>(
    _ name: String, _ left: [Record], _ right: [Record], _ path: WritableKeyPath<Record, RowOrigin>
  ) {
    #expect(left.count == right.count, "\(name)")
    for (left, right) in zip(without(left, path), without(right, path)) {
      #expect(left == right, "\(name)")
    }
  }
  expectSame("areas", left.areas, right.areas, \.origin)
  expectSame("organisations", left.organisations, right.organisations, \.origin)
  expectSame("remits", left.remits, right.remits, \.origin)
  expectSame("kinds", left.kinds, right.kinds, \.origin)
  expectSame("partnerships", left.partnerships, right.partnerships, \.origin)
  expectSame("memberships", left.memberships, right.memberships, \.origin)
  expectSame("evidence", left.evidence, right.evidence, \.origin)
  expectSame("actions", left.actions, right.actions, \.origin)
  expectSame("considered", left.considered, right.considered, \.origin)
  expectSame("sources", left.sources, right.sources, \.origin)
  expectSame("decisions", left.decisions, right.decisions, \.origin)
  expectSame("tiles", left.tiles, right.tiles, \.origin)
  #expect(left.outlines == right.outlines)
  #expect(left.inactive == right.inactive)
}
