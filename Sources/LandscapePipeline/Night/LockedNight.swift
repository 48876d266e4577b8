internal import CatalogueReading
internal import LandscapeModel
internal import OverlapGraph
internal import Publishing
internal import Rationalisation
internal import Review
internal import RunHistory

/// What a night does while it holds the lock and has the history open.
struct LockedNight {
  let night: NightlyRun
  let lock: OutputLock
  let catalogue: ReadCatalogue
  let stage: ReviewStage
  let costs: StageCosts

  private var pipeline: AnalysisPipeline { night.pipeline }
  private var publisher: ReportPublisher {
    ReportPublisher(folder: night.folder, fileSystem: night.files)
  }

  func run(_ events: (NightEvent) -> Void) throws(NightFailure) -> NightlyRun.Outcome {
    try settle()
    let baseline: RunSnapshot?
    do {
      baseline = try night.baseline.snapshot(for: catalogue.landscape, in: stage)
    } catch {
      throw .baseline(error)
    }
    let scenarios: ScenarioFolder
    do {
      scenarios = try ScenarioFolder(beside: pipeline.input)
    } catch {
      throw .scenario(error)
    }
    let run = RunIdentity(
      inputs: catalogue.landscape.inputs, asOf: catalogue.landscape.asOf,
      settings: pipeline.settings, baseline: baseline?.id, scenarios: scenarios)
    events(.identified(run))
    if !night.isForced, try isPublished(run) {
      var trouble: NightFailure?
      do {
        try publisher.announce(run.id)
      } catch {
        trouble = .publication(error)
      }
      return outcome(.unchanged, run, trouble: trouble)
    }
    try checkGuards()
    var content = try content(baseline?.id, scenarios, events)
    events(.stage(.changes))
    let review: ReviewStage.Review
    do {
      review = try stage.review(of: content, against: baseline)
    } catch {
      throw .history(error)
    }
    content.apply(review.decisions)
    content.changes = review.comparison
    content.trend = review.trend
    content.vanished = review.vanished
    content.vanishedWithoutPage = review.vanishedWithoutPage
    try addChanges(to: &content, scenarios, events)
    events(.diagnosedRules(content.ruleDiagnostics))
    events(.diagnosedDecisions(content.reviewDiagnostics))
    events(.stage(.pages))
    let time = PublicationTime.now()
    try checkFolder()
    let staging: ReportStaging
    do {
      staging = try publisher.stage(run.id)
    } catch {
      throw .publication(error)
    }
    let report = ReportAssembly(
      of: content, published: time, costs: { costs.costs }, to: { staging.take($0, $1) })
    for (path, failure) in report.notMade {
      events(.notMade(path: path, reason: failure.reason))
    }
    events(.stage(.publishing))
    let publication: Publication
    let trouble: NightFailure?
    do {
      (publication, trouble) = try publish(
        report, staging, review, of: content, scenarios, at: time, events)
    } catch {
      publisher.discard(staging)
      throw error
    }
    if trouble == nil { retire(events) }
    let ending: NightlyRun.Ending =
      publication == .unchanged
      ? .unchanged : catalogue.rejects.isEmpty ? .published : .publishedWithRejects
    return outcome(ending, run, content, review.comparison, trouble: trouble)
  }

  private func outcome(
    _ ending: NightlyRun.Ending, _ run: RunIdentity, _ content: ReportContent? = nil,
    _ comparison: RunComparison? = nil, trouble: NightFailure?
  ) -> NightlyRun.Outcome {
    NightlyRun.Outcome(
      ending: ending, run: run, catalogue: catalogue, content: content, comparison: comparison,
      costs: costs.costs, trouble: trouble)
  }

  /// Clears and settles what a night that was killed left behind.
  private func settle() throws(NightFailure) {
    let publisher = publisher
    do {
      try publisher.checkPlaces()
      try publisher.clearStrays()
    } catch {
      throw .publication(error)
    }
    do {
      try stage.settle { publisher.hasReport(of: $0) }
    } catch {
      throw .history(error)
    }
  }

