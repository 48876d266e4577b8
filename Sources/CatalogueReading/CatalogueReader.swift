internal import Glibc
package import LandscapeModel

/// What a catalogue is read for.
package enum ReadingPurpose: Sendable {
  /// Everything: for findings and the report.
  case analysis
  /// The overlap graph alone: a kind that is not known is a warning, and the files that only the report
  /// shows are not read.
  case overlap
}

/// Reads a catalogue in the tidy CSV form of the design: a folder of files with fixed names.
///
/// A row that cannot be used is rejected with its reason and the reading goes on: for every file, rows
/// read = rows used + rows rejected. The order of the rows changes nothing in the landscape but the
/// origins of its records.
package struct CatalogueReader {
  let folder: String
  let settings: Settings
  let purpose: ReadingPurpose

  /// - Parameter folder: the path of the catalogue's folder; relative to the working directory.
  package init(folder: String, settings: Settings, purpose: ReadingPurpose = .analysis) {
    self.folder = folder
    self.settings = settings
    self.purpose = purpose
  }

  /// The file names of a tidy catalogue, in the order in which they are read and reported.
  package static let fileNames = [
    "areas.csv", "organisations.csv", "remits.csv", "kinds.csv", "partnerships.csv",
    "memberships.csv", "evidence.csv", "actions.csv", "decisions.csv", "tiles.csv",
  ]
  private static let requiredNames: Set<String> = [
    "areas.csv", "organisations.csv", "partnerships.csv", "memberships.csv",
  ]
  private static let reportNames: Set<String> = [
    "evidence.csv", "actions.csv", "decisions.csv", "tiles.csv",
  ]

  /// Reads, checks and reconciles the catalogue.
  ///
  /// - Throws: `.unreadable` when the folder or a required file is missing or cannot be read,
  ///   `.unusable` when a file has no usable heading or no partnership is left to look at.
  /// - Complexity: O(bytes + records × log records).
  package func read() throws(ReadingFailure) -> ReadCatalogue {
    let log = DiagnosticLog()
    let present = try presentFiles(log)
    var files = CatalogueFiles(
      folder: folder, names: present, settings: settings.limits, log: log)
    var draft = CatalogueDraft(log: log, settings: settings, purpose: purpose)

    // Areas and remits first: everything else refers to them.
    if var table = files.table("areas.csv", AreaColumn.self) {
      draft.readAreas(&table)
      files.close(table)
    }
    draft.hasRemits = present.contains("remits.csv")
    if var table = files.table("remits.csv", RemitColumn.self) {
      draft.readRemits(&table)
      files.close(table)
    }
    if var table = files.table("organisations.csv", OrganisationColumn.self) {
      draft.readOrganisations(&table)
      files.close(table)
    }
    draft.acceptsUnknownKinds = purpose == .overlap || !present.contains("kinds.csv")
    draft.warnsOfUnknownKinds = present.contains("kinds.csv")
    if var table = files.table("kinds.csv", KindColumn.self) {
      draft.readKinds(&table)
      files.close(table)
    }
    if var table = files.table("partnerships.csv", PartnershipColumn.self) {
      draft.readPartnerships(&table)
      files.close(table)
    }
    if var table = files.table("memberships.csv", MembershipColumn.self) {
      draft.readMemberships(&table)
      files.close(table)
    }
    if var table = files.table("evidence.csv", EvidenceColumn.self) {
      draft.readEvidence(&table)
      files.close(table)
    }
    if var table = files.table("actions.csv", ActionColumn.self) {
      draft.readActions(&table)
      files.close(table)
    }
    if var table = files.table("decisions.csv", DecisionColumn.self) {
      draft.readDecisions(&table)
      files.close(table)
    }
    if var table = files.table("tiles.csv", TileColumn.self) {
      draft.readTiles(&table)
      files.close(table)
    }
    try stopIfFailed(log)

    let inputs = files.inputs
    if draft.partnerships.isEmpty {
      let input = inputs.first { $0.name == "partnerships.csv" }
      log.fail(
        Diagnostic(
          code: .emptyCatalogue, severity: .error,
          location: SourceLocation(file: "partnerships.csv"),
          value: String(input?.rowsRead ?? 0), expected: String(input?.rowsRejected ?? 0)))
      try stopIfFailed(log)
    }
    let landscape = draft.landscape(inputs: inputs)
    try stopIfFailed(log)
    return ReadCatalogue(
      landscape: landscape, diagnostics: log.sortedDiagnostics(files: Self.fileNames),
      rejects: log.sortedRejects(files: Self.fileNames))
  }

  private func stopIfFailed(_ log: DiagnosticLog) throws(ReadingFailure) {
    guard log.isUnreadable || log.isUnusable else { return }
    let diagnostics = log.sortedDiagnostics(files: Self.fileNames)
    if log.isUnreadable { throw .unreadable(diagnostics) }
    throw .unusable(diagnostics)
  }

  /// The names of the catalogue's files that are there, in the order of `fileNames`.
  func presentFiles(_ log: DiagnosticLog) throws(ReadingFailure) -> [String] {
    guard let entries = Self.entries(of: folder) else {
      let reason = String(cString: strerror(errno)).lowercased()
      let isMissing = errno == ENOENT
      log.fail(
        Diagnostic(
          code: isMissing ? .missingFile : .unreadableFile, severity: .error,
          location: SourceLocation(file: folder),
          expected: isMissing ? "catalogue folder is missing" : reason),
        isUnreadable: true)
      throw .unreadable(log.diagnostics)
    }
    let known = Set(entries)
    let strangers = entries.filter { $0.hasSuffix("csv") && !Self.fileNames.contains($0) }.sorted()
    var present: [String] = []
    for name in Self.fileNames {
      if purpose == .overlap, Self.reportNames.contains(name) { continue }
      if known.contains(name) {
        present.append(name)
        continue
      }
      let isRequired = Self.requiredNames.contains(name)
      guard isRequired || name == "remits.csv" || name == "kinds.csv" else { continue }
      var nearest = NearestMatch(budget: 1_000_000)
      let diagnostic = Diagnostic(
        code: name == "kinds.csv" ? .missingKinds : .missingFile,
        severity: isRequired ? .error : .warning, location: SourceLocation(file: name),
        suggestion: nearest.nearest(to: name, among: strangers))
      if isRequired { log.fail(diagnostic, isUnreadable: true) } else { log.add(diagnostic) }
    }
    try stopIfFailed(log)
    return present
  }

  /// The names in a folder, or `nil` with `errno` set.
  private static func entries(of folder: String) -> [String]? {
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
