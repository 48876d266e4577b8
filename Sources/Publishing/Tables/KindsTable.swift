internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review
internal import Wording

extension TableName {
  package static let kinds = TableName("kinds")
}

extension ReportTable {
  /// Kinds in use with how many partnerships they have: those with several purposes first, then those with one; of each
  /// the most first, ties by id.
  static let kinds = ReportTable(.kinds, 24, .kindsByPurposeCaption) { content in
    let landscape = content.landscape
    let members = content.graph.incidence.members
    var now = [Int](repeating: 0, count: landscape.kinds.count)
    var seats = now
    for (index, partnership) in landscape.partnerships.enumerated() {
      now[Int(partnership.kind)] += 1
      seats[Int(partnership.kind)] += members.range(of: index).count
    }
    let older = content.changes?.older.landscape
    var then: [String: Int] = [:]
    for partnership in older?.partnerships ?? [] {
      then[older?.kinds[Int(partnership.kind)].id ?? "", default: 0] += 1
    }
    func standing(_ index: Int) -> (Int, Int) {
      let purpose = landscape.kinds[index].purpose
      return (purpose == .multi ? 0 : purpose == .single ? 1 : 2, -now[index])
    }
    let used = now.indices.filter { now[$0] > 0 || then[landscape.kinds[$0].id] != nil }
      .sorted { standing($0) != standing($1) ? standing($0) < standing($1) : $0 < $1 }
    return DocumentTable(
      .kinds, of: content,
      columns: [
        DocumentTable.Column("kind", .kind, .text),
        DocumentTable.Column("purpose", .purpose, .text),
        DocumentTable.Column("function", .function, .text),
        DocumentTable.Column("before", .then, .count),
        DocumentTable.Column("after", .partnershipsNow, .count),
        DocumentTable.Column("seats", .seats, .count),
        DocumentTable.Column("id", .identifier, .identifier, isDetail: true),
      ],
      rows: used.map { index -> [DocumentTable.Cell] in
        let kind = landscape.kinds[index]
        return [
          .subject(.kind(KindIndex(index)), in: landscape),
          kind.purpose.map { .phrase(.name(of: $0)) } ?? .notAvailable,
          .phrase(.name(of: kind.function)),
          older == nil ? .notApplicable : .count(then[kind.id] ?? 0), .count(now[index]),
          .count(seats[index]), .id(kind.id),
        ]
      }, notes: [.kindsNote])
  }
}
