private import CLibZip

#if canImport(Glibc)
  private import Glibc
#endif

/// The most that a container may hold before anything of it is read.
package struct ContainerLimits: Hashable, Sendable {
  /// How many parts.
  package var entries = 10_000
  /// How many times its own size it may unpack to, once that is more than `freeBytes`.
  package var ratio = 200
  /// How many bytes all its parts may have.
  package var bytes = 8_589_934_592

  /// What may always be unpacked: a few kilobytes of blanks are no bomb.
  static let freeBytes = 16_777_216

  package init() {}
}

/// A zip container, its parts read as streams within limits; nothing of it is ever written anywhere.
///
/// Sizes are checked against the limits as the container declares them, and no part gives more bytes than it
/// declares: what lies about itself is damaged.
package final class ZipReader {
  private let archive: OpaquePointer
  /// Where each part is, by its name in lower case, as Office Open XML compares names.
  private var places: [String: (index: zip_uint64_t, byteCount: Int)] = [:]
  /// The names of parts as they are written.
  package private(set) var names: [String] = []

  /// - Parameters:
  ///   - descriptor: of a file that can be sought in; it stays open and is the caller's.
  ///   - byteCount: of the file.
  package convenience init(
    descriptor: Int32, byteCount: Int, limits: ContainerLimits
  ) throws(WorkbookFailure) {
    let own = dup(descriptor)
    guard own >= 0 else { throw .damagedContainer(String(cString: strerror(errno))) }
    lseek(own, 0, SEEK_SET)
    var code: Int32 = 0
    guard let archive = zip_fdopen(own, 0, &code) else {
      close(own)
      throw Self.failure(code)
    }
    try self.init(archive, byteCount: byteCount, limits: limits)
  }

  /// A container in memory.
  package convenience init(
    _ bytes: [UInt8], limits: ContainerLimits = ContainerLimits()
  ) throws(WorkbookFailure) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let copy = malloc(max(bytes.count, 1)) else {
      throw .damagedContainer(String(cString: strerror(ENOMEM)))
    }
    bytes.withUnsafeBytes { from in
      if let base = from.baseAddress { copy.copyMemory(from: base, byteCount: from.count) }
    }
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error) else {
      free(copy)
      throw .damagedContainer(String(cString: zip_error_strerror(&error)))
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw .damagedContainer(String(cString: zip_error_strerror(&error)))
    }
    try self.init(archive, byteCount: bytes.count, limits: limits)
  }

  private init(
    _ archive: OpaquePointer, byteCount: Int, limits: ContainerLimits
  ) throws(WorkbookFailure) {
    self.archive = archive
    let count = Int(zip_get_num_entries(archive, 0))
    // From here on the archive is closed by `deinit`, also where this throws.
    guard count <= limits.entries else {
      throw .tooManyParts(count: count, limit: limits.entries)
    }
    var total = 0
    for index in 0..<max(0, count) {
      try add(zip_uint64_t(index), to: &total)
      guard total <= limits.bytes else { throw .unpacksTooLarge(bytes: total, limit: limits.bytes) }
    }
    let ratio = total / max(1, byteCount)
    guard total <= ContainerLimits.freeBytes || ratio <= limits.ratio else {
      throw .tooDense(ratio: ratio, limit: limits.ratio)
    }
  }

  deinit { zip_discard(archive) }

  private func add(_ index: zip_uint64_t, to total: inout Int) throws(WorkbookFailure) {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat_index(archive, index, 0, &status) == 0, let raw = status.name else {
      throw .damagedContainer(String(cString: zip_strerror(archive)))
    }
    let written = String(cString: raw)
    let name = String(written.map { $0 == "\\" ? "/" : $0 })
    if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      throw .partOutside(written)
    }
    if name.hasSuffix("/") { return }
    guard status.encryption_method == zip_uint16_t(ZIP_EM_NONE) else { throw .isProtected }
    let (sum, overflows) = total.addingReportingOverflow(Int(clamping: status.size))
    total = overflows ? .max : sum
    guard
      places.updateValue((index, Int(clamping: status.size)), forKey: name.lowercased()) == nil
    else { throw .partTwice(written) }
    names.append(name)
  }

  /// Whether there is a part of the name.
  package func has(_ name: String) -> Bool { places[name.lowercased()] != nil }

  /// Reads a part from its start to its end.
  /// - Parameter body: takes the next bytes, valid while it runs; `false` for no more.
  package func read(
    _ name: String, _ body: (UnsafeBufferPointer<UInt8>) throws(WorkbookFailure) -> Bool
  ) throws(WorkbookFailure) {
    guard let (index, byteCount) = places[name.lowercased()] else { throw .missingPart(name) }
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw .damagedPart(name, reason: String(cString: zip_strerror(archive)), line: 0)
    }
    defer { zip_fclose(file) }
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: Self.blockBytes)
    defer { block.deallocate() }
    var total = 0
    while true {
      let count = Int(zip_fread(file, block, zip_uint64_t(Self.blockBytes)))
      guard count >= 0 else {
        throw .damagedPart(name, reason: String(cString: zip_file_strerror(file)), line: 0)
      }
      total += count
      // A part that goes on beyond its size was not counted against the limits.
      guard total <= byteCount else { throw Self.failure(ZIP_ER_INCONS) }
      guard try body(UnsafeBufferPointer(start: block, count: count)) else { return }
      if count == 0 { return }
    }
  }

  /// The first bytes of a part, all of it where it has no more.
  package func bytes(of name: String, most: Int) throws(WorkbookFailure) -> [UInt8] {
    var all: [UInt8] = []
    try read(name) { bytes in
      all += bytes.prefix(most - all.count)
      return all.count < most
    }
    return all
  }

  private static let blockBytes = 131_072

  private static func failure(_ code: Int32) -> WorkbookFailure {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return .damagedContainer(String(cString: zip_error_strerror(&error)))
  }
}
