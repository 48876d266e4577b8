import LandscapeModel
import Rationalisation
import TestSupport
import Testing

struct CoverageGapRuleTests {
  private func world(
    _ areas: [[String]], satisfiedBy: String? = nil, from: String = "", to: String = "",
    isExpected: Bool = true, _ change: (inout LandscapeBuilder) -> Void = { _ in }
  ) -> LandscapeBuilder {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["a", "b", "c", "d"])
    world.kind(
      "board", routes: [.secondaryLegislation], isExpected: isExpected, satisfiedBy: satisfiedBy,
      from: from, to: to)
    for (place, area) in areas.enumerated() {
      world.partnership("board-\(place)", areas: area, members: [.init("o\(place)")])
    }
    change(&world)
    return world
  }

  @Test func `an expected kind that is absent somewhere is a gap there`() throws {
    let all = findings(in: world([["a"], ["b", "c"]]))
    #expect(all.ids(CoverageGapRule.rule) == ["coverage-gap.board.absent.d"])
    let finding = try all.first(CoverageGapRule.rule)
    #expect(finding.list == .putRight)
    #expect(finding.priority.peopleAffected == 100)
    #expect(finding.priority.value == 0)
    #expect(finding.routes == Routes(first: .legislation, full: .legislation))
  }

  @Test(arguments: [(0.5, true), (0.5 - 0.5e-9, true), (0.5 - 1e-6, false)])
  func `with more than half the people uncovered the catalogue is incomplete`(
    limit: Double, isGap: Bool
  ) {
    var settings = Settings()
    settings.coverage.incompleteAbove = limit
    let all = findings(in: world([["a", "b"]]), settings)
    #expect(all.ids(CoverageGapRule.rule).isEmpty != isGap)
    #expect(
      all.notes == (isGap ? [] : [.incompleteKind(0, coveredPeople: 200, allPeople: 400)]))
  }

  @Test func `one body of the kind that holds the whole nation leaves no area without`() {
    let held = world([["a"]]) {
      $0.partnership("board-all", areas: ["nation"], members: ["o"])
    }
    #expect(findings(in: held).ids(CoverageGapRule.rule).isEmpty)
    let satisfied = world([["a"]], satisfiedBy: "joint") {
      $0.partnership("joint", kind: "joint", areas: ["nation"], members: ["o"])
    }
    #expect(findings(in: satisfied).ids(CoverageGapRule.rule).isEmpty)
  }

  @Test func `a kind that counts as it fills the gap`() {
    let filled = world([["a"], ["b", "c"]], satisfiedBy: "joint") {
      $0.partnership("joint", kind: "joint", areas: ["d"], members: ["x"])
    }
    #expect(findings(in: filled).ids(CoverageGapRule.rule).isEmpty)
  }

  @Test(arguments: [
    ("2023-07-01", "", false), ("2023-06", "", true), ("", "2023-06-29", false),
    ("", "2023-06", true), ("", "2022", false),
  ])
  func `it is asked only while the kind is active`(from: String, to: String, isAsked: Bool) {
    let all = findings(in: world([["a", "b", "c"]], from: from, to: to))
    #expect(all.ids(CoverageGapRule.rule).isEmpty != isAsked)
    #expect(all.counts(CoverageGapRule.rule).notApplicable == (isAsked ? 0 : 1))
  }

  @Test func `a kind that nobody expects has no gaps`() {
    #expect(
      findings(in: world([["a", "b", "c"]], isExpected: false)).ids(CoverageGapRule.rule).isEmpty)
  }

  @Test func `two of it on one atom are a double cover`() throws {
    let all = findings(in: world([["a", "b"], ["b", "c", "d"]]))
    #expect(all.ids(CoverageGapRule.rule) == ["coverage-gap.board.doubled.b"])
    guard let evidence = try all.first(CoverageGapRule.rule).evidence as? CoverageEvidence else {
      throw Unexpected()
    }
    #expect(evidence.partnerships == [0, 1])
    #expect(evidence.problem == .doubled)
  }

  @Test func `a sub-group of the other, or a national body, is no double cover`() {
    #expect(
      findings(
        in: world([["a", "b", "c", "d"]]) {
          $0.partnership("part", areas: ["a"], members: ["x"], parent: "board-0")
        }
      ).ids(CoverageGapRule.rule).isEmpty)
    #expect(
      findings(
        in: world([["a", "b"], ["c", "d"]]) {
          $0.partnership("council", areas: ["nation"], members: ["x"]) { $0.scale = .national }
        }
      ).ids(CoverageGapRule.rule).isEmpty)
  }

  @Test func `most people come first`() {
    let all = findings(
      in: world([["a", "b"], ["b", "c"]]) { $0.area("d", people: 90) })
    #expect(
      all.list(.putRight).map(\.id) == [
        "coverage-gap.board.doubled.b", "coverage-gap.board.absent.d",
      ])
  }

  @Test func `where a national body of the kind works, the kind is not absent`() throws {
    let part = world([["a"]]) {
      $0.jurisdiction.nation = ["nation"]
      $0.partnership("board-wide", areas: ["b", "c"], members: ["o"]) { $0.scale = .national }
    }
    #expect(findings(in: part).ids(CoverageGapRule.rule) == ["coverage-gap.board.absent.d"])
    // Beside a local one it is no second.
    let beside = world([["a"], ["b"], ["c"], ["d"]]) {
      $0.jurisdiction.nation = ["nation"]
      $0.partnership("board-wide", areas: ["b", "c"], members: ["o"]) { $0.scale = .national }
    }
    #expect(findings(in: beside).ids(CoverageGapRule.rule).isEmpty)
  }
}
