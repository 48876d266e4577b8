internal import GRDB
package import LandscapeModel
internal import Rationalisation
package import Review

extension HistoryStore {
  /// All runs, newest first.
  package func runs() throws(HistoryFailure) -> [RunSummary] {
    try read { database in
      try Row.fetchAll(database, sql: Self.summaries + " ORDER BY sequence DESC").map(Self.summary)
    }
  }

  /// One run of the list.
  package func run(_ id: String) throws(HistoryFailure) -> RunSummary {
    let found = try read { database in
      try Row.fetchOne(database, sql: Self.summaries + " WHERE run.id = ?", arguments: [id])
        .map(Self.summary)
    }
    if let found { return found }
    throw try unknown(id)
  }

  /// The run that was recorded last.
  package func newest() throws(HistoryFailure) -> RunSummary? { try runs().first }

  /// What changes are told against when nobody says otherwise: of the runs made from other inputs than these and of no day after
  /// `day` one of the latest day, the last recorded. Where there is none, or `day` is `nil`, of those of no known day (of all) the
  /// last recorded.
  package func newest(
    withInputsOtherThan digest: ContentDigest, notAfter day: PartialDate?
  ) throws(HistoryFailure) -> RunSummary? {
    let others = try runs().filter { $0.inputsDigest != digest.description }
    guard let day else { return others.first }
    var newest: RunSummary?
    for run in others where run.asOf.map({ $0.firstDay <= day.lastDay }) ?? false {
      guard let known = newest?.asOf, let asOf = run.asOf else {
        newest = newest ?? run
        continue
      }
      if known.lastDay < asOf.lastDay { newest = run }
    }
    return newest ?? others.first { $0.asOf == nil }
  }

  /// A run with its landscape and findings, as it was recorded.
  package func snapshot(_ id: String) throws(HistoryFailure) -> RunSnapshot {
    let summary = try run(id)
    let landscape = try landscape(of: id)
    return try read { database in
      let sequence = try Int64.fetchOne(
        database, sql: "SELECT sequence FROM run WHERE id = ?", arguments: [id])
      if let sequence { try RunSeal.check(sequence, in: database) }
      let versions = try Row.fetchAll(
        database, sql: "SELECT rule, version FROM run_rule WHERE run = ?", arguments: [sequence])
      var ruleVersions: [Rule: Int] = [:]
      for row in versions {
        ruleVersions[Rule(rawValue: try row.decode(String.self, atIndex: 0))] = try row.decode(
          Int.self, atIndex: 1)
      }
      let metrics = try Row.fetchAll(
        database, sql: "SELECT name, value FROM run_metric WHERE run = ? ORDER BY position",
        arguments: [sequence]
      ).map {
        RunMetric(
          Metric(name: try $0.decode(String.self, atIndex: 0)),
          try $0.decode(Double.self, atIndex: 1))
      }
      return RunSnapshot(
        id: id, toolVersion: summary.toolVersion,
        settingsText: String(
          decoding: try Self.content(ContentName.settings, of: id, in: database), as: UTF8.self),
        ruleVersions: ruleVersions, landscape: landscape,
        findings: try Self.findings(of: sequence, in: database),
        metrics: RunMetrics(values: metrics))
    }
  }

  /// The landscape of a run, equal to the one that was recorded.
  package func landscape(of id: String) throws(HistoryFailure) -> Landscape {
    let sections = LandscapeSections(bytes: try contents(Self.sectionNames, of: id))
    return try Self.attempt(path) { try sections.landscape() }
  }

  /// What a run keeps that only a later program knows, in byte order: names of sections, and of fields
  /// after their section.
  package func unread(of id: String) throws(HistoryFailure) -> [String] {
    let sections = LandscapeSections(bytes: try contents(Self.sectionNames, of: id))
    return try Self.attempt(path) { try sections.unread() }
  }

  static let sectionNames = LandscapeSection.allCases.map(\.rawValue)

  /// Those of some contents that a run has, by name.
  func contents(
    _ names: [String], of id: String
  ) throws(HistoryFailure) -> [String: [UInt8]] {
    _ = try run(id)
    return try read { database in
      var bytes: [String: [UInt8]] = [:]
      for name in names {
        do {
          bytes[name] = try Self.content(name, of: id, in: database)
        } catch SectionFailure.missingSection {
          // Not of that run's day; what should be there is missed when the sections are read.
        }
      }
      return bytes
    }
  }

  /// `findings.json` of a run, byte for byte as published.
  package func findingsJSON(of id: String) throws(HistoryFailure) -> [UInt8] {
    _ = try run(id)
    return try read { try Self.content(ContentName.findings, of: id, in: $0) }
  }

  /// What reading had to say of a run's input; empty for a run of a program that did not keep it.
  package func notes(of id: String) throws(HistoryFailure) -> RunNotes {
    let sections = try contents(RunNotes.sectionNames, of: id)
    return try Self.attempt(path) { try RunNotes(sections: sections) }
  }

