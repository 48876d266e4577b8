internal import LandscapeModel

/// The counted members of each active partnership.
struct LeanMembers: Sendable {
  let counted: PackedRows
  /// How many seats have several rows.
  let repeatedSeats: Int
}

/// What the ids and roles in a row of `memberships.csv` are looked up in.
private struct SeatLookups: Sendable {
  let partnerships: SortedIDs
  /// For each of them the number among the active ones, or -1.
  let activeNumbers: [Int32]
  let organisations: SortedIDs
  let roles = ChoiceLists.roles
  let countedRoles: Set<Role>
  /// The counted roles as bits by their places in `allCases`.
  let countedBits: UInt64
  let period: ActivePeriod

  init(_ partnerships: LeanPartnerships, _ organisations: SortedIDs, _ countedRoles: Set<Role>) {
    self.partnerships = partnerships.ids
    activeNumbers = partnerships.activeNumbers
    period = partnerships.period
    self.organisations = organisations
    self.countedRoles = countedRoles
    countedBits = Role.allCases.enumerated().reduce(0) {
      countedRoles.contains($1.element) ? $0 | 1 << UInt64($1.offset) : $0
    }
  }

  /// Whether a role is counted that is written as the vocabulary has it; `nil` for what is not.
  @inline(__always)
  func isCounted(_ cell: ByteSlice) -> Bool? {
    if cell.isEmpty { return countedRoles.contains(.member) }
    return roles.find(cell).map { countedBits >> $0.place & 1 == 1 }
  }
}

/// What a thread found in its parts of `memberships.csv`.
private struct MembershipPart {
  /// The active partnership in the high half; in the low half the organisation, doubled, plus 1 where
  /// its role is not counted: sorted, the rows of a seat are neighbours, a counted one first.
  var seats: [UInt64] = []
  /// The seats of the parts before this one.
  var earlier: [[UInt64]] = []
  var certainties = RegularCells()
  /// The row before: rows of a partnership mostly stand together.
  var lastID: ByteSlice?
  var lastNumber: Int32 = -1
  /// Seats whose organisations have not been looked up yet.
  var waiting = Waiting()
  /// Keeps what is fetched ahead from being left out as unused.
  var glanced: Int32 = 0

  /// No seat: its partnership or itself is not active.
  static let inactive = UInt64.max

  struct Waiting {
    static let most = 32
    var count = 0
    var seats = InlineArray<32, UInt64>(repeating: 0)
    var starts = InlineArray<32, UnsafePointer<UInt8>?>(repeating: nil)
    var lengths = InlineArray<32, Int32>(repeating: 0)
  }
}

extension LeanReader {
  /// Reads `memberships.csv`; `nil` when it is not regular.
  func members(_ partnerships: LeanPartnerships, _ organisations: SortedIDs) -> LeanMembers? {
    let lookups = SeatLookups(partnerships, organisations, settings.countedRoles)
    guard
      let parts = read(
        "memberships.csv", MembershipColumn.self, into: MembershipPart.init,
        { $0.take(rows: &$1, lookups) })
    else { return nil }
    return packed(parts.flatMap(\.earlier), partnershipCount: partnerships.activeIDs.count)
  }

  private func packed(_ parts: [[UInt64]], partnershipCount count: Int) -> LeanMembers {
    // Each thread takes the seats of a range of partnerships out of all parts: reading through them
    // costs little beside putting them in their places.
    let workers = max(1, min(threads, 16, count / 1_000))
    let ranges = concurrently(threads: workers) { worker in
      MemberRows(of: (count * worker / workers)..<(count * (worker + 1) / workers), in: parts)
    }
    var ends: [Int32] = [0]
    ends.reserveCapacity(count + 1)
    var members: [Int32] = []
    members.reserveCapacity(ranges.reduce(0) { $0 + $1.members.count })
    for range in ranges {
      let start = Int32(members.count)
      members.append(contentsOf: range.members)
      for end in range.ends { ends.append(start + end) }
    }
    return LeanMembers(
      counted: PackedRows(offsets: ends, values: members),
      repeatedSeats: ranges.reduce(0) { $0 + $1.repeatedSeats })
  }
}

