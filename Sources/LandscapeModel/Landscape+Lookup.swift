extension Landscape {
  /// The partnership with this id; `nil` where there is none.
  /// - Complexity: O(log n) comparisons, as for the other four.
  package func partnership(withID id: String) -> PartnershipIndex? {
    place(of: id, in: partnerships, \.id)
  }

  package func organisation(withID id: String) -> OrganisationIndex? {
    place(of: id, in: organisations, \.id)
  }

  package func kind(withID id: String) -> KindIndex? { place(of: id, in: kinds, \.id) }

  package func area(withCode code: String) -> AreaIndex? { place(of: code, in: areas, \.code) }

  package func remit(withID id: String) -> RemitIndex? { place(of: id, in: remits, \.id) }

  /// Where a row of the input stands, or `otherwise` for a landscape that was made without files.
  package func location(of origin: RowOrigin, otherwise file: String) -> SourceLocation {
    let input = Int(origin.input)
    return SourceLocation(
      file: inputs.indices.contains(input) ? inputs[input].name : file, line: Int(origin.line))
  }

  /// Records stand in byte order of ids.
  private func place<Record>(
    of id: String, in records: [Record], _ name: (Record) -> String
  ) -> Int32? {
    var (low, high) = (0, records.count)
    while low < high {
      let middle = (low + high) / 2
      if name(records[middle]).utf8.lexicographicallyPrecedes(id.utf8) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    guard low < records.count, name(records[low]).utf8.elementsEqual(id.utf8) else { return nil }
    return Int32(low)
  }
}
