internal import CatalogueReading
internal import Publishing

/// The JSON Schema of an entry of `sources`: what the parser accepts, by the words it accepts.
enum SourceSchema {
  /// What the schema of a source refers to.
  static let definitions: JSONValue = .object(
    [.init("text", text)]
      + forms.flatMap { form in
        form.kinds.map { .init(form.name + $0.suffix, column($0, form)) } + [
          .init(form.name + "-members", members(form)),
          .init(form.name + "-conditions", conditions(form)),
        ]
      })

  /// A delimited file says `column`, a document `field`.
  private struct Form {
    let name: String
    let keys: [String]
    let members: [String]
    let condition: [String]
    let kinds = [
      Kind(), Kind(isList: true), Kind(isDate: true), Kind(isNumber: true), Kind(isMadeID: true),
    ]
  }

  private struct Kind: Equatable {
    var isList = false
    var isDate = false
    var isNumber = false
    var isMadeID = false

    var suffix: String {
      isList ? "-list" : isDate ? "-date" : isNumber ? "-number" : isMadeID ? "-id" : ""
    }
  }

  private static let column = Form(
    name: "column", keys: SourceWords.column, members: SourceWords.members,
    condition: SourceWords.condition)
  private static let field = Form(
    name: "field", keys: SourceWords.field, members: SourceWords.fieldMembers,
    condition: SourceWords.fieldCondition)
  private static let forms = [column, field]

  private static func reference(_ name: String) -> JSONValue {
    ["$ref": .string("#/$defs/" + name)]
  }

  /// A source is a delimited file or an XML document; each table has its own columns.
  static let source: JSONValue = [
    "oneOf": .array(
      SourceWords.tables.map {
        source($0, column, SourceWords.delimited, required: SourceWords.requiredOfDelimited)
      }
        + SourceWords.tables.map {
          source($0, field, SourceWords.document, required: SourceWords.requiredOfDocument)
        })
  ]

  private static func source(
    _ table: SourceWords.Table, _ form: Form, _ keys: [String], required: [String]
  ) -> JSONValue {
    object(
      keys.filter { table.name == "partnerships" || $0 != "members" }.map { key in
        .init(key, value(of: key, in: table, form))
      }, required: required)
  }

  private static func value(
    of key: String, in table: SourceWords.Table, _ form: Form
  ) -> JSONValue {
    switch key {
    case "file":
      ["anyOf": [path, ["type": "array", "minItems": 1, "uniqueItems": true, "items": path]]]
    case "table": ["const": .string(table.name)]
    case "delimiter": ["anyOf": [words(SourceWords.delimiters.map(\.0)), sign]]
    case "quote": ["anyOf": [sign, ["const": .string(SourceWords.none)]]]
    case "escape": sign
    case "encoding": words(SourceWords.encodings)
    case "header":
      ["anyOf": [["type": "integer", "minimum": 1], ["const": .string(SourceWords.none)]]]
    case "footer-rows": ["type": "integer", "minimum": 0, "maximum": 1_000_000_000]
    case "skip", "empty-words": oneOrMore
    case "each", "sheet": text
    case "merged": words(SourceWords.merged)
    case "distinct": ["type": "boolean"]
    case "dates": dates
    case "decimal": words(SourceWords.decimalMarks)
    case "only-where", "skip-where": reference(form.name + "-conditions")
    case "record": ["type": "string", "pattern": "^/[^/]"]
    case "columns", "fields":
      object(
        table.columns.map { column in
          let kind = Kind(
            isList: column.isList, isDate: column.isDate, isNumber: column.isNumber,
            isMadeID: column.isMadeID)
          return .init(column.name, reference(form.name + kind.suffix))
        }, required: table.required)
    case "members": reference(form.name + "-members")
    default: ["type": "object", "additionalProperties": text]
    }
  }

  /// - Parameter kind: what the column's values are, by which some keys have no meaning.
  private static func column(_ kind: Kind, _ form: Form) -> JSONValue {
    let keys = form.keys.filter { key in
      switch key {
      case "separator": kind.isList
      case "dates": kind.isDate
      case "decimal": kind.isNumber
      default: true
      }
    }
    let mapping = object(
      keys.map { key in
        let value: JSONValue =
          switch key {
          case "columns", "fields", "separator", "empty-words": oneOrMore
          case "fill-down": ["type": "boolean"]
          case "values": ["type": "object", "additionalProperties": anyText]
          case "join": anyText
          case "dates": dates
          case "decimal": words(SourceWords.decimalMarks)
          case "pad": padding
          default: text
          }
        return .init(key, value)
      }, required: [])
    // What is written for every row stands alone; otherwise a column is named.
    let named: JSONValue = [
      "anyOf": .array(form.keys.prefix(2).map { ["required": .strings([$0])] })
    ]
    let whole: JSONValue = ["allOf": [mapping, ["oneOf": [named, ["required": ["value"]]]]]]
    let prefix = object([.init("prefix", text)], required: ["prefix"])
    return ["anyOf": .array(kind.isMadeID ? [text, whole, prefix] : [text, whole])]
  }

  private static func members(_ form: Form) -> JSONValue {
    [
      "anyOf": [
        text,
        object(
          form.members.map { key in
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
          }, required: [form.name]),
      ]
    ]
  }

  private static func conditions(_ form: Form) -> JSONValue {
    let condition: JSONValue = [
      "anyOf": [
        text,
        object(
          form.condition.map { key in .init(key, key == form.name ? text : anyOrMore) },
          required: [form.name]),
      ]
    ]
    return ["anyOf": [condition, ["type": "array", "minItems": 1, "items": condition]]]
  }

  private static let dates: JSONValue = [
    "anyOf": [
      words(SourceWords.dates),
      ["type": "array", "minItems": 1, "items": words(SourceWords.dates)],
    ]
  ]

  private static let padding: JSONValue = [
    "anyOf": [
      width,
      object(
        [.init("width", width), .init("with", ["type": ["string", "integer"]])],
        required: ["width"]),
    ]
  ]
  private static let width: JSONValue = ["type": "integer", "minimum": 1, "maximum": 64]

  private static func object(
    _ properties: [JSONValue.Member], required: [String]
  ) -> JSONValue {
    [
      "type": "object", "additionalProperties": false, "properties": .object(properties),
      "required": .strings(required),
    ]
  }

  /// A name inside the folder, in which `*` may stand in what follows the last slash.
  private static let path: JSONValue = [
    "type": "string", "minLength": 1, "not": ["pattern": #"^/|://|(^|/)\.\.(/|$)|\*.*/"#],
  ]

  private static func words(_ words: [String]) -> JSONValue { ["enum": .strings(words)] }

  /// YAML takes what looks like a number or a truth for one; as text it is all the same.
  private static let text: JSONValue = [
    "type": ["string", "number", "boolean"], "minLength": 1,
  ]
  private static let anyText: JSONValue = ["type": ["string", "number", "boolean", "null"]]
  private static let sign: JSONValue = ["type": "string", "pattern": "^[\t -~]$"]
  private static let anyOrMore: JSONValue = [
    "anyOf": [anyText, ["type": "array", "minItems": 1, "items": anyText]]
  ]
  private static let oneOrMore: JSONValue = [
    "anyOf": [text, ["type": "array", "minItems": 1, "items": text]]
  ]
}
