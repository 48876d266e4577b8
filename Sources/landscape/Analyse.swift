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

  @Option(
    help: "Publish although this guard is met: shrunk, vanished, rejected, rekeyed, reused-id.")
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

  private var out: String { history.out }

  func validate() throws {
    let known = ["shrunk", "vanished", "rejected", "rekeyed", "reused-id"]
    for name in accept where !known.contains(name) {
      let nearest = NearestName.nearest(to: name, among: known).map { " Did you mean '\($0)'?" }
      throw ValidationError("There is no guard '\(name)'." + (nearest ?? ""))
    }
    guard wait >= 0, wait.isFinite else {
      throw ValidationError("--wait is a number of seconds from 0.")
    }
  }

  func run() throws {
    let interruption = Interruption(folder: out)
    try withExtendedLifetime(interruption) {
      do {
        try publish()
      } catch let failure as CommandFailure where failure.status != .gate {
        let last = "refused: exit \(failure.status.rawValue), nothing published in \(out)"
        try? write(NightSummary(.refused(failure.lines)))
        throw CommandFailure(failure.status, failure.lines, outcome: last)
      }
    }
  }

  private func publish() throws {
    try history.place.refuseRun(
      options.input,
      because: "a report is made from a catalogue; landscape table, paper, explain "
        + "and export read a run")
    Log.shared.progress(.reading)
    let pipeline = try options.pipeline()
    let catalogue = try options.reading.read(pipeline)
    let lock: OutputLock
    do {
      lock = try OutputLock(folder: out, patience: wait)
    } catch {
      throw CommandFailure(error)
    }
    // Held to the end of the publication, whatever the optimiser thinks of its last use.
    try withExtendedLifetime(lock) {
      let stage = ReviewStage(history: try history.open(for: .recording))
      // Its log goes back into it: who copies the one file copies all of it.
      defer { try? stage.history.close() }
      do {
        try publish(catalogue, by: pipeline, in: stage)
      } catch let failure as HistoryFailure {
        throw CommandFailure(failure)
      } catch let failure as PublicationError {
        throw CommandFailure(failure)
      }
    }
  }

  private func publish(
    _ catalogue: ReadCatalogue, by pipeline: AnalysisPipeline, in stage: ReviewStage
  ) throws {
    let publisher = ReportPublisher(folder: out)
    try publisher.clearStrays()
    try stage.settle { publisher.hasReport(of: $0) }
    let inputs = catalogue.landscape.inputs
    let baseline = try options.reading.baseline(since, for: inputs, in: stage)
    let scenarios = ScenarioFolder(beside: pipeline.input)
    let run = RunIdentity(
      inputs: inputs, asOf: catalogue.landscape.asOf, settings: pipeline.settings,
      baseline: baseline?.id, scenarios: scenarios)
    Log.shared.set(run: run.id)
    if !force, publisher.latest == run.id,
      try stage.history.runs().contains(where: { $0.id == run.id })
    {
      return try finish(Night(outcome: "unchanged", run: run, catalogue: catalogue))
    }
    try checkGuards(catalogue.landscape, settings: pipeline.settings.guards, in: stage)

    var content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      var content = try pipeline.content(
        of: catalogue, baseline: baseline?.id, scenarios: scenarios
      ) { Log.shared.progress($0) }
      Log.shared.progress(.proposal)
      try pipeline.addChanges(to: &content, scenarios: scenarios)
      return content
    }
    tell(of: content.scenarios, leftOut: scenarios.leftOut)
    Log.shared.progress(.changes)
    let review = try stage.review(of: content, against: baseline)
    content.apply(review.decisions)
    content.changes = review.comparison.map { ReportChanges($0) }
    content.vanished = review.vanished
    if !options.reading.quiet {
      Console.standardError.write(
        content.decisionDiagnostics.map { DiagnosticWording.text(of: $0) })
    }
    Log.shared.progress(.pages)
    let time = PublicationTime.now()
    let report = ReportAssembly(of: content, published: time)
    let findings = report.files.first { $0.path == FindingsExport.path }?.bytes ?? []
    Log.shared.progress(.publishing)
    // Recorded, published, confirmed: a night that is killed in between is settled by the next.
    _ = try stage.record(
      review, of: content, findingsJSON: findings, scenarios: scenarios, recorded: time,
      isPublished: false)
    let publication: Publication
    do {
      publication = try publisher.publish(report.files, run: run.id)
    } catch {
      try? stage.history.discard(run.id)
      throw CommandFailure(error)
    }
    if try !stage.history.confirm(run.id) {
      _ = try stage.record(
        review, of: content, findingsJSON: findings, scenarios: scenarios, recorded: time)
    }
    retire(publisher, pipeline.settings.retention)
    var outcome = catalogue.rejects.isEmpty ? "published" : "published with rejects"
    if publication == .unchanged { outcome = "unchanged" }
    try finish(
      Night(
        outcome: outcome, run: run, catalogue: catalogue, content: content,
        comparison: review.comparison))
  }

  /// Old reports go after a publish that succeeded; that they cannot is no reason to call it failed.
  private func retire(_ publisher: ReportPublisher, _ settings: RetentionSettings) {
    do {
      let gone = try publisher.retire(ReportRetention(settings))
      guard !gone.isEmpty, !options.reading.quiet else { return }
      Console.standardError.write([
        "note: \(counted(gone.count, "old report")) removed: \(gone.joined(separator: ", "))"
      ])
    } catch {
      Console.standardError.write(
        ["warning: old reports were left: \(CommandFailure(error).lines.joined(separator: "; "))"])
    }
  }

  private func checkGuards(
    _ landscape: Landscape, settings: GuardSettings, in stage: ReviewStage
  ) throws {
    let last = try stage.baseline(for: landscape.inputs)?.landscape
    let met = CatalogueGuard.met(by: landscape, after: last, limits: settings)
    let open = met.filter { !accept.contains($0.name) }
    guard !open.isEmpty else { return }
    throw CommandFailure(
      .dataUnusable,
      open.map { "error: \($0.text); pass it knowingly with --accept \($0.name)" })
  }

  /// A scenario that cannot be tried is no reason to publish nothing: its page says why, as this does.
  private func tell(of scenarios: [TriedScenario], leftOut: Int) {
    var lines: [String] = []
    for case .refused(let message) in scenarios.map(\.outcome) { lines.append(message) }
    if leftOut > 0 {
      lines.append(
        "scenarios: warning: \(counted(leftOut, "file")) left out; a report tries "
          + "\(ScenarioFolder.mostFiles), landscape whatif tries any [too-many-scenarios]")
    }
    if !lines.isEmpty { Log.shared.write(lines) }
  }

  /// How a night ended that was not refused.
  private struct Night {
    let outcome: String
    let run: RunIdentity
    let catalogue: ReadCatalogue
    /// `nil` where nothing had to be analysed.
    var content: ReportContent?
    var comparison: RunComparison?
  }

  /// The summary, the gates and the last line: outcome, exit code, run, counts and path.
  private func finish(_ night: Night) throws {
    let rejects = night.catalogue.rejects.count
    let met = gates.met(rejects: rejects, comparison: night.comparison)
    let counts = [
      counted(night.catalogue.landscape.partnerships.count, "partnership"),
      night.content.map { counted($0.findings.all.count, "finding") },
      counted(rejects, "rejected row"),
    ]
    let path = "\(out)/\(night.run.id)/index.html"
    let outcome: NightSummary.Outcome =
      night.outcome == "unchanged"
      ? .unchanged : rejects == 0 ? .published : .publishedWithRejects
    try write(
      NightSummary(
        outcome, content: night.content, comparison: night.comparison, run: night.run.id,
        report: path))
    let isQuiet = options.reading.quiet && met.isEmpty && rejects == 0
    if !isQuiet {
      Log.shared.write(
        met + [
          "\(night.outcome): exit \(met.isEmpty ? 0 : 1), run \(night.run.id), "
            + counts.compactMap(\.self).joined(separator: ", ") + ", \(path)"
        ], event: "outcome")
    }
    if !met.isEmpty { throw CommandFailure(.gate, []) }
  }

  private func write(_ text: NightSummary) throws {
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
