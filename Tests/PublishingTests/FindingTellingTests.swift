import LandscapeModel
import Publishing
import Rationalisation
import Testing
import Wording

/// What a finding says, read back from the places that say it.
struct FindingTellingTests {
  private static let content = SiteFixture.content()

  @Test(arguments: Rule.allCases)
  func `every rule tells its findings in both languages, each fact by a name that it has`(
    rule: Rule
  ) throws {
    // A path in the words that no fact has stops a debug build.
    let findings = Self.content.findings.all.filter { $0.rule == rule }
    try #require(!findings.isEmpty, "the fixture has no finding of \(rule.rawValue)")
    let wording = FindingWording(Self.content)
    for finding in findings {
      let title = wording.title(of: finding)
      #expect(title.plain(in: .english) != title.plain(in: .welsh))
      #expect(
        wording.action(for: finding).english != wording.action(for: finding)[.welsh])
      for language in [Language.english, .welsh] {
        let text = explanation(of: finding, content: Self.content, language: language)
        #expect(text.hasPrefix(title.plain(in: language)))
      }
    }
  }

  @Test func `what is exported of an account is all of it but what only readers need`() {
    for finding in Self.content.findings.all {
      let account = finding.evidence.account(in: Self.content.accountContext)
      #expect(Set(account.facts.map(\.name)).count == account.facts.count)
      guard case .object(let members) = findingJSON(of: finding, content: Self.content),
        case .object(let evidence)? = members.first(where: { $0.name == "evidence" })?.value
      else {
        Issue.record("\(finding.id) has no evidence in JSON")
        continue
      }
      let names = evidence.map(\.name).filter { $0 != "type" && $0 != "significance" }
      #expect(names == account.facts.filter(\.isExported).map(\.name))
    }
  }

  @Test func `every measure that is told stands in the explanation with its threshold`() {
    for finding in Self.content.findings.all {
      let account = finding.evidence.account(in: Self.content.accountContext)
      let text = explanation(of: finding, content: Self.content, language: .english)
      for measure in account.measures {
        let threshold =
          measure.isCount
          ? Numerals.amount(measure.threshold) : Numerals.score(measure.threshold)
        #expect(text.contains(threshold), "\(finding.id) \(measure.name)")
      }
    }
  }

  @Test func `subjects are also given by what they are`() {
    for finding in Self.content.findings.all {
      guard case .object(let members) = findingJSON(of: finding, content: Self.content) else {
        continue
      }
      func ids(_ name: String) -> [String] {
        guard case .array(let values)? = members.first(where: { $0.name == name })?.value else {
          return []
        }
        return values.compactMap { if case .string(let text) = $0 { text } else { nil } }
      }
      let apart = ["partnerships", "organisations", "kinds", "areas"].flatMap(ids)
      #expect(apart.sorted() == ids("subjects").sorted(), "\(finding.id)")
    }
  }
}
