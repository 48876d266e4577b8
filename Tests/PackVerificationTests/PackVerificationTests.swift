import CatalogueReading
import Foundation
import LandscapeModel
import LandscapePipeline
import OverlapGraph
import PackVerification
import Publishing
import Rationalisation
import TestSupport
import Testing

/// Every finding of Wales worked out anew from its pack, and packs that were tampered with.
struct PackVerificationTests {
  static func content(_ year: Int) throws -> ReportContent {
    let input = InputFolder(path: Repository.wales(year))
    var settings = try input.settings()
    settings.stability.draws = 0
    settings.worlds.draws = 0
    let pipeline = AnalysisPipeline(input: input, settings: settings)
    return try pipeline.content(of: try pipeline.read())
  }

  /// A small nation in which the rules find what Wales has none of: a place without a board, a place
  /// with two, a council and a charity that do not sit, a board that nobody scrutinises.
  static func gapContent() throws -> ReportContent {
    var world = LandscapeBuilder()
    world.area("n", parts: ["a1", "a2", "a3", "a4", "a5"])
    for place in 1...4 { world.organisation("c\(place)", kind: "council", areas: ["a\(place)"]) }
    for charity in ["aid", "care"] { world.organisation(charity, kind: "charity") }
    world.kind(
      "board", purpose: .single, basis: .statutory, statutoryMembers: ["council", "charity"],
      remits: ["r"], isExpected: true)
    world.kind("forum", routes: [.primaryLegislation])
    world.ended("old")
    world.partnership(
      "b1", areas: ["a1"], remits: ["r"], members: ["aid", .assumed("x")], parent: "old"
    ) {
      $0.scrutiny = .no
      $0.annualReport = .no
      $0.meetingsPerYear = 5
    }
    world.partnership("b2", areas: ["a2"], remits: ["r"], members: ["c2", "aid"]) {
      $0.purpose = .multi
      $0.plans = ["Plan 2018-2023"]
      $0.planTo = PartialDate("2024-03")
    }
    world.partnership("b3", areas: ["a2"], remits: ["r"], members: ["c2", "care", .law("y")]) {
      $0.needsAssessments = ["Needs", "Needs of 2017-2022"]
    }
    world.partnership("b4", areas: ["a3"], remits: ["r"], members: ["c3", "z"])
    // Of national scale, and in two places: it is the kind where there is no other, and no second board where there are.
    world.partnership("b5", areas: ["a2", "a5"], remits: ["r"], members: ["q"]) {
      $0.scale = .national
    }
    // The first plan is history: another has begun in its place.
    world.partnership("f2", kind: "forum", areas: ["a1"], members: ["c1", "z"]) {
      $0.plans = ["Plan 2015-2020", "Plan 2020-2024"]
    }
    world.partnership("f", kind: "forum", areas: ["n"], members: ["c1", "c2", "c3", "c4"])
    let landscape = world.landscape()
    var settings = Settings()
    settings.plans.takeElections(of: landscape.jurisdiction)
    settings.stability.draws = 0
    settings.worlds.draws = 0
    let pipeline = AnalysisPipeline(input: InputFolder(path: "."), settings: settings)
    return try pipeline.content(
      of: ReadCatalogue(landscape: landscape, diagnostics: [], rejects: []))
  }

  private static let all = Result {
    [try content(2019), try content(2023), try gapContent()]
  }

  /// The first finding of a rule, wherever there is one.
  private func finding(of rule: Rule) throws -> (finding: Finding, content: ReportContent) {
    for content in try Self.all.get() {
      if let finding = content.findings.all.first(where: { $0.rule == rule }) {
        return (finding, content)
      }
    }
    throw NoFinding()
  }

  private struct NoFinding: Error {}

  @Test(arguments: 0..<3)
  func `every finding verifies from its pack alone`(place: Int) throws {
    let content = try Self.all.get()[place]
    for finding in content.findings.all {
      let verification = try PackVerification(
        pack: evidencePack(of: finding, content: content).bytes)
      #expect(verification.finding == finding.id)
      for check in verification.checks where !check.agrees {
        Issue.record("\(finding.id): \(check)")
      }
      #expect(verification.checks.count >= 12, "\(finding.id)")
    }
  }

