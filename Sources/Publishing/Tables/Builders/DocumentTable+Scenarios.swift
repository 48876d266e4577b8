internal import LandscapeModel
internal import Rationalisation

/// Every scenario of the catalogue, before and after, in the order of their files.
func scenariosTable(_ content: ReportContent) -> DocumentTable {
  let rows = content.scenarios.map { scenario -> [DocumentTable.Cell] in
    let name = DocumentTable.Cell.id(scenario.name)
    guard case .tried(let report) = scenario.outcome else {
      return [name] + [DocumentTable.Cell](repeating: .notAvailable, count: 9)
    }
    let comparison = report.comparison
    let (old, new) = (comparison.before, comparison.after)
    return [
      name, .count(old.partnerships), .count(new.partnerships), .count(old.seats),
      .count(new.seats), .days(old.meetingDays), .days(new.meetingDays),
      .count(comparison.resolved.count), .count(comparison.created.count),
      .count(comparison.uncovered.count + comparison.duties.count),
    ]
  }
  return DocumentTable(
    .scenarios, of: content, caption: TableWording.scenariosCaption,
    columns: [
      DocumentTable.Column("scenario", .scenario, .identifier),
      DocumentTable.Column("partnerships-before", TableWording.partnershipsBefore, .count),
      DocumentTable.Column("partnerships-after", TableWording.partnershipsAfter, .count),
      DocumentTable.Column("seats-before", TableWording.seatsBefore, .count),
      DocumentTable.Column("seats-after", TableWording.seatsAfter, .count),
      DocumentTable.Column("meeting-days-before", TableWording.daysBefore, .number),
      DocumentTable.Column("meeting-days-after", TableWording.daysAfter, .number),
      DocumentTable.Column("findings-resolved", .resolvedHeading, .count),
      DocumentTable.Column("findings-created", .createdHeading, .count),
      DocumentTable.Column("left-uncovered", .leftUncovered, .count),
    ],
    rows: rows, notes: [.scenarioCandidateNote, .meetingDaysNote])
}

/// The changes that together free most, by each objective, as the proposal orders them.
func proposalTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let rows = content.proposals.flatMap { proposal in
    proposal.changes.map { change -> [DocumentTable.Cell] in
      let names = change.partnerships.map { landscape.partnerships[Int($0)].name }
      return [
        .phrase(.name(of: proposal.objective)), .phrase(.name(of: change.action)),
        .text(TableText(names, subjects: change.partnerships.map { .partnership($0) })),
        .count(change.freedSeats), .days(change.freedMeetingDays),
        .phrase(.name(of: change.route)), .id(change.id),
      ]
    }
  }
  return DocumentTable(
    .proposal, of: content, caption: TableWording.proposalCaption,
    columns: [
      DocumentTable.Column("objective", TableWording.objective, .text),
      DocumentTable.Column("change", TableWording.change, .text),
      DocumentTable.Column("partnerships", .partnerships, .text),
      DocumentTable.Column("freed-seats", .freedSeats, .count),
      DocumentTable.Column("freed-meeting-days", .freedMeetingDays, .number),
      DocumentTable.Column("route", .whoCanAct, .text),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
    ],
    rows: rows,
    notes: content.proposals.map { Phrase.proposalInOneSentence($0) }
      + [.proposalCandidateNote, .meetingDaysNote])
}

extension DocumentTable.Cell {
  /// Meeting-days: whole where they are.
  fileprivate static func days(_ days: Double) -> Self {
    .number(days, decimals: days == days.rounded() ? 0 : 1)
  }
}

// What only these two tables say.
extension TableWording {
  static let scenariosCaption = Phrase(
    "Scenarios, before and after", "Senarios, cyn ac ar ôl")
  static let proposalCaption = Phrase(
    "The changes that together free most", "Y newidiadau sydd gyda'i gilydd yn rhyddhau fwyaf")
  static let partnershipsBefore = Phrase("Partnerships before", "Partneriaethau cyn")
  static let partnershipsAfter = Phrase("Partnerships after", "Partneriaethau ar ôl")
  static let seatsBefore = Phrase("Seats before", "Seddi cyn")
  static let seatsAfter = Phrase("Seats after", "Seddi ar ôl")
  static let daysBefore = Phrase("Meeting-days before", "Diwrnodau cyfarfod cyn")
  static let daysAfter = Phrase("Meeting-days after", "Diwrnodau cyfarfod ar ôl")
  static let objective = Phrase("To free", "I'w rhyddhau")
  static let change = Phrase("Change", "Newid")
}
