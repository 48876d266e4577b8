internal import LandscapeModel
package import Wording

/// The name of a table: what its file is called and what the command line asks for.
///
/// The tables of the report are those of `ReportTable.all`; a table of a page has a name that is in no
/// list.
package struct TableName: Hashable, Sendable, CaseIterable, RawRepresentable {
  package let rawValue: String

  init(_ name: String) { rawValue = name }

  /// A table of the report; `nil` where there is none of that name.
  package init?(rawValue: String) {
    guard ReportTable.named[TableName(rawValue)] != nil else { return nil }
    self.rawValue = rawValue
  }

  /// The tables of the report, in the order of their numbers.
  package static var allCases: [TableName] { ReportTable.all.map(\.name) }

  /// Tables that say how findings and questions fare in draws of stability and worlds: without these they say that nobody knows.
  package static let ofDraws: Set<TableName> = [
    ReportTable.findings.name, ReportTable.questions.name, ReportTable.askFirst.name,
  ]

  /// The number in its caption; `nil` for a table of a page, which is numbered by its place.
  package var number: Int? { ReportTable.named[self]?.number }

  /// What the table shows, as its caption says it; its name where it is no table of the report.
  package var title: Phrase {
    ReportTable.named[self]?.measure ?? Phrase(verbatim: rawValue)
  }
}

/// A table of the report: one file each, and one line in `all`.
struct ReportTable: Sendable {
  let name: TableName
  /// The number in its caption. A new table takes the next, so that a paper's references hold.
  let number: Int
  /// What the table shows.
  let measure: Phrase
  let make: @Sendable (ReportContent) -> DocumentTable

  init(
    _ name: TableName, _ number: Int, _ measure: Phrase,
    _ make: @escaping @Sendable (ReportContent) -> DocumentTable
  ) {
    self.name = name
    self.number = number
    self.measure = measure
    self.make = make
  }

  /// Every table of the report, in the order of their numbers.
  static let all: [ReportTable] = [
    findings, landscape, burden, coverage, kindsOverlap, dataQuality, actions, evidence,
    recommendations, changes, footprints, plans, governance, scenarios, proposal, areas,
    questions, omittedChanges, replacementCosts, seatChanges, considered, askFirst,
    sources, kinds, loads, loadLines, calendar, trend, trendEnded,
  ]

  fileprivate static let named = Dictionary(
    all.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
}

/// The table `name` of a report.
/// - Precondition: it is a table of the report.
package func table(_ name: TableName, content: ReportContent) -> DocumentTable {
  guard let table = ReportTable.named[name] else {
    preconditionFailure("a table of the report")
  }
  return table.make(content)
}

extension DocumentTable {
  /// A table of a report: place, date, source and run are the report's.
  init(
    _ name: TableName, of content: ReportContent, columns: [DocumentTable.Column],
    rows: [[DocumentTable.Cell]], orders: LanguageOrders = .none, notes: [Phrase]
  ) {
    self.init(
      name, measure: name.title, columns: columns, rows: rows, orders: orders,
      notes: notes, provenance: Provenance(of: content))
  }

  /// The same of rows that are made when they are asked for.
  init(
    _ name: TableName, of content: ReportContent, columns: [DocumentTable.Column],
    rows: DocumentTable.Rows, orders: LanguageOrders = .none, notes: [Phrase]
  ) {
    self.init(
      name, measure: name.title, columns: columns, rows: rows, orders: orders,
      notes: notes, provenance: Provenance(of: content))
  }
}
