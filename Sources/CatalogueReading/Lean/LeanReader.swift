internal import Glibc
package import LandscapeModel

/// Reads a catalogue for the overlap graph alone, straight from bytes to packed rows, on all
/// processors.
///
/// It reads regular catalogues: those of which the ordinary reading has nothing to say but that
/// `kinds.csv` is missing or that seats have several rows. Whatever else it comes upon (a fault, a
/// suspect text, a reference by name) it leaves to `CatalogueReader`, so that every message has one
/// source. Cells are judged by the same code; what differs is that nothing is kept of them.
package struct LeanReader {
  let folder: String
  let settings: Settings
  private let jurisdiction: ReadJurisdiction
  let threads: Int
  let blockBytes: Int

  /// - Parameters:
  ///   - jurisdiction: its profile, where somebody has read it for the settings.
  ///   - threads: how many threads to use; `nil` for one a processor.
  ///   - blockBytes: about how much of a file a thread takes at a time.
  package init(
    folder: String, settings: Settings, jurisdiction: ReadJurisdiction = .unread,
    threads: Int? = nil, blockBytes: Int = 1 << 20
  ) {
    self.jurisdiction = jurisdiction
    self.blockBytes = blockBytes
    self.folder = folder
    self.settings = settings
    self.threads = threads ?? onlineProcessorCount()
  }

  /// - Returns: `nil` when the catalogue is not regular.
  /// - Complexity: O(bytes + rows), plus sorting ids longer than a word.
  package func read() -> LeanCatalogue? {
    let log = DiagnosticLog()
    guard let present = presentFiles(log), let draft = vocabulary(present, log) else { return nil }
    let vocabulary = LeanVocabulary(draft: draft, acceptsAnyKind: !present.contains("kinds.csv"))
    guard let organisations = organisations(vocabulary),
      let partnerships = partnerships(vocabulary, organisations),
      let members = members(partnerships, organisations)
    else { return nil }
    if members.repeatedSeats > 0 {
      log.add(
        Diagnostic(
          code: .repeatedSeat, severity: .note, location: SourceLocation(file: "memberships.csv"),
          value: String(members.repeatedSeats)))
    }
    guard let weights = vocabulary.atomWeights(covered: partnerships.footprints) else {
      return nil
    }
    return LeanCatalogue(
      partnershipIDs: partnerships.activeIDs, organisationCount: organisations.count,
      members: members.counted, footprints: partnerships.footprints,
      footprintOf: partnerships.footprintOf, atomWeights: weights,
      signatures: partnerships.signatures, signatureOf: partnerships.signatureOf,
      diagnostics: log.sortedDiagnostics(files: CatalogueReader.fileNames))
  }

  /// The files that are there, all of them tidy CSV; of what may be said of them only that `kinds.csv`
  /// is missing is regular.
  private func presentFiles(_ log: DiagnosticLog) -> [String]? {
    // Workbooks go the ordinary way, and are not read twice.
    guard !SourceLocation.isWorkbook(folder),
      !WorkbookCatalogue.fileNames.contains(where: { access(folder + "/" + $0, F_OK) == 0 })
    else { return nil }
    let forms = CatalogueForms(
      path: folder, document: nil, purpose: .overlap, limits: settings.limits, log: log)
    guard let files = forms.files(), files.document == nil, files.mapped == nil,
      files.names.contains("remits.csv"),
      log.diagnostics.allSatisfy({ $0.code == .missingKinds }),
      MemoryNeed(bytes: files.byteCount, purpose: .overlap).diagnostic(of: folder) == nil
    else { return nil }
    return files.names
  }

  /// Areas, remits and kinds are few: they are read the ordinary way.
  private func vocabulary(_ present: [String], _ log: DiagnosticLog) -> CatalogueDraft? {
    let said = log.diagnostics.count
    var files = CatalogueFiles(
      folder: folder, names: present, settings: settings.limits, log: log)
    var draft = CatalogueDraft(log: log, settings: settings, purpose: .overlap)
    // What is wrong with a profile, the ordinary reading says.
    guard
      case .success(let profile) = Result(catching: { () throws(ConfigurationFailure) in
        try jurisdiction.profile(of: folder, settingsFile: .unread)
      })
    else { return nil }
    if let profile { draft.jurisdiction = profile.jurisdiction }
    guard var areas = files.table("areas.csv", AreaColumn.self) else { return nil }
    draft.readAreas(&areas)
    guard var remits = files.table("remits.csv", RemitColumn.self) else { return nil }
    draft.readRemits(&remits)
    if var kinds = files.table("kinds.csv", KindColumn.self) { draft.readKinds(&kinds) }
    return log.diagnostics.count == said ? draft : nil
  }

  /// Reads a file block by block on all threads: the heading, then `body` on the rows of each block.
  ///
  /// - Parameter body: takes what the thread has found so far and the rows of a block; `false` when one of
  ///   them is not regular. Cells do not outlive their block.
  /// - Returns: what each thread found. Which thread takes which block is chance: nothing may depend on
  ///   the order.
  func read<Column: CatalogueColumn, Found>(
    _ name: String, _ columns: Column.Type, into empty: @escaping @Sendable () -> Found,
    _ body: @escaping @Sendable (inout Found, inout CSVTable<Column>) -> Bool
  ) -> [Found]? {
    let limits = settings.limits
    guard
      let blocks = RowBlocks(
        path: folder + "/" + name, limit: limits.fileBytes, within: folder, blockBytes: blockBytes,
        rowBytes: limits.rowBytes)
    else { return nil }
    let first = RowBlock(capacity: 2 * blockBytes)
    guard case .rows = blocks.take(into: first) else { return nil }
    let log = DiagnosticLog()
    guard
      let table = CSVTable<Column>(
        file: first.file, name: name, input: 0, settings: limits, log: log),
      log.diagnostics.isEmpty,
      // Texts in further languages are looked at where all of a row is read.
      table.heading.others.isEmpty
    else { return nil }
    // Threads only copy it; each block has a scanner, a scratch and a log of its own.
    nonisolated(unsafe) let heading = table
    let results = concurrently(threads: min(threads, max(1, blocks.count))) { thread in
      var found = empty()
      // The block that has the heading is the calling thread's first.
      let block = thread == 0 ? first : RowBlock(capacity: 2 * blockBytes)
      var start = thread == 0 ? heading.nextRow : 0
      var taken = thread == 0 ? RowBlocks.Taken.rows : blocks.take(into: block)
      while case .rows = taken {
        let log = DiagnosticLog()
        var part = heading.part(in: block.file, from: start, log: log)
        guard body(&found, &part), log.diagnostics.isEmpty else {
          return ThreadFound(found: found, isRegular: false)
        }
        start = 0
        taken = blocks.take(into: block)
      }
      if case .irregular = taken { return ThreadFound(found: found, isRegular: false) }
      return ThreadFound(found: found, isRegular: true)
    }
    return results.allSatisfy(\.isRegular) ? results.map(\.found) : nil
  }
}

