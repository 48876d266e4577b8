internal import ArgumentParser
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import ReviewHistory

/// `landscape compare`: what changed between two runs, two catalogues, or two dates of one.
struct Compare: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    abstract: "Compare two runs or catalogues: partnerships, findings, numbers.",
    discussion: """
      Examples:
        landscape compare Inputs/wales-2019 Inputs/wales-2023
        landscape compare Inputs/wales-2023 --from 2022-01-01 --to 2023-06-30 --lang cy
        landscape compare 2023-06-30-0123456789ab Inputs/wales-2023 --format json --exit-code
      """)

  @Argument(help: "The older run id or catalogue folder.", completion: .directory)
  var older: String

  @Argument(help: "The newer one; not with --from and --to.", completion: .directory)
  var newer: String?

  @Option(help: "With one input: the older date.")
  var from: String?

  @Option(help: "With one input: the newer date.")
  var to: String?

  @Option(help: "text or json.")
  var format: Format = .text

  @Option(name: .customLong("lang"), help: "The language of the text.")
  var language: Language = .english

  @Flag(help: "End with exit code 1 when anything differs.")
  var exitCode = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions

  func validate() throws {
    for date in [from, to] {
      if let date, PartialDate(date) == nil {
        throw ValidationError("'\(date)' is not a date; expected 2023, 2023-06 or 2023-06-30.")
      }
    }
    if newer == nil {
      guard from != nil, to != nil else {
        throw ValidationError("Give a second run or catalogue, or --from and --to.")
      }
      guard reading.asOf == nil else {
        throw ValidationError("--from and --to are the dates; --as-of has no place beside them.")
      }
    } else if from != nil || to != nil {
      throw ValidationError("--from and --to go with one input, not with two.")
    }
  }

  func run() throws {
    let (before, after) =
      if let newer {
        (try snapshot(of: older), try snapshot(of: newer))
      } else {
        (try snapshot(of: older, asOf: from), try snapshot(of: older, asOf: to))
      }
    let comparison = RunComparison(from: before, to: after)
    switch format {
    case .text: Console.standardOutput.write(Array(comparison.text(in: language).utf8))
    case .json: Console.standardOutput.write(comparison.json.bytes)
    }
    if exitCode, !comparison.isEmpty { throw CommandFailure(.gate, []) }
  }

  /// A folder is a catalogue; anything else is a run of the history.
  private func snapshot(of input: String, asOf date: String? = nil) throws -> RunSnapshot {
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: input, isDirectory: &isFolder)
    guard exists || !FileManager.default.fileExists(atPath: history.path) else {
      do {
        return try history.open().snapshot(input)
      } catch let failure as HistoryFailure {
        throw CommandFailure(failure)
      }
    }
    let pipeline = try reading.pipeline(over: input)
    var settings = pipeline.settings
    if let date { settings.asOf = PartialDate(date) }
    let dated = AnalysisPipeline(input: pipeline.input, settings: settings)
    let catalogue = try reading.read(dated)
    return try CommandFailure.within { () throws(EdgeLimitExceeded) in
      RunSnapshot(of: try dated.content(of: catalogue, stability: false))
    }
  }
}
