package import CatalogueReading
package import LandscapeModel
package import OverlapGraph
package import Publishing
package import Review
package import RunHistory

/// What a night tells while it runs.
package enum NightEvent: Sendable {
  case stage(PipelineStage)
  /// What there is to say of the input, once.
  case diagnosed([Diagnostic])
  /// The run's id, as soon as it is known.
  case identified(RunIdentity)
  /// A scenario file that cannot be tried: its page says so, and the report is published.
  case scenarioRefused(TerminalMessage)
  /// More scenario files than a report tries.
  case scenariosLeftOut(Int)
  /// Decisions that contradict each other or name nothing; empty where all is well.
  case diagnosedDecisions([Diagnostic])
  /// What rules could not look at; empty where each could look at most of what it is about.
  case diagnosedRules([Diagnostic])
  /// A file of the report could not be made, and why; the others say what it would.
  case notMade(path: String, reason: String)
  /// The run is in the history, as not published yet.
  case recorded(String)
  /// The report stands in its place; the history is still to be told.
  case published(Publication)
  /// Runs whose reports retention let go, oldest first.
  case retired([String])
  /// Old reports are left; the new one is published all the same.
  case retirementFailed(PublicationError)
}

/// Why a night published nothing.
package enum NightFailure: Error, Sendable {
  /// A scenario file cannot be read.
  case scenario(ScenarioFileFailure)
  /// There is no landscape to be had from the input.
  case reading(ReadingFailure)
  /// So many rows were rejected, and one was too many.
  case rejectedRows(Int)
  case lock(OutputLockError)
  case history(HistoryFailure)
  case baseline(BaselineFailure)
  /// The catalogue looks like an accident beside the last run; in the order of the guards.
  case guards([CatalogueGuard])
  case edges(EdgeLimitExceeded)
  case publication(PublicationError)
  /// The output folder was removed or replaced while the night ran.
  case folderGone(String)
}
