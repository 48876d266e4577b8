import CatalogueReading
import LandscapeModel
import Testing
import Wording

/// What `landscape init` and `landscape schema` hand out.
@Suite struct CatalogueTemplateTests {
  @Test func `the template reads without a word`() throws {
    var catalogue = SmallCatalogue()
    catalogue.files = [:]
    for file in CatalogueTemplate.files { catalogue.files[file.name] = file.bytes }
    let outcome = try catalogue.read()
    #expect(outcome.lines.isEmpty)
    #expect(outcome.catalogue?.landscape.memberships.count == 2)
  }

  @Test func `its settings file is right when every comment is taken away`() throws {
    let file = try #require(CatalogueTemplate.files.first { $0.name == "landscape.yaml" })
    let text = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2)
      .map { line in
        let text = line.hasPrefix("# ") ? String(line.dropFirst(2)) : String(line)
        return text.hasPrefix("Files as somebody") ? "" : text
      }.joined(separator: "\n")
    let settings = try SettingsFile(named: "landscape.yaml").settings(from: text, over: Settings())
    var expected = Settings()
    expected.title = LocalisedText(english: "Example County", welsh: "Sir Enghraifft")
    expected.languages = [.welsh, .english]
    expected.asOf = PartialDate("2023-06-30")
    #expect(settings == expected)
    for parameter in Settings.parameters {
      #expect(text.contains("# " + Phrase.meaning(of: parameter).english), "\(parameter.name)")
    }
    #expect(try SettingsFile(named: "landscape.yaml").sources(from: text).count == 1)
  }

  @Test func `headings are those of every table`() {
    let names = CatalogueTemplate.headings.map(\.name)
    #expect(names.count == 13)
    #expect(names.contains("matches.csv"))
  }
}
