import LandscapeModel
import Review
import ReviewSamples
import Testing

@Suite struct EvidenceFactsTests {
  @Test func `the facts of every finding of Wales read back from their text`() throws {
    for year in [WalesAnalysis.of2019, WalesAnalysis.of2023] {
      let findings = try year.get().findings
      #expect(findings.count > 20)
      for finding in findings {
        #expect(!finding.facts.all.isEmpty)
        #expect(EvidenceFacts(text: finding.facts.text) == finding.facts)
      }
    }
  }

  /// By the ids that are there: a list of partnerships is one of these facts, and no other is.
  @Test func `facts that name partnerships are known by their names`() throws {
    var seen: Set<String> = []
    for year in [WalesAnalysis.of2019, WalesAnalysis.of2023] {
      let run = try year.get()
      let partnerships = Set(run.landscape.partnerships.map(\.id))
      for fact in run.findings.flatMap(\.facts.all) {
        guard case .ids(let ids) = fact.value, !ids.isEmpty else { continue }
        let isKnown = EvidenceFacts.namesOfPartnerships.contains(fact.name)
        #expect(isKnown == partnerships.isSuperset(of: ids), "\(fact.name): \(ids)")
        if isKnown { seen.insert(fact.name) }
      }
    }
    #expect(seen == EvidenceFacts.namesOfPartnerships)
  }

  @Test(arguments: ["", " ", "a b", "line\nend", "back\\slash", "cymraeg ŵŷ", "\\s", "\r\n"])
  func `any word reads back`(word: String) {
    let facts = EvidenceFacts([EvidenceFact("words", .exact([word, "other"]))])
    #expect(EvidenceFacts(text: facts.text) == facts)
  }

  @Test(arguments: ["area", "area score", "area score x", "area colour 1", "area score 1 2"])
  func `a line that is no fact is refused`(line: String) {
    #expect(EvidenceFacts(text: line + "\n") == nil)
  }

  @Test func `order and repeats change neither facts nor fingerprint`() {
    let one = EvidenceFacts([
      EvidenceFact("b", .ids(["y", "x", "y"])), EvidenceFact("a", .score(0.5)),
    ])
    let other = EvidenceFacts([
      EvidenceFact("a", .score(0.5)), EvidenceFact("b", .ids(["x", "y"])),
    ])
    #expect(one == other)
    #expect(one.fingerprint == other.fingerprint)
  }

  @Test(arguments: [
    // Just short of each limit, then just at it.
    (EvidenceFact.Value.score(0.5), EvidenceFact.Value.score(0.59), false),
    (.score(0.5), .score(0.6), true),
    (.count(10), .count(12), false),
    (.count(10), .count(12.5), true),
    (.ids(["a", "b", "c", "d"]), .ids(["a", "b", "c", "d", "e"]), false),
    (.ids(["a", "b", "c"]), .ids(["a", "b", "c", "d"]), true),
    (.exact(["no-scrutiny"]), .exact(["no-scrutiny", "no-annual-report"]), true),
    (.score(0.5), .count(0.5), true),
  ])
  func `evidence is materially different from its limits on`(
    before: EvidenceFact.Value, after: EvidenceFact.Value, isMaterial: Bool
  ) {
    let differences = EvidenceFacts([EvidenceFact("x", before)])
      .differences(to: EvidenceFacts([EvidenceFact("x", after)]))
    #expect(differences.map(\.isMaterial) == [isMaterial])
  }

  @Test func `a fact that appears is material`() {
    let differences = EvidenceFacts([])
      .differences(to: EvidenceFacts([EvidenceFact("x", .score(0))]))
    #expect(differences.map(\.isMaterial) == [true])
  }
}
