internal import LandscapeModel

/// The partnerships of a regular catalogue.
struct LeanPartnerships: Sendable {
  /// Every id, active or not.
  let ids: SortedIDs
  /// For each id the number among the active ones, or -1.
  let activeNumbers: [Int32]
  let activeIDs: [String]
  let footprints: PackedRows
  let footprintOf: [FootprintIndex]
  let signatures: PackedRows
  let signatureOf: [Int32]
  /// What memberships are active on.
  let period: ActivePeriod
}

/// What a thread found in its parts of `partnerships.csv`.
private struct PartnershipPart {
  struct Row {
    var id: ByteSlice
    /// Numbers of this thread's cells.
    var areas: Int32
    var remits: Int32
    var established: PartialDate?
    var ended: PartialDate?
  }

  var rows: [Row] = []
  /// The rows of the parts before this one.
  var earlier: [[Row]] = []
  var parents: [ByteSlice] = []
  let kept = KeptBytes()
  var newest: CalendarDay?
  var areaCells = ByteInterner()
  var footprints: [[AtomIndex]] = []
  var remitCells = ByteInterner()
  var signatures: [[RemitIndex]] = []
  /// The same where remits are few enough to be bits.
  var masks = RemitMaskNumbers()
  /// One for each column of a closed vocabulary.
  var choices = [RegularCells](repeating: RegularCells(), count: 8)
}

extension LeanReader {
  /// Reads `partnerships.csv`; `nil` when it is not regular or nothing in it is active.
  func partnerships(
    _ vocabulary: LeanVocabulary, _ organisations: SortedIDs
  ) -> LeanPartnerships? {
    guard
      let parts = read(
        "partnerships.csv", PartnershipColumn.self, into: PartnershipPart.init,
        { part, rows in
          let isRegular = rows.allRows { part.take(&$0, vocabulary, organisations) }
          part.finishPart()
          return isRegular
        })
    else { return nil }
    return withExtendedLifetime(parts) {
      let keys = parts.flatMap { $0.earlier.flatMap { $0.lazy.map(\.id) } }
      guard let (ids, numbers) = SortedIDs.sorting(keys),
        parts.allSatisfy({ $0.parents.allSatisfy { ids.find($0) >= 0 } })
      else { return nil }
      let asOf = settings.asOf?.lastDay ?? parts.compactMap(\.newest).max()
      // That what has ended counts as active is to be told.
      if asOf == nil, parts.contains(where: { $0.earlier.joined().contains { $0.ended != nil } }) {
        return nil
      }
      return assembled(parts, ids, numbers, ActivePeriod(day: asOf))
    }
  }

  private func assembled(
    _ parts: [PartnershipPart], _ ids: SortedIDs, _ numbers: [Int32], _ period: ActivePeriod
  ) -> LeanPartnerships? {
    // Each thread's footprints and signatures under numbers common to all.
    var footprints = DistinctRows()
    var signatures = DistinctRows()
    var masks = RemitMaskNumbers()
    var footprintOfID = [Int32](repeating: -1, count: ids.count)
    var signatureOfID = [Int32](repeating: -1, count: ids.count)
    var next = 0
    for part in parts {
      let ownFootprints = part.footprints.map { footprints.number(of: $0) }
      let ownSignatures =
        part.masks.masks.isEmpty
        ? part.signatures.map { signatures.number(of: $0) }
        : part.masks.masks.map { masks.number(of: $0) }
      for row in part.earlier.joined() {
        let number = Int(numbers[next])
        next += 1
        guard period.contains(from: row.established, to: row.ended) else { continue }
        footprintOfID[number] = ownFootprints[Int(row.areas)]
        signatureOfID[number] = ownSignatures[Int(row.remits)]
      }
    }
    var activeNumbers = [Int32](repeating: -1, count: ids.count)
    var activeIDs: [String] = []
    activeIDs.reserveCapacity(ids.count)
    for number in footprintOfID.indices where footprintOfID[number] >= 0 {
      activeNumbers[number] = Int32(activeIDs.count)
      activeIDs.append(ids.text(of: number))
    }
    guard !activeIDs.isEmpty else { return nil }
    let (footprintRows, footprintOf) = Self.sorted(
      Self.renumbered(footprints.rows, footprintOfID))
    let (signatureRows, signatureOf) = Self.renumbered(
      masks.masks.isEmpty ? signatures.rows : masks.rows, signatureOfID)
    return LeanPartnerships(
      ids: ids, activeNumbers: activeNumbers, activeIDs: activeIDs, footprints: footprintRows,
      footprintOf: footprintOf, signatures: signatureRows, signatureOf: signatureOf,
      period: period)
  }

  /// The rows in use, in the order in which active partnerships first have them.
  private static func renumbered(
    _ rows: PackedRows, _ rowOfID: [Int32]
  ) -> (rows: PackedRows, ofPartnership: [Int32]) {
    var numbers = [Int32](repeating: -1, count: rows.count)
    var used: [Int32] = []
    var ofPartnership: [Int32] = []
    ofPartnership.reserveCapacity(rowOfID.count)
    for row in rowOfID where row >= 0 {
      if numbers[Int(row)] < 0 {
        numbers[Int(row)] = Int32(used.count)
        used.append(row)
      }
      ofPartnership.append(numbers[Int(row)])
    }
    return (taking(used, from: rows), ofPartnership)
  }

