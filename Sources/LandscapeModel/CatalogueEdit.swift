/// A change of one row of a table of a catalogue, to be made in the file that the table lies in.
package struct CatalogueEdit: Hashable, Sendable {
  /// The table's name: `memberships`.
  package let table: String
  package let change: Change

  package enum Change: Hashable, Sendable {
    /// Cells of the row that begins on a line.
    case set(line: Int, [Cell])
    case remove(line: Int)
    /// A row after the last one; columns that are not named stay empty.
    case append([Cell])
  }

  /// A column by its heading, with what becomes of its cell.
  package struct Cell: Hashable, Sendable {
    package let column: String
    package let value: Value

    package init(_ column: String, _ value: Value) {
      self.column = column
      self.value = value
    }
  }

  package enum Value: Hashable, Sendable {
    case text(String)
    /// Text behind what the cell says, unless it says it already.
    case appended(String)
    /// Entries of a list that go, each by the ways in which it may be written, and entries that come after the
    /// others.
    case list(removed: [[String]], added: [String])
  }

  package init(table: String, _ change: Change) {
    self.table = table
    self.change = change
  }
}
