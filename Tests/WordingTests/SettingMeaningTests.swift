import LandscapeModel
import Testing
import Wording

struct SettingMeaningTests {
  @Test func `every setting says in every language what it is for, and no two say the same`() {
    var said: Set<String> = []
    for parameter in Settings.parameters {
      for language in [Language.english, .welsh] {
        let text = Phrase.meaning(of: parameter)(language)
        #expect(text != parameter.name, "\(parameter.name)")
        #expect(text.count > 8 && !text.hasSuffix(".") && !text.contains("|"), "\(parameter.name)")
        #expect(said.insert(text).inserted, "\(parameter.name): \(text)")
      }
    }
  }

  @Test func `a setting that looks at no share of few rows says of how many`() throws {
    let fall = try #require(Settings.parameter(named: "guards.fall"))
    #expect(Phrase.meaning(of: fall).english.hasSuffix("of more than \(GuardSettings.few)"))
  }

  @Test func `a group has a title, or is called by its rule`() {
    #expect(Phrase.title(ofGroup: "limits")?[.welsh] == "Terfynau")
    #expect(Phrase.title(ofGroup: "")?.english == "The landscape")
    #expect(Phrase.title(ofGroup: "merge") == nil)
  }
}
