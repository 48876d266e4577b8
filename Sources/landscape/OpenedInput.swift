internal import ArgumentParser
internal import CatalogueReading
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Review
internal import RunHistory
internal import Wording

/// Refuses what would be told backwards: what began would have ended, and what was freed be taken.
func refuseReversed(_ earlier: RunSnapshot, _ later: RunSnapshot) throws {
  guard later.landscape.isOfEarlierDay(than: earlier.landscape),
    let before = earlier.landscape.asOf,
    let after = later.landscape.asOf
  else { return }
  let message = Words.trendOrder(
    later: later.id, after: after.description, earlier: earlier.id, before: before.description)
  throw CommandFailure(.usage, [.error(message(.english))])
}

/// A catalogue that was read, or a run of the history as it was recorded.
struct OpenedInput {
  let pipeline: AnalysisPipeline
  let catalogue: ReadCatalogue
  /// The recorded run; `nil` for a catalogue.
  let run: RunSummary?
  /// The scenario files beside the catalogue, or those the run was made with; `nil` where the run
  /// is of a program that did not keep them.
  func scenarios() throws -> ScenarioFolder? {
    guard run == nil else { return recordedScenarios }
    do {
      return try ScenarioFolder(beside: pipeline.input)
    } catch {
      throw CommandFailure(error)
    }
  }
  fileprivate let recordedScenarios: ScenarioFolder?
  fileprivate let history: HistoryPlace

  var settings: Settings { pipeline.settings }

  /// A recorded run keeps its id, which its baseline and scenarios went into; `nil` for a catalogue.
  var identity: RunIdentity? {
    run.map {
      RunIdentity(
        id: $0.id, toolVersion: toolVersion, settingsDigest: LandscapeModel.settingsDigest(settings)
      )
    }
  }

