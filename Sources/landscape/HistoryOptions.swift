internal import ArgumentParser
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import Review
internal import RunHistory
internal import Wording

/// Where the history of runs is.
struct HistoryOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrase.helpOut(.english)), completion: .directory)
  var out = HistoryPlace.defaultFolder

  @Option(help: ArgumentHelp(Words.helpHistory(file: HistoryPlace.fileName)(.english)))
  var history: String?

  var path: String { history ?? out + "/" + HistoryPlace.fileName }

  var place: HistoryPlace { HistoryPlace(path: path) }

  func open(for use: HistoryStore.Use = .reading) throws -> HistoryStore {
    try place.open(for: use)
  }
}

/// Where the history of runs is, of a command whose `--out` is a folder of its own.
struct HistoryFileOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Phrase.helpHistoryFile(.english)), completion: .file())
  var history = HistoryPlace.defaultFolder + "/" + HistoryPlace.fileName

  var place: HistoryPlace { HistoryPlace(path: history) }
}

/// The history as a file that may be there.
struct HistoryPlace {
  /// Where reports go when nobody says.
  static let defaultFolder = "Reports"
  /// What the history in an output folder is called.
  static let fileName = "history.sqlite"

  let path: String

  /// Whether a word has the form of a run's id.
  static func isRunID(_ word: String) -> Bool {
    word.range(of: "^[0-9a-z-]+-[0-9a-f]{12}$", options: .regularExpression) != nil
  }

  var exists: Bool { FileManager.default.fileExists(atPath: path) }

  func open(for use: HistoryStore.Use = .reading) throws -> HistoryStore {
    do {
      return try HistoryStore(at: path, for: use)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Says of what can only be a run that there is no history to look it up in.
  func refuseToLookUp(_ input: String) throws {
    guard input == HistoryStore.newestWord || Self.isRunID(input), !exists,
      !FileManager.default.fileExists(atPath: input)
    else { return }
    throw CommandFailure(
      .inputMissing,
      [.error(Words.noCatalogueNotInHistory(input: input, path: path)(.english))])
  }

  /// Says that `input` is a run where a catalogue is asked for; does nothing where it is none.
  /// - Parameter reason: why a run will not do, as the end of a sentence.
  func refuseRun(_ input: String, because reason: String) throws {
    guard !FileManager.default.fileExists(atPath: input), exists,
      let store = try? HistoryStore(at: path, for: .reading),
      let run = try? store.id(of: input)
    else { return }
    throw CommandFailure(
      .usage, [.error(Words.isARunOfHistory(run: run, reason: reason)(.english))])
  }
}

extension CommandFailure {
  /// So many runs are named where a word could mean several.
  private static let shownRuns = 10

  init(_ failure: HistoryFailure) {
    switch failure {
    case .missing(let path):
      self.init(
        .inputMissing,
        [.error(Words.historyMissing(path: path)(.english))])
    case .damaged(let path, let detail):
      self.init(
        .dataUnusable,
        [
          .error(Words.historyDamaged(path: path, detail: detail)(.english)),
          .note(Phrase.moveHistoryAway(.english)),
        ])
    case .notAHistory(let path):
      self.init(.dataUnusable, [.error(Words.historyOfAnother(path: path)(.english))])
    case .newerSchema(let path, let found, let known):
      self.init(
        .dataUnusable,
        [
          .error(
            Words.historyIsNewer(path: path, found: String(found), known: String(known))(.english))
        ])
    case .busy(let path):
      self.init(.locked, [.error(Words.historyBusy(path: path)(.english))])
    case .cannotOpen(let path, let detail):
      self.init(
        .inputMissing, [.error(Words.historyCannotOpen(path: path, detail: detail)(.english))])
    case .cannotWrite(let path, let detail):
      self.init(
        .inputOutputError, [.error(Words.historyCannotWrite(path: path, detail: detail)(.english))])
    case .unknownRun(let id, let nearest):
      let message =
        nearest.map { Words.runUnknownMeant(run: id, nearest: $0) } ?? Words.runUnknown(run: id)
      self.init(.usage, [.error(message(.english))])
    case .ambiguousRun(let id, let runs):
      self.init(
        .usage,
        [
          .error(
            Words.runAmbiguous(
              run: id, count: String(runs.count),
              runs: runs.prefix(Self.shownRuns).joined(separator: ", "))(.english))
        ])
    case .unexpected(let path, let detail):
      self.init(
        .internalError, [.error(Words.historyUnexpected(path: path, detail: detail)(.english))])
    }
  }
}
