import Foundation
import TestSupport
import Testing

/// The program's own texts are of no country: its words are in its jurisdiction profile.
struct CountryWordsTests {
  @Test(arguments: ["en", "cy", "gd"])
  func `no catalogue of texts has a word of Wales`(language: String) throws {
    let folder = Repository.root + "/Sources/Wording/Catalogues/" + language
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      for unit in text.matches(of: #/<trans-unit id="([^"]*)"(?s:.*?)</trans-unit>/#) {
        // What a translator is told of a text is not shown.
        let shown = unit.0.replacing(#/<note>(?s:.*?)</note>/#, with: "")
        #expect(
          WordsOfWales.found(in: String(shown), namesLanguage: false) == [], "\(name) \(unit.1)")
      }
    }
  }

  @Test func `no term of the glossary is of one country`() throws {
    let glossary = try String(
      contentsOfFile: Repository.root + "/Inputs/sources/glossary.csv", encoding: .utf8)
    for line in glossary.split(separator: "\n") {
      // The last column says where a term is from.
      let terms = line.split(separator: ",", omittingEmptySubsequences: false).dropLast()
      #expect(WordsOfWales.found(in: terms.joined(separator: ",")) == [])
    }
  }
}
