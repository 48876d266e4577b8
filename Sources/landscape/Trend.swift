internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Review
internal import RunHistory
internal import Wording

/// `landscape trend`: how findings opened and ended from review to review.
struct Trend: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfTrend(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape trend
        landscape trend Inputs/wales-2019 Inputs/wales-2023 Inputs/wales-2025
        landscape trend Inputs/wales-2019 Inputs/wales-2023 --ended --lang cy
        landscape trend --format json

      \(Phrase.discussionOfTrend(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpTrendInputs(.english)), completion: .directory)
  var inputs: [String] = []

  @Flag(help: ArgumentHelp(Phrase.helpTrendEnded(.english)))
  var ended = false

  @Option(help: ArgumentHelp(Phrase.helpTrendFormat(.english)))
  var format: AnswerFormat?

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpLanguageOfText(.english)))
  var language: Language = .english

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    guard inputs.count != 1 else { throw ValidationError(Phrase.trendOneInput(.english)) }
    guard reading.asOf == nil else { throw ValidationError(Phrase.trendNoDate(.english)) }
    if case .table(let form) = format {
      try Console.checkTerminal(takes: form.rawValue, isText: form.isText)
    }
  }

  func run() throws {
    let inputs = try inputs.isEmpty ? recordedReviews() : inputs
    var snapshots: [RunSnapshot] = []
    var settings = Settings()
    for input in inputs {
      let opened = try reading.open(input, history: history.place)
      guard let run = opened.run else {
        let content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
          try opened.pipeline.content(of: opened.catalogue, baseline: nil, stability: false)
        }
        settings = content.settings
        snapshots.append(RunSnapshot(of: content))
        continue
      }
      settings = opened.settings
      do {
        snapshots.append(try history.open().snapshot(run.id))
      } catch let failure as HistoryFailure {
        throw CommandFailure(failure)
      }
    }
    try checkOrder(of: snapshots)
    let tables = TrendTables(TrendContent(over: snapshots, by: settings))
    switch format ?? .table(.markdown) {
    case .json: Console.standardOutput.write(tables.json.bytes)
    case .table(let form):
      try Console.standardOutput.write { () throws(RenderingFailure) in
        try render(
          ended ? tables.ended : tables.reviews, format: form, language: language,
          defusesFormulas: settings.defusesFormulas
        ).bytes
      }
    }
  }

  /// The reviews of the country of the newest run of the latest day: the last recorded run of each day, the earliest day first.
  private func recordedReviews() throws -> [String] {
    do {
      let store = try history.open()
      let days = RecordedDay.all(of: try store.runs())
      guard let newest = try days.last?.runs.first.map({ try store.snapshot($0) }) else {
        throw CommandFailure(.inputMissing, [.error(Words.trendTooFew(count: 0)(.english))])
      }
      let earlier = try days.dropLast().compactMap { day in
        try day.review(of: newest.landscape) { run throws(HistoryFailure) in
          try store.snapshot(run)
        }?.id
      }
      let others = days.count - 1 - earlier.count
      if others > 0, !reading.quiet {
        Log.shared.write([.warning(Words.trendOthersLeft(count: others)(.english))])
      }
      guard !earlier.isEmpty else {
        throw CommandFailure(.inputMissing, [.error(Words.trendTooFew(count: 1)(.english))])
      }
      return earlier + [newest.id]
    } catch let failure as HistoryFailure {
      throw CommandFailure(failure)
    }
  }

  private func checkOrder(of snapshots: [RunSnapshot]) throws {
    for (earlier, later) in zip(snapshots, snapshots.dropFirst()) {
      guard earlier.landscape.isSameLandscape(as: later.landscape) else {
        throw CommandFailure(
          .dataUnusable,
          [.error(Words.trendOtherLandscape(later: later.id, earlier: earlier.id)(.english))])
      }
      try refuseReversed(earlier, later)
    }
  }
}
