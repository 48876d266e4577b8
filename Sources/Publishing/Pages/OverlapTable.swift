internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// Overlap edges with all three scores and the counts behind them.
struct OverlapTable {
  let context: SiteContext

  /// - Parameters:
  ///   - edges: in the order in which they are shown; of the whole landscape or of one partnership.
  ///   - subject: the partnership that all of them are of; then its name is left out.
  func block(
    _ edges: [OverlapEdge], id: String, from subject: PartnershipIndex? = nil
  ) -> TableBlock {
    let shown = edges.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      id,
      columns(from: subject).table(
        TableName("overlaps"), subject == nil ? .strongestPairsCaption : .overlapsCaption,
        of: shown, notes: [.overlapNote]))
    block.more = edges.count - shown.count
    block.sorts = true
    block.worth = .extra
    return block
  }

  private func columns(from subject: PartnershipIndex?) -> TableColumns<OverlapEdge> {
    let landscape = context.landscape
    let members = context.content.graph.incidence.members
    @Sendable func left(_ edge: OverlapEdge) -> PartnershipIndex { subject ?? edge.source }
    @Sendable func right(_ edge: OverlapEdge) -> PartnershipIndex {
      edge.source == left(edge) ? edge.target : edge.source
    }
    typealias Fact = TableColumns<OverlapEdge>.Fact
    let columns = TableColumns<OverlapEdge>([
      Fact("partnership", .partnership) { .subject(.partnership(left($0)), in: landscape) },
      Fact("other", .otherPartnership) { .subject(.partnership(right($0)), in: landscape) },
      Fact("shared", .sharedMembers, .count) {
        .count(sharedCount(members[left($0)], members[right($0)]))
      },
      Fact("members", .membersOfEach, .number) {
        .text(.plain("\(members[left($0)].count); \(members[right($0)].count)"))
      },
      Fact("membership", .membershipScore, .number) {
        .number($0.scores.membership, decimals: 2)
      },
      Fact("area", .areaScore, .number) { .number($0.scores.area, decimals: 2) },
      Fact("remit", .remitScore, .number) { .number($0.scores.remit, decimals: 2) },
    ])
    return subject == nil
      ? columns : columns.choosing(columns.columns.map(\.id).filter { $0 != "partnership" })
  }
}

extension [OverlapEdge] {
  /// By membership, then area, then remit, then ids.
  var strongestFirst: [OverlapEdge] {
    sorted { left, right in
      let (first, second) = (left.scores, right.scores)
      if first.membership != second.membership { return first.membership > second.membership }
      if first.area != second.area { return first.area > second.area }
      if first.remit != second.remit { return first.remit > second.remit }
      return (left.source, left.target) < (right.source, right.target)
    }
  }
}

/// How many entries two ascending rows share: the count that stands beside a score.
func sharedCount(_ left: ArraySlice<Int32>, _ right: ArraySlice<Int32>) -> Int {
  var (i, j, count) = (left.startIndex, right.startIndex, 0)
  while i < left.endIndex, j < right.endIndex {
    if left[i] == right[j] {
      count += 1
      i += 1
      j += 1
    } else if left[i] < right[j] {
      i += 1
    } else {
      j += 1
    }
  }
  return count
}
