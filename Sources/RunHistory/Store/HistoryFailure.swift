internal import GRDB

/// Why the history cannot be used. The file is never written to after one of these.
package enum HistoryFailure: Error, Hashable, Sendable {
  /// There is no file where one is to be read.
  case missing(path: String)
  /// Cut short, overwritten or inconsistent; `detail` is what was found.
  case damaged(path: String, detail: String)
  /// A database, but of another program.
  case notAHistory(path: String)
  /// Made by a newer version of the program.
  case newerSchema(path: String, found: Int, known: Int)
  /// Another process holds it, and did not let go in time.
  case busy(path: String)
  case cannotOpen(path: String, detail: String)
  /// No space, or the disk refused.
  case cannotWrite(path: String, detail: String)
  case unknownRun(id: String, nearest: String?)
  /// The id is how several begin; the newest of them first.
  case ambiguousRun(id: String, runs: [String])
  /// What SQLite said that fits none of these: a fault of ours.
  case unexpected(path: String, detail: String)

  /// The failure that an error of the database means.
  init(_ error: any Error, path: String) {
    if let failure = error as? HistoryFailure {
      self = failure
      return
    }
    guard let error = error as? DatabaseError else {
      self =
        error is SectionFailure || error is RowDecodingError
        ? .damaged(path: path, detail: String(describing: error))
        : .unexpected(path: path, detail: String(describing: error))
      return
    }
    let detail = error.message ?? error.resultCode.description
    self =
      switch error.resultCode {
      // What is asked is always the same: where it means nothing, the tables are not those that were made.
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: .damaged(path: path, detail: detail)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path: path)
      case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen(path: path, detail: detail)
      case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_READONLY:
        .cannotWrite(path: path, detail: detail)
      default: .unexpected(path: path, detail: detail)
      }
  }
}
