internal import Foundation

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
    let members: Set<String>
    let areas: Set<String>
    let remits: Set<String>
  }

  struct Member {
    let seats: Double
    let weight: Double
    let areas: Set<String>
  }

  let id: String
  let rule: String
  let list: String
  let root: JSONReader
  let evidence: JSONReader
  let partnershipCount: Double
  let thresholds: [String: Double]
  let partnerships: [String: Partnership]
  let members: [String: Member]
  /// Weights by code.
  let areas: [String: Double]
  let target: Set<String>?

  init(bytes: [UInt8]) throws(PackFailure) {
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      throw PackFailure(text: "is not JSON")
    }
    let root = JSONReader(value: value, path: "")
    let pack = try root.member("pack")
    guard try pack.number("version") == 1 else {
      throw PackFailure(text: "pack.version is not 1, the version this program reads")
    }
    id = try root.string("id")
    rule = try root.string("rule")
    list = try root.string("list")
    self.root = root
    evidence = try root.member("evidence")
    partnershipCount = try pack.number("partnershipCount")
    thresholds = try pack.member("thresholds").numbers()
    var partnerships: [String: Partnership] = [:]
    for entry in try pack.array("partnerships") {
      let id = try entry.string("id")
      partnerships[id] = Partnership(
        id: id, kind: try entry.string("kind"), function: try entry.string("function"),
        isMultiPurpose: try entry.flag("isMultiPurpose"),
        members: Set(try entry.strings("members")), areas: Set(try entry.strings("areas")),
        remits: Set(try entry.strings("remits")))
    }
    self.partnerships = partnerships
    var members: [String: Member] = [:]
    for entry in try pack.array("members") {
      members[try entry.string("id")] = Member(
        seats: try entry.number("seats"), weight: try entry.number("weight"),
        areas: Set(try entry.strings("areas")))
    }
    self.members = members
    var areas: [String: Double] = [:]
    for entry in try pack.array("areas") {
      areas[try entry.string("code")] = try entry.number("weight")
    }
    self.areas = areas
    target = pack.has("target") ? Set(try pack.strings("target")) : nil
    for partnership in partnerships.values {
      for member in partnership.members where members[member] == nil {
        throw PackFailure(text: "pack.members lacks '\(member)' of '\(partnership.id)'")
      }
      for area in partnership.areas where areas[area] == nil {
        throw PackFailure(text: "pack.areas lacks '\(area)' of '\(partnership.id)'")
      }
    }
  }

  func partnership(_ id: String) throws(PackFailure) -> Partnership {
    guard let found = partnerships[id] else {
      throw PackFailure(text: "pack.partnerships lacks '\(id)'")
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