  /// The scenario files of a run, in byte order of their names; `nil` for a run of a program that
  /// did not keep them.
  package func scenarios(of id: String) throws(HistoryFailure) -> [KeptScenario]? {
    _ = try run(id)
    return try read { database in
      guard
        let count = try Int.fetchOne(
          database, sql: "SELECT scenarios FROM run WHERE id = ?", arguments: [id])
      else { return nil }
      let names = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM run_content JOIN run ON run.sequence = run_content.run
          WHERE run.id = ?1 AND substr(name, 1, length(?2)) = ?2 ORDER BY name
          """,
        arguments: [id, ContentName.scenario])
      guard names.count == count else { throw SectionFailure.missingSection }
      return try names.map { name in
        KeptScenario(
          name: String(name.dropFirst(ContentName.scenario.count)),
          bytes: try Self.content(name, of: id, in: database))
      }
    }
  }

  /// The finding as it was when each decision was first seen, for `AppliedDecisions`.
  /// - Parameter day: what runs of a later day kept is left out; `nil` for all.
  package func keptEvidence(
    notAfter day: PartialDate? = nil
  ) throws(HistoryFailure) -> [DecisionKey: KeptEvidence] {
    try read { database in
      let later = try Self.later(than: day, in: database) ?? ""
      var kept: [DecisionKey: KeptEvidence] = [:]
      let evidence = try Row.fetchAll(
        database,
        sql: """
          SELECT finding.*, rank, group_rank, decided_finding, decision, decided_by, decided_on,
            rule_version, run.id AS run_id
          FROM decision_evidence JOIN finding ON finding.key = decision_evidence.finding
          LEFT JOIN run ON run.sequence = decision_evidence.run AND run.is_published
          WHERE decision_evidence.run IS NULL OR decision_evidence.run NOT IN (\(later))
          """)
      for row in evidence {
        kept[try Self.decision(row)] = KeptEvidence(
          finding: try FindingRow.record(row),
          ruleVersion: try row.decode(Int?.self, forColumn: "rule_version"),
          run: try row.decode(String?.self, forColumn: "run_id"))
      }
      let recounts = try Row.fetchAll(
        database,
        sql: """
          SELECT finding.*, rank, group_rank, decided_finding, decision, decided_by, decided_on,
            rule_version
          FROM decision_recount JOIN finding ON finding.key = decision_recount.finding
          """)
      for row in recounts {
        kept[try Self.decision(row)]?.recounts[
          try row.decode(Int.self, forColumn: "rule_version")] = try FindingRow.record(row)
      }
      return kept
    }
  }

  /// The decision of a row of what is kept of decisions.
  private static func decision(_ row: Row) throws -> DecisionKey {
    guard let state = DecisionState(rawValue: try row.decode(forColumn: "decision")) else {
      throw SectionFailure.unknownValue
    }
    return DecisionKey(
      finding: try row.decode(forColumn: "decided_finding"), state: state,
      by: try row.decode(forColumn: "decided_by"), date: try row.decode(forColumn: "decided_on"))
  }

  /// The runs whose whole day lies after `day`, as a list for a statement; `nil` where there is none.
  static func later(than day: PartialDate?, in database: Database) throws -> String? {
    guard let day else { return nil }
    let runs = try Row.fetchAll(database, sql: "SELECT sequence, as_of FROM run WHERE as_of <> ''")
    let later = try runs.compactMap { row -> String? in
      let asOf = PartialDate(try row.decode(String.self, atIndex: 1))
      guard let asOf, day.lastDay < asOf.firstDay else { return nil }
      return String(try row.decode(Int64.self, atIndex: 0))
    }
    return later.isEmpty ? nil : later.joined(separator: ", ")
  }

  /// Every finding of any run of no later day than `day`, as it was last seen; none whose bytes are not those that were recorded, of which `check` tells:
  /// no night ends for an old run that is damaged.
  package func lastSeen(
    notAfter day: PartialDate?
  ) throws(HistoryFailure) -> [String: FindingRecord] {
    try read { database in
      let records = try Row.fetchAll(
        database,
        sql: Self.later(than: day, in: database).map { later in
          """
          SELECT finding.*, run_finding.rank, run_finding.group_rank FROM
            (SELECT finding.id AS id, MAX(run) AS run
             FROM run_finding JOIN finding ON finding.key = run_finding.finding
             WHERE run NOT IN (\(later)) GROUP BY finding.id) AS seen
            JOIN run_finding ON run_finding.run = seen.run
            JOIN finding ON finding.key = run_finding.finding AND finding.id = seen.id
          """
        } ?? """
          SELECT finding.*, rank, group_rank
          FROM finding_seen JOIN finding ON finding.key = finding_seen.finding
          """
      ).compactMap { try? FindingRow.record($0) }
      return Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// In which run of no later day than `day` each of some findings was last, newest first; none of a run that was pruned.
  package func lastRuns(
    of findings: Set<String>, notAfter day: PartialDate?
  ) throws(HistoryFailure) -> [(run: String, findings: Set<String>)] {
    try read { database in
      let statement = try database.makeStatement(
        sql: Self.later(than: day, in: database).map { later in
          """
          SELECT run.sequence, run.id FROM finding
            JOIN run_finding ON run_finding.finding = finding.key
            JOIN run ON run.sequence = run_finding.run
          WHERE finding.id = ? AND run.is_published AND run.sequence NOT IN (\(later))
          ORDER BY run.sequence DESC LIMIT 1
          """
        } ?? """
          SELECT run.sequence, run.id FROM finding_seen JOIN run ON run.sequence = last_run
          WHERE finding_seen.id = ? AND run.is_published
          """)
      var last: [(sequence: Int64, run: String, finding: String)] = []
      for finding in findings.sorted() {
        guard let row = try Row.fetchOne(statement, arguments: [finding]) else { continue }
        last.append(
          (
            try row.decode(Int64.self, atIndex: 0), try row.decode(String.self, atIndex: 1), finding
          ))
      }
      var runs: [(run: String, findings: Set<String>)] = []
      for seen in last.sorted(by: { $0.sequence > $1.sequence }) {
        if runs.last?.run != seen.run { runs.append((seen.run, [])) }
        runs[runs.count - 1].findings.insert(seen.finding)
      }
      return runs
    }
  }

  /// Ids of findings that were in some run before this one, and of no later day than `day`.
  package func findingsSeen(
    before id: String, notAfter day: PartialDate?
  ) throws(HistoryFailure) -> Set<String> {
    _ = try run(id)
    return try read { database in
      try Set(
        String.fetchAll(
          database,
          sql: Self.later(than: day, in: database).map { later in
            """
            SELECT DISTINCT finding.id
            FROM run_finding JOIN finding ON finding.key = run_finding.finding
            WHERE run < (SELECT sequence FROM run WHERE run.id = ?) AND run NOT IN (\(later))
            """
          } ?? """
            SELECT finding.id FROM finding_seen JOIN finding ON finding.key = finding_seen.finding
            WHERE first_run < (SELECT sequence FROM run WHERE run.id = ?)
            """,
          arguments: [id]))
    }
  }

  static func findings(of sequence: Int64?, in database: Database) throws -> [FindingRecord] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT finding.*, rank, group_rank, decision
        FROM run_finding JOIN finding ON finding.key = run_finding.finding
        WHERE run = ? ORDER BY position
        """,
      arguments: [sequence]
    ).map { row in
      let state = try row.decode(String?.self, forColumn: "decision")
      let decision = state.flatMap { DecisionState(rawValue: $0) }
      guard state == nil || decision != nil else { throw SectionFailure.unknownValue }
      return try FindingRow.record(row, decision: decision)
    }
  }

