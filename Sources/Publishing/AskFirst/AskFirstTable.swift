internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let askFirst = TableName("ask-first")
}

extension ReportTable {
  /// Every partnership with assumed seats, in the order in which it is best to ask them.
  static let askFirst = ReportTable(.askFirst, 22, .askFirstCaption) { content in
    let asking = AskFirst(content)
    let columns = TableColumns.askFirst(asking)
    return DocumentTable(
      .askFirst, of: content, columns: columns.columns,
      rows: asking.entries.map { columns.row($0) }, notes: asking.notes)
  }
}

extension AskFirst {
  var notes: [Phrase] {
    [
      Words.askFirstMethod(count: SeatInquiry.findingCount),
      Words.askFirstMethodChance(count: SeatInquiry.shuffles),
    ]
  }
}

extension TableColumns where Record == AskFirst.Entry {
  static func askFirst(_ asking: AskFirst) -> Self {
    @Sendable func ranks(_ findings: [SeatInquiry.Place]) -> DocumentTable.Cell {
      findings.isEmpty ? .notApplicable : .text(asking.ranks(findings))
    }
    return TableColumns([
      Fact("order", .columnOrder, .count) { .count($0.order) },
      Fact("partnership", .partnership) {
        .subject(.partnership($0.inquiry.partnership), in: asking.landscape)
      },
      Fact("seats-assumed", .columnAssumed, .count) { .count($0.inquiry.seats) },
      Fact("gain", .columnGain, .number) { .number($0.inquiry.gain, decimals: 2) },
      Fact("standard-error", .columnGainError, .number, isDetail: true) {
        .number($0.inquiry.standardError, decimals: 3)
      },
      Fact("told-apart", .columnToldApart) {
        $0.inquiry.isToldApart
          ? .value(RichText(Phrase.cellToldApart), key: "yes")
          : .value(RichText(Phrase.cellNotToldApart), key: "no")
      },
      Fact("settles", .columnSettles) {
        ranks($0.inquiry.findings.filter(\.isSettled).map(\.place))
      },
      Fact("bears-on", .columnHelps) {
        ranks($0.inquiry.findings.filter { !$0.isSettled }.map(\.place))
      },
      Fact("own", .columnOwnFindings) { ranks($0.inquiry.own) },
      Fact("unknown", .columnUnknown) {
        $0.unknown.isEmpty ? .notApplicable : .text(asking.unknown($0.unknown))
      },
      Fact("finding-ids", .findings, isDetail: true) { entry in
        let ids = entry.inquiry.findings.map(\.place.id)
        return ids.isEmpty
          ? .notApplicable : .text(RichText(ids.map { .code($0) }, separator: "; "))
      },
      Fact("id", .identifier, .identifier, isDetail: true) { entry in
        .id(asking.landscape.partnerships[Int(entry.inquiry.partnership)].id)
      },
    ])
  }
}
