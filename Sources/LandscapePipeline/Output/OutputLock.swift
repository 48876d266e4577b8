internal import Foundation
internal import Glibc
internal import LandscapeModel
internal import Wording

/// Why a run cannot have its output folder to itself.
package enum OutputLockError: Error, Hashable, Sendable {
  /// The folder or its lock file cannot be made: exit code 73.
  case cannotCreate(path: String, reason: String)
  /// Another run holds it: exit code 75. `holder` is what that run wrote about itself.
  case held(path: String, holder: String)
}

/// The right to publish in an output folder, held by one run at a time.
///
/// It is an advisory lock on an open descriptor (`flock`): the kernel frees it when the process
/// dies, whatever the cause, so no lock is ever stale and none is judged by a process number.
package final class OutputLock: Sendable {
  private let descriptor: Int32
  private let path: String

  /// Takes the lock of `folder`, which is made when it is missing.
  /// - Parameter patience: seconds to wait for another run.
  package init(folder: String, patience: Double = 0) throws(OutputLockError) {
    do {
      try FileSystem().createFolders(folder)
    } catch {
      throw .cannotCreate(path: error.path, reason: error.reason)
    }
    let path = folder + "/.lock"
    // Nothing is followed or truncated here: what stands at the path may be somebody else's.
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else {
      throw .cannotCreate(path: path, reason: String(cString: strerror(errno)))
    }
    let deadline = ContinuousClock.now + .seconds(patience)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard ContinuousClock.now < deadline else {
        let holder = Self.text(of: descriptor)
        close(descriptor)
        throw .held(path: path, holder: holder)
      }
      usleep(50_000)
    }
    self.descriptor = descriptor
    self.path = path
    let text = Array(
      Words.processSince(process: String(getpid()), time: String(PublicationTime.clock()))(.english)
        .utf8)
    ftruncate(descriptor, 0)
    _ = pwrite(descriptor, text, text.count, 0)
  }

  /// Whether the folder still is the one that was locked: another may stand in its place by now, or none.
  package var isInPlace: Bool {
    var (held, present) = (stat(), stat())
    return fstat(descriptor, &held) == 0 && lstat(path, &present) == 0
      && held.st_ino == present.st_ino && held.st_dev == present.st_dev
  }

  /// Who holds the lock of a folder; `nil` where nobody does. Takes nothing and makes nothing.
  package static func holder(of folder: String) -> String? {
    let descriptor = open(folder + "/.lock", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0 else { return nil }
    return text(of: descriptor)
  }

  private static func text(of descriptor: Int32) -> String {
    var bytes = [UInt8](repeating: 0, count: 200)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let text = String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    return text.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  deinit { close(descriptor) }
}
