internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `sources.csv`. What a row is about is what other tables write as their source, letter by letter; a source
  /// that no row of theirs names is no fault.
  mutating func readSources(_ table: inout CSVTable<SourceColumn>) {
    var ids = ReferenceIndex(file: table.name, unknownCode: .missingValue)
    var rows: [SourceRecord] = []
    while let symbol = table.nextDefinition(in: &ids) {
      let record = SourceRecord(
        source: ids.ids.text(of: Int(symbol)), title: table.prose(.title, .titleOthers),
        publisher: table.prose(.publisher, .publisherOthers), published: table.date(.published),
        origin: table.origin)
      if table.isRowRejected { table.rejectRow() } else { rows.append(record) }
    }
    citedSources = rows.sorted { $0.source.utf8.lexicographicallyPrecedes($1.source.utf8) }
  }
}
