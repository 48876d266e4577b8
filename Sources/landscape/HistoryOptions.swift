internal import ArgumentParser
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import Review
internal import RunHistory

/// Where the history of runs is.
struct HistoryOptions: ParsableArguments {
  @Option(help: "The folder that reports are published in.", completion: .directory)
  var out = HistoryPlace.defaultFolder

  @Option(help: "The history file; by default \(HistoryPlace.fileName) in the --out folder.")
  var history: String?

  var path: String { history ?? out + "/" + HistoryPlace.fileName }

  var place: HistoryPlace { HistoryPlace(path: path) }

  func open(for use: HistoryStore.Use = .reading) throws -> HistoryStore {
    try place.open(for: use)
  }
}

/// Where the history of runs is, of a command whose `--out` is a folder of its own.
struct HistoryFileOptions: ParsableArguments {
  @Option(help: "The history file that a run is looked up in.", completion: .file())
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
      [.error("'\(input)' is no catalogue, and there is no history '\(path)' to look it up in")])
  }

  /// Says that `input` is a run where a catalogue is asked for; does nothing where it is none.
  /// - Parameter reason: why a run will not do, as the end of a sentence.
  func refuseRun(_ input: String, because reason: String) throws {
    guard !FileManager.default.fileExists(atPath: input), exists,
      let store = try? HistoryStore(at: path, for: .reading),
      let run = try? store.id(of: input)
    else { return }
    throw CommandFailure(.usage, [.error("'\(run)' is a run of the history; \(reason)")])
  }
}

extension CommandFailure {
  init(_ failure: HistoryFailure) {
    switch failure {
    case .missing(let path):
      self.init(
        .inputMissing,
        [.error("no history at '\(path)'; landscape analyse makes one, --history names another")])
    case .damaged(let path, let detail):
      self.init(
        .dataUnusable,
        [
          .error("the history '\(path)' is damaged: \(detail); it was left as it is"),
          .note("move it away or put a copy back; a new one is made when none is there"),
        ])
    case .notAHistory(let path):
      self.init(.dataUnusable, [.error("'\(path)' is the database of another program")])
    case .newerSchema(let path, let found, let known):
      self.init(
        .dataUnusable,
        [
          .error(
            "the history '\(path)' has schema \(found), this program knows \(known) and "
              + "earlier; use the newer landscape")
        ])
    case .busy(let path):
      self.init(.locked, [.error("another process is writing to the history '\(path)'")])
    case .cannotOpen(let path, let detail):
      self.init(.inputMissing, [.error("cannot open the history '\(path)': \(detail)")])
    case .cannotWrite(let path, let detail):
      self.init(.inputOutputError, [.error("cannot write the history '\(path)': \(detail)")])
    case .unknownRun(let id, let nearest):
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? "; landscape runs lists them"
      self.init(.usage, [.error("no run '\(id)' in the history" + hint)])
    case .unexpected(let path, let detail):
      self.init(.internalError, [.error("the history '\(path)': \(detail)")])
    }
  }
}
