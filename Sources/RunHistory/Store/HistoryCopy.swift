internal import Foundation
internal import GRDB
internal import Glibc
internal import LandscapeModel
internal import Wording

/// A private copy of a history, in which what a killed night left is put right and an earlier schema brought up to
/// date, where the file itself must not be written to.
struct HistoryCopy {
  /// What may lie beside the file and is part of it until the next who writes has taken it in or back.
  private static let suffixes = ["", "-wal", "-journal"]

  /// A connection to a copy, which has no name any more: nothing of it is left when it closes.
  static func queue(of file: HistoryFile) throws -> DatabaseQueue {
    let folder = try privateFolder(for: file)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try copy(file, into: folder + "/copy")
    let queue = try HistoryConnections.writer(of: folder + "/copy", patience: 0)
    _ = try queue.read { try Int.fetchOne($0, sql: "PRAGMA schema_version") }
    return queue
  }

  private static func privateFolder(for file: HistoryFile) throws -> String {
    let parent = (NSTemporaryDirectory() as NSString).standardizingPath
    var template = Array("\(parent)/landscape-history-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      let reason = String(cString: strerror(errno)).lowercased()
      throw HistoryFailure.cannotOpen(
        path: file.path, detail: Words.noCopyMade(folder: parent, reason: reason)(.english))
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Copies the file and what lies beside it, again where somebody wrote meanwhile.
  private static func copy(_ file: HistoryFile, into target: String) throws {
    for _ in 0..<10 {
      let before = suffixes.map { stamp(file.path + $0) }
      for suffix in suffixes {
        unlink(target + suffix)
        guard let bytes = try bytes(of: file.path + suffix, of: file) else { continue }
        guard
          FileManager.default.createFile(
            atPath: target + suffix, contents: bytes, attributes: [.posixPermissions: 0o600])
        else {
          throw HistoryFailure.cannotOpen(
            path: file.path, detail: Words.noCopyWritten(file: target)(.english))
        }
      }
      if suffixes.map({ stamp(file.path + $0) }) == before { return }
      usleep(100_000)
    }
    throw HistoryFailure.busy(path: file.path)
  }

  private static func bytes(of path: String, of file: HistoryFile) throws -> Data? {
    do throws(RegularFile.Failure) {
      return try RegularFile.bytes(of: path, limit: .max).map { Data($0) }
    } catch {
      throw HistoryFailure.cannotOpen(path: file.path, detail: error.reason)
    }
  }

  /// What changes when somebody writes to a file; `nil` where there is none.
  private static func stamp(_ path: String) -> [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    return [
      Int(truncatingIfNeeded: status.st_ino), Int(status.st_size), Int(status.st_mtim.tv_sec),
      Int(status.st_mtim.tv_nsec),
    ]
  }
}
