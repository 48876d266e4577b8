internal import LandscapeModel

/// A row of `memberships.csv` that can be used, without its partnership.
struct SeatRow {
  var organisation: OrganisationIndex
  var line: Int32
  /// Where its dates and texts are, or 0 for none.
  var details: Int32
  var role: Role
  var certainty: Certainty
}

/// What most rows of a large catalogue do not have.
struct SeatDetails {
  var from: PartialDate?
  var to: PartialDate?
  fileprivate(set) var texts: SeatTexts?
}

/// The rows of `memberships.csv` that can be used, in file order.
///
/// They take less than half of what the landscape's memberships do, which are made of them once it is known
/// what is active and in which order: a catalogue has more of these than of anything else.
struct SeatRows {
  private var rows: [SeatRow] = []
  /// Rows of one partnership in one file that stand together: mostly all of them do.
  private var runs: [Run] = []
  /// The run that may still grow.
  private var last = Run(partnership: -1, input: 0, start: 0, count: 0)
  private var details = [SeatDetails()]
  private var texts = TextPool()
  /// Seats with the same texts share them.
  private var pairs: [UInt64: SeatTexts] = [:]
  private static let mostPairs = 65_536
  /// Keeps what is fetched ahead from being left out as unused.
  private var touched: Int32 = 0

  private struct Run {
    /// Its place in `CatalogueDraft.partnerships`.
    var partnership: Int32
    var input: Int32
    var start: Int32
    var count: Int32
  }

  var count: Int { rows.count }

  mutating func reserve(_ count: Int) { rows.reserveInLargePages(count) }

  /// - Parameters:
  ///   - partnership: its place in `CatalogueDraft.partnerships`.
  ///   - input: index into `Landscape.inputs`.
  @inline(__always)
  mutating func append(_ row: SeatRow, of partnership: Int32, input: Int32) {
    if last.partnership != partnership || last.input != input {
      if last.count > 0 { runs.append(last) }
      last = Run(partnership: partnership, input: input, start: Int32(rows.count), count: 0)
    }
    last.count += 1
    rows.append(row)
  }

  /// Keeps the dates and texts of a row.
  ///
  /// - Returns: what its `details` is.
  mutating func keep(
    from: PartialDate?, to: PartialDate?, representative: ByteSlice, source: ByteSlice
  ) -> Int32 {
    let texts = texts(representative, source)
    if from == nil, to == nil, texts == nil { return 0 }
    details.append(SeatDetails(from: from, to: to, texts: texts))
    return Int32(details.count - 1)
  }

  private mutating func texts(_ representative: ByteSlice, _ source: ByteSlice) -> SeatTexts? {
    if representative.isEmpty, source.isEmpty { return nil }
    let (post, page) = (texts.number(of: representative), texts.number(of: source))
    let pair = UInt64(post) << 32 | UInt64(page)
    if let known = pairs[pair] { return known }
    let made = SeatTexts(representative: texts[post], source: texts[page])
    if pairs.count < Self.mostPairs { pairs[pair] = made }
    return made
  }

  /// The memberships that are active, by partnership, organisation, role, certainty and file order.
  ///
  /// - Parameters:
  ///   - numbers: for each place in `CatalogueDraft.partnerships` the number among the active, or -1.
  ///   - count: how many partnerships are active.
  mutating func memberships(
    _ numbers: [Int32], count: Int, period: ActivePeriod
  ) -> [Membership] {
    if last.count > 0 { runs.append(last) }
    last.count = 0
    let (offsets, ordered) = self.ordered(numbers, count: count)
    let capacity = ordered.reduce(0) { $0 + Int($1.count) }
    var touched: Int32 = 0
    let memberships = rows.withUnsafeBufferPointer { rows in
      details.withUnsafeBufferPointer { details in
        let runs = OrderedRuns(offsets: offsets, runs: ordered, rows: rows, details: details)
        return [Membership](unsafeUninitializedCapacity: capacity) { buffer, initialized in
          preferLargePages(
            buffer.baseAddress, byteCount: capacity * MemoryLayout<Membership>.stride)
          (initialized, touched) = runs.fill(buffer, period)
        }
      }
    }
    self.touched = touched
    return memberships
  }

  /// The runs of each active partnership together, in file order; those of number *n* are
  /// `offsets[n]..<offsets[n + 1]`.
  private func ordered(_ numbers: [Int32], count: Int) -> (offsets: [Int], runs: [Run]) {
    var offsets = [Int](repeating: 0, count: count + 1)
    for run in runs {
      let partnership = Int(numbers[Int(run.partnership)])
      if partnership >= 0 { offsets[partnership + 1] += 1 }
    }
    for partnership in 0..<count { offsets[partnership + 1] += offsets[partnership] }
    var next = offsets
    var ordered = [Run](
      repeating: Run(partnership: -1, input: 0, start: 0, count: 0), count: offsets[count])
    for run in runs {
      let partnership = Int(numbers[Int(run.partnership)])
      guard partnership >= 0 else { continue }
      ordered[next[partnership]] = run
      next[partnership] += 1
    }
    return (offsets, ordered)
  }

