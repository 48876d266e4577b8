internal import Glibc
internal import LandscapeModel
package import Publishing
internal import Wording

/// A folder that a command writes a few files to, each whole or not at all.
package struct OutputFolder: Sendable {
  /// As the user gave it: messages say it the same way.
  private let path: String
  private let files: FileSystem

  package init(path: String, fileSystem: FileSystem = FileSystem()) {
    self.path = path
    files = fileSystem
  }

  /// Whether something stands at a path, be it a link that leads nowhere.
  package static func isTaken(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Writes one file at the path it names, whole or not at all; the folder it lies in is made.
  package static func write(
    _ output: OutputFile, fileSystem: FileSystem = FileSystem()
  ) throws(PublicationError) {
    let parts = output.path.split(separator: "/", omittingEmptySubsequences: false)
    let name = parts.last.map(String.init) ?? ""
    guard !name.isEmpty, name != ".", name != ".." else {
      throw .cannotCreate(path: output.path, reason: Phrase.noNameOfFile(.english))
    }
    // What is no file would be replaced by one, `/dev/stdout` too.
    do throws(RegularFile.Failure) {
      _ = try RegularFile(path: output.path, limit: .max)
    } catch .isNoFile(let kind) where kind != .folder {
      throw .cannotCreate(
        path: output.path, reason: RegularFile.Failure.isNoFile(kind).reason)
    } catch {}
    let folder = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    try OutputFolder(path: folder.isEmpty ? "/" : folder, fileSystem: fileSystem)
      .write([OutputFile(path: name, bytes: output.bytes)])
  }

  /// Writes `outputs` into the folder, which is made when it is missing, as are folders their names hold.
  ///
  /// Each file is written beside its place and renamed into it, so that a reader never meets half a
  /// file and an old one survives a failure.
  package func write(_ outputs: [OutputFile]) throws(PublicationError) {
    for output in outputs {
      try write(output.path) { (write) throws(FileSystemError) in try write(output.bytes) }
    }
  }

  /// The first of `outputs` in whose place something else stands; `nil` where nothing would be replaced.
  package func first(otherThan outputs: [OutputFile]) -> String? {
    outputs.first { output in
      let place = path + "/" + output.path
      guard (try? files.entry(at: place)) != .nothing else { return false }
      return (try? files.read(place)) != output.bytes
    }?.path
  }

  /// The same for one file too large to hold: `body` hands its bytes over piece by piece.
  package func write(
    _ name: String,
    pieces body: (_ write: ([UInt8]) throws(FileSystemError) -> Void) throws(FileSystemError) ->
      Void
  ) throws(PublicationError) {
    let slash = name.utf8.lastIndex(of: UInt8(ascii: "/"))
    let folder = slash.map { path + "/" + name[..<$0] } ?? path
    let base = slash.map { name[name.index(after: $0)...] } ?? name[...]
    // A link below the folder would lead what is written out of it.
    if slash != nil, files.linkTarget(folder) != nil {
      throw .cannotCreate(path: folder, reason: "a link")
    }
    do {
      try files.createFolders(folder)
    } catch {
      throw .cannotCreate(path: error.path, reason: error.reason)
    }
    let target = path + "/" + name
    let staging = folder + "/." + base + ".new"
    do {
      try files.remove(staging)
      try files.create(staging, pieces: body)
    } catch {
      throw .cannotCreate(path: target, reason: error.reason)
    }
    do {
      try files.rename(staging, to: target)
    } catch {
      throw .inputOutput(path: target, reason: error.reason)
    }
  }
}
