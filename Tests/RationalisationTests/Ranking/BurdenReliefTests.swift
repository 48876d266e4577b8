import LandscapeModel
import Rationalisation
import TestSupport
import Testing

/// What findings would do for the seats of an organisation, beside the obvious count of connected groups.
struct BurdenReliefTests {
  /// Evidence that suggests one change and nothing else.
  private struct Suggestion: Evidence {
    var suggestions: [SuggestedChange]
    var scope: FindingScope { FindingScope([]) }

    func account(in context: AccountContext) -> FindingAccount {
      FindingAccount(type: "suggestion", facts: [], measures: [])
    }
  }

  private func finding(
    _ id: String, _ action: ProposedAction, _ partnerships: [PartnershipIndex]
  ) -> Finding {
    Finding(
      id: id, rule: MergeCandidateRule.rule, list: .main, subjects: [],
      evidence: Suggestion(suggestions: [.join(partnerships, action)]),
      routes: Routes(first: .local, full: .local),
      priority: Priority(
        strength: 0, benefit: 0, feasibility: 0, confidence: 0, freedMeetingDays: 0), rank: 1,
      groupRank: 1)
  }

  /// Boards of two kinds; those of the one cannot merge in law.
  private func landscape(fixed: Set<Int>, of count: Int) -> Landscape {
    var world = LandscapeBuilder()
    world.kind("fixed", merger: .no)
    for place in 0..<count {
      world.partnership(
        "p\(place)", kind: fixed.contains(place) ? "fixed" : "free", areas: ["a\(place % 2)"])
    }
    return world.landscape()
  }

  @Test func `a merger frees a seat, a table and a merger that no law allows share a sitting`() {
    let landscape = landscape(fixed: [3], of: 6)
    let relief = BurdenRelief(
      findings: [
        finding("merge", .merge, [0, 1]), finding("fixed", .merge, [2, 3]),
        finding("table", .meetAsOne, [0, 4]), finding("alone", .merge, [5]),
      ], in: landscape)
    #expect(
      relief.relief(on: [0, 1, 2, 3, 4, 5] as [PartnershipIndex])
        == BurdenRelief.Relief(
          freedBy: ["merge"], freedSeats: 1, sharedBy: ["fixed", "table"], sharedSittings: 2))
    // Who sits on one of the bodies only gains nothing.
    #expect(relief.relief(on: [0, 3, 5] as [PartnershipIndex]) == BurdenRelief.Relief())
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `seats freed and sittings shared are what connected groups say`(seed: UInt64) {
    var generator = RandomLandscape.Generator(seed: seed)
    let count = 8
    let fixed = Set((0..<count).filter { _ in Int.random(in: 0..<4, using: &generator) == 0 })
    let landscape = landscape(fixed: fixed, of: count)
    let all = (0..<PartnershipIndex(count)).map { $0 }
    let findings = (0..<6).map { number in
      let size = Int.random(in: 2...3, using: &generator)
      let bodies = Array(all.shuffled(using: &generator).prefix(size)).sorted()
      let merges = Bool.random(using: &generator)
      return finding("f\(number)", merges ? .merge : .meetAsOne, bodies)
    }
    let seats = all.filter { _ in Int.random(in: 0..<4, using: &generator) > 0 }
    func isMerger(_ finding: Finding) -> Bool {
      guard case .join(let bodies, .merge)? = finding.evidence.suggestions.first else {
        return false
      }
      return bodies.allSatisfy { !fixed.contains(Int($0)) }
    }
    func groups(_ findings: [Finding]) -> Int {
      var labels = Dictionary(uniqueKeysWithValues: seats.map { ($0, $0) })
      for finding in findings {
        let bodies = (finding.evidence.join?.partnerships ?? []).filter { seats.contains($0) }
        let old = Set(bodies.compactMap { labels[$0] })
        for (seat, label) in labels where old.contains(label) { labels[seat] = old.min() }
      }
      return Set(labels.values).count
    }
    func ids(_ findings: [Finding]) -> [String] {
      findings.filter { finding in
        (finding.evidence.join?.partnerships ?? []).filter { seats.contains($0) }.count > 1
      }.map(\.id).sorted()
    }
    let mergers = findings.filter(isMerger)
    let relief = BurdenRelief(findings: findings, in: landscape).relief(on: seats)
    #expect(relief.freedSeats == seats.count - groups(mergers))
    #expect(relief.sharedSittings == groups(mergers) - groups(findings))
    #expect(relief.freedBy == ids(mergers))
    #expect(relief.sharedBy == ids(findings.filter { !isMerger($0) }))
  }
}
