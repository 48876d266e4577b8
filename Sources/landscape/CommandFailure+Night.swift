internal import LandscapeModel
internal import LandscapePipeline
internal import Review
internal import RunHistory

extension CatalogueGuard {
  /// What was met, for the terminal.
  var text: String {
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
  init(_ failure: NightFailure) {
    switch failure {
    case .reading(let failure): self.init(failure)
    case .scenario(let failure): self.init(failure)
    case .rejectedRows(let count): self = .rejectedRows(count)
    case .lock(let failure): self.init(failure)
    case .history(let failure): self.init(failure)
    case .baseline(let failure): self.init(failure)
    case .guards(let met):
      self.init(
        .dataUnusable,
        met.map {
          .error("\($0.text); pass it knowingly with --accept \($0.name.rawValue)")
        })
    case .edges(let failure): self.init(failure)
    case .publication(let failure): self.init(failure)
    case .folderGone(let folder):
      self.init(
        .inputOutputError, [.error("'\(folder)' was removed or replaced while the run was at work")]
      )
    }
  }

  init(_ failure: BaselineFailure) {
    switch failure {
    case .history(let failure): self.init(failure)
    case .noHistory(let word):
      self.init(
        .inputMissing,
        [.error("'\(word)' is no catalogue, and there is no history to look it up in")])
    case .configuration(let failure): self.init(failure)
    case .reading(let failure): self.init(failure)
    case .edges(let failure): self.init(failure)
    }
  }

  init(_ error: OutputLockError) {
    switch error {
    case .cannotCreate(let path, let reason):
      self.init(.cannotCreateOutput, [.error("cannot create '\(path)': \(reason)")])
    case .held(let path, let holder):
      self.init(.locked, [.error("another run holds '\(path)' (\(holder)); --wait waits for it")])
    }
  }
}
