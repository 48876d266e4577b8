extension PackRecount {
  /// misaligned-footprint: the crossings, the part that would move, the footprint that lets it go.
  mutating func misaligned() throws(PackFailure) -> PackBasis {
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
      let name = "'\(ids.0)' and '\(ids.1)'"
      condition("\(name) cross", both > 0 && leftOnly > 0 && rightOnly > 0)
      condition("strategic kinds use \(name)", !kinds.0.isEmpty && !kinds.1.isEmpty)
      let smaller = both + min(leftOnly, rightOnly)
      largest = max(largest, smaller)
      let least = min(both, leftOnly, rightOnly)
      condition("the part is small beside the smaller of \(name)", least / smaller <= limit + 1e-9)
      let parts = [left.intersection(right), left.subtracting(right), right.subtracting(left)]
      condition(
        "the part is the smallest of \(name)",
        parts.contains(areas) && abs(people - least) <= 1e-9 * max(1, least))
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
      "the bodies stand on the footprint",
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

  /// coverage-gap: areas without a body of the kind, or with two that nothing explains.
  mutating func coverage() throws(PackFailure) -> PackBasis {
    let evidence = content.evidence
    let areas = Set(try evidence.strings("areas"))
    let kindID = try evidence.string("kind")
    let kind = try content.kind(kindID)
    let people = weight(ofAreas: areas)
    check("evidence.people", try evidence.number("people"), people)
    condition("the kind is expected everywhere", kind.isExpectedEverywhere)
    condition("the kind is active at the date", isActive(kind))
    let asked = try content.partnerships(content.asked)
    condition(
      "the bodies asked are of the kind, or of the one that satisfies it, below the nation",
      asked.allSatisfy {
        ($0.kind == kindID || $0.kind == kind.satisfiedBy) && !isNational($0)
      })
    let bodies = try content.partnerships(try evidence.strings("partnerships"))
    switch try evidence.string("problem") {
    case "absent":
      let present = asked.reduce(into: Set<String>()) { $0.formUnion($1.areas) }
      check(
        "evidence.areas", try evidence.strings("areas"), content.nation.subtracting(present))
      let all = weight(ofAreas: content.nation)
      let limit = try content.threshold("coverage.incomplete-above")
      condition(
        "the catalogue is complete enough for the kind",
        all <= 0 || people / all <= limit + 1e-9)
      check("evidence.partnerships", try evidence.strings("partnerships"), [])
      return PackBasis(
        partnerships: [], action: .establish(kind: kindID), margins: [1], people: people)
    case "doubled":
      var found: Set<String> = []
      for area in areas.sorted() {
        let here = try unexplained(asked.filter { $0.areas.contains(area) })
        condition("two bodies or more cover '\(area)'", here.count > 1)
        found.formUnion(here)
      }
      check("evidence.partnerships", try evidence.strings("partnerships"), found)
      return PackBasis(partnerships: bodies, action: .local, margins: [1], people: people)
    default: throw PackFailure(text: "evidence.problem is neither absent nor doubled")
    }
  }

  /// Bodies in one place without those under another there, by nest or as sub-group; by id.
  private func unexplained(
    _ bodies: [PackContent.Partnership]
  ) throws(PackFailure) -> Set<String> {
    var kept: Set<String> = []
    for body in bodies {
      var isExplained = false
      for other in bodies where other.id != body.id {
        if ancestors(of: body).contains(other.id) { isExplained = true }
        // Two that are a candidate for a merger are reported as that, not as tiers.
        if try isNested(body, in: other), try !isMerger(body, other) { isExplained = true }
      }
      if !isExplained { kept.insert(body.id) }
    }
    return kept
  }

  /// A beginning counts from its first day, an end to its last.
  private func isActive(_ kind: PackContent.Kind) -> Bool {
    guard let asOf = content.asOf.map({ Self.day($0, last: true) }) else { return true }
    if let from = kind.activeFrom, Self.day(from, last: false) > asOf { return false }
    if let to = kind.activeTo, Self.day(to, last: true) < asOf { return false }
    return true
  }

  /// A date as a number that orders days; what is not written is the first or the last it can be.
  static func day(_ text: String, last: Bool) -> Int {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    let filler = last ? 99 : 0
    func part(_ place: Int) -> Int { parts.count > place ? parts[place] : filler }
    return (part(0) * 100 + part(1)) * 100 + part(2)
  }
}
