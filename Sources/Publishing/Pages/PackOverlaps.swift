internal import LandscapeModel
internal import OverlapGraph
internal import Wording

/// The overlaps between the partnerships of a pack, the strongest in a table; without those of bodies
/// that scrutinise, and those between two bodies of the whole landscape.
struct PackOverlaps {
  let context: SiteContext

  /// Overlaps with both ends in `partnerships`, which ascend.
  ///
  /// - Complexity: O(overlaps of the partnerships × log partnerships).
  func blocks(_ partnerships: [PartnershipIndex]) -> [Block] {
    let edges = context.content.graph.edges
    var inside: [OverlapEdge] = []
    for partnership in partnerships {
      for place in context.edgesOfPartnership[partnership] {
        let edge = edges[Int(place)]
        if edge.source == partnership, partnerships[...].containsSorted(edge.target),
          isOfInterest(edge)
        {
          inside.append(edge)
        }
      }
    }
    let start = Block.heading("overlaps", .overlapsHere)
    guard !inside.isEmpty else { return [start, .paragraph(.noOverlapsHere)] }
    return [
      start, .paragraph(.overlapsHereSentence(inside.count)),
      .table(OverlapTable(context: context).block(inside.strongestFirst, id: "t-overlaps")),
    ]
  }

  /// A body and what scrutinises it must share members, and what two bodies of the whole landscape share
  /// is no question for one place.
  private func isOfInterest(_ edge: OverlapEdge) -> Bool {
    let ends = [edge.source, edge.target]
    return ends.allSatisfy { context.landscape.kind(of: $0).function != .scrutiny }
      && ends.contains { context.landscape.atoms(of: $0).count < context.widestAtomCount }
  }
}