/// The counted members of a range of partnerships.
private struct MemberRows: Sendable {
  var members: [Int32] = []
  var ends: [Int32] = []
  var repeatedSeats = 0

  init(of range: Range<Int>, in parts: [[UInt64]]) {
    let (low, width) = (UInt64(range.lowerBound), UInt64(range.count))
    var offsets = [Int](repeating: 0, count: range.count + 1)
    for part in parts {
      for seat in part where seat >> 32 &- low < width { offsets[Int(seat >> 32 &- low) + 1] += 1 }
    }
    for partnership in 0..<range.count { offsets[partnership + 1] += offsets[partnership] }
    let count = offsets[range.count]
    let seats = [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      preferLargePages(buffer.baseAddress, byteCount: count * MemoryLayout<UInt32>.stride)
      var next = offsets
      for part in parts {
        for seat in part where seat >> 32 &- low < width {
          let partnership = Int(seat >> 32 &- low)
          buffer.initializeElement(at: next[partnership], to: UInt32(truncatingIfNeeded: seat))
          next[partnership] += 1
        }
      }
      initialized = count
    }
    pack(seats, at: offsets)
  }

  private mutating func pack(_ seats: [UInt32], at offsets: [Int]) {
    members.reserveCapacity(seats.count)
    ends.reserveCapacity(offsets.count)
    var own: [UInt32] = []
    for partnership in 0..<(offsets.count - 1) {
      own.removeAll(keepingCapacity: true)
      for seat in offsets[partnership]..<offsets[partnership + 1] { insert(seats[seat], &own) }
      if own.count > 32 { own.sort() }
      var last = Int32(-1)
      var isRepeated = false
      for seat in own {
        let organisation = Int32(seat >> 1)
        if organisation == last {
          if !isRepeated { repeatedSeats += 1 }
          isRepeated = true
          continue
        }
        last = organisation
        isRepeated = false
        // The first row of a seat is a counted one if any is.
        if seat & 1 == 0 { members.append(organisation) }
      }
      ends.append(Int32(members.count))
    }
  }

  /// Keeps short rows sorted while they grow; longer ones are sorted at the end.
  private func insert(_ seat: UInt32, _ own: inout [UInt32]) {
    own.append(seat)
    guard own.count <= 32 else { return }
    var place = own.count - 1
    while place > 0, own[place - 1] > seat {
      own[place] = own[place - 1]
      place -= 1
    }
    own[place] = seat
  }
}

extension MembershipPart {
  /// Takes the rows of a block over; `false` when one is not regular.
  mutating func take(rows: inout CSVTable<MembershipColumn>, _ lookups: SeatLookups) -> Bool {
    // Of a table with nothing but who sits where a row that needs no more than splitting is judged by three
    // lookups.
    let isBare = ![.certainty, .from, .to, .representative].contains(where: rows.has)
    while true {
      guard waiting.count < Waiting.most || settle(lookups.organisations) else { return false }
      if isBare, takeBare(&rows, lookups) { continue }
      switch rows.next() {
      case .end: return finishPart(lookups.organisations)
      case .faulty: return false
      case .row: guard take(&rows, lookups), !rows.isRowRejected else { return false }
      }
    }
  }

  /// Looks up who still waits and puts the seats of a part by, so that they need not move as more
  /// come.
  private mutating func finishPart(_ organisations: SortedIDs) -> Bool {
    guard settle(organisations) else { return false }
    lastID = nil
    let count = seats.count
    earlier.append(seats)
    seats = []
    seats.reserveCapacity(count + count / 16)
    return true
  }

  /// Takes the next row where it is all in the file as it reads and its words are those of the vocabulary;
  /// else `false`, and the row is there to be taken as any other.
  @inline(__always)
  private mutating func takeBare(
    _ rows: inout CSVTable<MembershipColumn>, _ lookups: SeatLookups
  ) -> Bool {
    rows.takeLastingRow { cells in
      guard let id = cells(.partnership), let organisation = cells(.organisation),
        !organisation.isEmpty, let role = cells(.role), let isCounted = lookups.isCounted(role)
      else { return false }
      if let lastID, lastID.isSame(as: id) {
      } else {
        let number = lookups.partnerships.find(id)
        guard number >= 0 else { return false }
        lastNumber = lookups.activeNumbers[Int(number)]
        lastID = id
      }
      let isActive = lastNumber >= 0
      wait(isActive ? UInt64(lastNumber) << 32 | (isCounted ? 0 : 1) : Self.inactive, organisation)
      return true
    }
  }

