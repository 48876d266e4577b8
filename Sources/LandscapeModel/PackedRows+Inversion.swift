extension PackedRows {
  /// For each value in `0..<count` the places at which it stands in `values`, ascending.
  ///
  /// A negative value stands for none and is left out: `[1, -1, 1, 0]` gives `[3]`, `[0, 2]`.
  /// - Complexity: O(values + count).
  package init(placesOf values: [Int32], count: Int) {
    self.init(count: count) { body in
      for (place, value) in values.enumerated() where value >= 0 { body(value, Int32(place)) }
    }
  }

  /// For each value in `0..<count` the rows in which it stands, ascending.
  ///
  /// Of the rows `[0, 1]`, `[1]` these are `[0]`, `[0, 1]`.
  /// - Parameter threads: how many threads to use; `nil` for one a processor where it pays.
  /// - Complexity: O(values + count), on each thread that reads all values.
  package func inverted(count: Int, threads: Int? = nil) -> PackedRows {
    let isLarge = values.count >= 500_000
    // Each thread reads through all values and puts those of its own range in their places: reading
    // on costs little beside the places, which lie anywhere.
    let workers = max(1, min(threads ?? (isLarge ? onlineProcessorCount() : 1), 16, count))
    let parts = concurrently(threads: workers) { worker in
      inversion(of: (count * worker / workers)..<(count * (worker + 1) / workers))
    }
    guard parts.count > 1 else { return parts[0] }
    var offsets: [Int32] = [0]
    offsets.reserveCapacity(count + 1)
    var rows: [Int32] = []
    rows.reserveCapacity(values.count)
    for part in parts {
      let start = Int32(rows.count)
      for end in part.offsets.dropFirst() { offsets.append(start + end) }
      rows.append(contentsOf: part.values)
    }
    return PackedRows(offsets: offsets, values: rows)
  }

  /// The rows in which each value of `range` stands.
  private func inversion(of range: Range<Int>) -> PackedRows {
    let (low, width) = (Int32(range.lowerBound), UInt32(range.count))
    let (offsets, values) = (offsets.span, values.span)
    var starts = [Int32](repeating: 0, count: range.count + 1)
    for place in values.indices {
      let own = UInt32(bitPattern: values[place] &- low)
      if own < width { starts[Int(own) + 1] += 1 }
    }
    for index in 0..<range.count { starts[index + 1] += starts[index] }
    let total = Int(starts[range.count])
    let rows = [Int32](unsafeUninitializedCapacity: total) { buffer, initialized in
      preferLargePages(buffer.baseAddress, byteCount: total * MemoryLayout<Int32>.stride)
      var next = starts
      for row in 0..<(offsets.count - 1) {
        for place in Int(offsets[row])..<Int(offsets[row + 1]) {
          let own = UInt32(bitPattern: values[place] &- low)
          guard own < width else { continue }
          buffer.initializeElement(at: Int(next[Int(own)]), to: Int32(row))
          next[Int(own)] += 1
        }
      }
      initialized = total
    }
    return PackedRows(offsets: starts, values: rows)
  }

  /// Rows of what `pairs` hands over, in the order in which it does so; it is called twice.
  private init(count: Int, _ pairs: (_ body: (_ row: Int32, _ value: Int32) -> Void) -> Void) {
    var offsets = [Int32](repeating: 0, count: count + 1)
    pairs { row, _ in offsets[Int(row) + 1] += 1 }
    for row in 0..<count { offsets[row + 1] += offsets[row] }
    var next = offsets
    var values = [Int32](repeating: 0, count: Int(offsets[count]))
    pairs { row, value in
      values[Int(next[Int(row)])] = value
      next[Int(row)] += 1
    }
    self.init(offsets: offsets, values: values)
  }

  /// The values of `rows` together, ascending, each once.
  /// - Complexity: O(n log n) for n values in those rows.
  package func union(of rows: some Sequence<Int32>) -> [Int32] {
    var all: [Int32] = []
    for row in rows { all.append(contentsOf: self[row]) }
    all.sort()
    var distinct: [Int32] = []
    distinct.reserveCapacity(all.count)
    for value in all where distinct.last != value { distinct.append(value) }
    return distinct
  }
}
