internal import Foundation
internal import LandscapeModel

/// A JSON value with its place in the document, so that what is missing can be named.
struct JSONReader {
  let value: Any
  let path: String

  /// The names of its members, in no order; none where it is no object.
  var names: [String] { (value as? [String: Any]).map { Array($0.keys) } ?? [] }

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

  /// A date as a catalogue writes it; `nil` where the member is missing or null.
  func optionalDate(_ name: String) throws(PackFailure) -> String? {
    guard let text = try optionalString(name) else { return nil }
    guard PartialDate(text) != nil else { throw try member(name).wrong("a date") }
    return text
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