  @Test func `a pack has the purpose that a body gives itself`() throws {
    let content = try Self.gapContent()
    let finding = try #require(content.findings.all.first { $0.id == "plan-timing.b2" })
    let text = String(decoding: evidencePack(of: finding, content: content).bytes, as: UTF8.self)
    #expect(text.contains(#""isMultiPurpose": true"#))
  }

  @Test func `the gaps are of both sorts and several members`() throws {
    let found = try Self.gapContent().findings.all
    #expect(found.map(\.id).contains("coverage-gap.board.absent.a4"))
    #expect(found.map(\.id).contains("coverage-gap.board.doubled.a2"))
    #expect(found.map(\.id).contains("missing-statutory-member.b1"))
    #expect(found.map(\.id).contains("missing-statutory-member.b4"))
    #expect(found.map(\.id).contains("governance-gap.b1"))
    #expect(found.map(\.id).contains("plan-timing.b2"))
    #expect(found.map(\.id).contains("plan-timing.b3"))
    #expect(found.map(\.id).contains("plan-timing.f2"))
  }

  /// Each number, word and flag of the finding that is counted, changed by itself.
  @Test(arguments: Rule.allCases)
  func `whatever changes is named`(rule: Rule) throws {
    let (finding, content) = try finding(of: rule)
    let pack = evidencePack(of: finding, content: content)
    var changed = 0
    for path in paths(of: pack) where isChecked(path) {
      let verification: PackVerification
      do {
        verification = try PackVerification(pack: replacing(pack, at: path[...]).bytes)
      } catch {
        // A name that the pack does not hold is refused before anything is counted.
        #expect(isName(path), "\(path): \(error.text)")
        continue
      }
      #expect(!verification.agrees, "\(rule): \(path)")
      let names = path.filter { Int($0) == nil && $0 != "evidence" }
      #expect(
        verification.checks.contains { check in
          !check.agrees
            && (check.name.hasPrefix("condition") || names.contains { check.name.contains($0) })
        }, "\(rule): \(path)")
      changed += 1
    }
    #expect(changed >= 9)
  }

  @Test(arguments: Rule.allCases)
  func `a body that loses a member, or an area, no longer fits its finding`(rule: Rule) throws {
    let (finding, content) = try finding(of: rule)
    let pack = evidencePack(of: finding, content: content)
    guard case .object(let members) = pack,
      case .object(let inner) = members.first(where: { $0.name == "pack" })?.value,
      case .array(let bodies) = inner.first(where: { $0.name == "partnerships" })?.value
    else { throw NoFinding() }
    let subjects = Set(finding.subjects.map(content.landscape.id))
    var changed = 0
    for place in bodies.indices {
      guard case .object(let body) = bodies[place],
        case .string(let id) = body.first(where: { $0.name == "id" })?.value,
        subjects.contains(id), rule != MemberBurdenRule.rule
      else { continue }
      let path = ["pack", "partnerships", "\(place)", "areas"]
      let tampered = emptying(pack, at: path[...])
      #expect(!(try PackVerification(pack: tampered.bytes)).agrees, "\(rule): \(id)")
      changed += 1
    }
    #expect(changed > 0 || rule == MemberBurdenRule.rule || finding.list == .putRight)
  }

  @Test func `a law that is over asks for nobody`() throws {
    let (finding, content) = try finding(of: MissingStatutoryMemberRule.rule)
    let pack = evidencePack(of: finding, content: content).bytes
    let over = String(decoding: pack, as: UTF8.self).replacing(
      "\"activeTo\": null", with: "\"activeTo\": \"2015\"")
    let failed = try PackVerification(pack: Array(over.utf8)).checks.filter { !$0.agrees }
    #expect(failed.contains { $0.name.contains("the law asks this body") }, "\(failed)")
  }

  /// What the rule does not name as a precedent is none by the recount either: also one beside others of its kind.
  @Test func `no other body passes for a precedent of twins`() throws {
    let contents = try Self.all.get()
    let year2023 = contents[1]
    let landscape = year2023.landscape
    let found = try #require(
      year2023.findings.all.first { $0.rule == RegionalTwinsRule.rule })
    let evidence = try #require(found.evidence as? TwinsEvidence)
    var tried = 0
    for (place, body) in landscape.partnerships.enumerated()
    where body.kind == evidence.kind && !evidence.precedents.contains(PartnershipIndex(place)) {
      var other = evidence
      other.precedents = [PartnershipIndex(place)]
      let finding = Finding(
        id: found.id, rule: found.rule, list: found.list, subjects: found.subjects,
        evidence: other, routes: found.routes, priority: found.priority, rank: found.rank)
      let verification = try PackVerification(
        pack: evidencePack(of: finding, content: year2023).bytes)
      #expect(
        verification.checks.contains { $0.name == "evidence.precedents" && !$0.agrees },
        "\(body.id)")
      tried += 1
    }
    #expect(tried > 10)
  }

  @Test func `every rule has its recount, once`() {
    #expect(PackVerification.rules.sorted() == Rule.allCases.map(\.rawValue).sorted())
  }

  @Test func `a pack of another rule, or with evidence of another sort, is refused`() throws {
    let (finding, content) = try finding(of: ParallelRemitRule.rule)
    let pack = evidencePack(of: finding, content: content)
    for path in [["rule"], ["evidence", "type"]] {
      let error = #expect(throws: PackFailure.self) {
        try PackVerification(pack: replacing(pack, at: path[...]).bytes)
      }
      #expect(
        error?.text.contains(path.joined(separator: ".")) == true, "\(String(describing: error))")
    }
  }

  @Test(arguments: ["", "{", "[]", "{}", "{\"pack\": {\"version\": 3}}", "null", "{\"pack\": 7}"])
  func `what is no pack is said to be none`(text: String) {
    #expect(throws: PackFailure.self) { try PackVerification(pack: Array(text.utf8)) }
  }

  /// What the recount covers: evidence, factors, routes, weights; not ranks, lines and versions, nor
  /// significance, stability and precedents, which are of the whole landscape.
  private func isChecked(_ path: [String]) -> Bool {
    if path.contains("significance") { return false }
    // Of a long list the first three stand for the others.
    if path.contains(where: { Int($0) ?? 0 > 2 }) { return false }
    // The sort of evidence and of gap say which recount is to be made.
    if path == ["evidence", "type"] || path == ["evidence", "problem"] { return false }
    // Other targets passed with scores of their own, which one pack does not hold.
    if path.contains("otherTargets") { return false }
    return switch path.first {
    case "evidence", "priority", "strength", "benefit", "feasibility", "confidence",
      "freedMeetingDays", "peopleAffected", "route", "routeFull", "usesAssumedMeetings", "list":
      true
    case "pack":
      path.dropFirst().first == "members" && ["weight", "seats"].contains(path.last ?? "")
    default: false
    }
  }

  /// Whether what stands there is an id, so that another may be unknown to the pack.
  private func isName(_ path: [String]) -> Bool {
    [
      "left", "right", "outer", "kind", "target", "changed", "footprint", "partnership",
      "organisation",
    ]
    .contains(path.last ?? "") || Int(path.last ?? "") != nil
  }

  private func paths(of value: JSONValue, _ path: [String] = []) -> [[String]] {
    switch value {
    case .integer, .number, .string, .flag: [path]
    case .array(let values):
      values.enumerated().flatMap { paths(of: $1, path + ["\($0)"]) }
    case .object(let members):
      members.flatMap { paths(of: $0.value, path + [$0.name]) }
    default: []
    }
  }

  private func replacing(_ value: JSONValue, at path: ArraySlice<String>) -> JSONValue {
    switch value {
    case .integer(let number): return .integer(number + 1)
    case .number(let number): return .number(number + 0.01)
    case .string(let text): return .string(text + "x")
    case .flag(let flag): return .flag(!flag)
    default: return at(path, of: value) { replacing($0, at: $1) }
    }
  }

  private func emptying(_ value: JSONValue, at path: ArraySlice<String>) -> JSONValue {
    path.isEmpty ? .array([]) : at(path, of: value) { emptying($0, at: $1) }
  }

  /// The value with what stands at the first step of `path` changed.
  private func at(
    _ path: ArraySlice<String>, of value: JSONValue,
    _ change: (JSONValue, ArraySlice<String>) -> JSONValue
  ) -> JSONValue {
    switch value {
    case .array(var values):
      if let first = path.first, let place = Int(first) {
        values[place] = change(values[place], path.dropFirst())
      }
      return .array(values)
    case .object(let members):
      return .object(
        members.map {
          $0.name == path.first ? .init($0.name, change($0.value, path.dropFirst())) : $0
        })
    default: return value
    }
  }
}
