import CatalogueReading
import LandscapeModel
import LandscapePipeline
import PackVerification
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording

/// Findings of several nations rest on the numbers of their own nation, and so do their packs.
struct SeveralNationsPackTests {
  private static func content(of landscape: Landscape) throws -> ReportContent {
    var settings = Settings()
    settings.plans.takeElections(of: landscape.jurisdiction)
    settings.stability.draws = 0
    settings.worlds.draws = 0
    let pipeline = AnalysisPipeline(input: InputFolder(path: "."), settings: settings)
    return try pipeline.content(
      of: ReadCatalogue(landscape: landscape, diagnostics: [], rejects: []))
  }

  @Test(.long) func `each verifies from its pack, and Wales's is what it is alone`() throws {
    let wales = try CatalogueReader(folder: Repository.wales(2023), settings: Settings()).read()
      .landscape.asNation("W92000004", namesKinds: false)
    let alone = try Self.content(of: wales)
    let both = try Self.content(of: wales.joined(with: wales, sharesWords: true))
    let own = both.findings.all.filter { $0.nation == 0 }
    #expect(own.map(\.id) == alone.findings.all.map(\.id))
    for (one, other) in zip(own, alone.findings.all) {
      let (pack, expected) = (
        evidencePack(of: one, content: both), evidencePack(of: other, content: alone)
      )
      #expect(Self.numbers(pack) == Self.numbers(expected), "\(one.id)")
    }
    for finding in both.findings.all {
      let verification = try PackVerification(
        pack: evidencePack(of: finding, content: both).bytes)
      for check in verification.checks where !check.agrees {
        Issue.record("\(finding.id): \(check)")
      }
    }
    // Questions of two nations about the same kinds are two.
    let ids = both.questions.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.count == 2 * alone.questions.count)
    #expect(ids.contains { $0.hasSuffix(".W92000004") })
    #expect(ids.contains { $0.hasSuffix(".zz-W92000004") })
    #expect(
      both.questions.filter { !$0.id.contains("zz-") }.map(\.score)
        == alone.questions.map(\.score))
  }

  /// The pack without what a larger report changes: ranks, the run, and significance, which is over all pairs.
  private static func numbers(_ pack: JSONValue) -> String {
    func stripped(_ value: JSONValue) -> JSONValue {
      switch value {
      case .object(let members):
        let changed = ["run", "rank", "groupRank", "nation", "significance"]
        return .object(
          members.filter { !changed.contains($0.name) || $0.name == "nation" && !$0.value.isScalar }
            .map { .init($0.name, stripped($0.value)) })
      case .array(let values): return .array(values.map(stripped))
      default: return value
      }
    }
    return String(decoding: stripped(pack).bytes, as: UTF8.self)
  }

  @Test func `what cannot be looked at in one nation is told of it`() throws {
    var world = LandscapeBuilder()
    for nation in ["e", "w"] {
      world.area(nation, parts: [nation + "1", nation + "2"], nation: nation)
      for place in 1...2 {
        world.partnership(
          "\(nation)-board-\(place)", kind: nation + "-board", areas: ["\(nation)\(place)"],
          remits: nation == "w" ? ["r"] : [], members: [.init("\(nation)-o\(place)")])
      }
    }
    let content = try Self.content(of: world.landscape())
    #expect(content.findings.nations.map(\.nation) == [0, 1, -1])
    let told = UnseenByRules(content).sentences.map(\.english)
    #expect(told.contains { $0.hasPrefix("E: 2 of 2 partnerships have no remit") }, "\(told)")
    #expect(!told.contains { $0.hasPrefix("W: 2 of 2 partnerships have no remit") }, "\(told)")
  }

  @Test func `of bodies across nations what their kinds say is known`() throws {
    var world = LandscapeBuilder()
    world.kind("board", remits: ["r"])
    for nation in ["e", "w"] {
      world.area(nation, parts: [nation + "1", nation + "2"], nation: nation)
      for place in 1...2 {
        world.partnership(
          "\(nation)-board-\(place)", areas: ["\(nation)\(place)"], remits: ["r"],
          members: [.init("\(nation)-o\(place)")])
      }
    }
    world.partnership("both", areas: ["e1", "w1"], remits: ["r"], members: ["e-o1", "w-o1"])
    let content = try Self.content(of: world.landscape())
    let told = UnseenByRules(content).sentences.map(\.english)
    #expect(told.contains { $0.hasPrefix("Across nations: 1 of 1") }, "\(told)")
    #expect(!told.contains { $0.contains("without default remits") }, "\(told)")
  }

  @Test func `across nations a body is national where it is so at home`() throws {
    var world = LandscapeBuilder()
    for nation in ["e", "w"] {
      world.area(nation, parts: [nation + "1", nation + "2"], nation: nation)
      for place in 1...2 {
        world.partnership(
          "\(nation)-board-\(place)", kind: "board", areas: ["\(nation)\(place)"], remits: ["r"],
          members: ["o"])
      }
    }
    // All of one nation, all of it and a part of the other, and a part of each: with one table of members.
    let members: [LandscapeBuilder.Seat] = ["p", "q", "s"]
    world.partnership("w-all", areas: ["w"], remits: ["r"], members: members)
    world.partnership("w-and-e1", areas: ["w", "e1"], remits: ["r"], members: members)
    world.partnership("w1-and-e1", areas: ["w1", "e1"], remits: ["r"], members: members)
    let content = try Self.content(of: world.landscape())
    let across = content.findings.all.filter { $0.nation == -1 }
    #expect(!across.isEmpty)
    for finding in across {
      let pack = evidencePack(of: finding, content: content)
      #expect(String(decoding: pack.bytes, as: UTF8.self).contains("homeNation"))
      for check in try PackVerification(pack: pack.bytes).checks where !check.agrees {
        Issue.record("\(finding.id): \(check)")
      }
    }
  }

  @Test func `kinds whose areas never meet may be of nations that nobody named`() throws {
    func notes(_ shared: Bool) throws -> [DataNote] {
      var world = LandscapeBuilder()
      for nation in ["e", "w"] {
        for place in 1...2 {
          for kind in ["safety", "health"] {
            world.partnership(
              "\(nation)-\(kind)-\(place)", kind: shared ? kind : "\(nation)-\(kind)",
              areas: ["\(nation)\(place)"], members: [.init("\(nation)-o\(place)")])
          }
        }
      }
      return try Self.content(of: world.landscape()).findings.notes
    }
    #expect(try notes(false).contains(.separateParts(2)))
    #expect(try !notes(true).contains { if case .separateParts = $0 { true } else { false } })
  }
}

extension JSONValue {
  fileprivate var isScalar: Bool {
    switch self {
    case .object, .array: false
    default: true
    }
  }
}
