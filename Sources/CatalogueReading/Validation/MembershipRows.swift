internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `memberships.csv`.
  ///
  /// - Complexity: O(bytes); two lookups of ids a row, and no `String` but for a text not seen before.
  mutating func readMemberships(_ table: inout CSVTable<MembershipColumn>) {
    table.visitsRowsOnce = true
    reading: while true {
      switch table.next() {
      case .end: break reading
      case .faulty:
        table.rejectRow()
        continue
      case .row: break
      }
      if table.rowsRead == 1_000 { seats.reserve(table.expectedRows) }
      let partnership = table.requiredReference(.partnership, to: &partnershipIndex)
      let organisation = table.requiredReference(.organisation, to: &organisationIndex)
      let role = table.choice(.role, of: ChoiceLists.roles)
      let certainty = table.choice(.certainty, of: ChoiceLists.certainties)
      let from = table.date(.from)
      let to = table.date(.to)
      table.checkPeriod(from: from, .from, to: to, .to)
      table.inspect(.representative)
      guard !table.isRowRejected, let partnership, let organisation else {
        table.rejectRow()
        continue
      }
      seats.append(
        SeatRow(
          partnership: partnership, organisation: organisation, from: from, to: to,
          role: role ?? .member, certainty: certainty ?? .published, origin: table.origin),
        representative: table.slice(.representative), source: table.slice(.source))
    }
  }
}
