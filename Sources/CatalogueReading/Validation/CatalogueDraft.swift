internal import LandscapeModel

/// A catalogue while it is read: the rows that can be used so far, and what their ids mean.
///
/// Files are read in an order in which whatever a row refers to in another file is known; references
/// inside a file are settled at its end. Each file has its own file here.
struct CatalogueDraft {
  let log: DiagnosticLog
  let settings: Settings
  let purpose: ReadingPurpose
  /// Who governs, and the routes that words of `change_route` lead to.
  var jurisdiction = Jurisdiction.neutral
  /// Where tables are that lie elsewhere than in their CSV files.
  private var sources: [String: String] = [:]

  // Each in byte order of ids once its file is read.
  var areas: [Area] = []
  var organisations: [Organisation] = []
  var remits: [Remit] = []
  var kinds: [Kind] = []
  /// All that can be used, whether active at the as-of date or not.
  var partnerships: [Partnership] = []
  /// For each of them the place of its parent in `partnerships`, or -1; it may not be active.
  var parents: [Int32] = []
  /// The rows of `memberships.csv`.
  var seats = SeatRows()
  var evidence: [EvidenceRecord] = []
  var actions: [ActionRecord] = []
  var considered: [ConsideredRecord] = []
  var citedSources: [SourceRecord] = []
  var decisions: [DecisionRecord] = []
  var tiles: [MapTile] = []
  var outlines = MapOutlines()

  var areaIndex = ReferenceIndex(file: "areas.csv", unknownCode: .unknownArea)
  var organisationIndex = ReferenceIndex(
    file: "organisations.csv", unknownCode: .unknownOrganisation)
  var remitIndex = ReferenceIndex(file: "remits.csv", unknownCode: .unknownRemit)
  var kindIndex = ReferenceIndex(file: "kinds.csv", unknownCode: .unknownKind)
  var partnershipIndex = ReferenceIndex(file: "partnerships.csv", unknownCode: .unknownPartnership)

  /// What analysts have said of names, as far as it can be used.
  var matchRows: [MatchRow] = []

  /// Without `remits.csv` no partnership has remits, whatever its row says.
  var hasRemits = true
  /// Whether it was said that remits are not read.
  private var toldOfRemits = false
  /// Whether a kind that is not known is accepted as strategic.
  var acceptsUnknownKinds = false
  /// Whether each such kind is worth a warning of its own.
  var warnsOfUnknownKinds = false

  init(log: DiagnosticLog, settings: Settings, purpose: ReadingPurpose) {
    self.log = log
    self.settings = settings
    self.purpose = purpose
    areaIndex.acceptance = settings.reconciliation
    organisationIndex.acceptance = settings.reconciliation
    partnershipIndex.acceptance = settings.reconciliation
  }

  /// The remits that a cell names; without a table of remits none, which is said where the first are.
  mutating func remits<Column>(
    _ column: Column, of table: inout CSVTable<Column>
  ) -> [RemitIndex] {
    guard !hasRemits else { return table.references(column, to: &remitIndex) }
    if !toldOfRemits, !table.slice(column).isEmpty {
      toldOfRemits = true
      table.report(
        .remitsWithoutTable, column, value: table.slice(column).text, expected: remitIndex.file,
        rejects: false)
    }
    return []
  }

  /// Says of how many names no candidates were looked for.
  func noteUnsearchedNames() {
    for index in [areaIndex, organisationIndex, remitIndex, kindIndex, partnershipIndex]
    where index.unsearchedNames > 0 {
      log.add(
        Diagnostic(
          code: .unsearchedNames, severity: .note, location: SourceLocation(file: index.file),
          field: index.thing, value: String(index.unsearchedNames),
          expected: String(ReferenceIndex.mostSearches)))
    }
  }

  /// Says how many ends could not be read, where it is more than one: each counts as going on, which nobody
  /// sees in a list of rows.
  func noteUnreadableEnds() {
    let count = log.diagnostics.reduce(0) { sum, diagnostic in
      diagnostic.code == .unreadableEnd ? sum + 1 + diagnostic.unlistedCount : sum
    }
    guard count > 1 else { return }
    log.add(
      Diagnostic(
        code: .unreadableEnd, severity: .warning, location: SourceLocation(file: ""),
        value: String(count)))
  }

  /// Ends the reading where areas hold each other so often that no memory could hold all their atoms.
  func checkHierarchy() {
    let most = settings.limits.areaAtoms
    guard AreaHierarchy.mostAtoms(of: areas) > most else { return }
    log.fail(
      Diagnostic(
        code: .tooManyAtoms, severity: .error, location: SourceLocation(file: file("areas.csv")),
        value: String(AreaHierarchy.mostAtoms(of: areas)), expected: String(most)))
  }

  /// The file that holds a table: its CSV file, the document, or what is mapped to it.
  func file(_ name: String) -> String { sources[name] ?? name }

  /// Takes where tables are that lie elsewhere than in their CSV files.
  mutating func setSources(_ sources: [String: String]) {
    self.sources = sources
    areaIndex.file = file(areaIndex.file)
    organisationIndex.file = file(organisationIndex.file)
    remitIndex.file = file(remitIndex.file)
    kindIndex.file = file(kindIndex.file)
    partnershipIndex.file = file(partnershipIndex.file)
  }
}

/// Puts the rows of a file that are left into byte order of their ids.
///
/// - Returns: the old numbers in the new order, and for each old number the new one or -1.
func byteOrder(
  of references: FileReferences, without isRejected: [Bool], in index: ReferenceIndex
) -> (order: [Int32], numbers: [Int32]) {
  var rowOfSymbol = [Int32](repeating: -1, count: index.ids.count)
  var used: [Int32] = []
  for row in 0..<references.count where !isRejected[row] {
    rowOfSymbol[Int(references.ids[row])] = Int32(row)
    used.append(references.ids[row])
  }
  let order = index.ids.sorted(used).map { rowOfSymbol[Int($0)] }
  var numbers = [Int32](repeating: -1, count: references.count)
  for (number, row) in order.enumerated() { numbers[Int(row)] = Int32(number) }
  return (order, numbers)
}

extension Array {
  /// Puts the element at `order[n]` into place `n`, for all n; elements that `order` leaves out are
  /// dropped.
  ///
  /// - Complexity: O(n); where none is left out, elements change places and none is copied.
  mutating func arrange(in order: [Int32]) {
    guard order.count == count else {
      self = order.map { self[Int($0)] }
      return
    }
    var order = order
    withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      for start in order.indices where order[start] >= 0 {
        // Round the cycle that the place is in.
        let first = (base + start).move()
        var place = start
        while true {
          let source = Int(order[place])
          order[place] = -1
          if source == start { break }
          (base + place).moveInitialize(from: base + source, count: 1)
          place = source
        }
        (base + place).initialize(to: first)
      }
    }
  }
}
