internal import GRDB

extension HistoryStore {
  /// Takes old runs out of the history.
  ///
  /// What decisions were taken on, and when each finding was first and last seen, stays. Contents
  /// that no run has any more go with the runs.
  /// - Parameters:
  ///   - keep: how many of the newest runs stay; at least one does.
  ///   - protected: ids that stay whatever their age: what is published, baselines.
  ///   - isRehearsal: only says what would go.
  /// - Returns: the ids that went, oldest first.
  package func prune(
    keep: Int, protected: Set<String> = [], isRehearsal: Bool = false
  ) throws(HistoryFailure) -> [String] {
    let old = try runs().dropFirst(max(1, keep)).map(\.id).filter { !protected.contains($0) }
    let going = Array(old.reversed())
    guard !isRehearsal, !going.isEmpty else { return going }
    try write { database in
      for id in going {
        try database.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [id])
      }
      try Self.sweep(database)
    }
    try shrink()
    return going
  }

  /// Contents and findings that nothing has any more.
  static func sweep(_ database: Database) throws {
    try database.execute(
      sql: """
        DELETE FROM content WHERE key NOT IN (SELECT content FROM run_content);
        DELETE FROM finding WHERE key NOT IN (SELECT finding FROM run_finding)
          AND key NOT IN (SELECT finding FROM finding_seen)
          AND key NOT IN (SELECT finding FROM decision_evidence)
          AND key NOT IN (SELECT finding FROM decision_recount);
        """)
  }
}
