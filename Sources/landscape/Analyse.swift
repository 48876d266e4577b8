internal import ArgumentParser
internal import CatalogueReading
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Rationalisation
internal import ReviewHistory

/// `landscape analyse`: the main job, from a catalogue to a published report.
struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse a catalogue and publish the report.",
    discussion: """
      Examples:
        landscape analyse Inputs/wales-2023
        landscape analyse Inputs/wales-2023 --out Reports --since Inputs/wales-2019
        landscape analyse Inputs/wales-2023 --as-of 2021-12-31 --fail-on rejects

      Writes DIR/<run>/ with pages in English and Welsh, tables, findings.json and a manifest, points \
      DIR/latest to it, and records the run in DIR/history.sqlite. Changes are told against --since, \
      else against the newest run that was made from another catalogue.

      Scenario files (see landscape help whatif) in INPUT/scenarios are tried, each with a page of its \
      before and after; the best set of changes has a page too, as landscape propose prints it.

      When the catalogue looks like an accident beside the last run (it shrank, lost a file, was \
      re-keyed, or many rows were rejected) nothing is published; the message names the guard, and \
      --accept GUARD passes it knowingly.
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var gates: GateOptions

  @Option(help: "The run id or catalogue folder that changes are told against.")
  var since: String?

  @Option(
    help: "Publish although this guard is met: shrunk, vanished, rejected, rekeyed, reused-id.")
  var accept: [String] = []

  @Option(help: ArgumentHelp("Wait for another run to end.", valueName: "seconds"))
  var wait = 0.0

  @Flag(help: "Make the report again although nothing has changed.")
  var force = false

  private var out: String { history.out }

  func validate() throws {
    let known = ["shrunk", "vanished", "rejected", "rekeyed", "reused-id"]
    for name in accept where !known.contains(name) {
      let nearest = NearestName(among: known).nearest(to: name).map { " Did you mean '\($0)'?" }
      throw ValidationError("There is no guard '\(name)'." + (nearest ?? ""))
    }
    guard wait >= 0, wait.isFinite else {
      throw ValidationError("--wait is a number of seconds from 0.")
    }
  }

  func run() throws {
    do {
      try publish()
    } catch let failure as CommandFailure where failure.status != .gate {
      let last = "refused: exit \(failure.status.rawValue), nothing published in \(out)"
      throw CommandFailure(failure.status, failure.lines + [last])
    }
  }

  private func publish() throws {
    let pipeline = try options.pipeline()
    let catalogue = try options.reading.read(pipeline)
    let lock: OutputLock
    do {
      lock = try OutputLock(folder: out, patience: wait)
    } catch {
      throw CommandFailure(error)
    }
    // Held to the end of the publication, whatever the optimiser thinks of its last use.
    try withExtendedLifetime(lock) { try publish(catalogue, by: pipeline) }
  }

  private func publish(_ catalogue: ReadCatalogue, by pipeline: AnalysisPipeline) throws {
    let stage = ReviewStage(history: try history.open(for: .recording))
    let inputs = catalogue.landscape.inputs
    let baseline = try baseline(for: inputs, in: stage)
    let scenarios = ScenarioFolder(beside: pipeline.input)
    let run = RunIdentity(
      inputs: inputs, asOf: catalogue.landscape.asOf, settings: pipeline.settings,
      baseline: baseline?.id, scenarios: scenarios)
    let publisher = ReportPublisher(folder: out)
    if !force, publisher.latest == run.id {
      finish("unchanged", run: run, catalogue: catalogue, findings: nil)
      return try gates.check(catalogue)
    }
    try checkGuards(catalogue.landscape, in: stage)

    var content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      var content = try pipeline.content(
        of: catalogue, baseline: baseline?.id, scenarios: scenarios)
      try pipeline.addChanges(to: &content, scenarios: scenarios)
      return content
    }
    tell(of: content.scenarios, leftOut: scenarios.leftOut)
    let review: ReviewStage.Review
    do {
      review = try stage.review(of: content, against: baseline)
    } catch {
      throw CommandFailure(error)
    }
    content.changes = review.comparison.map { ReportChanges($0) }
    let time = PublicationTime.now()
    let report = ReportAssembly(of: content, published: time)
    let publication: Publication
    do {
      publication = try publisher.publish(report.files, run: run.id)
    } catch {
      throw CommandFailure(error)
    }
    let findings = report.files.first { $0.path == FindingsExport.path }?.bytes ?? []
    do {
      _ = try stage.record(review, of: content, findingsJSON: findings, recorded: time)
    } catch {
      throw CommandFailure(error)
    }
    finish(
      outcome(publication, rejects: catalogue.rejects.count), run: run, catalogue: catalogue,
      findings: content.findings.all.count)
    try gates.check(catalogue)
  }

  /// What changes are told against: the run or catalogue of --since, else the newest other run.
  private func baseline(
    for inputs: [InputFile], in stage: ReviewStage
  ) throws -> RunSnapshot? {
    do {
      guard let since, FileManager.default.fileExists(atPath: since) else {
        return try stage.baseline(for: inputs, since: since)
      }
    } catch {
      throw CommandFailure(error)
    }
    guard let since else { return nil }
    var reading = options.reading
    // The date is that of the catalogue analysed; the baseline is seen at its own.
    reading.asOf = nil
    let pipeline = try reading.pipeline(over: since)
    let catalogue = try CommandFailure.withinReading { () throws(ReadingFailure) in
      try pipeline.read()
    }
    return try CommandFailure.within { () throws(EdgeLimitExceeded) in
      RunSnapshot(of: try pipeline.content(of: catalogue, stability: false))
    }
  }

  private func checkGuards(_ landscape: Landscape, in stage: ReviewStage) throws {
    let last: Landscape?
    do {
      last = try stage.baseline(for: landscape.inputs)?.landscape
    } catch {
      throw CommandFailure(error)
    }
    let met = CatalogueGuard.met(by: landscape, after: last)
    let open = met.filter { !accept.contains($0.name) }
    guard !open.isEmpty else { return }
    throw CommandFailure(
      .dataUnusable,
      open.map { "error: \($0.text); pass it knowingly with --accept \($0.name)" })
  }

  /// A scenario that cannot be tried is no reason to publish nothing: its page says why, as this does.
  private func tell(of scenarios: [TriedScenario], leftOut: Int) {
    for case .refused(let message) in scenarios.map(\.outcome) {
      Console.standardError.write([message])
    }
    if leftOut > 0 {
      Console.standardError.write([
        "scenarios: warning: \(counted(leftOut, "file")) left out; a report tries "
          + "\(ScenarioFolder.mostFiles), landscape whatif tries any [too-many-scenarios]"
      ])
    }
  }

  private func outcome(_ publication: Publication, rejects: Int) -> String {
    switch publication {
    case .unchanged: "unchanged"
    case .published, .replaced: rejects == 0 ? "published" : "published with rejects"
    }
  }

  /// The last line of a run: outcome, exit code, run, counts and path.
  private func finish(
    _ outcome: String, run: RunIdentity, catalogue: ReadCatalogue, findings: Int?
  ) {
    let rejects = catalogue.rejects.count
    let failsOnRejects = rejects > 0 && gates.failOn.contains(.rejects)
    let counts = [
      counted(catalogue.landscape.partnerships.count, "partnership"),
      findings.map { counted($0, "finding") }, counted(rejects, "rejected row"),
    ]
    Console.standardError.write([
      "\(outcome): exit \(failsOnRejects ? 1 : 0), run \(run.id), "
        + counts.compactMap(\.self).joined(separator: ", ") + ", \(out)/\(run.id)/index.html"
    ])
  }
}

extension CatalogueGuard {
  /// What was met, for the terminal.
  fileprivate var text: String {
    switch self {
    case .shrunk(let what, let before, let after):
      "the catalogue shrank: \(after) \(what.rawValue), \(before) in the last run"
    case .vanished(let file, let rows):
      "\(file) is gone or empty; it had \(counted(rows, "row")) in the last run"
    case .rejected(let file, let rejected, let read):
      "\(file): \(rejected) of \(counted(read, "row")) rejected"
    case .rekeyed(let count, let all, _):
      "\(count) of \(all) partnerships have another id than in the last run"
    case .reusedID(let id):
      "the id '\(id)' belongs to a different partnership than in the last run"
    }
  }
}

extension CommandFailure {
  fileprivate init(_ error: OutputLockError) {
    switch error {
    case .cannotCreate(let path, let reason):
      self.init(.cannotCreateOutput, ["error: cannot create '\(path)': \(reason)"])
    case .held(let path, let holder):
      self.init(.locked, ["error: another run holds '\(path)' (\(holder)); --wait waits for it"])
    }
  }
}
