package import LandscapeModel

/// Finds every overlap edge and every containment edge of a landscape, and no other.
///
/// With the thresholds t of `EdgeSettings`, every comparison being `≥ t − 1e-9`:
/// - overlap {p, q}: membership ≥ t, or area ≥ t and remit ≥ t and a shared counted member;
/// - containment p → q: area, remit and membership containment of p in q ≥ theirs, A(p) ≠ A(q).
///
/// No filter decides anything: it only says which pairs are worth measuring, and what is measured
/// is what `OverlapMeasures` says. Membership edges come from a weighted prefix filter
/// (`RarestFirstRows`), the rest from the footprints near each other (`FootprintProbe`). The result
/// is the same whatever the number of threads. An empty landscape has no edge.
/// - Complexity: O(input + candidates + edges); a membership threshold of 0 makes every pair an
///   edge.
package struct OverlapJoin: Sendable {
  private let measures: OverlapMeasures
  private let settings: EdgeSettings
  private let thresholds: EdgeThresholds
  private let threads: Int
  private let fewCandidates: Int

  /// Below this number of partnerships a thread costs more than it saves.
  private static let worthThreads = 2_000

  /// - Parameter threads: how many threads to use; `nil` for one a processor where it pays.
  /// - Parameter fewCandidates: up to this number the partnerships on near footprints are measured
  ///   without asking whether fewer share a member; tests set 0 to walk both ways.
  package init(
    incidence: Incidence, settings: EdgeSettings, threads: Int? = nil, fewCandidates: Int = 256
  ) {
    self.init(
      measures: OverlapMeasures(incidence), settings: settings, threads: threads,
      fewCandidates: fewCandidates)
  }

  /// As above, where the measures are there already.
  package init(
    measures: OverlapMeasures, settings: EdgeSettings, threads: Int? = nil,
    fewCandidates: Int = 256
  ) {
    self.measures = measures
    self.fewCandidates = fewCandidates
    self.settings = settings
    thresholds = EdgeThresholds(settings)
    let isLarge = measures.incidence.partnershipCount >= OverlapJoin.worthThreads
    self.threads = max(1, threads ?? (isLarge ? onlineProcessorCount() : 1))
  }

  /// The edges, and the containments unless they are not wanted, however many there are.
  package func graph(containments wantsContainments: Bool = true) -> OverlapGraph {
    // There is no such number of pairs, so that nothing is thrown.
    (try? graph(containments: wantsContainments, limit: .max))
      ?? OverlapGraph(incidence: measures.incidence, edges: [], containments: [])
  }

  /// As above, of each kind up to `limit`.
  /// - Throws: when there are more; the search ends soon after the first edge too many.
  package func graph(
    containments wantsContainments: Bool = true, limit: Int
  ) throws(EdgeLimitExceeded) -> OverlapGraph {
    let incidence = measures.incidence
    let rarest = RarestFirstRows(measures: measures, threads: threads)
    let tables = FootprintTables(
      measures: measures, rarest: rarest, thresholds: thresholds,
      fewCandidates: fewCandidates)
    let budget = EdgeBudget(limit: limit)
    let scan = FootprintScan(incidence: incidence)

    var edges: [[OverlapEdge]]
    if thresholds.membership.isAlwaysMet {
      let pairs = incidence.partnershipCount * (incidence.partnershipCount - 1) / 2
      guard budget.add(pairs) else { throw exceeded(budget, limit, byMembership: pairs) }
      edges = [allPairs()]
    } else {
      edges = membershipEdges(tables, budget)
      let byMembership = budget.count
      if thresholds.canJoinByArea, !budget.isExceeded {
        edges += overFootprints(tables, scan) { $0.appendEdges(of: $1, to: &$2, budget) }
      }
      if budget.isExceeded { throw exceeded(budget, limit, byMembership: byMembership) }
    }
    var containments: [[ContainmentEdge]] = []
    if wantsContainments, thresholds.canContain {
      let budget = EdgeBudget(limit: limit)
      containments = overFootprints(tables, scan) { $0.appendContainments(of: $1, to: &$2, budget) }
      if budget.isExceeded {
        throw EdgeLimitExceeded(
          kind: .containment, count: budget.count, limit: limit,
          thresholds: [
            .init(name: "edges.containment-membership", value: settings.containmentMembership),
            .init(name: "edges.containment-remit", value: settings.containmentRemit),
          ])
      }
    }
    let count = incidence.partnershipCount
    return OverlapGraph(
      incidence: incidence,
      edges: ordered(edges, count: count, first: \.source, second: \.target),
      containments: ordered(containments, count: count, first: \.inner, second: \.outer))
  }

  private func exceeded(
    _ budget: EdgeBudget, _ limit: Int, byMembership: Int
  ) -> EdgeLimitExceeded {
    let membership = EdgeLimitExceeded.Threshold(
      name: "edges.membership", value: settings.membership)
    let others: [EdgeLimitExceeded.Threshold] = [
      .init(name: "edges.remit", value: settings.remit),
      .init(name: "edges.area", value: settings.area),
    ]
    let isMostlyByMembership = byMembership * 2 >= budget.count
    return EdgeLimitExceeded(
      kind: .overlap, count: budget.count, limit: limit,
      thresholds: isMostlyByMembership ? [membership] : others)
  }

  /// No filter is sound when nothing need be shared.
  private func allPairs() -> [OverlapEdge] {
    let count = Int32(measures.incidence.partnershipCount)
    var edges: [OverlapEdge] = []
    for left in 0..<count {
      for right in (left + 1)..<max(count, left + 1) {
        edges.append(
          OverlapEdge(
            source: left, target: right, scores: measures.weightedJaccard(left, right)))
      }
    }
    return edges
  }

  private func membershipEdges(
    _ tables: FootprintTables, _ budget: EdgeBudget
  ) -> [[OverlapEdge]] {
    guard thresholds.membership.canBeMet else { return [] }
    let (rarest, remits) = (tables.rarest, tables.remits)
    let filter = thresholds.membership.filter
    let index = MembershipIndex(rarest, threshold: filter, threads: threads)
    let queue = WorkQueue(count: rarest.count, block: 1_024)
    return concurrently(threads: threads) { [measures, thresholds] _ in
      let probe = MembershipProbe(rarest: rarest, index: index, threshold: filter)
      var edges: [OverlapEdge] = []
      while let rows = queue.take() {
        for row in rows {
          let partnership = rarest.partnerships[row]
          let before = edges.count
          probe.probe(row) { lighter in
            let other = rarest.partnerships[lighter]
            let membership = measures.membership(partnership, other)
            guard thresholds.membership.isMet(by: membership) else { return }
            edges.append(
              OverlapEdge(
                source: min(partnership, other), target: max(partnership, other),
                scores: LayerScores(
                  area: measures.area(
                    ofFootprint: rarest.footprints[row], rarest.footprints[lighter]),
                  membership: membership, remit: remits.jaccard(row, lighter))))
          }
          guard budget.add(edges.count - before) else { return edges }
        }
      }
      return edges
    }
  }

  private func overFootprints<Edge: Sendable>(
    _ tables: FootprintTables, _ scan: FootprintScan,
    _ append: @escaping @Sendable (inout FootprintProbe, FootprintIndex, inout [Edge]) -> Bool
  ) -> [[Edge]] {
    let queue = WorkQueue(count: tables.incidence.footprints.count, block: 16)
    return concurrently(threads: threads) { _ in
      var probe = FootprintProbe(tables: tables, scan: scan)
      var edges: [Edge] = []
      while let footprints = queue.take() {
        for footprint in footprints {
          guard append(&probe, FootprintIndex(footprint), &edges) else { return edges }
        }
      }
      return edges
    }
  }

  /// All edges by first, then second partnership; no two are of the same pair.
  /// - Complexity: O(partnerships + edges), plus sorting the edges of each partnership.
  private func ordered<Edge>(
    _ parts: [[Edge]], count: Int, first: (Edge) -> Int32, second: (Edge) -> Int32
  ) -> [Edge] {
    var starts = [Int](repeating: 0, count: count + 1)
    for part in parts {
      for edge in part { starts[Int(first(edge)) + 1] += 1 }
    }
    for index in 1..<max(1, starts.count) { starts[index] += starts[index - 1] }
    let total = starts[count]
    return [Edge](unsafeUninitializedCapacity: total) { buffer, initialized in
      var next = starts
      for part in parts {
        for edge in part {
          let place = Int(first(edge))
          buffer.initializeElement(at: next[place], to: edge)
          next[place] += 1
        }
      }
      for index in 0..<count where starts[index + 1] - starts[index] > 1 {
        buffer[starts[index]..<starts[index + 1]].sort { second($0) < second($1) }
      }
      initialized = total
    }
  }
}
