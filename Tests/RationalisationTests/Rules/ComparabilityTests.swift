import LandscapeModel
import Rationalisation
import TestSupport
import Testing

/// Like is compared with like, whatever the scores: the two boards here are the same in all layers.
struct ComparabilityTests {
  private static let members: [LandscapeBuilder.Seat] = [
    "council", "fire", "health", "police", "probation",
  ]

  private func pair(
    _ first: String = "board", _ second: String = "board",
    parents: (first: String?, second: String?) = (nil, nil),
    _ change: (inout LandscapeBuilder) -> Void = { _ in }
  ) -> Findings {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["a", "b"])
    world.kind("committee", function: .scrutiny)
    world.kind("agency", function: .service)
    world.kind("council", scale: .national)
    world.kind("board", scale: .regional)
    world.partnership("parent", areas: ["b"], members: ["chair"])
    world.partnership("middle", areas: ["b"], members: ["clerk"], parent: "parent")
    world.partnership(
      "one", kind: first, areas: ["a"], remits: ["r"], members: Self.members,
      parent: parents.first)
    world.partnership(
      "two", kind: second, areas: ["a"], remits: ["r"], members: Self.members,
      parent: parents.second)
    change(&world)
    return findings(in: world)
  }

  private func pairs(_ all: Findings) -> [String] {
    all.ids(MergeCandidateRule.rule) + all.ids(NestedBoardRule.rule) + all.ids(SharedTableRule.rule)
      + all.ids(ParallelRemitRule.rule)
  }

  @Test func `without any reason against it the two are a candidate`() {
    #expect(pairs(pair()) == ["merge-candidate.one.two"])
    #expect(pair().counts(MergeCandidateRule.rule).excluded == 0)
  }

  @Test(arguments: [
    ("committee", "board"), ("committee", "committee"), ("agency", "board"),
    ("council", "board"),
  ])
  func `unlike functions and scales are never paired`(first: String, second: String) {
    let all = pair(first, second)
    #expect(pairs(all).isEmpty)
    #expect(all.counts(MergeCandidateRule.rule).excluded == 1)
  }

  @Test func `a scrutiny committee stays apart from the body it scrutinises`() {
    let all = pair("committee", "board", parents: ("two", nil))
    #expect(pairs(all).isEmpty)
  }

  @Test func `a sub-group is no pair with the body above it, at any depth`() {
    #expect(pairs(pair(parents: ("two", nil))).isEmpty)
    #expect(
      pairs(
        pair(parents: ("between", nil)) {
          $0.partnership("between", areas: ["b"], members: ["third"], parent: "two")
        }
      ).isEmpty)
  }

  @Test(arguments: [("parent", "parent"), ("parent", "middle")])
  func `siblings under one parent are no pair, at whatever depths`(
    first: String, second: String
  ) {
    #expect(pairs(pair(parents: (first, second))).isEmpty)
  }

  @Test func `bodies without a shared member are never paired`() {
    let all = pair("board", "board") { world in
      world.partnership("two", areas: ["a"], remits: ["r"], members: ["another", "third"])
    }
    #expect(pairs(all).isEmpty)
  }

  @Test func `two service bodies are paired, and listed apart`() throws {
    let all = pair("agency", "agency")
    #expect(pairs(all) == ["merge-candidate.one.two"])
    #expect(all.list(.main).isEmpty)
    #expect(try all.first(MergeCandidateRule.rule).list == .services)
  }

  @Test func `observers are no members`() {
    let all = pair("board", "board") { world in
      world.partnership(
        "two", areas: ["a"], remits: ["r"],
        members: Self.members.map { .observer($0.organisation) })
    }
    #expect(pairs(all).isEmpty)
  }
}
