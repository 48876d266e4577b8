internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Rationalisation
internal import Review
internal import RunHistory

/// `landscape analyse`: the main job, from a catalogue to a published report.
struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse a catalogue and publish the report.",
    discussion: """
      Examples:
        landscape analyse Inputs/wales-2023
        landscape analyse Inputs/wales-2023 --out Reports --since Inputs/wales-2019
        landscape analyse Inputs/wales-2023 --fail-on rejects --fail-on new:high --summary night.txt

      Writes DIR/<run>/ with pages in English and Welsh, tables, findings.json and a manifest, points \
      DIR/latest to it, and records the run in DIR/history.sqlite. Changes are told against --since, \
      else against the newest run that was made from another catalogue. Where nothing has changed \
      since the last run there is no new report. Reports that are old go as the settings \
      retention.daily and retention.monthly say; landscape runs prune --reports --dry-run lists them.

      Scenario files (see landscape help whatif) in INPUT/scenarios are tried, each with a page of its \
      before and after; the best set of changes has a page too, as landscape propose prints it.

      When the catalogue looks like an accident beside the last run (it shrank, lost a file, was \
      re-keyed, or many rows were rejected) nothing is published; the message names the guard, and \
      --accept GUARD passes it knowingly.
      """)

  @OptionGroup var options: CatalogueOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var gates: GateOptions
  @OptionGroup var log: LogOptions

  @Option(help: "The run id or catalogue folder that changes are told against.")
  var since: String?

  @Option(help: "Publish although this guard is met: \(Self.guards.joined(separator: ", ")).")
  var accept: [String] = []

  @Option(help: ArgumentHelp("Wait for another run to end.", valueName: "seconds"))
  var wait = 0.0

  @Flag(help: "Make the report again although nothing has changed.")
  var force = false

  @Option(
    help: ArgumentHelp(
      """
      Write what happened as a text to mail, Welsh and English; - is standard output and stays empty \
      when nothing has changed.
      """, valueName: "file"), completion: .file())
  var summary: String?

  private static let guards = CatalogueGuard.Name.allCases.map(\.rawValue)

  private static let longestWait = 31_536_000.0

  private var out: String { history.out }

  func validate() throws {
    for name in accept where !Self.guards.contains(name) {
      let nearest = NearestName.nearest(to: name, among: Self.guards)
        .map { " Did you mean '\($0)'?" }
      throw ValidationError("There is no guard '\(name)'." + (nearest ?? ""))
    }
    guard (0...Self.longestWait).contains(wait) else {
      throw ValidationError(
        "--wait is a number of seconds from 0 to \(Int(Self.longestWait)), which is a year.")
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
    try finish(outcome)
  }

  private func night() throws -> NightlyRun.Outcome {
    try history.place.refuseRun(
      options.input,
      because: "a report is made from a catalogue; landscape table, paper, explain "
        + "and export read a run")
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
          "\(counted(count, "file")) left out; a report tries \(ScenarioFolder.mostFiles), "
            + "landscape whatif tries any",
          code: "too-many-scenarios", at: SourceLocation(file: "scenarios"))
      ])
    case .diagnosedRules(let diagnostics), .diagnosedDecisions(let diagnostics):
      if !isQuiet {
        Log.shared.write(diagnostics.map { DiagnosticWording.terminalMessage(of: $0) })
      }
    case .published(.replaced):
      Log.shared.write([.warning("a damaged report of this run was replaced")])
    case .recorded, .published: break
    case .retired(let gone):
      if !isQuiet {
        Log.shared.write([
          .note("\(counted(gone.count, "old report")) removed: \(gone.joined(separator: ", "))")
        ])
      }
    case .retirementFailed(let error):
      let reason = CommandFailure(error).lines.joined(separator: "; ")
      Log.shared.write([.warning("old reports were left: " + reason)])
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
