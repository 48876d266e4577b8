internal import OfficeFiles

/// How wide a sheet is, and which of its cells are merged: what has to be known before its rows are read.
final class SheetSurvey: SheetReceiver {
  private(set) var merged: [MergedCells] = []
  /// Whether there are more merged ranges than are kept.
  private(set) var hasMore = false
  private(set) var width = 0
  static let mostMerged = 1_000_000

  func cell(
    row: Int, column: Int, _ content: CellContent, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    width = max(width, column)
    return true
  }

  func hidden(row: Int, isFiltered: Bool) {}
  func hidden(columns: ClosedRange<Int>) {}

  func merged(_ cells: MergedCells) {
    guard cells.top < cells.bottom || cells.left < cells.right else { return }
    if merged.count < Self.mostMerged { merged.append(cells) } else { hasMore = true }
  }
}
