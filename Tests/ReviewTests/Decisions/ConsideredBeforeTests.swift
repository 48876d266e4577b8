import LandscapeModel
import OverlapGraph
import Rationalisation
import Review
import ReviewSamples
import TestSupport
import Testing

/// Which rows of `considered.csv` stand with a finding.
@Suite struct ConsideredBeforeTests {
  private static func wales(_ rows: [ConsideredRecord]) throws -> (Landscape, [Finding]) {
    let read = try WalesAnalysis.landscape(2023)
    let landscape = Landscape(
      title: read.title, asOf: read.asOf, jurisdiction: read.jurisdiction, areas: read.areas,
      organisations: read.organisations, remits: read.remits, kinds: read.kinds,
      partnerships: read.partnerships, memberships: read.memberships, considered: rows)
    return (landscape, WalesAnalysis.findings(landscape, settings: Settings()).1.all)
  }

  private static func row(_ subjects: ConsideredSubject..., date: String? = nil) -> ConsideredRecord
  {
    ConsideredRecord(
      subjects: subjects, answer: .declined, date: date.flatMap { PartialDate($0) })
  }

  private static func body(_ id: String) -> ConsideredSubject {
    ConsideredSubject(.partnership, id)
  }
  private static func kind(_ id: String) -> ConsideredSubject { ConsideredSubject(.kind, id) }

  @Test func `just these, some of these, these among others, and none of it`() throws {
    let rows = [
      Self.row(
        Self.body("north-wales-safeguarding-adults-board"),
        Self.body("north-wales-safeguarding-children-board")),
      Self.row(Self.body("north-wales-safeguarding-adults-board")),
      Self.row(
        Self.body("north-wales-safeguarding-adults-board"),
        Self.body("north-wales-safeguarding-children-board"), Self.body("gwent-psb")),
      // Meets the bodies and contains neither way.
      Self.row(Self.body("north-wales-safeguarding-adults-board"), Self.body("gwent-psb")),
      Self.row(
        Self.kind("regional_safeguarding_adults_board"),
        Self.kind("regional_safeguarding_children_board")),
      // A kind alone is a question about the kind.
      Self.row(Self.kind("regional_safeguarding_adults_board")),
      // A body that is not there any more: the row is about these among others.
      Self.row(
        Self.body("north-wales-safeguarding-adults-board"),
        Self.body("north-wales-safeguarding-children-board"), Self.body("gone-board"),
        date: "2024"),
    ]
    let (landscape, findings) = try Self.wales(rows)
    let pair = try #require(
      findings.first {
        $0.id
          == "merge-candidate.north-wales-safeguarding-adults-board.north-wales-safeguarding-children-board"
      })
    let told = ConsideredBefore(landscape).cases(of: pair)
    #expect(told.map(\.extent) == [.same, .part, .wider, .same, .wider])
    #expect(told.map(\.record) == [rows[0], rows[1], rows[2], rows[4], rows[6]])
    #expect(told.map(\.isLater) == [false, false, false, false, true])
  }

  @Test func `an organisation's load is asked of the organisation`() throws {
    let rows = [
      Self.row(ConsideredSubject(.organisation, "wlga")), Self.row(Self.body("gwent-psb")),
    ]
    let (landscape, findings) = try Self.wales(rows)
    let load = try #require(findings.first { $0.id == "member-burden.wlga" })
    #expect(ConsideredBefore(landscape).cases(of: load).map(\.record) == [rows[0]])
  }

  @Test func `rows change no finding and no rank`() throws {
    let (_, with) = try Self.wales([Self.row(Self.kind("public_services_board"))])
    let (_, without) = try Self.wales([])
    #expect(with.map(\.id) == without.map(\.id))
    #expect(with.map(\.priority) == without.map(\.priority))
    #expect(with.map(\.rank) == without.map(\.rank))
  }

  @Test func `any rows stand with findings as sets of bodies say`() throws {
    let (landscape, findings) = try Self.wales([])
    let ids = landscape.partnerships.map(\.id)
    var random = RandomLandscape.Generator(seed: 1909)
    // Rows near findings: their bodies, with some left out and some put in.
    let rows = findings.flatMap { finding -> [ConsideredRecord] in
      (0..<3).map { _ in
        var bodies = finding.bodies.map { ids[Int($0)] }.filter { _ in
          !random.isDrawn(percent: 25)
        }
        if random.isDrawn(percent: 40) { bodies.append(ids[random.below(ids.count)]) }
        if bodies.isEmpty { bodies = [ids[0]] }
        return ConsideredRecord(subjects: bodies.map(Self.body), answer: .agreed)
      }
    }
    let (marked, again) = try Self.wales(rows)
    let considered = ConsideredBefore(marked)
    for finding in again where finding.evidence.scope.organisation == nil {
      let about = Set(
        (finding.bodies.isEmpty ? finding.evidence.scope.partnerships : finding.bodies)
          .map { ids[Int($0)] })
      guard !about.isEmpty else { continue }
      let expected = rows.compactMap { row -> ConsideredBefore.Case? in
        let asked = Set(row.subjects.map(\.id))
        let extent: ConsideredBefore.Extent? =
          asked == about
          ? .same : asked.isSubset(of: about) ? .part : asked.isSuperset(of: about) ? .wider : nil
        return extent.map { ConsideredBefore.Case(record: row, extent: $0, isLater: false) }
      }
      #expect(considered.cases(of: finding) == expected, "seed 1909, \(finding.id)")
    }
  }
}
