internal import LandscapeModel

/// Keeps the memory of a file that has been read for the next one: memory that is new to a process costs as
/// much as reading a file into it.
///
/// Files are read one after the other, and by one thread.
final class FileMemory: @unchecked Sendable {
  private var free: (start: UnsafeMutablePointer<UInt8>, capacity: Int)?

  deinit { release() }

  /// Memory for `capacity` bytes or more, and `FileBytes.padding` besides; and how many.
  func take(_ capacity: Int) -> (start: UnsafeMutablePointer<UInt8>, capacity: Int) {
    guard let kept = free, kept.capacity >= capacity else {
      release()
      return (Self.allocated(capacity), capacity)
    }
    free = nil
    return kept
  }

  /// Takes memory back that `allocated` or `take` gave. The larger piece is kept.
  func give(_ start: UnsafeMutablePointer<UInt8>, capacity: Int) {
    guard capacity > free?.capacity ?? 0 else { return start.deallocate() }
    release()
    free = (start, capacity)
  }

  /// Lets what is kept go.
  func release() {
    free?.start.deallocate()
    free = nil
  }

  static func allocated(_ capacity: Int) -> UnsafeMutablePointer<UInt8> {
    let start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + FileBytes.padding)
    preferLargePages(start, byteCount: capacity)
    return start
  }
}
