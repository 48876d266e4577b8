internal import LandscapeModel
internal import Wording

extension CatalogueDraft {
  /// The landscape at the as-of date: what has begun by then and not ended before.
  ///
  /// Says which atoms lack a population that others have, how many seats have several rows, that what has
  /// ended counts where no date is known, and that nothing is active where that is so.
  mutating func landscape(inputs: [InputFile]) -> Landscape {
    let asOf = settings.asOf ?? newestAsOf
    let period = ActivePeriod(day: asOf?.lastDay)
    let (kinds, kindNumbers) = kindsInOrder()
    let ended = partnerships.count { $0.ended != nil }
    if asOf == nil, ended > 0 {
      log.add(
        Diagnostic(
          code: .unknownAsOf, severity: .warning,
          location: SourceLocation(file: file("partnerships.csv")), value: String(ended),
          expected: Phrase.dateWantedIn(.english)))
    }

    var activeNumbers = [Int32](repeating: -1, count: partnerships.count)
    var inactive = InactiveRows()
    var count: Int32 = 0
    for (number, partnership) in partnerships.enumerated() {
      if period.contains(from: partnership.established, to: partnership.ended) {
        activeNumbers[number] = count
        count += 1
      } else {
        inactive.partnerships.append(InactivePartnership(partnership))
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
    let active = takeActivePartnerships(activeNumbers, kindNumbers)
    let seats = self.seats.memberships(activeNumbers, count: Int(count), period: period)
    inactive.membershipCount = self.seats.count - seats.count
    self.seats = SeatRows()
    noteRepeatedSeats(seats)

    let landscape = Landscape(
      title: settings.title, asOf: asOf, inputs: inputs, jurisdiction: jurisdiction,
      areas: areas, organisations: organisations, remits: remits, kinds: kinds,
      partnerships: active,
      memberships: seats, evidence: evidence, actions: actions, considered: considered,
      sources: citedSources, decisions: decisions, tiles: tiles, outlines: outlines,
      inactive: inactive)
    warnOfMissingPopulations(in: landscape)
    warnOfNations(in: landscape)
    return landscape
  }

  /// The newest `as_of` of the partnerships; of several that end on the same day the most exact.
  private var newestAsOf: PartialDate? {
    var newest: PartialDate?
    for partnership in partnerships {
      guard let date = partnership.asOf else { continue }
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
      return labelled(kind)
    }
    return (sorted, numbers)
  }

  /// The active partnerships with their kinds and parents under their final numbers; the draft has none
  /// after this.
  private mutating func takeActivePartnerships(
    _ numbers: [Int32], _ kindNumbers: [Int32]
  ) -> [Partnership] {
    // The names that references go by would keep a copy of what is changed here.
    partnershipIndex.forgetNames()
    for place in partnerships.indices where numbers[place] >= 0 {
      partnerships[place].kind = kindNumbers[Int(partnerships[place].kind)]
      let parent = Int(parents[place])
      if parent >= 0 {
        partnerships[place].parent =
          numbers[parent] >= 0
          ? .active(numbers[parent]) : .inactive(id: partnerships[parent].id)
      }
    }
    var active: [Partnership] = []
    swap(&active, &partnerships)
    if numbers.contains(-1) {
      active.arrange(in: numbers.indices.filter { numbers[$0] >= 0 }.map(Int32.init))
    }
    return active
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

  /// Says by what areas weigh where that is not the people of all of them, and warns of each atom in use
  /// without a population where other atoms have one.
  private func warnOfMissingPopulations(in landscape: Landscape) {
    let weights = landscape.areaWeights
    // A catalogue without any population counts areas, and has said nothing else.
    let isUnreadable = log.diagnostics.contains {
      $0.code == .invalidNumber && $0.field == "population"
    }
    guard weights.withoutPeople > 0, weights.isMixed || isUnreadable else { return }
    log.add(
      Diagnostic(
        code: .areaWeights, severity: .warning,
        location: SourceLocation(file: file("areas.csv")), field: weights.measure.rawValue,
        value: String(weights.withoutPeople), expected: String(weights.used)))
    guard weights.isMixed else { return }
    var isUsed = [Bool](repeating: false, count: landscape.hierarchy.atoms.count)
    for atom in landscape.footprints.atoms.values { isUsed[Int(atom)] = true }
    let used = landscape.hierarchy.atoms.indices.filter { isUsed[$0] }
      .map { areas[Int(landscape.hierarchy.atoms[$0])] }
    for area in used where area.population == nil {
      log.add(
        Diagnostic(
          code: .missingPopulation, severity: .warning,
          location: SourceLocation(file: file("areas.csv"), line: Int(area.origin.line)),
          field: "population", value: area.code))
    }
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
