internal import LandscapeModel
internal import Wording

extension TableName {
  package static let sources = TableName("sources")
}

extension ReportTable {
  /// What the rows of evidence, actions and what was considered name as their sources, and what these are called.
  static let sources = ReportTable(.sources, 23, .sourcesCaption) { content in
    let landscape = content.landscape
    var uses: [String: Int] = [:]
    for source in landscape.evidence.map(\.source) + landscape.actions.map(\.source)
      + landscape.considered.map(\.source) where !source.isEmpty
    {
      uses[source, default: 0] += 1
    }
    let named = uses.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return DocumentTable(
      .sources, of: content,
      columns: [
        DocumentTable.Column("title", .sourceTitle, .text),
        DocumentTable.Column("publisher", .sourcePublisher, .text),
        DocumentTable.Column("published", .sourcePublished, .date),
        DocumentTable.Column("source", .source, .text),
        DocumentTable.Column("uses", .sourceUses, .count),
      ],
      rows: named.map { source -> [DocumentTable.Cell] in
        let record = content.citations.record(of: source)
        return [
          .written(record?.title ?? ""), .written(record?.publisher ?? ""),
          .date(record?.published), .written(source), .count(uses[source] ?? 0),
        ]
      }, notes: [.sourcesNote, .asWrittenNote])
  }
}
