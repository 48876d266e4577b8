internal import LandscapeModel

/// The counted members of each active partnership.
struct LeanMembers: Sendable {
  let counted: PackedRows
  /// How many seats have several rows.
  let repeatedSeats: Int
}

/// What a part of `memberships.csv` holds.
private struct MembershipPart {
  /// The active partnership in the high half; in the low half the organisation, doubled, plus 1 where
  /// its role is not counted: sorted, the rows of a seat are neighbours, a counted one first.
  var seats: [UInt64] = []
  var roles = ByteInterner()
  var isCountedRole: [Bool] = []
  var certainties = RegularCells()
  /// The row before: rows of a partnership mostly stand together.
  var lastID: ByteSlice?
  var lastNumber: Int32 = -1
  /// Seats whose organisations have not been looked up yet.
  var waiting: [(seat: UInt64, organisation: ByteSlice)] = []
  /// Keeps what is fetched ahead from being left out as unused.
  var glanced: Int32 = 0

  static let batch = 32
  /// No seat: its partnership or itself is not active.
  static let inactive = UInt64.max
}

extension LeanReader {
  /// Reads `memberships.csv`; `nil` when it is not regular.
  func members(_ partnerships: LeanPartnerships, _ organisations: SortedIDs) -> LeanMembers? {
    let countedRoles = settings.countedRoles
    guard
      let parts = read(
        "memberships.csv", MembershipColumn.self, into: MembershipPart.init,
        { $0.take(&$1, partnerships, organisations, countedRoles) },
        finish: { $0.settle(organisations) })?.parts
    else { return nil }
    return packed(parts.map(\.seats), partnershipCount: partnerships.activeIDs.count)
  }

  private func packed(_ parts: [[UInt64]], partnershipCount count: Int) -> LeanMembers {
    var starts = [Int](repeating: 0, count: count + 1)
    for part in parts {
      for seat in part { starts[Int(seat >> 32) + 1] += 1 }
    }
    for partnership in 0..<count { starts[partnership + 1] += starts[partnership] }
    var next = starts
    let seats = [UInt32](unsafeUninitializedCapacity: starts[count]) { buffer, initialized in
      for part in parts {
        for seat in part {
          let partnership = Int(seat >> 32)
          buffer.initializeElement(at: next[partnership], to: UInt32(truncatingIfNeeded: seat))
          next[partnership] += 1
        }
      }
      initialized = starts[count]
    }
    // Threads take stretches of partnerships and leave their rows one after the other.
    let stretches = max(1, min(threads * 4, count / 1_000))
    let ranges = (0..<stretches).map {
      (count * $0 / stretches)..<(count * ($0 + 1) / stretches)
    }
    let queue = WorkQueue(count: stretches, block: 1)
    let (offsets, rows) = (starts, seats)
    let stretched = concurrently(threads: threads) { _ in
      var own: [(index: Int, rows: MemberRows)] = []
      while let index = queue.take()?.lowerBound {
        own.append((index, MemberRows(of: ranges[index], in: rows, at: offsets)))
      }
      return own
    }.flatMap { $0 }.sorted { $0.index < $1.index }.map(\.rows)
    var ends: [Int32] = [0]
    ends.reserveCapacity(count + 1)
    var members: [Int32] = []
    members.reserveCapacity(seats.count)
    for rows in stretched {
      let start = Int32(members.count)
      members.append(contentsOf: rows.members)
      for end in rows.ends { ends.append(start + end) }
    }
    return LeanMembers(
      counted: PackedRows(offsets: ends, values: members),
      repeatedSeats: stretched.reduce(0) { $0 + $1.repeatedSeats })
  }
}

/// The counted members of a stretch of partnerships.
private struct MemberRows: Sendable {
  var members: [Int32] = []
  var ends: [Int32] = []
  var repeatedSeats = 0

  init(of range: Range<Int>, in seats: [UInt32], at offsets: [Int]) {
    members.reserveCapacity(offsets[range.upperBound] - offsets[range.lowerBound])
    ends.reserveCapacity(range.count)
    var own: [UInt32] = []
    for partnership in range {
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
  /// Takes a row over; `false` when it is not regular.
  mutating func take(
    _ row: inout CSVTable<MembershipColumn>, _ partnerships: LeanPartnerships,
    _ organisations: SortedIDs, _ countedRoles: Set<Role>
  ) -> Bool {
    let file = row.file
    guard let partnership = number(of: row.slice(.partnership), in: file, partnerships) else {
      return false
    }
    let organisation = row.slice(.organisation)
    guard !organisation.isEmpty, let isCounted = isCounted(&row, countedRoles) else { return false }
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
      isActive = isActive && partnerships.period.contains(from: from, to: to)
    }
    guard row.isRegularText(.representative) else { return false }
    let seat = isActive ? UInt64(partnership) << 32 | (isCounted ? 0 : 1) : Self.inactive
    // A cell that had to be put together does not outlive its row.
    guard file.holds(organisation) else { return add(seat, organisation, organisations) }
    waiting.append((seat, organisation))
    return waiting.count < Self.batch || settle(organisations)
  }

  /// Looks the waiting organisations up; `false` when one is no id.
  ///
  /// Which place of the table each needs is worked out for all before the first is looked at, so that
  /// the processor fetches them side by side: one after the other they are half the cost of a row.
  mutating func settle(_ organisations: SortedIDs) -> Bool {
    defer { waiting.removeAll(keepingCapacity: true) }
    var touched: Int32 = 0
    for (_, key) in waiting { touched &+= organisations.glance(key) }
    glanced = touched
    for (seat, key) in waiting {
      guard add(seat, key, organisations) else { return false }
    }
    return true
  }

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
    of id: ByteSlice, in file: FileBytes, _ partnerships: LeanPartnerships
  ) -> Int32? {
    if let lastID, lastID.equals(id) { return lastNumber }
    let number = partnerships.ids.find(id)
    guard number >= 0 else { return nil }
    lastNumber = partnerships.activeNumbers[Int(number)]
    lastID = file.holds(id) ? id : nil
    return lastNumber
  }

  private mutating func isCounted(
    _ row: inout CSVTable<MembershipColumn>, _ countedRoles: Set<Role>
  ) -> Bool? {
    let cell = row.slice(.role)
    if cell.isEmpty { return countedRoles.contains(.member) }
    let known = roles.find(cell)
    if known >= 0 { return isCountedRole[Int(known)] }
    guard let role = row.choice(.role, Role.self) else { return nil }
    let isCounted = countedRoles.contains(role)
    if roles.count < 64 {
      _ = roles.intern(cell)
      isCountedRole.append(isCounted)
    }
    return isCounted
  }
}
