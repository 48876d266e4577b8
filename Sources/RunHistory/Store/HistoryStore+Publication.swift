internal import GRDB
package import LandscapeModel
internal import Rationalisation
package import Review

extension HistoryStore {
  /// Runs that were recorded and whose report was not yet seen in its place, oldest first.
  ///
  /// There is one while a night is publishing, and after one that was killed then.
  package func pending() throws(HistoryFailure) -> [String] {
    try read {
      try String.fetchAll($0, sql: "SELECT id FROM run WHERE NOT is_published ORDER BY sequence")
    }
  }

  /// Says that a run's report stands in its place: from now on the run counts.
  /// - Returns: whether there was such a run.
  package func confirm(_ id: String) throws(HistoryFailure) -> Bool {
    try write { database in
      let present = try Int.fetchOne(
        database, sql: "SELECT 1 FROM run WHERE id = ?", arguments: [id])
      guard present != nil else { return false }
      try Self.confirm(id, in: database)
      return true
    }
  }

  /// Takes out a run whose report was never published; one that was stays.
  package func discard(_ id: String) throws(HistoryFailure) {
    try write { try Self.discard(id, in: $0) }
  }

  static func confirm(_ id: String, in database: Database) throws {
    try database.execute(
      sql: "UPDATE run SET is_published = 1 WHERE id = ? AND NOT is_published", arguments: [id])
    guard database.changesCount > 0 else { return }
    try database.execute(
      sql: """
        INSERT INTO finding_seen (id, finding, rank, group_rank, first_run, last_run)
        SELECT finding.id, run_finding.finding, rank, group_rank, run, run
        FROM run_finding JOIN finding ON finding.key = run_finding.finding
        WHERE run = (SELECT sequence FROM run WHERE run.id = ?)
        ON CONFLICT (id) DO UPDATE SET finding = excluded.finding, rank = excluded.rank,
          group_rank = excluded.group_rank, last_run = excluded.last_run
        """,
      arguments: [id])
  }

  static func discard(_ id: String, in database: Database) throws {
    for table in ["decision_evidence", "decision_recount"] {
      try database.execute(
        sql: """
          DELETE FROM \(table) WHERE run =
            (SELECT sequence FROM run WHERE id = ? AND NOT is_published)
          """,
        arguments: [id])
    }
    try database.execute(
      sql: "DELETE FROM run WHERE id = ? AND NOT is_published", arguments: [id])
    try sweep(database)
  }

  /// Findings of runs before `run`, of no later day than `asOf`, that are not in `present`, in byte order of ids.
  ///
  /// A run that is recorded already is told what it was told then, whatever came later. Where no
  /// recorded run came after the last that had the finding, it vanished in `run`, as of `asOf`.
  /// - Complexity: linear in the findings ever seen; in all findings of all runs for a run that is
  ///   recorded already.
  package func vanishedFindings(
    before run: String, asOf: PartialDate?, present: Set<String>
  ) throws(HistoryFailure) -> [VanishedFinding] {
    let rows = try read { database in
      let own = try Int64.fetchOne(
        database, sql: "SELECT sequence FROM run WHERE id = ? AND is_published", arguments: [run])
      let later = try Self.later(than: asOf, in: database)
      let seen =
        own == nil && later == nil
        // The id is that of the finding, whose bytes are checked.
        ? """
        SELECT finding.id, MAX(finding_seen.finding) AS finding, MAX(last_run) AS last_run
        FROM finding_seen JOIN finding ON finding.key = finding_seen.finding GROUP BY finding.id
        """
        : """
        SELECT finding.id, MAX(run_finding.finding) AS finding, MAX(run) AS last_run
        FROM run_finding JOIN finding ON finding.key = run_finding.finding
        WHERE run NOT IN (\(later ?? ""))\(own == nil ? "" : " AND run < ?1") GROUP BY finding.id
        """
      return try Row.fetchAll(
        database,
        sql: """
          SELECT seen.id, finding.rule, finding.subjects, gone.id AS run, gone.as_of
          FROM (\(seen)) AS seen JOIN finding ON finding.key = seen.finding
          LEFT JOIN run AS gone ON gone.sequence = (
            SELECT MIN(sequence) FROM run
            WHERE sequence > seen.last_run AND is_published AND sequence NOT IN (\(later ?? ""))
              \(own == nil ? "" : "AND sequence < ?1"))
          ORDER BY seen.id
          """,
        arguments: own.map { [$0] } ?? []
      ).map { row in
        (
          id: try row.decode(String.self, forColumn: "id"),
          rule: try row.decode(String.self, forColumn: "rule"),
          subjects: try FindingRow.subjects(row.decode(String.self, forColumn: "subjects")),
          run: try row.decode(String?.self, forColumn: "run"),
          asOf: try row.decode(String?.self, forColumn: "as_of")
        )
      }
    }
    return rows.compactMap { row in
      guard !present.contains(row.id) else { return nil }
      return VanishedFinding(
        id: row.id, rule: Rule(rawValue: row.rule), subjects: row.subjects, run: row.run ?? run,
        asOf: row.run == nil ? asOf : row.asOf.flatMap { PartialDate($0) })
    }
  }
}
