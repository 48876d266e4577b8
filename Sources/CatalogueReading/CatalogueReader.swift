package import LandscapeModel

/// What a catalogue is read for.
package enum ReadingPurpose: Sendable {
  /// Everything: for findings and the report.
  case analysis
  /// The overlap graph alone: a kind that is not known is a warning, and the files that only the report
  /// shows are not read.
  case overlap
}

/// Reads a catalogue in the tidy form of the design: a folder of CSV files with fixed names, or one XML
/// file.
///
/// A row that cannot be used is rejected with its reason and the reading goes on: for every file, rows
/// read = rows used + rows rejected. The order of the rows changes nothing in the landscape but the
/// origins of its records.
package struct CatalogueReader {
  private let path: String
  /// A document that is in memory already, and how many bytes of it are looked at together.
  private let document: (bytes: [UInt8], blockSize: Int, alwaysValidates: Bool)?
  private let settings: Settings
  private let purpose: ReadingPurpose
  private let settingsFile: SettingsBytes
  private let jurisdiction: ReadJurisdiction

  /// - Parameter folder: the path of the catalogue's folder, or of its XML file; relative to the working
  ///   directory.
  /// - Parameter settingsFile: its settings file, where somebody has read it for the settings.
  /// - Parameter jurisdiction: its profile, where somebody has read it for the settings.
  package init(
    folder: String, settings: Settings, purpose: ReadingPurpose = .analysis,
    settingsFile: SettingsBytes = .unread, jurisdiction: ReadJurisdiction = .unread
  ) {
    path = folder
    self.settingsFile = settingsFile
    self.jurisdiction = jurisdiction
    document = nil
    self.settings = settings
    self.purpose = purpose
  }

  /// - Parameters:
  ///   - document: the bytes of an XML catalogue.
  ///   - name: the name that messages give it.
  ///   - blockSize: how many bytes of it are looked at together, which changes nothing that is read.
  ///   - alwaysValidates: whether libxml2 validates even what is plainly valid, which changes nothing
  ///     either.
  package init(
    document: [UInt8], named name: String, settings: Settings,
    purpose: ReadingPurpose = .analysis, blockSize: Int = 65_536, alwaysValidates: Bool = false
  ) {
    path = name
    settingsFile = .unread
    jurisdiction = .read(nil)
    self.document = (document, blockSize, alwaysValidates)
    self.settings = settings
    self.purpose = purpose
  }

  /// The file names of a tidy catalogue, in the order in which they are read and reported.
  package static let fileNames = [
    "areas.csv", "organisations.csv", "remits.csv", "kinds.csv", "partnerships.csv",
    "memberships.csv", "evidence.csv", "actions.csv", "considered.csv", "sources.csv",
    "decisions.csv", "tiles.csv", matchesName,
  ]
  /// The one file that may lie beside `catalogue.xml`: `landscape decide` writes it.
  static let decisionsName = "decisions.csv"
  /// What analysts have said of names; it may lie beside any form of catalogue.
  static let matchesName = "matches.csv"
  /// The files that may lie beside `catalogue.xml`.
  static let namesBeside: Set<String> = [decisionsName, matchesName]
  static let requiredNames: Set<String> = [
    "areas.csv", "organisations.csv", "partnerships.csv", "memberships.csv",
  ]
  static let reportNames: Set<String> = [
    "evidence.csv", "actions.csv", "considered.csv", "sources.csv", "decisions.csv", "tiles.csv",
  ]

  /// Reads, checks and reconciles the catalogue.
  ///
  /// - Throws: `.unreadable` when the folder or a required file is missing or cannot be read,
  ///   `.unusable` when a file has no usable heading or no partnership is left to look at.
  /// - Complexity: O(bytes + records × log records).
  package func read() throws(ReadingFailure) -> ReadCatalogue {
    let log = DiagnosticLog(listedNames: settings.limits.listedNames)
    let forms = CatalogueForms(
      path: path, document: document, settingsFile: settingsFile, purpose: purpose,
      limits: settings.limits, log: log)
    guard var files = forms.files() else {
      try stopIfFailed(log)
      // What cannot be opened is told; were it not, input must still end in an exit code.
      throw .unusable(log.diagnostics)
    }
    if let tooSmall = MemoryNeed(bytes: files.byteCount, purpose: purpose)
      .diagnostic(of: files.names.first ?? path)
    {
      log.fail(tooSmall)
    }
    try stopIfFailed(log)
    let present = files.names
    let profile = profile(log)
    let boundaries = boundaries(log)
    try stopIfFailed(log)
    var draft = CatalogueDraft(log: log, settings: settings, purpose: purpose)
    if let profile { draft.jurisdiction = profile.jurisdiction }
    draft.setSources(files.sources)

    var matches = files.table(Self.matchesName, MatchColumn.self)
    if var table = matches {
      draft.readMatches(&table)
      matches = table
    }
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
    var partnershipRows = (file: draft.file("partnerships.csv"), read: 0, rejected: 0)
    if var table = files.table("partnerships.csv", PartnershipColumn.self) {
      draft.readPartnerships(&table)
      partnershipRows = files.close(table)
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
    if var table = files.table("considered.csv", ConsideredColumn.self) {
      draft.readConsidered(&table)
      files.close(table)
    }
    if var table = files.table("sources.csv", SourceColumn.self) {
      draft.readSources(&table)
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
    if var table = matches {
      draft.checkMatches(&table)
      files.close(table)
    }
    files.finish()
    draft.noteUnsearchedNames()
    draft.noteUnreadableEnds()
    log.noteUnlistedNames()
    if let profile, purpose == .analysis { draft.check(profile) }
    if let boundaries { draft.take(boundaries) }
    try stopIfFailed(log)

    var inputs = files.inputs
    // A section of a settings file that maps sources is in an account that is there already.
    if let input = profile?.input, !inputs.contains(where: { $0.name == input.name }) {
      inputs.append(input)
    }
    if let boundaries { inputs.append(boundaries.input) }
    if draft.partnerships.isEmpty {
      log.fail(
        Diagnostic(
          code: .emptyCatalogue, severity: .error,
          location: SourceLocation(file: partnershipRows.file),
          value: String(partnershipRows.read), expected: String(partnershipRows.rejected)))
      try stopIfFailed(log)
    }
    let landscape = draft.landscape(inputs: inputs)
    try stopIfFailed(log)
    return ReadCatalogue(
      landscape: landscape, diagnostics: log.sortedDiagnostics(files: Self.fileNames),
      rejects: log.sortedRejects(files: Self.fileNames),
      reconciliations: log.sortedReconciliations(files: Self.fileNames),
      analyst: [
        .area: draft.areaIndex.analyst, .organisation: draft.organisationIndex.analyst,
        .remit: draft.remitIndex.analyst, .partnership: draft.partnershipIndex.analyst,
      ], sources: files.sources)
  }

  /// The profile of the catalogue; where it cannot be used, the log says why.
  private func profile(_ log: DiagnosticLog) -> CatalogueJurisdiction? {
    log.value(orFail: .invalidJurisdiction) { () throws(ConfigurationFailure) in
      try jurisdiction.profile(of: path, settingsFile: settingsFile)
    }
  }

  /// The outlines beside the catalogue; where they cannot be used, the log says why. The graph alone needs none.
  private func boundaries(_ log: DiagnosticLog) -> BoundariesFile? {
    guard purpose == .analysis, document == nil else { return nil }
    return log.value(orFail: .invalidBoundaries) { () throws(ConfigurationFailure) in
      try BoundariesFile.read(beside: path)
    }
  }

  private func stopIfFailed(_ log: DiagnosticLog) throws(ReadingFailure) {
    guard log.isUnreadable || log.isUnusable else { return }
    let diagnostics = log.sortedDiagnostics(files: Self.fileNames)
    if log.isUnreadable { throw .unreadable(diagnostics) }
    throw .unusable(diagnostics)
  }
}
