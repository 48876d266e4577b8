internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension TableName {
  package static let burden = TableName("burden")
}

extension ReportTable {
  /// What each organisation with a seat carries, most seats first, ties by id.
  static let burden = ReportTable(.burden, 3, .burdenCaption) { content in
    let columns = TableColumns.organisations(of: content)
    let organisations = content.graph.incidence.organisationsBySeats
    return DocumentTable(
      .burden, of: content, columns: columns.columns,
      rows: DocumentTable.Rows(count: organisations.count) { columns.row(organisations[$0]) },
      notes: [
        Phrase.tableSeatsNote, .repeatSeatsNote, Phrase.tableFreedSeatsNote, .meetingDaysNote,
      ])
  }
}

extension TableColumns where Record == OrganisationIndex {
  /// What the report says of an organisation: the burden table and the lists of pages are columns of this.
  static func organisations(of content: ReportContent) -> Self {
    let landscape = content.landscape
    let words = landscape.words
    let seats = content.graph.incidence.partnershipsOf
    let days = content.findings.meetingDays
    let accounts = burdenAccounts(content)
    let relief = BurdenRelief(findings: content.findings.all, in: landscape)
    @Sendable func kinds(_ index: OrganisationIndex) -> Int {
      Set(seats[index].map { landscape.partnerships[Int($0)].kind }).count
    }
    return TableColumns([
      Fact("organisation", .organisation) { .subject(.organisation($0), in: landscape) },
      Fact("kind", .kindOfOrganisation, filter: "kind") {
        .code(landscape.organisations[Int($0)].kind, words.organisationKind)
      },
      Fact("seats", .seats, .count) { .count(seats.range(of: Int($0)).count) },
      Fact("kinds", Phrase.tableNumberOfKinds, .count) { .count(kinds($0)) },
      Fact("repeat-seats", .repeatSeats, .count) {
        .count(seats.range(of: Int($0)).count - kinds($0))
      },
      Fact("meeting-days", .meetingDays, .number) { index in
        .amount(
          days.indices.contains(Int(index))
            ? days[Int(index)] : accounts[index]?.number("meetingDays"))
      },
      Fact("freed-seats", Phrase.tableFreedSeats, .count) {
        .count(relief.relief(on: seats[$0]).freedSeats)
      },
      Fact("shared-sittings", Phrase.tableSharedSittings, .count) {
        .count(relief.relief(on: seats[$0]).sharedSittings)
      },
      Fact("sector", .sector, isDetail: true, filter: "sector") {
        .code(landscape.organisations[Int($0)].sector, words.sector)
      },
      Fact("id", .identifier, .identifier, isDetail: true) {
        .id(landscape.organisations[Int($0)].id)
      },
      Fact("row", Phrase.tableInputRow, .identifier, isDetail: true) {
        .origin(landscape.organisations[Int($0)].origin, in: landscape)
      },
    ])
  }
}

/// What was counted for each organisation with a finding about it.
private func burdenAccounts(_ content: ReportContent) -> [OrganisationIndex: AccountReader] {
  var accounts: [OrganisationIndex: AccountReader] = [:]
  for finding in content.findings.all {
    guard let organisation = finding.evidence.scope.organisation else { continue }
    accounts[organisation] = AccountReader(
      finding.evidence.account(in: content.accountContext), landscape: content.landscape,
      settings: content.settings)
  }
  return accounts
}

extension Incidence {
  /// Organisations with a counted seat, most seats first, ties by id.
  var organisationsBySeats: [OrganisationIndex] {
    (0..<partnershipsOf.count).filter { !partnershipsOf.range(of: $0).isEmpty }
      .sorted { left, right in
        let counts = (partnershipsOf.range(of: left).count, partnershipsOf.range(of: right).count)
        return counts.0 != counts.1 ? counts.0 > counts.1 : left < right
      }.map(OrganisationIndex.init)
  }
}
