import CatalogueReading
import Foundation
import LandscapeModel
import LandscapePipeline
import OverlapGraph
import Publishing
import Rationalisation
import TestSupport
import Testing

/// Every finding of Wales worked out anew from its pack, and packs that were tampered with.
struct PackVerificationTests {
  static func content(_ year: Int) throws -> ReportContent {
    var settings = Settings()
    settings.stability.draws = 0
    let pipeline = AnalysisPipeline(
      input: InputFolder(path: Repository.wales(year)), settings: settings)
    return try pipeline.content(of: try pipeline.read())
  }

  @Test(arguments: [2019, 2023])
  func `every finding of Wales verifies from its pack alone`(year: Int) throws {
    let content = try Self.content(year)
    for finding in content.findings.all {
      let verification = try PackVerification(
        pack: evidencePack(of: finding, content: content).bytes)
      #expect(verification.finding == finding.id)
      for check in verification.checks where !check.agrees {
        Issue.record("\(finding.id): \(check)")
      }
      let least =
        [.mergeCandidate, .nestedBoard, .sharedTable, .parallelRemit, .regionalTwins]
          .contains(finding.rule) ? 12 : 2
      #expect(verification.checks.count >= least, "\(finding.id)")
    }
  }

  @Test(arguments: [
    Rule.mergeCandidate, .nestedBoard, .sharedTable, .parallelRemit, .regionalTwins,
  ])
  func `any number of the evidence that changes is named`(rule: Rule) throws {
    let content = try Self.content(2023)
    let finding = try #require(content.findings.all.first { $0.rule == rule })
    let pack = evidencePack(of: finding, content: content)
    var changed = 0
    for path in numberPaths(of: pack) where isChecked(path) {
      let tampered = replacing(pack, at: path[...])
      let verification = try PackVerification(pack: tampered.bytes)
      #expect(!verification.agrees, "\(path)")
      changed += 1
    }
    #expect(changed >= 10)
  }

  @Test func `a member left out, or moved to another body, fails`() throws {
    let content = try Self.content(2023)
    let finding = try #require(content.findings.all.first { $0.rule == .mergeCandidate })
    let text = String(
      decoding: evidencePack(of: finding, content: content).bytes, as: UTF8.self)
    let shared = try #require(text.range(of: "\"sharedMembers\": "))
    let digit = text[shared.upperBound...].prefix(1)
    let other = text.replacingCharacters(
      in: shared.upperBound..<text.index(after: shared.upperBound),
      with: digit == "9" ? "8" : "9")
    let verification = try PackVerification(pack: Array(other.utf8))
    #expect(verification.checks.contains { !$0.agrees && $0.name.hasSuffix("sharedMembers") })
  }

  @Test(arguments: ["", "{", "[]", "{}", "{\"pack\": {\"version\": 2}}", "null", "{\"pack\": 7}"])
  func `what is no pack is said to be none`(text: String) {
    #expect(throws: PackFailure.self) { try PackVerification(pack: Array(text.utf8)) }
  }

  /// Numbers the recount covers: evidence, factors, weights; not ranks, lines and versions, nor
  /// significance, which is of every pair of the landscape and cannot be worked out from one pack.
  private func isChecked(_ path: [String]) -> Bool {
    if path.contains("significance") { return false }
    return switch path.first {
    case "evidence", "priority", "strength", "benefit", "feasibility", "confidence",
      "freedMeetingDays", "peopleAffected":
      true
    case "pack": path.contains("members") && ["weight", "seats"].contains(path.last)
    default: false
    }
  }

  private func numberPaths(of value: JSONValue, _ path: [String] = []) -> [[String]] {
    switch value {
    case .integer, .number: [path]
    case .array(let values):
      values.enumerated().flatMap { numberPaths(of: $1, path + ["\($0)"]) }
    case .object(let members):
      members.flatMap { numberPaths(of: $0.value, path + [$0.name]) }
    default: []
    }
  }

  private func replacing(_ value: JSONValue, at path: ArraySlice<String>) -> JSONValue {
    switch value {
    case .integer(let number): return .integer(number + 1)
    case .number(let number): return .number(number + 0.01)
    case .array(var values):
      if let first = path.first, let place = Int(first) {
        values[place] = replacing(values[place], at: path.dropFirst())
      }
      return .array(values)
    case .object(let members):
      return .object(
        members.map {
          $0.name == path.first
            ? .init($0.name, replacing($0.value, at: path.dropFirst())) : $0
        })
    default: return value
    }
  }
}
