internal import GRDB
internal import LandscapeModel
internal import Wording

/// The tables of the history and how earlier ones become them.
///
/// A migration that has been released is never edited: a change is a new migration at the end.
struct HistorySchema {
  /// The version that this program writes: the number of migrations.
  static let version = 6

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: runs + findings + memory)
      try mark(database, version: 1)
    }
    migrator.registerMigration("2") { database in
      try database.execute(sql: publication)
      try mark(database, version: 2)
    }
    migrator.registerMigration("3") { database in
      try database.execute(sql: scenarios)
      try mark(database, version: 3)
    }
    // Sections with the names of their fields: nothing to do to those that have none, and a program
    // that reads by position alone has to keep away.
    migrator.registerMigration("4") { try mark($0, version: 4) }
    migrator.registerMigration("5") { database in
      try database.execute(sql: recounts)
      try mark(database, version: 5)
    }
    migrator.registerMigration("6") { database in
      try database.execute(sql: seals)
      try mark(database, version: 6)
    }
    return migrator
  }

  /// What SQLite's own check of all pages finds; `nil` where it finds nothing.
  /// - Throws: where the disk does not give a page, which says nothing of the file.
  /// - Complexity: linear in the file.
  static func complaint(ofFile database: Database) throws -> String? {
    let answer = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
    if let code = answer?.firstMatch(of: /unable to get the page. error code=([0-9]+)/)?.1,
      let number = Int32(code), number & 0xFF == ResultCode.SQLITE_IOERR.rawValue
    {
      throw DatabaseError(resultCode: .SQLITE_IOERR)
    }
    return answer == "ok" ? nil : answer ?? Phrase.noAnswer(.english)
  }

  /// How the tables differ from those that this program makes; `nil` where they do not.
  static func complaint(ofSchema database: Database) throws -> String? {
    let model = try DatabaseQueue()
    try migrator.migrate(model)
    let (expected, found) = (try model.read(names(in:)), try names(in: database))
    if let missing = expected.subtracting(found).sorted().first {
      return Words.historyLacks(name: missing)(.english)
    }
    let applied = try String.fetchSet(database, sql: "SELECT identifier FROM grdb_migrations")
    let known = try model.read {
      try String.fetchSet($0, sql: "SELECT identifier FROM grdb_migrations")
    }
    if let missing = known.subtracting(applied).sorted().first {
      return Words.migrationMissing(name: missing)(.english)
    }
    return nil
  }

  /// Tables with their columns, and indexes.
  private static func names(in database: Database) throws -> Set<String> {
    try String.fetchSet(
      database,
      sql: """
        SELECT 'table ' || m.name || ', column ' || c.name
        FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c WHERE m.type = 'table'
        UNION SELECT 'index ' || name FROM sqlite_master WHERE type = 'index'
        """)
  }

  private static func mark(_ database: Database, version: Int) throws {
    try database.execute(
      sql: """
        PRAGMA application_id = \(HistoryFile.applicationID);
        PRAGMA user_version = \(version);
        """)
  }

  /// Runs, and what was read for them. Contents that runs have in common are kept once.
  private static let runs = """
    CREATE TABLE content (
      key INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      bytes BLOB NOT NULL
    ) STRICT;
    CREATE TABLE run (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      as_of TEXT,
      tool_version TEXT NOT NULL,
      baseline TEXT,
      recorded TEXT NOT NULL,
      inputs_digest TEXT NOT NULL,
      settings_digest TEXT NOT NULL,
      partnerships INTEGER NOT NULL,
      overlap_edges INTEGER NOT NULL,
      containment_edges INTEGER NOT NULL,
      edges_digest TEXT NOT NULL
    ) STRICT;
    CREATE TABLE run_content (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      name TEXT NOT NULL,
      content INTEGER NOT NULL REFERENCES content,
      PRIMARY KEY (run, name)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX run_content_content ON run_content (content);
    CREATE TABLE run_input (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      byte_count INTEGER NOT NULL,
      digest TEXT NOT NULL,
      rows_read INTEGER NOT NULL,
      rows_used INTEGER NOT NULL,
      rows_rejected INTEGER NOT NULL,
      PRIMARY KEY (run, position)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE run_rule (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      rule TEXT NOT NULL,
      version INTEGER NOT NULL,
      PRIMARY KEY (run, rule)
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE run_metric (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      position INTEGER NOT NULL,
      name TEXT NOT NULL,
      value REAL NOT NULL,
      PRIMARY KEY (run, position)
    ) STRICT, WITHOUT ROWID;

    """

  /// Findings. One that has not changed since another run is kept once; its rank is the run's.
  private static let findings = """
    CREATE TABLE finding (
      key INTEGER PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      id TEXT NOT NULL,
      rule TEXT NOT NULL,
      list TEXT NOT NULL,
      subjects TEXT NOT NULL,
      first_route TEXT NOT NULL,
      full_route TEXT NOT NULL,
      level TEXT NOT NULL,
      strength REAL NOT NULL,
      benefit REAL NOT NULL,
      feasibility REAL NOT NULL,
      confidence REAL NOT NULL,
      freed_meeting_days REAL NOT NULL,
      uses_assumed_meetings INTEGER NOT NULL,
      people_affected REAL NOT NULL,
      facts TEXT NOT NULL,
      fingerprint TEXT NOT NULL
    ) STRICT;
    CREATE TABLE run_finding (
      run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
      position INTEGER NOT NULL,
      finding INTEGER NOT NULL REFERENCES finding,
      rank INTEGER NOT NULL,
      group_rank INTEGER NOT NULL,
      decision TEXT,
      PRIMARY KEY (run, position)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX run_finding_finding ON run_finding (finding);

    """

  /// What outlives pruning: when each finding was first and last seen, and what decisions were
  /// taken on.
  private static let memory = """
    CREATE TABLE finding_seen (
      id TEXT PRIMARY KEY NOT NULL,
      finding INTEGER NOT NULL REFERENCES finding,
      rank INTEGER NOT NULL,
      group_rank INTEGER NOT NULL,
      first_run INTEGER NOT NULL,
      last_run INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX finding_seen_finding ON finding_seen (finding);
    CREATE TABLE decision_evidence (
      decided_finding TEXT NOT NULL,
      decision TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_on TEXT NOT NULL,
      finding INTEGER NOT NULL REFERENCES finding,
      rank INTEGER NOT NULL,
      group_rank INTEGER NOT NULL,
      PRIMARY KEY (decided_finding, decision, decided_by, decided_on)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX decision_evidence_finding ON decision_evidence (finding);

    """

  /// A run is recorded before its report takes its place and counts once it has: a run that was
  /// killed in between is settled by the next. Evidence kept for its decisions goes with it.
  private static let publication = """
    ALTER TABLE run ADD COLUMN is_published INTEGER NOT NULL DEFAULT 1;
    ALTER TABLE decision_evidence ADD COLUMN run INTEGER;

    """

  /// By which version of its rule the evidence of a decision was counted, and what later versions count in the
  /// same landscape. Evidence that was kept as a run before had seen it has no version: nobody wrote it down.
  private static let recounts = """
    ALTER TABLE decision_evidence ADD COLUMN rule_version INTEGER;
    UPDATE decision_evidence SET rule_version =
      (SELECT version FROM run_rule JOIN finding ON finding.rule = run_rule.rule
        WHERE run_rule.run = decision_evidence.run AND finding.key = decision_evidence.finding)
      WHERE EXISTS (SELECT 1 FROM run_finding
        WHERE run_finding.run = decision_evidence.run
          AND run_finding.finding = decision_evidence.finding);
    CREATE TABLE decision_recount (
      decided_finding TEXT NOT NULL,
      decision TEXT NOT NULL,
      decided_by TEXT NOT NULL,
      decided_on TEXT NOT NULL,
      rule_version INTEGER NOT NULL,
      finding INTEGER NOT NULL REFERENCES finding,
      rank INTEGER NOT NULL,
      group_rank INTEGER NOT NULL,
      run INTEGER NOT NULL,
      PRIMARY KEY (decided_finding, decision, decided_by, decided_on, rule_version)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX decision_recount_finding ON decision_recount (finding);

    """

  /// One digest of a run's own rows (`RunSeal`); NULL for a run of a program that made none.
  private static let seals = """
    ALTER TABLE run ADD COLUMN seal TEXT;

    """

  /// How many scenario files a run keeps among its contents; NULL for a run of a program that kept
  /// none, whatever lay beside its catalogue.
  private static let scenarios = """
    ALTER TABLE run ADD COLUMN scenarios INTEGER;

    """
}
