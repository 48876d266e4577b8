/// Node-link JSON as NetworkX and D3 read it: `nodes` with `id`, `edges` with `source` and `target`.
struct NodeLinkJSON {
  let nodes: [ExportedGraph.Node]
  let edges: [ExportedGraph.Edge]

  var document: ByteSink {
    var sink = ByteSink(reserving: nodes.count * 600 + edges.count * 700)
    sink.append("{\n  \"directed\": false,\n  \"multigraph\": false,\n  \"graph\": {},\n")
    sink.append("  \"nodes\": [")
    for (number, node) in nodes.enumerated() {
      write(
        [.init("id", .string(node.id))] + members(node.values, of: ExportedGraph.nodeAttributes),
        isFirst: number == 0, to: &sink)
    }
    sink.append("\n  ],\n  \"edges\": [")
    for (number, edge) in edges.enumerated() {
      let ends: [JSONValue.Member] = [
        .init("source", .string(nodes[edge.source].id)),
        .init("target", .string(nodes[edge.target].id)),
      ]
      write(
        ends + members(edge.values, of: ExportedGraph.edgeAttributes), isFirst: number == 0,
        to: &sink)
    }
    sink.append("\n  ]\n}\n")
    return sink
  }

  /// One object a line, so that a difference of two graphs shows which edges differ.
  private func write(_ members: [JSONValue.Member], isFirst: Bool, to sink: inout ByteSink) {
    sink.append(isFirst ? "\n    {" : ",\n    {")
    for (place, member) in members.enumerated() {
      if place > 0 { sink.append(", ") }
      sink.append("\"\(member.name)\": ")
      sink.append(bytes: member.value.bytes.dropLast())
    }
    sink.append("}")
  }

  private func members(
    _ values: [ExportedGraph.Value], of attributes: [ExportedGraph.Attribute]
  ) -> [JSONValue.Member] {
    zip(values, attributes).compactMap { value, attribute in
      switch value {
      case .text(let text): .init(attribute.name, .string(text))
      case .whole(let number): .init(attribute.name, .integer(number))
      case .number(let number): .init(attribute.name, .number(number))
      case .absent: nil
      }
    }
  }
}
