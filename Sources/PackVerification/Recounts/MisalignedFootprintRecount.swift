internal import LandscapeModel
internal import Wording

extension Recount {
  /// The crossings, the part that would move, the footprint that lets it go.
  static let misalignedFootprint = Recount(
    rule: "misaligned-footprint", evidence: "misaligned", list: .fixed("main")
  ) {
    (recount) throws(PackFailure) in try recount.misalignedFootprint()
  }
}

extension PackRecount {
  fileprivate mutating func misalignedFootprint() throws(PackFailure) -> PackBasis {
    let evidence = content.evidence
    let areas = Set(try evidence.strings("areas"))
    let people = weight(ofAreas: areas)
    let limit = try content.threshold("misaligned.part")
    check("evidence.people", try evidence.number("people"), people)
    var holders: [(kinds: Int, days: Double, id: String)] = []
    var largest = 0.0
    for crossing in try evidence.array("crossings") {
      let ids = (try crossing.string("left"), try crossing.string("right"))
      let sides = (try content.footprint(ids.0), try content.footprint(ids.1))
      let (left, right) = (sides.0.areas, sides.1.areas)
      let (both, leftOnly, rightOnly) = (
        weight(ofAreas: left.intersection(right)), weight(ofAreas: left.subtracting(right)),
        weight(ofAreas: right.subtracting(left))
      )
      check(crossing.path + ".sharedPeople", try crossing.number("sharedPeople"), both)
      check(crossing.path + ".leftPeople", try crossing.number("leftPeople"), leftOnly)
      check(crossing.path + ".rightPeople", try crossing.number("rightPeople"), rightOnly)
      let kinds = (strategicKinds(on: sides.0), strategicKinds(on: sides.1))
      check(crossing.path + ".leftKinds", try crossing.strings("leftKinds"), kinds.0)
      check(crossing.path + ".rightKinds", try crossing.strings("rightKinds"), kinds.1)
      let name = Words.twoFootprints(left: ids.0, right: ids.1)(.english)
      condition(Words.footprintsCross(both: name), both > 0 && leftOnly > 0 && rightOnly > 0)
      condition(Words.strategicKindsUse(both: name), !kinds.0.isEmpty && !kinds.1.isEmpty)
      let smaller = both + min(leftOnly, rightOnly)
      largest = max(largest, smaller)
      let least = min(both, leftOnly, rightOnly)
      condition(Words.partIsSmall(both: name), least / smaller <= limit + 1e-9)
      let smallest = [
        (areas: left.intersection(right), people: both),
        (areas: left.subtracting(right), people: leftOnly),
        (areas: right.subtracting(left), people: rightOnly),
      ].filter { $0.people - least <= 1e-9 * max(1, least) }
      condition(
        Words.partIsSmallest(both: name),
        smallest.first?.areas == areas)
      check(crossing.path + ".isTied", try crossing.flag("isTied"), smallest.count > 1)
      for (id, side, kinds) in [(ids.0, sides.0, kinds.0), (ids.1, sides.1, kinds.1)]
      where side.areas.isSuperset(of: areas) {
        holders.append((kinds.count, try meetingDays(on: side), id))
      }
    }
    let changed = holders.min { $0 < $1 }?.id ?? ""
    check("evidence.changed", try evidence.string("changed"), changed)
    let bodies = try content.partnerships(try evidence.strings("partnerships"))
    let footprint = try content.footprint(try evidence.string("changed"))
    check(
      "evidence.partnerships", try evidence.strings("partnerships"),
      Set(footprint.partnerships))
    condition(
      .standOnFootprint,
      bodies.allSatisfy { $0.areas == footprint.areas })
    let share = largest > 0 ? people / (limit * largest) : 1
    return PackBasis(
      partnerships: bodies, action: .footprintChange,
      margins: [min(1, max(0, 1 - 0.6 * share))],
      freedDays: try meetingDays(on: footprint) / 2, countsMeetings: true, people: people)
  }

  /// The days of all seats of the bodies on a footprint.
  private func meetingDays(on footprint: PackContent.Footprint) throws(PackFailure) -> Double {
    var days = 0.0
    for body in try content.partnerships(footprint.partnerships) {
      days += Double(body.members.count) * (try meetings(of: body))
    }
    return days
  }
}
