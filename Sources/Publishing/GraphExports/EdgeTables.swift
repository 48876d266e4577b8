package import OverlapGraph

/// `edges.csv` and `containments.csv` as design section 5 has them.
///
/// RFC 4180 in UTF-8 without a byte order mark, lines end in LF, one heading row. Rows stand by the
/// first id, then the second, in byte order. A score is the shortest text that reads back to the
/// same Double, as `Double.description` has it: `0.5`, `1.0`, `5e-05`. Ids are written as they are,
/// formulas included: the files are for programs, and their ids must match the catalogue's.
package enum EdgeTables {
  /// `source,target,area,membership,remit`: every overlap edge with its three scores.
  /// - Parameter ids: the id of each partnership, in byte order as `Landscape` has them.
  /// - Complexity: O(edges).
  package static func edges(_ graph: OverlapGraph, ids: [String]) -> ByteSink {
    table(heading: "source,target", rows: graph.edges, ids: ids) {
      ($0.source, $0.target, $0.scores)
    }
  }

  /// `inner,outer,area,membership,remit`: every containment edge, with the containments of the
  /// inner in the outer.
  /// - Parameter ids: the id of each partnership, in byte order as `Landscape` has them.
  /// - Complexity: O(containments).
  package static func containments(_ graph: OverlapGraph, ids: [String]) -> ByteSink {
    table(heading: "inner,outer", rows: graph.containments, ids: ids) {
      ($0.inner, $0.outer, $0.scores)
    }
  }

  private static func table<Row>(
    heading: String, rows: [Row], ids: [String],
    _ columns: (Row) -> (first: Int32, second: Int32, scores: LayerScores)
  ) -> ByteSink {
    // Two ids and three scores of up to 18 digits seldom need more.
    var sink = ByteSink(reserving: 64 + rows.count * 96)
    sink.append(heading)
    sink.append(",area,membership,remit\n")
    let comma = UInt8(ascii: ",")
    for row in rows {
      let (first, second, scores) = columns(row)
      append(id: ids[Int(first)], to: &sink)
      sink.append(byte: comma)
      append(id: ids[Int(second)], to: &sink)
      sink.append(byte: comma)
      sink.append(scores.area)
      sink.append(byte: comma)
      sink.append(scores.membership)
      sink.append(byte: comma)
      sink.append(scores.remit)
      sink.append(byte: UInt8(ascii: "\n"))
    }
    return sink
  }

  private static func append(id: String, to sink: inout ByteSink) {
    guard id.utf8.contains(where: needsQuotes) else {
      sink.append(id)
      return
    }
    let quote = UInt8(ascii: "\"")
    sink.append(byte: quote)
    for byte in id.utf8 {
      if byte == quote { sink.append(byte: quote) }
      sink.append(byte: byte)
    }
    sink.append(byte: quote)
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
