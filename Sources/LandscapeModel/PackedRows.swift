/// Rows of integers packed into one array: row *r* is `values[offsets[r]..<offsets[r + 1]]`.
///
/// Example: the rows `[3, 5]`, `[]`, `[1]` are `offsets [0, 2, 2, 3]`, `values [3, 5, 1]`.
package struct PackedRows: Hashable, Sendable {
  /// One more than there are rows; ascending, from 0.
  @usableFromInline package private(set) var offsets: [Int32]
  @usableFromInline package private(set) var values: [Int32]

  package init() {
    offsets = [0]
    values = []
  }

  package init(_ rows: some Sequence<some Sequence<Int32>>) {
    self.init()
    for row in rows { append(row) }
  }

  /// - Precondition: `offsets` starts at 0, ascends and ends at `values.count`.
  package init(offsets: [Int32], values: [Int32]) {
    precondition(offsets.first == 0 && Int(offsets[offsets.count - 1]) == values.count)
    self.offsets = offsets
    self.values = values
  }

  /// The number of rows.
  @inlinable @inline(__always)
  package var count: Int { offsets.count - 1 }

  /// The range of `values` that row `row` occupies.
  @inlinable @inline(__always)
  package func range(of row: Int) -> Range<Int> {
    Int(offsets[row])..<Int(offsets[row + 1])
  }

  @inlinable @inline(__always)
  package subscript(row: Int) -> ArraySlice<Int32> { values[range(of: row)] }

  @inlinable @inline(__always)
  package subscript(row: Int32) -> ArraySlice<Int32> { values[range(of: Int(row))] }

  package mutating func append(_ row: some Sequence<Int32>) {
    values.append(contentsOf: row)
    offsets.append(Int32(values.count))
  }
}
