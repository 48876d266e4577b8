import LandscapeModel
import Publishing
import Rationalisation
import TestSupport
import Testing
import Wording

/// What a proposal left out, as a table of the report.
struct ProposalLossTablesTests {
  /// Two boards that could merge, unless the one stands down, whose members all sit on the other.
  private func content() throws -> ReportContent {
    var world = LandscapeBuilder()
    world.area("nation", parts: ["east", "west"])
    for (id, members) in [
      ("adults", ["a", "b", "c", "d"]), ("children", ["a", "b", "c", "d", "e"]),
    ] {
      world.partnership(
        id, areas: ["east"], remits: ["care"], members: members.map { LandscapeBuilder.Seat($0) },
        finish: { $0.meetingsPerYear = 4 })
    }
    world.partnership("arts", areas: ["west"], remits: ["culture"], members: ["x", "y"])
    var content = builtContent(of: world)
    let proposer = Proposer(
      landscape: content.landscape, findings: content.findings, settings: content.settings)
    for objective in ProposalObjective.reported {
      var request = ProposalRequest()
      request.objective = objective
      content.proposals.append(try proposer.proposal(for: request))
    }
    return content
  }

  @Test func `each change left out has its loss and what displaced it`() throws {
    let content = try content()
    let table = table(.omittedChanges, content: content)
    func cells(_ column: String) throws -> [DocumentTable.Cell] {
      let place = try #require(table.place(of: column))
      return table.rows.map { $0[place] }
    }
    let omitted = content.proposals.flatMap { proposal in
      proposal.omitted.filter { proposal.worth(of: $0.change) > 0 }
    }
    try #require(!omitted.isEmpty)
    #expect(try cells("id") == omitted.map { .id($0.change.id) })
    #expect(try cells("loss") == omitted.map { .amount($0.loss?.most, or: .notApplicable) })
    #expect(
      try cells("loss-at-least") == omitted.map { .amount($0.loss?.least, or: .notApplicable) })
    let csv = String(
      decoding: written(table, format: .csv, language: .english), as: UTF8.self)
    for omitted in omitted {
      guard case .displaced(let ids) = omitted.reason else { continue }
      let row = try #require(csv.split(separator: "\n").first { $0.contains(omitted.change.id) })
      #expect(row.contains("other changes to the same bodies were chosen"))
      for id in ids { #expect(row.contains(id)) }
    }
    #expect(
      String(decoding: written(table, format: .csv, language: .welsh), as: UTF8.self)
        .contains("dewiswyd newidiadau eraill i'r un cyrff"))
  }

  @Test func `each body that the choice hangs on has its cost`() throws {
    let content = try content()
    let table = table(.replacementCosts, content: content)
    let costs = content.proposals.flatMap(\.replacementCosts)
    try #require(!costs.isEmpty)
    let (id, loss) = (
      try #require(table.place(of: "id")), try #require(table.place(of: "loss"))
    )
    #expect(
      table.rows.map { $0[id] }
        == costs.map { .id(content.landscape.partnerships[Int($0.partnership)].id) })
    #expect(table.rows.map { $0[loss] } == costs.map { .amount($0.loss.most) })
  }
}
