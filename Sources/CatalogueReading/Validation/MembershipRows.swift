internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `memberships.csv`.
  ///
  /// - Complexity: O(bytes); two lookups of ids a row, and no `String` but for a text not seen before.
  mutating func readMemberships(_ table: inout CSVTable<MembershipColumn>) {
    table.visitsRowsOnce = true
    var waiting = WaitingSeats()
    reading: while true {
      switch table.next() {
      case .end: break reading
      case .faulty:
        settle(&waiting, of: &table)
        table.rejectRow()
        continue
      case .row: break
      }
      if table.rowsRead == 1_000 { seats.reserve(table.expectedRows) }
      if wait(for: &table, among: &waiting) {
        if waiting.isFull { settle(&waiting, of: &table) }
      } else {
        settle(&waiting, of: &table)
        readMembership(&table)
      }
    }
    settle(&waiting, of: &table)
  }

  /// Judges the current row, and keeps it or rejects it.
  private mutating func readMembership(_ table: inout CSVTable<MembershipColumn>) {
    let partnership = table.requiredReference(.partnership, to: &partnershipIndex)
    let organisation = table.requiredReference(.organisation, to: &organisationIndex)
    let role = table.choice(.role, of: ChoiceLists.roles)
    let certainty = table.choice(.certainty, of: ChoiceLists.certainties)
    let from = table.date(.from)
    let to = table.date(.to)
    table.checkPeriod(from: from, .from, to: to, .to)
    table.inspect(.representative)
    guard !table.isRowRejected, let partnership, let organisation else {
      table.rejectRow()
      return
    }
    seats.append(
      SeatRow(
        partnership: partnership, organisation: organisation, from: from, to: to,
        role: role ?? .member, certainty: certainty ?? .published, origin: table.origin),
      representative: table.slice(.representative), source: table.slice(.source))
  }

  /// Lets the current row wait for its organisation, where that is all there can be to say of it.
  private func wait(
    for table: inout CSVTable<MembershipColumn>, among waiting: inout WaitingSeats
  ) -> Bool {
    guard let organisation = table.lastingSlice(.organisation),
      table.slice(.from).isEmpty, table.slice(.to).isEmpty, table.slice(.representative).isEmpty,
      table.slice(.source).isEmpty
    else { return false }
    let partnership = waiting.partnership(table.slice(.partnership), in: partnershipIndex)
    guard partnership >= 0 else { return false }
    let (role, certainty) = (table.slice(.role), table.slice(.certainty))
    var seat = SeatRow(
      partnership: partnership, organisation: -1, role: .member, certainty: .published,
      origin: table.origin)
    if !role.isEmpty {
      guard let role = ChoiceLists.roles.find(role) else { return false }
      seat.role = role
    }
    if !certainty.isEmpty {
      guard let certainty = ChoiceLists.certainties.find(certainty) else { return false }
      seat.certainty = certainty
    }
    waiting.append(seat, organisation: organisation, at: table.position)
    return true
  }

  /// Looks up the organisations of the rows that wait, in their order.
  ///
  /// What each needs of the table of ids is asked for before the first is looked at, so that the processor
  /// fetches them side by side: one after the other they are a quarter of the cost of reading a catalogue.
  private mutating func settle(
    _ waiting: inout WaitingSeats, of table: inout CSVTable<MembershipColumn>
  ) {
    guard !waiting.rows.isEmpty else { return }
    var touched: UInt32 = 0
    for row in waiting.rows { touched |= organisationIndex.ids.glance(row.organisation) }
    waiting.touched = touched
    for row in waiting.rows {
      let organisation = organisationIndex.row(of: row.organisation)
      guard organisation >= 0 else {
        // There is more to say of this row, and this is its turn.
        table.withRow(at: row.position) { readMembership(&$0) }
        continue
      }
      var seat = row.seat
      seat.organisation = organisation
      seats.append(seat)
    }
    waiting.rows.removeAll(keepingCapacity: true)
  }
}

/// Rows of `memberships.csv` whose organisations have not been looked up.
private struct WaitingSeats {
  var rows: [(seat: SeatRow, organisation: ByteSlice, position: RowPosition)] = []
  /// Keeps what is fetched ahead from being left out as unused.
  var touched: UInt32 = 0

  var isFull: Bool { rows.count >= 32 }

  /// The id that was looked up last, where it is at most eight bytes, and its row.
  private var lastWord: UInt64 = 0
  private var lastCount = 0
  private var lastRow: Int32 = -1

  /// The row of a partnership's id; rows of one partnership mostly stand together.
  @inline(__always)
  mutating func partnership(_ id: ByteSlice, in index: ReferenceIndex) -> Int32 {
    guard id.count <= 8 else { return index.row(of: id) }
    let word = id.word
    if word == lastWord, id.count == lastCount { return lastRow }
    (lastWord, lastCount, lastRow) = (word, id.count, index.row(of: id))
    return lastRow
  }

  mutating func append(_ seat: SeatRow, organisation: ByteSlice, at position: RowPosition) {
    rows.append((seat, organisation, position))
  }
}
