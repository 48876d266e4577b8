import CatalogueReading
import LandscapeModel
import LandscapePipeline
import OverlapGraph
import TestSupport
import Testing

/// The regions of the Netherlands, 34 files as published, against counts taken from the files without this
/// program (`Inputs/netherlands-2016/SOURCES.md`).
@Suite struct NetherlandsTests {
  @Test func `34 files of another country give every region, seat and edge`() throws {
    let folder = Repository.root + "/Inputs/netherlands-2016"
    let pipeline = AnalysisPipeline(input: InputFolder(path: folder), settings: Settings())
    let catalogue = try pipeline.read(for: .overlap)
    let landscape = catalogue.landscape
    #expect(landscape.partnerships.count == 1_047)
    #expect(landscape.areas.count == 390)
    #expect(landscape.organisations.count == 390)
    #expect(landscape.memberships.count == 12_995)
    var footprints = 0
    for partnership in landscape.partnerships { footprints += partnership.areas.count }
    #expect(footprints == 12_995)
    #expect(catalogue.rejects.count == 0)
    #expect(Set(catalogue.diagnostics.map(\.code)) == [.skippedRows])
    let graph = try pipeline.graph(
      of: OverlapReading(catalogue, settings: pipeline.settings).incidence, containments: true)
    #expect(graph.edges.count == 6_069)
    #expect(graph.containments.count == 6_361)
  }
}
