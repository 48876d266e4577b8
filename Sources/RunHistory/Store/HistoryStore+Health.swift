internal import GRDB

/// The version of SQLite in use, or why it cannot be asked.
package var databaseLibraryVersion: String {
  let version = try? DatabaseQueue().read {
    try String.fetchOne($0, sql: "SELECT sqlite_version()")
  }
  return version.flatMap { $0 } ?? "not available"
}

extension HistoryStore {
  /// The schema that this program writes.
  package static var schemaVersion: Int { HistorySchema.version }
}
