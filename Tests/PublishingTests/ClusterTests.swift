import LandscapeModel
import OverlapGraph
import Publishing
import Testing

/// What a reader and a program get of the clusters.
struct ClusterTests {
  private static let clusters = ReportClusters(
    leafOrder: [4, 2, 0, 3, 1], packages: [[0, 1, 3], [2, 4]])
  private static let content = SiteFixture.content(clusters: clusters)

  private static func page(_ path: String) throws -> CheckedPage {
    let file = Site(content: content).files().first { $0.path == path }
    return CheckedPage(try #require(file).bytes)
  }

  @Test(arguments: ["en", "cy"])
  func `review packages stand on a page of theirs, the largest first`(language: String) throws {
    let page = try Self.page(language + "/packages.html")
    #expect(page.ids.contains("packages"))
    let rows = try #require(page.all("ol").last { $0.text.contains("Board 3") }).text
    let first = try #require(rows.firstRange(of: "Board 3"))
    let second = try #require(rows.firstRange(of: "Board 2"))
    #expect(first.lowerBound < second.lowerBound)
    let links = try Self.page(language + "/overlap.html").all("a").map { $0.attributes["href"] }
    #expect(links.contains("packages.html"))
  }

  @Test func `clusters.csv has a row a partnership, packages numbered from the largest`() {
    #expect(
      String(decoding: ClusterTable(Self.content).bytes, as: UTF8.self) == """
        package,partnership
        1,board-0000
        1,board-0001
        1,board-0003
        2,board-0002
        2,board-0004

        """)
    #expect(
      String(decoding: ClusterTable(SiteFixture.empty).bytes, as: UTF8.self)
        == "package,partnership\n")
  }

  @Test func `graph exports name the package of each partnership that is in one`() throws {
    let clusters = ReportClusters(leafOrder: [4, 2, 0, 3, 1], packages: [[0, 3]])
    let content = SiteFixture.content(clusters: clusters)
    let graph = ExportedGraph(
      landscape: content.landscape, graph: content.graph, clusters: clusters)
    let dot = String(decoding: graph.rendered(as: .dot).bytes, as: UTF8.self)
    let packed = dot.split(separator: "\n").filter { $0.contains("review_package=\"1\"") }
    #expect(packed.map { $0.dropFirst(3).prefix(10) } == ["board-0000", "board-0003"])
    #expect(dot.components("review_package") == 2)
  }
}

extension String {
  /// How often `part` stands in it.
  fileprivate func components(_ part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}