/// What a thread found in its parts of a file, read by another thread after the first has ended.
private struct ThreadFound<Found>: @unchecked Sendable {
  let found: Found
  let isRegular: Bool
}

/// Cells of one column that were found regular, so that one that comes again is not judged again.
struct RegularCells {
  private var known = ByteInterner()
  /// What the column takes differs from row to row beyond this number, and is judged each time.
  private static let most = 65_536

  /// Whether `cell` is regular; `judge` says so of one not seen before.
  mutating func accepts(_ cell: ByteSlice, judge: () -> Bool) -> Bool {
    if cell.isEmpty || known.find(cell) >= 0 { return true }
    guard judge() else { return false }
    if known.count < Self.most { _ = known.intern(cell) }
    return true
  }
}

extension CSVTable {
  /// Goes through the rows that are left.
  ///
  /// - Parameter body: `false` when a row is not regular.
  /// - Returns: whether all are.
  @inline(__always)
  mutating func allRows(_ body: (inout CSVTable) -> Bool) -> Bool {
    while true {
      switch next() {
      case .end: return true
      case .faulty: return false
      case .row: guard body(&self), !isRowRejected else { return false }
      }
    }
  }

  /// Whether prose has no sign of damage; says of it what there is to say.
  mutating func isRegularText(_ column: Column) -> Bool {
    let slice = slice(column)
    if slice.isEmpty || !isSuspect(slice) { return true }
    return TextInspection.signs(in: slice.text).isEmpty
  }

  /// As above, of a text that must be there.
  mutating func isRegularName(_ column: Column) -> Bool {
    !slice(column).isEmpty && isRegularText(column)
  }

  /// A copy of an id's cell that outlives its block; `nil` when it is empty, had to be put together or may show a sign of damage.
  func keptID(_ column: Column, in kept: KeptBytes) -> ByteSlice? {
    let slice = slice(column)
    return !slice.isEmpty && file.holds(slice) && !isSuspect(slice) ? kept.keep(slice) : nil
  }
}

extension FileBytes {
  /// Whether a slice of at least a byte lies in the file or block, and not in memory made for its row.
  func holds(_ slice: ByteSlice) -> Bool {
    slice.start >= start && slice.start < start + count
  }
}
