import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The catalogues of Wales, read as they are committed: the frozen ones and those that users get.
struct WalesTests {
  static func read(_ folder: String, _ purpose: ReadingPurpose = .analysis) throws -> ReadCatalogue
  {
    try CatalogueReader(folder: folder, settings: Settings(), purpose: purpose).read()
  }

  /// How many rows a catalogue has, and its date.
  struct Contents {
    var folder: String
    var asOf: String
    var partnerships: Int
    var memberships: Int
    var organisations: Int
    var kinds: Int
    var evidence: Int
    var actions: Int

    static func frozen(_ year: Int, _ partnerships: Int, _ memberships: Int) -> Contents {
      Contents(
        folder: Repository.wales(year), asOf: "\(year)-06-30", partnerships: partnerships,
        memberships: memberships, organisations: 199, kinds: 49, evidence: 79, actions: 85)
    }

    static func shipped(_ asOf: String, _ partnerships: Int, _ memberships: Int) -> Contents {
      Contents(
        folder: Repository.shippedWales(Int(asOf.prefix(4)) ?? 0), asOf: asOf,
        partnerships: partnerships, memberships: memberships, organisations: 201, kinds: 50,
        evidence: 110, actions: 99)
    }
  }

  @Test(arguments: [
    Contents.frozen(2019, 168, 1431), .frozen(2023, 171, 1370),
    .shipped("2019-06-30", 174, 1467), .shipped("2023-06-30", 177, 1411),
    .shipped("2025-11-30", 180, 1429),
  ])
  func `every row of the Welsh catalogues is used`(contents: Contents) throws {
    let catalogue = try Self.read(contents.folder)
    let landscape = catalogue.landscape
    #expect(catalogue.rejects.isEmpty)
    #expect(landscape.asOf?.description == contents.asOf)
    #expect(
      landscape.partnerships.count + landscape.inactive.partnerships.count == contents.partnerships)
    #expect(
      landscape.memberships.count + landscape.inactive.membershipCount == contents.memberships)
    #expect(landscape.areas.count == 139)
    #expect(landscape.organisations.count == contents.organisations)
    #expect(landscape.remits.count == 115)
    #expect(landscape.kinds.count == contents.kinds)
    #expect(landscape.evidence.count == contents.evidence)
    #expect(landscape.actions.count == contents.actions)
    #expect(landscape.tiles.count == 22)
    #expect(landscape.title.english == "Wales")
    for input in landscape.inputs {
      #expect(input.rowsRead == input.rowsUsed + input.rowsRejected)
      #expect(input.rowsRejected == 0)
      #expect(input.encoding == "UTF-8")
    }
  }
}
