internal import GRDB
internal import LandscapeModel
internal import Synchronization

/// The connections to one history: one that reads, and from the first change on one that also writes.
///
/// Reading needs no right to write and changes no byte, so that a history whose damage shows only when a run is
/// read is still as it was. The file keeps a rollback journal (decision 0027): there is nothing beside it between
/// two changes, and who copies it has all of it.
final class HistoryConnections: Sendable {
  private struct State {
    var reader: DatabaseQueue
    var writer: DatabaseQueue?
  }

  private let path: String
  private let patience: Double
  private let state: Mutex<State>

  /// - Parameters:
  ///   - file: one whose header was checked.
  ///   - version: the schema that the header names.
  init(to file: HistoryFile, version: Int, patience: Double) throws {
    path = file.path
    self.patience = patience
    state = Mutex(State(reader: try Self.reader(of: file, version: version, patience: patience)))
  }

  /// What sees all that was written.
  var reading: DatabaseQueue { state.withLock { $0.writer ?? $0.reader } }

  /// What writes; opened at the first call, and an earlier schema is then brought up to date.
  func writing() throws -> DatabaseQueue {
    try state.withLock { state in
      if let writer = state.writer { return writer }
      let writer = try Self.writer(of: path, patience: patience)
      state.writer = writer
      return writer
    }
  }

  func close() throws {
    try state.withLock { state in
      try state.writer?.close()
      try state.reader.close()
    }
  }

  /// A connection that changes no byte of the file and leaves nothing beside it: to the file itself, or to a
  /// private copy where the file has first to be put right or brought up to date.
  private static func reader(
    of file: HistoryFile, version: Int, patience: Double
  ) throws -> DatabaseQueue {
    if version == HistorySchema.version, !file.hasLog, !file.isKeptWithLog {
      do {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(patience)
        let queue = try DatabaseQueue(path: file.path, configuration: configuration)
        _ = try queue.read { try Int.fetchOne($0, sql: "PRAGMA schema_version") }
        return queue
      } catch let error as DatabaseError
        where error.resultCode == .SQLITE_READONLY || error.resultCode == .SQLITE_CANTOPEN
      {
        // What a killed night began to write is still to be taken back, which this connection may not do.
      }
    }
    return try HistoryCopy.queue(of: file)
  }

  /// A connection that writes, with the schema of this program.
  static func writer(of path: String, patience: Double) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.prepareDatabase { database in
      // A history of an earlier program keeps a log until nobody else has it open.
      _ = try? String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
      // Readers wait only while a transaction is committed, not from when it outgrows the cache.
      try database.execute(sql: "PRAGMA cache_spill = OFF")
      // It is on the disk before the run counts as recorded.
      try database.execute(sql: "PRAGMA synchronous = FULL")
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try HistorySchema.migrator.migrate(queue)
    return queue
  }
}
