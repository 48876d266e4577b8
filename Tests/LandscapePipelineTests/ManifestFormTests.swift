import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import TestSupport
import Testing

/// A manifest is held to its own form before anything is held to it.
@Suite struct ManifestFormTests {
  private let report: TestSupport.TemporaryFolder

  /// One night for all tests: its folder, which stays as long as they run.
  private static let night = Result {
    let fixture = try NightFixture()
    return (fixture: fixture, run: try fixture.night().run().run.id)
  }

  init() throws {
    let (fixture, run) = try Self.night.get()
    report = try TestSupport.TemporaryFolder()
    try report.copyFiles(of: fixture.output.path + "/" + run)
  }

  private func verify(_ text: String) throws -> Result<[String], RunVerification.Failure> {
    try report.write(text, to: "manifest.json")
    do {
      let checks = try RunVerification(folder: report.path).checks.filter { !$0.agrees }
      return .success(
        checks.filter { $0.sort == .manifest }.map {
          "\($0.name): \($0.stated), not \($0.found)"
        })
    } catch {
      return .failure(error)
    }
  }

  @Test func `the manifest of a night is as its form says`() throws {
    let text = try report.read("manifest.json")
    #expect(try verify(text) == .success([]))
  }

  @Test(arguments: [
    "schemaVersion", "run", "tool", "settingsDigest", "settings", "inputs", "outputs",
    "defusedCells",
  ])
  func `a key that is missing is named`(key: String) throws {
    let text = try report.read("manifest.json").replacing("\n  \"\(key)\":", with: "\n  \"x\":")
    #expect(
      try verify(text)
        == .failure(
          .unreadableManifest(report.path + "/manifest.json", reason: "'\(key)' is missing")))
  }

  @Test(arguments: ["encoding", "rowsUsed", "sha256"])
  func `a key that an input lacks is named with its place`(key: String) throws {
    let text = try report.read("manifest.json")
    let range = try #require(text.range(of: "\"\(key)\":"))
    let reason = "'inputs[0].\(key)' is missing"
    #expect(
      try verify(text.replacingCharacters(in: range, with: "\"x\":"))
        == .failure(.unreadableManifest(report.path + "/manifest.json", reason: reason)))
  }

  private static let changes: [(from: String, to: String, said: String)] = [
    ("\"schemaVersion\": 1", "\"schemaVersion\": 7", "schemaVersion: 7, not 1"),
    (
      "\"rowsRead\": 2", "\"rowsRead\": 9223372036854775807",
      "inputs[0].rowsRead: 9223372036854775807, not a count from 0"
    ),
    (
      "\"rowsUsed\": 2", "\"rowsUsed\": -9223372036854775808",
      "inputs[0].rowsUsed: -9223372036854775808, not a count from 0"
    ),
    (
      "\"name\": \"areas.csv\"", "\"name\": \"../areas.csv\"",
      "inputs[0].name: ../areas.csv, not a path below the folder"
    ),
    (
      "\"name\": \"organisations.csv\"", "\"name\": \"areas.csv\"",
      "inputs[1].name: areas.csv, not each once"
    ),
    (
      "\"path\": \"data/clusters.csv\"", "\"path\": \"/etc/passwd\"",
      "outputs[N].path: /etc/passwd, not a path below the folder"
    ),
    (
      "\"path\": \"data/clusters.csv\"", "\"path\": \"manifest.json\"",
      "outputs[N].path: manifest.json, not each once"
    ),
  ]

  @Test(arguments: changes)
  func `what is wrong in its form is told with its place`(
    change: (from: String, to: String, said: String)
  ) throws {
    let text = try report.read("manifest.json")
    #expect(text.contains(change.from), "\(text.prefix(3_000))")
    let range = try #require(text.range(of: change.from))
    let place = text[..<range.lowerBound].matches(of: #/"path": /#).count
    let said = change.said.replacing("[N]", with: "[\(place)]")
    #expect(
      try verify(text.replacingCharacters(in: range, with: change.to)) == .success([said]))
  }

  @Test(arguments: ["", "{}", "[]", "null", "{\"run\": 1}", "\u{FFFE}", "{\"inputs\": {}}"])
  func `what is no manifest is refused`(text: String) throws {
    guard case .failure(.unreadableManifest) = try verify(text) else {
      Issue.record("it was read")
      return
    }
  }
}
