internal import LandscapeModel

/// The words that `sources` of a settings file is made of: what is read, and what its schema says.
package enum SourceWords {
  /// Keys of a source that is a delimited file.
  package static let delimited = [
    "file", "table", "delimiter", "quote", "encoding", "header", "skip", "footer-rows",
    "only-where", "columns", "members",
  ]
  /// Those without which there is none.
  package static let requiredOfDelimited = ["file", "table", "columns"]
  /// Keys of a source that is an XML document.
  package static let document = ["file", "table", "record", "each", "fields", "namespaces"]
  package static let requiredOfDocument = ["file", "table", "record", "fields"]
  /// Keys of a column that is more than a heading.
  package static let column = [
    "column", "columns", "join", "value", "default", "separator", "fill-down", "values",
  ]
  package static let members = ["column", "separator", "markers", "role", "certainty"]
  package static let roles = Role.allCases.map(\.rawValue)
  package static let certainties = Certainty.allCases.map(\.rawValue)
  package static let encodings = TextEncoding.declarable.map(\.name)
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
  }

  package static let tables = CatalogueXMLLayout.tables.map { table in
    Table(
      name: table.name,
      columns: table.columns.map { Column(name: $0.title, isList: $0.place.isList) },
      required: required(of: table.name))
  }

  /// Every row needs its name; an id is made from it where none is mapped.
  private static func required(of table: String) -> [String] {
    switch table {
    case "partnerships": ["name", "kind"]
    case "memberships": ["partnership", "organisation"]
    case "areas", "organisations", "remits", "kinds": ["name"]
    default: []
    }
  }
}
