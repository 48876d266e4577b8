/// Graphviz's language: one undirected graph, every id and value in quotes.
struct DOT {
  let nodes: [ExportedGraph.Node]
  let edges: [ExportedGraph.Edge]

  var document: ByteSink {
    var sink = ByteSink(reserving: nodes.count * 500 + edges.count * 600)
    sink.append("graph overlap {\n")
    for node in nodes {
      sink.append("  \(quoted(node.id)) [")
      values(node.values, of: ExportedGraph.nodeAttributes, to: &sink)
      sink.append("];\n")
    }
    for edge in edges {
      sink.append("  \(quoted(nodes[edge.source].id)) -- \(quoted(nodes[edge.target].id)) [")
      values(edge.values, of: ExportedGraph.edgeAttributes, to: &sink)
      sink.append("];\n")
    }
    sink.append("}\n")
    return sink
  }

  private func values(
    _ values: [ExportedGraph.Value], of attributes: [ExportedGraph.Attribute],
    to sink: inout ByteSink
  ) {
    var isFirst = true
    for (value, attribute) in zip(values, attributes) {
      guard let text = value.plain else { continue }
      if !isFirst { sink.append(", ") }
      isFirst = false
      sink.append("\(name(attribute))=\(quoted(text))")
    }
  }

  /// Graphviz would lay nodes out by what it calls area, and read a weight as a whole number.
  private func name(_ attribute: ExportedGraph.Attribute) -> String {
    switch attribute.name {
    case "area": "area_overlap"
    case "weight": "membership_weight"
    default: attribute.name
    }
  }

  /// In quotes, `\` and `"` escaped, so that no text is an escape of Graphviz; a line end is a space.
  private func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n", "\r", "\t": quoted += " "
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
