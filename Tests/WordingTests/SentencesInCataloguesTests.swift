import Foundation
import TestSupport
import Testing

/// Every room but `Wording` read as source: no sentence that a person reads stands there.
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
    "Publishing/Documents/NotVerifiedWords.swift", "Publishing/PageSlug.swift",
    "Publishing/Tables/ActionsTable.swift",
    "Publishing/Returns/ReturnWords.swift", "Review/Decisions/DecisionsFile.swift",
    "Review/Returns/PostWords.swift",
  ]

  private static func literals() throws -> [Literal] {
    let root = Repository.root + "/Sources"
    let files = try #require(FileManager.default.enumerator(atPath: root))
    var literals: [Literal] = []
    for case let file as String in files where file.hasSuffix(".swift") {
      let room = file.prefix { $0 != "/" }
      // Neither the generator nor the benchmarks are part of the program.
      if ["Wording", "WordingGenerator", "Benchmarks"].contains(room) { continue }
      let source = try String(contentsOfFile: root + "/" + file, encoding: .utf8)
      literals += SwiftLiterals(source).literals.map {
        Literal(file: file, line: $0.line, text: $0.text, before: $0.before)
      }
    }
    return literals
  }

  /// Files whose literals look like sentences and are what a program reads, not a person.
  private static let notForPeople: [String: String] = [
    "LandscapePipeline/AnalysisPipeline.swift": "the text that a run's id is the digest of",
    "OverlapGraph/Incidence/Incidence+Invariants.swift": "what tests say of a broken invariant",
    "OverlapGraph/Similarity/StopWords.swift": "words of names",
    "Publishing/GraphExports/DOT.swift": "a format of graphs",
    "Publishing/HTML/StyleClass.swift": "names of styles",
    "Publishing/Pages/ChooserPage.swift": "HTML",
    "Publishing/Renderers/LaTeXDocument.swift": "LaTeX",
    "Publishing/Renderers/LaTeXTable.swift": "LaTeX",
    "Publishing/Renderers/Site/PageFrame.swift": "HTML and its policy",
    "Publishing/Renderers/Site/PageWriter+Paging.swift": "a line of script",
    "Publishing/Renderers/StandalonePage.swift": "HTML",
    "Publishing/Renderers/WordDocument.swift": "HTML and its policy",
    "Publishing/Renderers/WordTable.swift": "HTML and its policy",
    "Publishing/Returns/ReturnWords.swift": "answers that people write, which are read",
    "Publishing/Documents/NotVerifiedWords.swift": "words of catalogues that are read",
    "Publishing/Script/ScriptShards.swift": "a line of script",
    "Publishing/Script/SiteScript.swift": "a line of script",
    "Publishing/Tables/ActionsTable.swift": "words of catalogues that are read",
    "Review/Comparison/EvidenceFacts.swift": "a line of what the history stores",
    "RunHistory/Sections/ReviewLayouts.swift": "names in a layout that the history stores",
    "RunHistory/Sections/ValueForm.swift": "names in a layout that the history stores",
    "RunHistory/Store/FindingRow.swift": "SQL",
    "landscape/Manual.swift": "requests to roff",
  ]

  /// Names that stand as they are in every language.
  private static let names: [String: String] = [
    "Publishing/Localisation/Phrase+Method.swift": "titles of works that are cited"
  ]

  /// Single texts, by what they are.
  private static let words: [String: String] = [
    "distinct: true": "a line of landscape.yaml", "[cy, en]": "a line of landscape.yaml",
    "{en: Example County, cy: Sir Enghraifft}": "a line of landscape.yaml",
    "true, false": "values of settings", "SQLite format 3\0": "the first bytes of a file",
    "alphabetic or numeric character": "what libyaml says",
    "Missing child element": "what libxml2 says", "Character content": "what libxml2 says",
  ]

  /// Whether a word of two letters or more stands beside another or beside a value.
  private static func isSentence(_ literal: Literal) -> Bool {
    // Commands and options are the same in every language, and so are markup, SQL and places in a pack.
    let text = literal.text.split(separator: "\n").filter {
      !$0.drop { $0 == " " }.hasPrefix("landscape ")
    }.joined(separator: "\n").replacing(/--[a-z-]+/, with: "")
    guard
      text.contains(
        /[A-Za-z][a-z']+[,;:.]? '?\(?([a-z][a-z']+|\u{FFFC})|\u{FFFC}'?[,;:.)]* [a-z][a-z']+/),
      !text.contains(/<[A-Za-z!?\/]/),
      !text.contains(/\b(SELECT|INSERT INTO|DELETE FROM|UPDATE|CREATE TABLE|ALTER TABLE)\b/),
      !text.contains(/\b(PRAGMA|ORDER BY|WHERE|AND)\b/), !text.contains(/^pack\.\w+ '\S+' \w+$/)
    else { return false }
    return !isOfStop(literal.before) && !literal.before.hasSuffix("debugDescription: ")
  }

  /// Whether a bracket of what stops a wrong program is open: that is for who mends it.
  private static func isOfStop(_ source: String) -> Bool {
    let stops = ["assert(", "precondition(", "preconditionFailure(", "fatalError("]
    return stops.contains { stop in
      guard let place = source.ranges(of: stop).last else { return false }
      let rest = source[place.lowerBound...]
      return rest.count { $0 == "(" } > rest.count { $0 == ")" }
    }
  }

  @Test func `no sentence stands outside of the catalogues`() throws {
    var seen: Set<String> = []
    for literal in try Self.literals() where Self.isSentence(literal) {
      seen.formUnion([literal.file, literal.text])
      let isExempt =
        Self.notForPeople[literal.file] ?? Self.names[literal.file] ?? Self.words[literal.text]
      #expect(isExempt != nil, "\(literal)")
    }
    // An exemption that nothing needs hides the next sentence.
    for (exemption, reason) in [Self.notForPeople, Self.names, Self.words].joined() {
      #expect(seen.contains(exemption), "\(exemption): \(reason)")
    }
  }

  @Test(arguments: [
    (#"let a = "no file is like '\(b)'""#, true), (#"let a = "\(count) rows""#, true),
    (#"fail("cannot be " + "read")"#, true), ("let a = \"\"\"\n  Two words\n  \"\"\"", true),
    (#"precondition(a.all { $0 > b(0) }, "a is the largest of all")"#, false),
    (#"precondition(a); let b = "two words""#, true), ("// of \"two words\"", false),
    (#"let a = "SELECT a FROM b WHERE c""#, false), (#"let a = "<p class=\"a b\">""#, false),
    (#"let a = "landscape check Inputs""#, false), (#"let a = "--max-changes \(b)""#, false),
    (#"let a = "\(f("two words"))""#, true), ("let a = #\"two \\(words)\"#", false),
  ])
  func `a sentence is found in whatever literal it stands`(source: String, isFound: Bool) {
    let found = SwiftLiterals(source).literals.contains {
      Self.isSentence(Literal(file: "", line: $0.line, text: $0.text, before: $0.before))
    }
    #expect(found == isFound)
  }

  @Test func `no literal outside of the catalogues is Welsh`() throws {
    let welsh = try Regex("[ŵŷŴŶ]|\\b(yr|yn|mae|nid|eu|gan|sy'n|wedi|Nid|Dim|heb|o'r|gyda|neu)\\b")
    let literals = try Self.literals()
    #expect(literals.count > 2_500)
    for literal in literals where !Self.readFromCatalogues.contains(literal.file) {
      #expect(!literal.text.contains(welsh), "\(literal)")
    }
  }

  @Test func `no words are made into a phrase outside of the catalogues`() throws {
    let maker = try Regex("(Phrase|Template|RichText|CountedNoun)\\(\\s*(english: |verbatim: )?$")
    for literal in try Self.literals() where literal.before.contains(maker) {
      #expect(!literal.text.contains(try Regex("[A-Za-z]{2}")), "\(literal)")
    }
  }
}
