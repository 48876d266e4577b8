internal import ArgumentParser
internal import CatalogueReading
internal import Foundation
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import ReviewHistory

/// What a table or paper tells changes against.
struct BaselineOptions: ParsableArguments {
  @Option(help: "The run id or catalogue folder that changes are told against.")
  var since: String?

  @OptionGroup var history: HistoryOptions

  /// What changed in `content` since the baseline; `nil` where none is named.
  func changes(of content: ReportContent, _ reading: ReadingOptions) throws -> ReportChanges? {
    guard let since else { return nil }
    return ReportChanges(
      RunComparison(from: try snapshot(since, reading), to: RunSnapshot(of: content)))
  }

  /// A folder is a catalogue; anything else is a run of the history.
  private func snapshot(_ since: String, _ reading: ReadingOptions) throws -> RunSnapshot {
    let isThere = FileManager.default.fileExists(atPath: since)
    guard isThere || !FileManager.default.fileExists(atPath: history.path) else {
      do {
        return try history.open().snapshot(since)
      } catch let failure as HistoryFailure {
        throw CommandFailure(failure)
      }
    }
    var reading = reading
    // The date is that of the catalogue in hand; the baseline is seen at its own.
    reading.asOf = nil
    let pipeline = try reading.pipeline(over: since)
    let catalogue = try CommandFailure.withinReading { () throws(ReadingFailure) in
      try pipeline.read()
    }
    return try CommandFailure.within { () throws(EdgeLimitExceeded) in
      RunSnapshot(of: try pipeline.content(of: catalogue, stability: false))
    }
  }
}
