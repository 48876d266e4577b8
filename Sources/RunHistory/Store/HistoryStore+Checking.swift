internal import GRDB
internal import LandscapeModel
internal import Wording

/// Something wrong in the history.
package struct HistoryProblem: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// SQLite's own check of the file.
    case file
    /// A row refers to one that is not there.
    case reference
    /// Bytes are not those that were recorded.
    case content
    /// A run cannot be read back.
    case run
  }
  package var kind: Kind
  /// The run it is about; `nil` for the file.
  package var run: String?
  package var detail: String
}

extension HistoryStore {
  /// Reads everything and compares it with its digests.
  /// - Returns: what is wrong, file first, then runs from the newest; empty for a sound history.
  /// - Complexity: linear in the file.
  package func check() throws(HistoryFailure) -> [HistoryProblem] {
    var problems: [HistoryProblem] = []
    let integrity = try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    problems += integrity.filter { $0 != "ok" }.map {
      HistoryProblem(kind: .file, run: nil, detail: $0)
    }
    let orphans = try read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check") }
    problems += try orphans.map { row throws(HistoryFailure) in
      let table = try Self.attempt(path) { try row.decode(String.self, atIndex: 0) }
      return HistoryProblem(kind: .reference, run: nil, detail: table)
    }
    problems += try changedContents()
    for run in try runs() {
      do {
        _ = try snapshot(run.id)
        _ = try findingsJSON(of: run.id)
        _ = try notes(of: run.id)
        _ = try scenarios(of: run.id)
        _ = try keptBaseline(of: run.id)
      } catch {
        problems.append(
          HistoryProblem(kind: .run, run: run.id, detail: String(describing: error)))
      }
    }
    return problems
  }

  /// Contents and findings whose bytes are not those of their digest.
  private func changedContents() throws(HistoryFailure) -> [HistoryProblem] {
    try read { database in
      var problems: [HistoryProblem] = []
      let contents = try Row.fetchCursor(
        database, sql: "SELECT key, digest, bytes FROM content ORDER BY key")
      while let row = try contents.next() {
        let bytes = try row.decode(Blob.self, atIndex: 2).bytes
        if ContentDigest(of: bytes).description != (try row.decode(String.self, atIndex: 1)) {
          let key = try row.decode(Int64.self, atIndex: 0)
          problems.append(
            HistoryProblem(
              kind: .content, run: nil, detail: Words.contentNumber(key: String(key))(.english)))
        }
      }
      let findings = try Row.fetchCursor(
        database, sql: "SELECT *, 0 AS rank, 0 AS group_rank FROM finding ORDER BY key")
      while let row = try findings.next() {
        if (try? FindingRow.record(row)) == nil {
          let id = try row.decode(String.self, forColumn: "id")
          problems.append(
            HistoryProblem(kind: .content, run: nil, detail: Words.findingNamed(id: id)(.english)))
        }
      }
      return problems
    }
  }
}