  /// Whether the last report and the history have the run already. A report that is damaged is made anew.
  private func isPublished(_ run: RunIdentity) throws(NightFailure) -> Bool {
    guard publisher.latest == run.id else { return false }
    do {
      guard try stage.history.runs().contains(where: { $0.id == run.id }) else { return false }
    } catch {
      throw .history(error)
    }
    return publisher.hasWholeReport(of: run.id)
  }

  private func checkGuards() throws(NightFailure) {
    let last: RunSnapshot?
    do {
      last = try stage.baseline(for: catalogue.landscape)
    } catch {
      throw .history(error)
    }
    let met = CatalogueGuard.met(
      by: catalogue.landscape, after: last?.landscape, limits: pipeline.settings.guards)
    let open = met.filter { !night.accepted.contains($0.name) }
    guard open.isEmpty else { throw .guards(open) }
  }

  private func content(
    _ baseline: String?, _ scenarios: ScenarioFolder, _ events: (NightEvent) -> Void
  ) throws(NightFailure) -> ReportContent {
    do {
      return try pipeline.content(
        of: catalogue, baseline: baseline, scenarios: scenarios
      ) { events(.stage($0)) }
    } catch {
      throw .edges(error)
    }
  }

  /// Scenarios and proposals, once decisions are applied: what is rejected is not proposed.
  private func addChanges(
    to content: inout ReportContent, _ scenarios: ScenarioFolder, _ events: (NightEvent) -> Void
  ) throws(NightFailure) {
    events(.stage(.proposal))
    do {
      try pipeline.addChanges(to: &content, scenarios: scenarios)
    } catch {
      throw .edges(error)
    }
    // One that cannot be tried is no reason to publish nothing: its page says why, as this does.
    for case .refused(let message) in content.scenarios.map(\.outcome) {
      events(.scenarioRefused(message))
    }
    if scenarios.leftOut > 0 { events(.scenariosLeftOut(scenarios.leftOut)) }
  }

  /// Recorded, placed, announced, confirmed: a night that is killed in between is settled by the next.
  ///
  /// - Returns: what was done, and what went wrong once the report was in its place.
  /// - Throws: why it is not in its place.
  private func publish(
    _ report: ReportAssembly, _ staging: ReportStaging, _ review: ReviewStage.Review,
    of content: ReportContent, _ scenarios: ScenarioFolder, at time: String,
    _ events: (NightEvent) -> Void
  ) throws(NightFailure) -> (Publication, trouble: NightFailure?) {
    let run = content.run.id
    func record(isPublished: Bool) throws(NightFailure) {
      do {
        _ = try stage.record(
          review, of: content, findingsJSON: report.findings, scenarios: scenarios,
          recorded: time, isPublished: isPublished)
      } catch {
        throw .history(error)
      }
    }
    try checkFolder()
    if let failure = staging.failure { throw .publication(failure) }
    try record(isPublished: false)
    events(.recorded(run))
    let publication: Publication
    do {
      publication = try publisher.place(staging)
    } catch {
      try? stage.history.discard(run)
      throw .publication(error)
    }
    try checkFolder()
    events(.published(publication))
    do {
      do {
        try publisher.announce(run)
      } catch {
        throw NightFailure.publication(error)
      }
      let isConfirmed: Bool
      do {
        isConfirmed = try stage.history.confirm(run)
      } catch {
        throw NightFailure.history(error)
      }
      if !isConfirmed { try record(isPublished: true) }
      return (publication, nil)
    } catch {
      return (publication, error as? NightFailure)
    }
  }

  /// What is written into a folder that nobody can find any more is published nowhere.
  private func checkFolder() throws(NightFailure) {
    guard lock.isInPlace else { throw .folderGone(night.folder) }
  }

  /// Old reports go after a publish that succeeded; that they cannot is no reason to call it failed.
  private func retire(_ events: (NightEvent) -> Void) {
    do {
      let gone = try publisher.retire(ReportRetention(pipeline.settings.retention))
      if !gone.isEmpty { events(.retired(gone)) }
    } catch {
      events(.retirementFailed(error))
    }
  }
}
