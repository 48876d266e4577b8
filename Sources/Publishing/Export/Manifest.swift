package import LandscapeModel

/// What a report is made of and from: `manifest.json`.
///
/// It lists every setting, every input and every output but `run.json`, which holds clock times,
/// and itself.
package struct Manifest: Sendable {
  /// Where it stands below the report's folder.
  package static let path = "manifest.json"

  /// Where the run's record stands, with its times: no manifest can vouch for it, since no two runs cost the same.
  package static let costs = "run.json"
  /// The version of the file's form; keys are only ever added under one version.
  package static let schemaVersion = 1

  private let run: RunIdentity
  private let settings: Settings
  private let inputs: [InputFile]
  private let outputs: [ReportEntry]
  private let defusedCells: Int
  private let baseline: String?

  /// - Parameters:
  ///   - defusedCells: cells of tables and rejects that were given a leading `'`.
  ///   - baseline: the run or catalogue that changes are told against: part of the run's id.
  package init(
    run: RunIdentity, settings: Settings, inputs: [InputFile], outputs: [ReportEntry],
    defusedCells: Int, baseline: String? = nil
  ) {
    self.baseline = baseline
    self.run = run
    self.settings = settings
    self.inputs = inputs
    self.outputs = outputs
    self.defusedCells = defusedCells
  }

  /// The file itself, to be published last.
  package var file: OutputFile { OutputFile(path: Self.path, bytes: json.bytes) }

  package var json: JSONValue {
    [
      "schemaVersion": .integer(Self.schemaVersion),
      "run": .string(run.id),
      "tool": [
        "name": "landscape", "version": .string(run.toolVersion),
        "icu": .optional(run.languageLibrary.isEmpty ? nil : run.languageLibrary),
      ],
      "settingsDigest": .string(run.settingsDigest.description),
      "settings": .object(settings.entries.map { .init($0.name, value(of: $0.value)) }),
      "inputs": .array(inputs.map(input)),
      "outputs": .array(
        outputs.filter { $0.path != Self.costs && $0.path != Self.path }
          .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
          .map(output)),
      "defusedCells": .integer(defusedCells),
      "baseline": .optional(baseline),
    ]
  }

  private func value(of value: Settings.Value) -> JSONValue {
    switch value {
    case .unset: .null
    case .text(let text): .string(text)
    case .names(let names): .strings(names)
    case .flag(let flag): .flag(flag)
    case .number(let number): .number(number)
    case .integer(let integer): .integer(integer)
    }
  }

  private func input(_ input: InputFile) -> JSONValue {
    [
      "name": .string(input.name),
      "bytes": .integer(input.byteCount),
      "sha256": .string(input.digest.description),
      "encoding": .string(input.encoding),
      "rowsRead": .integer(input.rowsRead),
      "rowsUsed": .integer(input.rowsUsed),
      "rowsRejected": .integer(input.rowsRejected),
    ]
  }

  private func output(_ output: ReportEntry) -> JSONValue {
    [
      "path": .string(output.path),
      "bytes": .integer(output.byteCount),
      "sha256": .string(output.digest.description),
    ]
  }
}
