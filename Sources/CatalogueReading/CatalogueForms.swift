internal import Glibc
internal import LandscapeModel
internal import Wording

/// Finds out in which form a catalogue lies at a path: CSV files in a folder, `catalogue.xml` or a workbook
/// `catalogue.xlsx` in it, or an XML file or a workbook itself.
package struct CatalogueForms {
  let path: String
  /// The document, where it is in memory already.
  var document: (bytes: [UInt8], blockSize: Int, alwaysValidates: Bool)?
  var settingsFile = SettingsBytes.unread
  let purpose: ReadingPurpose
  let limits: LimitSettings
  let log: DiagnosticLog

  /// - Returns: `nil` when there is nothing that can be read; then the log says why.
  func files() -> CatalogueFiles? {
    if let document {
      return XMLCatalogue(
        XMLSource(document.bytes, name: path), limits: limits, blockSize: document.blockSize,
        alwaysValidates: document.alwaysValidates, log: log
      ).flatMap { files(of: $0, in: ".") }
    }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      if [".csv", ".tsv", ".txt"].contains(where: name.lowercased().hasSuffix) {
        log.fail(ForeignFormat.text.diagnostic(of: name))
        return nil
      }
      let folder = Self.folder(of: path)
      let beside = besideFile(name, in: folder)
      if SourceLocation.isWorkbook(name) {
        return workbook(path: path, name: name, within: nil, in: folder, beside: beside)
      }
      return XMLCatalogue(path: path, name: name, within: nil, limits: limits, log: log)
        .flatMap { files(of: $0, in: folder, beside: beside) }
    }
    guard let entries = Self.entries(of: path) else {
      let reason = String(cString: strerror(errno)).lowercased()
      let isMissing = errno == ENOENT
      log.fail(
        Diagnostic(
          code: isMissing ? .missingFile : .unreadableFile, severity: .error,
          location: SourceLocation(file: path),
          expected: isMissing ? Phrase.catalogueFolderMissing(.english) : reason),
        isUnreadable: true)
      return nil
    }
    let known = Set(entries)
    let whole = Self.wholeNames.filter(known.contains)
    guard let first = whole.first else {
      let mapped =
        known.contains(MappedSources.fileName)
        ? MappedSources(folder: path, settingsFile, limits: limits, log: log) : nil
      guard !log.isUnusable, !log.isUnreadable else { return nil }
      return csvFiles(among: entries, mapped)
    }
    let rivals = rivals(of: first, among: known, in: path)
    guard rivals.isEmpty else {
      fail(rivals, beside: first)
      return nil
    }
    let beside = CatalogueReader.namesBeside.intersection(known)
    guard first == XMLCatalogue.fileName else {
      return workbook(path: path + "/" + first, name: first, within: path, in: path, beside: beside)
    }
    return XMLCatalogue(
      path: path + "/" + XMLCatalogue.fileName, name: XMLCatalogue.fileName, within: path,
      limits: limits, log: log
    ).flatMap { files(of: $0, in: path, beside: beside) }
  }

  /// The names under which a catalogue in one file is looked for in its folder.
  private static let wholeNames = [XMLCatalogue.fileName] + WorkbookCatalogue.fileNames

  /// What else in a folder could be its catalogue.
  private func rivals(of name: String, among known: Set<String>, in folder: String) -> [String] {
    var rivals = CatalogueReader.fileNames.filter {
      !CatalogueReader.namesBeside.contains($0) && known.contains($0)
    }
    if known.contains(MappedSources.fileName),
      MappedSources.areNamed(in: folder, settingsFile, log: log)
    {
      rivals.append(Words.sourcesOf(file: MappedSources.fileName)(.english))
    }
    return rivals + Self.wholeNames.filter { known.contains($0) && $0 != name }
  }

  /// The decisions and matches that belong to a catalogue named by its file: those of the folder whose catalogue it is. Beside a file
  /// of any other name, and where something else could be the folder's catalogue, they are not its own.
  private func besideFile(_ name: String, in folder: String) -> Set<String> {
    let known = Set(Self.entries(of: folder) ?? [])
    guard Self.wholeNames.contains(name), rivals(of: name, among: known, in: folder).isEmpty else {
      return []
    }
    return CatalogueReader.namesBeside.intersection(known)
  }

  private func workbook(
    path: String, name: String, within root: String?, in folder: String, beside: Set<String> = []
  ) -> CatalogueFiles? {
    guard
      let workbook = WorkbookCatalogue(
        path: path, name: name, within: root, purpose: purpose, limits: limits, log: log),
      !log.isUnusable, !log.isUnreadable,
      let names = names(of: name, beside: beside, has: workbook.has)
    else { return nil }
    return CatalogueFiles(
      folder: folder, names: names, workbook: workbook, settings: limits, log: log)
  }

  private func files(
    of document: XMLCatalogue, in folder: String, beside: Set<String> = []
  ) -> CatalogueFiles? {
    names(of: document.name, beside: beside, has: document.has).map { names in
      CatalogueFiles(
        folder: folder, names: names, document: document, settings: limits, log: log)
    }
  }

  /// The tables that one file has, and what lies beside it.
  private func names(
    of file: String, beside: Set<String>, has: (String) -> Bool
  ) -> [String]? {
    var names: [String] = []
    for name in CatalogueReader.fileNames {
      if purpose == .overlap, CatalogueReader.reportNames.contains(name) { continue }
      let table = CatalogueFiles.table(of: name)
      if has(table) || CatalogueReader.requiredNames.contains(name) || beside.contains(name) {
        names.append(name)
      } else if name == "kinds.csv" || name == "remits.csv" {
        log.add(
          Diagnostic(
            code: name == "kinds.csv" ? .missingKinds : .missingFile, severity: .warning,
            location: SourceLocation(file: file), field: table))
      }
    }
    if beside.contains(CatalogueReader.decisionsName), has("decisions") {
      fail([CatalogueReader.decisionsName], beside: file)
      return nil
    }
    return names
  }

  /// Two forms at once: nobody can tell which is meant.
  private func fail(_ rivals: [String], beside file: String) {
    log.fail(
      Diagnostic(
        code: .competingCatalogues, severity: .error,
        location: SourceLocation(file: file),
        value: rivals.joined(separator: ", ")))
  }

  private func csvFiles(
    among entries: [String], _ mapped: MappedSources?
  ) -> CatalogueFiles? {
    let known = Set(entries)
    let strangers = entries.filter {
      $0.hasSuffix("csv") && !CatalogueReader.fileNames.contains($0)
    }.sorted()
    // Where no table is there, a document or workbook that is may be what was meant to be read.
    let whole =
      mapped == nil && known.isDisjoint(with: CatalogueReader.requiredNames)
      ? entries.filter { SourceLocation.isWorkbook($0) || $0.hasSuffix(".xml") }.sorted().first
      : nil
    var present: [String] = []
    for name in CatalogueReader.fileNames {
      if purpose == .overlap, CatalogueReader.reportNames.contains(name) { continue }
      let isMapped = mapped?.tables.contains(CatalogueFiles.table(of: name)) == true
      if isMapped, known.contains(name) {
        log.fail(
          Diagnostic(
            code: .competingCatalogues, severity: .error,
            location: SourceLocation(file: MappedSources.fileName),
            field: CatalogueFiles.table(of: name), value: name))
        return nil
      }
      if isMapped || known.contains(name) {
        present.append(name)
        continue
      }
      let isRequired = CatalogueReader.requiredNames.contains(name)
      guard isRequired || name == "remits.csv" || name == "kinds.csv" else { continue }
      // Beside a workbook of that name nobody need be told that the CSV file is missing.
      let others = entries.filter {
        $0 != name && CatalogueFiles.table(of: $0) == CatalogueFiles.table(of: name)
      }.sorted()
      if let other = others.first, let format = ForeignFormat(path: path + "/" + other) {
        log.fail(format.diagnostic(of: other))
        continue
      }
      var nearest = NearestName(budget: 1_000_000)
      let diagnostic = Diagnostic(
        code: name == "kinds.csv" ? .missingKinds : .missingFile,
        severity: isRequired ? .error : .warning, location: SourceLocation(file: name),
        suggestion: nearest.nearest(to: name, among: strangers)
          ?? (isRequired ? whole.map { path + "/" + $0 } : nil))
      if isRequired { log.fail(diagnostic, isUnreadable: true) } else { log.add(diagnostic) }
    }
    return CatalogueFiles(
      folder: path, names: present, mapped: mapped, settings: limits, log: log)
  }

  /// Where the rows of a catalogue lie, and what is kept beside them: the path itself, or the folder of the XML file
  /// or workbook that it names.
  package static func folder(of path: String) -> String {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return path }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The names in a folder, or `nil` with `errno` set.
  static func entries(of folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
