package import Publishing
internal import Synchronization

/// A report that is being written beside its place: `<out>/.staging-<run>`.
///
/// Files come from several threads at once, and none is held once it is written. A file that cannot be
/// written is kept as the reason why the report cannot take its place; what comes after it is left out.
package final class ReportStaging: Sendable {
  let run: String
  /// The folder that the files are written into.
  let folder: String
  private let files: FileSystem
  private let state = Mutex(State())

  private struct State {
    /// Folders that are made, each with a slash before it.
    var made: Set<String> = []
    /// Paths in small letters.
    var seen: Set<String> = []
    var entries: [ReportEntry] = []
    var failure: PublicationError?
  }

  init(run: String, folder: String, files: FileSystem) {
    self.run = run
    self.folder = folder
    self.files = files
  }

  /// Why it is not whole; `nil` while it is.
  package var failure: PublicationError? { state.withLock { $0.failure } }

  /// What was written so far.
  var entries: [ReportEntry] { state.withLock { $0.entries } }

  /// Writes a file, unless one before it could not be.
  /// - Parameter entry: what is told of it, which is worked out once.
  package func take(_ file: OutputFile, _ entry: ReportEntry) {
    do {
      guard try prepare(file.path) else { return }
      try files.create(folder + "/" + file.path) { (write) throws(FileSystemError) in
        for piece in file.pieces { try write(piece) }
      }
      state.withLock { $0.entries.append(entry) }
    } catch {
      let failure = (error as? FileSystemError).map { PublicationError($0) }
      fail(failure ?? error as? PublicationError ?? .unusablePath(file.path))
    }
  }

  private func fail(_ failure: PublicationError) {
    state.withLock { if $0.failure == nil { $0.failure = failure } }
  }

  /// Makes the folders of a file.
  /// - Returns: whether it is to be written.
  private func prepare(_ path: String) throws -> Bool {
    try state.withLock { state in
      guard state.failure == nil else { return false }
      // Drives that fold case would let one file swallow another.
      guard ReportPublisher.isUsable(path), state.seen.insert(path.lowercased()).inserted else {
        throw PublicationError.unusablePath(path)
      }
      var parent = ""
      for part in path.split(separator: "/").dropLast() {
        parent += "/" + part
        if state.made.insert(parent).inserted { try files.createFolder(folder + parent) }
      }
      return true
    }
  }
}
