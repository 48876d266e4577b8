internal import LandscapeModel

/// Partnerships and organisations that no margin and no mask tells apart, and the blocks between.
///
/// Two rows with the same number of seats, the same cells allowed and the same cells mandatory have
/// the same chance of every seat, and so have two columns. The model is fitted, and pairs are
/// compared, between these classes: a landscape of 5,000 partnerships and 4,000 organisations has
/// about 2,000 classes of each, and, where geography keeps regions apart, few blocks.
struct SeatBlocks: Sendable {
  /// For each row its class; classes are numbered in the order of their first row.
  let classOfRow: [Int32]
  let classOfColumn: [Int32]
  /// The number of rows in each class.
  let rowCounts: [Int32]
  let columnCounts: [Int32]
  /// Seats held by each row of the class.
  let rowDegrees: [Int32]
  let columnDegrees: [Int32]
  /// For each class of rows the classes of columns that may sit, ascending. The arrays of cells
  /// stand in this order.
  let allowed: PackedRows
  /// For each block the seats held in it, 0…rowCount × columnCount.
  let heldCounts: [Int]
  /// For each block whether its cells are mandatory; then all of them are held.
  let isMandatory: [Bool]

  /// - Returns: `nil` when there would be more than `maximumBlocks` blocks.
  init?(held: PackedRows, columnCount: Int, mask: SeatMask, maximumBlocks: Int) {
    var degreesOfColumns = [Int32](repeating: 0, count: columnCount)
    for column in held.values { degreesOfColumns[Int(column)] += 1 }
    let rowGroups = Self.canonical(mask.allowedGroups, of: mask.rowGroup)
    let columnsAllowing = mask.allowedGroups.transposed(
      columnCount: Int(mask.columnGroup.max() ?? -1) + 1)
    let columnGroups = Self.canonical(columnsAllowing, of: mask.columnGroup)

    let rows = Self.classes(
      groups: rowGroups, degrees: held.indicesOfRows.map { Int32(held.range(of: $0).count) },
      exceptions: mask.exceptions, mandatory: mask.mandatory)
    let columns = Self.classes(
      groups: columnGroups, degrees: degreesOfColumns,
      exceptions: mask.exceptions.transposed(columnCount: columnCount),
      mandatory: mask.mandatory.transposed(columnCount: columnCount))
    classOfRow = rows.ofElement
    rowCounts = rows.counts
    rowDegrees = rows.degrees
    classOfColumn = columns.ofElement
    columnCounts = columns.counts
    columnDegrees = columns.degrees

    // The classes of columns in each group, so that a row's list is a join of few lists.
    var classesOfGroup = [[Int32]](repeating: [], count: columnsAllowing.count)
    for (index, first) in columns.firsts.enumerated() {
      classesOfGroup[Int(mask.columnGroup[first])].append(Int32(index))
    }
    // A class of columns may span groups that the same rows allow; its first column speaks for all.
    var listOfGroup = [[Int32]?](repeating: nil, count: mask.allowedGroups.count)
    var allowed = PackedRows()
    var heldCounts: [Int] = []
    var isMandatory: [Bool] = []
    var tally = [Int](repeating: 0, count: columns.counts.count)
    var must = [Bool](repeating: false, count: columns.counts.count)
    let rowsOfClass = PackedRows(grouping: rows.ofElement, groupCount: rows.counts.count)
    for (index, first) in rows.firsts.enumerated() {
      let group = Int(mask.rowGroup[first])
      let list: [Int32]
      if let known = listOfGroup[group] {
        list = known
      } else {
        list = mask.allowedGroups[group].filter { Int($0) < classesOfGroup.count }
          .flatMap { classesOfGroup[Int($0)] }.sorted()
        listOfGroup[group] = list
      }
      let extra = Set(mask.exceptions[first].map { columns.ofElement[Int($0)] })
      let row = extra.isEmpty ? list : (list + extra).sorted()
      guard heldCounts.count + row.count <= maximumBlocks else { return nil }

      for member in rowsOfClass[index] {
        for column in held[Int(member)] { tally[Int(columns.ofElement[Int(column)])] += 1 }
      }
      for column in mask.mandatory[first] { must[Int(columns.ofElement[Int(column)])] = true }
      for column in row {
        heldCounts.append(tally[Int(column)])
        isMandatory.append(must[Int(column)])
        tally[Int(column)] = 0
        must[Int(column)] = false
      }
      allowed.append(row)
    }
    self.allowed = allowed
    self.heldCounts = heldCounts
    self.isMandatory = isMandatory
  }

  /// One group for all groups with the same row of `rows`.
  private static func canonical(_ rows: PackedRows, of groups: [Int32]) -> [Int32] {
    var first: [ArraySlice<Int32>: Int32] = [:]
    let same = rows.indicesOfRows.map { group -> Int32 in
      if let known = first[rows[group]] { return known }
      first[rows[group]] = Int32(group)
      return Int32(group)
    }
    return groups.map { same[Int($0)] }
  }

  private struct Classes {
    var ofElement: [Int32] = []
    var counts: [Int32] = []
    var degrees: [Int32] = []
    /// The first element of each class.
    var firsts: [Int] = []
  }

  private static func classes(
    groups: [Int32], degrees: [Int32], exceptions: PackedRows, mandatory: PackedRows
  ) -> Classes {
    var known: [[Int32]: Int32] = [:]
    var result = Classes()
    for element in groups.indices {
      let key =
        [groups[element], degrees[element], Int32(exceptions.range(of: element).count)]
        + exceptions[element] + mandatory[element]
      if let index = known[key] {
        result.counts[Int(index)] += 1
        result.ofElement.append(index)
      } else {
        known[key] = Int32(result.counts.count)
        result.ofElement.append(Int32(result.counts.count))
        result.counts.append(1)
        result.degrees.append(degrees[element])
        result.firsts.append(element)
      }
    }
    return result
  }
}

extension PackedRows {
  /// For each value the rows that hold it, ascending.
  func transposed(columnCount: Int) -> PackedRows {
    var offsets = [Int32](repeating: 0, count: columnCount + 1)
    for value in values { offsets[Int(value) + 1] += 1 }
    for index in 0..<columnCount { offsets[index + 1] += offsets[index] }
    var next = offsets
    var rows = [Int32](repeating: 0, count: values.count)
    for row in indicesOfRows {
      for value in self[row] {
        rows[Int(next[Int(value)])] = Int32(row)
        next[Int(value)] += 1
      }
    }
    return PackedRows(offsets: offsets, values: rows)
  }

  /// For each group its elements, ascending.
  init(grouping groupOf: [Int32], groupCount: Int) {
    self =
      PackedRows(
        offsets: (0...groupOf.count).map { Int32($0) }, values: groupOf
      ).transposed(columnCount: groupCount)
  }
}
