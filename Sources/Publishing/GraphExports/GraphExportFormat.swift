internal import LandscapeModel
internal import OverlapGraph

/// A format that the overlap graph is exported in; the raw value is its name on the command line.
package enum GraphExportFormat: String, CaseIterable, Sendable {
  case graphml, gexf, dot, json, csv

  /// The name of its file in a report's `graph` folder.
  package var fileName: String { "overlap." + rawValue }
}

/// A graph in one format.
package struct RenderedGraph: Sendable {
  package let bytes: [UInt8]
  /// Characters that XML 1.0 forbids and that were left out.
  package let droppedCharacters: Int
}

extension ExportedGraph {
  /// Renders the graph: nodes, then edges, each in its order.
  /// - Complexity: O(bytes of the result).
  package func rendered(as format: GraphExportFormat) -> RenderedGraph {
    // Formats that could hold them leave the same characters out, so that ids match across files.
    var text = XMLText()
    let (nodes, edges) = cleaned(by: &text)
    let sink =
      switch format {
      case .graphml: GraphML(nodes: nodes, edges: edges).document
      case .gexf: GEXF(nodes: nodes, edges: edges).document
      case .dot: DOT(nodes: nodes, edges: edges).document
      case .json: NodeLinkJSON(nodes: nodes, edges: edges).document
      case .csv: EdgeList(nodes: nodes, edges: edges).document
      }
    return RenderedGraph(bytes: sink.bytes, droppedCharacters: text.droppedCharacters)
  }

  private func cleaned(by text: inout XMLText) -> (nodes: [Node], edges: [Edge]) {
    var taken = Set<String>()
    let nodes = nodes.enumerated().map { number, node in
      var node = node
      node.id = text.allowed(node.id)
      // Two ids may have differed in nothing but what was left out.
      if !taken.insert(node.id).inserted {
        node.id += "~\(number)"
        taken.insert(node.id)
      }
      node.values = node.values.map { $0.cleaned(by: &text) }
      return node
    }
    let edges = edges.map { edge in
      var edge = edge
      edge.values = edge.values.map { $0.cleaned(by: &text) }
      return edge
    }
    return (nodes, edges)
  }
}

extension ExportedGraph.Value {
  fileprivate func cleaned(by text: inout XMLText) -> ExportedGraph.Value {
    if case .text(let value) = self { return .text(text.allowed(value)) }
    return self
  }
}

extension ReportContent {
  /// Writes the graph in every format for the report's `graph` folder; nothing of a landscape so large
  /// that no tool opens them: `landscape export` writes any size.
  package func writeGraph(to take: @escaping FileTaker) {
    guard landscape.partnerships.count <= 10_000,
      graph.edges.count + graph.containments.count <= 100_000
    else { return }
    let exported = ExportedGraph(landscape: landscape, graph: graph, clusters: clusters)
    let formats = GraphExportFormat.allCases
    _ = concurrently(count: formats.count, threads: 2) { number in
      let format = formats[number]
      take(
        OutputFile(path: "graph/" + format.fileName, bytes: exported.rendered(as: format).bytes))
    }
  }
}

/// Text for XML 1.0.
struct XMLText {
  private(set) var droppedCharacters = 0

  /// `text` without the characters that the production Char of XML 1.0 leaves out.
  mutating func allowed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !Self.isAllowed($0) }) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if Self.isAllowed(scalar) { kept.append(scalar) } else { droppedCharacters += 1 }
    }
    return String(kept)
  }

  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
