internal import LandscapeModel

/// The counted members of each active partnership.
struct LeanMembers: Sendable {
  let counted: PackedRows
  /// How many seats have several rows.
  let repeatedSeats: Int
}

/// What a thread found in its parts of `memberships.csv`.
private struct MembershipPart {
  /// The active partnership in the high half; in the low half the organisation, doubled, plus 1 where
  /// its role is not counted: sorted, the rows of a seat are neighbours, a counted one first.
  var seats: [UInt64] = []
  /// The seats of the parts before this one.
  var earlier: [[UInt64]] = []
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
        finish: { $0.finishPart(organisations) })
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
  /// Looks up who still waits and puts the seats of a part by, so that they need not move as more
  /// come.
  mutating func finishPart(_ organisations: SortedIDs) -> Bool {
    guard settle(organisations) else { return false }
    lastID = nil
    let count = seats.count
    earlier.append(seats)
    seats = []
    seats.reserveCapacity(count + count / 16)
    return true
  }

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