  /// Bytes that a run keeps under a name, checked against their digest.
  static func content(_ name: String, of id: String, in database: Database) throws -> [UInt8] {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT digest, bytes FROM content
        JOIN run_content ON run_content.content = content.key
        JOIN run ON run.sequence = run_content.run
        WHERE run.id = ? AND run_content.name = ?
        """,
      arguments: [id, name])
    guard let row else { throw SectionFailure.missingSection }
    let bytes = try row.decode(Blob.self, atIndex: 1).bytes
    guard ContentDigest(of: bytes).description == (try row.decode(String.self, atIndex: 0)) else {
      throw SectionFailure.wrongDigest
    }
    return bytes
  }

  private static let summaries = """
    SELECT run.*, (SELECT COUNT(*) FROM run_finding WHERE run_finding.run = run.sequence) AS found
    FROM (SELECT * FROM run WHERE is_published) AS run
    """

  private static func summary(_ row: Row) throws -> RunSummary {
    let asOf = try row.decode(String?.self, forColumn: "as_of")
    return RunSummary(
      id: try row.decode(forColumn: "id"), asOf: asOf.flatMap { PartialDate($0) },
      toolVersion: try row.decode(forColumn: "tool_version"),
      baseline: try row.decode(String?.self, forColumn: "baseline"),
      recorded: try row.decode(forColumn: "recorded"),
      inputsDigest: try row.decode(forColumn: "inputs_digest"),
      settingsDigest: try row.decode(forColumn: "settings_digest"),
      partnershipCount: try row.decode(forColumn: "partnerships"),
      findingCount: try row.decode(forColumn: "found"),
      edges: EdgeSummary(
        overlapEdges: try row.decode(forColumn: "overlap_edges"),
        containmentEdges: try row.decode(forColumn: "containment_edges"),
        digest: try row.decode(forColumn: "edges_digest")))
  }

  private func unknown(_ id: String) throws(HistoryFailure) -> HistoryFailure {
    let ids = try read {
      try String.fetchAll($0, sql: "SELECT id FROM run WHERE is_published ORDER BY sequence DESC")
    }
    // Ids are long: who writes only how one begins means that run, or is told which ones it could be.
    let begun = id.isEmpty ? [] : ids.filter { $0.hasPrefix(id) }
    if begun.count > 1 { return .ambiguousRun(id: id, runs: begun) }
    return .unknownRun(id: id, nearest: begun.first ?? NearestName.nearest(to: id, among: ids))
  }
}
