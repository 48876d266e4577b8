import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// The example of a council's own export reads to the landscape it means.
@Suite struct ExampleTests {
  private static func catalogue() throws -> ReadCatalogue {
    try CatalogueReader(
      folder: "\(Repository.root)/Inputs/examples/glanmor", settings: Settings()
    ).read()
  }

  @Test func `a Windows-1252 export with members in one cell becomes partnerships and seats`()
    throws
  {
    let landscape = try Self.catalogue().landscape
    #expect(
      landscape.partnerships.map(\.id) == [
        "glanmor-community-safety-partnership", "glanmor-public-services-board",
        "west-glanmor-safety-partnership",
      ])
    let board = landscape.partnerships[1]
    #expect(board.name[.welsh] == "Bwrdd Gwasanaethau Cyhoeddus Glanmôr")
    #expect(board.meetingsPerYear == 4)
    #expect(board.established?.description == "2016-04")
    #expect(landscape.kinds[Int(board.kind)].id == "public_services_board")
    // The cell below a merged cell is empty and means what stands above it.
    let safety = landscape.partnerships[0]
    #expect(safety.areas.map { landscape.areas[Int($0)].code } == ["glanmor"])
    #expect(
      safety.remits.map { landscape.remits[Int($0)].id } == [
        "community-safety", "substance-misuse",
      ])
    let seats = landscape.memberships.map { seat in
      "\(landscape.partnerships[Int(seat.partnership)].id) "
        + "\(landscape.organisations[Int(seat.organisation)].id) \(seat.role.rawValue)"
    }
    #expect(
      seats
        == [
          "glanmor-community-safety-partnership glanmor-council statutory",
          "glanmor-community-safety-partnership glannau-police chair",
          "glanmor-public-services-board glanmor-council chair",
          "glanmor-public-services-board glanmor-cvc invited",
          "glanmor-public-services-board glannau-fra statutory",
          "glanmor-public-services-board glannau-uhb statutory",
          "west-glanmor-safety-partnership glanmor-council member",
          "west-glanmor-safety-partnership glannau-police member",
        ])
  }

  @Test func `its doubts are told with the lines of the export`() throws {
    let catalogue = try Self.catalogue()
    #expect(
      catalogue.diagnostics.map(DiagnosticWording.text(of:)) == [
        "partneriaethau.csv: note: partnerships: skipped as the mapping says: 2 lines above the headings, 1 row "
          + "like '* aelod statudol', 1 row like 'Ffynhonnell:*', 1 empty row [skipped-rows]",
        "partneriaethau.csv:6:211: error: no organisation is named 'Glannau UHB' in "
          + "organisations.csv; nearest is 'glannau-uhb' (1.00: uhb for university health "
          + "board); row rejected [unknown-organisation]",
        "partneriaethau.csv:7:178: error: no organisation is named 'Coleg y Glannau' in "
          + "organisations.csv; row rejected [unknown-organisation]",
      ])
    #expect(
      catalogue.reconciliations.map { "\($0.value): \($0.outcome.rawValue)" } == [
        "Y Bwrdd Iechyd: judged", "Glannau UHB: suggested", "Coleg y Glannau: unmatched",
      ])
    let input = try #require(
      catalogue.landscape.inputs.first { $0.name == "partneriaethau.csv" })
    #expect(input.encoding == "Windows-1252")
    #expect(input.rowsRead == 13)
    #expect(input.rowsRejected == 2)
    #expect(
      catalogue.landscape.inputs.map(\.name).suffix(3)
        == ["partneriaethau.csv", "landscape.yaml", "jurisdiction.yaml"])
  }
}
