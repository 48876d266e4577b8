internal import Glibc
internal import LandscapeModel

/// Where a record stands in its document.
struct XMLRecordPlace: Hashable {
  /// The bytes from `<` of its start tag to `>` of its end tag.
  var start: Int
  var end: Int
  var line: Int32
  /// Of `<`, in characters.
  var column: Int32
  /// The document it stands in, where a table's rows come from several.
  var document: Int32 = 0
}

/// The records of one table that were made from a document, as cells of the tidy table, each with its
/// place in the document, so that one and the same validation reads them and tidy CSV.
///
/// Rows lie in chunks one after the other: a head, where each cell that is not empty ends, and the bytes of
/// those cells. A seat with ids of eight bytes takes 64 bytes. Who looks at each row once gives the chunks
/// back to the system as it goes, so that rows never take memory beside the landscape that is made of them.
final class XMLTableRows {
  let table: TableSchema
  /// What the document's schema finds wrong with a row, by its number; such a row is rejected.
  private(set) var faults: [Int32: Diagnostic] = [:]
  private(set) var count = 0
  /// Whether the system refused memory for a row: that one and those after it are missing.
  private(set) var lacksMemory = false

  private struct Chunk {
    /// `nil` once it is given back.
    var start: UnsafeMutableRawPointer?
    var used = 0
    var capacity: Int
  }

  /// What stands before the cells of a row.
  private struct Head {
    /// Where the record starts, and above 48 bits the number of its document.
    var start: UInt64
    var byteCount: UInt32
    var line: Int32
    var column: Int32
    /// A bit for each column that is not empty.
    var filled: UInt32
  }

  private var chunks: [Chunk] = []

  private static let chunkBytes = 262_144

  init(_ table: TableSchema) {
    precondition(table.columns.count <= 32, "a row has a bit for each column")
    self.table = table
  }

  deinit {
    for chunk in chunks { Self.release(chunk) }
  }

  /// Adds a row.
  /// - Parameter cells: as many as the table has columns.
  func append(_ cells: [[UInt8]], at place: XMLRecordPlace, fault: Diagnostic?) {
    append(
      byteCount: cells.reduce(0) { $0 + $1.count }, at: place, fault: fault,
      filled: cells.indices.reduce(0) { cells[$1].isEmpty ? $0 : $0 | 1 << UInt32($1) }
    ) { column, target in
      cells[column].withUnsafeBytes { target.copyMemory(from: $0) }
      return cells[column].count
    }
  }

  /// Adds a row; where there is no memory for it, `lacksMemory` says so.
  ///
  /// - Parameters:
  ///   - byteCount: of all cells.
  ///   - filled: a bit for each column whose cell is not empty.
  ///   - copy: writes the cell of such a column; gives the number of bytes.
  @inline(__always)
  func append(
    byteCount: Int, at place: XMLRecordPlace, fault: Diagnostic?, filled: UInt32,
    _ copy: (Int, UnsafeMutableRawBufferPointer) -> Int
  ) {
    if let fault { faults[Int32(count)] = fault }
    let heads = MemoryLayout<Head>.size + filled.nonzeroBitCount * MemoryLayout<UInt32>.size
    let size = (heads + byteCount + 7) & ~7
    guard let target = reserve(size) else { return }
    target.storeBytes(
      of: Head(
        start: UInt64(place.start) | UInt64(place.document) << 48,
        byteCount: UInt32(clamping: place.end - place.start), line: place.line,
        column: place.column, filled: filled),
      as: Head.self)
    var end = target + MemoryLayout<Head>.size
    let text = UnsafeMutableRawBufferPointer(start: target + heads, count: byteCount)
    var length = 0
    var columns = filled
    while columns != 0 {
      length += copy(
        columns.trailingZeroBitCount, UnsafeMutableRawBufferPointer(rebasing: text[length...]))
      end.storeBytes(of: UInt32(length), as: UInt32.self)
      end += MemoryLayout<UInt32>.size
      columns &= columns - 1
    }
    // Cells may turn out shorter than they were.
    chunks[chunks.count - 1].used -= size - ((heads + length + 7) & ~7)
    count += 1
  }

