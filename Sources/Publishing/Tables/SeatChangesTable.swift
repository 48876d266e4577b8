internal import LandscapeModel
internal import Review
internal import Wording

extension TableName {
  package static let seatChanges = TableName("seat-changes")
}

extension ReportTable {
  /// The change of seats and meeting-days since the baseline, by what became of their bodies; no rows without one.
  static let seatChanges = ReportTable(.seatChanges, 20, .seatChangesCaption) { content in
    let columns = TableColumns.seatChanges
    let changes = content.changes?.seatChanges
    return DocumentTable(
      .seatChanges, of: content, columns: columns.columns,
      rows: changes.map { ($0.groups + [$0.total]).map(columns.row) } ?? [],
      notes: changes == nil ? [.noBaseline] : [.seatChangesNote, .constantMeetingsNote])
  }
}

extension TableColumns<SeatChanges.Group> {
  /// What became of the seats of a group of bodies.
  static var seatChanges: Self {
    TableColumns([
      Fact("group", .becameOfIt) {
        $0.kind.map { .phrase(.name(of: $0)) } ?? .phrase(.wholeOfChanges)
      },
      Fact("partnerships-before", .partnershipsThen, .count) { .count($0.bodiesBefore) },
      Fact("partnerships-after", .partnershipsNow, .count) { .count($0.bodiesAfter) },
      Fact("seats-before", .seatsThen, .count) { .count($0.seats.before) },
      Fact("seats-after", .seatsNow, .count) { .count($0.seats.after) },
      Fact("change", .changeOfSeats, .count) { .count($0.seats.change) },
      Fact("ended", .changeOfEnded, .count) { .count($0.seats.ofEnded) },
      Fact("begun", .changeOfBegun, .count) { .count($0.seats.ofBegun) },
      Fact("rest", .changeOfRest, .count) { .count($0.seats.rest) },
      Fact("days-change", .changeOfDays, .number) { .amount($0.meetingDays.change) },
      Fact("days-ended", .daysOfEnded, .number, isDetail: true) {
        .amount($0.meetingDays.ofEnded)
      },
      Fact("days-begun", .daysOfBegun, .number, isDetail: true) {
        .amount($0.meetingDays.ofBegun)
      },
      Fact("days-rest", .daysOfRest, .number, isDetail: true) { .amount($0.meetingDays.rest) },
      Fact("days-by-meetings", .daysByMeetings, .number) { .amount($0.byMeetings) },
    ])
  }
}