  /// What a report is made of.
  ///
  /// - Parameter since: the run or catalogue that changes are told against; a recorded run is told
  ///   against its own baseline where nothing else is asked for.
  func content(
    stability: Bool = true, since: String? = nil, by reading: ReadingOptions
  ) throws -> ReportContent {
    // A catalogue's id is the one under which it would be published: scenarios count in it.
    let scenarios = run == nil ? try scenarios() ?? .none : .none
    var content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      try pipeline.content(
        of: catalogue, baseline: run?.baseline, stability: stability, scenarios: scenarios)
    }
    if let identity { content.run = identity }
    guard run != nil || since != nil else { return content }
    do {
      let stage =
        history.exists
        ? ReviewStage(history: try history.open()) : nil
      let baseline = try baseline(since, for: content.landscape, in: stage, by: reading)
      return try reviewed(content, against: baseline, in: stage)
    } catch let failure as HistoryFailure {
      throw CommandFailure(failure)
    }
  }

  /// What somebody named has to be there; what the run itself names may have been pruned since. Where it is a catalogue, the
  /// run keeps what that was.
  private func baseline(
    _ since: String?, for landscape: Landscape, in stage: ReviewStage?, by reading: ReadingOptions
  ) throws -> RunSnapshot? {
    guard let since else {
      // The first run of a history has none, whatever was recorded after it.
      guard let stage, let id = run?.baseline else { return nil }
      do throws(HistoryFailure) {
        return try stage.history.snapshot(id)
      } catch .unknownRun {
        return try keptBaseline(in: stage)
      }
    }
    do {
      return try BaselineChoice(since, assignments: reading.assignments)
        .snapshot(for: landscape, in: stage)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// The run that was published of a catalogue as it is now, where the history has one: a paper has its id, and tells what
  /// changed as the report does.
  func asPublished() throws -> OpenedInput {
    guard run == nil, history.exists else { return self }
    do {
      let inputs = inputsDigest(catalogue.landscape.inputs).description
      let digest = LandscapeModel.settingsDigest(settings).description
      let published = try history.open().runs().first { run in
        run.inputsDigest == inputs && run.settingsDigest == digest
          && run.toolVersion == toolVersion
      }
      guard let published else { return self }
      return OpenedInput(
        pipeline: pipeline, catalogue: catalogue, run: published,
        recordedScenarios: recordedScenarios, history: history)
    } catch let failure as HistoryFailure {
      throw CommandFailure(failure)
    }
  }

  private func keptBaseline(in stage: ReviewStage?) throws -> RunSnapshot? {
    guard let run, let id = run.baseline, let kept = try stage?.history.keptBaseline(of: run.id),
      let settings = Settings(canonicalText: kept.settingsText)
    else { return nil }
    let pipeline = AnalysisPipeline(input: InputFolder(path: id), settings: settings)
    let catalogue = ReadCatalogue(
      landscape: kept.landscape, diagnostics: [], rejects: Rejects(first: [], of: 0))
    var snapshot = RunSnapshot(
      of: try CommandFailure.within { () throws(EdgeLimitExceeded) in
        try pipeline.content(of: catalogue, stability: false)
      })
    snapshot.id = id
    return snapshot
  }

  private func reviewed(
    _ content: ReportContent, against baseline: RunSnapshot?, in stage: ReviewStage?
  ) throws(HistoryFailure) -> ReportContent {
    var reviewed = content
    if let stage {
      let review = try stage.review(of: content, against: baseline)
      reviewed.apply(review.decisions)
      reviewed.vanished = review.vanished
      reviewed.vanishedWithoutPage = review.vanishedWithoutPage
      reviewed.changes = review.comparison
      reviewed.trend = review.trend
    } else if let baseline {
      let limits = MaterialityLimits(settings.review)
      let newer = RunSnapshot(of: content)
      reviewed.changes = RunComparison(
        from: baseline, restated: baseline.restated(for: newer, by: settings), to: newer,
        limits: limits)
      if let before = baseline.landscape.asOf, let now = content.landscape.asOf,
        before.lastDay < now.firstDay, baseline.landscape.isSameLandscape(as: content.landscape)
      {
        reviewed.trend = TrendContent(over: [baseline, newer], by: settings, last: content)
      }
    }
    return reviewed
  }
}

extension ReadingOptions {
  /// Opens INPUT: a catalogue, a run id, or the newest run where there is none.
  ///
  /// What exists as a file or folder is a catalogue; any other word is looked up in the history,
  /// where `latest` names the newest run.
  func open(
    _ input: String?, history: HistoryPlace, for purpose: ReadingPurpose = .analysis
  ) throws -> OpenedInput {
    if let input, !isRun(input, of: history) {
      try history.refuseToLookUp(input)
      let pipeline = try pipeline(over: input)
      return OpenedInput(
        pipeline: pipeline, catalogue: try read(pipeline, for: purpose), run: nil,
        recordedScenarios: nil, history: history)
    }
    do {
      let store = try history.open()
      let word = input ?? HistoryStore.newestWord
      if word == HistoryStore.newestWord, try store.newest() == nil {
        throw CommandFailure(
          .inputMissing,
          [.error(Words.historyHasNoRun(path: history.path)(.english))])
      }
      return try open(run: store.id(of: word), in: store, history: history)
    } catch let failure as HistoryFailure {
      throw CommandFailure(failure)
    }
  }

  /// Whether `input` is to be looked up in the history.
  func isRun(_ input: String, of history: HistoryPlace) -> Bool {
    !FileManager.default.fileExists(atPath: input) && history.exists
  }

  private func open(
    run id: String, in store: HistoryStore, history: HistoryPlace
  ) throws -> OpenedInput {
    guard asOf == nil else {
      throw CommandFailure(
        .usage, [.error(Phrase.runHasOwnDate(.english))])
    }
    let summary = try store.run(id)
    let snapshot = try store.snapshot(id)
    let notes = try store.notes(of: id)
    guard let recorded = Settings(canonicalText: snapshot.settingsText) else {
      throw HistoryFailure.damaged(
        path: history.path, detail: Words.settingsOfRun(run: id)(.english))
    }
    let settings = try assigned(over: recorded)
    let rejected = snapshot.landscape.inputs.reduce(0) { $0 + $1.rowsRejected }
    if strict, rejected > 0 { throw CommandFailure.rejectedRows(rejected) }
    return OpenedInput(
      pipeline: AnalysisPipeline(input: InputFolder(path: id), settings: settings),
      catalogue: ReadCatalogue(
        landscape: snapshot.landscape,
        diagnostics: notes.diagnostics.filter { $0.code.isOfReading },
        rejects: Rejects(first: notes.rejects, of: rejected)),
      run: summary, recordedScenarios: try store.scenarios(of: id).map { ScenarioFolder($0) },
      history: history)
  }

  /// Settings with those of the command line over them.
  private func assigned(over recorded: Settings) throws -> Settings {
    var settings = recorded
    try CommandFailure.withinSettings { () throws(ConfigurationFailure) in
      for assignment in assignments { try settings.apply(assignment: assignment) }
      try settings.checkWeights()
    }
    return settings
  }
}
