internal import Foundation
internal import LandscapeModel
internal import Publishing
internal import Wording

/// `manifest.json` as it is read back.
struct ManifestFile: Decodable {
  struct Tool: Decodable {
    let version: String
    /// `nil` in runs of before it was recorded.
    let icu: String?
  }
  struct Input: Decodable {
    let name: String
    let bytes: Int
    let sha256: String
    let encoding: String
    let rowsRead: Int
    let rowsUsed: Int
    let rowsRejected: Int
  }
  struct Output: Decodable {
    let path: String
    let bytes: Int
    let sha256: String
  }
  /// A setting's value: a number or text, a list of names, a flag, or nothing.
  struct Value: Decodable {
    let value: Settings.Value

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        value = .unset
      } else if let flag = try? container.decode(Bool.self) {
        value = .flag(flag)
      } else if let integer = try? container.decode(Int.self) {
        value = .integer(integer)
      } else if let number = try? container.decode(Double.self) {
        value = .number(number)
      } else if let text = try? container.decode(String.self) {
        value = .text(text)
      } else {
        value = .names(try container.decode([String].self))
      }
    }
  }

  let schemaVersion: Int
  let run: String
  let tool: Tool
  let settingsDigest: String
  let settings: [String: Value]
  let inputs: [Input]
  let outputs: [Output]
  let defusedCells: Int
  let baseline: String?

  /// The settings that the manifest lists, those of the defaults where it lists what are none. One that
  /// this program does not know stays out, so that the digest then differs: the version says why.
  var settingsInForce: Settings {
    Settings(recorded: { settings[$0]?.value }) ?? Settings()
  }
}

extension ManifestFile {
  /// Why bytes are no manifest.
  struct Failure: Error {
    let reason: String
  }

  /// Something that is not as the form of manifests has it.
  struct Fault: Hashable {
    /// `outputs[3].path`
    let place: String
    let found: String
    let expected: String
  }

  init(_ bytes: [UInt8]) throws(Failure) {
    do {
      self = try StoredJSON.decoded(ManifestFile.self, from: bytes)
    } catch let error as DecodingError {
      throw Failure(reason: Self.reason(of: error))
    } catch {
      throw Failure(reason: Phrase.itIsNoJSON(.english))
    }
  }

  private static func reason(of error: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      path.reduce("") { text, key in
        key.intValue.map { "\(text)[\($0)]" } ?? (text.isEmpty ? "" : text + ".") + key.stringValue
      }
    }
    switch error {
    case .keyNotFound(let key, let context):
      return Words.manifestPlaceMissing(place: place(context.codingPath + [key]))(.english)
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return Words.manifestPlaceType(place: place(context.codingPath))(.english)
    case .dataCorrupted(let context) where !context.codingPath.isEmpty:
      return Words.manifestPlaceUnusable(place: place(context.codingPath))(.english)
    default: return Phrase.itIsNoJSON(.english)
    }
  }

  /// Whether a path names something below the folder that it is relative to.
  static func isBelow(_ path: String) -> Bool {
    !path.isEmpty
      && path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }

  /// What is wrong with it by itself, in the order in which it stands there: a key may be twice in one list, a
  /// count may fit no file, a path may lead out of the folder. Nothing on the disk is looked at.
  var faults: [Fault] {
    var faults: [Fault] = []
    func expect(_ isRight: Bool, _ place: String, _ found: String, _ expected: String) {
      if !isRight { faults.append(Fault(place: place, found: found, expected: expected)) }
    }
    func expectCount(_ count: Int, _ place: String) {
      expect(
        (0...largestCount).contains(count), place, String(count), Phrase.aCountFromZero(.english))
    }
    func expectDigest(_ text: String, _ place: String) {
      expect(ContentDigest(hexadecimal: text) != nil, place, text, Phrase.hexDigits(.english))
    }
    func expectPath(_ path: String, _ place: String, _ seen: inout Set<String>) {
      expect(Self.isBelow(path), place, path, Phrase.aPathBelow(.english))
      expect(seen.insert(path).inserted, place, path, Phrase.eachOnce(.english))
    }
    expect(
      schemaVersion == Manifest.schemaVersion, "schemaVersion", String(schemaVersion),
      String(Manifest.schemaVersion))
    expectDigest(settingsDigest, "settingsDigest")
    expectCount(defusedCells, "defusedCells")
    var seen: Set<String> = []
    for (place, input) in inputs.enumerated() {
      let name = "inputs[\(place)]"
      expectPath(input.name, name + ".name", &seen)
      expectCount(input.bytes, name + ".bytes")
      expectDigest(input.sha256, name + ".sha256")
      expectCount(input.rowsRead, name + ".rowsRead")
      expectCount(input.rowsUsed, name + ".rowsUsed")
      expectCount(input.rowsRejected, name + ".rowsRejected")
    }
    seen = [Manifest.path, Manifest.costs]
    for (place, output) in outputs.enumerated() {
      let name = "outputs[\(place)]"
      expectPath(output.path, name + ".path", &seen)
      expectCount(output.bytes, name + ".bytes")
      expectDigest(output.sha256, name + ".sha256")
    }
    return faults
  }
}
