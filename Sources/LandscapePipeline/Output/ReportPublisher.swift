internal import LandscapeModel
internal import Publishing
internal import Wording

/// Why a report could not be published. Nothing a reader sees has changed.
package enum PublicationError: Error, Hashable, Sendable {
  /// The output folder or something in it cannot be made: exit code 73.
  case cannotCreate(path: String, reason: String)
  /// A read, write, sync or rename failed: exit code 74.
  case inputOutput(path: String, reason: String)
  /// A file of the report would stand outside its folder, or twice: a fault of ours, exit code 70.
  case unusablePath(String)
}

/// What publication did.
package enum Publication: Hashable, Sendable {
  /// A new report stands at `<out>/<run>`.
  case published
  /// The same report stood there already and was left.
  case unchanged
  /// A damaged report of the same run was replaced.
  case replaced
}

/// Puts a report in its place so that a reader sees the old one or the new one, never a mixture.
///
/// Everything is written into `<out>/.staging-<run>`, the manifest last, and synced; then one
/// rename makes it `<out>/<run>`, and another puts a new link in the place of `<out>/latest`.
/// Killed at any point, `latest` names a whole report; the next run clears what was left.
package struct ReportPublisher: Sendable {
  /// The output folder as the user gave it: messages say it the same way.
  let folder: String
  let files: FileSystem

  package init(folder: String, fileSystem: FileSystem = FileSystem()) {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    self.folder = folder.isEmpty ? "." : folder
    files = fileSystem
  }

  /// The run that `latest` names and whose report has its manifest, which is written last.
  package var latest: String? {
    guard let run = files.linkTarget(path("latest")), Self.isPlainName(run),
      (try? files.entry(at: path(run) + "/" + Manifest.path)) == .file
    else { return nil }
    return run
  }

  /// Whether the report of a run stands in its place, manifest and all.
  package func hasReport(of run: String) -> Bool {
    Self.isPlainName(run) && (try? files.entry(at: path(run) + "/" + Manifest.path)) == .file
  }

  /// Whether the report of a run has every file that its manifest lists, byte for byte, and a file of what the run cost, which no
  /// manifest can vouch for.
  /// - Complexity: O(bytes of the report).
  package func hasWholeReport(of run: String) -> Bool {
    guard hasReport(of: run), let bytes = try? files.read(path(run) + "/" + Manifest.path),
      let manifest = try? ManifestFile(bytes), manifest.run == run, manifest.faults.isEmpty,
      manifest.outputs.allSatisfy({ ManifestFile.isBelow($0.path) })
    else { return false }
    let listed = manifest.outputs.map { (path: $0.path, digest: $0.sha256) }
    return (try? holds(listed + [(Manifest.costs, "")], at: path(run))) ?? false
  }

  /// Removes what killed runs left behind. Only for who holds the lock.
  package func clearStrays() throws(PublicationError) {
    do throws(FileSystemError) {
      guard try files.entry(at: folder) != .nothing else { return }
      for name in try files.names(in: folder) where Self.isStray(name) {
        try files.remove(path(name))
      }
    } catch {
      throw PublicationError(error)
    }
  }

  private static func isStray(_ name: String) -> Bool {
    [".staging-", ".retired-", ".latest-new"].contains { name.hasPrefix($0) }
  }

  /// Refuses what stands where the link to the newest report goes and is nobody's to replace.
  package func checkPlaces() throws(PublicationError) {
    func refuse(_ name: String, unless allowed: Set<FileSystem.Entry>) throws(PublicationError) {
      let entry: FileSystem.Entry
      do throws(FileSystemError) {
        entry = try files.entry(at: path(name))
      } catch {
        throw PublicationError(error)
      }
      guard entry != .nothing, !allowed.contains(entry) else { return }
      let kind: Phrase =
        entry == .folder ? .kindFolder : entry == .file ? .kindFile : .kindNoFile
      throw .cannotCreate(
        path: path(name),
        reason: Words.standsAtNewest(kind: kind)(.english))
    }
    try refuse("latest", unless: [.link])
    try refuse("latest.txt", unless: [.file, .link])
  }

  /// Begins a report of the run `run` beside its place.
  /// - Throws: `PublicationError` where it could never take its place.
  package func stage(_ run: String) throws(PublicationError) -> ReportStaging {
    guard Self.isPlainName(run), run != "latest", run != "latest.txt" else {
      throw .unusablePath(run)
    }
    let staging = path(".staging-" + run)
    do {
      try files.createFolders(folder)
      // What bears the name of the run and is none may be somebody's only copy of something.
      if try files.entry(at: path(run)) != .nothing, try !isReport(path(run)) {
        throw PublicationError.cannotCreate(
          path: path(run), reason: Phrase.thereIsNoReport(.english))
      }
      try files.remove(staging)
      try files.createFolder(staging)
    } catch let error as FileSystemError {
      throw PublicationError(error)
    } catch {
      throw error as? PublicationError ?? .unusablePath(run)
    }
    return ReportStaging(run: run, folder: staging, files: files)
  }

  /// Puts a report whose files are all written in its place; `latest` is as it was.
  ///
  /// `run.json` holds clock times, so a report that differs in it alone is the same report.
  /// - Throws: `PublicationError`: the report has not taken its place. Staging may be left.
  package func place(_ staging: ReportStaging) throws(PublicationError) -> Publication {
    if let failure = staging.failure { throw failure }
    let target = path(staging.run)
    do throws(FileSystemError) {
      let isPresent = try files.entry(at: target) != .nothing
      if isPresent, try holds(staging.entries.map { ($0.path, $0.digest.description) }, at: target)
      {
        try? files.remove(staging.folder)
        return .unchanged
      }
      try files.sync(folder)
      guard isPresent else {
        try files.rename(staging.folder, to: target)
        return .published
      }
      try files.exchange(staging.folder, with: target)
      // The damaged one; what cannot be removed now the next run clears.
      try? files.remove(staging.folder)
      return .replaced
    } catch {
      throw PublicationError(error)
    }
  }

  /// Removes a report that will not take its place; what cannot be removed now the next run clears.
  package func discard(_ staging: ReportStaging) {
    try? files.remove(staging.folder)
  }

  /// Points `latest` and `latest.txt` at a run whose report is in its place.
  ///
  /// - Throws: `PublicationError`: the report is there all the same, and the next run announces it.
  package func announce(_ run: String) throws(PublicationError) {
    do throws(FileSystemError) {
      if isAnnounced(run) { return }
      try files.sync(folder)
      try pointLatest(at: run)
    } catch {
      throw PublicationError(error)
    }
  }

  /// What `latest.txt` says; `nil` where there is none.
  package var note: String? {
    guard let bytes = try? files.read(path("latest.txt")), bytes.count <= 4_096 else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.last == "\n" ? String(text.dropLast()) : text
  }

  private func isReport(_ target: String) throws(FileSystemError) -> Bool {
    guard try files.entry(at: target) == .folder else { return false }
    for name in [Manifest.path, Manifest.costs]
    where try files.entry(at: target + "/" + name) == .file {
      return true
    }
    return false
  }

  func path(_ name: String) -> String {
    folder == "/" ? "/" + name : folder + "/" + name
  }

  /// Whether `target` holds every file of a report, byte for byte, but for what the run cost.
  private func holds(
    _ report: [(path: String, digest: String)], at target: String
  ) throws(FileSystemError) -> Bool {
    guard try files.entry(at: target) == .folder else { return false }
    for (path, digest) in report {
      let file = target + "/" + path
      guard try files.entry(at: file) == .file else { return false }
      if path == Manifest.costs { continue }
      guard try files.digest(of: file).description == digest else { return false }
    }
    return true
  }

  private func isAnnounced(_ run: String) -> Bool {
    files.linkTarget(path("latest")) == run && note == run
  }

  /// `latest` is a link beside the reports; `latest.txt` says the same where links do not work.
  private func pointLatest(at run: String) throws(FileSystemError) {
    let link = path("latest")
    let note = path("latest.txt")
    let text = Array((run + "\n").utf8)
    let newLink = path(".latest-new")
    let newNote = path(".latest-new.txt")
    try files.remove(newLink)
    try files.link(newLink, to: run)
    try files.rename(newLink, to: link)
    try files.remove(newNote)
    try files.create(newNote, text)
    try files.rename(newNote, to: note)
    try files.sync(folder)
  }

  /// Whether a path leads to something below where it begins.
  static func isUsable(_ path: String) -> Bool {
    path.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { isPlainName(String($0)) }
  }

  /// Whether a part of a path names something right below where it stands.
  static func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && name.first != "." && name.utf8.count <= 255
      && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x2F && $0 != 0x5C && $0 != 0x3A }
  }
}

extension PublicationError {
  /// A full disk is an I/O error even where it stops something from being made.
  init(_ error: FileSystemError) {
    let isMaking = [.createFolder, .create, .link].contains(error.call)
    self =
      isMaking && !error.isOfTheDisk
      ? .cannotCreate(path: error.path, reason: error.reason)
      : .inputOutput(path: error.path, reason: error.reason)
  }
}
