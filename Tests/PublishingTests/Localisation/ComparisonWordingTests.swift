import LandscapeModel
import Publishing
import Review
import Testing

/// What became of bodies, in words: what the catalogue says of it comes before what is worked out.
struct ComparisonWordingTests {
  private static func landscape(
    _ asOf: String, _ names: [(id: String, name: LocalisedText)], evidence: [EvidenceRecord] = []
  ) -> Landscape {
    Landscape(
      asOf: PartialDate(asOf),
      areas: [Area(code: "w", name: "West", parts: [], population: 10)],
      organisations: [Organisation(id: "o1", name: "One"), Organisation(id: "o2", name: "Two")],
      kinds: [Kind(id: "board", name: "Board", function: .strategic)],
      partnerships: names.map { Partnership(id: $0.id, name: $0.name, kind: 0, areas: [0]) },
      memberships: names.indices.flatMap { body in
        [0, 1].map { Membership(partnership: Int32(body), organisation: $0) }
      }, evidence: evidence)
  }

  private static func evidence(
    _ subject: String, _ date: String, _ question: EvidenceQuestion = .progress
  ) -> EvidenceRecord {
    EvidenceRecord(
      id: subject + date, subjectKind: "board", subject: subject, region: "", regionArea: nil,
      date: PartialDate(date), question: question,
      summary: LocalisedText(english: "Said \(date)."), source: "Minutes",
      origin: RowOrigin(input: 0, line: 2))
  }

  private static func wording(_ older: Landscape, _ newer: Landscape) -> ComparisonWording {
    ComparisonWording(
      RunComparison(
        older: RunSnapshot(id: "then", landscape: older, metrics: RunMetrics(values: [])),
        newer: RunSnapshot(id: "now", landscape: newer, metrics: RunMetrics(values: [])),
        findings: [], metrics: [], succession: Succession(older: older, newer: newer)))
  }

  @Test func `what the catalogue says of a body that went wins over where its members are`() throws
  {
    let older = Self.landscape("2020-01-01", [("gone", "Gone board"), ("stays", "Lasting board")])
    func told(_ rows: [EvidenceRecord]) throws -> (sentences: [String], reason: String) {
      let newer = Self.landscape("2025-01-01", [("stays", "Lasting board")], evidence: rows)
      let wording = Self.wording(older, newer)
      let step = try #require(Succession(older: older, newer: newer).steps(.stoodDown).first)
      return (
        wording.sentences.map { $0.plain(in: .english) }, wording.reason(step).plain(in: .english)
      )
    }
    let said = try told([
      Self.evidence("gone", "2021"), Self.evidence("gone", "2019"),
      Self.evidence("gone", "2026"), Self.evidence("gone", "2022", .barrier),
      Self.evidence("stays", "2023"),
    ])
    #expect(said.sentences.contains("Stood down: Gone board. The catalogue says: Said 2021."))
    #expect(said.reason.hasPrefix("the catalogue says: Said 2021."))
    #expect(!said.reason.contains("are now in"))
    // It is told once: not among those of which nothing is known.
    #expect(!said.sentences.contains { $0.contains("without a successor") })
    let unsaid = try told([])
    #expect(!unsaid.sentences.contains { $0.contains("The catalogue says") })
    #expect(unsaid.sentences.contains { $0.hasPrefix("Stood down") })
  }

  @Test func `a name that changed in English alone is not told as a new name in Welsh`() throws {
    let older = Self.landscape("2020-01-01", [("a", LocalisedText(english: "Then", welsh: "Un"))])
    func told(_ name: LocalisedText) throws -> String {
      let newer = Self.landscape("2025-01-01", [("a", name)])
      let wording = Self.wording(older, newer)
      let step = try #require(Succession(older: older, newer: newer).steps(.renamed).first)
      #expect(wording.sentence(step).plain(in: .english) == "Then is now called Now")
      return wording.sentence(step).plain(in: .welsh)
    }
    #expect(
      try told(LocalisedText(english: "Now", welsh: "Un")).contains(
        "Yr enw Saesneg yn unig a newidiodd"))
    #expect(
      try !told(LocalisedText(english: "Now", welsh: "Dau")).contains(
        "Yr enw Saesneg yn unig a newidiodd"))
  }
}
