internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let governance = TableName("governance")
}

extension ReportTable {
  /// To whom each partnership answers: scrutiny, annual report, chair, host and parent; in the order of
  /// names. Unknown is never no.
  static let governance = ReportTable(.governance, 13, Phrase.tableGovernanceCaption) { content in
    let landscape = content.landscape
    let columns = TableColumns.partnerships(of: content).choosing(
      ["name", "kind", "scrutiny", "annual-report", "chair", "host", "parent", "id", "row"],
      details: ["id", "row"])
    let (english, orders) = rowsByName(of: Array(landscape.partnerships.indices), content)
    return DocumentTable(
      .governance, of: content, columns: columns.columns,
      rows: DocumentTable.Rows(count: english.count) {
        columns.row(PartnershipIndex(english[$0]))
      }, orders: orders,
      notes: [Phrase.tableGovernanceNote])
  }
}
