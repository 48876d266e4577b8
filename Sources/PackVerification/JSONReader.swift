internal import Foundation
internal import LandscapeModel
internal import Wording

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
      throw PackFailure(text: Words.packMemberMissing(place: inner)(.english))
    }
    return JSONReader(value: found, path: inner)
  }

  func string(_ name: String) throws(PackFailure) -> String {
    let found = try member(name)
    guard let text = found.value as? String else { throw found.wrong(Phrase.jsonText(.english)) }
    return text
  }

  func number(_ name: String) throws(PackFailure) -> Double {
    let found = try member(name)
    guard let number = found.value as? NSNumber else {
      throw found.wrong(Phrase.jsonNumber(.english))
    }
    return number.doubleValue
  }

  /// `nil` where the member is missing or null.
  func optionalString(_ name: String) throws(PackFailure) -> String? {
    has(name) ? try string(name) : nil
  }

  /// A date as a catalogue writes it; `nil` where the member is missing or null.
  func optionalDate(_ name: String) throws(PackFailure) -> String? {
    guard let text = try optionalString(name) else { return nil }
    guard PartialDate(text) != nil else { throw try member(name).wrong(Phrase.jsonDate(.english)) }
    return text
  }

  /// `nil` where the member is missing or null.
  func optionalNumber(_ name: String) throws(PackFailure) -> Double? {
    has(name) ? try number(name) : nil
  }

  /// An array of numbers.
  func numbers(_ name: String) throws(PackFailure) -> [Double] {
    let found = try member(name)
    guard let values = found.value as? [NSNumber] else {
      throw found.wrong(Phrase.anArrayOfNumbers(.english))
    }
    return values.map(\.doubleValue)
  }

  func flag(_ name: String) throws(PackFailure) -> Bool {
    let found = try member(name)
    guard let flag = found.value as? Bool else {
      throw found.wrong(Phrase.packTrueOrFalse(.english))
    }
    return flag
  }

  func array(_ name: String) throws(PackFailure) -> [JSONReader] {
    let found = try member(name)
    guard let values = found.value as? [Any] else { throw found.wrong(Phrase.anArray(.english)) }
    return values.enumerated().map { JSONReader(value: $1, path: "\(found.path)[\($0)]") }
  }

  func strings(_ name: String) throws(PackFailure) -> [String] {
    let found = try member(name)
    guard let texts = found.value as? [String] else {
      throw found.wrong(Phrase.anArrayOfText(.english))
    }
    return texts
  }

  /// All members, each a number.
  func numbers() throws(PackFailure) -> [String: Double] {
    guard let members = value as? [String: Any] else { throw wrong(Phrase.anObject(.english)) }
    var numbers: [String: Double] = [:]
    for name in members.keys.sorted() { numbers[name] = try number(name) }
    return numbers
  }

  private func wrong(_ expected: String) -> PackFailure {
    PackFailure(text: Words.isNotOfType(place: path, expected: expected)(.english))
  }
}
