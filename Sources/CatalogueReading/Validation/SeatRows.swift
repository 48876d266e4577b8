internal import LandscapeModel

/// A row of `memberships.csv` that can be used, without its texts.
struct SeatRow {
  /// Its place in `CatalogueDraft.partnerships`.
  var partnership: Int32
  var organisation: OrganisationIndex
  var from: PartialDate? = nil
  var to: PartialDate? = nil
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
  /// Rows of one partnership that stand together: mostly all of them do.
  private var runs: [Run] = []
  private var texts = TextPool()

  private struct Run {
    var partnership: Int32
    var start: Int32
    var count: Int32
  }

  var count: Int { rows.count }

  mutating func reserve(_ count: Int) { rows.reserveCapacity(count) }

  /// Adds a row without texts.
  @inline(__always)
  mutating func append(_ row: SeatRow) {
    if let last = runs.last, last.partnership == row.partnership {
      runs[runs.count - 1].count += 1
    } else {
      runs.append(Run(partnership: row.partnership, start: Int32(rows.count), count: 1))
    }
    rows.append(row)
  }

  mutating func append(_ row: SeatRow, representative: ByteSlice, source: ByteSlice) {
    var row = row
    if !representative.isEmpty { row.representative = texts.number(of: representative) }
    if !source.isEmpty { row.source = texts.number(of: source) }
    append(row)
  }

  /// The memberships that are active, by partnership, organisation, role, certainty and file order.
  ///
  /// - Parameters:
  ///   - numbers: for each place in `CatalogueDraft.partnerships` the number among the active, or -1.
  ///   - count: how many partnerships are active.
  func memberships(
    _ numbers: [Int32], count: Int, period: ActivePeriod
  ) -> [Membership] {
    // The runs of each partnership together, in file order.
    var offsets = [Int](repeating: 0, count: count + 1)
    for run in runs {
      let partnership = Int(numbers[Int(run.partnership)])
      if partnership >= 0 { offsets[partnership + 1] += 1 }
    }
    for partnership in 0..<count { offsets[partnership + 1] += offsets[partnership] }
    var next = offsets
    var ordered = [Run](repeating: Run(partnership: -1, start: 0, count: 0), count: offsets[count])
    for run in runs {
      let partnership = Int(numbers[Int(run.partnership)])
      guard partnership >= 0 else { continue }
      ordered[next[partnership]] = run
      next[partnership] += 1
    }
    let capacity = ordered.reduce(0) { $0 + Int($1.count) }
    return [Membership](unsafeUninitializedCapacity: capacity) { buffer, initialized in
      var own: [SeatOrder] = []
      for partnership in 0..<count {
        own.removeAll(keepingCapacity: true)
        for run in ordered[offsets[partnership]..<offsets[partnership + 1]] {
          for place in run.start..<run.start + run.count {
            let row = rows[Int(place)]
            if period.contains(from: row.from, to: row.to) {
              own.append(SeatOrder(row, place: place))
            }
          }
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
      UInt64(row.organisation) << 16 | row.role.place << 8 | row.certainty.place
    self.place = place
  }

  static func < (left: SeatOrder, right: SeatOrder) -> Bool {
    left.key != right.key ? left.key < right.key : left.place < right.place
  }
}

// The places that these have in `allCases`, without a search of it for each of a million seats.
extension Role {
  fileprivate var place: UInt64 {
    switch self {
    case .statutory: 0
    case .chair: 1
    case .convenor: 2
    case .member: 3
    case .invited: 4
    case .observer: 5
    }
  }
}

extension Certainty {
  fileprivate var place: UInt64 {
    switch self {
    case .published: 0
    case .law: 1
    case .assumed: 2
    }
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
