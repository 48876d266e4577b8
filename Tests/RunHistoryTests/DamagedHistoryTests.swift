import Foundation
import GRDB
import Review
import ReviewSamples
import RunHistory
import TestSupport
import Testing

/// Whatever is wrong with the file, it is named and left as it is.
@Suite struct DamagedHistoryTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path + "/history.sqlite"
    let history = try HistoryStore(at: path, for: .recording)
    _ = try history.record(RunRecord(snapshot: HistoryStoreTests.snapshot("r1")))
    try history.close()
  }

  private func expectRefused(
    _ bytes: [UInt8], _ isExpected: (HistoryFailure) -> Bool,
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    try folder.write(bytes, to: "history.sqlite")
    for use in [HistoryStore.Use.reading, .recording] {
      do {
        _ = try HistoryStore(at: path, for: use)
        Issue.record("it was opened", sourceLocation: sourceLocation)
      } catch {
        #expect(isExpected(error), "\(error)", sourceLocation: sourceLocation)
      }
    }
    #expect(try HistoryStoreTests.bytes(path) == bytes, sourceLocation: sourceLocation)
  }

  private func isDamaged(_ failure: HistoryFailure) -> Bool {
    if case .damaged(let named, _) = failure { named == path } else { false }
  }

  @Test func `an empty file is damage, not a new history`() throws {
    try expectRefused([], isDamaged)
  }

  @Test func `text is damage`() throws {
    try expectRefused(Array("finding,decision\n".utf8), isDamaged)
  }

  @Test(arguments: [99, 100, 4096, 8191])
  func `a file cut short is damage`(length: Int) throws {
    try expectRefused(Array(try HistoryStoreTests.bytes(path).prefix(length)), isDamaged)
  }

  @Test func `a file cut by one page is damage`() throws {
    try expectRefused(try HistoryStoreTests.bytes(path).dropLast(4096), isDamaged)
  }

  @Test(arguments: [4_096, 8_192])
  func `a file with zeroes in its midst is damage and is not touched`(start: Int) throws {
    var bytes = try HistoryStoreTests.bytes(path)
    try #require(bytes.count > start + 4_096)
    bytes.replaceSubrange(start + 900..<start + 4_000, with: [UInt8](repeating: 0, count: 3_100))
    bytes.replaceSubrange(start..<start + 100, with: [UInt8](repeating: 0, count: 100))
    try folder.write(bytes, to: "history.sqlite")
    #expect(throws: HistoryFailure.self) { try HistoryStore(at: path, for: .recording) }
    #expect(try HistoryStoreTests.bytes(path) == bytes)
  }

  @Test func `a newer schema is refused and says what it knows`() throws {
    var bytes = try HistoryStoreTests.bytes(path)
    bytes[63] = 99
    try expectRefused(bytes) {
      if case .newerSchema(let named, let found, let known) = $0 {
        named == path && found == 99 && known < 99
      } else {
        false
      }
    }
  }

  @Test func `the database of another program is refused`() throws {
    var bytes = try HistoryStoreTests.bytes(path)
    bytes[68] ^= 0xFF
    try expectRefused(bytes) { $0 == .notAHistory(path: path) }
  }

  @Test func `a missing file is only made to record into`() throws {
    let missing = folder.path + "/none.sqlite"
    #expect(throws: HistoryFailure.missing(path: missing)) {
      try HistoryStore(at: missing, for: .reading)
    }
    #expect(!FileManager.default.fileExists(atPath: missing))
    try HistoryStore(at: missing, for: .recording).close()
    #expect(try HistoryStore(at: missing, for: .reading).runs().isEmpty)
  }

  @Test func `what a killed creation left behind does not matter`() throws {
    let other = folder.path + "/other.sqlite"
    try folder.write("half", to: "other.sqlite.new")
    let history = try HistoryStore(at: other, for: .recording)
    #expect(try history.runs().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: other + ".new"))
  }

  @Test func `what lies beside a history that was moved away is not played into a new one`() throws
  {
    for suffix in ["-wal", "-journal"] {
      try folder.write(try HistoryStoreTests.bytes(path), to: "moved.sqlite" + suffix)
    }
    let history = try HistoryStore(at: folder.path + "/moved.sqlite", for: .recording)
    #expect(try history.runs().isEmpty)
    #expect(try history.check().isEmpty)
  }

  /// A copy of the history as a process leaves it that is killed while `body` is not yet committed.
  private func killed(
    in mode: String, as name: String, _ body: (Database) throws -> Void
  ) throws -> String {
    let open = try DatabaseQueue(path: path)
    try open.inDatabase { database in
      try database.execute(sql: "PRAGMA journal_mode = \(mode)")
      try body(database)
      for suffix in ["", "-wal", "-journal"] {
        guard let bytes = try? HistoryStoreTests.bytes(path + suffix) else { continue }
        try folder.write(bytes, to: name + suffix)
      }
      if database.isInsideTransaction { try database.execute(sql: "ROLLBACK") }
    }
    return folder.path + "/" + name
  }

  private func files(_ prefix: String) throws -> [String: [UInt8]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return Dictionary(
      uniqueKeysWithValues: try names.filter { $0.hasPrefix(prefix) }.map {
        ($0, try HistoryStoreTests.bytes(folder.path + "/" + $0))
      })
  }

  @Test func `what a killed night was writing is not read, and who reads takes nothing back`()
    throws
  {
    let path = try killed(in: "DELETE", as: "killed.sqlite") { database in
      try database.execute(
        sql: """
          PRAGMA cache_size = 1; BEGIN IMMEDIATE; DELETE FROM run_metric;
          INSERT INTO content (digest, bytes) VALUES ('x', zeroblob(3000000));
          """)
    }
    let before = try files("killed")
    #expect(before.count == 2 && before["killed.sqlite-journal"]?.isEmpty == false)
    let reader = try HistoryStore(at: path, for: .reading)
    #expect(try reader.runs().map(\.id) == ["r1"])
    #expect(try reader.check().isEmpty)
    try reader.close()
    #expect(try files("killed") == before)
    let writer = try HistoryStore(at: path, for: .recording)
    _ = try writer.record(RunRecord(snapshot: HistoryStoreTests.snapshot("r2")))
    #expect(try writer.runs().map(\.id) == ["r2", "r1"])
    #expect(try writer.check().isEmpty)
    try writer.close()
    #expect(try files("killed").count == 1)
  }

  @Test func `a history that an earlier program kept with a log is read with it and kept without`()
    throws
  {
    let path = try killed(in: "WAL", as: "logged.sqlite") { database in
      try database.execute(sql: "UPDATE run SET id = 'r0'")
    }
    let before = try files("logged")
    #expect(before["logged.sqlite-wal"]?.isEmpty == false)
    let reader = try HistoryStore(at: path, for: .reading)
    #expect(try reader.runs().map(\.id) == ["r0"])
    try reader.close()
    #expect(try files("logged") == before)
    let writer = try HistoryStore(at: path, for: .recording)
    _ = try writer.record(RunRecord(snapshot: HistoryStoreTests.snapshot("r2")))
    #expect(try writer.runs().map(\.id) == ["r2", "r0"])
    try writer.close()
    #expect(try files("logged").count == 1)
    #expect(try HistoryStoreTests.bytes(path)[18] == 1)
  }

  @Test(arguments: [
    "DROP TABLE run_metric", "DROP INDEX run_finding_finding", "DELETE FROM grdb_migrations",
    "ALTER TABLE run RENAME COLUMN baseline TO base", "DROP TABLE grdb_migrations",
  ])
  func `tables that are not those that were made are damage`(change: String) throws {
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { try $0.execute(sql: change) }
    try other.close()
    try expectRefused(try HistoryStoreTests.bytes(path), isDamaged)
  }

  @Test
  func `damage that only a run shows changes no byte, although the history was to be written`()
    throws
  {
    var bytes = try HistoryStoreTests.bytes(path)
    let name = Array("Name b".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
    bytes[place + 5] = UInt8(ascii: "x")
    try folder.write(bytes, to: "history.sqlite")
    let history = try HistoryStore(at: path, for: .recording)
    #expect(throws: HistoryFailure.self) { try history.snapshot("r1") }
    try history.close()
    #expect(try files("history") == ["history.sqlite": bytes])
  }

  @Test(arguments: ["strength = strength + 0.125", "facts = facts || ' '", "list = 'burden'"])
  func `a finding whose bytes are not those that were recorded is not told as a change`(
    change: String
  ) throws {
    let writer = try HistoryStore(at: path, for: .recording)
    let finding = RunSketch.record("m.a.b", subjects: ["a", "b"])
    _ = try writer.record(
      RunRecord(snapshot: HistoryStoreTests.snapshot("r2", findings: [finding])))
    try writer.close()
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { database in
      try database.execute(sql: "UPDATE finding SET \(change)")
      #expect(database.changesCount > 0)
    }
    try other.close()
    let history = try HistoryStore(at: path, for: .reading)
    #expect(throws: HistoryFailure.self) { try history.snapshot("r2") }
    #expect(try history.lastSeen(notAfter: nil).isEmpty)
    #expect(try history.check().contains { $0.kind == .content })
    try history.close()
  }

  @Test func `a pipe in the place of the history is not waited for`() throws {
    let pipe = folder.path + "/pipe.sqlite"
    #expect(mkfifo(pipe, 0o600) == 0)
    for use in [HistoryStore.Use.reading, .recording] {
      #expect(throws: HistoryFailure.cannotOpen(path: pipe, detail: "it is a pipe")) {
        try HistoryStore(at: pipe, for: use)
      }
    }
  }

  @Test func `a folder that is not there is an error that names the file`() {
    let nowhere = folder.path + "/no/such/folder/history.sqlite"
    do {
      _ = try HistoryStore(at: nowhere, for: .recording)
      Issue.record("it was opened")
    } catch {
      #expect(error == .cannotOpen(path: nowhere, detail: "unable to open database file"))
    }
  }

  @Test func `a content that changed on the disk is found and not used`() throws {
    var bytes = try HistoryStoreTests.bytes(path)
    let name = Array("Name b".utf8)
    let place = try #require(bytes.indices.first { bytes[$0...].starts(with: name) })
    bytes[place + 5] = UInt8(ascii: "x")
    try folder.write(bytes, to: "history.sqlite")
    let history = try HistoryStore(at: path, for: .reading)
    #expect(try history.check().map(\.kind) == [.content, .run])
    #expect(throws: HistoryFailure.self) { try history.snapshot("r1") }
  }

  @Test func `a history that another process writes to is busy`() throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let writer = try DatabaseQueue(path: path, configuration: configuration)
    try writer.inDatabase { try $0.execute(sql: "BEGIN IMMEDIATE") }
    let history = try HistoryStore(at: path, for: .reading)
    #expect(try history.runs().count == 1)
    #expect(throws: HistoryFailure.busy(path: path)) {
      try HistoryStore(at: path, for: .recording, patience: 0.05)
        .record(RunRecord(snapshot: HistoryStoreTests.snapshot("r2")))
    }
    try writer.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(
      try HistoryStore(at: path, for: .recording)
        .record(RunRecord(snapshot: HistoryStoreTests.snapshot("r2"))) == .recorded)
  }

  @Test func `a run that fails half way leaves nothing of itself`() throws {
    // A full disk, as SQLite sees it: no page more than there are.
    let history = try HistoryStore(at: path, for: .recording)
    let before = try history.runs()
    var big = HistoryStoreTests.snapshot("r2")
    big.settingsText = String(repeating: "x = 1\n", count: 100_000)
    let limited = try DatabaseQueue(path: path)
    try limited.inDatabase {
      try $0.execute(
        sql: "CREATE TRIGGER full AFTER INSERT ON run_metric BEGIN SELECT RAISE(ABORT, 'full'); END"
      )
    }
    #expect(throws: HistoryFailure.self) { try history.record(RunRecord(snapshot: big)) }
    try limited.inDatabase { try $0.execute(sql: "DROP TRIGGER full") }
    #expect(try history.runs() == before)
    #expect(try history.check().isEmpty)
    #expect(try history.record(RunRecord(snapshot: big)) == .recorded)
  }
}
