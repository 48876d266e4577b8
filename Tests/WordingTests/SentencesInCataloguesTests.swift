import Foundation
import TestSupport
import Testing

/// Every room but `Wording` read as source: no sentence of a report stands there.
struct SentencesInCataloguesTests {
  /// A literal of Swift with the file and line it stands in, and what stands before it.
  private struct Literal: CustomStringConvertible {
    let file: String
    let line: Int
    let text: String
    let before: String

    var description: String { "\(file):\(line): \(text.prefix(80))" }
  }

  /// What is Welsh and no sentence: headings of columns and words of catalogues that are read, letters.
  private static let readFromCatalogues: Set<String> = [
    "CatalogueReading/Reconciliation/NameVocabulary.swift",
    "CatalogueReading/Tables/TableSchema+Tables.swift", "OverlapGraph/Similarity/StopWords.swift",
    "Publishing/PageSlug.swift", "Publishing/Tables/ActionsTable.swift",
    "Review/Decisions/DecisionsFile.swift",
  ]

  private static func literals() throws -> [Literal] {
    let root = Repository.root + "/Sources"
    let files = try #require(FileManager.default.enumerator(atPath: root))
    var literals: [Literal] = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let room = file.prefix { $0 != "/" }
      if ["Wording", "WordingGenerator", "Benchmarks"].contains(room) { continue }
      literals += try Self.literals(of: file, in: root)
    }
    return literals
  }

  /// Quoted texts of one line, outside of comments; interpolations stay as they are.
  private static func literals(of file: String, in root: String) throws -> [Literal] {
    let text = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
    var before = ""
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .flatMap { number, line -> [Literal] in
        if line.drop(while: { $0 == " " }).hasPrefix("//") { return [] }
        let parts = line.replacing("\\\"", with: "'").split(
          separator: "\"", omittingEmptySubsequences: false)
        var found: [Literal] = []
        for (place, part) in parts.enumerated() {
          if place % 2 == 1 {
            found.append(
              Literal(file: file, line: number + 1, text: String(part), before: before))
          }
          before = String((before + part).suffix(40))
        }
        return found
      }
  }

  @Test func `no literal outside of the catalogues is Welsh`() throws {
    let welsh = try Regex("[ŵŷŴŶ]|\\b(yr|yn|mae|nid|eu|gan|sy'n|wedi|Nid|Dim|heb|o'r|gyda|neu)\\b")
    let literals = try Self.literals()
    #expect(literals.count > 3_000)
    for literal in literals where !Self.readFromCatalogues.contains(literal.file) {
      #expect(!literal.text.contains(welsh), "\(literal)")
    }
  }

  @Test func `no words are made into a phrase outside of the catalogues`() throws {
    let maker = try Regex("(Phrase|Template|RichText|CountedNoun)\\(\\s*(english: |verbatim: )?$")
    for literal in try Self.literals() where literal.before.contains(maker) {
      let words = literal.text.replacing(try Regex("\\\\\\([^)]*\\)"), with: "")
      #expect(!words.contains(try Regex("[A-Za-z]{2}")), "\(literal)")
    }
  }
}
