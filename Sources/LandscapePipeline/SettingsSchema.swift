internal import LandscapeModel
package import Publishing

/// The JSON Schema (2020-12) of `landscape.yaml`: every number with its range and default.
package func settingsSchema() -> JSONValue {
  let defaults = Settings()
  var sections: [(name: String, members: [JSONValue.Member])] = []
  for parameter in Settings.parameters {
    let parts = parameter.name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { continue }
    let value: JSONValue = [
      "type": parameter.isWhole ? "integer" : "number",
      "minimum": .number(parameter.range.lowerBound),
      "maximum": .number(parameter.range.upperBound),
      "default": .number(defaults[keyPath: parameter.path]),
    ]
    let member = JSONValue.Member(parts[1], value)
    if let place = sections.firstIndex(where: { $0.name == parts[0] }) {
      sections[place].members.append(member)
    } else {
      sections.append((parts[0], [member]))
    }
  }
  let date: JSONValue = [
    "type": ["string", "integer"], "description": "A day, a month or a year, such as 2023-06-30.",
  ]
  let title: JSONValue = [
    "anyOf": [
      ["type": "string", "minLength": 1],
      [
        "type": "object", "required": ["en"],
        "properties": ["en": ["type": "string"], "cy": ["type": "string"]],
      ],
    ]
  ]
  var properties: [JSONValue.Member] = [
    JSONValue.Member("title", title),
    JSONValue.Member("as-of", date),
    JSONValue.Member(
      "counted-roles",
      [
        "type": "array", "minItems": 1,
        "items": ["enum": .array(Role.allCases.map { .string($0.rawValue) })],
      ]),
    JSONValue.Member("defuse-formulas", ["type": "boolean", "default": true]),
    JSONValue.Member(
      "sources",
      [
        "type": "array", "items": SourceSchema.source,
        "description": "Files that others publish, with how they become tables.",
      ]),
  ]
  for section in sections {
    properties.append(
      JSONValue.Member(
        section.name,
        [
          "type": "object", "additionalProperties": false,
          "properties": .object(section.members),
        ]))
  }
  return [
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "title": "Settings of a landscape catalogue (landscape.yaml)", "type": "object",
    "additionalProperties": false, "properties": .object(properties),
    "$defs": SourceSchema.definitions,
  ]
}
