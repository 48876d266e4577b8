internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let scenarios = TableName("scenarios")
  package static let proposal = TableName("proposal")
}

extension ReportTable {
  /// Every scenario of the catalogue, before and after, in the order of their files.
  static let scenarios = ReportTable(.scenarios, 14, Phrase.tableScenariosCaption) { content in
    let columns = TableColumns.scenarios
    return DocumentTable(
      .scenarios, of: content, columns: columns.columns,
      rows: content.scenarios.map { columns.row($0) },
      notes: [.scenarioCandidateNote, .meetingDaysNote])
  }

  /// The changes that together free most, by each objective, as the proposal orders them.
  static let proposal = ReportTable(.proposal, 15, Phrase.tableProposalCaption) { content in
    let landscape = content.landscape
    let rows = content.proposals.flatMap { proposal in
      proposal.changes.map { change -> [DocumentTable.Cell] in
        [
          .phrase(.name(of: proposal.objective)), .phrase(.name(of: change.action)),
          .subjects(change.partnerships.map { .partnership($0) }, in: landscape),
          .count(change.freedSeats), .count(change.sharedSittings),
          .amount(change.freedMeetingDays),
          .phrase(landscape.words.name(of: change.route)), .id(change.id),
        ]
      }
    }
    return DocumentTable(
      .proposal, of: content,
      columns: [
        DocumentTable.Column("objective", Phrase.tableObjective, .text),
        DocumentTable.Column("change", Phrase.tableChange, .text),
        DocumentTable.Column("partnerships", .partnerships, .text),
        DocumentTable.Column("freed-seats", .freedSeats, .count),
        DocumentTable.Column("shared-sittings", .sharedSittings, .count),
        DocumentTable.Column("freed-meeting-days", .freedMeetingDays, .number),
        DocumentTable.Column("route", .whoCanAct, .text),
        DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
      ],
      rows: rows,
      notes: content.proposals.map { Phrase.proposalInOneSentence($0) }
        + [.proposalCandidateNote, .meetingDaysNote])
  }
}

extension TableColumns where Record == TriedScenario {
  /// What the report says of a scenario in a row; a scenario that could not be tried has no numbers.
  static var scenarios: Self {
    func fact(
      _ id: String, _ heading: Phrase, _ datatype: DocumentTable.Column.Datatype = .count,
      _ cell: @escaping @Sendable (ScenarioComparison) -> DocumentTable.Cell
    ) -> Fact {
      Fact(id, heading, datatype) { scenario in
        guard case .tried(let report) = scenario.outcome else { return .notAvailable }
        return cell(report.comparison)
      }
    }
    return TableColumns([
      Fact("scenario", .scenario, .identifier) { .id($0.name) },
      fact("partnerships-before", Phrase.tablePartnershipsBefore) {
        .count($0.before.partnerships)
      },
      fact("partnerships-after", Phrase.tablePartnershipsAfter) { .count($0.after.partnerships) },
      fact("seats-before", Phrase.tableSeatsBefore) { .count($0.before.seats) },
      fact("seats-after", Phrase.tableSeatsAfter) { .count($0.after.seats) },
      fact("meeting-days-before", Phrase.tableDaysBefore, .number) {
        .amount($0.before.meetingDays)
      },
      fact("meeting-days-after", Phrase.tableDaysAfter, .number) {
        .amount($0.after.meetingDays)
      },
      fact("findings-resolved", .resolvedHeading) { .count($0.resolved.count) },
      fact("findings-created", .createdHeading) { .count($0.created.count) },
      fact("left-uncovered", .leftUncovered) { .count($0.uncovered.count + $0.duties.count) },
    ])
  }
}
