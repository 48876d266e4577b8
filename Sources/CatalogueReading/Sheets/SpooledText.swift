internal import Glibc
internal import LandscapeModel

/// Text that is too long to hold in memory until it is read: a file without a name, that goes with the process.
///
/// Where no folder takes one, or it is full, the text is held in memory instead.
final class SpooledText {
  private let folders: [String]
  private var descriptor: Int32 = -1
  private var hasher = ContentHasher()
  private(set) var byteCount = 0
  /// Whether it takes no more.
  private var isClosed = false

  /// Text of fewer bytes is quicker held.
  static let leastBytes = 4_194_304

  /// - Parameter folders: where files may lie, the first that takes one being used.
  init(folders: [String] = SpooledText.temporaryFolders) { self.folders = folders }

  deinit { if descriptor >= 0 { close(descriptor) } }

  static var temporaryFolders: [String] {
    let named = getenv("TMPDIR").map { String(cString: $0) }
    return [named, "/var/tmp", "/tmp"].compactMap { $0 }.filter { $0.hasPrefix("/") }
  }

  /// Appends bytes.
  /// - Returns: whether it has them; what it took before is kept where it has not.
  func append(_ bytes: UnsafePointer<UInt8>, count: Int) -> Bool {
    guard !isClosed else { return false }
    if descriptor < 0 {
      for folder in folders where descriptor < 0 {
        descriptor = open(folder, O_RDWR | O_CLOEXEC | __O_TMPFILE, 0o600)
      }
    }
    guard descriptor >= 0, write(bytes, count: count, at: byteCount) else {
      isClosed = true
      return false
    }
    hasher.update(UnsafeRawBufferPointer(start: bytes, count: count))
    byteCount += count
    return true
  }

  private func write(_ bytes: UnsafePointer<UInt8>, count: Int, at offset: Int) -> Bool {
    var written = 0
    while written < count {
      let step = pwrite(descriptor, bytes + written, count - written, offset + written)
      if step < 0, errno == EINTR { continue }
      guard step > 0 else { return false }
      written += step
    }
    return true
  }

  /// All of it, mapped: nobody else can shorten the file, and what has been read need not stay in memory.
  ///
  /// - Returns: `nil` where it cannot be.
  func mapped() -> (start: UnsafeMutablePointer<UInt8>, capacity: Int, digest: ContentDigest)? {
    isClosed = true
    let capacity = byteCount + FileBytes.padding
    guard byteCount > 0, ftruncate(descriptor, capacity) == 0,
      let start = mmap(nil, capacity, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { return nil }
    madvise(start, capacity, MADV_SEQUENTIAL)
    var finished = ContentHasher()
    swap(&finished, &hasher)
    return (start.assumingMemoryBound(to: UInt8.self), capacity, finished.digest())
  }

  /// Puts all of it into memory that has room for it.
  /// - Returns: the system's error number, 0 where there is none.
  func read(into memory: UnsafeMutablePointer<UInt8>) -> Int32 {
    isClosed = true
    var count = 0
    while count < byteCount {
      let step = pread(descriptor, memory + count, byteCount - count, count)
      if step < 0, errno == EINTR { continue }
      guard step > 0 else { return step < 0 ? errno : EIO }
      count += step
    }
    return 0
  }
}
