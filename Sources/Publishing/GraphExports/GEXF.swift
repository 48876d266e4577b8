internal import TextFormats

/// GEXF 1.2 draft, the version that Gephi and NetworkX both read; layers are edge attributes.
struct GEXF {
  let nodes: [ExportedGraph.Node]
  let edges: [ExportedGraph.Edge]

  var document: ByteSink {
    var sink = ByteSink(reserving: nodes.count * 900 + edges.count * 1_000)
    sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    sink.append("<gexf xmlns=\"http://www.gexf.net/1.2draft\" version=\"1.2\">\n")
    sink.append("<graph mode=\"static\" defaultedgetype=\"undirected\">\n")
    // The label and the weight have places of their own.
    declare(ExportedGraph.nodeAttributes, of: "node", except: 0, to: &sink)
    declare(ExportedGraph.edgeAttributes, of: "edge", except: 1, to: &sink)
    sink.append("<nodes>\n")
    for node in nodes {
      sink.append("<node id=\"\(MarkupEscaping.xmlAttribute.escaped(node.id))\" label=\"")
      sink.append(MarkupEscaping.xmlAttribute.escaped(node.values[0].plain ?? ""))
      sink.append("\">")
      values(node.values, except: 0, to: &sink)
      sink.append("</node>\n")
    }
    sink.append("</nodes>\n<edges>\n")
    for (number, edge) in edges.enumerated() {
      sink.append("<edge id=\"\(number)\" source=\"")
      sink.append(MarkupEscaping.xmlAttribute.escaped(nodes[edge.source].id))
      sink.append("\" target=\"")
      sink.append(MarkupEscaping.xmlAttribute.escaped(nodes[edge.target].id))
      sink.append("\" weight=\"\(edge.values[1].plain ?? "0.0")\">")
      values(edge.values, except: 1, to: &sink)
      sink.append("</edge>\n")
    }
    sink.append("</edges>\n</graph>\n</gexf>\n")
    return sink
  }

  private func declare(
    _ attributes: [ExportedGraph.Attribute], of element: String, except skipped: Int,
    to sink: inout ByteSink
  ) {
    sink.append("<attributes class=\"\(element)\">\n")
    for (place, attribute) in attributes.enumerated() where place != skipped {
      let type =
        switch attribute.kind {
        case .text: "string"
        case .whole: "long"
        case .number: "double"
        }
      sink.append(
        "<attribute id=\"\(place)\" title=\"\(attribute.name)\" type=\"\(type)\"/>\n")
    }
    sink.append("</attributes>\n")
  }

  private func values(
    _ values: [ExportedGraph.Value], except skipped: Int, to sink: inout ByteSink
  ) {
    sink.append("<attvalues>")
    for (place, value) in values.enumerated() where place != skipped {
      guard let text = value.plain else { continue }
      sink.append("<attvalue for=\"\(place)\" value=\"")
      sink.append(MarkupEscaping.xmlAttribute.escaped(text))
      sink.append("\"/>")
    }
    sink.append("</attvalues>")
  }
}
