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
  /// A mapping, `FF FE 00`, and the file it maps.
  case mapping
  /// A catalogue in a workbook: a container, or a flat document.
  case workbook
  /// A sheet that a mapping reads; `FF FE s` begins its shared texts, `FF FE t` its styles. The container is made, so that its checksums
  /// are no wall.
  case sheet
  /// `landscape.yaml`, by which the sample is then analysed.
  case settings
  /// An evidence pack, as `verify` takes it.
  case pack
  /// The manifest of a report; behind `FF FE 00` its `run.json`, then its research object.
  case manifest
  /// `decisions.csv` beside the sample.
  case decisions
  /// A scenario, tried on the sample.
  case scenario

  /// What does not hold of an input.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  /// Reads `input`, does with it what the program would, and checks what comes of it.
  /// - Throws: `Failure` for the first thing that does not hold.
  public func check(_ input: [UInt8]) throws {
    switch self {
    case .csv: try checkCSV(input)
    case .xml: try checkXML(input)
    case .mapping: try checkMapping(input)
    case .workbook: try checkWorkbook(input)
    case .sheet: try checkSheet(input)
    case .settings: try checkSettings(input)
    case .pack: try checkPack(input)
    case .manifest: try checkManifest(input)
    case .decisions: try checkDecisions(input)
    case .scenario: try checkScenario(input)
    }
  }

  /// The defaults with limits that an input of some kilobytes can reach.
  static var limited: Settings {
    var settings = Settings()
    settings.limits.cellBytes = 4_096
    settings.limits.rowBytes = 16_384
    settings.limits.areaAtoms = 100_000
    return settings
  }

  /// The parts between the marks `FF FE n`, each with its number.
  func parts(of input: [UInt8]) -> [(number: UInt8, bytes: [UInt8])] {
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

  /// A line for the terminal carries nothing that would act on it.
  static func checkLine(_ line: String, of what: String) throws {
    let isPlain = line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    guard isPlain else { throw Failure(description: "a control in a message: \(what)") }
  }
}
