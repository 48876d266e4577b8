internal import GRDB
internal import LandscapeModel

/// The history of runs: one SQLite file, in WAL mode, with foreign keys, one transaction a run.
///
/// Nothing of a landscape's analysis depends on it but what it is compared with. Every failure is a
/// `HistoryFailure` that names the file, and none leaves the file other than it was.
package struct HistoryStore: Sendable {
  package let path: String
  let queue: DatabaseQueue

  /// What the history is opened for.
  package enum Use: Sendable {
    /// The file has to be there.
    case reading
    /// A missing file is made.
    case recording
  }

  /// Opens the history, makes it where allowed, and brings an earlier schema up to date.
  ///
  /// - Parameter patience: seconds to wait for another process that writes; a night's run writes
  ///   for less than the default, so longer means that something is stuck.
  package init(
    at path: String, for use: Use, patience: Double = 5
  ) throws(HistoryFailure) {
    self.path = path
    let file = HistoryFile(path: path)
    if !file.exists {
      guard use == .recording else { throw .missing(path: path) }
      try Self.make(file)
    }
    let headerVersion = try file.check()
    guard headerVersion <= HistorySchema.version else {
      throw .newerSchema(path: path, found: headerVersion, known: HistorySchema.version)
    }
    let isWritten = use == .recording || headerVersion < HistorySchema.version
    if isWritten { try Self.checkPages(of: path, patience: patience) }
    queue = try Self.attempt(path) {
      let queue = try DatabaseQueue(
        path: path, configuration: Self.configuration(isReadOnly: !isWritten, patience: patience))
      let found = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
      guard found <= HistorySchema.version else {
        throw HistoryFailure.newerSchema(
          path: path, found: found, known: HistorySchema.version)
      }
      if isWritten { try HistorySchema.migrator.migrate(queue) }
      return queue
    }
  }

  /// Closes the file; its log goes back into it.
  package func close() throws(HistoryFailure) {
    try Self.attempt(path) { try queue.close() }
  }

  /// Reads every page before anything may be written: opening for writing alone touches the file,
  /// and a damaged one is to stay byte for byte as it is.
  private static func checkPages(of path: String, patience: Double) throws(HistoryFailure) {
    try attempt(path) {
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(isReadOnly: true, patience: patience))
      let complaint = try queue.read { try String.fetchOne($0, sql: "PRAGMA quick_check(1)") }
      try queue.close()
      guard complaint == "ok" else {
        throw HistoryFailure.damaged(path: path, detail: complaint ?? "no answer")
      }
    }
  }

  /// Makes an empty history under another name and then gives it its own.
  private static func make(_ file: HistoryFile) throws(HistoryFailure) {
    file.removeDraft()
    defer { file.removeDraft() }
    try attempt(file.path) {
      let queue = try DatabaseQueue(
        path: file.draftPath, configuration: configuration(isReadOnly: false, patience: 0))
      try HistorySchema.migrator.migrate(queue)
      try queue.close()
    }
    try file.publishDraft()
  }

  private static func configuration(isReadOnly: Bool, patience: Double) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    if !isReadOnly {
      configuration.journalMode = .wal
      // The log is on the disk before the run counts as recorded.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = FULL") }
    }
    return configuration
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    try Self.attempt(path) { try queue.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    try Self.attempt(path) { try queue.write(body) }
  }

  static func attempt<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(HistoryFailure) -> Value {
    do {
      return try body()
    } catch {
      throw HistoryFailure(error, path: path)
    }
  }
}
