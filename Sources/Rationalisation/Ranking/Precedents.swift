internal import LandscapeModel
internal import OverlapGraph

/// Where what a finding suggests is done already, elsewhere in the catalogue.
struct Precedents {
  private let landscape: Landscape
  private let elsewhere: WorkOfBoth
  /// Links between a body and its parent, by their kinds, lower kind first.
  private let links: [KindPair: [[PartnershipIndex]]]
  private let bodiesOfKind: [[PartnershipIndex]]
  /// For each footprint the strategic kinds on it.
  private let strategicKinds: [Set<KindIndex>]
  private let otherKinds: Int

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
    elsewhere = WorkOfBoth(context: context)
    otherKinds = context.settings.twins.otherKinds
    var links: [KindPair: [[PartnershipIndex]]] = [:]
    var bodiesOfKind = [[PartnershipIndex]](repeating: [], count: landscape.kinds.count)
    var strategicKinds = [Set<KindIndex>](
      repeating: [], count: context.incidence.footprints.count)
    for partnership in context.partnershipIndices {
      let kind = landscape.partnerships[Int(partnership)].kind
      bodiesOfKind[Int(kind)].append(partnership)
      let function = context.functions[Int(partnership)]
      if function == .strategic {
        strategicKinds[Int(context.footprint(of: partnership))].insert(kind)
      }
      let parent = context.parents[Int(partnership)]
      guard parent >= 0, function != .scrutiny else { continue }
      links[KindPair(kind, landscape.partnerships[Int(parent)].kind), default: []]
        .append([partnership, parent].sorted())
    }
    self.links = links
    self.bodiesOfKind = bodiesOfKind
    self.strategicKinds = strategicKinds
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
    case .footprints(let kind): return sharedFootprints(kind, apartFrom: subjects)
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

  private func sharedFootprints(_ kind: KindIndex, apartFrom subjects: Set<PartnershipIndex>)
    -> [Precedent]
  {
    bodiesOfKind[Int(kind)].filter { body in
      let footprint = Int(landscape.footprints.ofPartnership[Int(body)])
      let others = strategicKinds[footprint].subtracting([kind]).count
      return !subjects.contains(body) && landscape.footprints.atoms.range(of: footprint).count > 1
        && others >= otherKinds
    }.prefix(Self.limit).map { Precedent(link: .sharedFootprint, partnerships: [$0]) }
  }
}
