internal import LandscapeModel

extension CatalogueDraft {
  /// The landscape at the as-of date: what has begun by then and not ended before.
  ///
  /// Says which atoms lack a population that others have, how many seats have several rows, and that
  /// nothing is active where that is so.
  func landscape(inputs: [InputFile]) -> Landscape {
    let asOf = settings.asOf ?? newestAsOf
    let period = ActivePeriod(day: asOf?.lastDay)
    let (kinds, kindNumbers) = kindsInOrder()

    var activeNumbers = [Int32](repeating: -1, count: partnerships.count)
    var inactive = InactiveRows()
    var count: Int32 = 0
    for (number, draft) in partnerships.enumerated() {
      let partnership = draft.partnership
      if period.contains(from: partnership.established, to: partnership.ended) {
        activeNumbers[number] = count
        count += 1
      } else {
        inactive.partnerships.append(partnership.id)
      }
    }
    if count == 0 {
      log.fail(
        Diagnostic(
          code: .noActivePartnership, severity: .error,
          location: SourceLocation(file: file("partnerships.csv")),
          value: String(partnerships.count),
          expected: asOf?.description ?? ""))
    }
    var active: [Partnership] = []
    active.reserveCapacity(Int(count))
    for (number, draft) in partnerships.enumerated() where activeNumbers[number] >= 0 {
      var partnership = draft.partnership
      partnership.kind = kindNumbers[Int(partnership.kind)]
      if let parent = draft.parent {
        partnership.parent =
          activeNumbers[Int(parent)] >= 0
          ? .active(activeNumbers[Int(parent)])
          : .inactive(id: partnerships[Int(parent)].partnership.id)
      }
      active.append(partnership)
    }
    let seats = activeSeats(activeNumbers, count: Int(count), period: period)
    inactive.membershipCount = memberships.count - seats.count
    noteRepeatedSeats(seats)

    let landscape = Landscape(
      title: settings.title, asOf: asOf, inputs: inputs, areas: areas,
      organisations: organisations, remits: remits, kinds: kinds, partnerships: active,
      memberships: seats, evidence: evidence, actions: actions, decisions: decisions,
      tiles: tiles, inactive: inactive)
    warnOfMissingPopulations(in: landscape)
    return landscape
  }

  /// The newest `as_of` of the partnerships; of several that end on the same day the most exact.
  private var newestAsOf: PartialDate? {
    var newest: PartialDate?
    for draft in partnerships {
      guard let date = draft.partnership.asOf else { continue }
      guard let known = newest else {
        newest = date
        continue
      }
      let isExacter =
        date.lastDay == known.lastDay && date.description.utf8.count > known.description.utf8.count
      if date.lastDay > known.lastDay || isExacter { newest = date }
    }
    return newest
  }

  /// The kinds in byte order, with those that were accepted unknown, and each old number's new one.
  private func kindsInOrder() -> (kinds: [Kind], numbers: [Int32]) {
    let order = kinds.indices.sorted {
      kinds[$0].id.utf8.lexicographicallyPrecedes(kinds[$1].id.utf8)
    }
    var numbers = [Int32](repeating: 0, count: kinds.count)
    for (number, old) in order.enumerated() { numbers[old] = Int32(number) }
    let sorted = order.map { old in
      var kind = kinds[old]
      kind.satisfiedBy = kind.satisfiedBy.map { numbers[Int($0)] }
      return kind
    }
    return (sorted, numbers)
  }

  /// The memberships that are active, by partnership, organisation, role, certainty and file order.
  private func activeSeats(
    _ numbers: [Int32], count: Int, period: ActivePeriod
  ) -> [Membership] {
    var offsets = [Int](repeating: 0, count: count + 1)
    var places: [Int32] = []
    for (place, membership) in memberships.enumerated() {
      let partnership = numbers[Int(membership.partnership)]
      guard partnership >= 0, period.contains(from: membership.from, to: membership.to) else {
        continue
      }
      offsets[Int(partnership) + 1] += 1
      places.append(Int32(place))
    }
    for partnership in 0..<count { offsets[partnership + 1] += offsets[partnership] }
    var next = offsets
    var order = [SeatOrder](repeating: SeatOrder(key: 0, place: 0), count: places.count)
    for place in places {
      let partnership = Int(numbers[Int(memberships[Int(place)].partnership)])
      order[next[partnership]] = SeatOrder(memberships[Int(place)], place: place)
      next[partnership] += 1
    }
    var seats: [Membership] = []
    seats.reserveCapacity(order.count)
    for partnership in 0..<count {
      let own = offsets[partnership]..<offsets[partnership + 1]
      order[own].sort()
      for place in own {
        var seat = memberships[Int(order[place].place)]
        seat.partnership = Int32(partnership)
        seats.append(seat)
      }
    }
    return seats
  }

  private func noteRepeatedSeats(_ seats: [Membership]) {
    var count = 0
    var isCounted = false
    for index in seats.indices.dropFirst() {
      let isSame =
        seats[index].partnership == seats[index - 1].partnership
        && seats[index].organisation == seats[index - 1].organisation
      if isSame, !isCounted { count += 1 }
      isCounted = isSame
    }
    guard count > 0 else { return }
    log.add(
      Diagnostic(
        code: .repeatedSeat, severity: .note,
        location: SourceLocation(file: file("memberships.csv")),
        value: String(count)))
  }

  /// Warns of each atom in use without a population, where other atoms have one.
  private func warnOfMissingPopulations(in landscape: Landscape) {
    var isUsed = [Bool](repeating: false, count: landscape.hierarchy.atoms.count)
    for atom in landscape.footprints.atoms.values { isUsed[Int(atom)] = true }
    let used = landscape.hierarchy.atoms.indices.filter { isUsed[$0] }
      .map { areas[Int(landscape.hierarchy.atoms[$0])] }
    guard used.contains(where: { $0.population != nil }) else { return }
    for area in used where area.population == nil {
      log.add(
        Diagnostic(
          code: .missingPopulation, severity: .warning,
          location: SourceLocation(file: file("areas.csv"), line: Int(area.origin.line)),
          field: "population", value: area.code))
    }
  }
}

/// Where a seat stands among those of its partnership: by organisation, role and certainty in the order
/// of the vocabulary, then as in the file.
private struct SeatOrder: Comparable {
  var key: UInt64
  var place: Int32

  init(key: UInt64, place: Int32) {
    self.key = key
    self.place = place
  }

  init(_ membership: Membership, place: Int32) {
    key =
      UInt64(membership.organisation) << 16 | Self.number(of: membership.role) << 8
      | Self.number(of: membership.certainty)
    self.place = place
  }

  static func < (left: SeatOrder, right: SeatOrder) -> Bool {
    left.key != right.key ? left.key < right.key : left.place < right.place
  }

  private static func number<Choice: CaseIterable & Equatable>(of choice: Choice) -> UInt64 {
    var number: UInt64 = 0
    for other in Choice.allCases {
      if other == choice { return number }
      number += 1
    }
    return number
  }
}

/// What is active on a day. A beginning counts from its first day, an end to its last.
struct ActivePeriod {
  /// `nil` filters nothing.
  let day: CalendarDay?

  func contains(from beginning: PartialDate?, to end: PartialDate?) -> Bool {
    guard let day else { return true }
    if let beginning, beginning.firstDay > day { return false }
    if let end, end.lastDay < day { return false }
    return true
  }
}
