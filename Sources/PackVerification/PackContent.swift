internal import Foundation
internal import LandscapeModel
internal import Wording

/// What an evidence pack holds, read from its JSON; names are those of the file.
struct PackContent {
  struct Partnership {
    let id: String
    let kind: String
    let function: String
    let isMultiPurpose: Bool
    let scale: String?
    let basis: String?
    let parent: String?
    let parentIsActive: Bool
    let knownMeetings: Double?
    let scrutiny: String
    let annualReport: String
    let plans: [String]
    let planFrom: String?
    let planTo: String?
    let needsAssessments: [String]
    let members: Set<String>
    /// The certainty of each member's seat.
    let certainties: [String: String]
    let areas: Set<String>
    /// In a pack of what lies across nations the areas of the body's own nation; `nil` elsewhere, and for a body of no one nation.
    let homeNation: Set<String>?
    /// With their ancestors.
    let remits: Set<String>
    /// As the body's own row lists them.
    let remitsNamed: Set<String>
  }

  struct Kind {
    let function: String
    let isSpecific: Bool
    let basis: String?
    let changeRoutes: [String]
    let statutoryMemberKinds: [String]
    let isExpectedEverywhere: Bool
    let satisfiedBy: String?
    let activeFrom: String?
    let activeTo: String?
    let knownMeetings: [Double]
  }

  /// A route of the jurisdiction; they stand the easiest first.
  struct Route {
    let id: String
    let feasibility: Double
    let changeRoutes: [String]
  }

  struct Member {
    let kind: String
    let seats: Double
    let weight: Double
    let areas: Set<String>
  }

  struct Footprint {
    let areas: Set<String>
    let partnerships: [String]
  }

  struct Load {
    let id: String
    let kind: String
    let seats: Double
    let meetingDays: Double
  }

  /// A finding that would make one of several bodies, or have them meet as one.
  struct Joining {
    let id: String
    let partnerships: [String]
    /// Whether the bodies would become one, as the law stands.
    let isMerger: Bool
  }

  let id: String
  let rule: String
  let list: String
  let root: JSONReader
  let evidence: JSONReader
  let asOf: String?
  let partnershipCount: Double
  let thresholds: [String: Double]
  let routes: [Route]
  /// Ids of routes by what a kind rests on.
  let bases: [String: String]
  let partnerships: [String: Partnership]
  let kinds: [String: Kind]
  let asked: [String]
  let members: [String: Member]
  /// Weights by code.
  let areas: [String: Double]
  let nation: Set<String>
  /// Whether areas of the catalogue are the nation, so that a body with all of it is national.
  let nationIsArea: Bool
  let footprints: [String: Footprint]
  /// Areas of the bodies of each kind of organisation.
  let organisationKinds: [String: [String: Set<String>]]
  /// For kinds of organisation the atoms in which there is none by law.
  let territorialExceptions: [String: Set<String>]
  /// Areas in which a kind of organisation is at all; none where it can be anywhere.
  let reach: [String: Set<String>]
  let loads: [Load]
  let joining: [Joining]
  let target: Set<String>?
  /// Remits that are the top of others; a pack of an earlier program does not say.
  let topRemits: Set<String>

