internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing

/// `landscape schema`: what catalogues and settings look like, for other programs.
struct Schema: ParsableCommand {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case xsd, csv, settings
  }

  static let configuration = CommandConfiguration(
    abstract: "Print the XML schema, the CSV headings or the JSON Schema of settings.",
    discussion: """
      Examples:
        landscape schema xsd > catalogue.xsd
        landscape schema settings > landscape.schema.json
        landscape schema csv --out templates

      xsd is the XML Schema of catalogue.xml, settings the JSON Schema of landscape.yaml, csv the \
      headings of every table: a file each with --out, else a line each after its file's name.
      """)

  @Argument(help: "xsd, csv or settings.")
  var form: Form

  @Option(help: "Write to this folder instead.", completion: .directory)
  var out: String?

  @OptionGroup var log: LogOptions

  func run() throws {
    let files: [OutputFile]
    switch form {
    case .xsd:
      let schema = CatalogueTemplate.xmlSchema
      files = [OutputFile(path: schema.name, bytes: schema.bytes)]
    case .csv:
      files = CatalogueTemplate.headings.map { OutputFile(path: $0.name, bytes: $0.bytes) }
    case .settings:
      files = [OutputFile(path: "landscape.schema.json", bytes: settingsSchema().bytes)]
    }
    guard let out else {
      for file in files {
        if form == .csv { Console.standardOutput.write(Array((file.path + ": ").utf8)) }
        Console.standardOutput.write(file.bytes)
      }
      return
    }
    do {
      try OutputFolder(path: out).write(files)
    } catch {
      throw CommandFailure(error)
    }
  }
}

/// The JSON Schema (2020-12) of `landscape.yaml`: every number with its range and default.
func settingsSchema() -> JSONValue {
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
  var properties: [JSONValue.Member] = [
    JSONValue.Member("title", ["type": ["string", "object"]]),
    JSONValue.Member("as-of", date),
    JSONValue.Member(
      "counted-roles",
      [
        "type": "array",
        "items": ["enum": .array(Role.allCases.map { .string($0.rawValue) })],
      ]),
    JSONValue.Member("defuse-formulas", ["type": "boolean", "default": true]),
    JSONValue.Member(
      "sources",
      [
        "type": "array",
        "items": ["type": "object", "required": ["file", "table"]],
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
  ]
}
