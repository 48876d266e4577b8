internal import LandscapeModel
internal import Wording

/// The columns of a table with how the cell of a record is made under each: the one place that says what
/// a fact is called and how it is told.
///
/// The table in files has all of them for all records; a page chooses columns by their ids and rows by
/// their records, and makes no others.
struct TableColumns<Record>: Sendable {
  struct Fact: Sendable {
    var column: DocumentTable.Column
    let cell: @Sendable (Record) -> DocumentTable.Cell

    init(
      _ column: DocumentTable.Column, _ cell: @escaping @Sendable (Record) -> DocumentTable.Cell
    ) {
      self.column = column
      self.cell = cell
    }

    init(
      _ id: String, _ heading: Phrase, _ datatype: DocumentTable.Column.Datatype = .text,
      isDetail: Bool = false, filter: String? = nil,
      _ cell: @escaping @Sendable (Record) -> DocumentTable.Cell
    ) {
      self.init(
        DocumentTable.Column(id, heading, datatype, isDetail: isDetail, filter: filter), cell)
    }
  }

  private(set) var facts: [Fact]

  init(_ facts: [Fact]) { self.facts = facts }

  var columns: [DocumentTable.Column] { facts.map(\.column) }

  /// The cells of a record, one a column.
  func row(_ record: Record) -> [DocumentTable.Cell] { facts.map { $0.cell(record) } }

  /// What stands under a column.
  /// - Precondition: there is a column with that id.
  func cell(_ id: String, of record: Record) -> DocumentTable.Cell {
    guard let fact = facts.first(where: { $0.column.id == id }) else {
      preconditionFailure("a column for each id")
    }
    return fact.cell(record)
  }

  /// The columns with these ids, in their order.
  /// - Parameter details: those that only the formats for programs show; else the columns say so
  ///   themselves.
  /// - Precondition: there is a column for each id.
  func choosing(_ ids: [String], details: Set<String>? = nil) -> Self {
    TableColumns(
      ids.map { id in
        guard var fact = facts.first(where: { $0.column.id == id }) else {
          preconditionFailure("a column for each id")
        }
        if let details { fact.column.isDetail = details.contains(id) }
        return fact
      })
  }

  /// The columns of both, one after the other.
  static func + (left: Self, right: Self) -> Self { TableColumns(left.facts + right.facts) }

  /// These columns and one more, which only a page has.
  func adding(
    _ id: String, _ heading: Phrase, _ datatype: DocumentTable.Column.Datatype = .text,
    _ cell: @escaping @Sendable (Record) -> DocumentTable.Cell
  ) -> Self {
    TableColumns(facts + [Fact(id, heading, datatype, cell)])
  }

  /// A table of some records.
  func table(
    _ name: TableName, _ measure: Phrase, of records: some Sequence<Record>,
    orders: LanguageOrders = .none, notes: [Phrase] = []
  ) -> DocumentTable {
    DocumentTable(
      name, measure: measure, columns: columns, rows: records.map(row), orders: orders,
      notes: notes)
  }
}
