internal import CByteIndex
internal import Glibc
internal import LandscapeModel
internal import Synchronization

/// A CSV file in blocks of whole rows, each read into the memory of the thread that takes it.
///
/// Threads take turns at reading, in the order of the file, since whether a line end ends a row depends on
/// the quotes before it; what they do with their blocks they do side by side. No more of the file is in
/// memory than a block a thread.
final class RowBlocks: Sendable {
  /// What a thread is given when it asks for rows.
  enum Taken {
    /// There are rows in its block.
    case rows
    /// There are none left.
    case end
    /// The file cannot be read this way: it could not be read, is UTF-16, or has a row beyond the limit.
    case irregular
  }

  private struct State {
    /// How far the file has been read.
    var offset = 0
    /// The beginning of the row that the block before broke off in.
    var rest: [UInt8] = []
    var isIrregular = false
  }

  private let file: RegularFile
  /// Bytes in the file when it was opened. What is written to it later is not read.
  private let byteCount: Int
  private let blockBytes: Int
  private let rowBytes: Int
  private let state = Mutex(State())

  /// How many blocks the file has, about.
  var count: Int { (byteCount + blockBytes - 1) / blockBytes }

  /// - Parameters:
  ///   - limit: the most bytes that the file may have.
  ///   - folder: where the file has to lie, its links followed.
  ///   - rowBytes: the most bytes that a row may have.
  /// - Returns: `nil` for whatever is not a regular file of at least a byte that can be opened; who reads it the
  ///   ordinary way finds out why.
  init?(path: String, limit: Int, within folder: String, blockBytes: Int, rowBytes: Int) {
    guard let file = try? RegularFile(path: path, limit: limit, within: folder), file.byteCount > 0
    else { return nil }
    self.file = file
    self.blockBytes = blockBytes
    self.rowBytes = rowBytes
    byteCount = file.byteCount
  }

  /// Puts the next rows into `block`, whose rows before are gone.
  func take(into block: RowBlock) -> Taken {
    state.withLock { state in
      guard !state.isIrregular else { return .irregular }
      guard state.offset < byteCount else { return .end }
      guard let rows = read(into: block, &state) else {
        state.isIrregular = true
        return .irregular
      }
      block.rows = rows
      return .rows
    }
  }

  /// - Returns: where in the block the rows are.
  private func read(into block: RowBlock, _ state: inout State) -> Range<Int>? {
    let isFirst = state.offset == 0
    block.begin(with: state.rest)
    state.rest.removeAll(keepingCapacity: true)
    // What the block before left over has an open quote or none; it is counted with the rest.
    var quotes = block.quotes(in: 0..<block.count)
    while true {
      let old = block.count
      // Reading as much again as there is keeps a long row from being gone through often.
      let wanted = min(max(blockBytes, old), byteCount - state.offset)
      guard block.append(wanted, from: file.descriptor, at: state.offset) else { return nil }
      state.offset += wanted
      quotes += block.quotes(in: old..<block.count)
      let start = isFirst ? block.markBytes : 0
      guard let start else { return nil }
      if state.offset == byteCount { return start..<block.count }
      if let end = block.lastRowEnd(after: old, isQuoted: quotes % 2 == 1) {
        state.rest.append(contentsOf: block.bytes(in: end..<block.count))
        block.cut(to: end)
        return start..<end
      }
      guard block.count <= rowBytes else { return nil }
    }
  }
}

/// A thread's own memory for the rows that it has taken.
final class RowBlock: @unchecked Sendable {
  /// Where the rows are that were taken last.
  fileprivate(set) var rows = 0..<0
  private var start: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  fileprivate private(set) var count = 0

  init(capacity: Int) {
    self.capacity = capacity
    start = .allocate(capacity: capacity + FileBytes.padding)
  }

  deinit { start.deallocate() }

  /// The rows as a file; valid until the next are taken.
  var file: FileBytes {
    FileBytes(borrowing: UnsafePointer(start) + rows.lowerBound, count: rows.count)
  }

  fileprivate func begin(with rest: [UInt8]) {
    count = 0
    reserve(rest.count)
    rest.withUnsafeBufferPointer { source in
      if let base = source.baseAddress { start.update(from: base, count: source.count) }
    }
    count = rest.count
  }

  private func reserve(_ added: Int) {
    guard count + added > capacity else { return }
    capacity = max(count + added, capacity * 2)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + FileBytes.padding)
    larger.update(from: start, count: count)
    start.deallocate()
    start = larger
  }

  /// Reads `added` bytes of a file; `false` when they cannot be had.
  fileprivate func append(_ added: Int, from descriptor: Int32, at offset: Int) -> Bool {
    reserve(added)
    var received = 0
    while received < added {
      let now = pread(
        descriptor, start + count + received, added - received, off_t(offset + received))
      if now < 0, errno == EINTR { continue }
      guard now > 0 else { return false }
      received += now
    }
    count += added
    pad()
    return true
  }

  fileprivate func cut(to end: Int) {
    count = end
    pad()
  }

  private func pad() {
    for index in 0..<FileBytes.padding { start[count + index] = 0 }
  }

  fileprivate func bytes(in range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  /// How long the mark is that the file begins with: that of UTF-8 or none; `nil` for UTF-16.
  fileprivate var markBytes: Int? {
    if count >= 3, start[0] == 0xEF, start[1] == 0xBB, start[2] == 0xBF { return 3 }
    let isUTF16 =
      count >= 2 && (start[0] == 0xFF && start[1] == 0xFE || start[0] == 0xFE && start[1] == 0xFF)
    return isUTF16 ? nil : 0
  }

  fileprivate func quotes(in range: Range<Int>) -> Int {
    landscape_count(start + range.lowerBound, range.count, UInt8(ascii: "\""))
  }

  /// The offset after the last line feed outside quotes from `low` on.
  ///
  /// A line end after an even number of quotes is the end of a row in a file without faulty rows; in
  /// another some block comes upon a fault.
  ///
  /// - Parameter isQuoted: whether the block ends within quotes.
  fileprivate func lastRowEnd(after low: Int, isQuoted: Bool) -> Int? {
    var isQuoted = isQuoted
    var index = count - 1
    while index >= low {
      let byte = start[index]
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "\n"), !isQuoted {
        return index + 1
      }
      index -= 1
    }
    return nil
  }
}

/// Keeps ids beyond the block that they were read in.
final class KeptBytes: @unchecked Sendable {
  private var blocks: [UnsafeMutablePointer<UInt8>] = []
  private var used = 0
  private var capacity = 0
  private static let blockBytes = 1 << 18

  deinit { for block in blocks { block.deallocate() } }

  /// A copy of `slice` that lives as long as this does.
  func keep(_ slice: ByteSlice) -> ByteSlice {
    if used + slice.count > capacity {
      capacity = max(Self.blockBytes, slice.count)
      blocks.append(.allocate(capacity: capacity + FileBytes.padding))
      used = 0
    }
    guard let block = blocks.last else { return ByteSlice(start: slice.start, count: 0) }
    let copy = block + used
    copy.update(from: slice.start, count: slice.count)
    used += slice.count
    return ByteSlice(start: UnsafePointer(copy), count: slice.count)
  }
}
