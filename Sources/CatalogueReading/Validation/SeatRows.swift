internal import LandscapeModel

/// A row of `memberships.csv` that can be used, without its texts.
struct SeatRow {
  /// Its place in `CatalogueDraft.partnerships`.
  var partnership: Int32
  var organisation: OrganisationIndex
  var from: PartialDate?
  var to: PartialDate?
  var role: Role
  var certainty: Certainty
  var origin: RowOrigin
  fileprivate(set) var representative: Int32 = 0
  fileprivate(set) var source: Int32 = 0
}

/// The rows of `memberships.csv` that can be used, in file order.
///
/// They are half as large as the landscape's memberships, which are made of them once it is known what is
/// active and in which order: a catalogue has more of these than of anything else.
struct SeatRows {
  private var rows: [SeatRow] = []
  private var texts = TextPool()

  var count: Int { rows.count }

  mutating func reserve(_ count: Int) { rows.reserveCapacity(count) }

  mutating func append(_ row: SeatRow, representative: ByteSlice, source: ByteSlice) {
    var row = row
    if !representative.isEmpty { row.representative = texts.number(of: representative) }
    if !source.isEmpty { row.source = texts.number(of: source) }
    rows.append(row)
  }

  /// The memberships that are active, by partnership, organisation, role, certainty and file order.
  ///
  /// - Parameters:
  ///   - numbers: for each place in `CatalogueDraft.partnerships` the number among the active, or -1.
  ///   - count: how many partnerships are active.
  func memberships(
    _ numbers: [Int32], count: Int, period: ActivePeriod
  ) -> [Membership] {
    // The rows of each partnership together, in file order.
    var offsets = [Int](repeating: 0, count: count + 1)
    var active = 0
    for row in rows where isActive(row, numbers, period) {
      offsets[Int(numbers[Int(row.partnership)]) + 1] += 1
      active += 1
    }
    for partnership in 0..<count { offsets[partnership + 1] += offsets[partnership] }
    var next = offsets
    let places = [Int32](unsafeUninitializedCapacity: active) { buffer, initialized in
      for (place, row) in rows.enumerated() where isActive(row, numbers, period) {
        let partnership = Int(numbers[Int(row.partnership)])
        buffer.initializeElement(at: next[partnership], to: Int32(place))
        next[partnership] += 1
      }
      initialized = active
    }
    return [Membership](unsafeUninitializedCapacity: active) { buffer, initialized in
      var own: [SeatOrder] = []
      for partnership in 0..<count {
        own.removeAll(keepingCapacity: true)
        for place in places[offsets[partnership]..<offsets[partnership + 1]] {
          own.append(SeatOrder(rows[Int(place)], place: place))
        }
        sort(&own)
        for seat in own {
          buffer.initializeElement(
            at: initialized,
            to: membership(rows[Int(seat.place)], of: PartnershipIndex(partnership)))
          initialized += 1
        }
      }
    }
  }

  private func isActive(_ row: SeatRow, _ numbers: [Int32], _ period: ActivePeriod) -> Bool {
    numbers[Int(row.partnership)] >= 0 && period.contains(from: row.from, to: row.to)
  }

  private func membership(_ row: SeatRow, of partnership: PartnershipIndex) -> Membership {
    Membership(
      partnership: partnership, organisation: row.organisation, role: row.role,
      certainty: row.certainty, from: row.from, to: row.to,
      representative: texts[row.representative], source: texts[row.source], origin: row.origin)
  }

  /// Few rows are put in order one by one as they stand: most partnerships have a dozen.
  private func sort(_ seats: inout [SeatOrder]) {
    guard seats.count <= 32 else { return seats.sort() }
    for index in seats.indices.dropFirst() {
      let seat = seats[index]
      var place = index
      while place > 0, seat < seats[place - 1] {
        seats[place] = seats[place - 1]
        place -= 1
      }
      seats[place] = seat
    }
  }
}

/// Where a seat stands among those of its partnership: by organisation, role and certainty in the order
/// of the vocabulary, then as in the file.
private struct SeatOrder: Comparable {
  var key: UInt64
  var place: Int32

  init(_ row: SeatRow, place: Int32) {
    key =
      UInt64(row.organisation) << 16 | Self.roles.number(of: row.role) << 8
      | Self.certainties.number(of: row.certainty)
    self.place = place
  }

  static func < (left: SeatOrder, right: SeatOrder) -> Bool {
    left.key != right.key ? left.key < right.key : left.place < right.place
  }

  private static let roles = Role.allCases
  private static let certainties = Certainty.allCases
}

extension Array where Element: Equatable {
  fileprivate func number(of choice: Element) -> UInt64 {
    UInt64(firstIndex(of: choice) ?? count)
  }
}

/// Texts under numbers, each distinct one made a `String` once.
struct TextPool {
  private var known = ByteInterner()
  private var texts = [""]
  /// Beyond this many, texts differ from row to row and are not worth looking for.
  private static let most = 65_536

  /// 0 is the empty text.
  mutating func number(of slice: ByteSlice) -> Int32 {
    if slice.isEmpty { return 0 }
    let present = known.find(slice)
    if present >= 0 { return present + 1 }
    // Numbers of the two go together as long as both grow.
    if known.count + 1 == texts.count, known.count < Self.most { _ = known.intern(slice) }
    texts.append(slice.text)
    return Int32(texts.count - 1)
  }

  subscript(number: Int32) -> String { texts[Int(number)] }
}
