package import LandscapeModel

/// How one delimited file of other people's making becomes rows of the tidy tables: an entry of
/// `sources` in `landscape.yaml` with `columns`.
package struct CSVSourceMapping: Hashable, Sendable {
  /// A column of the file, by its heading or by its number from 1.
  package struct Reference: Hashable, Sendable {
    package var heading: String
    /// Of the reference in the settings file.
    package var location: SourceLocation
  }

  /// What fills one column of the table.
  package struct Field: Hashable, Sendable {
    package var column: String
    package var location: SourceLocation
    /// None where the value is always the same.
    package var sources: [Reference] = []
    /// What stands between the values of several columns.
    package var joint = " "
    /// The value where there is none.
    package var fallback = ""
    /// What separates several values of a cell; empty where the cell is one value.
    package var separators: [String] = []
    /// Whether an empty cell means what stands above it, as merged cells leave it.
    package var fillsDown = false
    /// Values by what is written for them, case folded.
    package var values: [String: String] = [:]
  }

  /// The members of a partnership, written in its row.
  package struct Members: Hashable, Sendable {
    package var source: Reference
    package var separators: [String]
    /// Roles by the text beside a name that stands for them, in order.
    package var markers: [Marker]
    package var role: String
    package var certainty: String
  }

  package struct Marker: Hashable, Sendable {
    package var text: String
    package var role: String
  }

  /// Where the headings are.
  package enum Heading: Hashable, Sendable {
    case firstRow
    case line(Int, SourceLocation)
    /// Nowhere: columns are numbers.
    case none
  }

  /// The file's path inside the catalogue folder, and where the settings file says it.
  package var file: String
  package var location: SourceLocation
  /// `partnerships`, `memberships`, …
  package var table: String
  /// Found from the headings where it is not declared.
  package var delimiter: UInt8?
  package var quote = UInt8(ascii: "\"")
  package var encoding: TextEncoding?
  package var heading = Heading.firstRow
  /// Rows whose first filled cell is like one of these are skipped; `*` stands for any text.
  package var skippedLike: [String] = []
  /// So many rows at the end are skipped.
  package var footerRows = 0
  /// Rows in which this column is empty are skipped.
  package var filled: Reference?
  package var fields: [Field] = []
  package var members: Members?
}