  /// Footprints by their atoms, so that places next to each other are so in memory too when the graph is joined.
  private static func sorted(
    _ footprints: (rows: PackedRows, ofPartnership: [Int32])
  ) -> (rows: PackedRows, ofPartnership: [Int32]) {
    let (rows, values) = (footprints.rows, footprints.rows.values)
    let order = (0..<Int32(rows.count)).sorted { left, right in
      let (first, second) = (rows.range(of: Int(left)), rows.range(of: Int(right)))
      return values[first].lexicographicallyPrecedes(values[second])
    }
    var numbers = [Int32](repeating: 0, count: rows.count)
    for (number, row) in order.enumerated() { numbers[Int(row)] = Int32(number) }
    return (taking(order, from: rows), footprints.ofPartnership.map { numbers[Int($0)] })
  }

  private static func taking(_ order: [Int32], from rows: PackedRows) -> PackedRows {
    var offsets: [Int32] = [0]
    var values: [Int32] = []
    offsets.reserveCapacity(order.count + 1)
    values.reserveCapacity(order.count == rows.count ? rows.values.count : 0)
    for row in order {
      values.append(contentsOf: rows.values[rows.range(of: Int(row))])
      offsets.append(Int32(values.count))
    }
    return PackedRows(offsets: offsets, values: values)
  }
}

extension PartnershipPart {
  /// Puts the rows of a part by, so that they need not move as more come.
  mutating func finishPart() {
    let count = rows.count
    earlier.append(rows)
    rows = []
    rows.reserveCapacity(count + count / 16)
  }

  /// Takes a row over; `false` when it is not regular.
  mutating func take(
    _ row: inout CSVTable<PartnershipColumn>, _ vocabulary: LeanVocabulary,
    _ organisations: SortedIDs
  ) -> Bool {
    guard let id = row.keptID(.id, in: kept), row.isRegularName(.name), row.isRegularText(.nameCy),
      row.isRegularText(.remitText), hasRegularChoices(&row, vocabulary),
      names(.host, in: &row, organisations), names(.chairOrganisation, in: &row, organisations),
      let areas = number(ofAreas: row.slice(.areas), vocabulary),
      let remits = number(ofRemits: row.slice(.remits), vocabulary)
    else { return false }
    if row.has(.plans) { _ = row.texts(.plans) }
    if row.has(.needsAssessment) { _ = row.texts(.needsAssessment) }
    if row.has(.meetingsPerYear) {
      let meetings = row.slice(.meetingsPerYear)
      guard choices[7].accepts(meetings, judge: { row.number(.meetingsPerYear) != nil }) else {
        return false
      }
    }
    if row.has(.parent), !row.slice(.parent).isEmpty {
      guard let parent = row.keptID(.parent, in: kept) else { return false }
      parents.append(parent)
    }
    let (established, ended) = (row.date(.established), row.date(.ended))
    row.checkPeriod(from: established, .established, to: ended, .ended)
    let (planFrom, planTo) = (row.date(.planFrom), row.date(.planTo))
    row.checkPeriod(from: planFrom, .planFrom, to: planTo, .planTo)
    if let day = row.date(.asOf)?.lastDay { newest = newest.map { max($0, day) } ?? day }
    rows.append(
      Row(id: id, areas: areas, remits: remits, established: established, ended: ended))
    return true
  }

  private mutating func hasRegularChoices(
    _ row: inout CSVTable<PartnershipColumn>, _ vocabulary: LeanVocabulary
  ) -> Bool {
    let kind = row.slice(.kind)
    guard !kind.isEmpty, choices[0].accepts(kind, judge: { vocabulary.hasKind(kind) }) else {
      return false
    }
    return accepts(.purpose, Purpose.self, in: &row, 1) && accepts(.scale, Scale.self, in: &row, 2)
      && accepts(.basis, Basis.self, in: &row, 3)
      && accepts(.scrutiny, YesNoUnknown.self, in: &row, 4)
      && accepts(.annualReport, YesNoUnknown.self, in: &row, 5)
  }

  private mutating func accepts<Choice>(
    _ column: PartnershipColumn, _ type: Choice.Type, in row: inout CSVTable<PartnershipColumn>,
    _ place: Int
  ) -> Bool where Choice: CaseIterable & RawRepresentable<String> {
    guard row.has(column) else { return true }
    let cell = row.slice(column)
    return choices[place].accepts(cell) { row.choice(column, type) != nil }
  }

  /// Whether a cell is empty, says that nobody is meant, or has the id of an organisation.
  private func names(
    _ column: PartnershipColumn, in row: inout CSVTable<PartnershipColumn>,
    _ organisations: SortedIDs
  ) -> Bool {
    let cell = row.slice(column)
    return cell.isEmpty || cell.equalsIgnoringCase("none") || organisations.find(cell) >= 0
  }

  private mutating func number(ofAreas cell: ByteSlice, _ vocabulary: LeanVocabulary) -> Int32? {
    let known = areaCells.find(cell)
    if known >= 0 { return known }
    guard let atoms = vocabulary.atoms(of: cell) else { return nil }
    footprints.append(atoms)
    return areaCells.intern(cell)
  }

  private mutating func number(ofRemits cell: ByteSlice, _ vocabulary: LeanVocabulary) -> Int32? {
    if vocabulary.hasMasks {
      return vocabulary.mask(ofRemits: cell).map { masks.number(of: $0) }
    }
    let known = remitCells.find(cell)
    if known >= 0 { return known }
    guard let remits = vocabulary.remits(of: cell) else { return nil }
    signatures.append(remits)
    return remitCells.intern(cell)
  }
}
