internal import TextFormats

/// GraphML (graphdrawing.org): attributes are declared as keys, typed, and absent ones left out.
struct GraphML {
  let nodes: [ExportedGraph.Node]
  let edges: [ExportedGraph.Edge]

  var document: ByteSink {
    var sink = ByteSink(reserving: nodes.count * 700 + edges.count * 900)
    sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    sink.append("<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n")
    keys(ExportedGraph.nodeAttributes, of: "node", prefix: "n", to: &sink)
    keys(ExportedGraph.edgeAttributes, of: "edge", prefix: "e", to: &sink)
    sink.append("<graph id=\"overlap\" edgedefault=\"undirected\">\n")
    for node in nodes {
      sink.append("<node id=\"\(MarkupEscaping.xmlAttribute.escaped(node.id))\">")
      values(node.values, prefix: "n", to: &sink)
      sink.append("</node>\n")
    }
    for (number, edge) in edges.enumerated() {
      sink.append("<edge id=\"edge\(number)\" source=\"")
      sink.append(MarkupEscaping.xmlAttribute.escaped(nodes[edge.source].id))
      sink.append("\" target=\"")
      sink.append(MarkupEscaping.xmlAttribute.escaped(nodes[edge.target].id))
      sink.append("\">")
      values(edge.values, prefix: "e", to: &sink)
      sink.append("</edge>\n")
    }
    sink.append("</graph>\n</graphml>\n")
    return sink
  }

  private func keys(
    _ attributes: [ExportedGraph.Attribute], of element: String, prefix: String,
    to sink: inout ByteSink
  ) {
    for (place, attribute) in attributes.enumerated() {
      let type =
        switch attribute.kind {
        case .text: "string"
        case .whole: "long"
        case .number: "double"
        }
      sink.append(
        "<key id=\"\(prefix)\(place)\" for=\"\(element)\" attr.name=\"\(attribute.name)\" "
          + "attr.type=\"\(type)\"/>\n")
    }
  }

  private func values(
    _ values: [ExportedGraph.Value], prefix: String, to sink: inout ByteSink
  ) {
    for (place, value) in values.enumerated() {
      guard let text = value.plain else { continue }
      sink.append("<data key=\"\(prefix)\(place)\">")
      sink.append(MarkupEscaping.xmlAttribute.escaped(text))
      sink.append("</data>")
    }
  }
}
