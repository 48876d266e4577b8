import Foundation
import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording
import WordingGenerator

/// The texts as they lie in the catalogues.
struct StringTableTests {
  static let folder = Result { try WordingFolder(Repository.root + "/Sources/Wording") }

  /// Every text of English with the Welsh beside it.
  static func texts() throws -> [(id: String, english: Entry, welsh: Entry?)] {
    try folder.get().subjects.flatMap { subject in
      let welsh = subject.translations.first { $0.tag == "cy" }?.catalogue.entries ?? []
      return subject.english.entries.map { entry in
        (
          "\(subject.english.subject).\(entry.id)", entry,
          welsh.first { $0.id == entry.id && !$0.forms.isEmpty }
        )
      }
    }
  }

  private static func words(_ entry: Entry?) -> String {
    (entry?.forms[.other]?.segments ?? []).map { segment in
      switch segment {
      case .words(let words): words
      case .place(let place): "{\(place.name)}"
      }
    }.joined()
  }

  @Test func `the catalogues have no fault and what is built is what they make`() throws {
    let folder = try Self.folder.get()
    #expect(folder.faults == [])
    #expect(folder.outdated == [])
    #expect(try Self.texts().count > 1_300)
  }

  /// The same in both languages, and rightly so: names, formats, a word both have, a dash.
  private static let sameInBoth: Set<String> = [
    "Sector", "CSV", "LaTeX", "Markdown", "Word", " – ", "–", "data",
  ]

  @Test func `no text lacks its Welsh and none is the same in both languages by oversight`() throws
  {
    for (id, english, welsh) in try Self.texts() {
      #expect(welsh != nil, "\(id)")
      let (one, other) = (Self.words(english), Self.words(welsh))
      // What is all places and signs has no words to translate.
      let hasWords = one.replacing(/\{\w+\}/, with: "").contains { $0.isLetter }
      if one == other, hasWords { #expect(Self.sameInBoth.contains(one), "\(id): \(one)") }
    }
  }

  @Test func `both languages end alike`() throws {
    for (id, english, welsh) in try Self.texts() {
      let ends = [english, welsh].map { Self.words($0).last.map { ".:,".contains($0) ? $0 : " " } }
      #expect(ends[0] == ends[1], "\(id)")
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
    ("primary-legislation", .changeRoutePrimaryLegislation),
    ("secondary-legislation", .changeRouteSecondaryLegislation),
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
      #expect(phrase[.welsh].lowercased() == term[.welsh].lowercased(), "\(key)")
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
      #expect(Array(row.prefix(3)) == [term.key, term.term.english, term.term[.welsh]])
    }
  }
}