  /// What memberships are made of.
  private struct OrderedRuns {
    let offsets: [Int]
    let runs: [Run]
    let rows: UnsafeBufferPointer<SeatRow>
    let details: UnsafeBufferPointer<SeatDetails>

    /// As many partnerships as are fetched from memory side by side.
    private static let block = 16

    /// - Returns: how many memberships there are, and what was seen in fetching rows ahead.
    func fill(
      _ buffer: UnsafeMutableBufferPointer<Membership>, _ period: ActivePeriod
    ) -> (count: Int, touched: Int32) {
      guard let target = buffer.baseAddress else { return (0, 0) }
      var touched: Int32 = 0
      let count = offsets.count - 1
      var filled = 0
      var own = SeatSorter()
      for partnership in 0..<count {
        if partnership % Self.block == 0 {
          let end = min(count, partnership + Self.block)
          touched |= glance(offsets[partnership]..<offsets[end])
        }
        own.removeAll()
        for run in runs[offsets[partnership]..<offsets[partnership + 1]] {
          for place in run.start..<run.start + run.count {
            let row = rows[Int(place)]
            if row.details != 0 {
              let details = details[Int(row.details)]
              guard period.contains(from: details.from, to: details.to) else { continue }
            }
            own.append(row, place: place, input: run.input)
          }
        }
        own.forEachInOrder { place, input in
          let row = rows[Int(place)]
          let origin = RowOrigin(input: input, line: row.line)
          if row.details == 0 {
            (target + filled).initialize(
              to: Membership(
                partnership: PartnershipIndex(partnership), organisation: row.organisation,
                role: row.role, certainty: row.certainty, from: nil, to: nil, texts: nil,
                origin: origin))
          } else {
            let details = details[Int(row.details)]
            (target + filled).initialize(
              to: Membership(
                partnership: PartnershipIndex(partnership), organisation: row.organisation,
                role: row.role, certainty: row.certainty, from: details.from, to: details.to,
                texts: details.texts, origin: origin))
          }
          filled += 1
        }
      }
      return (filled, touched)
    }

    /// Looks at where runs begin and end, so that they are near when they are read: in the order of
    /// partnerships they lie all over the file.
    private func glance(_ range: Range<Int>) -> Int32 {
      var touched: Int32 = 0
      for run in runs[range] {
        touched |= rows[Int(run.start)].line | rows[Int(run.start + run.count / 2)].line
        touched |= rows[Int(run.start + run.count - 1)].line
      }
      return touched
    }
  }
}

/// Puts the rows of one partnership in order: by organisation, role and certainty in the order of the
/// vocabulary, then as in the file.
private struct SeatSorter {
  private struct Seat {
    /// Organisation, role and certainty, and below them the lowest bits of the number in which it was added.
    var key: UInt64
    var place: Int32
    var input: Int32
  }

  private var seats: [Seat] = []
  private static let most = 32
  mutating func removeAll() { seats.removeAll(keepingCapacity: true) }

  /// Adds a row; rows come in the order of the file.
  @inline(__always)
  mutating func append(_ row: SeatRow, place: Int32, input: Int32) {
    let key = UInt64(row.organisation) << 16 | row.role.place << 8 | row.certainty.place
    seats.append(Seat(key: key << 8 | UInt64(seats.count & 0xFF), place: place, input: input))
  }

  /// - Parameter body: takes the place and the input of a row.
  @inline(__always)
  mutating func forEachInOrder(_ body: (Int32, Int32) -> Void) {
    guard seats.count <= Self.most else {
      seats.sort { ($0.key >> 8, $0.place) < ($1.key >> 8, $1.place) }
      for seat in seats { body(seat.place, seat.input) }
      return
    }
    // Most partnerships have a dozen, in no order, and no two keys are the same. How many stand before each
    // is counted: a sort would go one way or the other at every step, which no processor guesses.
    var order = InlineArray<32, Int32>(repeating: 0)
    seats.withUnsafeBufferPointer { seats in
      for index in seats.indices {
        let key = seats[index].key
        var before = 0
        for other in seats { before += other.key < key ? 1 : 0 }
        order[before] = Int32(truncatingIfNeeded: index)
      }
      for index in seats.indices {
        let seat = seats[Int(order[index])]
        body(seat.place, seat.input)
      }
    }
  }
}

// The places that these have in `allCases`, without a search of it for each of a million seats.
extension Role {
  var place: UInt64 {
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
