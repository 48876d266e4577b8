import LandscapeModel
import Testing

struct DiagnosticCatalogueTests {
  @Test(arguments: DiagnosticCode.allCases)
  func `every code is explained in both languages`(code: DiagnosticCode) throws {
    let entry = DiagnosticCatalogue.entry(for: code)
    for text in [entry.title, entry.explanation, entry.fix] {
      let welsh = try #require(text.welsh)
      #expect(!text.english.isEmpty && !welsh.isEmpty && welsh != text.english)
    }
    #expect(!entry.title.english.hasSuffix("."))
    #expect(entry.explanation.english.hasSuffix(".") && entry.fix.english.hasSuffix("."))
  }

  @Test func `no two codes share an explanation`() {
    let explanations = DiagnosticCode.allCases.map {
      DiagnosticCatalogue.entry(for: $0).explanation
    }
    #expect(Set(explanations).count == DiagnosticCode.allCases.count)
  }
}
