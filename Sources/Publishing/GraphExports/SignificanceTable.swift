package import OverlapGraph

/// `significance.csv` as design section 5 has it: every pair of the declared family.
///
/// `source,target,shared,expected,lift,p,q,q_discrete,testable`, in the form of `EdgeTables`: source
/// before target and rows sorted, both in byte order of ids; numbers as the shortest text that reads
/// back. `lift` is empty where nothing could be shared; `testable` is `yes` or `no`. Where
/// significance was not computed the heading stands alone.
///
/// The file has a row for each of N(N − 1)/2 pairs, about a gigabyte at 5,000 partnerships, so it is
/// handed over in pieces.
package enum SignificanceTable {
  /// The heading row with its line end.
  package static let heading = "source,target,shared,expected,lift,p,q,q_discrete,testable\n"

  /// The whole table in memory, for a landscape that a person reads.
  /// - Parameter ids: the id of each partnership, in byte order as `Landscape` has them.
  /// - Complexity: O(pairs).
  package static func table(_ family: PairFamily?, ids: [String]) -> ByteSink {
    var whole = ByteSink(reserving: heading.utf8.count + (family?.pairCount ?? 0) * 96)
    write(family, ids: ids) { whole.append(bytes: $0.bytes) }
    return whole
  }

  /// Hands the table over in pieces of about `pieceBytes`, the heading in the first.
  ///
  /// - Parameters:
  ///   - family: `nil` when significance was not computed.
  ///   - ids: the id of each partnership, in byte order as `Landscape` has them.
  ///   - body: called at least once, in order; what it throws ends the table.
  /// - Complexity: O(pairs), with memory for one piece.
  package static func write<Failure: Error>(
    _ family: PairFamily?, ids: [String], pieceBytes: Int = 1 << 20,
    to body: (ByteSink) throws(Failure) -> Void
  ) throws(Failure) {
    var piece = ByteSink(reserving: pieceBytes + 4096)
    piece.append(heading)
    guard let family else { return try body(piece) }
    // Escaped once each: an id stands on as many rows as there are partnerships.
    let cells = ids.map(cell)
    var failure: Failure?
    family.forEachPair { pair in
      guard failure == nil else { return }
      append(pair, cells: cells, to: &piece)
      guard piece.count >= pieceBytes else { return }
      do throws(Failure) {
        try body(piece)
      } catch {
        failure = error
      }
      piece = ByteSink(reserving: pieceBytes + 4096)
    }
    if let failure { throw failure }
    if piece.count > 0 { try body(piece) }
  }

  private static func append(
    _ pair: PairSignificance, cells: [[UInt8]], to sink: inout ByteSink
  ) {
    let comma = UInt8(ascii: ",")
    sink.append(bytes: cells[Int(pair.source)])
    sink.append(byte: comma)
    sink.append(bytes: cells[Int(pair.target)])
    sink.append(byte: comma)
    sink.append(pair.shared)
    sink.append(byte: comma)
    sink.append(pair.expected)
    sink.append(byte: comma)
    if let lift = pair.lift { sink.append(lift) }
    for value in [pair.p, pair.q, pair.qDiscrete] {
      sink.append(byte: comma)
      sink.append(value)
    }
    sink.append(pair.isTestable ? ",yes\n" : ",no\n")
  }

  private static func cell(_ id: String) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    let special: Set<UInt8> = [
      UInt8(ascii: ","), quote, UInt8(ascii: "\n"), UInt8(ascii: "\r"),
    ]
    guard id.utf8.contains(where: special.contains) else { return Array(id.utf8) }
    return [quote] + id.utf8.flatMap { $0 == quote ? [quote, quote] : [$0] } + [quote]
  }
}
