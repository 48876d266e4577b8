import Foundation
import FoundationXML
import LandscapeModel
import OverlapGraph
import Publishing
import Testing

@Suite struct GraphExportTests {
  private static func rendered(
    _ format: GraphExportFormat, mark: String = ""
  ) -> RenderedGraph {
    let content = SiteFixture.content(mark: mark)
    return ExportedGraph(landscape: content.landscape, graph: content.graph).rendered(as: format)
  }

  /// The pairs that any edge joins, as the graph has them.
  private static func pairs(mark: String = "") -> Set<[String]> {
    let content = SiteFixture.content(mark: mark)
    let ids = content.landscape.partnerships.map(\.id)
    let edges = content.graph.edges.map { [ids[Int($0.source)], ids[Int($0.target)]] }
    let containments = content.graph.containments.map {
      [ids[Int($0.inner)], ids[Int($0.outer)]].sorted()
    }
    return Set(edges + containments)
  }

  @Test func `GraphML reads back with every node, edge and declared attribute`() throws {
    let document = try XMLRecord(Self.rendered(.graphml).bytes)
    let content = SiteFixture.content()
    #expect(document.elements("node").map { $0["id"] } == content.landscape.partnerships.map(\.id))
    let edges = document.elements("edge").map { [$0["source"] ?? "", $0["target"] ?? ""] }
    #expect(Set(edges) == Self.pairs())
    #expect(edges.count == Self.pairs().count)
    let keys = Set(document.elements("key").compactMap { $0["id"] })
    #expect(document.elements("data").allSatisfy { keys.contains($0["key"] ?? "") })
    let names = document.elements("key").filter { $0["for"] == "edge" }.map { $0["attr.name"] }
    for layer in ["area", "membership", "remit"] { #expect(names.contains(layer)) }
  }

  @Test func `GEXF reads back with layers as edge attributes`() throws {
    let document = try XMLRecord(Self.rendered(.gexf).bytes)
    #expect(document.elements("node").count == SiteFixture.content().landscape.partnerships.count)
    #expect(document.elements("edge").count == Self.pairs().count)
    let titles = document.elements("attribute").compactMap { $0["title"] }
    for layer in ["area", "membership", "remit"] { #expect(titles.contains(layer)) }
    #expect(document.elements("edge").allSatisfy { Double($0["weight"] ?? "") != nil })
  }

  @Test func `JSON is node-link with the scores of the graph`() throws {
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(Self.rendered(.json).bytes)) as? [String: Any])
    let nodes = try #require(json["nodes"] as? [[String: Any]])
    let edges = try #require(json["edges"] as? [[String: Any]])
    let content = SiteFixture.content()
    #expect(nodes.compactMap { $0["id"] as? String } == content.landscape.partnerships.map(\.id))
    #expect(edges.count == Self.pairs().count)
    let relations = edges.compactMap { $0["relation"] as? String }
    #expect(relations.count { $0.contains("overlap") } == content.graph.edges.count)
    #expect(
      relations.map { $0.components(separatedBy: "-in-").count - 1 }.reduce(0, +)
        == content.graph.containments.count)
  }

  @Test func `CSV has a row an edge under its heading`() {
    let lines = String(decoding: Self.rendered(.csv).bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == Self.pairs().count + 1)
    #expect(lines[0].hasPrefix("source,target,relation,weight,area,membership,remit,"))
  }

  @Test(arguments: GraphExportFormat.allCases)
  func `the same graph gives the same bytes`(format: GraphExportFormat) {
    #expect(Self.rendered(format).bytes == Self.rendered(format).bytes)
  }

  @Test(arguments: [GraphExportFormat.graphml, .gexf])
  func `hostile text is escaped and what XML forbids is left out and counted`(
    format: GraphExportFormat
  ) throws {
    let rendered = Self.rendered(format, mark: "\u{1}]]><&\"'\n\u{FFFF}")
    #expect(rendered.droppedCharacters > 0)
    let document = try XMLRecord(rendered.bytes)
    #expect(document.elements("node").count == SiteFixture.content().landscape.partnerships.count)
    #expect(
      String(decoding: rendered.bytes, as: UTF8.self)
        .contains("]]&gt;&lt;&amp;&quot;'&#10;"))
    #expect(Self.rendered(format).droppedCharacters == 0)
  }

  @Test func `DOT keeps hostile text inside its quotes`() {
    let text = String(
      decoding: Self.rendered(.dot, mark: "\"];\\evil\n\u{1}").bytes, as: UTF8.self)
    #expect(text.hasPrefix("graph overlap {\n") && text.hasSuffix("\n}\n"))
    for line in text.split(separator: "\n").dropFirst().dropLast() {
      #expect(line.hasSuffix("];"), "\(line)")
      var quotes = 0
      var isEscaped = false
      for byte in line.utf8 {
        if byte == UInt8(ascii: "\""), !isEscaped { quotes += 1 }
        isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
      }
      #expect(quotes % 2 == 0, "\(line)")
    }
  }

  @Test(arguments: GraphExportFormat.allCases)
  func `an empty landscape is an empty graph`(format: GraphExportFormat) {
    let content = SiteFixture.empty
    let graph = ExportedGraph(landscape: content.landscape, graph: content.graph)
    #expect(graph.nodeCount == 0 && graph.edgeCount == 0)
    #expect(!graph.rendered(as: format).bytes.isEmpty)
  }
}

/// The elements of a document with their attributes, by a reader that refuses what is not well formed.
final class XMLRecord: NSObject, XMLParserDelegate {
  private var found: [(name: String, attributes: [String: String])] = []

  struct Malformed: Error {
    let line: Int
  }

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { throw Malformed(line: parser.lineNumber) }
  }

  func elements(_ name: String) -> [[String: String]] {
    found.filter { $0.name == name }.map(\.attributes)
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    found.append((elementName, attributes))
  }
}
