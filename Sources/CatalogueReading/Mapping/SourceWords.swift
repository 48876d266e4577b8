internal import LandscapeModel

/// The words that `sources` of a settings file is made of: what is read, and what its schema says.
package enum SourceWords {
  /// Keys of every source.
  static let common = [
    "file", "table", "only-where", "skip-where", "distinct", "empty-words", "dates", "decimal",
    "members",
  ]
  /// Keys of a source that is a delimited file.
  package static let delimited =
    common + [
      "delimiter", "quote", "escape", "encoding", "header", "skip", "footer-rows", "columns",
    ] + ofWorkbook
  /// Keys of a delimited source that only a workbook can have, and those that only text can.
  static let ofWorkbook = ["sheet", "merged"]
  static let ofText = ["delimiter", "quote", "escape", "encoding"]
  /// What becomes of the cells that a merged cell covers.
  package static let merged = ["first", "fill"]
  /// Those without which there is none.
  package static let requiredOfDelimited = ["file", "table", "columns"]
  /// Keys of a source that is an XML document.
  package static let document = common + ["record", "each", "fields", "namespaces"]
  package static let requiredOfDocument = ["file", "table", "record", "fields"]
  /// Keys of a column that is more than a heading or an expression, but for those that name it.
  static let commonOfColumn = [
    "join", "value", "default", "separator", "fill-down", "values", "empty-words", "dates",
    "decimal", "pad", "prefix",
  ]
  /// Keys of a column of a delimited file.
  package static let column = ["column", "columns"] + commonOfColumn
  /// Keys of a column of a document.
  package static let field = ["field", "fields"] + commonOfColumn
  static let commonOfMembers = [
    "separator", "markers", "role", "certainty", "values", "pad", "prefix",
  ]
  package static let members = ["column"] + commonOfMembers
  package static let fieldMembers = ["field"] + commonOfMembers
  /// Keys of a condition.
  package static let condition = ["column", "is", "not"]
  package static let fieldCondition = ["field", "is", "not"]
  package static let padding = ["width", "with"]
  package static let roles = Role.allCases.map(\.rawValue)
  package static let certainties = Certainty.allCases.map(\.rawValue)
  package static let encodings = TextEncoding.declarable.map(\.name)
  package static let dates = DateForm.allCases.map(\.rawValue)
  package static let decimalMarks = SourceMapping.DecimalMark.allCases.map(\.rawValue)
  /// What separates values wherever there is white space.
  package static let whiteSpace = "white-space"
  /// What stands for the name of the file that is read, without folder and ending.
  static let fileName = "{file}"
  /// What quotes nothing.
  package static let none = "none"
  /// Delimiters that have a name; any other is written itself.
  package static let delimiters = [
    ("tab", UInt8(ascii: "\t")), ("comma", UInt8(ascii: ",")), ("semicolon", UInt8(ascii: ";")),
    ("pipe", UInt8(ascii: "|")),
  ]

  /// A table that a source can become.
  package struct Table: Sendable {
    package let name: String
    package let columns: [Column]
    /// Columns that every mapping gives.
    package let required: [String]
  }

  package struct Column: Sendable {
    package let name: String
    /// Whether a cell holds several values.
    package let isList: Bool
    package let isDate: Bool
    package let isNumber: Bool
    /// Whether it is an id that names may make, so that a prefix may stand alone.
    package let isMadeID: Bool
  }

  package static let tables = TableSchema.tables.map { table in
    Table(
      name: table.name,
      columns: table.columns.map { column in
        Column(
          name: column.title, isList: column.isList, isDate: column.type.isDate,
          isNumber: column.type == .count || column.type == .number,
          isMadeID: column.type == .identifier && table.namesItsRows)
      },
      required: table.requiredOfMapping)
  }
}
