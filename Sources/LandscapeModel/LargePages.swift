#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// Asks the kernel to hold a stretch of memory in large pages, before anything is written there.
///
/// Tables of tens of megabytes that are looked up at random cost a page walk a lookup in pages of
/// 4 KiB, and each of those pages a fault when it is first written. It is a wish: nothing depends on
/// its being granted, and of small stretches it is not asked.
package func preferLargePages(_ start: UnsafeMutableRawPointer?, byteCount: Int) {
  #if os(Linux)
    guard let start, byteCount >= 4 << 20 else { return }
    let page = 4_096
    let address = Int(bitPattern: start)
    let low = (address + page - 1) / page * page
    let high = (address + byteCount) / page * page
    madvise(start + (low - address), high - low, MADV_HUGEPAGE)
  #endif
}

extension Array {
  /// Makes room for `count` elements, in large pages where that is much memory.
  package mutating func reserveInLargePages(_ count: Int) {
    reserveCapacity(count)
    withUnsafeMutableBufferPointer {
      preferLargePages($0.baseAddress, byteCount: count * MemoryLayout<Element>.stride)
    }
  }
}
