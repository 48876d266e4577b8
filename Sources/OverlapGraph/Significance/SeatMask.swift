package import LandscapeModel

/// Who could sit where and who must: the cells of partnership × organisation that the null model may
/// not touch.
///
/// Most of a mask has few patterns (a footprint lets the same bodies in, whichever partnership has
/// it), so it is kept as groups of rows, groups of columns and a matrix between them, with the
/// cells that depart from it beside. A seat that is held is never forbidden and one that is not held
/// is never mandatory: the initialiser sees to both.
package struct SeatMask: Sendable {
  /// For each partnership its group.
  package let rowGroup: [Int32]
  /// For each organisation its group.
  package let columnGroup: [Int32]
  /// For each group of rows the groups of columns that may sit, ascending.
  package let allowedGroups: PackedRows
  /// For each partnership the organisations that sit although their group may not, ascending.
  package let exceptions: PackedRows
  /// For each partnership the organisations that must sit and do, ascending.
  package let mandatory: PackedRows

  /// - Parameters:
  ///   - held: for each partnership its members, ascending.
  ///   - mandatory: for each partnership who must sit, ascending; those who do not sit are left out.
  /// - Precondition: groups and columns are in range.
  package init(
    held: PackedRows, rowGroup: [Int32], columnGroup: [Int32], allowedGroups: PackedRows,
    mandatory: PackedRows
  ) {
    precondition(rowGroup.count == held.count && mandatory.count == held.count)
    self.rowGroup = rowGroup
    self.columnGroup = columnGroup

    let groupCount = Int(columnGroup.max() ?? -1) + 1
    let allowedGroups = PackedRows(
      allowedGroups.indicesOfRows.map { row in
        allowedGroups[row].filter { Int($0) < groupCount }
      })
    self.allowedGroups = allowedGroups
    var isAllowed = [Bool](repeating: false, count: allowedGroups.count * groupCount)
    for group in 0..<allowedGroups.count {
      for other in allowedGroups[group] {
        isAllowed[group * groupCount + Int(other)] = true
      }
    }
    var exceptions = PackedRows()
    var mandated = PackedRows()
    for row in 0..<held.count {
      let group = Int(rowGroup[row])
      exceptions.append(
        held[row].filter { !isAllowed[group * groupCount + Int(columnGroup[Int($0)])] })
      let required = Set(mandatory[row])
      mandated.append(held[row].filter { required.contains($0) })
    }
    self.exceptions = exceptions
    self.mandatory = mandated
  }

  /// The mask under which anyone may sit anywhere and nobody must.
  package static func open(held: PackedRows, columnCount: Int) -> SeatMask {
    SeatMask(
      held: held, rowGroup: [Int32](repeating: 0, count: held.count),
      columnGroup: [Int32](repeating: 0, count: columnCount), allowedGroups: PackedRows([[0]]),
      mandatory: PackedRows(held.indicesOfRows.map { _ in [Int32]() }))
  }

  /// A mask cell by cell; for small problems and tests.
  /// - Parameters:
  ///   - forbidden: for each partnership who may not sit.
  ///   - mandatory: for each partnership who must.
  package static func cells(
    held: PackedRows, columnCount: Int, forbidden: [[Int32]], mandatory: [[Int32]]
  ) -> SeatMask {
    SeatMask(
      held: held, rowGroup: held.indicesOfRows.map { Int32($0) },
      columnGroup: (0..<columnCount).map { Int32($0) },
      allowedGroups: PackedRows(
        forbidden.map { row in
          let closed = Set(row)
          return (0..<Int32(columnCount)).filter { !closed.contains($0) }
        }),
      mandatory: PackedRows(mandatory))
  }
}

extension PackedRows {
  var indicesOfRows: Range<Int> { 0..<count }
}
