internal import Foundation
internal import LandscapeModel
internal import Wording

/// The history as a file, looked at before SQLite is let near it.
///
/// SQLite takes an empty file for a new database and notices missing pages only when it comes to
/// them; the header says both at once.
struct HistoryFile {
  let path: String

  /// "LSCP": what marks the database as ours.
  static let applicationID: UInt32 = 0x4C53_4350

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  /// Checks the header against the file.
  /// - Returns: the schema's version as far as the header knows it.
  func check() throws(HistoryFailure) -> Int {
    let file: RegularFile
    do throws(RegularFile.Failure) {
      file = try RegularFile(path: path)
    } catch {
      throw .cannotOpen(path: path, detail: error.reason)
    }
    let header: [UInt8]
    do throws(RegularFile.Failure) {
      header = try file.bytes(first: 100)
    } catch {
      throw .cannotOpen(path: path, detail: error.reason)
    }
    let size = UInt64(file.byteCount)
    guard size > 0 else { throw .damaged(path: path, detail: Phrase.historyIsEmpty(.english)) }
    guard header.count == 100, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw .damaged(path: path, detail: Phrase.historyIsNoDatabase(.english))
    }
    func number(at place: Int) -> UInt32 {
      header[place..<place + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
    guard number(at: 68) == Self.applicationID else { throw .notAHistory(path: path) }
    let rawPageSize = UInt64(header[16]) << 8 | UInt64(header[17])
    let pageSize = rawPageSize == 1 ? 65536 : rawPageSize
    let expected = UInt64(number(at: 28)) * pageSize
    // While there is a log or journal beside it, pages may still be there and not here.
    let isComplete = number(at: 24) == number(at: 92) && !hasLog
    if isComplete, size < expected {
      throw .damaged(
        path: path,
        detail: Words.historyIsCut(bytes: String(size), expected: String(expected))(.english))
    }
    return Int(number(at: 60))
  }

  /// Whether something lies beside it that is still to be taken in or back.
  var hasLog: Bool {
    ["-wal", "-journal"].contains { suffix in
      let attributes = try? FileManager.default.attributesOfItem(atPath: path + suffix)
      return (attributes?[.size] as? Int ?? 0) > 0
    }
  }

  /// Whether it was left in the mode in which earlier programs kept a log beside it: then even reading would make
  /// files there.
  var isKeptWithLog: Bool {
    guard let header = try? RegularFile(path: path).bytes(first: 20), header.count == 20 else {
      return false
    }
    return header[18] == 2 || header[19] == 2
  }

  /// Where a new history is made before it takes its name: a name that is there is a history that
  /// was complete once, so an empty file is always damage.
  var draftPath: String { path + ".new" }

  func removeDraft() {
    for suffix in ["", "-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: draftPath + suffix)
    }
  }

  func publishDraft() throws(HistoryFailure) {
    // A log left behind by a history that was moved away would be played into the new one.
    for suffix in ["-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
    do {
      try FileManager.default.moveItem(atPath: draftPath, toPath: path)
    } catch {
      throw .cannotWrite(path: path, detail: Phrase.cannotBeCreated(.english))
    }
  }
}
