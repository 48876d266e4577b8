/// The obvious reader of CSV that the fast one is compared with: one byte at a time, everything copied.
package struct ReferenceCSVReader {
  /// A row with its cells, each without its quotes.
  package struct Row: Equatable {
    /// From 1.
    package var line: Int
    package var cells: [[UInt8]]
    /// Offset of the first byte of each cell, its quote included.
    package var starts: [Int]
    /// `stray`, `open` or nil, and the offset of the cell it is about.
    package var fault: String?
    /// The row's text.
    package var text: [UInt8]

    package init(
      line: Int, cells: [[UInt8]], starts: [Int], fault: String?, text: [UInt8]
    ) {
      self.line = line
      self.cells = cells
      self.starts = starts
      self.fault = fault
      self.text = text
    }
  }

  let bytes: [UInt8]
  let delimiter: UInt8

  package init(bytes: [UInt8], delimiter: UInt8) {
    self.bytes = bytes
    self.delimiter = delimiter
  }

  private func isLineEnd(_ index: Int) -> Bool { bytes[index] == 0x0A || bytes[index] == 0x0D }

  private func afterLineEnd(_ index: Int) -> Int {
    bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      ? index + 2 : index + 1
  }

  /// Every row that is not blank, in order.
  package func rows() -> [Row] {
    var rows: [Row] = []
    var index = 0
    var line = 1
    while index < bytes.count {
      if isLineEnd(index) {
        index = afterLineEnd(index)
        line += 1
        continue
      }
      let start = index
      var row = Row(line: line, cells: [], starts: [], fault: nil, text: [])
      var isRowOpen = true
      while isRowOpen {
        row.starts.append(index)
        let cellStart = index
        if index < bytes.count, bytes[index] == 0x22 {
          var cell: [UInt8] = []
          var at = index + 1
          var lines = 0
          var isClosed = false
          while at < bytes.count {
            if bytes[at] == 0x22 {
              if at + 1 < bytes.count, bytes[at + 1] == 0x22 {
                cell.append(0x22)
                at += 2
                continue
              }
              isClosed = true
              at += 1
              break
            }
            if isLineEnd(at) {
              let after = afterLineEnd(at)
              cell += bytes[at..<after]
              at = after
              lines += 1
            } else {
              cell.append(bytes[at])
              at += 1
            }
          }
          if !isClosed || (at < bytes.count && bytes[at] != delimiter && !isLineEnd(at)) {
            row.fault = (isClosed ? "stray " : "open ") + String(cellStart)
            while index < bytes.count, !isLineEnd(index) { index += 1 }
            row.cells.append(Array(bytes[cellStart..<index]))
            break
          }
          line += lines
          index = at
          row.cells.append(cell)
        } else {
          while index < bytes.count, bytes[index] != delimiter, !isLineEnd(index) {
            if bytes[index] == 0x22, row.fault == nil { row.fault = "stray " + String(cellStart) }
            index += 1
          }
          row.cells.append(Array(bytes[cellStart..<index]))
        }
        if index < bytes.count, bytes[index] == delimiter { index += 1 } else { isRowOpen = false }
      }
      row.text = Array(bytes[start..<index])
      if index < bytes.count { index = afterLineEnd(index) }
      line += 1
      let isBlank = row.fault == nil && row.text.allSatisfy { $0 == 0x20 }
      if !isBlank { rows.append(row) }
    }
    return rows
  }
}
