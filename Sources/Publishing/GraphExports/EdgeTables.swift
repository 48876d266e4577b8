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
      var texts = ScoreTexts()
      if thread == 0 {
        sink.append(heading)
        sink.append(",area,membership,remit\n")
      }
      for row in stretch { append(columns(rows[row]), ids: ids, texts: &texts, to: &sink) }
      return sink
    }
    var whole = stretches[0]
    for stretch in stretches.dropFirst() { whole.append(bytes: stretch.bytes) }
    return whole
  }

  private static func append(
    _ row: (first: Int32, second: Int32, scores: LayerScores), ids: [String],
    texts: inout ScoreTexts, to sink: inout ByteSink
  ) {
    let comma = UInt8(ascii: ",")
    sink.append(csvCell: ids[Int(row.first)])
    sink.append(byte: comma)
    sink.append(csvCell: ids[Int(row.second)])
    sink.append(byte: comma)
    texts.append(row.scores.area, to: &sink)
    sink.append(byte: comma)
    sink.append(row.scores.membership)
    sink.append(byte: comma)
    texts.append(row.scores.remit, to: &sink)
    sink.append(byte: UInt8(ascii: "\n"))
  }
}

/// The texts of scores that come again and again, as those by area and remit do: finding the shortest text of one
/// costs more than the rest of a row.
private struct ScoreTexts {
  private var bits = [UInt64](repeating: 0, count: 1_024)
  private var texts = [[UInt8]](repeating: [], count: 1_024)

  mutating func append(_ score: Double, to sink: inout ByteSink) {
    let place = Int(truncatingIfNeeded: (score.bitPattern &* 0x9E37_79B9_7F4A_7C15) >> 54)
    if bits[place] != score.bitPattern || texts[place].isEmpty {
      bits[place] = score.bitPattern
      texts[place] = Array(score.description.utf8)
    }
    sink.append(bytes: texts[place])
  }
}
