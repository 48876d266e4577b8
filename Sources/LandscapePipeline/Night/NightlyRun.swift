package import CatalogueReading
internal import LandscapeModel
internal import OverlapGraph
package import Publishing
package import Review
internal import RunHistory

/// A night: from a catalogue to a published report, or why nothing was published.
///
/// The order is the promise (docs/reliability.md): the folder is locked, what a killed night left is
/// cleared and settled, and a run is recorded before its report takes its place and confirmed after.
/// Killed at any moment, it leaves a whole report and a history that the next night puts right.
package struct NightlyRun: Sendable {
  /// How a night ends that is not refused.
  package enum Ending: Hashable, Sendable {
    /// The last report is of this catalogue and these settings already.
    case unchanged
    case published, publishedWithRejects
  }

  /// What came of a night.
  package struct Outcome: Sendable {
    package let ending: Ending
    package let run: RunIdentity
    package let catalogue: ReadCatalogue
    /// What was published; `nil` where nothing had to be analysed.
    package let content: ReportContent?
    /// `nil` for a first run, and where nothing had to be analysed.
    package let comparison: RunComparison?
    /// What each stage cost, in their order.
    package let costs: [StageCost]
    /// What went wrong after the report took its place, which the next night puts right; `nil` for nothing.
    package let trouble: NightFailure?
  }

  /// The input with its settings.
  package let pipeline: AnalysisPipeline
  /// The output folder, as messages are to name it.
  package let folder: String
  /// The history file; made when it is missing.
  package let history: String
  /// What changes are told against.
  package var baseline = BaselineChoice.newest
  /// Guards that are passed knowingly.
  package var accepted: Set<CatalogueGuard.Name> = []
  /// Seconds to wait for another run to end.
  package var patience = 0.0
  /// Whether a report is made although nothing has changed.
  package var isForced = false
  /// Whether one rejected row is one too many.
  package var isStrict = false
  /// The calls that publication makes.
  package var files = FileSystem()

  package init(pipeline: AnalysisPipeline, folder: String, history: String) {
    self.pipeline = pipeline
    self.folder = folder
    self.history = history
  }

  /// Runs the night.
  ///
  /// - Parameter tell: told what happens while it happens, in order, on this thread.
  /// - Throws: why nothing was published; what is published and recorded is then as it was.
  package func run(
    events tell: (NightEvent) -> Void = { _ in }
  ) throws(NightFailure) -> Outcome {
    let costs = StageCosts()
    func events(_ event: NightEvent) {
      if case .stage(let stage) = event { costs.begin(stage) }
      tell(event)
    }
    events(.stage(.reading))
    let catalogue: ReadCatalogue
    do {
      catalogue = try pipeline.read()
    } catch {
      throw .reading(error)
    }
    events(.diagnosed(catalogue.diagnostics))
    if isStrict, !catalogue.rejects.isEmpty { throw .rejectedRows(catalogue.rejects.count) }
    let lock: OutputLock
    do {
      lock = try OutputLock(folder: folder, patience: patience)
    } catch {
      throw .lock(error)
    }
    // Held to the end of the publication, whatever the optimiser thinks of its last use.
    defer { withExtendedLifetime(lock) {} }
    let stage: ReviewStage
    do {
      stage = ReviewStage(history: try HistoryStore(at: history, for: .recording))
    } catch {
      throw .history(error)
    }
    defer { try? stage.history.close() }
    return try LockedNight(
      night: self, lock: lock, catalogue: catalogue, stage: stage, costs: costs
    ).run(events)
  }
}