  private func reserve(_ size: Int) -> UnsafeMutableRawPointer? {
    if lacksMemory { return nil }
    if let last = chunks.last, last.used + size <= last.capacity, let start = last.start {
      chunks[chunks.count - 1].used += size
      return start + last.used
    }
    let capacity = (max(size, Self.chunkBytes) + 4_095) & ~4_095
    // Straight from the system: what is freed in the middle of the heap stays with the process.
    let start = mmap(nil, capacity, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    guard let start, start != MAP_FAILED else {
      lacksMemory = true
      return nil
    }
    chunks.append(Chunk(start: start, used: size, capacity: capacity))
    return start
  }

  private static func release(_ chunk: Chunk) {
    if let start = chunk.start { munmap(start, chunk.capacity) }
  }

  /// A place between rows.
  struct Cursor {
    fileprivate var chunk = 0
    fileprivate var offset = 0
    /// The number of the next row.
    fileprivate(set) var number: Int32 = 0
  }

  /// The row after `cursor`, which moves past it; valid while its chunk is kept.
  ///
  /// - Parameter givesBack: whether the rows before its chunk are not looked at again.
  func next(_ cursor: inout Cursor, givesBack: Bool) -> Row? {
    while cursor.chunk < chunks.count, cursor.offset == chunks[cursor.chunk].used {
      if givesBack {
        Self.release(chunks[cursor.chunk])
        chunks[cursor.chunk].start = nil
      }
      cursor.chunk += 1
      cursor.offset = 0
    }
    guard cursor.chunk < chunks.count, let start = chunks[cursor.chunk].start else { return nil }
    let row = Row(
      at: UnsafeRawPointer(start + cursor.offset), number: cursor.number,
      key: cursor.chunk << 32 | cursor.offset)
    cursor.offset += row.size
    cursor.number += 1
    return row
  }

  /// The row with the key and the number that it had.
  func row(key: Int, number: Int32) -> Row? {
    let chunk = key >> 32
    guard chunk < chunks.count, let start = chunks[chunk].start else { return nil }
    return Row(
      at: UnsafeRawPointer(start + (key & 0xFFFF_FFFF)), number: number, key: key)
  }

  /// One row.
  struct Row {
    /// In the order of the rows of its table, from 0.
    let number: Int32
    /// What finds it again.
    let key: Int
    private let memory: UnsafeRawPointer
    private let filled: UInt32
    /// The bytes of the cells.
    private let text: UnsafePointer<UInt8>

    fileprivate init(at memory: UnsafeRawPointer, number: Int32, key: Int) {
      self.memory = memory
      self.number = number
      self.key = key
      filled = memory.load(as: Head.self).filled
      let heads = MemoryLayout<Head>.size + filled.nonzeroBitCount * MemoryLayout<UInt32>.size
      text = (memory + heads).assumingMemoryBound(to: UInt8.self)
    }

    fileprivate var size: Int {
      let count = filled.nonzeroBitCount
      let length = count == 0 ? 0 : Int(end(of: count - 1))
      let heads = MemoryLayout<Head>.size + count * MemoryLayout<UInt32>.size
      return (heads + length + 7) & ~7
    }

    private func end(of index: Int) -> UInt32 {
      memory.load(
        fromByteOffset: MemoryLayout<Head>.size + index * MemoryLayout<UInt32>.size,
        as: UInt32.self)
    }

    /// The bytes of a column's cell.
    @inline(__always)
    func cell(_ column: Int) -> ByteSlice {
      let bit = UInt32(1) << UInt32(truncatingIfNeeded: column)
      guard filled & bit != 0 else { return ByteSlice(start: text, count: 0) }
      let index = (filled & (bit - 1)).nonzeroBitCount
      let start = index == 0 ? 0 : Int(end(of: index - 1))
      return ByteSlice(start: text + start, count: Int(end(of: index)) - start)
    }

    /// Where the record stands.
    var place: XMLRecordPlace {
      let head = memory.load(as: Head.self)
      let start = Int(head.start & 0xFFFF_FFFF_FFFF)
      return XMLRecordPlace(
        start: start, end: start + Int(head.byteCount), line: head.line, column: head.column,
        document: document)
    }

    var line: Int32 { memory.load(as: Head.self).line }

    var document: Int32 { Int32(truncatingIfNeeded: memory.load(as: Head.self).start >> 48) }
  }
}
