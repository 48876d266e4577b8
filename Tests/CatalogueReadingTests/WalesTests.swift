import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The real Welsh catalogues, read as they are committed.
struct WalesTests {
  static let inputs =
    #filePath.split(separator: "/").dropLast(3).reduce("") { $0 + "/" + $1 }
    + "/Inputs/"

  static func read(_ name: String, _ purpose: ReadingPurpose = .analysis) throws -> ReadCatalogue {
    try CatalogueReader(folder: inputs + name, settings: Settings(), purpose: purpose).read()
  }

  @Test(arguments: [
    ("wales-2019", 168, 1431, "2019-06-30"), ("wales-2023", 171, 1370, "2023-06-30"),
  ])
  func `every row of the Welsh catalogues is used`(
    name: String, partnerships: Int, memberships: Int, asOf: String
  ) throws {
    let catalogue = try Self.read(name)
    let landscape = catalogue.landscape
    #expect(catalogue.rejects.isEmpty)
    #expect(landscape.asOf?.description == asOf)
    #expect(landscape.partnerships.count + landscape.inactive.partnerships.count == partnerships)
    #expect(landscape.memberships.count + landscape.inactive.membershipCount == memberships)
    #expect(landscape.areas.count == 139)
    #expect(landscape.organisations.count == 199)
    #expect(landscape.remits.count == 115)
    #expect(landscape.kinds.count == 49)
    #expect(landscape.evidence.count == 79)
    #expect(landscape.actions.count == 85)
    #expect(landscape.tiles.count == 22)
    #expect(landscape.title.english == "Wales")
    for input in landscape.inputs {
      #expect(input.rowsRead == input.rowsUsed + input.rowsRejected)
      #expect(input.rowsRejected == 0)
      #expect(input.encoding == "UTF-8")
    }
  }
}
