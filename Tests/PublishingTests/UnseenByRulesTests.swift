import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording

/// A rule that could not look says so, wherever its finding nothing is shown.
struct UnseenByRulesTests {
  /// Two boards that share all members, with a place or without.
  private static func content(areas: [String], extra: Int = 0) -> ReportContent {
    var world = LandscapeBuilder()
    world.area("a1")
    world.kind("board", purpose: .multi)
    for board in ["refuse", "waste"] {
      world.partnership(board, areas: areas, remits: [], members: ["o1", "o2", "o3"])
    }
    for number in 0..<extra {
      world.partnership("more-\(number)", areas: ["a1"], members: [.init("p\(number)")])
    }
    return builtContent(of: world)
  }

  private static func counts(_ rule: Rule, _ sight: RuleSight) -> RuleCounts {
    var counts = RuleCounts(rule: rule)
    counts.sight = sight
    return counts
  }

  private static let placeless = RuleSight(
    partnerships: 451, unseen: 451, lacks: [.init(.footprint, 451)], couldNotLook: true)

  @Test func `rules with one reason are told together, those that saw nothing first`() {
    let partly = RuleSight(partnerships: 451, unseen: 200, lacks: [.init(.remits, 200)])
    let unseen = UnseenByRules(
      [
        Self.counts(ParallelRemitRule.rule, partly),
        Self.counts(SharedTableRule.rule, Self.placeless),
        Self.counts(MisalignedFootprintRule.rule, Self.placeless),
        Self.counts(MemberBurdenRule.rule, RuleSight(partnerships: 451)),
      ], share: 0.25)
    #expect(unseen.blindRules == 2 && unseen.rules == 4)
    #expect(
      unseen.sentences.map(\.english) == [
        "451 of 451 partnerships have no footprint; so what could not be looked for: shared table, misaligned footprint.",
        "200 of 451 partnerships have no remit; what could not be looked for there: parallel remit.",
      ])
    #expect(
      unseen.sentences.map { $0[.welsh] } == [
        "Nid oes ôl troed gan 451 o'r 451 o bartneriaethau; felly yr hyn na ellid chwilio amdano: yr un aelodau, ôl troed heb ei gysoni.",
        "Nid oes cylch gwaith gan 200 o'r 451 o bartneriaethau; yr hyn na ellid chwilio amdano yno: cylch gwaith cyfochrog.",
      ])
    #expect(
      unseen.noFindings.english
        == "2 of 4 rules could not look; the others put nothing in the main list.")
  }

  @Test(arguments: [(0.25, 1), (0.45, 0), (0, 1)])
  func `a part is told from the settings' share on`(share: Double, told: Int) {
    let partly = RuleSight(partnerships: 10, unseen: 4, lacks: [.init(.remits, 4)])
    let unseen = UnseenByRules([Self.counts(ParallelRemitRule.rule, partly)], share: share)
    #expect(unseen.reasons.count == told)
  }

  @Test func `every input has words in both languages, for one and for many`() {
    for input in RuleInput.allCases {
      for count in [1, 7] {
        let words = Phrase.lacking(RuleSight.Lack(input, count), of: 7)
        #expect(words.english.hasPrefix("\(count) of 7 partnerships "), "\(input)")
        #expect(words[.welsh].contains("\(count) o'r 7 partneriaeth"), "\(input)")
      }
    }
  }

  @Test(arguments: [
    ("en/index.html", "2 of 2 partnerships have no footprint; so what could not be looked for"),
    (
      "cy/index.html",
      "Nid oes ôl troed gan 2 o'r 2 bartneriaeth; felly yr hyn na ellid chwilio amdano"
    ),
    ("en/findings.html", "could not look; the others put nothing in the main list"),
    ("cy/findings.html", "edrych; ni roddodd y lleill ddim ar y brif restr"),
    ("en/data-quality.html", "A rule that could not look has not found that all is well"),
    ("cy/data-quality.html", "Nid yw rheol na allai edrych wedi canfod bod popeth yn iawn"),
    ("en/method.html", "Could not look: 2 of 2 partnerships have no footprint"),
    ("cy/method.html", "Ni allodd edrych: nid oes ôl troed gan 2 o'r 2 bartneriaeth"),
  ])
  func `pages tell what could not be looked at from what was not there`(
    path: String, sentence: String
  ) {
    #expect(Self.content(areas: []).mainText(of: path).contains(sentence))
    #expect(!Self.content(areas: ["a1"]).mainText(of: path).contains("footprint; so what"))
  }

  @Test(arguments: [Language.english, .welsh])
  func `a paper says that rules could not look`(language: Language) {
    func text(_ content: ReportContent) -> String {
      String(
        decoding: written(
          paper(PaperRequest(form: .council), content: content), format: .markdown,
          language: language), as: UTF8.self)
    }
    let needle = language == .english ? "have no footprint; so what" : "Nid oes ôl troed gan 2"
    #expect(text(Self.content(areas: [])).contains(needle))
    #expect(!text(Self.content(areas: ["a1"])).contains(needle))
  }

  @Test func `the table of findings says how many rules could not look`() {
    let notes = table(.findings, content: Self.content(areas: [])).notes.map(\.english)
    #expect(notes.contains { $0.contains("of 13 rules could not look") })
  }

  @Test func `findings.json says of each rule what it could not look at`() throws {
    func rules(_ content: ReportContent) throws -> [JSONValue] {
      guard case .object(let members) = FindingsExport(content).json,
        case .array(let rules)? = members.first(where: { $0.name == "rules" })?.value
      else { throw UnexpectedForm() }
      return rules
    }
    func value(_ name: String, of rule: JSONValue) throws -> JSONValue {
      guard case .object(let members) = rule,
        let member = members.first(where: { $0.name == name })
      else { throw UnexpectedForm() }
      return member.value
    }
    let blind = try rules(Self.content(areas: []))
    #expect(blind.count == Rule.allCases.count)
    let table = try #require(
      blind.first { try value("rule", of: $0) == .string(SharedTableRule.rule.rawValue) })
    #expect(try value("couldNotLook", of: table) == .flag(true))
    #expect(try value("unseen", of: table) == .integer(2))
    guard case .array(let lacks) = try value("lacks", of: table) else { throw UnexpectedForm() }
    #expect(try value("input", of: #require(lacks.first)) == .string("footprint"))
    let seeing = try #require(
      rules(Self.content(areas: ["a1"])).first {
        try value("rule", of: $0) == .string(SharedTableRule.rule.rawValue)
      })
    #expect(try value("couldNotLook", of: seeing) == .flag(false))
  }

  private struct UnexpectedForm: Error {}
}
