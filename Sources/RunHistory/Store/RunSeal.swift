internal import GRDB
internal import LandscapeModel

/// One digest of all rows of a run that are kept by the run alone: contents and findings have digests of their own, and SQLite
/// reads a flipped bit of a number or a text without a word.
///
/// The rows by what they refer to and not by keys, which another file may number otherwise. Whether the run is published stays
/// out: that changes after it was recorded.
enum RunSeal {
  /// The digest of the rows as they are.
  /// - Complexity: linear in the rows of the run.
  static func digest(of sequence: Int64, in database: Database) throws -> String {
    var hasher = ContentHasher()
    for query in queries {
      let rows = try Row.fetchCursor(database, sql: query, arguments: [sequence])
      while let row = try rows.next() {
        hasher.update(Array((row.databaseValues.map(text).joined(separator: "\t") + "\n").utf8))
      }
      hasher.update(Array("\n".utf8))
    }
    return hasher.digest().description
  }

  /// - Throws: where the rows of a run are not those that were recorded; runs of before there were seals pass.
  static func check(_ sequence: Int64, in database: Database) throws {
    let seal = try String.fetchOne(
      database, sql: "SELECT seal FROM run WHERE sequence = ?", arguments: [sequence])
    guard let seal else { return }
    guard try digest(of: sequence, in: database) == seal else { throw SectionFailure.wrongDigest }
  }

  private static let queries = [
    """
    SELECT id, as_of, tool_version, baseline, recorded, inputs_digest, settings_digest, partnerships,
      overlap_edges, containment_edges, edges_digest, scenarios
    FROM run WHERE sequence = ?
    """,
    """
    SELECT name, digest FROM run_content JOIN content ON content.key = run_content.content
    WHERE run = ? ORDER BY name
    """,
    """
    SELECT position, name, byte_count, digest, rows_read, rows_used, rows_rejected
    FROM run_input WHERE run = ? ORDER BY position
    """,
    "SELECT rule, version FROM run_rule WHERE run = ? ORDER BY rule",
    "SELECT position, name, value FROM run_metric WHERE run = ? ORDER BY position",
    """
    SELECT position, digest, rank, group_rank, decision
    FROM run_finding JOIN finding ON finding.key = run_finding.finding
    WHERE run = ? ORDER BY position
    """,
  ]

  /// A value so that no two give the same text.
  private static func text(_ value: DatabaseValue) -> String {
    switch value.storage {
    case .null: "-"
    case .int64(let number): "i\(number)"
    case .double(let number): "d\(number.bitPattern)"
    case .string(let text): "t\(text.utf8.count) \(text)"
    case .blob(let data): "b" + ContentDigest(of: Array(data)).description
    }
  }
}
