import CatalogueReading
import LandscapeModel
import LandscapePipeline
import PackVerification
import Publishing
import Rationalisation
import TestSupport
import Testing

/// A kind of organisation divides the nation without the areas in which the law has none of it.
struct TerritorialExceptionTests {
  /// Two fire services; the islands have none, and each of three boards should have every service that it meets.
  private static func content(exceptions: [String: [String]]) throws -> ReportContent {
    var world = LandscapeBuilder()
    world.jurisdiction.territorialExceptions = exceptions
    world.area("nation", parts: ["north", "middle", "south", "isle-1", "isle-2"])
    world.area("isles", parts: ["isle-1", "isle-2"])
    world.organisation("fire-north", kind: "fire", areas: ["north", "middle"])
    world.organisation("fire-south", kind: "fire", areas: ["south"])
    world.kind("board", basis: .statutory, statutoryMembers: ["fire"])
    for (place, seats) in [
      ("north", ["fire-north"]), ("middle", ["fire-south"]), ("south", ["fire-south"]),
      ("isle-1", ["council"]), ("isle-2", ["council"]),
    ] {
      world.partnership("board-" + place, areas: [place], members: seats.map { .init($0) }) {
        $0.scale = .regional
      }
    }
    var settings = Settings()
    settings.stability.draws = 0
    settings.worlds.draws = 0
    return try AnalysisPipeline(input: InputFolder(path: "."), settings: settings).content(
      of: ReadCatalogue(landscape: world.landscape(), diagnostics: [], rejects: []))
  }

  private static func missing(in content: ReportContent) -> [String] {
    content.findings.all.filter { $0.rule == MissingStatutoryMemberRule.rule }.map(\.id)
  }

  @Test func `only with its exceptions a kind is territorial, and a board there lacks none`() throws
  {
    let told = try Self.content(exceptions: ["fire": ["isles"]])
    // The service of the middle is the one of the north; on the islands there is none to miss.
    #expect(Self.missing(in: told) == ["missing-statutory-member.board-middle"])
    // Without a word of it any one service would do, and the islands have the gap.
    let untold = try Self.content(exceptions: [:])
    #expect(!Self.missing(in: untold).contains("missing-statutory-member.board-middle"))
    // An exception that leaves a hole does not make the kind territorial.
    let half = try Self.content(exceptions: ["fire": ["isle-1"], "police": ["isle-2"]])
    #expect(Self.missing(in: half) == Self.missing(in: untold))
  }

  @Test func `packs have the exceptions and verify`() throws {
    let content = try Self.content(exceptions: ["fire": ["isles"]])
    #expect(!content.findings.all.isEmpty)
    for finding in content.findings.all {
      let pack = evidencePack(of: finding, content: content).bytes
      for check in try PackVerification(pack: pack).checks where !check.agrees {
        Issue.record("\(finding.id): \(check)")
      }
      if finding.rule == MissingStatutoryMemberRule.rule {
        #expect(String(decoding: pack, as: UTF8.self).contains("\"exceptions\""))
      }
    }
  }
}
