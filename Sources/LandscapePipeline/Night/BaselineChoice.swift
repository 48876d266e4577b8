package import CatalogueReading
internal import Foundation
package import LandscapeModel
package import OverlapGraph
internal import Publishing
package import Review
package import RunHistory

/// What changes are told against.
package enum BaselineChoice: Hashable, Sendable {
  /// The newest run that was made from other inputs and is of no later day; none for a first run.
  case newest
  /// A run of the history: its id, or `HistoryStore.newestWord`.
  case run(String)
  /// Another catalogue, by the settings that were assigned, seen at its own date.
  case catalogue(path: String, assignments: [String])

  /// What the word of a command line means: what exists as a file or folder is a catalogue, any
  /// other word is a run, and no word is the newest run.
  package init(_ word: String?, assignments: [String] = []) {
    guard let word else {
      self = .newest
      return
    }
    self =
      FileManager.default.fileExists(atPath: word)
      ? .catalogue(path: word, assignments: assignments) : .run(word)
  }

  /// The baseline of a landscape; `nil` where there is none.
  /// - Parameter stage: the history; `nil` where there is none, which only a run cannot do without.
  /// - Throws: also where what somebody named is of a later day: what began would have ended, and what was freed be taken.
  /// - Complexity: for a catalogue, an analysis without stability.
  package func snapshot(
    for landscape: Landscape, in stage: ReviewStage?
  ) throws(BaselineFailure) -> RunSnapshot? {
    let found = try found(for: landscape, in: stage)
    if let word, let found, landscape.isOfEarlierDay(than: found.landscape),
      let day = found.landscape.asOf, let today = landscape.asOf
    {
      throw .later(word, day: day, today: today)
    }
    return found
  }

  /// What somebody wrote; `nil` where nobody chose.
  private var word: String? {
    switch self {
    case .newest: nil
    case .run(let word), .catalogue(let word, _): word
    }
  }

  private func found(
    for landscape: Landscape, in stage: ReviewStage?
  ) throws(BaselineFailure) -> RunSnapshot? {
    switch self {
    case .newest:
      do {
        return try stage?.baseline(for: landscape)
      } catch {
        throw .history(error)
      }
    case .run(let word):
      guard let stage else { throw .noHistory(word) }
      do {
        return try stage.baseline(for: landscape, since: stage.history.id(of: word))
      } catch {
        throw .history(error)
      }
    case .catalogue(let path, let assignments):
      return try snapshot(ofCatalogue: InputFolder(path: path), assignments)
    }
  }

  private func snapshot(
    ofCatalogue input: InputFolder, _ assignments: [String]
  ) throws(BaselineFailure) -> RunSnapshot {
    let pipeline: AnalysisPipeline
    do {
      pipeline = AnalysisPipeline(
        input: input, settings: try input.settings(assignments: assignments))
    } catch {
      throw .configuration(error)
    }
    let catalogue: ReadCatalogue
    do {
      catalogue = try pipeline.read()
    } catch {
      throw .reading(error)
    }
    do {
      return RunSnapshot(of: try pipeline.content(of: catalogue, stability: false))
    } catch {
      throw .edges(error)
    }
  }
}

/// Why there is no baseline although one was asked for.
package enum BaselineFailure: Error, Sendable {
  /// The history cannot be read, or has no such run.
  case history(HistoryFailure)
  /// The word is no catalogue, and there is no history to look it up in.
  case noHistory(String)
  case configuration(ConfigurationFailure)
  case reading(ReadingFailure)
  case edges(EdgeLimitExceeded)
  /// The run or catalogue that this names is of a day after today's.
  case later(String, day: PartialDate, today: PartialDate)
}

extension HistoryStore {
  /// What names the newest run wherever a run's id is asked for.
  package static let newestWord = "latest"

  /// The id of the run that `word` names: itself, or the newest for `newestWord`.
  package func id(of word: String) throws(HistoryFailure) -> String {
    guard word == Self.newestWord, let newest = try newest() else { return try run(word).id }
    return newest.id
  }
}

extension Landscape {
  /// Whether its whole as-of day lies before that of another; `false` where either is not known.
  package func isOfEarlierDay(than other: Landscape) -> Bool {
    guard let day = asOf, let later = other.asOf else { return false }
    return day.lastDay < later.firstDay
  }
}
