import Foundation
import GRDB
import Review
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

  @Test func `the log of a history that was moved away is not played into a new one`() throws {
    let open = try HistoryStore(at: path, for: .recording)
    _ = try open.record(RunRecord(snapshot: HistoryStoreTests.snapshot("r2")))
    let log = try HistoryStoreTests.bytes(path + "-wal")
    #expect(!log.isEmpty)
    try folder.write(log, to: "moved.sqlite-wal")
    let history = try HistoryStore(at: folder.path + "/moved.sqlite", for: .recording)
    #expect(try history.runs().isEmpty)
    #expect(try history.check().isEmpty)
  }

  @Test func `a run whose log was not yet taken in is there after a kill`() throws {
    let open = try HistoryStore(at: path, for: .recording)
    _ = try open.record(RunRecord(snapshot: HistoryStoreTests.snapshot("r2")))
    // The files as a killed process leaves them.
    for suffix in ["", "-wal"] {
      try folder.write(try HistoryStoreTests.bytes(path + suffix), to: "killed.sqlite" + suffix)
    }
    let history = try HistoryStore(at: folder.path + "/killed.sqlite", for: .recording)
    #expect(try history.runs().map(\.id) == ["r2", "r1"])
    #expect(try history.check().isEmpty)
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
