internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `memberships.csv`.
  ///
  /// - Complexity: O(bytes); two lookups of ids a row, and no `String` but for a text not seen before.
  mutating func readMemberships(_ table: inout CSVTable<MembershipColumn>) {
    table.visitsRowsOnce = true
    var waiting = WaitingSeats(
      hasDetails: [.from, .to, .representative, .source].contains(where: table.has),
      input: table.input, empty: ByteSlice(start: table.file.start, count: 0))
    reading: while true {
      switch table.next() {
      case .end: break reading
      case .faulty:
        settle(&waiting, of: &table)
        table.rejectRow()
      case .row:
        let (line, offset) = (Int32(truncatingIfNeeded: table.line), table.position.offset)
        let isWaiting = wait(among: &waiting, line: line, offset: offset) {
          table.lastingSlice($0)
        }
        if isWaiting {
          if waiting.isFull { settle(&waiting, of: &table) }
        } else {
          settle(&waiting, of: &table)
          readMembership(&table)
        }
      }
      if table.rowsRead == 1_000 { seats.reserve(table.expectedRows) }
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
    let details = seats.keep(
      from: from, to: to, representative: table.slice(.representative),
      source: table.slice(.source))
    let origin = table.origin
    seats.append(
      SeatRow(
        organisation: organisation, line: origin.line, details: details,
        role: role ?? .member, certainty: certainty ?? .published),
      of: partnership, input: origin.input)
  }

  /// Lets a row wait for its ids to be looked up, where that is all there can be to say of it.
  ///
  /// - Parameter cell: the cell of a column, trimmed; it outlives the row. `nil` where that is not certain.
  @inline(__always)
  private mutating func wait(
    among waiting: inout WaitingSeats, line: Int32, offset: Int,
    _ cell: (MembershipColumn) -> ByteSlice?
  ) -> Bool {
    guard let partnership = cell(.partnership), let organisation = cell(.organisation),
      let roleCell = cell(.role), let certaintyCell = cell(.certainty)
    else { return false }
    var row = SeatRow(
      organisation: -1, line: line, details: 0, role: .member, certainty: .published)
    if !roleCell.isEmpty {
      guard let role = waiting.roles.find(roleCell) else { return false }
      row.role = role
    }
    if !certaintyCell.isEmpty {
      guard let certainty = waiting.certainties.find(certaintyCell) else { return false }
      row.certainty = certainty
    }
    if waiting.hasDetails {
      guard let details = details(cell) else { return false }
      row.details = details
    }
    waiting.append(row, partnership: partnership, organisation: organisation, offset: offset)
    return true
  }

  /// Keeps the dates and texts of a row of which there is nothing to say; `nil` where there is.
  private mutating func details(_ cell: (MembershipColumn) -> ByteSlice?) -> Int32? {
    guard let fromCell = cell(.from), let toCell = cell(.to),
      let representative = cell(.representative), let source = cell(.source),
      representative.isEmpty || !TextInspection.isSuspect(representative)
    else { return nil }
    let from = fromCell.isEmpty ? nil : PartialDate(bytes: fromCell.buffer)
    let to = toCell.isEmpty ? nil : PartialDate(bytes: toCell.buffer)
    guard fromCell.isEmpty || from != nil, toCell.isEmpty || to != nil else { return nil }
    if let from, let to, from.firstDay > to.lastDay { return nil }
    return seats.keep(from: from, to: to, representative: representative, source: source)
  }

  /// Looks up the ids of the rows that wait, in their order.
  private mutating func settle(
    _ waiting: inout WaitingSeats, of table: inout CSVTable<MembershipColumn>
  ) {
    guard waiting.count > 0 else { return }
    var partnerships = WaitingSeats.Numbers(repeating: -1)
    var organisations = WaitingSeats.Numbers(repeating: -1)
    let touched = partnershipIndex.findRows(
      waiting.runCount, { waiting.partnerships[$0] }, { partnerships[$0] = $1 })
    waiting.touched =
      touched
      | organisationIndex.findRows(
        waiting.count, { waiting.seats[$0].organisation }, { organisations[$0] = $1 })
    for place in 0..<waiting.count {
      let seat = waiting.seats[place]
      let (partnership, organisation) = (partnerships[Int(seat.run)], organisations[place])
      guard partnership >= 0, organisation >= 0 else {
        // There is more to say of this row, and this is its turn.
        let position = RowPosition(
          offset: seat.offset,
          line: Int32(truncatingIfNeeded: table.file.line(ofRow: Int(seat.row.line))))
        table.withRow(at: position) { readMembership(&$0) }
        continue
      }
      var row = seat.row
      row.organisation = organisation
      seats.append(row, of: partnership, input: waiting.input)
    }
    waiting.removeAll()
  }
}

/// Rows of `memberships.csv` whose ids have not been looked up.
private struct WaitingSeats {
  static let most = 32
  typealias Numbers = InlineArray<32, Int32>

  struct Seat {
    var row: SeatRow
    /// Which of `partnerships` it belongs to.
    var run: Int32
    /// Where the row begins.
    var offset: Int
    var organisation: ByteSlice
  }

  /// Whether the table has dates or texts at all.
  let hasDetails: Bool
  /// Index into `Landscape.inputs`.
  let input: Int32
  let roles = ChoiceLists.roles
  let certainties = ChoiceLists.certainties
  /// Keeps what is fetched ahead from being left out as unused.
  var touched: UInt32 = 0

  private(set) var count = 0
  private(set) var seats: InlineArray<32, Seat>
  /// The partnerships of the rows; of rows that stand together and have the same it is here once.
  private(set) var runCount = 0
  private(set) var partnerships: InlineArray<32, ByteSlice>

  init(hasDetails: Bool, input: Int32, empty: ByteSlice) {
    self.hasDetails = hasDetails
    self.input = input
    let row = SeatRow(
      organisation: -1, line: 0, details: 0, role: .member, certainty: .published)
    seats = InlineArray(repeating: Seat(row: row, run: 0, offset: 0, organisation: empty))
    partnerships = InlineArray(repeating: empty)
  }

  var isFull: Bool { count == Self.most }

  @inline(__always)
  mutating func append(
    _ row: SeatRow, partnership: ByteSlice, organisation: ByteSlice, offset: Int
  ) {
    if runCount == 0 || !partnerships[runCount - 1].isSame(as: partnership) {
      partnerships[runCount] = partnership
      runCount += 1
    }
    seats[count] = Seat(
      row: row, run: Int32(runCount - 1), offset: offset, organisation: organisation)
    count += 1
  }

  mutating func removeAll() {
    count = 0
    runCount = 0
  }
}
