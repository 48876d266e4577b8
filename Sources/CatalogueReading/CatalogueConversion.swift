internal import Glibc
package import LandscapeModel
internal import OfficeFiles

/// Writes a catalogue in its other form, row by row and without loss: nothing is validated, nothing is
/// reconciled, empty stays empty.
///
/// What an analyst keeps beside the tables goes along: `matches.csv`, the scenarios, `jurisdiction.yaml`, and `landscape.yaml`
/// as it is written, without the sources whose rows are tables now.
package struct CatalogueConversion {
  /// The form to write.
  package enum Form: String, CaseIterable, Sendable {
    case xml, csv
    /// One workbook, a sheet a table.
    case xlsx
  }

  /// A file of the result.
  package struct File: Sendable {
    /// Its name in the folder that is written.
    package let name: String
    package let bytes: [UInt8]
  }

  /// What a conversion gives.
  package struct Result: Sendable {
    package let files: [File]
    /// What there is to say about what was read.
    package let diagnostics: [Diagnostic]
    /// The files of the folder that are no part of a catalogue and were not carried, sorted.
    package let leftOut: [String]
    /// Whether the settings file lost the sources that are tables now.
    package let dropsSources: Bool
  }

  private let path: String
  private let limits: LimitSettings
  /// Those that the settings name.
  private let languages: [Language]?
  private let settingsBytes: SettingsBytes

  /// - Parameters:
  ///   - path: of a catalogue's folder, or of its XML file or workbook.
  ///   - settingsFile: its settings file, where somebody has read it for the settings.
  package init(path: String, settings: Settings, settingsFile: SettingsBytes = .unread) {
    self.path = path
    settingsBytes = settingsFile
    limits = settings.limits
    languages = settings.languages
  }

  /// Why nothing is written.
  package enum Failure: Error, Sendable {
    /// The catalogue cannot be read.
    case reading(ReadingFailure)
    /// So many of its rows cannot be read, or cannot be written in the other form.
    case rows(Int, [Diagnostic])
    /// A workbook has no room for some of it; the sheet and, where one is meant, its cell: `memberships!C12`.
    case workbook(place: String, reason: WorkbookReason)

    package enum WorkbookReason: Hashable, Sendable {
      case tooManyRows(Int)
      case tooManyColumns(Int)
      case tooLong(Int)
      /// What the library says.
      case library(String)
    }

    package var diagnostics: [Diagnostic] {
      switch self {
      case .reading(let failure): failure.diagnostics
      case .rows(_, let diagnostics): diagnostics
      case .workbook: []
      }
    }
  }

  /// The files of the catalogue in the form `form`, and what there is to say about those that were read.
  ///
  /// - Throws: when the catalogue cannot be read, or a row of it cannot be written in the other form: all or
  ///   nothing.
  /// - Complexity: O(bytes).
  package func files(as form: Form) throws(Failure) -> Result {
    let log = DiagnosticLog()
    let forms = CatalogueForms(
      path: path, settingsFile: settingsBytes, purpose: .analysis, limits: limits, log: log)
    let sources = forms.files()
    try stopIfFailed(log)
    guard var sources else { throw .reading(.unreadable(log.diagnostics)) }
    var files: [File]
    switch form {
    case .csv, .xlsx: files = csvFiles(of: &sources)
    case .xml: files = [xmlFile(of: &sources)]
    }
    if let matches = csvFile(CatalogueReader.matchesName, MatchColumn.self, of: &sources) {
      files.append(matches)
    }
    if form == .xlsx { files = [try workbook(of: files)] }
    let settings = settingsFile()
    if let settings { files.append(settings.file) }
    if let profile = profileFile(log) { files.append(profile) }
    if let boundaries = boundariesFile(log) { files.append(boundaries) }
    files += scenarioFiles(log)
    try stopIfFailed(log)
    if log.diagnostics.contains(where: { $0.severity == .error }) {
      let diagnostics = log.sortedDiagnostics(files: CatalogueReader.fileNames)
      throw log.rejectCount > 0
        ? .rows(log.rejectCount, diagnostics) : .reading(.unusable(diagnostics))
    }
    return Result(
      files: files, diagnostics: log.sortedDiagnostics(files: CatalogueReader.fileNames),
      // Of a catalogue named by its file no source was read.
      leftOut: leftOut(from: sources), dropsSources: isFolder && settings?.dropsSources == true)
  }

  private func workbook(of files: [File]) throws(Failure) -> File {
    do throws(WorkbookWritingFailure) {
      let workbook = CatalogueWorkbook(files.map { ($0.name, $0.bytes) }, declared: languages)
      return File(name: CatalogueWorkbook.fileName, bytes: try workbook.bytes())
    } catch {
      throw Failure(error)
    }
  }

  /// The settings file beside the rows, letter for letter but for its sources.
  private func settingsFile() -> (file: File, dropsSources: Bool)? {
    let name = MappedSources.fileName
    guard let bytes = try? settingsBytes.bytes(of: path) else { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    guard let rest = try? SettingsFile(named: name).textWithoutSources(text) else {
      return (File(name: name, bytes: bytes), false)
    }
    return (File(name: name, bytes: Array(rest.utf8)), true)
  }

  /// The profile beside the rows, letter for letter: the words of `change_route` are its own. As a section it goes
  /// with the settings file.
  private func profileFile(_ log: DiagnosticLog) -> File? {
    log.value(orFail: .invalidJurisdiction) { () throws(ConfigurationFailure) in
      try CatalogueJurisdiction.bytes(beside: path).map {
        File(name: CatalogueJurisdiction.fileName, bytes: $0)
      }
    }
  }

  /// The outlines beside the rows, letter for letter.
  private func boundariesFile(_ log: DiagnosticLog) -> File? {
    log.value(orFail: .invalidBoundaries) { () throws(ConfigurationFailure) in
      try BoundariesFile.bytes(beside: path).map {
        File(name: BoundariesFile.fileName, bytes: $0)
      }
    }
  }

  /// The scenario files beside the rows, letter for letter: they name ids, which no form changes.
  private func scenarioFiles(_ log: DiagnosticLog) -> [File] {
    do throws(ScenarioFiles.Failure) {
      return try ScenarioFiles.files(beside: path).map { File(name: $0.name, bytes: $0.bytes) }
    } catch {
      log.fail(error.cause, of: error.name)
      return []
    }
  }

  /// The names in the folder that are neither tables, nor what tables came from, nor settings.
  private func leftOut(from sources: CatalogueFiles) -> [String] {
    guard isFolder else { return [] }
    let known = Set(CatalogueReader.fileNames).union(sources.inputs.map(\.name))
      .union([
        XMLCatalogue.fileName, MappedSources.fileName, CatalogueJurisdiction.fileName,
        BoundariesFile.fileName,
        ScenarioFiles.folderName, ".", "..",
      ])
    return (CatalogueForms.entries(of: path) ?? []).filter { !known.contains($0) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private var isFolder: Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func stopIfFailed(_ log: DiagnosticLog) throws(Failure) {
    if log.isUnreadable { throw .reading(.unreadable(log.diagnostics)) }
    if log.isUnusable { throw .reading(.unusable(log.diagnostics)) }
  }

  // MARK: CSV

  private func csvFiles(of sources: inout CatalogueFiles) -> [File] {
    [
      csvFile("areas.csv", AreaColumn.self, of: &sources),
      csvFile("organisations.csv", OrganisationColumn.self, of: &sources),
      csvFile("remits.csv", RemitColumn.self, of: &sources),
      csvFile("kinds.csv", KindColumn.self, of: &sources),
      csvFile("partnerships.csv", PartnershipColumn.self, of: &sources),
      csvFile("memberships.csv", MembershipColumn.self, of: &sources),
      csvFile("evidence.csv", EvidenceColumn.self, of: &sources),
      csvFile("actions.csv", ActionColumn.self, of: &sources),
      csvFile("considered.csv", ConsideredColumn.self, of: &sources),
      csvFile("sources.csv", SourceColumn.self, of: &sources),
      csvFile("decisions.csv", DecisionColumn.self, of: &sources),
      csvFile("tiles.csv", TileColumn.self, of: &sources),
    ].compactMap { $0 }
  }

  private func csvFile<Column: CatalogueColumn>(
    _ name: String, _ columns: Column.Type, of sources: inout CatalogueFiles
  ) -> File? {
    guard var table = sources.table(name, columns) else { return nil }
    var writer = CatalogueCSVWriter()
    let own = Column.allCases.filter { !Column.schema.columns[$0.rawValue].isOfOtherLanguages }
    let others = table.otherLanguages
    for column in own { writer.cell(column.title) }
    for (column, language) in others { writer.cell(column.title.dropLast() + language.tag) }
    writer.endRow()
    while table.step() {
      for column in own { writer.cell(table.slice(column).buffer) }
      for (column, language) in others {
        OtherForms.text(of: table.otherForms(column), in: language).withUnsafeBufferPointer {
          writer.cell($0)
        }
      }
      writer.endRow()
    }
    return File(name: name, bytes: writer.bytes)
  }

  // MARK: XML

  private func xmlFile(of sources: inout CatalogueFiles) -> File {
    var writer = CatalogueXMLWriter()
    let partnerships = sources.table("partnerships.csv", PartnershipColumn.self)
      .map { GroupedRows($0, by: .id) }
    let memberships = sources.table("memberships.csv", MembershipColumn.self)
      .map { GroupedRows($0, by: .partnership) }
    let asOf = partnerships.flatMap { $0.commonValue(of: .asOf) }
    writer.openCatalogue(asOf: asOf)
    write("areas.csv", AreaColumn.self, TableSchema.areas, of: &sources, to: &writer)
    write(
      "organisations.csv", OrganisationColumn.self, TableSchema.organisations,
      of: &sources, to: &writer)
    write("remits.csv", RemitColumn.self, TableSchema.remits, of: &sources, to: &writer)
    write("kinds.csv", KindColumn.self, TableSchema.kinds, of: &sources, to: &writer)
    if let partnerships {
      write(partnerships, isAsOfCommon: asOf != nil, memberships, to: &writer)
    }
    if let memberships { writeRest(of: memberships, to: &writer) }
    write(
      "evidence.csv", EvidenceColumn.self, TableSchema.evidence, of: &sources, to: &writer)
    write("actions.csv", ActionColumn.self, TableSchema.actions, of: &sources, to: &writer)
    write(
      "considered.csv", ConsideredColumn.self, TableSchema.considered, of: &sources,
      to: &writer)
    write("sources.csv", SourceColumn.self, TableSchema.sources, of: &sources, to: &writer)
    write(
      "decisions.csv", DecisionColumn.self, TableSchema.decisions, of: &sources,
      to: &writer)
    write("tiles.csv", TileColumn.self, TableSchema.tiles, of: &sources, to: &writer)
    writer.closeCatalogue()
    return File(name: XMLCatalogue.fileName, bytes: writer.bytes)
  }

  private func write<Column: CatalogueColumn>(
    _ name: String, _ columns: Column.Type, _ layout: TableSchema,
    of sources: inout CatalogueFiles, to writer: inout CatalogueXMLWriter
  ) {
    guard var table = sources.table(name, columns) else { return }
    writer.openSection(layout)
    while table.step() {
      writer.record(layout, cell: { table.slice(at: $0) })
      table.report(writer.forbidden)
    }
    writer.closeSection(layout)
  }

  private func write(
    _ partnerships: GroupedRows<PartnershipColumn>, isAsOfCommon: Bool,
    _ memberships: GroupedRows<MembershipColumn>?, to writer: inout CatalogueXMLWriter
  ) {
    let layout = TableSchema.partnerships
    writer.openSection(layout)
    for position in partnerships.positions {
      partnerships.table.revisit(position)
      let seats = memberships?.take(partnerships.table.slice(.id)) ?? []
      writer.record(
        layout, leavingOut: isAsOfCommon ? PartnershipColumn.asOf.rawValue : nil,
        cell: { partnerships.table.slice(at: $0) },
        inside: seats.isEmpty
          ? nil
          : { writer in
            for seat in seats { self.write(seat, of: memberships, isInside: true, to: &writer) }
          })
      partnerships.table.report(writer.forbidden)
    }
    writer.closeSection(layout)
  }

  private func write(
    _ seat: RowPosition, of memberships: GroupedRows<MembershipColumn>?, isInside: Bool,
    to writer: inout CatalogueXMLWriter
  ) {
    guard let memberships else { return }
    memberships.table.revisit(seat)
    writer.record(
      TableSchema.memberships,
      leavingOut: isInside ? MembershipColumn.partnership.rawValue : nil,
      cell: { memberships.table.slice(at: $0) })
    memberships.table.report(writer.forbidden)
  }

  /// Writes the memberships whose partnership is not there to hold them.
  private func writeRest(
    of memberships: GroupedRows<MembershipColumn>, to writer: inout CatalogueXMLWriter
  ) {
    let rest = memberships.rest
    guard !rest.isEmpty else { return }
    writer.openSection(TableSchema.memberships)
    for seat in rest { write(seat, of: memberships, isInside: false, to: &writer) }
    writer.closeSection(TableSchema.memberships)
  }
}

extension CatalogueConversion.Failure {
  init(_ failure: WorkbookWritingFailure) {
    self =
      switch failure {
      case .tooManyRows(let sheet, let rows): .workbook(place: sheet, reason: .tooManyRows(rows))
      case .tooManyColumns(let sheet, let columns):
        .workbook(place: sheet, reason: .tooManyColumns(columns))
      case .tooLong(let sheet, let row, let column, let characters):
        .workbook(
          place: sheet + "!" + SheetReference.letters(of: column) + String(row + 1),
          reason: .tooLong(characters))
      case .library(let reason): .workbook(place: "", reason: .library(reason))
      }
  }
}

/// The rows of a table by the value of one column, to be taken out group by group.
private final class GroupedRows<Column: CatalogueColumn> {
  var table: CSVTable<Column>
  /// Of all rows that can be written, in file order.
  private(set) var positions: [RowPosition] = []
  private var groups: [Int32] = []
  private var values = ByteInterner()
  /// For each group its rows, by place in `positions`.
  private var members: [[Int32]] = []
  private var isTaken: [Bool] = []

  init(_ table: CSVTable<Column>, by column: Column) {
    self.table = table
    while self.table.step() {
      let group = values.intern(self.table.slice(column))
      if Int(group) == members.count {
        members.append([])
        isTaken.append(false)
      }
      members[Int(group)].append(Int32(positions.count))
      positions.append(self.table.position)
      groups.append(group)
    }
  }

  /// The rows with the value `key`, once.
  func take(_ key: ByteSlice) -> [RowPosition] {
    let group = Int(values.find(key))
    guard group >= 0, !isTaken[group], !key.isEmpty else { return [] }
    isTaken[group] = true
    return members[group].map { positions[Int($0)] }
  }

  /// The rows that were not taken, in file order.
  var rest: [RowPosition] {
    positions.indices.filter { !isTaken[Int(groups[$0])] }.map { positions[$0] }
  }

  /// The value that every row has in a column, if it is one and the same and not empty.
  func commonValue(of column: Column) -> [UInt8]? {
    var common: [UInt8]?
    for position in positions {
      table.revisit(position)
      let value = Array(table.slice(column).buffer)
      guard !value.isEmpty, common == nil || common == value else { return nil }
      common = value
    }
    return common
  }
}

extension CSVTable {
  /// Goes on to the next row that can be read; the others are reported.
  fileprivate mutating func step() -> Bool {
    while true {
      switch next() {
      case .row: return true
      case .faulty: rejectRow()
      case .end: return false
      }
    }
  }

  fileprivate func slice(at place: Int) -> ByteSlice {
    guard let column = Column(rawValue: place) else {
      return ByteSlice(start: file.start, count: 0)
    }
    return Column.schema.columns[place].isOfOtherLanguages ? otherForms(column) : slice(column)
  }

  /// Reports characters of the current row that XML cannot hold.
  fileprivate mutating func report(_ forbidden: [(column: Int, scalar: String)]) {
    for (place, scalar) in forbidden {
      guard let column = Column(rawValue: place) else { continue }
      report(.forbiddenCharacter, column, value: scalar, rejects: true)
    }
    if isRowRejected { rejectRow() }
  }
}
