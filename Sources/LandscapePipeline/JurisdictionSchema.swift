internal import LandscapeModel
internal import Publishing
internal import Wording

/// The JSON Schema of a jurisdiction profile: of `jurisdiction.yaml`, and of that section of `landscape.yaml`.
enum JurisdictionSchema {
  static let profile: JSONValue = object(
    [
      .init("name", text), .init("nation", codes), .init("area-order", codes),
      .init("territorial-exceptions", ["type": "object", "additionalProperties": codes]),
    ] + sections + [
      .init("routes", ["type": "array", "minItems": 1, "items": route]),
      .init("bases", object(Basis.allCases.map { .init($0.rawValue, code) })),
      .init(
        "elections",
        object([
          .init("year", ["type": "integer", "minimum": 1, "maximum": 9_999]),
          .init("cycle-years", ["type": "integer", "minimum": 1, "maximum": 100]),
        ])),
    ], description: .string(Phrase.settingsSchemaJurisdiction(.english)))

  private static let code: JSONValue = ["type": ["string", "integer"]]

  /// One code, or several.
  private static let codes: JSONValue = ["anyOf": [code, ["type": "array", "items": code]]]

  private static let text: JSONValue = [
    "anyOf": [
      ["type": "string", "minLength": 1],
      [
        "type": "object", "required": ["en"],
        "additionalProperties": ["type": "string", "minLength": 1],
      ],
    ]
  ]

  private static let texts: JSONValue = ["type": "object", "additionalProperties": text]

  private static var route: JSONValue {
    object(
      [
        .init("id", ["type": "string", "pattern": "^[a-z0-9-]+$"]), .init("label", text),
        .init("explanation", text), .init("needs", text),
        .init("feasibility", ["type": "number", "minimum": 0, "maximum": 1]),
        .init("change-routes", texts),
      ], required: ["id", "label", "explanation", "feasibility"])
  }

  /// The sections whose keys are texts and lists of words, in the order in which these are declared.
  private static var sections: [JSONValue.Member] {
    let places =
      Jurisdiction.Text.allCases.map { ($0.rawValue, text) }
      + Jurisdiction.WordList.allCases.map { ($0.rawValue, texts) }
    var names: [String] = []
    var members: [String: [JSONValue.Member]] = [:]
    for (place, schema) in places {
      let parts = place.split(separator: ".").map(String.init)
      guard parts.count == 2 else { continue }
      if members[parts[0]] == nil { names.append(parts[0]) }
      members[parts[0], default: []].append(.init(parts[1], schema))
    }
    return names.map { .init($0, object(members[$0] ?? [])) }
  }

  private static func object(
    _ members: [JSONValue.Member], required: [String] = [], description: JSONValue? = nil
  ) -> JSONValue {
    var schema: [JSONValue.Member] = [
      .init("type", "object"), .init("additionalProperties", false),
      .init("properties", .object(members)),
    ]
    if !required.isEmpty { schema.append(.init("required", .strings(required))) }
    if let description { schema.append(.init("description", description)) }
    return .object(schema)
  }
}
