internal import LandscapeModel
package import Publishing
internal import Wording

/// The JSON Schema (2020-12) of `landscape.yaml`: every setting with its type, its default, what it may be
/// and what it is for.
package func settingsSchema() -> JSONValue {
  var properties: [JSONValue.Member] = []
  for group in Settings.groups {
    let members = group.parameters.map { parameter in
      JSONValue.Member(group.key(of: parameter), schema(of: parameter))
    }
    if group.name.isEmpty {
      properties += members
      properties.append(JSONValue.Member("sources", sources))
      properties.append(JSONValue.Member("jurisdiction", JurisdictionSchema.profile))
    } else {
      properties.append(
        JSONValue.Member(
          group.name,
          ["type": "object", "additionalProperties": false, "properties": .object(members)]))
    }
  }
  return [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": .string(Phrase.settingsSchemaTitle(.english)), "type": "object",
    "additionalProperties": false, "properties": .object(properties),
    "$defs": SourceSchema.definitions,
  ]
}

private let sources: JSONValue = [
  "type": "array", "items": SourceSchema.source,
  "description": .string(Phrase.settingsSchemaSources(.english)),
]

private func schema(of parameter: Settings.Parameter) -> JSONValue {
  let description = JSONValue.string(Phrase.meaning(of: parameter).english)
  switch parameter.kind {
  case .number(let path, let range):
    return [
      "type": "number", "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
      "default": .number(Settings()[keyPath: path]), "description": description,
    ]
  case .integer(let path, let range):
    return [
      "type": "integer", "minimum": .integer(range.lowerBound),
      "maximum": .integer(range.upperBound), "default": .integer(Settings()[keyPath: path]),
      "description": description,
    ]
  case .flag(let path):
    return [
      "type": "boolean", "default": .flag(Settings()[keyPath: path]), "description": description,
    ]
  case .roles:
    return [
      "type": "array", "minItems": 1,
      "items": ["enum": .array(Role.allCases.map { .string($0.rawValue) })],
      "description": description,
    ]
  case .date:
    return [
      "type": ["string", "integer"],
      "description": .string(
        Words.settingsSchemaDate(meaning: .meaning(of: parameter))(.english)),
    ]
  case .languages:
    return [
      "type": "array", "minItems": 1, "uniqueItems": true,
      "items": ["type": "string", "minLength": 2],
      "description": description,
    ]
  case .localisedText:
    return [
      "anyOf": [
        ["type": "string", "minLength": 1],
        [
          "type": "object", "required": ["en"],
          "additionalProperties": ["type": "string"],
        ],
      ],
      "description": description,
    ]
  }
}
