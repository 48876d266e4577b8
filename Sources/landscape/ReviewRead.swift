internal import ArgumentParser
internal import CatalogueReading
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Review
internal import RunHistory
internal import TextFormats
internal import Wording

/// `landscape review read`: what the forms that came back say together.
struct ReviewRead: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: Phrase.abstractOfReviewRead(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape review read readings/reader-a.xlsx readings/reader-b.xlsx
        landscape review read returned --input Inputs/wales-2025 --decisions proposed.csv
        landscape review read returned --format csv > questions.csv

      \(Phrase.discussionOfReviewRead(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpReviewForms(.english)), completion: .file())
  var forms: [String]

  @Option(help: ArgumentHelp(Phrase.helpReviewInput(.english)), completion: .directory)
  var input: String?

  @Option(help: ArgumentHelp(Phrase.helpReviewDecisions(.english)), completion: .file())
  var decisions: String?

  @Option(help: ArgumentHelp(Phrase.helpReviewDate(.english)))
  var date: String?

  @Option(help: ArgumentHelp(Phrase.helpReviewReadSeed(.english)))
  var seed: UInt64 = 1

  @Option(help: ArgumentHelp(Phrase.helpReviewFormat(.english)))
  var format: Compare.Format = .plain(.text)

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpLanguageOfText(.english)))
  var language: Language = .english

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var place: HistoryFileOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    try checkDates([date])
    if case .table(let form) = format {
      try Console.checkTerminal(takes: form.rawValue, isText: form.isText)
    }
  }

  func run() throws {
    // Before anything is worked out: what is there is not written over.
    if let decisions, OutputFolder.isTaken(decisions) {
      throw CommandFailure(
        .cannotCreateOutput, [.error(Words.reviewDecisionsThere(path: decisions)(.english))])
    }
    let returned: ReturnedReadings
    do throws(ReturnedReadings.Failure) {
      returned = try ReturnedReadings(paths: forms)
    } catch {
      throw CommandFailure(readings: [error])
    }
    guard returned.failures.isEmpty else { throw CommandFailure(readings: returned.failures) }
    guard let one = returned.forms.first else {
      throw CommandFailure(.inputMissing, [.error(Phrase.reviewNoForms(.english))])
    }
    let content = try content(of: returned.forms)
    let deal = ReadingDeal(of: content, first: one.first)
    let traces = PersonalTraces(content.landscape)
    let readings: Readings
    do throws(Readings.Failures) {
      readings = try Readings(
        returned.forms, of: deal, vocabulary: ReadingFormTable.vocabulary,
        isPersonal: { text in
          // Two words with capitals may be anything in a reason; the rest is a person.
          switch traces.first(in: text) {
          case .email, .telephone, .title: true
          case .name, nil: false
          }
        })
    } catch {
      throw CommandFailure(readings: error.all)
    }
    let result = ReadingResult(readings, seed: seed)
    let report = ReadingReport(result, of: content, date: date.flatMap { PartialDate($0) })
    try print(report, content)
    if !reading.quiet { Log.shared.write(messages(of: readings, returned)) }
    if let decisions { try write(report, to: decisions) }
  }

  /// What the forms' run, or the one that was named, is made of.
  private func content(of forms: [ReturnedReading]) throws -> ReportContent {
    let one = forms[0]
    if input == nil {
      if let other = forms.first(where: { $0.run != one.run }) {
        throw CommandFailure(
          .dataUnusable,
          [
            CommandFailure.error(
              Words.reviewTwoRuns(run: other.run, file: one.file, other: one.run),
              other.locationOfDeal)
          ])
      }
      guard try isRecorded(one.run) else {
        throw CommandFailure(
          .inputMissing,
          [.error(Words.reviewRunUnknown(run: one.run, path: place.place.path)(.english))])
      }
    }
    return try reading.open(input ?? one.run, history: place.place)
      .content(stability: false, by: reading)
  }

  /// Whether the history has a run; what is wrong with the history itself is told as it is.
  private func isRecorded(_ run: String) throws -> Bool {
    guard place.place.exists else { return false }
    do {
      return try place.place.open().runs().contains { $0.id == run }
    } catch let failure as HistoryFailure {
      throw CommandFailure(failure)
    }
  }

  private func print(_ report: ReadingReport, _ content: ReportContent) throws {
    switch format {
    case .plain(.text): Console.standardOutput.write(Array(report.text(in: language).utf8))
    case .plain(.json): Console.standardOutput.write(report.json.bytes)
    case .table(let form):
      try Console.standardOutput.write { () throws(RenderingFailure) in
        try render(
          report.table, format: form, language: language,
          defusesFormulas: content.settings.defusesFormulas
        ).bytes
      }
    }
  }

  private func messages(
    of readings: Readings, _ returned: ReturnedReadings
  ) -> [TerminalMessage] {
    func at(_ place: SourceLocation) -> SourceLocation {
      var place = place
      place.file = VisibleText.forTerminal(place.file)
      return place
    }
    var messages = returned.left.map {
      TerminalMessage(
        .warning, Phrase.reviewFileLeft(.english), at: at(SourceLocation(file: $0)))
    }
    messages += returned.notes.map { DiagnosticWording.terminalMessage(of: $0) }
    messages += readings.blank.map {
      TerminalMessage(.warning, Phrase.reviewBlank(.english), at: at(SourceLocation(file: $0)))
    }
    messages += readings.problems.map { problem in
      TerminalMessage(
        .warning, VisibleText.forTerminal(ReadingReport.message(of: problem), limit: 400),
        at: at(problem.location))
    }
    let answers = readings.readers.flatMap(\.answers)
    messages.append(
      .plain(
        Words.reviewSummary(
          forms: readings.readers.count, blank: readings.blank.count,
          used: answers.count { $0 != nil },
          refused: readings.problems.count { !$0.isUsed && $0.hasText },
          open: answers.count { $0 == nil })(.english)))
    return messages
  }

  private func write(_ report: ReadingReport, to path: String) throws {
    let bytes: [UInt8]?
    do throws(DecisionsFileFailure) {
      bytes = try report.decisionsFile()
    } catch {
      throw CommandFailure(.internalError, [.error(String(describing: error))])
    }
    guard let bytes else {
      Log.shared.write([.warning(Phrase.reviewNoDecisions(.english))])
      return
    }
    do {
      try OutputFolder.write(OutputFile(path: path, bytes: bytes))
    } catch {
      throw CommandFailure(error)
    }
    guard !reading.quiet else { return }
    Log.shared.write([
      .plain(
        Words.reviewDecisionsWritten(path: path, count: report.decisionCount)(.english))
    ])
  }
}
