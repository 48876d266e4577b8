import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The Welsh catalogues as XML: the same landscape, and back to the same rows.
struct ConversionTests {
  @Test(arguments: ["wales-2019", "wales-2023"])
  func `a catalogue converted to XML gives the very same landscape`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.converted(WalesTests.inputs + name, to: .xml))
    let csv = try WalesTests.read(name)
    let xml = try CatalogueReader(folder: folder.path, settings: Settings()).read()
    #expect(xml.rejects.isEmpty)
    #expect(xml.diagnostics.map(\.code) == csv.diagnostics.map(\.code))
    expectSame(csv.landscape, xml.landscape)
    let input = try #require(xml.landscape.inputs.first)
    #expect(xml.landscape.inputs.count == 1)
    #expect(input.name == "catalogue.xml")
    #expect(input.rowsRead == csv.landscape.inputs.reduce(0) { $0 + $1.rowsRead })
    #expect(input.rowsUsed == input.rowsRead)
    #expect(input.encoding == "UTF-8")
  }

  @Test(arguments: ["wales-2019", "wales-2023"])
  func `XML and back gives the same rows`(name: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(try Self.converted(WalesTests.inputs + name, to: .xml))
    let straight = try Self.converted(WalesTests.inputs + name, to: .csv)
    let around = try Self.converted(folder.path, to: .csv)
    #expect(straight.map(\.name) == around.map(\.name))
    for (before, after) in zip(straight, around) {
      // Memberships come back by partnership; their order means nothing.
      #expect(Self.lines(before.bytes) == Self.lines(after.bytes), "\(before.name)")
      if before.name != "memberships.csv" { #expect(before.bytes == after.bytes, "\(before.name)") }
    }
    let again = try Self.converted(folder.path, to: .xml)
    let first = try Self.converted(WalesTests.inputs + name, to: .xml)
    #expect(again.map(\.bytes) == first.map(\.bytes))
  }

  static func converted(
    _ path: String, to form: CatalogueConversion.Form
  ) throws -> [CatalogueConversion.File] {
    try CatalogueConversion(path: path, settings: Settings()).files(as: form).files
  }

  private static func lines(_ bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init).sorted()
  }
}

/// Everything but the origins of records and the files they came from.
func expectSame(_ left: Landscape, _ right: Landscape) {
  let nowhere = RowOrigin(input: 0, line: 0)
  func without<Record>(_ records: [Record], _ path: WritableKeyPath<Record, RowOrigin>) -> [Record] {
    records.map { record in
      var record = record
      record[keyPath: path] = nowhere
      return record
    }
  }
  #expect(left.title == right.title)
  #expect(left.asOf == right.asOf)
  #expect(without(left.areas, \.origin) == without(right.areas, \.origin))
  #expect(without(left.organisations, \.origin) == without(right.organisations, \.origin))
  #expect(without(left.remits, \.origin) == without(right.remits, \.origin))
  #expect(without(left.kinds, \.origin) == without(right.kinds, \.origin))
  #expect(without(left.partnerships, \.origin) == without(right.partnerships, \.origin))
  #expect(without(left.memberships, \.origin) == without(right.memberships, \.origin))
  #expect(without(left.evidence, \.origin) == without(right.evidence, \.origin))
  #expect(without(left.actions, \.origin) == without(right.actions, \.origin))
  #expect(without(left.decisions, \.origin) == without(right.decisions, \.origin))
  #expect(without(left.tiles, \.origin) == without(right.tiles, \.origin))
  #expect(left.inactive == right.inactive)
}
