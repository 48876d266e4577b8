internal import LandscapeModel
internal import Wording

/// The run as a Process Run Crate, `ro-crate-metadata.json` (RO-Crate 1.1): which program made what
/// of which inputs.
///
/// Files of the report's pages are told by their folders; the manifest lists each. No clock is in
/// it: `datePublished` is the as-of date, and `run.json` has the time.
package struct ResearchObject: Sendable {
  /// Where it stands below the report's folder.
  package static let path = "ro-crate-metadata.json"

  private let content: ReportContent
  private let outputs: [ReportEntry]

  /// - Parameter outputs: every file of the report but this one, the manifest and `run.json`.
  package init(_ content: ReportContent, outputs: [ReportEntry]) {
    self.content = content
    self.outputs = outputs.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The file itself.
  package var file: OutputFile { OutputFile(path: Self.path, bytes: json.bytes) }

  package var json: JSONValue {
    let folders = Set(outputs.compactMap { Self.folder(of: $0.path) }).sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let files = outputs.filter { Self.folder(of: $0.path) == nil }
    let parts = folders.map { $0 + "/" } + files.map(\.path)
    let inputs = content.landscape.inputs + content.scenarios.map(\.input)
    let name =
      content.landscape.name.map { Words.crateName(title: $0.english)(.english) }
      ?? Phrase.siteName(.english)
    // English first, as the text is.
    let languages =
      content.languages.filter { $0 == .english } + content.languages.filter { $0 != .english }
    var root: [JSONValue.Member] = [
      .init("@id", "./"), .init("@type", "Dataset"),
      .init("name", .string(name)),
      .init(
        "description",
        .string(
          Words.crateDescription(
            languages: Phrase.joined(languages.map { .name(of: $0) }, by: .crateAnd)(.english))(
              .english))
      ),
      .init("identifier", .string(content.run.id)),
      .init("inLanguage", .strings(languages.map(\.tag))),
    ]
    if let asOf = content.landscape.asOf {
      root.append(.init("datePublished", .string(asOf.description)))
      root.append(.init("temporalCoverage", .string(asOf.description)))
    }
    root.append(
      .init(
        "license",
        .string(Phrase.crateLicense(.english))))
    root.append(.init("hasPart", .array(parts.map(Self.reference))))
    root.append(.init("mentions", .array([Self.reference("#run")])))
    let graph: [JSONValue] =
      [descriptor, .object(root), action(inputs: inputs, results: parts), program]
      + inputs.map(Self.input)
      + folders.map { folder in
        [
          "@id": .string(folder + "/"), "@type": "Dataset", "name": .string(folder),
        ]
      }
      + files.map { file in
        [
          "@id": .string(file.path), "@type": "File", "name": .string(file.path),
          "contentSize": .string(String(file.byteCount)),
          "sha256": .string(file.digest.description),
          "encodingFormat": .string(Self.format(of: file.path)),
        ]
      }
    return ["@context": "https://w3id.org/ro/crate/1.1/context", "@graph": .array(graph)]
  }

  private var descriptor: JSONValue {
    [
      "@id": .string(Self.path), "@type": "CreativeWork",
      "conformsTo": ["@id": "https://w3id.org/ro/crate/1.1"], "about": ["@id": "./"],
    ]
  }

  private func action(inputs: [InputFile], results: [String]) -> JSONValue {
    [
      "@id": "#run", "@type": "CreateAction", "name": "landscape analyse",
      "identifier": .string(content.run.id),
      "instrument": ["@id": "#landscape"],
      "object": .array(inputs.map { Self.reference(Self.id(of: $0)) }),
      "result": .array(results.map(Self.reference)),
    ]
  }

  private var program: JSONValue {
    [
      "@id": "#landscape", "@type": "SoftwareApplication", "name": "landscape",
      "softwareVersion": .string(content.run.toolVersion),
      "description": .string(
        Words.crateSettingsDigest(digest: content.run.settingsDigest.description)(.english)),
    ]
  }

  /// An input is not in the folder, so it is told by its digest.
  private static func input(_ input: InputFile) -> JSONValue {
    [
      "@id": .string(id(of: input)), "@type": "CreativeWork", "name": .string(input.name),
      "contentSize": .string(String(input.byteCount)),
      "sha256": .string(input.digest.description),
    ]
  }

  private static func id(of input: InputFile) -> String {
    "urn:sha256:" + input.digest.description + "#" + HTMLID.ending(input.name)
  }

  private static func reference(_ id: String) -> JSONValue { ["@id": .string(id)] }

  private static func folder(of path: String) -> String? {
    let parts = path.split(separator: "/", maxSplits: 1)
    return parts.count > 1 ? String(parts[0]) : nil
  }

  private static func format(of path: String) -> String {
    switch path.split(separator: ".").last {
    case "html": "text/html"
    case "json": "application/json"
    case "csv": "text/csv"
    case "ics": "text/calendar"
    case "gz": "application/gzip"
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    default: "application/octet-stream"
    }
  }
}
