internal import Foundation
internal import Publishing

/// Why a file is no evidence pack.
package struct PackFailure: Error, Sendable {
  /// A phrase for the terminal, lower-case, without full stop.
  package let text: String
}

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
    let remits: Set<String>
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

  let id: String
  let rule: String
  let list: String
  let root: JSONReader
  let evidence: JSONReader
  let asOf: String?
  let partnershipCount: Double
  let thresholds: [String: Double]
  let partnerships: [String: Partnership]
  let kinds: [String: Kind]
  let asked: [String]
  let members: [String: Member]
  /// Weights by code.
  let areas: [String: Double]
  let nation: Set<String>
  let footprints: [String: Footprint]
  /// Areas of the bodies of each kind of organisation.
  let organisationKinds: [String: [String: Set<String>]]
  let loads: [Load]
  let joining: [(id: String, partnerships: [String])]
  let target: Set<String>?

  init(bytes: [UInt8]) throws(PackFailure) {
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      throw PackFailure(text: "is not JSON")
    }
    let root = JSONReader(value: value, path: "")
    let pack = try root.member("pack")
    guard try pack.number("version") == Double(evidencePackVersion) else {
      throw PackFailure(
        text: "pack.version is not \(evidencePackVersion), the version this program reads")
    }
    id = try root.string("id")
    rule = try root.string("rule")
    list = try root.string("list")
    self.root = root
    evidence = try root.member("evidence")
    asOf = try pack.optionalString("asOf")
    partnershipCount = try pack.number("partnershipCount")
    thresholds = try pack.member("thresholds").numbers()
    asked = try pack.strings("asked")
    nation = Set(try pack.strings("nation"))
    target = pack.has("target") ? Set(try pack.strings("target")) : nil
    partnerships = try Self.partnerships(pack)
    kinds = try Self.kinds(pack)
    members = try Self.members(pack)
    footprints = try Self.footprints(pack)
    organisationKinds = try Self.organisationKinds(pack)
    loads = try Self.loads(pack)
    joining = try Self.joining(pack)
    var areas: [String: Double] = [:]
    for entry in try pack.array("areas") {
      areas[try entry.string("code")] = try entry.number("weight")
    }
    self.areas = areas
    try checkReferences()
  }

  private static func partnerships(
    _ pack: JSONReader
  ) throws(PackFailure) -> [String: Partnership] {
    var partnerships: [String: Partnership] = [:]
    for entry in try pack.array("partnerships") {
      let id = try entry.string("id")
      let members = try entry.strings("members")
      let certainties = try entry.strings("certainties")
      guard members.count == certainties.count else {
        throw PackFailure(text: "\(entry.path).certainties are not as many as its members")
      }
      partnerships[id] = Partnership(
        id: id, kind: try entry.string("kind"), function: try entry.string("function"),
        isMultiPurpose: try entry.flag("isMultiPurpose"),
        scale: try entry.optionalString("scale"), basis: try entry.optionalString("basis"),
        parent: try entry.optionalString("parent"),
        parentIsActive: try entry.flag("parentIsActive"),
        knownMeetings: try entry.optionalNumber("meetingsPerYear"),
        scrutiny: try entry.string("scrutiny"), annualReport: try entry.string("annualReport"),
        plans: try entry.strings("plans"), planFrom: try entry.optionalString("planFrom"),
        planTo: try entry.optionalString("planTo"),
        needsAssessments: try entry.strings("needsAssessments"), members: Set(members),
        certainties: Dictionary(zip(members, certainties)) { first, _ in first },
        areas: Set(try entry.strings("areas")), remits: Set(try entry.strings("remits")))
    }
    return partnerships
  }

  private static func kinds(_ pack: JSONReader) throws(PackFailure) -> [String: Kind] {
    var kinds: [String: Kind] = [:]
    for entry in try pack.array("kinds") {
      kinds[try entry.string("id")] = Kind(
        function: try entry.string("function"), isSpecific: try entry.flag("isSpecific"),
        basis: try entry.optionalString("basis"),
        changeRoutes: try entry.strings("changeRoutes"),
        statutoryMemberKinds: try entry.strings("statutoryMemberKinds"),
        isExpectedEverywhere: try entry.flag("isExpectedEverywhere"),
        satisfiedBy: try entry.optionalString("satisfiedBy"),
        activeFrom: try entry.optionalString("activeFrom"),
        activeTo: try entry.optionalString("activeTo"),
        knownMeetings: try entry.numbers("knownMeetings"))
    }
    return kinds
  }

  private static func members(_ pack: JSONReader) throws(PackFailure) -> [String: Member] {
    var members: [String: Member] = [:]
    for entry in try pack.array("members") {
      members[try entry.string("id")] = Member(
        kind: try entry.string("kind"), seats: try entry.number("seats"),
        weight: try entry.number("weight"), areas: Set(try entry.strings("areas")))
    }
    return members
  }

  private static func footprints(_ pack: JSONReader) throws(PackFailure) -> [String: Footprint] {
    var footprints: [String: Footprint] = [:]
    for entry in try pack.array("footprints") {
      footprints[try entry.string("id")] = Footprint(
        areas: Set(try entry.strings("areas")), partnerships: try entry.strings("partnerships"))
    }
    return footprints
  }

  private static func organisationKinds(
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

  private static func loads(_ pack: JSONReader) throws(PackFailure) -> [Load] {
    var loads: [Load] = []
    for entry in try pack.array("loads") {
      loads.append(
        Load(
          id: try entry.string("id"), kind: try entry.string("kind"),
          seats: try entry.number("seats"), meetingDays: try entry.number("meetingDays")))
    }
    return loads
  }

  private static func joining(
    _ pack: JSONReader
  ) throws(PackFailure) -> [(id: String, partnerships: [String])] {
    var joining: [(id: String, partnerships: [String])] = []
    for entry in try pack.array("joining") {
      joining.append((try entry.string("id"), try entry.strings("partnerships")))
    }
    return joining
  }

  private func checkReferences() throws(PackFailure) {
    for partnership in partnerships.values {
      for member in partnership.members where members[member] == nil {
        throw PackFailure(text: "pack.members lacks '\(member)' of '\(partnership.id)'")
      }
      for area in partnership.areas where areas[area] == nil {
        throw PackFailure(text: "pack.areas lacks '\(area)' of '\(partnership.id)'")
      }
      guard kinds[partnership.kind] != nil else {
        throw PackFailure(
          text: "pack.kinds lacks '\(partnership.kind)' of '\(partnership.id)'")
      }
    }
    for id in asked where partnerships[id] == nil {
      throw PackFailure(text: "pack.partnerships lacks '\(id)'")
    }
    for footprint in footprints.values {
      for id in footprint.partnerships where partnerships[id] == nil {
        throw PackFailure(text: "pack.partnerships lacks '\(id)'")
      }
    }
    for area in nation where areas[area] == nil {
      throw PackFailure(text: "pack.areas lacks '\(area)'")
    }
  }

  func partnership(_ id: String) throws(PackFailure) -> Partnership {
    guard let found = partnerships[id] else {
      throw PackFailure(text: "pack.partnerships lacks '\(id)'")
    }
    return found
  }

  func partnerships(_ ids: [String]) throws(PackFailure) -> [Partnership] {
    var found: [Partnership] = []
    for id in ids { found.append(try partnership(id)) }
    return found
  }

  func kind(_ id: String) throws(PackFailure) -> Kind {
    guard let found = kinds[id] else { throw PackFailure(text: "pack.kinds lacks '\(id)'") }
    return found
  }

  func footprint(_ id: String) throws(PackFailure) -> Footprint {
    guard let found = footprints[id] else {
      throw PackFailure(text: "pack.footprints lacks '\(id)'")
    }
    return found
  }

  func threshold(_ name: String) throws(PackFailure) -> Double {
    guard let value = thresholds[name] else {
      throw PackFailure(text: "pack.thresholds lacks '\(name)'")
    }
    return value
  }
}

