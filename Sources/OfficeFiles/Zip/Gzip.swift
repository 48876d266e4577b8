internal import CLibZ

/// Bytes compressed as RFC 1952 has it, without a name and without a time: the same bytes each time.
package enum Gzip {
  /// What files that are compressed have at the end of their names.
  package static let fileExtension = "gz"

  /// Most of what can be saved, at half the time of zlib's own choice.
  private static let level: Int32 = 3
  /// The largest window, with the head and tail of a file.
  private static let windowBits: Int32 = 15 + 16
  private static let memoryLevel: Int32 = 8

  /// - Complexity: O(bytes).
  package static func compressed(_ bytes: [UInt8]) -> [UInt8] {
    // It has one address from first to last: zlib asks for that.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    stream.initialize(to: z_stream())
    defer { stream.deallocate() }
    var status = deflateInit2_(
      stream, level, Z_DEFLATED, windowBits, memoryLevel, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    // It fails for want of memory or of another zlib than it was built with.
    precondition(status == Z_OK, "zlib that compresses")
    defer { deflateEnd(stream) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count / 8 + 1_024)
    var chunk = [UInt8](repeating: 0, count: 262_144)
    // What zlib counts in has 32 bits.
    var start = 0
    repeat {
      let end = min(bytes.count, start + (1 << 30))
      bytes[start..<end].withUnsafeBufferPointer { input in
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.pointee.avail_in = UInt32(input.count)
        repeat {
          let written = chunk.withUnsafeMutableBufferPointer { output in
            stream.pointee.next_out = output.baseAddress
            stream.pointee.avail_out = UInt32(output.count)
            status = deflate(stream, end == bytes.count ? Z_FINISH : Z_NO_FLUSH)
            return output.count - Int(stream.pointee.avail_out)
          }
          result.append(contentsOf: chunk[..<written])
        } while stream.pointee.avail_out == 0
      }
      start = end
    } while start < bytes.count
    precondition(status == Z_STREAM_END, "zlib that comes to an end")
    return result
  }
}
