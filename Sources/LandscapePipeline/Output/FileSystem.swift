internal import Glibc
package import LandscapeModel

/// A call to the system that failed: which, on what, and the system's number for why.
package struct FileSystemError: Error, Hashable, Sendable {
  package let call: FileSystem.Call
  /// As the caller gave it, so that a message names what the user typed.
  package let path: String
  /// `errno` after the call.
  package let number: Int32

  package init(call: FileSystem.Call, path: String, number: Int32) {
    self.call = call
    self.path = path
    self.number = number
  }

  /// Whether the disk refused, as against the place: no space, no quota, a fault of the device.
  package var isOfTheDisk: Bool {
    number == ENOSPC || number == EDQUOT || number == EIO || number == EFBIG
  }

  /// The system's words for `number`, in English whatever the locale: `No space left on device`.
  package var reason: String { String(cString: strerror(number)) }
}

/// The few calls that publication makes, each failing with what it was asked and why.
///
/// Nothing follows a symbolic link at the end of a path: what stands in an output folder may have
/// been put there by somebody else.
package struct FileSystem: Sendable {
  /// The calls, by name, so that a test can let the n-th of them fail.
  package enum Call: String, Sendable {
    case createFolder, openFolder, create, write, close, sync, rename, link, remove, read, list
  }

  /// What stands at a path.
  package enum Entry: Hashable, Sendable {
    case nothing, folder, file, link, other
  }

  /// Asked before each call; a number other than `nil` makes the call fail with it.
  private let fault: (@Sendable (Call, String) -> Int32?)?

  package init(fault: (@Sendable (Call, String) -> Int32?)? = nil) {
    self.fault = fault
  }

  /// What stands at `path`, the link itself where it is one.
  package func entry(at path: String) throws(FileSystemError) -> Entry {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .nothing }
      throw FileSystemError(call: .read, path: path, number: errno)
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Makes one folder; its parent must exist.
  package func createFolder(_ path: String) throws(FileSystemError) {
    try check(.createFolder, path) { mkdir(path, 0o777) }
  }

  /// Makes a folder and what is missing above it; an existing folder, or a link to one, is left.
  package func createFolders(_ path: String) throws(FileSystemError) {
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else {
        throw FileSystemError(call: .createFolder, path: path, number: ENOTDIR)
      }
      return
    }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      let parent = path[..<slash]
      if !parent.allSatisfy({ $0 == "/" }) { try createFolders(String(parent)) }
    }
    do throws(FileSystemError) {
      try createFolder(path)
    } catch {
      // Another program was quicker, or the path ended with a slash.
      guard error.number == EEXIST else { throw error }
    }
  }

  /// Writes a new file; one that exists is an error.
  package func create(_ path: String, _ bytes: [UInt8]) throws(FileSystemError) {
    try create(path) { (write) throws(FileSystemError) in try write(bytes) }
  }

  /// Writes a new file piece by piece, in the order in which `body` hands them over; one that exists
  /// is an error.
  package func create(
    _ path: String,
    pieces body: (_ write: ([UInt8]) throws(FileSystemError) -> Void) throws(FileSystemError) ->
      Void
  ) throws(FileSystemError) {
    let descriptor = try checkDescriptor(.create, path) {
      open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
    }
    do throws(FileSystemError) {
      try body { (bytes) throws(FileSystemError) in
        var written = 0
        while written < bytes.count {
          let count = try check(.write, path) {
            bytes.withUnsafeBytes { buffer in
              let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
              return Glibc.write(descriptor, rest.baseAddress, rest.count)
            }
          }
          guard count > 0 else { throw FileSystemError(call: .write, path: path, number: EIO) }
          written += count
        }
      }
    } catch {
      _ = Glibc.close(descriptor)
      throw error
    }
    try check(.close, path) { Glibc.close(descriptor) }
  }

  /// The bytes of a file.
  package func read(_ path: String) throws(FileSystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    try read(path) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// The digest of a file, which is not held whole.
  package func digest(of path: String) throws(FileSystemError) -> ContentDigest {
    var hasher = ContentHasher()
    try read(path) { hasher.update(Array($0)) }
    return hasher.digest()
  }

  private func read(
    _ path: String, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(FileSystemError) {
    let descriptor = try checkDescriptor(.read, path) {
      open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    }
    defer { _ = Glibc.close(descriptor) }
    // A pipe would be waited for, and a device may never end.
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw FileSystemError(call: .read, path: path, number: EINVAL)
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = try check(.read, path) {
        chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      }
      if count == 0 { return }
      take(chunk[..<count])
    }
  }

  /// The names in a folder, in byte order, without `.` and `..`.
  package func names(in folder: String) throws(FileSystemError) -> [String] {
    if let number = fault?(.list, folder) {
      throw FileSystemError(call: .list, path: folder, number: number)
    }
    guard let stream = opendir(folder) else {
      throw FileSystemError(call: .list, path: folder, number: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let found = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &found.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw FileSystemError(call: .list, path: folder, number: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Writes everything of the file system that `folder` is on to the disk.
  ///
  /// One call for a whole report: a thousand single ones cost seconds.
  package func sync(_ folder: String) throws(FileSystemError) {
    let descriptor = try checkDescriptor(.openFolder, folder) {
      open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    defer { _ = Glibc.close(descriptor) }
    try check(.sync, folder) { synchronise(fileSystemOf: descriptor) }
  }

  /// Puts `path` in the place of `target`, in one step.
  package func rename(_ path: String, to target: String) throws(FileSystemError) {
    try check(.rename, target) { Glibc.rename(path, target) }
  }

  /// Swaps two paths in one step: at no instant is either of them missing.
  package func exchange(_ path: String, with target: String) throws(FileSystemError) {
    try check(.rename, target) { exchangePaths(path, target) }
  }

  /// Makes a symbolic link at `path`.
  package func link(_ path: String, to target: String) throws(FileSystemError) {
    try check(.link, path) { symlink(target, path) }
  }

  /// What a symbolic link says; `nil` where there is none.
  package func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4_096)
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes a file, a link (not what it points to) or a folder with all that is in it.
  package func remove(_ path: String) throws(FileSystemError) {
    switch try entry(at: path) {
    case .nothing: return
    case .folder:
      for name in try names(in: path) { try remove(path + "/" + name) }
      try check(.remove, path) { rmdir(path) }
    case .file, .link, .other:
      try check(.remove, path) { unlink(path) }
    }
  }

  /// Calls again where a signal came between, and turns -1 into an error.
  @discardableResult
  private func check<Count: SignedInteger>(
    _ call: Call, _ path: String, _ body: () -> Count
  ) throws(FileSystemError) -> Count {
    if let number = fault?(call, path) {
      throw FileSystemError(call: call, path: path, number: number)
    }
    while true {
      let result = body()
      if result >= 0 { return result }
      // A descriptor is gone after close, whatever close says.
      guard errno == EINTR, call != .close else {
        throw FileSystemError(call: call, path: path, number: errno)
      }
    }
  }

  private func checkDescriptor(
    _ call: Call, _ path: String, _ body: () -> Int32
  ) throws(FileSystemError) -> Int32 {
    try check(call, path, body)
  }
}
