import LandscapeModel
import Testing
import Wording

struct DiagnosticEntryTests {
  @Test(arguments: DiagnosticCode.allCases)
  func `every code is explained in both languages`(code: DiagnosticCode) {
    let entry = DiagnosticEntry(code)
    for text in [entry.title, entry.explanation, entry.fix] {
      #expect(text[.welsh] != text.english && !text.english.hasPrefix(code.rawValue + "."))
    }
    #expect(!entry.title.english.hasSuffix("."))
    #expect(entry.explanation.english.hasSuffix(".") && entry.fix.english.hasSuffix("."))
  }

  @Test func `no two codes share an explanation`() {
    let explanations = DiagnosticCode.allCases.map { DiagnosticEntry($0).explanation }
    #expect(Set(explanations).count == DiagnosticCode.allCases.count)
  }
}
