internal import LandscapeModel
internal import LandscapePipeline
internal import Review
internal import RunHistory
internal import Wording

extension CatalogueGuard {
  /// What was met, for the terminal.
  var text: String {
    switch self {
    case .shrunk(let what, let before, let after):
      Words.guardShrunk(after: String(after), what: what.rawValue, before: String(before))(.english)
    case .vanished(let file, let rows):
      Words.guardVanished(file: file, rows: Words.countRows(count: rows))(.english)
    case .rejected(let file, let rejected, let read):
      Words.guardRejected(
        file: file, rejected: String(rejected), rows: Words.countRows(count: read))(.english)
    case .rekeyed(let count, let all, _):
      Words.guardRekeyed(count: String(count), all: String(all))(.english)
    case .reusedID(let id):
      Words.guardReusedID(id: id)(.english)
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
          .error(Words.passKnowingly(met: $0.text, name: $0.name.rawValue)(.english))
        })
    case .edges(let failure): self.init(failure)
    case .publication(let failure): self.init(failure)
    case .folderGone(let folder):
      self.init(
        .inputOutputError, [.error(Words.folderGone(folder: folder)(.english))]
      )
    }
  }

  init(_ failure: BaselineFailure) {
    switch failure {
    case .history(let failure): self.init(failure)
    case .noHistory(let word):
      self.init(
        .inputMissing,
        [.error(Words.noCatalogueNoHistory(word: word)(.english))])
    case .configuration(let failure): self.init(failure)
    case .reading(let failure): self.init(failure)
    case .edges(let failure): self.init(failure)
    case .later(let word, let day, let today):
      let message = Words.sinceLater(
        since: word, after: day.description, before: today.description)
      self.init(.usage, [.error(message(.english))])
    }
  }

  init(_ error: OutputLockError) {
    switch error {
    case .cannotCreate(let path, let reason):
      self.init(
        .cannotCreateOutput, [.error(Words.cannotCreate(path: path, reason: reason)(.english))])
    case .held(let path, let holder):
      self.init(.locked, [.error(Words.anotherRunHolds(path: path, holder: holder)(.english))])
    }
  }
}
