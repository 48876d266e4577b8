internal import LandscapeModel
internal import Wording

extension Recount {
  /// What one organisation carries beside all others.
  static let memberBurden = Recount(
    rule: "member-burden", evidence: "burden", list: .fixed("burden")
  ) {
    (recount) throws(PackFailure) in try recount.memberBurden()
  }
}

extension PackRecount {
  fileprivate mutating func memberBurden() throws(PackFailure) -> PackBasis {
    let evidence = content.evidence
    let id = try evidence.string("organisation")
    guard let member = content.members[id] else {
      throw PackFailure(text: Words.packLacks(place: "pack.members", id: id)(.english))
    }
    let ids = try evidence.strings("partnerships")
    let bodies = try content.partnerships(ids)
    check(
      "evidence.partnerships", ids,
      Set(content.partnerships.values.filter { $0.members.contains(id) }.map(\.id)))
    let seats = Double(bodies.count)
    var days = 0.0
    for body in bodies { days += try meetings(of: body) }
    check("evidence.seats", try evidence.number("seats"), seats)
    check("pack.members '\(id)' seats", member.seats, seats)
    check("evidence.meetingDays", try evidence.number("meetingDays"), days)
    check(
      "evidence.repeatSeats", try evidence.number("repeatSeats"),
      seats - Double(Set(bodies.map(\.kind)).count))
    for load in content.loads where load.id == id {
      check("pack.loads '\(id)' seats", load.seats, seats)
      check("pack.loads '\(id)' meetingDays", load.meetingDays, days)
    }
    condition(.isAmongLoads, content.loads.contains { $0.id == id })

    let percent = try content.threshold("burden.percentile")
    let seatLimit = percentile(percent, of: content.loads.map(\.seats))
    let dayLimit = percentile(percent, of: content.loads.map(\.meetingDays))
    check("evidence.percentileSeats", try evidence.number("percentileSeats"), seatLimit)
    check("evidence.percentileDays", try evidence.number("percentileDays"), dayLimit)
    let alike =
      member.kind.isEmpty ? [] : content.loads.filter { $0.kind == member.kind }.map(\.seats)
    check("evidence.kindBodies", try evidence.number("kindBodies"), Double(alike.count))
    let median = alike.isEmpty ? nil : middle(of: alike)
    if let stated = try evidence.optionalNumber("kindMedianSeats") {
      check("evidence.kindMedianSeats", stated, median ?? -1)
    } else {
      condition(.noMedianAlone, median == nil)
    }
    let isAboveSeats = seats > seatLimit + 1e-9
    let isAboveDays = days > dayLimit + 1e-9
    let ratio = try content.threshold("burden.median-ratio")
    let isKindLarge = meets(Double(alike.count), try content.threshold("burden.kind-bodies"))
    let isSeated = meets(seats, try content.threshold("burden.kind-seats"))
    let isAboveMedian =
      isKindLarge && isSeated && (median.map { meets(seats / $0, ratio) } ?? false)
    for (name, found) in [
      ("isAboveSeatPercentile", isAboveSeats), ("isAboveDayPercentile", isAboveDays),
      ("isAboveKindMedian", isAboveMedian),
    ] {
      check("evidence." + name, try evidence.flag(name), found)
    }
    condition(.aboveALimit, isAboveSeats || isAboveDays || isAboveMedian)
    try relief(of: Set(ids))

    let beyond = [
      1 - seatLimit / max(1, seats), days > 0 ? 1 - dayLimit / days : 0,
      isAboveMedian ? 1 - ratio * (median ?? 0) / max(1, seats) : 0,
    ]
    return PackBasis(
      partnerships: bodies, action: .local, margins: [min(1, max(0, beyond.max() ?? 0))],
      people: weight(ofAreas: member.areas), organisation: id)
  }

  /// Which findings would join two of its bodies, and what that does for its seats: one for each body beyond
  /// the first of every group that mergers join is freed; one for each further body that tables join is
  /// shared.
  private mutating func relief(of seats: Set<String>) throws(PackFailure) {
    let joining = content.joining.filter { seats.intersection($0.partnerships).count > 1 }
    let mergers = joining.filter(\.isMerger)
    let freed = beyondFirst(mergers, of: seats)
    let evidence = content.evidence
    check("evidence.freedBy", try evidence.strings("freedBy"), Set(mergers.map(\.id)))
    check("evidence.freedSeats", try evidence.number("freedSeats"), freed)
    check(
      "evidence.sharedBy", try evidence.strings("sharedBy"),
      Set(joining.filter { !$0.isMerger }.map(\.id)))
    check(
      "evidence.sharedSittings", try evidence.number("sharedSittings"),
      beyondFirst(joining, of: seats) - freed)
  }

  /// How many of the seats are beyond the first of their group, once each finding has joined its own.
  private func beyondFirst(_ findings: [PackContent.Joining], of seats: Set<String>) -> Double {
    var groups: [Set<String>] = []
    for finding in findings {
      let joined = seats.intersection(finding.partnerships)
      let touched = groups.filter { !$0.isDisjoint(with: joined) }
      groups.removeAll { !$0.isDisjoint(with: joined) }
      groups.append(touched.reduce(joined) { $0.union($1) })
    }
    return Double(groups.reduce(0) { $0 + $1.count - 1 })
  }

  /// Between neighbours in proportion, at position (n − 1) · percent / 100 of the sorted values.
  private func percentile(_ percent: Double, of values: [Double]) -> Double {
    let sorted = values.sorted()
    guard let last = sorted.last else { return 0 }
    let position = Double(sorted.count - 1) * percent / 100
    let below = Int(position.rounded(.down))
    guard below + 1 < sorted.count else { return last }
    let part = position - Double(below)
    return sorted[below] * (1 - part) + sorted[below + 1] * part
  }
}
