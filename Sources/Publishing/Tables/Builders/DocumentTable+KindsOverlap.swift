internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// How the partnerships of each two kinds overlap, most overlaps first, ties by the kinds' ids.
///
/// A pair of kinds is listed where at least one overlap or containment edge joins them. Medians are
/// over the overlap edges: of an even number the mean of the two in the middle.
func kindsOverlapTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let rows = content.graph.kindOverlaps(in: landscape).map { pair -> [DocumentTable.Cell] in
    func name(_ kind: KindIndex) -> DocumentTable.Cell {
      .text(TableText(landscape.kinds[Int(kind)].name, subject: .kind(kind)))
    }
    func median(_ value: Double?, decimals: Int) -> DocumentTable.Cell {
      value.map { .number($0, decimals: decimals) } ?? .notApplicable
    }
    let shared = pair.medians?.sharedMembers
    return [
      name(pair.kind), name(pair.otherKind), .count(pair.overlaps), .count(pair.containments),
      median(shared, decimals: shared == shared?.rounded() ? 0 : 1),
      median(pair.medians?.scores.area, decimals: 2),
      median(pair.medians?.scores.membership, decimals: 2),
      median(pair.medians?.scores.remit, decimals: 2),
      .id(landscape.kinds[Int(pair.kind)].id), .id(landscape.kinds[Int(pair.otherKind)].id),
    ]
  }
  return DocumentTable(
    .kindsOverlap, of: content, caption: .kindsOverlapCaption,
    columns: [
      DocumentTable.Column("kind", .kind, .text),
      DocumentTable.Column("other-kind", .otherKind, .text),
      DocumentTable.Column("overlaps", .overlaps, .count),
      DocumentTable.Column("containments", .containments, .count),
      DocumentTable.Column("shared-members", TableWording.medianSharedMembers, .number),
      DocumentTable.Column("area", TableWording.medianAreaScore, .number),
      DocumentTable.Column("membership", TableWording.medianMembershipScore, .number),
      DocumentTable.Column("remit", TableWording.medianRemitScore, .number),
      DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
      DocumentTable.Column("other-id", TableWording.otherIdentifier, .identifier, isDetail: true),
    ],
    rows: rows, notes: [.overlapNote, TableWording.containmentsNote, TableWording.mediansNote])
}
