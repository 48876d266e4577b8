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
      sink.append(csvCell: nodes[edge.source].id)
      sink.append(",")
      sink.append(csvCell: nodes[edge.target].id)
      for value in edge.values {
        sink.append(",")
        sink.append(csvCell: value.plain ?? "")
      }
      sink.append("\n")
    }
    return sink
  }
}
