internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Rationalisation
internal import Review
internal import RunHistory
internal import Wording

/// `landscape analyse`: the main job, from a catalogue to a published report.
struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfAnalyse(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape analyse Inputs/wales-2023
        landscape analyse Inputs/wales-2023 --out Reports --since Inputs/wales-2019
        landscape analyse Inputs/wales-2023 --fail-on rejects --fail-on new:high --summary night.txt

      \(Phrase.discussionOfAnalyse(.english))
      """)

  @OptionGroup var options: CatalogueOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var gates: GateOptions
  @OptionGroup var log: LogOptions

  @Option(help: ArgumentHelp(Phrase.helpSince(.english)))
  var since: String?

  @Option(
    help: ArgumentHelp(Words.helpAccept(guards: Self.guards.joined(separator: ", "))(.english)))
  var accept: [String] = []

  @Option(help: ArgumentHelp(Phrase.helpWait(.english), valueName: "seconds"))
  var wait = 0.0

  @Flag(help: ArgumentHelp(Phrase.helpForceReport(.english)))
  var force = false

  @Option(
    help: ArgumentHelp(Phrase.helpSummary(.english), valueName: "file"), completion: .file())
  var summary: String?

  @Flag(help: ArgumentHelp(Phrase.helpStageTimings(.english)))
  var timings = false

  private static let guards = CatalogueGuard.Name.allCases.map(\.rawValue)

  private static let longestWait = 31_536_000.0

  private var out: String { history.out }

  func validate() throws {
    for name in accept where !Self.guards.contains(name) {
      let nearest = NearestName.nearest(to: name, among: Self.guards)
      let message =
        nearest.map { Words.noGuardMeant(name: name, nearest: $0) } ?? Words.noGuard(name: name)
      throw ValidationError(message(.english))
    }
    guard (0...Self.longestWait).contains(wait) else {
      throw ValidationError(
        Words.waitOutOfRange(most: String(Int(Self.longestWait)))(.english))
    }
  }

  func run() throws {
    let interruption = Interruption(folder: out)
    let outcome = try withExtendedLifetime(interruption) {
      do {
        return try night()
      } catch let failure as CommandFailure {
        try? write(NightSummary(refused: failure.lines))
        throw CommandFailure(
          failure.status, failure.messages,
          outcome: .refused(exit: failure.status.rawValue, folder: out))
      }
    }
    if timings {
      Log.shared.write(StageTimes.lines(of: outcome.costs).map { .plain($0) })
    }
    try finish(outcome)
  }

  private func night() throws -> NightlyRun.Outcome {
    try history.place.refuseRun(
      options.input,
      because: Phrase.runIsNoInput(.english))
    Log.shared.progress(.reading)
    var night = NightlyRun(
      pipeline: try options.pipeline(), folder: out, history: history.path)
    night.baseline = BaselineChoice(since, assignments: options.reading.assignments)
    night.accepted = Set(accept.compactMap { CatalogueGuard.Name(rawValue: $0) })
    night.patience = wait
    night.isForced = force
    night.isStrict = options.reading.strict
    do {
      return try night.run { tell($0, settings: night.pipeline.settings) }
    } catch {
      throw CommandFailure(error)
    }
  }

  private func tell(_ event: NightEvent, settings: Settings) {
    let isQuiet = options.reading.quiet
    switch event {
    case .stage(let stage): Log.shared.progress(stage)
    case .diagnosed(let diagnostics): options.reading.print(diagnostics, settings: settings)
    case .identified(let run): Log.shared.set(run: run.id)
    case .scenarioRefused(let message): Log.shared.write([message])
    case .scenariosLeftOut(let count):
      Log.shared.write([
        TerminalMessage(
          .warning,
          Words.scenariosLeftOut(count: count, most: String(ScenarioFolder.mostFiles))(.english),
          code: "too-many-scenarios", at: SourceLocation(file: "scenarios"))
      ])
    case .diagnosedRules(let diagnostics), .diagnosedDecisions(let diagnostics):
      if !isQuiet {
        Log.shared.write(diagnostics.map { DiagnosticWording.terminalMessage(of: $0) })
      }
    case .notMade(let path, let reason):
      Log.shared.write([
        TerminalMessage(
          .warning, Words.fileNotMade(reason: reason)(.english), at: SourceLocation(file: path))
      ])
    case .published(.replaced):
      Log.shared.write([.warning(Phrase.damagedReportReplaced(.english))])
    case .recorded, .published: break
    case .retired(let gone):
      if !isQuiet {
        Log.shared.write([
          .note(
            Words.oldReportsRemoved(count: gone.count, reports: gone.joined(separator: ", "))(
              .english))
        ])
      }
    case .retirementFailed(let error):
      let reason = CommandFailure(error).lines.joined(separator: "; ")
      Log.shared.write([.warning(Words.oldReportsLeft(reason: reason)(.english))])
    }
  }

  /// The summary, the gates and the last line: outcome, exit code, run, counts and path.
  private func finish(_ night: NightlyRun.Outcome) throws {
    let rejects = night.catalogue.rejects.count
    let report = "\(out)/\(night.run.id)/index.html"
    func ended(_ status: ExitStatus) -> CommandOutcome {
      .finished(
        night.ending, exit: status.rawValue, run: night.run.id,
        partnerships: night.catalogue.landscape.partnerships.count,
        findings: night.content?.findings.all.count, rejects: rejects, report: report,
        blindRules: night.content.map { UnseenByRules($0).blindRules } ?? 0)
    }
    var failures = night.trouble.map { [CommandFailure($0)] } ?? []
    do {
      try write(NightSummary(night, report: report))
    } catch {
      failures.append(error)
    }
    if let first = failures.first {
      throw CommandFailure(
        first.status, failures.flatMap(\.messages), outcome: ended(first.status))
    }
    let met = gates.met(rejects: rejects, comparison: night.comparison)
    let isQuiet = options.reading.quiet && met.isEmpty && rejects == 0
    if !isQuiet {
      Log.shared.write(met.map { .gate($0) } + [.outcome(ended(met.isEmpty ? .done : .gate))])
    }
    if !met.isEmpty { throw CommandFailure(.gate, []) }
  }

  private func write(_ text: NightSummary) throws(CommandFailure) {
    guard let summary else { return }
    if summary == "-" {
      if !text.isUnchanged { Console.standardOutput.write(Array(text.text.utf8)) }
      return
    }
    do {
      try OutputFolder.write(OutputFile(path: summary, bytes: Array(text.text.utf8)))
    } catch {
      throw CommandFailure(error)
    }
  }
}
