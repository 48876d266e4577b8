internal import LandscapeModel
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

  /// From this number of rows on, threads write stretches of them.
  private static let worthThreads = 20_000

  private static func table<Row: Sendable>(
    heading: String, rows: [Row], ids: [String],
    _ columns: @escaping @Sendable (Row) -> (first: Int32, second: Int32, scores: LayerScores)
  ) -> ByteSink {
    let threads = rows.count < worthThreads ? 1 : onlineProcessorCount()
    let stretches = concurrently(threads: threads) { thread in
      let stretch = (rows.count * thread / threads)..<(rows.count * (thread + 1) / threads)
      // Two ids and three scores of up to 18 digits seldom need more.
      var sink = ByteSink(reserving: 64 + stretch.count * 96)
      if thread == 0 {
        sink.append(heading)
        sink.append(",area,membership,remit\n")
      }
      for row in stretch { append(columns(rows[row]), ids: ids, to: &sink) }
      return sink
    }
    var whole = stretches[0]
    for stretch in stretches.dropFirst() { whole.append(bytes: stretch.bytes) }
    return whole
  }

  private static func append(
    _ row: (first: Int32, second: Int32, scores: LayerScores), ids: [String],
    to sink: inout ByteSink
  ) {
    let comma = UInt8(ascii: ",")
    sink.append(csvCell: ids[Int(row.first)])
    sink.append(byte: comma)
    sink.append(csvCell: ids[Int(row.second)])
    sink.append(byte: comma)
    sink.append(row.scores.area)
    sink.append(byte: comma)
    sink.append(row.scores.membership)
    sink.append(byte: comma)
    sink.append(row.scores.remit)
    sink.append(byte: UInt8(ascii: "\n"))
  }
}
