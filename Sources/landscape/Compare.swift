internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Review
internal import RunHistory
internal import Wording

/// `landscape compare`: what changed between two runs, two catalogues, or two dates of one.
struct Compare: ParsableCommand {
  /// An answer in words, or the table of changes.
  enum Format: ExpressibleByArgument {
    case plain(PlainFormat)
    case table(TableFormat)

    init?(argument: String) {
      if let format = PlainFormat(rawValue: argument) {
        self = .plain(format)
      } else if let format = TableFormat(rawValue: argument) {
        self = .table(format)
      } else {
        return nil
      }
    }

    static var allValueStrings: [String] {
      PlainFormat.allCases.map(\.rawValue) + TableFormat.allCases.map(\.rawValue)
    }

    var defaultValueDescription: String {
      switch self {
      case .plain(let format): format.rawValue
      case .table(let format): format.rawValue
      }
    }
  }

  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfCompare(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape compare Inputs/wales-2019 Inputs/wales-2023
        landscape compare Inputs/wales-2023 --from 2022-01-01 --to 2023-06-30 --lang cy
        landscape compare 2023-06-30-0123456789ab Inputs/wales-2023 --format json --exit-code
        landscape compare Inputs/wales-2019 Inputs/wales-2023 --format html > changes.html

      \(Phrase.discussionOfCompare(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpOlder(.english)), completion: .directory)
  var older: String

  @Argument(help: ArgumentHelp(Phrase.helpNewer(.english)), completion: .directory)
  var newer: String?

  @Option(help: ArgumentHelp(Phrase.helpFrom(.english)))
  var from: String?

  @Option(help: ArgumentHelp(Phrase.helpTo(.english)))
  var to: String?

  @Option(help: ArgumentHelp(Phrase.helpCompareFormat(.english)))
  var format: Format = .plain(.text)

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpLanguageOfText(.english)))
  var language: Language = .english

  @Flag(help: ArgumentHelp(Phrase.helpExitCode(.english)))
  var exitCode = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    try checkDates([from, to])
    if case .table(let form) = format {
      try Console.checkTerminal(takes: form.rawValue, isText: form.isText)
    }
    if newer == nil {
      guard from != nil, to != nil else {
        throw ValidationError(Phrase.giveSecond(.english))
      }
      guard reading.asOf == nil else {
        throw ValidationError(Phrase.asOfBesideDates(.english))
      }
    } else if from != nil || to != nil {
      throw ValidationError(Phrase.datesOfOneInput(.english))
    }
  }

  func run() throws {
    let (before, _) = try snapshot(of: older, asOf: from)
    let (after, content) = try snapshot(of: newer ?? older, asOf: newer == nil ? to : nil)
    try refuseReversed(before, after)
    let comparison = RunComparison(
      from: before, restated: before.restated(for: after, by: content.settings), to: after,
      limits: MaterialityLimits(content.settings.review))
    switch format {
    case .plain(.text): Console.standardOutput.write(Array(comparison.text(in: language).utf8))
    case .plain(.json): Console.standardOutput.write(comparison.json.bytes)
    case .table(let form):
      var content = content
      content.changes = comparison
      try Console.standardOutput.write { () throws(RenderingFailure) in
        try render(
          Publishing.table(.changes, content: content), format: form, language: language,
          defusesFormulas: content.settings.defusesFormulas
        ).bytes
      }
    }
    if exitCode, !comparison.isEmpty { throw CommandFailure(.gate, []) }
  }

  /// A folder is a catalogue; anything else is a run of the history, compared as it was recorded.
  private func snapshot(
    of input: String, asOf date: String? = nil
  ) throws -> (RunSnapshot, ReportContent) {
    var reading = reading
    if let date { reading.asOf = date }
    let opened = try reading.open(input, history: history.place)
    let content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      try opened.pipeline.content(
        of: opened.catalogue, baseline: opened.run?.baseline, stability: false)
    }
    guard let run = opened.run else { return (RunSnapshot(of: content), content) }
    do {
      return (try history.open().snapshot(run.id), content)
    } catch let failure as HistoryFailure {
      throw CommandFailure(failure)
    }
  }
}
