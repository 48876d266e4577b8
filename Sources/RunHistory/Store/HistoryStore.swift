internal import Foundation
internal import GRDB
internal import LandscapeModel
internal import Wording

/// The history of runs: one SQLite file, with foreign keys, one transaction a run.
///
/// Nothing of a landscape's analysis depends on it but what it is compared with. Every failure is a
/// `HistoryFailure` that names the file, and none leaves the file other than it was.
package struct HistoryStore: Sendable {
  package let path: String
  private let connections: HistoryConnections

  /// What the history is opened for.
  package enum Use: Sendable {
    /// The file has to be there; no byte of it is changed, and no right to change it is needed.
    case reading
    /// A missing file is made.
    case recording
  }

  /// Opens the history, and makes it where allowed; an earlier schema is brought up to date at the first change.
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
    let version = try file.check()
    guard version <= HistorySchema.version else {
      throw .newerSchema(path: path, found: version, known: HistorySchema.version)
    }
    connections = try Self.attempt(path) {
      let connections = try HistoryConnections(to: file, version: version, patience: patience)
      try connections.reading.read { database in
        // All pages, before anything is added to them.
        if use == .recording, let complaint = try HistorySchema.complaint(ofFile: database) {
          throw HistoryFailure.damaged(path: path, detail: complaint)
        }
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        guard found <= HistorySchema.version else {
          throw HistoryFailure.newerSchema(
            path: path, found: found, known: HistorySchema.version)
        }
        if let complaint = try HistorySchema.complaint(ofSchema: database) {
          throw HistoryFailure.damaged(path: path, detail: complaint)
        }
      }
      return connections
    }
  }

  /// Closes the file.
  package func close() throws(HistoryFailure) {
    try Self.attempt(path) { try connections.close() }
  }

  /// Makes an empty history under another name and then gives it its own.
  private static func make(_ file: HistoryFile) throws(HistoryFailure) {
    file.removeDraft()
    defer { file.removeDraft() }
    do throws(HistoryFailure) {
      try attempt(file.path, isWriting: true) {
        try HistoryConnections.writer(of: file.draftPath, patience: 0).close()
      }
    } catch {
      // SQLite takes some faults of the disk for damage; what is only being made cannot be damaged.
      if case .damaged(let path, let detail) = error {
        throw .cannotWrite(path: path, detail: detail)
      }
      throw error
    }
    // Half a history under its name would be damage that no later night can mend.
    do throws(HistoryFailure) {
      _ = try HistoryFile(path: file.draftPath).check()
    } catch {
      throw .cannotWrite(path: file.path, detail: Phrase.writtenIsNotThere(.english))
    }
    try file.publishDraft()
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    try Self.attempt(path) { try connections.reading.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryFailure) -> Value {
    try Self.attempt(path, isWriting: true) { try connections.writing().write(body) }
  }

  /// Gives back to the disk what is empty in the file.
  func shrink() throws(HistoryFailure) {
    try Self.attempt(path, isWriting: true) { try connections.writing().vacuum() }
  }

  static func attempt<Value>(
    _ path: String, isWriting: Bool = false, _ body: () throws -> Value
  ) throws(HistoryFailure) -> Value {
    do {
      return try body()
    } catch {
      let failure = HistoryFailure(error, path: path)
      if !isWriting, case .cannotWrite(_, let detail) = failure {
        throw .cannotOpen(path: path, detail: detail)
      }
      // A journal that cannot be made beside the file: the file itself was open.
      if isWriting, case .cannotOpen(_, let detail) = failure,
        FileManager.default.fileExists(atPath: path)
      {
        throw .cannotWrite(path: path, detail: detail)
      }
      throw failure
    }
  }
}
