internal import LandscapeModel
internal import Wording

extension PackContent {
  static func topRemits(_ pack: JSONReader) throws(PackFailure) -> Set<String> {
    var tops: Set<String> = []
    guard pack.has("remits") else { return tops }
    for entry in try pack.array("remits") where entry.has("isTop") {
      if try entry.flag("isTop") { tops.insert(try entry.string("id")) }
    }
    return tops
  }

  static func partnerships(
    _ pack: JSONReader
  ) throws(PackFailure) -> [String: Partnership] {
    var partnerships: [String: Partnership] = [:]
    for entry in try pack.array("partnerships") {
      let id = try entry.string("id")
      let members = try entry.strings("members")
      let certainties = try entry.strings("certainties")
      guard members.count == certainties.count else {
        throw PackFailure(text: Words.certaintiesDiffer(place: entry.path)(.english))
      }
      partnerships[id] = Partnership(
        id: id, kind: try entry.string("kind"), function: try entry.string("function"),
        isMultiPurpose: try entry.flag("isMultiPurpose"),
        scale: try entry.optionalString("scale"), basis: try entry.optionalString("basis"),
        parent: try entry.optionalString("parent"),
        parentIsActive: try entry.flag("parentIsActive"),
        knownMeetings: try entry.optionalNumber("meetingsPerYear"),
        scrutiny: try entry.string("scrutiny"), annualReport: try entry.string("annualReport"),
        plans: try entry.strings("plans"), planFrom: try entry.optionalDate("planFrom"),
        planTo: try entry.optionalDate("planTo"),
        needsAssessments: try entry.strings("needsAssessments"), members: Set(members),
        certainties: Dictionary(zip(members, certainties)) { first, _ in first },
        areas: Set(try entry.strings("areas")),
        homeNation: entry.has("homeNation") ? Set(try entry.strings("homeNation")) : nil,
        remits: Set(try entry.strings("remits")),
        remitsNamed: Set(try entry.strings("remitsNamed")))
    }
    return partnerships
  }

  static func kinds(_ pack: JSONReader) throws(PackFailure) -> [String: Kind] {
    var kinds: [String: Kind] = [:]
    for entry in try pack.array("kinds") {
      kinds[try entry.string("id")] = Kind(
        function: try entry.string("function"), isSpecific: try entry.flag("isSpecific"),
        basis: try entry.optionalString("basis"),
        changeRoutes: try entry.strings("changeRoutes"),
        statutoryMemberKinds: try entry.strings("statutoryMemberKinds"),
        isExpectedEverywhere: try entry.flag("isExpectedEverywhere"),
        satisfiedBy: try entry.optionalString("satisfiedBy"),
        activeFrom: try entry.optionalDate("activeFrom"),
        activeTo: try entry.optionalDate("activeTo"),
        knownMeetings: try entry.numbers("knownMeetings"))
    }
    return kinds
  }

  static func members(_ pack: JSONReader) throws(PackFailure) -> [String: Member] {
    var members: [String: Member] = [:]
    for entry in try pack.array("members") {
      members[try entry.string("id")] = Member(
        kind: try entry.string("kind"), seats: try entry.number("seats"),
        weight: try entry.number("weight"), areas: Set(try entry.strings("areas")))
    }
    return members
  }

  static func footprints(_ pack: JSONReader) throws(PackFailure) -> [String: Footprint] {
    var footprints: [String: Footprint] = [:]
    for entry in try pack.array("footprints") {
      footprints[try entry.string("id")] = Footprint(
        areas: Set(try entry.strings("areas")), partnerships: try entry.strings("partnerships"))
    }
    return footprints
  }

  static func organisationKinds(
    _ pack: JSONReader
  ) throws(PackFailure) -> [String: [String: Set<String>]] {
    var kinds: [String: [String: Set<String>]] = [:]
    for entry in try pack.array("organisationKinds") {
      var bodies: [String: Set<String>] = [:]
      for body in try entry.array("organisations") {
        bodies[try body.string("id")] = Set(try body.strings("areas"))
      }
      kinds[try entry.string("kind")] = bodies
    }
    return kinds
  }

  /// A pack of an earlier program does not say where a kind is: then it can be anywhere.
  static func reach(_ pack: JSONReader) throws(PackFailure) -> [String: Set<String>] {
    var reach: [String: Set<String>] = [:]
    for entry in try pack.array("organisationKinds") where entry.has("isAnywhere") {
      guard try !entry.flag("isAnywhere") else { continue }
      reach[try entry.string("kind")] = Set(try entry.strings("reach"))
    }
    return reach
  }

  /// Where the law has none of a kind of organisation; no pack says it of a kind that is everywhere.
  static func territorialExceptions(
    _ pack: JSONReader
  ) throws(PackFailure) -> [String: Set<String>] {
    var exceptions: [String: Set<String>] = [:]
    for entry in try pack.array("organisationKinds") where entry.has("exceptions") {
      exceptions[try entry.string("kind")] = Set(try entry.strings("exceptions"))
    }
    return exceptions
  }

  static func loads(_ pack: JSONReader) throws(PackFailure) -> [Load] {
    var loads: [Load] = []
    for entry in try pack.array("loads") {
      loads.append(
        Load(
          id: try entry.string("id"), kind: try entry.string("kind"),
          seats: try entry.number("seats"), meetingDays: try entry.number("meetingDays")))
    }
    return loads
  }

  static func joining(
    _ pack: JSONReader
  ) throws(PackFailure) -> [Joining] {
    var joining: [Joining] = []
    for entry in try pack.array("joining") {
      let suggested = try entry.string("suggests")
      let cannotMerge = try entry.strings("cannotMerge")
      joining.append(
        Joining(
          id: try entry.string("id"), partnerships: try entry.strings("partnerships"),
          isMerger: suggested == "merge" && cannotMerge.isEmpty))
    }
    return joining
  }
}
