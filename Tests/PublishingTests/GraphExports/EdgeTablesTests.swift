import LandscapeModel
import OverlapGraph
import Publishing
import Testing

@Suite struct EdgeTablesTests {
  static let ids = ["=1+1", "bwrdd, gogledd", "say \"hi\"", "two\nlines"]

  static func graph(
    edges: [OverlapEdge] = [], containments: [ContainmentEdge] = []
  ) -> OverlapGraph {
    OverlapGraph(
      incidence: Incidence(
        members: PackedRows([[], [], [], []] as [[Int32]]), organisationCount: 0,
        footprints: PackedRows([[]] as [[Int32]]), footprintOf: [0, 0, 0, 0], atomWeights: [],
        signatures: PackedRows([[]] as [[Int32]]), signatureOf: [0, 0, 0, 0]),
      edges: edges, containments: containments)
  }

  @Test func `writes edges with ids quoted where they must be and scores that read back`() {
    let graph = EdgeTablesTests.graph(edges: [
      OverlapEdge(source: 0, target: 1, scores: LayerScores(area: 1, membership: 0.5, remit: 0)),
      OverlapEdge(
        source: 2, target: 3, scores: LayerScores(area: 1.0 / 3, membership: 5e-5, remit: 0.1)),
    ])
    let expected = """
      source,target,area,membership,remit
      =1+1,"bwrdd, gogledd",1.0,0.5,0.0
      "say ""hi""\","two
      lines",0.3333333333333333,5e-05,0.1

      """
    #expect(EdgeTables.edges(graph, ids: EdgeTablesTests.ids).text == expected)
  }

  @Test func `writes containments from inner to outer`() {
    let graph = EdgeTablesTests.graph(containments: [
      ContainmentEdge(inner: 1, outer: 0, scores: LayerScores(area: 1, membership: 1, remit: 1))
    ])
    let expected = """
      inner,outer,area,membership,remit
      "bwrdd, gogledd",=1+1,1.0,1.0,1.0

      """
    #expect(EdgeTables.containments(graph, ids: EdgeTablesTests.ids).text == expected)
  }

  @Test func `writes the heading alone when there is nothing to list`() {
    let graph = EdgeTablesTests.graph()
    #expect(
      EdgeTables.edges(graph, ids: EdgeTablesTests.ids).text
        == "source,target,area,membership,remit\n")
    #expect(
      EdgeTables.containments(graph, ids: EdgeTablesTests.ids).text
        == "inner,outer,area,membership,remit\n")
  }

  @Test(arguments: [0.1 + 0.2, 1.0 / 3, .ulpOfOne, 0.49999999999999994, 1 - 1e-9])
  func `a score reads back to the same bits`(score: Double) throws {
    let graph = EdgeTablesTests.graph(edges: [
      OverlapEdge(
        source: 0, target: 2, scores: LayerScores(area: score, membership: score, remit: score))
    ])
    let row = try #require(
      EdgeTables.edges(graph, ids: EdgeTablesTests.ids).text.split(separator: "\n").last)
    let scores = row.split(separator: ",").suffix(3).map { Double($0) }
    #expect(scores == [score, score, score])
  }
}
