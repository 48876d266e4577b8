internal import Glibc

/// A regular file that is open to be read; closed when it goes.
///
/// All that a catalogue, a history or a pack is made of comes through here. A pipe would be waited for without
/// end while the lock is held, and a device may never stop: neither is opened, whatever name it stands under.
package final class RegularFile: Sendable {
  /// Why a path cannot be read.
  package enum Failure: Error, Hashable, Sendable {
    /// What a path leads to that is no regular file.
    package enum Kind: Sendable { case folder, pipe, socket, device }

    /// The system's error number.
    case system(Int32)
    /// What stands there instead.
    case isNoFile(Kind)
    /// A link, in the file's name or on the way to it, leads out of the folder that the file is to lie in.
    case isOutside
    case tooLarge(bytes: Int, limit: Int)

    /// Whether nothing stands at the path.
    package var isMissing: Bool { self == .system(ENOENT) }
  }

  package let descriptor: Int32
  /// Bytes in the file when it was opened.
  package let byteCount: Int
  private let limit: Int

  /// - Parameters:
  ///   - limit: the most bytes that the file may have.
  ///   - folder: where the file has to lie once all links are followed; `nil` where a person named the file.
  package init(
    path: String, limit: Int = .max, within folder: String? = nil
  ) throws(Failure) {
    var status = stat()
    // Opening alone may do something to a device, so that it is looked at before.
    guard stat(path, &status) == 0 else { throw .system(errno) }
    try Self.check(status)
    if let folder, !Self.isInside(path, of: folder) { throw .isOutside }
    // Should a pipe have taken its place since, it is not waited for.
    descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard descriptor >= 0 else { throw .system(errno) }
    self.limit = limit
    // From here on the descriptor is closed by `deinit`, also where this throws.
    guard fstat(descriptor, &status) == 0 else {
      byteCount = 0
      throw .system(errno)
    }
    byteCount = max(0, Int(status.st_size))
    try Self.check(status)
    guard byteCount <= limit else { throw .tooLarge(bytes: byteCount, limit: limit) }
  }

  deinit { close(descriptor) }

  private static func check(_ status: stat) throws(Failure) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .isNoFile(.folder)
    case S_IFIFO: throw .isNoFile(.pipe)
    case S_IFSOCK: throw .isNoFile(.socket)
    default: throw .isNoFile(.device)
    }
  }

  /// All bytes, also those that it has grown by since, up to the limit.
  package func bytes() throws(Failure) -> [UInt8] {
    var all: [UInt8] = []
    all.reserveCapacity(byteCount)
    var block = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &block, block.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(errno)
      }
      if count == 0 { return all }
      all += block[..<count]
      guard all.count <= limit else { throw .tooLarge(bytes: all.count, limit: limit) }
    }
  }

  /// Its first bytes, fewer where it is shorter.
  package func bytes(first count: Int) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var received = 0
    while received < count {
      let now = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress.map { $0 + received }, count - received, received)
      }
      if now < 0, errno == EINTR { continue }
      guard now >= 0 else { throw .system(errno) }
      if now == 0 { break }
      received += now
    }
    return Array(bytes[..<received])
  }

  /// The bytes of the file at `path`; `nil` where nothing stands there, not even a link to nothing.
  package static func bytes(
    of path: String, limit: Int, within folder: String? = nil
  ) throws(Failure) -> [UInt8]? {
    var status = stat()
    if lstat(path, &status) != 0, errno == ENOENT || errno == ENOTDIR { return nil }
    return try RegularFile(path: path, limit: limit, within: folder).bytes()
  }

  /// Whether a path, its links followed, lies inside a folder or is that. What does not exist lies where its letters say.
  package static func isInside(_ path: String, of folder: String) -> Bool {
    guard let target = resolved(path) else { return true }
    guard let root = resolved(folder) else { return false }
    return target == root || target.hasPrefix(root == "/" ? root : root + "/")
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
