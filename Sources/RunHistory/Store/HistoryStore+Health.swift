internal import GRDB
internal import LandscapeModel
internal import Wording

/// The version of SQLite in use, or why it cannot be asked.
package var databaseLibraryVersion: String {
  let version = try? DatabaseQueue().read {
    try String.fetchOne($0, sql: "SELECT sqlite_version()")
  }
  return version.flatMap { $0 } ?? Phrase.historyNotAvailable(.english)
}

extension HistoryStore {
  /// The schema that this program writes.
  package static var schemaVersion: Int { HistorySchema.version }
}