  /// - Precondition: fewer than `Waiting.most` wait.
  @inline(__always)
  private mutating func wait(_ seat: UInt64, _ organisation: ByteSlice) {
    waiting.seats[waiting.count] = seat
    waiting.starts[waiting.count] = organisation.start
    waiting.lengths[waiting.count] = Int32(truncatingIfNeeded: organisation.count)
    waiting.count += 1
  }

  /// Takes the current row over; `false` when it is not regular.
  private mutating func take(
    _ row: inout CSVTable<MembershipColumn>, _ lookups: SeatLookups
  ) -> Bool {
    let file = row.file
    guard let partnership = number(of: row.slice(.partnership), in: file, lookups) else {
      return false
    }
    let organisation = row.slice(.organisation)
    guard !organisation.isEmpty, let isCounted = isCounted(&row, lookups) else { return false }
    if row.has(.certainty) {
      let certainty = row.slice(.certainty)
      guard
        certainties.accepts(
          certainty, judge: { row.choice(.certainty, Certainty.self) != nil })
      else { return false }
    }
    var isActive = partnership >= 0
    if row.has(.from) || row.has(.to) {
      let (from, to) = (row.date(.from), row.date(.to))
      row.checkPeriod(from: from, .from, to: to, .to)
      isActive = isActive && lookups.period.contains(from: from, to: to)
    }
    guard row.isRegularText(.representative) else { return false }
    let seat = isActive ? UInt64(partnership) << 32 | (isCounted ? 0 : 1) : Self.inactive
    // A cell that had to be put together does not outlive its row.
    guard file.holds(organisation) else { return add(seat, organisation, lookups.organisations) }
    wait(seat, organisation)
    return true
  }

  /// Looks the waiting organisations up; `false` when one is no id.
  ///
  /// Which place of the table each needs is worked out for all before the first is looked at, so that
  /// the processor fetches them side by side: one after the other they are half the cost of a row.
  private mutating func settle(_ organisations: SortedIDs) -> Bool {
    let count = waiting.count
    waiting.count = 0
    var touched: Int32 = 0
    for place in 0..<count {
      guard let start = waiting.starts[place] else { return false }
      touched &+= organisations.glance(
        ByteSlice(start: start, count: Int(waiting.lengths[place])))
    }
    glanced = touched
    for place in 0..<count {
      guard let start = waiting.starts[place],
        add(
          waiting.seats[place], ByteSlice(start: start, count: Int(waiting.lengths[place])),
          organisations)
      else { return false }
    }
    return true
  }

  @inline(__always)
  private mutating func add(
    _ seat: UInt64, _ key: ByteSlice, _ organisations: SortedIDs
  ) -> Bool {
    let organisation = organisations.find(key)
    guard organisation >= 0 else { return false }
    if seat != Self.inactive { seats.append(seat | UInt64(organisation) << 1) }
    return true
  }

  /// The number among the active partnerships, or -1; `nil` when there is no such id.
  private mutating func number(
    of id: ByteSlice, in file: FileBytes, _ lookups: SeatLookups
  ) -> Int32? {
    if let lastID, lastID.equals(id) { return lastNumber }
    let number = lookups.partnerships.find(id)
    guard number >= 0 else { return nil }
    lastNumber = lookups.activeNumbers[Int(number)]
    lastID = file.holds(id) ? id : nil
    return lastNumber
  }

  private mutating func isCounted(
    _ row: inout CSVTable<MembershipColumn>, _ lookups: SeatLookups
  ) -> Bool? {
    let cell = row.slice(.role)
    if let isCounted = lookups.isCounted(cell) { return isCounted }
    return row.choice(.role, Role.self).map(lookups.countedRoles.contains)
  }
}
