import CatalogueReading
import LandscapeModel

/// What a fuzzer feeds to the readers, and what must hold of anything they are fed.
///
/// Public, since the fuzzer's entry is compiled outside of the package. The same checks replay every input that ever broke one (Tests/Fixtures/fuzz).
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// A catalogue of CSV files; `FF FE` and a byte between them begins the next file.
  case csv
  /// A catalogue in XML.
  case xml
  /// `landscape.yaml`.
  case settings
  /// A mapping, `FF FE 00`, and the file it maps.
  case mapping

  /// What does not hold of an input.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// Reads `input` and checks what comes of it.
  /// - Throws: `Failure` for the first thing that does not hold.
  public func check(_ input: [UInt8]) throws {
    var settings = Settings()
    settings.limits.cellBytes = 4_096
    settings.limits.rowBytes = 16_384
    settings.limits.areaAtoms = 100_000
    switch self {
    case .csv:
      let names = CatalogueReader.fileNames
      var files: [(String, [UInt8])] = []
      for (place, part) in parts(of: input).enumerated() {
        let name = names[place < names.count ? place : Int(part.number) % names.count]
        files.append((name, part.bytes))
      }
      try MemoryFolder.with(files) { folder in
        try Self.check(
          reading: { () throws(ReadingFailure) in
            try CatalogueReader(folder: folder, settings: settings).read()
          })
      }
    case .xml:
      try Self.check(
        reading: { () throws(ReadingFailure) in
          try CatalogueReader(document: input, named: "catalogue.xml", settings: settings).read()
        })
    case .settings:
      let text = String(decoding: input, as: UTF8.self)
      let file = SettingsFile(named: "landscape.yaml")
      do throws(ConfigurationFailure) {
        _ = try file.settings(from: text, over: settings)
        _ = try file.sources(from: text)
      } catch {
        guard error.location.line >= 1 else { throw Failure(description: "no line: \(error)") }
      }
    case .mapping:
      let all = parts(of: input)
      let isXML = all.count > 1 && all[1].number == UInt8(ascii: "x")
      try MemoryFolder.with(
        [
          ("landscape.yaml", all.first?.bytes ?? []),
          (isXML ? "source.xml" : "source.csv", all.count > 1 ? all[1].bytes : []),
        ] + Self.beside
      ) { folder in
        try Self.check(
          reading: { () throws(ReadingFailure) in
            try CatalogueReader(folder: folder, settings: settings).read()
          })
      }
    }
  }

  /// The rest of a catalogue whose partnerships are mapped.
  private static let beside: [(String, [UInt8])] = [
    ("areas.csv", Array("code,name\na1,Alpha\na2,Beta\n".utf8)),
    ("organisations.csv", Array("id,name,area\no1,Alpha Council,a1\no2,Cyngor Beta,a2\n".utf8)),
    ("kinds.csv", Array("kind,name\nboard,Board\n".utf8)),
    ("remits.csv", Array("id,name\nhealth,Health\n".utf8)),
  ]

  /// The parts between the marks `FF FE n`, each with its number.
  private func parts(of input: [UInt8]) -> [(number: UInt8, bytes: [UInt8])] {
    var parts: [(number: UInt8, bytes: [UInt8])] = [(0, [])]
    var index = 0
    while index < input.count {
      if index + 2 < input.count, input[index] == 0xFF, input[index + 1] == 0xFE {
        parts.append((input[index + 2], []))
        index += 3
        continue
      }
      parts[parts.count - 1].bytes.append(input[index])
      index += 1
    }
    return parts
  }

  /// Rows read = rows used + rows rejected, each reject is there, and no message carries a control.
  private static func check(
    reading: () throws(ReadingFailure) -> ReadCatalogue
  ) throws {
    let diagnostics: [Diagnostic]
    let result: Result<ReadCatalogue, ReadingFailure>
    do { result = .success(try reading()) } catch { result = .failure(error) }
    switch result {
    case .success(let read):
      diagnostics = read.diagnostics
      var rejected = 0
      for input in read.landscape.inputs {
        guard input.rowsRead == input.rowsUsed + input.rowsRejected else {
          throw Failure(description: "rows of \(input.name) do not add up")
        }
        rejected += input.rowsRejected
      }
      guard rejected == read.rejects.count, read.rejects.reduce(0, { n, _ in n + 1 }) == rejected
      else { throw Failure(description: "\(rejected) rejected, \(read.rejects.count) rejects") }
      _ = RejectsCSV(read.rejects).bytes
      _ = ReconciliationCSV.bytes(read.reconciliations)
    case .failure(let error):
      diagnostics = error.diagnostics
      guard diagnostics.contains(where: { $0.severity == .error }) else {
        throw Failure(description: "refused without an error")
      }
    }
    for diagnostic in diagnostics {
      let line = DiagnosticWording.text(of: diagnostic)
      guard !line.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
        throw Failure(description: "a control in a message: \(diagnostic.code)")
      }
    }
  }
}
