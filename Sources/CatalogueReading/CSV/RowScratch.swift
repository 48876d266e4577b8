/// Memory for the cells of one row that are not in the file as they read: quotes written twice made
/// one, text put into form C.
///
/// What it hands out is valid until the next row.
final class RowScratch {
  private var unescaped: UnsafeMutablePointer<UInt8>?
  private var capacity = 0
  private var kept: [UnsafeMutablePointer<UInt8>] = []

  /// The cell with each pair of quotes as one; `offset` is its place in a row of `rowCount` bytes.
  func unescape(_ cell: ByteSlice, offset: Int, rowCount: Int) -> ByteSlice {
    if capacity < rowCount {
      // Within one row the size is always the same, so nothing handed out for it moves.
      if let unescaped { kept.append(unescaped) }
      capacity = max(rowCount, capacity * 2)
      unescaped = .allocate(capacity: capacity)
    }
    guard let unescaped else { return cell }
    let target = unescaped + offset
    var length = 0
    var index = 0
    while index < cell.count {
      target[length] = cell.start[index]
      length += 1
      index += cell.start[index] == UInt8(ascii: "\"") ? 2 : 1
    }
    return ByteSlice(start: UnsafePointer(target), count: length)
  }

  /// The bytes of `text`.
  func keep(_ text: String) -> ByteSlice {
    let bytes = Array(text.utf8)
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 1)
    for (index, byte) in bytes.enumerated() { memory[index] = byte }
    kept.append(memory)
    return ByteSlice(start: UnsafePointer(memory), count: bytes.count)
  }

  /// Frees what was handed out for the row before.
  func reset() {
    guard !kept.isEmpty else { return }
    for memory in kept { memory.deallocate() }
    kept.removeAll()
  }

  deinit {
    reset()
    unescaped?.deallocate()
  }
}
