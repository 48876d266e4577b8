internal import ArgumentParser
internal import LandscapePipeline
internal import ReviewHistory

/// Where the history of runs is.
struct HistoryOptions: ParsableArguments {
  @Option(help: "The folder that reports are published in.", completion: .directory)
  var out = "Reports"

  @Option(help: "The history file; by default history.sqlite in the --out folder.")
  var history: String?

  var path: String { history ?? out + "/history.sqlite" }

  func open(for use: RunHistory.Use = .reading) throws -> RunHistory {
    do {
      return try RunHistory(at: path, for: use)
    } catch {
      throw CommandFailure(error)
    }
  }
}

extension CommandFailure {
  init(_ failure: HistoryFailure) {
    switch failure {
    case .missing(let path):
      self.init(
        .inputMissing,
        ["error: no history at '\(path)'; landscape analyse makes one, --history names another"])
    case .damaged(let path, let detail):
      self.init(
        .dataUnusable,
        [
          "error: the history '\(path)' is damaged: \(detail); it was left as it is",
          "note: move it away or put a copy back; a new one is made when none is there",
        ])
    case .notAHistory(let path):
      self.init(.dataUnusable, ["error: '\(path)' is the database of another program"])
    case .newerSchema(let path, let found, let known):
      self.init(
        .dataUnusable,
        [
          "error: the history '\(path)' has schema \(found), this program knows \(known) and "
            + "earlier; use the newer landscape"
        ])
    case .busy(let path):
      self.init(.locked, ["error: another process is writing to the history '\(path)'"])
    case .cannotOpen(let path, let detail):
      self.init(.inputMissing, ["error: cannot open the history '\(path)': \(detail)"])
    case .cannotWrite(let path, let detail):
      self.init(.inputOutputError, ["error: cannot write the history '\(path)': \(detail)"])
    case .unknownRun(let id, let nearest):
      let hint = nearest.map { "; did you mean '\($0)'?" } ?? "; landscape runs lists them"
      self.init(.usage, ["error: no run '\(id)' in the history" + hint])
    case .unexpected(let path, let detail):
      self.init(.internalError, ["error: the history '\(path)': \(detail)"])
    }
  }
}
