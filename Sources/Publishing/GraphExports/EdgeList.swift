/// The edges as CSV with all their attributes, as Gephi, igraph and pandas take an edge list.
///
/// Ids are written as they are, formulas included: they must match the catalogue's.
struct EdgeList {
  let nodes: [ExportedGraph.Node]
  let edges: [ExportedGraph.Edge]

  var document: ByteSink {
    var sink = ByteSink(reserving: 256 + edges.count * 200)
    let names = ["source", "target"] + ExportedGraph.edgeAttributes.map(\.name)
    sink.append(names.joined(separator: ","))
    sink.append("\n")
    for edge in edges {
      let cells =
        [nodes[edge.source].id, nodes[edge.target].id] + edge.values.map { $0.plain ?? "" }
      sink.append(cells.map(Self.cell).joined(separator: ","))
      sink.append("\n")
    }
    return sink
  }

  /// A cell as RFC 4180 writes it, in quotes only where it must be.
  static func cell(_ text: String) -> String {
    let isPlain = !text.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    if isPlain { return text }
    var quoted = "\""
    for scalar in text.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
