internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// How the partnerships of each two kinds overlap, most overlaps first, ties by the kinds' ids.
///
/// A pair of kinds is listed where at least one overlap or containment edge joins them. Medians are
/// over the overlap edges: of an even number the mean of the two in the middle.
func kindsOverlapTable(_ content: ReportContent) -> DocumentTable {
  let landscape = content.landscape
  let pairs = kindPairs(content)
  let rows = pairs.map { pair -> [DocumentTable.Cell] in
    func name(_ kind: Int) -> DocumentTable.Cell {
      .text(TableText(landscape.kinds[kind].name, subject: .kind(KindIndex(kind))))
    }
    func median(_ values: [Double], decimals: Int) -> DocumentTable.Cell {
      values.isEmpty ? .notApplicable : .number(middle(values), decimals: decimals)
    }
    let kinds = (pair.key / landscape.kinds.count, pair.key % landscape.kinds.count)
    let hasHalf = !pair.shared.isEmpty && middle(pair.shared) != middle(pair.shared).rounded()
    return [
      name(kinds.0), name(kinds.1), .count(pair.shared.count), .count(pair.containments),
      median(pair.shared, decimals: hasHalf ? 1 : 0),
      median(pair.area, decimals: 2), median(pair.membership, decimals: 2),
      median(pair.remit, decimals: 2),
      .id(landscape.kinds[kinds.0].id), .id(landscape.kinds[kinds.1].id),
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

private struct KindPair {
  /// The lower kind × the number of kinds + the higher.
  var key: Int
  var containments = 0
  var shared: [Double] = []
  var area: [Double] = []
  var membership: [Double] = []
  var remit: [Double] = []
}

private func kindPairs(_ content: ReportContent) -> [KindPair] {
  let landscape = content.landscape
  let members = content.graph.incidence.members
  var pairs: [Int: KindPair] = [:]
  func key(_ left: Int32, _ right: Int32) -> Int {
    let kinds = [left, right].map { Int(landscape.partnerships[Int($0)].kind) }.sorted()
    return kinds[0] * landscape.kinds.count + kinds[1]
  }
  for edge in content.graph.edges {
    let key = key(edge.source, edge.target)
    var pair = pairs[key] ?? KindPair(key: key)
    pair.shared.append(Double(sharedCount(members[edge.source], members[edge.target])))
    pair.area.append(edge.scores.area)
    pair.membership.append(edge.scores.membership)
    pair.remit.append(edge.scores.remit)
    pairs[key] = pair
  }
  for edge in content.graph.containments {
    let key = key(edge.inner, edge.outer)
    pairs[key, default: KindPair(key: key)].containments += 1
  }
  return pairs.values.sorted { left, right in
    if left.shared.count != right.shared.count { return left.shared.count > right.shared.count }
    if left.containments != right.containments { return left.containments > right.containments }
    return left.key < right.key
  }
}

/// How many values two ascending rows have in common.
private func sharedCount(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Int {
  var (count, i, j) = (0, left.startIndex, right.startIndex)
  while i < left.endIndex, j < right.endIndex {
    if left[i] == right[j] { count += 1 }
    let (first, second) = (left[i], right[j])
    if first <= second { i += 1 }
    if second <= first { j += 1 }
  }
  return count
}

private func middle(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let half = sorted.count / 2
  return sorted.count.isMultiple(of: 2) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[half]
}
