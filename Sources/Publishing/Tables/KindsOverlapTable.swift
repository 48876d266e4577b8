internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension TableName {
  package static let kindsOverlap = TableName("kinds-overlap")
}

extension ReportTable {
  /// How the partnerships of each two kinds overlap, most overlaps first, ties by the kinds' ids.
  ///
  /// A pair of kinds is listed where at least one overlap or containment edge joins them. Medians are
  /// over the overlap edges: of an even number the mean of the two in the middle.
  static let kindsOverlap = ReportTable(.kindsOverlap, 5, .kindsOverlapCaption) { content in
    let columns = TableColumns.kindOverlaps(of: content.landscape)
    return DocumentTable(
      .kindsOverlap, of: content, columns: columns.columns,
      rows: content.graph.kindOverlaps(in: content.landscape).map { columns.row($0) },
      notes: [.overlapNote, Phrase.tableContainmentsNote, Phrase.tableMediansNote])
  }
}

extension TableColumns where Record == KindOverlap {
  /// What the report says of two kinds that overlap.
  static func kindOverlaps(of landscape: Landscape) -> Self {
    @Sendable func median(_ value: Double?) -> DocumentTable.Cell {
      value.map { .number($0, decimals: 2) } ?? .notApplicable
    }
    return TableColumns([
      Fact("kind", .kind) { .subject(.kind($0.kind), in: landscape) },
      Fact("other-kind", .otherKind) { .subject(.kind($0.otherKind), in: landscape) },
      Fact("overlaps", .overlaps, .count) { .count($0.overlaps) },
      Fact("containments", .containments, .count) { .count($0.containments) },
      Fact("shared-members", Phrase.tableMedianSharedMembers, .number) {
        .amount($0.medians?.sharedMembers, or: .notApplicable)
      },
      Fact("area", Phrase.tableMedianAreaScore, .number) { median($0.medians?.scores.area) },
      Fact("membership", Phrase.tableMedianMembershipScore, .number) {
        median($0.medians?.scores.membership)
      },
      Fact("remit", Phrase.tableMedianRemitScore, .number) { median($0.medians?.scores.remit) },
      Fact("id", .identifier, .identifier, isDetail: true) {
        .id(landscape.kinds[Int($0.kind)].id)
      },
      Fact("other-id", Phrase.tableOtherIdentifier, .identifier, isDetail: true) {
        .id(landscape.kinds[Int($0.otherKind)].id)
      },
    ])
  }
}
