internal import ArgumentParser
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Rationalisation
internal import Review

extension DecisionState: ExpressibleByArgument {}

/// `landscape decide`: what a reviewer says of a finding, written to `decisions.csv`.
struct Decide: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a decision on a finding into the catalogue's decisions.csv.",
    discussion: """
      Examples:
        landscape decide merge-candidate.a.b rejected Inputs/wales-2023 --reason "kept apart by \
      the boards" --by "Head of partnerships" --date 2023-07-01 --until 2025-06-30
        landscape decide nested-board.gwent-psb.delivery_group watching Inputs/wales-2023 \
      --by Clerk --date 2023-07-01

      One row is added or replaced; every other byte of the file stays. Name a post, not a person.
      """)

  @Argument(help: "The finding's id, as the report and findings.json give it.")
  var finding: String

  @Argument(help: "accepted, rejected, watching or done.")
  var decision: DecisionState

  @Argument(help: "The catalogue folder.", completion: .directory)
  var input: String

  @Option(help: "Why.")
  var reason = ""

  @Option(help: "Who decided: a post, not a person.")
  var by = ""

  @Option(help: "When it was decided; the catalogue's as-of date when left out.")
  var date: String?

  @Option(help: "The last day on which it counts; for good when left out.")
  var until: String?

  @Flag(help: "Write the decision although the catalogue has no such finding.")
  var force = false

  @OptionGroup var reading: ReadingOptions

  @OptionGroup var history: HistoryOptions

  @OptionGroup var log: LogOptions

  func validate() throws {
    try checkDates([date, until])
    if let date = date.flatMap({ PartialDate($0) }), let until = until.flatMap({ PartialDate($0) }),
      until.lastDay < date.firstDay
    {
      throw ValidationError("--until \(until) lies before --date \(date).")
    }
  }

  func run() throws {
    try history.place.refuseRun(
      input, because: "decisions are kept beside the catalogue; name its folder")
    let pipeline = try reading.pipeline(over: input)
    let catalogue = try reading.read(pipeline)
    let content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      try pipeline.content(of: catalogue, stability: false)
    }
    let ids = content.findings.all.map(\.id)
    guard force || ids.contains(finding) else {
      throw CommandFailure.noFinding(finding, in: input, among: ids)
    }
    let record = DecisionRecord(
      finding: finding, state: decision, reason: reason, by: by,
      date: date.flatMap { PartialDate($0) } ?? content.landscape.asOf,
      until: until.flatMap { PartialDate($0) }, origin: RowOrigin(input: 0, line: 0))
    try write(record, to: input + "/decisions.csv")
  }

  /// Far more than people decide.
  private static let largestFile = 67_108_864

  private func write(_ record: DecisionRecord, to path: String) throws {
    var bytes: [UInt8] = []
    do throws(RegularFile.Failure) {
      bytes = try RegularFile.bytes(of: path, limit: Self.largestFile) ?? []
    } catch {
      throw CommandFailure(.inputMissing, [.error("cannot read '\(path)': \(error.reason)")])
    }
    var file = DecisionsFile(bytes)
    let outcome: DecisionsFile.Outcome
    do {
      outcome = try file.set(record)
    } catch {
      throw CommandFailure(.dataUnusable, [.error("\(path)" + text(of: error))])
    }
    do {
      // Beside and renamed: a reader sees the old file or the new one.
      try Data(file.bytes).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw CommandFailure(.inputOutputError, [.error("cannot write '\(path)'")])
    }
    let place =
      switch outcome {
      case .added: "added to \(path)"
      case .replaced(let line): "replaced at \(path):\(line)"
      }
    Log.shared.write([.plain("\(record.state.rawValue): \(finding), \(place)")])
  }

  private func text(of failure: DecisionsFileFailure) -> String {
    switch failure {
    case .notUTF8: ": is not UTF-8; it was left as it is"
    case .strayQuote(let line): ":\(line): a quote that does not close; it was left as it is"
    case .missingColumn(let name, let found):
      ":1: no column '\(name)', found \(found.joined(separator: ", ")); it was left as it is"
    }
  }
}
