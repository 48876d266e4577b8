import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording

/// Ways to go and what more of one measure costs of another, as people and programs read them.
struct AlternativesReportTests {
  /// Three boards of one area of which any two could merge, and none is within another.
  private func report(_ objective: ProposalObjective = .meetingDays) throws -> ProposalReport {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["east", "west"])
    for id in ["one", "two", "three"] {
      let members = (1...9).map { "member-\($0)" } + ["only-\(id)"]
      world.partnership(
        id, areas: ["east"], remits: ["care"], members: members.map { LandscapeBuilder.Seat($0) },
        finish: { $0.meetingsPerYear = 4 })
    }
    let content = builtContent(of: world)
    let proposer = Proposer(
      landscape: content.landscape, findings: content.findings, settings: content.settings)
    var request = ProposalRequest()
    request.objective = objective
    var report = ProposalReport(of: try proposer.proposal(for: request), content: content)
    report.alternatives = try proposer.alternatives(for: request, AlternativesRequest())
    report.front = try proposer.front(for: request, and: .seats)
    return report
  }

  @Test func `each way has its column, and each change some have says which`() throws {
    let report = try report()
    let ways = try #require(report.alternatives)
    try #require(ways.ways.count > 1 && !ways.contested.isEmpty)
    let text = report.text(in: .english)
    #expect(text.contains("Way 1   Way 2"))
    #expect(text.contains("Where the ways differ"))
    for change in ways.contested { #expect(text.contains("[\(change.id)]"), "\(change.id)") }
    #expect(report.text(in: .welsh).contains("Ffordd 1   Ffordd 2"))
    #expect(report.markdown(in: .english).contains("Way 1"))
  }

  @Test func `JSON has the ways and the front, and neither where nobody asked`() throws {
    var report = try report()
    let whole = String(decoding: report.json.bytes, as: UTF8.self)
    #expect(whole.contains("\"alternatives\"") && whole.contains("\"front\""))
    report.alternatives = nil
    report.front = nil
    let plain = String(decoding: report.json.bytes, as: UTF8.self)
    #expect(!plain.contains("\"alternatives\"") && !plain.contains("\"front\""))
  }

  @Test func `changes to the same bodies stand together`() throws {
    let contested = try #require(report().alternatives).contested
    // Whatever shares a body with a change before it has only such changes between them.
    for (place, change) in contested.enumerated() {
      let bodies = Set(change.partnerships)
      guard
        let last = contested[..<place].lastIndex(where: {
          !bodies.isDisjoint(with: $0.partnerships)
        })
      else { continue }
      for between in contested[last..<place].dropFirst() {
        let own = Set(between.partnerships)
        #expect(
          contested[..<place].contains { $0 != between && !own.isDisjoint(with: $0.partnerships) })
      }
    }
  }
}
