internal import LandscapeModel

extension CatalogueDraft {
  /// Reads `memberships.csv`.
  ///
  /// - Complexity: O(bytes); two lookups of ids a row and no `String` but for a source not seen lately.
  mutating func readMemberships(_ table: inout CSVTable<MembershipColumn>) {
    reading: while true {
      switch table.next() {
      case .end: break reading
      case .faulty:
        table.rejectRow()
        continue
      case .row: break
      }
      if table.rowsRead == 1_000 { memberships.reserveCapacity(table.expectedRows) }
      let partnership: Int32? =
        table.required(.partnership) == nil
        ? nil : table.reference(.partnership, to: &partnershipIndex)
      let organisation: Int32? =
        table.required(.organisation) == nil
        ? nil : table.reference(.organisation, to: &organisationIndex)
      let role: Role? = table.choice(.role)
      let certainty: Certainty? = table.choice(.certainty)
      let from = table.date(.from)
      let to = table.date(.to)
      table.checkPeriod(from: from, .from, to: to, .to)
      let representative = table.text(.representative)
      guard !table.isRowRejected, let partnership, let organisation else {
        table.rejectRow()
        continue
      }
      memberships.append(
        Membership(
          partnership: partnership, organisation: organisation, role: role ?? .member,
          certainty: certainty ?? .published, from: from, to: to,
          representative: representative, source: table.repeatedText(.source),
          origin: table.origin))
    }
  }
}
