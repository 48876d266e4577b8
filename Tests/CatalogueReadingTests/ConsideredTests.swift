import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// What was asked of bodies before: rows of `considered.csv`.
struct ConsideredTests {
  private static func read(_ rows: String...) throws -> SmallCatalogue.Outcome {
    var catalogue = SmallCatalogue()
    let heading = "subjects,question,answer,date,by,source,question_cy\n"
    catalogue.files["considered.csv"] = Array((heading + rows.joined(separator: "\n") + "\n").utf8)
    return try catalogue.read()
  }

  @Test func `subjects are partnerships, kinds and organisations, by id or by name`() throws {
    let outcome = try Self.read(
      "gwynedd-psb;Anglesey PSB;gwynedd-psb,One board?,declined,2021-05,Both boards,Minutes,Un bwrdd?",
      "csp;psb,,kept_separate,,,,", "powys-council,,deferred,2019,,,")
    #expect(outcome.lines == [])
    let rows = try #require(outcome.catalogue?.landscape.considered)
    #expect(
      rows.map(\.subjects) == [
        [ConsideredSubject(.kind, "csp"), ConsideredSubject(.kind, "psb")],
        [
          ConsideredSubject(.partnership, "gwynedd-psb"),
          ConsideredSubject(.partnership, "anglesey-psb"),
        ],
        [ConsideredSubject(.organisation, "powys-council")],
      ])
    #expect(rows.map(\.answer) == [.keptSeparate, .declined, .deferred])
    #expect(rows[1].question[.welsh] == "Un bwrdd?")
    #expect(rows[1].date == PartialDate("2021-05"))
    #expect((rows[1].by, rows[1].source) == ("Both boards", "Minutes"))
  }

  @Test func `an unknown subject is told with the nearest, and its row rejected`() throws {
    let outcome = try Self.read(
      "gwynedd-psb;anglesy-psb,,declined,,,,", "gwynedd-psb;nowhere,,declined,,,,",
      ",,declined,,,,", "gwynedd-psb,,refused,,,,", "gwynedd-psb,,declined,2021-99,,,")
    #expect(
      outcome.lines == [
        "considered.csv:2:1: error: partnership 'anglesy-psb' is not in partnerships.csv; nearest is 'anglesey-psb'; row rejected [unknown-partnership]",
        "considered.csv:3:1: error: partnership 'nowhere' is not in partnerships.csv; row rejected [unknown-partnership]",
        "considered.csv:4:1: error: subjects is empty; row rejected [missing-value]",
        "considered.csv:5:14: error: answer 'refused' is not one of declined, kept_separate, deferred, agreed; row rejected [invalid-value]",
        "considered.csv:6:23: warning: date '2021-99' is not a calendar date; left empty [invalid-date]",
      ])
    #expect(outcome.catalogue?.landscape.considered.count == 1)
    #expect(outcome.rejects.count == 4)
  }

  @Test func `a subject whose row was rejected falls with it`() throws {
    var catalogue = SmallCatalogue()
    catalogue.append("bad-psb,Bad PSB,psb,nowhere,,,,,,", to: "partnerships.csv")
    catalogue.files["considered.csv"] = Array(
      "subjects,answer\ngwynedd-psb;bad-psb,declined\ngwynedd-psb,declined\n".utf8)
    let outcome = try catalogue.read()
    #expect(outcome.catalogue?.landscape.considered.count == 1)
    #expect(outcome.rejects.contains { $0.hasPrefix("considered.csv:2") })
  }

  @Test func `rows come back from XML, and in any order`() throws {
    let rows = [
      "gwynedd-psb;anglesey-psb,One?,declined,2021-05,Both,Minutes,Un?",
      "gwynedd-psb;anglesey-psb,,agreed,2023,,,", "psb,,kept_separate,,,,",
    ]
    let straight = try Self.read(rows[0], rows[1], rows[2])
    let turned = try Self.read(rows[2], rows[1], rows[0])
    func plain(_ outcome: SmallCatalogue.Outcome) -> [ConsideredRecord] {
      (outcome.catalogue?.landscape.considered ?? []).map { record in
        var record = record
        record.origin = RowOrigin(input: 0, line: 0)
        return record
      }
    }
    #expect(plain(straight).count == 3)
    #expect(plain(straight) == plain(turned))
  }
}
