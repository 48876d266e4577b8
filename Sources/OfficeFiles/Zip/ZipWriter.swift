private import CLibZip

#if canImport(Glibc)
  private import Glibc
#endif

/// Why a container could not be written.
package struct ZipWritingFailure: Error, Equatable {
  /// What libzip says, in its own English.
  package let reason: String
}

/// A zip container made in memory: the same entries give the same bytes, whatever the clock or the machine.
///
/// Entries stand in the order in which they are given and carry the earliest time that zip can say, 1 January 1980.
package struct ZipWriter {
  private var entries: [(name: String, bytes: [UInt8], isStored: Bool)] = []

  package init() {}

  /// - Parameter isStored: without compression, which OpenDocument asks of its first entry.
  package mutating func add(_ name: String, _ bytes: [UInt8], isStored: Bool = false) {
    entries.append((name, bytes, isStored))
  }

  /// The container's bytes; time and memory grow with those of its entries.
  package func bytes() throws(ZipWritingFailure) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let memory = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw ZipWritingFailure(reason: String(cString: zip_error_strerror(&error)))
    }
    // Closing the archive gives back one hold on its memory; what was written is read by the other.
    zip_source_keep(memory)
    defer { zip_source_free(memory) }
    guard let archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error) else {
      zip_source_free(memory)
      throw ZipWritingFailure(reason: String(cString: zip_error_strerror(&error)))
    }
    for entry in entries {
      guard add(entry.name, entry.bytes, isStored: entry.isStored, to: archive) else {
        let reason = String(cString: zip_strerror(archive))
        zip_discard(archive)
        throw ZipWritingFailure(reason: reason)
      }
    }
    guard zip_close(archive) == 0 else {
      let reason = String(cString: zip_strerror(archive))
      zip_discard(archive)
      throw ZipWritingFailure(reason: reason)
    }
    return try Self.content(of: memory)
  }

  private func add(
    _ name: String, _ bytes: [UInt8], isStored: Bool, to archive: OpaquePointer
  ) -> Bool {
    // libzip reads its sources when it closes: a copy that it frees itself.
    let copy = malloc(max(bytes.count, 1))
    guard let copy else { return false }
    bytes.withUnsafeBytes { from in
      if let base = from.baseAddress { copy.copyMemory(from: base, byteCount: from.count) }
    }
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
      free(copy)
      return false
    }
    let place = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard place >= 0 else {
      zip_source_free(source)
      return false
    }
    let index = zip_uint64_t(place)
    return zip_set_file_compression(
      archive, index, isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE, isStored ? 0 : 6) == 0
      // 1 January 1980 at midnight, as MS-DOS writes it: day 1 of month 1 of year 0.
      && zip_file_set_dostime(archive, index, 0, 0b000_0000_0001_00001, 0) == 0
  }

  private static func content(of memory: OpaquePointer) throws(ZipWritingFailure) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(memory, &status) == 0, zip_source_open(memory) == 0 else {
      throw ZipWritingFailure(reason: String(cString: zip_error_strerror(zip_source_error(memory))))
    }
    defer { zip_source_close(memory) }
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var read = 0
      while read < size {
        let next = zip_source_read(
          memory, buffer.baseAddress.map { $0 + read }, zip_uint64_t(size - read))
        guard next > 0 else { break }
        read += Int(next)
      }
      count = read
    }
    guard bytes.count == size else {
      throw ZipWritingFailure(reason: String(cString: zip_error_strerror(zip_source_error(memory))))
    }
    return bytes
  }
}
