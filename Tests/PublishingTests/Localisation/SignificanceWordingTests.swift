import LandscapeModel
import OverlapGraph
import Publishing
import Rationalisation
import Testing
import Wording

/// The answer in words, as pages, explanations, tables and findings.json give it.
struct SignificanceWordingTests {
  private func pair(
    _ shared: Int, of left: Int, _ right: Int, expected: Double, p: Double = 0.001, q: Double,
    discrete: Double? = nil, least: Int? = 1, outOfReach: Int? = nil
  ) -> PairSignificance {
    PairSignificance(
      source: 0, target: 1, sourceMembers: left, targetMembers: right, shared: shared,
      expected: expected, p: p, q: q, qDiscrete: discrete ?? q, leastSignificant: least,
      outOfReach: outOfReach)
  }

  @Test func `the sentence of the contract, in both languages`() {
    let phrase = Phrase.significance(of: pair(7, of: 9, 11, expected: 4.6, q: 0.02), level: 0.05)
    #expect(
      phrase.english
        == "7 shared members of 9 and 11; 4.6 expected from geography and law; q = 0.02.")
    #expect(
      phrase[.welsh]
        == "7 aelod a rennir (9 gan y naill gorff, 11 gan y llall); "
        + "disgwylid 4.6 o ystyried daearyddiaeth a'r gyfraith; q = 0.02.")
  }

  @Test func `a pair that could not have been a surprise is not testable, and says what would be`()
  {
    let known = pair(
      2, of: 2, 2, expected: 1.9, p: 0.9, q: 1, least: nil, outOfReach: 5)
    #expect(
      Phrase.significance(of: known, level: 0.05).english
        == "Not testable: 2 shared members of 2 and 2; 1.9 expected from geography and law; "
        + "at least 5 would have to be shared.")
    let none = pair(1, of: 2, 3, expected: 1, p: 1, q: 1, least: nil)
    #expect(
      Phrase.significance(of: none, level: 0.05)[.welsh]
        == "Ni ellir ei brofi: 1 aelod a rennir (2 gan y naill gorff, 3 gan y llall); "
        + "disgwylid 1.0 o ystyried daearyddiaeth a'r gyfraith; "
        + "ni fyddai unrhyw nifer wedi bod yn annisgwyl.")
  }

  @Test(arguments: [
    (0.02, "q = 0.02"), (1, "q = 1.00"), (1e-12, "q < 0.01"), (0.0512, "q = 0.0512"),
    (0.0499, "q = 0.0499"), (0.05, "q = 0.05"),
  ])
  func `a q says on which side of the level it lies`(q: Double, text: String) {
    let sentence = Phrase.significance(of: pair(7, of: 9, 11, expected: 0.01, q: q), level: 0.05)
    #expect(sentence.english.hasSuffix("; < 0.1 expected from geography and law; \(text)."))
  }

  @Test func `two corrections that answer differently are both said`() {
    let sentence = Phrase.significance(
      of: pair(7, of: 9, 11, expected: 4.6, q: 0.2, discrete: 0.03), level: 0.05)
    #expect(sentence.english.hasSuffix("q = 0.20 (by the discrete correction q = 0.03)."))
  }

  @Test func `what is not significant is never said to be unlike`() {
    let level = 0.05
    let cases: [(PairSignificance, SignificanceVerdict)] = [
      (pair(7, of: 9, 11, expected: 4.6, q: 0.02), .surprising),
      (pair(7, of: 9, 11, expected: 4.6, p: 0.01, q: 1), .unusualAlone),
      (pair(7, of: 9, 11, expected: 6.6, p: 0.4, q: 1), .expected),
      (pair(2, of: 2, 2, expected: 1.9, p: 0.9, q: 1, least: nil), .notTestable),
    ]
    for (pair, verdict) in cases {
      #expect(pair.verdict(level: level) == verdict)
      let words = Phrase.verdict(of: pair, level: level, pairs: 14_028)
      for text in [words.english, words[.welsh]] {
        #expect(!text.contains("unlike") && !text.contains("annhebyg"))
        #expect(!text.contains("not surprising"))
      }
    }
    #expect(
      Phrase.verdict(of: cases[1].0, level: level, pairs: 14_028).english
        == "Taken alone that would be unusual (p = 0.01); "
        + "among 14,028 pairs some such are to be expected.")
  }

  @Test(arguments: [
    (
      NotComputed.tooManyPartnerships(count: 6_000, limit: 5_000),
      "Not computed: there are 6,000 partnerships, more than the limit of 5,000.",
      "too-many-partnerships"
    ),
    (.noPairs, "Not computed: fewer than two partnerships have a counted member.", "no-pairs"),
    (
      .notConverged(residual: .infinity, sweeps: 20_000),
      "Not computed: the null model had not settled after 20,000 passes.", "not-converged"
    ),
    (
      .marginsCannotBeMet,
      "Not computed: no arrangement has these numbers of seats with the seats that are ruled out "
        + "and required.", "margins-cannot-be-met"
    ),
    (
      .tooLarge,
      "Not computed: the seats are too many and too varied to compare in reasonable time.",
      "too-large"
    ),
  ])
  func `why there is no number is said in words`(
    reason: NotComputed, english: String, code: String
  ) {
    #expect(Phrase.notComputed(reason).english == english)
    #expect(Phrase.notComputed(reason)[.welsh].hasPrefix("Nis cyfrifwyd: "))
    #expect(reason.code == code)
  }

  @Test func `every finding about shared members has its answer wherever it is told`() throws {
    let content = SiteFixture.content()
    let asked: Set<Rule> = [
      MergeCandidateRule.rule, ParallelRemitRule.rule, NestedBoardRule.rule, SharedTableRule.rule,
      RegionalTwinsRule.rule,
      PlanDuplicationRule.rule, WhollySeatedRule.rule,
    ]
    var answered = 0
    let files = Site(content: content).files()
    for finding in content.findings.all {
      let json = findingJSON(of: finding, content: content).bytes
      let text = String(decoding: json, as: UTF8.self)
      let hasAnswer = text.contains("\"significance\": {")
      if hasAnswer { answered += 1 }
      #expect(!hasAnswer || asked.contains(finding.rule))
      #expect(!text.contains("nan") || !text.contains("NaN"))
      let english = explanation(of: finding, content: content, language: .english)
      let welsh = explanation(of: finding, content: content, language: .welsh)
      #expect(english.contains("Is it surprising?\n") == hasAnswer)
      #expect(welsh.contains("A yw'n annisgwyl?\n") == hasAnswer)
    }
    let sections = files.count {
      $0.path.contains("/finding/")
        && String(decoding: $0.bytes, as: UTF8.self).contains("id=\"surprising\"")
    }
    #expect(answered > 0)
    #expect(sections == 2 * answered)
  }

  @Test func `the method page says model, universe, family, correction, level, seed and sources`()
    throws
  {
    let files = Site(content: SiteFixture.content()).files()
    for (path, words) in [
      ("en/method.html", ["universe is the", "The family is", "no seed", "α = 0.05"]),
      ("cy/method.html", ["Y bydysawd yw", "Y teulu yw", "nid oes hedyn", "α = 0.05"]),
    ] {
      let file = try #require(files.first { $0.path == path })
      let text = String(decoding: file.bytes, as: UTF8.self)
      for word in words + [
        "doi:10.1016/j.socnet.2014.06.001", "arXiv:2307.12828",
        "doi:10.1111/j.2517-6161.1995.tb02031.x", "doi:10.1214/18-EJS1441",
      ] {
        #expect(text.contains(word), "\(path): \(word)")
      }
      #expect(text.contains("id=\"t-null-models\""), "\(path)")
    }
  }
}
