internal import Foundation
internal import GRDB
internal import LandscapeModel
internal import Rationalisation
internal import Review

extension HistoryStore {
  /// What became of a run that was to be recorded.
  package enum Recording: Hashable, Sendable {
    case recorded
    /// The same run is there already; nothing changed.
    case alreadyPresent
  }

  /// Records a run in one transaction: all of it is there afterwards, or nothing.
  ///
  /// A run's id is of all that it was made from, so a run whose id is there is the same run.
  ///
  /// - Parameter isPublished: `false` for a run whose report has yet to take its place: no reader
  ///   sees it until `confirm`.
  package func record(
    _ run: RunRecord, isPublished: Bool = true
  ) throws(HistoryFailure) -> Recording {
    let sections = LandscapeSections(of: run.snapshot.landscape)
    return try write { database in
      let present = try Bool.fetchOne(
        database, sql: "SELECT is_published FROM run WHERE id = ?", arguments: [run.snapshot.id])
      guard present != true else { return .alreadyPresent }
      // One that was never published, left by another output folder with the same history.
      if present == false { try Self.discard(run.snapshot.id, in: database) }
      let sequence = try insertRun(run, into: database)
      for (name, bytes) in sections.bytes.sorted(by: { $0.key < $1.key }) {
        try keep(bytes, as: name, of: sequence, in: database)
      }
      try keep(
        Array(run.snapshot.settingsText.utf8), as: ContentName.settings, of: sequence,
        in: database)
      try keep(run.findingsJSON, as: ContentName.findings, of: sequence, in: database)
      for (name, bytes) in run.notes.sections.sorted(by: { $0.key < $1.key }) {
        try keep(bytes, as: name, of: sequence, in: database)
      }
      for scenario in run.scenarios {
        try keep(
          scenario.bytes, as: ContentName.scenario + scenario.name, of: sequence, in: database)
      }
      for (name, bytes) in run.keptBaseline?.contents ?? [] {
        try keep(bytes, as: name, of: sequence, in: database)
      }
      try insertParts(of: run, sequence: sequence, into: database)
      try insertFindings(of: run, sequence: sequence, into: database)
      try database.execute(
        sql: "UPDATE run SET seal = ? WHERE sequence = ?",
        arguments: [try RunSeal.digest(of: sequence, in: database), sequence])
      if isPublished { try Self.confirm(run.snapshot.id, in: database) }
      return .recorded
    }
  }

  private func insertRun(_ run: RunRecord, into database: Database) throws -> Int64 {
    let landscape = run.snapshot.landscape
    try database.execute(
      sql: """
        INSERT INTO run (id, as_of, tool_version, baseline, recorded, inputs_digest,
          settings_digest, partnerships, overlap_edges, containment_edges, edges_digest,
          scenarios, is_published)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
        """,
      arguments: [
        run.snapshot.id, landscape.asOf?.description, run.snapshot.toolVersion, run.baseline,
        run.recorded, inputsDigest(landscape.inputs).description,
        ContentDigest(of: run.snapshot.settingsText).description,
        landscape.partnerships.count, run.edges.overlapEdges, run.edges.containmentEdges,
        run.edges.digest, run.scenarios.count,
      ])
    return database.lastInsertedRowID
  }

  private func keep(
    _ bytes: [UInt8], as name: String, of sequence: Int64, in database: Database
  ) throws {
    let digest = ContentDigest(of: bytes).description
    try database.execute(
      sql: "INSERT INTO content (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING",
      arguments: [digest, Blob(bytes)])
    try database.execute(
      sql: """
        INSERT INTO run_content (run, name, content)
        SELECT ?, ?, key FROM content WHERE digest = ?
        """,
      arguments: [sequence, name, digest])
  }

  private func insertParts(
    of run: RunRecord, sequence: Int64, into database: Database
  ) throws {
    for (position, input) in run.snapshot.landscape.inputs.enumerated() {
      try database.execute(
        sql: "INSERT INTO run_input VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          sequence, position, input.name, input.byteCount, input.digest.description,
          input.rowsRead, input.rowsUsed, input.rowsRejected,
        ])
    }
    for rule in Rule.allCases {
      guard let version = run.snapshot.ruleVersions[rule] else { continue }
      try database.execute(
        sql: "INSERT INTO run_rule VALUES (?, ?, ?)",
        arguments: [sequence, rule.rawValue, version])
    }
    for (position, metric) in run.snapshot.metrics.values.enumerated() {
      try database.execute(
        sql: "INSERT INTO run_metric VALUES (?, ?, ?, ?)",
        arguments: [sequence, position, metric.metric.name, metric.value])
    }
  }

  private func insertFindings(
    of run: RunRecord, sequence: Int64, into database: Database
  ) throws {
    var own: Set<Int64> = []
    for (position, finding) in run.snapshot.findings.enumerated() {
      let key = try FindingRow.keep(finding, in: database)
      own.insert(key)
      try database.execute(
        sql: "INSERT INTO run_finding VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          sequence, position, key, finding.rank, finding.groupRank, finding.decision?.rawValue,
        ])
    }
    func inOrder(_ evidence: [DecisionKey: FindingRecord]) -> [(DecisionKey, FindingRecord)] {
      evidence.sorted { $0.key.order.lexicographicallyPrecedes($1.key.order) }
    }
    let versions = run.snapshot.ruleVersions
    for (decision, finding) in inOrder(run.evidenceToKeep) {
      let key = try FindingRow.keep(finding, in: database)
      // What another run had seen may be of another version of the rule.
      let version = own.contains(key) ? versions[finding.rule] : nil
      try database.execute(
        sql: """
          INSERT INTO decision_evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [
          decision.finding, decision.state.rawValue, decision.by, decision.date, key,
          finding.rank, finding.groupRank, sequence, version,
        ])
    }
    for (decision, finding) in inOrder(run.recountsToKeep) {
      guard let version = versions[finding.rule] else { continue }
      let key = try FindingRow.keep(finding, in: database)
      try database.execute(
        sql: """
          INSERT INTO decision_recount VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [
          decision.finding, decision.state.rawValue, decision.by, decision.date, version, key,
          finding.rank, finding.groupRank, sequence,
        ])
    }
  }
}

/// Names under which contents other than a landscape's sections are kept.
enum ContentName {
  static let settings = "settings"
  static let findings = "findings.json"
  /// Stands before the name of a scenario file.
  static let scenario = "scenario:"
  /// Stands before the names of what is kept of a catalogue that the run was told against.
  static let baseline = "baseline:"
}

/// Bytes as a blob.
struct Blob: DatabaseValueConvertible {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var databaseValue: DatabaseValue { Data(bytes).databaseValue }

  static func fromDatabaseValue(_ value: DatabaseValue) -> Blob? {
    Data.fromDatabaseValue(value).map { Blob([UInt8]($0)) }
  }
}

extension DecisionKey {
  fileprivate var order: [String] { [finding, state.rawValue, by, date] }
}