  init(bytes: [UInt8]) throws(PackFailure) {
    guard isPlainJSON(bytes), let value = try? JSONSerialization.jsonObject(with: Data(bytes))
    else {
      throw PackFailure(text: Phrase.isNotJSON(.english))
    }
    let root = JSONReader(value: value, path: "")
    let pack = try root.member("pack")
    guard try pack.number("version") == Double(evidencePackVersion) else {
      throw PackFailure(
        text: Words.packVersionDiffers(version: String(evidencePackVersion))(.english))
    }
    id = try root.string("id")
    rule = try root.string("rule")
    list = try root.string("list")
    self.root = root
    evidence = try root.member("evidence")
    asOf = try pack.optionalDate("asOf")
    partnershipCount = try pack.number("partnershipCount")
    thresholds = try pack.member("thresholds").numbers()
    var routes: [Route] = []
    for entry in try pack.array("routes") {
      routes.append(
        Route(
          id: try entry.string("id"), feasibility: try entry.number("feasibility"),
          changeRoutes: try entry.strings("changeRoutes")))
    }
    self.routes = routes
    let bases = try pack.member("bases")
    var routeOfBasis: [String: String] = [:]
    for basis in bases.names.sorted() { routeOfBasis[basis] = try bases.string(basis) }
    self.bases = routeOfBasis
    asked = try pack.strings("asked")
    nation = Set(try pack.strings("nation"))
    nationIsArea = try pack.flag("nationIsArea")
    target = pack.has("target") ? Set(try pack.strings("target")) : nil
    topRemits = try Self.topRemits(pack)
    partnerships = try Self.partnerships(pack)
    kinds = try Self.kinds(pack)
    members = try Self.members(pack)
    footprints = try Self.footprints(pack)
    organisationKinds = try Self.organisationKinds(pack)
    territorialExceptions = try Self.territorialExceptions(pack)
    reach = try Self.reach(pack)
    loads = try Self.loads(pack)
    joining = try Self.joining(pack)
    var areas: [String: Double] = [:]
    for entry in try pack.array("areas") {
      areas[try entry.string("code")] = try entry.number("weight")
    }
    self.areas = areas
    try checkReferences()
  }

  private func checkReferences() throws(PackFailure) {
    for partnership in partnerships.values {
      for member in partnership.members where members[member] == nil {
        throw PackFailure(
          text: Words.packLacksOf(place: "pack.members", id: member, owner: partnership.id)(
            .english))
      }
      for area in partnership.areas where areas[area] == nil {
        throw PackFailure(
          text: Words.packLacksOf(place: "pack.areas", id: area, owner: partnership.id)(.english))
      }
      guard kinds[partnership.kind] != nil else {
        throw PackFailure(
          text: Words.packLacksOf(
            place: "pack.kinds", id: partnership.kind, owner: partnership.id)(.english))
      }
    }
    for id in asked where partnerships[id] == nil {
      throw PackFailure(text: Words.packLacks(place: "pack.partnerships", id: id)(.english))
    }
    for footprint in footprints.values {
      for id in footprint.partnerships where partnerships[id] == nil {
        throw PackFailure(text: Words.packLacks(place: "pack.partnerships", id: id)(.english))
      }
    }
    for area in nation where areas[area] == nil {
      throw PackFailure(text: Words.packLacks(place: "pack.areas", id: area)(.english))
    }
  }

  func partnership(_ id: String) throws(PackFailure) -> Partnership {
    guard let found = partnerships[id] else {
      throw PackFailure(text: Words.packLacks(place: "pack.partnerships", id: id)(.english))
    }
    return found
  }

  /// What the pack states of its finding: `priority`, `evidence.share`.
  var statedMembers: [String] { root.names + evidence.names.map { "evidence." + $0 } }

  func partnerships(_ ids: [String]) throws(PackFailure) -> [Partnership] {
    var found: [Partnership] = []
    for id in ids { found.append(try partnership(id)) }
    return found
  }

  func kind(_ id: String) throws(PackFailure) -> Kind {
    guard let found = kinds[id] else {
      throw PackFailure(text: Words.packLacks(place: "pack.kinds", id: id)(.english))
    }
    return found
  }

  func footprint(_ id: String) throws(PackFailure) -> Footprint {
    guard let found = footprints[id] else {
      throw PackFailure(text: Words.packLacks(place: "pack.footprints", id: id)(.english))
    }
    return found
  }

  func threshold(_ name: String) throws(PackFailure) -> Double {
    guard let value = thresholds[name] else {
      throw PackFailure(text: Words.packLacks(place: "pack.thresholds", id: name)(.english))
    }
    if let range = Settings.parameter(named: name)?.range, !range.contains(value) {
      throw PackFailure(
        text: Words.thresholdOutOfRange(
          name: name, value: String(value), lowest: String(range.lowerBound),
          highest: String(range.upperBound))(.english))
    }
    return value
  }
}
