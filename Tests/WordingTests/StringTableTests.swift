import Foundation
import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording

/// The string table read as source: every `Phrase("…", "…")` there is, called or not.
struct StringTableTests {
  struct Literal: Sendable {
    let file: String
    let english: String
    let welsh: String
  }

  private static let folder = Repository.root + "/Sources/Publishing/Localisation"

  /// The two literals of every phrase; pieces joined by `+` count as one.
  static let literals: [Literal] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file -> [Literal] in
      let text = (try? String(contentsOfFile: folder + "/" + file, encoding: .utf8)) ?? ""
      return text.components(separatedBy: "Phrase(").dropFirst().compactMap { rest in
        var reader = LiteralReader(rest)
        guard let english = reader.literal(), reader.skipComma(), let welsh = reader.literal()
        else { return nil }
        return Literal(file: file, english: english, welsh: welsh)
      }
    }
  }()

  /// The same in both languages, and rightly so: names, formats, a word both have, a dash.
  private static let sameInBoth: Set<String> = [
    "Sector", "CSV", "LaTeX", "Markdown", "Word", " – ", "–", "data",
  ]

  @Test func `the table is found and is large`() {
    #expect(Self.literals.count > 400)
  }

  @Test func `no phrase is empty and none is the same in both languages by oversight`() {
    for literal in Self.literals {
      #expect(!literal.english.isEmpty && !literal.welsh.isEmpty, "\(literal)")
      if literal.english == literal.welsh {
        #expect(Self.sameInBoth.contains(literal.english), "\(literal)")
      }
    }
  }

  @Test func `both languages end alike and fill in the same values`() {
    for literal in Self.literals {
      let ends = [literal.english, literal.welsh].map {
        $0.last.map { ".:,".contains($0) ? $0 : " " }
      }
      #expect(ends[0] == ends[1], "\(literal)")
      let values = [literal.english, literal.welsh].map {
        $0.components(separatedBy: "\\(").count
      }
      #expect(values[0] == values[1], "\(literal)")
    }
  }

  /// Key terms of the report beside their key in the glossary.
  private static let terms: [(key: String, phrase: Phrase)] = [
    ("partnership", .partnership), ("partnerships", .partnerships), ("finding", .finding),
    ("findings", .findings), ("organisation", .organisation), ("organisations", .organisations),
    ("area", .area), ("areas", .areas), ("footprint", .footprint), ("remit", .remit),
    ("members", .members), ("shared-members", .sharedMembers), ("seats", .seats),
    ("chair", .chair), ("function", .function), ("legal-basis", .basis),
    ("legislation", .legislation), ("change-route", .changeRoute), ("priority", .priority),
    ("confidence", .confidence), ("benefit", .benefit), ("source", .source),
    ("population", .population), ("scrutiny", .scrutiny), ("annual-report", .annualReport),
    ("overlap", .overlap), ("summary", .summary), ("method", .method), ("glossary", .glossary),
    ("data-quality", .dataQuality), ("high", .high), ("medium", .medium), ("low", .low),
    ("duplication", .name(of: FindingGroup.duplication)), ("gap", .name(of: FindingGroup.gap)),
    ("misaligned", .name(of: MisalignedFootprintRule.rule)),
    ("statutory", .name(of: Basis.statutory)), ("voluntary", .name(of: Basis.voluntary)),
    ("statutory-guidance", .name(of: Basis.statutoryGuidance)),
    ("grant-condition", .name(of: Basis.grantCondition)), ("local", .name(of: Scale.local)),
    ("regional", .name(of: Scale.regional)), ("national", .name(of: Scale.national)),
    ("community", .name(of: Scale.community)), ("member", .name(of: Role.member)),
    ("statutory-member", .name(of: Role.statutory)),
    ("invited-participant", .name(of: Role.invited)),
    ("primary-legislation", .name(of: ChangeRoute.primaryLegislation)),
    ("secondary-legislation", .name(of: ChangeRoute.secondaryLegislation)),
    ("uk-government", .name(of: Route.ukGovernment)),
    ("welsh-government", .name(of: Route.welshGovernment)),
    ("opportunity", .name(of: EvidenceQuestion.opportunity)),
    ("barrier", .name(of: EvidenceQuestion.barrier)),
    ("unknown", .name(of: YesNoUnknown.unknown)),
  ]

  @Test func `key terms are those of the glossary`() throws {
    let glossary = Dictionary(
      uniqueKeysWithValues: GlossaryTerm.all.map { ($0.key, $0.term) })
    for (key, phrase) in Self.terms {
      let term = try #require(glossary[key], "\(key)")
      #expect(phrase.english.lowercased() == term.english.lowercased(), "\(key)")
      #expect(phrase.welsh.lowercased() == term.welsh.lowercased(), "\(key)")
    }
  }

  @Test func `the glossary page holds the terminology file, term by term`() throws {
    let bytes = try Array(
      Data(contentsOf: URL(fileURLWithPath: Repository.root + "/Inputs/sources/glossary.csv")))
    let rows = ReferenceCSVReader(bytes: bytes, delimiter: UInt8(ascii: ",")).rows().dropFirst()
      .map { row in row.cells.map { String(decoding: $0, as: UTF8.self) } }
    #expect(rows.count == GlossaryTerm.all.count)
    for (row, term) in zip(rows, GlossaryTerm.all) {
      #expect(row.count == 4)
      #expect(Array(row.prefix(3)) == [term.key, term.term.english, term.term.welsh])
    }
  }
}

/// Reads string literals out of Swift source, as far as the string table uses them.
struct LiteralReader {
  private var rest: Substring

  init(_ text: String) { rest = Substring(text) }

  private mutating func skipBlanks() { rest = rest.drop { $0.isWhitespace } }

  mutating func skipComma() -> Bool {
    skipBlanks()
    guard rest.first == "," else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// The next literal with its `+` continuations; `nil` when something else stands there.
  mutating func literal() -> String? {
    skipBlanks()
    guard rest.first == "\"" else { return nil }
    rest = rest.dropFirst()
    var text = ""
    var depth = 0
    while let character = rest.first {
      rest = rest.dropFirst()
      if character == "\\", depth == 0 {
        guard let escaped = rest.first else { return nil }
        rest = rest.dropFirst()
        text += "\\" + String(escaped)
        if escaped == "(" { depth = 1 }
        continue
      }
      if depth > 0 {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
      } else if character == "\"" {
        break
      }
      text.append(character)
    }
    skipBlanks()
    if rest.first == "+" {
      var ahead = self
      ahead.rest = ahead.rest.dropFirst()
      if let more = ahead.literal() {
        self = ahead
        return text + more
      }
    }
    return text
  }
}