/// A JSON value with its place in the document, so that what is missing can be named.
struct JSONReader {
  let value: Any
  let path: String

  func has(_ name: String) -> Bool {
    guard let found = (value as? [String: Any])?[name] else { return false }
    return !(found is NSNull)
  }

  func member(_ name: String) throws(PackFailure) -> JSONReader {
    let inner = path.isEmpty ? name : path + "." + name
    guard has(name), let found = (value as? [String: Any])?[name] else {
      throw PackFailure(text: "\(inner) is missing; expected the output of explain --format json")
    }
    return JSONReader(value: found, path: inner)
  }

  func string(_ name: String) throws(PackFailure) -> String {
    let found = try member(name)
    guard let text = found.value as? String else { throw found.wrong("text") }
    return text
  }

  func number(_ name: String) throws(PackFailure) -> Double {
    let found = try member(name)
    guard let number = found.value as? NSNumber else { throw found.wrong("a number") }
    return number.doubleValue
  }

  /// `nil` where the member is missing or null.
  func optionalString(_ name: String) throws(PackFailure) -> String? {
    has(name) ? try string(name) : nil
  }

  /// `nil` where the member is missing or null.
  func optionalNumber(_ name: String) throws(PackFailure) -> Double? {
    has(name) ? try number(name) : nil
  }

  /// An array of numbers.
  func numbers(_ name: String) throws(PackFailure) -> [Double] {
    let found = try member(name)
    guard let values = found.value as? [NSNumber] else { throw found.wrong("an array of numbers") }
    return values.map(\.doubleValue)
  }

  func flag(_ name: String) throws(PackFailure) -> Bool {
    let found = try member(name)
    guard let flag = found.value as? Bool else { throw found.wrong("true or false") }
    return flag
  }

  func array(_ name: String) throws(PackFailure) -> [JSONReader] {
    let found = try member(name)
    guard let values = found.value as? [Any] else { throw found.wrong("an array") }
    return values.enumerated().map { JSONReader(value: $1, path: "\(found.path)[\($0)]") }
  }

  func strings(_ name: String) throws(PackFailure) -> [String] {
    let found = try member(name)
    guard let texts = found.value as? [String] else { throw found.wrong("an array of text") }
    return texts
  }

  /// All members, each a number.
  func numbers() throws(PackFailure) -> [String: Double] {
    guard let members = value as? [String: Any] else { throw wrong("an object") }
    var numbers: [String: Double] = [:]
    for name in members.keys.sorted() { numbers[name] = try number(name) }
    return numbers
  }

  private func wrong(_ expected: String) -> PackFailure {
    PackFailure(text: "\(path) is not \(expected)")
  }
}
