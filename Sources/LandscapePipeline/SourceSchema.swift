internal import CatalogueReading
internal import Publishing

/// The JSON Schema of an entry of `sources`: what the parser accepts, by the words it accepts.
enum SourceSchema {
  /// What the schema of a source refers to.
  static let definitions: JSONValue = [
    "text": text, "column": column(isList: false), "list-column": column(isList: true),
    "members": members,
  ]

  private static func reference(_ name: String) -> JSONValue {
    ["$ref": .string("#/$defs/" + name)]
  }

  /// A source is a delimited file or an XML document; each table has its own columns.
  static let source: JSONValue = [
    "oneOf": .array(
      SourceWords.tables.map(delimited) + SourceWords.tables.map(document))
  ]

  private static func delimited(_ table: SourceWords.Table) -> JSONValue {
    let hasMembers = table.name == "partnerships"
    return object(
      SourceWords.delimited.filter { hasMembers || $0 != "members" }.map { key in
        .init(key, value(of: key, in: table))
      }, required: SourceWords.requiredOfDelimited)
  }

  private static func document(_ table: SourceWords.Table) -> JSONValue {
    object(
      SourceWords.document.map { .init($0, value(of: $0, in: table)) },
      required: SourceWords.requiredOfDocument)
  }

  private static func value(of key: String, in table: SourceWords.Table) -> JSONValue {
    switch key {
    case "file": ["type": "string", "minLength": 1, "not": ["pattern": #"^/|://|(^|/)\.\.(/|$)"#]]
    case "table": ["const": .string(table.name)]
    case "delimiter": ["anyOf": [words(SourceWords.delimiters.map(\.0)), sign]]
    case "quote": sign
    case "encoding": words(SourceWords.encodings)
    case "header": ["anyOf": [["type": "integer", "minimum": 1], ["const": "none"]]]
    case "footer-rows": ["type": "integer", "minimum": 0, "maximum": 1_000_000_000]
    case "skip", "separator": oneOrMore
    case "only-where", "each": text
    case "record": ["type": "string", "pattern": "^/[^/]"]
    case "columns":
      object(
        table.columns.map { .init($0.name, reference($0.isList ? "list-column" : "column")) },
        required: table.required)
    case "fields": object(table.columns.map { .init($0.name, reference("text")) }, required: [])
    case "members": reference("members")
    default: ["type": "object", "additionalProperties": text]
    }
  }

  private static func column(isList: Bool) -> JSONValue {
    let keys = SourceWords.column.filter { isList || $0 != "separator" }
    let mapping = object(
      keys.map { key in
        let value: JSONValue =
          switch key {
          case "columns", "separator": oneOrMore
          case "fill-down": ["type": "boolean"]
          case "values": ["type": "object", "additionalProperties": anyText]
          case "join": anyText
          default: text
          }
        return .init(key, value)
      }, required: [])
    // What is written for every row stands alone; otherwise a column is named.
    let named: JSONValue = ["anyOf": [["required": ["column"]], ["required": ["columns"]]]]
    return [
      "anyOf": [text, ["allOf": [mapping, ["oneOf": [named, ["required": ["value"]]]]]]]
    ]
  }

  private static let members: JSONValue = [
    "anyOf": [
      text,
      object(
        SourceWords.members.map { key in
          let value: JSONValue =
            switch key {
            case "separator": oneOrMore
            case "markers":
              ["type": "object", "additionalProperties": words(SourceWords.roles)]
            case "role": words(SourceWords.roles)
            case "certainty": words(SourceWords.certainties)
            default: text
            }
          return .init(key, value)
        }, required: ["column"]),
    ]
  ]

  private static func object(
    _ properties: [JSONValue.Member], required: [String]
  ) -> JSONValue {
    [
      "type": "object", "additionalProperties": false, "properties": .object(properties),
      "required": .strings(required),
    ]
  }

  private static func words(_ words: [String]) -> JSONValue { ["enum": .strings(words)] }

  /// YAML takes what looks like a number or a truth for one; as text it is all the same.
  private static let text: JSONValue = [
    "type": ["string", "number", "boolean"], "minLength": 1,
  ]
  private static let anyText: JSONValue = ["type": ["string", "number", "boolean", "null"]]
  private static let sign: JSONValue = ["type": "string", "pattern": "^[\t -~]$"]
  private static let oneOrMore: JSONValue = [
    "anyOf": [text, ["type": "array", "minItems": 1, "items": text]]
  ]
}
