/// What a cell holds.
package enum CellContent: Sendable {
  /// Text, or a number or date as text.
  case text
  /// `TRUE` or `FALSE`.
  case truth
  /// A number that its format shows in a way that is not followed, such as `#0-00`.
  case shownOtherwise
  /// An error such as `#N/A`.
  case error
  /// A formula without a stored value; the bytes are the formula.
  case unsolvedFormula
}

/// Cells that are shown as one: rows and columns from 1.
package struct MergedCells: Hashable, Sendable {
  package var top: Int
  package var left: Int
  package var bottom: Int
  package var right: Int

  package init(top: Int, left: Int, bottom: Int, right: Int) {
    (self.top, self.left, self.bottom, self.right) = (top, left, bottom, right)
  }
}

/// Takes the cells of a sheet, row by row and from left to right; rows and columns count from 1.
package protocol SheetReceiver: AnyObject {
  /// A cell that is not empty.
  /// - Parameter bytes: its text as UTF-8, valid while this runs.
  /// - Returns: whether more is wanted.
  func cell(
    row: Int, column: Int, _ content: CellContent, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool
  /// A row that is not shown, before its cells.
  func hidden(row: Int, isFiltered: Bool)
  func hidden(columns: ClosedRange<Int>)
  func merged(_ cells: MergedCells)
}

/// A place in a sheet as spreadsheets write it.
enum CellReference {
  /// Row and column of `C12`; `nil` for what is no reference.
  @inline(__always)
  static func place(_ bytes: some Collection<UInt8>) -> (row: Int, column: Int)? {
    var (row, column) = (0, 0)
    for byte in bytes {
      if byte &- 0x41 < 26, row == 0 {
        column = column * 26 + Int(byte &- 0x40)
      } else if byte &- 0x30 < 10 {
        row = row * 10 + Int(byte &- 0x30)
      } else if byte != UInt8(ascii: "$") {
        return nil
      }
      if row > 1 << 30 || column > 1 << 30 { return nil }
    }
    return row > 0 && column > 0 ? (row, column) : nil
  }

  /// The cells of `A1:B3`, or of `A1`.
  static func cells(_ text: String) -> MergedCells? {
    let corners = text.utf8.split(separator: UInt8(ascii: ":"))
    guard corners.count <= 2, let first = corners.first.flatMap({ place($0) }),
      let last = corners.last.flatMap({ place($0) }), first.row <= last.row,
      first.column <= last.column
    else { return nil }
    return MergedCells(
      top: first.row, left: first.column, bottom: last.row, right: last.column)
  }
}
