internal import Glibc
internal import LandscapeModel
internal import Wording

/// The files of a catalogue's folder that sources name, one by one or by a pattern.
struct SourceFiles {
  /// The path of the catalogue's folder.
  let folder: String

  /// Why a source has no files.
  enum Failure: Error {
    /// A file, or the folder of a pattern, lies outside of the catalogue's folder, its links followed.
    case outside(SourceMapping.Reference)
    /// There is no file of that name, or none like it; with the file that may be meant.
    case missing(SourceMapping.Reference, nearest: String?)
  }

  /// The source once for each of its files: in the order in which it names them, those of a pattern by the
  /// bytes of their names, and none twice.
  func sources(of mapping: SourceMapping) throws(Failure) -> [SourceMapping] {
    var sources: [SourceMapping] = []
    var known: Set<[UInt8]> = []
    for file in mapping.files {
      for path in try paths(of: file) where known.insert(Array(path.utf8)).inserted {
        sources.append(
          mapping.reading(SourceMapping.Reference(text: path, location: file.location)))
      }
    }
    return sources
  }

  private func paths(of file: SourceMapping.Reference) throws(Failure) -> [String] {
    let (place, name) = Self.parts(of: file.text)
    guard isInside(place) else { throw .outside(file) }
    guard file.isPattern else {
      guard isInside(file.text) else { throw .outside(file) }
      guard exists(file.text) else {
        var nearest = NearestName(budget: 1_000_000)
        throw .missing(file, nearest: nearest.nearest(to: name, among: names(in: place)))
      }
      return [file.text]
    }
    let paths = names(in: place).filter { CSVHeadingText.isLike($0, name) }.map { place + $0 }
    guard !paths.isEmpty else { throw .missing(file, nearest: nil) }
    for path in paths where !isInside(path) {
      throw .outside(SourceMapping.Reference(text: path, location: file.location))
    }
    return paths
  }

  /// The folder with its slash, or nothing, and the name in it.
  private static func parts(of path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[...slash]), String(path[path.index(after: slash)...]))
  }

  /// What lies in a folder, by the bytes of the names; no folders, nothing hidden, and of the catalogue's
  /// own folder no file that is read under its own name.
  private func names(in place: String) -> [String] {
    let names = CatalogueForms.entries(of: folder + "/" + place) ?? []
    return names.filter { name in
      !name.hasPrefix(".") && !isFolder(place + name)
        && !(place.allSatisfy { $0 == "." || $0 == "/" } && Self.isOwn(name))
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func isOwn(_ name: String) -> Bool {
    name == MappedSources.fileName || name == XMLCatalogue.fileName
      || WorkbookCatalogue.fileNames.contains(name) || CatalogueReader.fileNames.contains(name)
  }

  private func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(folder + "/" + path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(folder + "/" + path, &status) == 0 || errno != ENOENT && errno != ENOTDIR
  }

  private func isInside(_ path: String) -> Bool {
    RegularFile.isInside(folder + "/" + path, of: folder)
  }
}

extension DiagnosticLog {
  /// Says why a source of the settings file has no files.
  func fail(_ failure: SourceFiles.Failure) {
    switch failure {
    case .outside(let file):
      fail(
        Diagnostic(
          code: .sourceOutsideFolder, severity: .error, location: file.location, value: file.text))
    case .missing(let file, let nearest):
      fail(
        Diagnostic(
          code: .missingFile, severity: .error, location: file.location, value: file.text,
          expected: file.isPattern
            ? Words.noFileLike(pattern: file.text)(.english)
            : Words.noFileNamed(file: file.text)(.english),
          suggestion: nearest),
        isUnreadable: true)
    }
  }
}
