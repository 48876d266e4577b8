internal import LandscapeModel
internal import OverlapGraph

/// Where what a finding suggests is done already, elsewhere in the catalogue.
struct Precedents {
  private let landscape: Landscape
  private let elsewhere: WorkOfBoth
  /// Links between a body and its parent, by their kinds, lower kind first.
  private let links: [KindPair: [[PartnershipIndex]]]

  /// So many of one sort are enough to make the point.
  static let limit = 8

  private struct KindPair: Hashable {
    var low: KindIndex
    var high: KindIndex
    init(_ one: KindIndex, _ other: KindIndex) {
      low = min(one, other)
      high = max(one, other)
    }
  }

  init(context: RuleContext) {
    landscape = context.landscape
    elsewhere = context.workOfBoth
    var links: [KindPair: [[PartnershipIndex]]] = [:]
    for partnership in context.partnershipIndices {
      let kind = landscape.partnerships[Int(partnership)].kind
      let parent = context.parents[Int(partnership)]
      guard parent >= 0, context.functions[Int(partnership)] != .scrutiny else { continue }
      links[KindPair(kind, landscape.partnerships[Int(parent)].kind), default: []]
        .append([partnership, parent].sorted())
    }
    self.links = links
  }

  /// Precedents of a draft: sub-groups, then mergers, then shared footprints, each by ids.
  func precedents(of draft: Draft) -> [Precedent] {
    let subjects = Set(draft.partnerships)
    switch draft.precedents {
    case .links:
      let kinds = draft.partnerships.map { landscape.partnerships[Int($0)].kind }
      var pairs: [KindPair] = []
      for (place, kind) in kinds.enumerated() {
        for other in kinds[(place + 1)...] { pairs.append(KindPair(kind, other)) }
      }
      let unique = Array(Set(pairs)).sorted { ($0.low, $0.high) < ($1.low, $1.high) }
      return unique.flatMap { subgroups($0, apartFrom: subjects) }
        + mergers(draft)
    case .sharedFootprints(let bodies):
      return bodies.map { Precedent(link: .sharedFootprint, partnerships: [$0]) }
    case .none: return []
    }
  }

  private func subgroups(_ pair: KindPair, apartFrom subjects: Set<PartnershipIndex>)
    -> [Precedent]
  {
    (links[pair] ?? []).filter { subjects.isDisjoint(with: $0) }.prefix(Self.limit)
      .map { Precedent(link: .subgroup, partnerships: $0) }
  }

  /// Bodies that do elsewhere the work of some two that the draft compares, in the order of the bodies
  /// compared.
  private func mergers(_ draft: Draft) -> [Precedent] {
    var found: [PartnershipIndex] = []
    for pair in draft.claims.pairs where found.count < Self.limit {
      for body in elsewhere.bodies(for: pair.left, pair.right, atMost: Self.limit)
      where found.count < Self.limit && !found.contains(body) {
        found.append(body)
      }
    }
    return found.map { Precedent(link: .merged, partnerships: [$0]) }
  }
}
