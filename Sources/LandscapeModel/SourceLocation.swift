/// Where in the input something was read. Lines and columns count from 1.
///
/// For CSV the column is the byte position in the line of the first byte of the cell; for XML it
/// is the character position that libxml2 gives.
package struct SourceLocation: Hashable, Sendable {
  /// The file's name inside the catalogue folder, with `/` between folders.
  package var file: String
  package var line: Int
  /// 0 when the message is about the whole line or file.
  package var column: Int

  package init(file: String, line: Int = 0, column: Int = 0) {
    self.file = file
    self.line = line
    self.column = column
  }
}

/// The row of the input that a record came from: what every finding can be traced back to.
package struct RowOrigin: Hashable, Sendable {
  /// Index into `Landscape.inputs`.
  package var input: Int32
  /// The line on which the row begins, from 1.
  package var line: Int32

  package init(input: Int32, line: Int32) {
    self.input = input
    self.line = line
  }
}
