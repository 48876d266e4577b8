package import LandscapeModel

/// Finds the best compatible set of the changes that findings suggest.
///
/// Every partnership is in at most one change. Every area × remit that is covered stays covered, and
/// so does every duty: only standing down can take cover away, since a merged body covers what its
/// parts did and has their duties.
package struct Proposer: Sendable {
  private let landscape: Landscape
  private let changes: [ProposedChange]
  private let cover: Cover
  private let counts: [Int32]

  /// - Parameter findings: of this landscape, by these settings.
  /// - Complexity: O(landscape + cells).
  package init(landscape: Landscape, findings: Findings, settings: Settings) {
    self.landscape = landscape
    changes = CandidateChanges(landscape: landscape, settings: settings).changes(from: findings)
    cover = Cover(landscape: landscape, settings: settings)
    counts = cover.counts()
  }

  /// All changes that findings suggest, ascending by id.
  package var candidates: [ProposedChange] { changes }

  package func proposal(
    for request: ProposalRequest
  ) throws(ProposalFailure) -> Proposal {
    var conditions = request.locked.map { ProposalCondition.locked($0) }
    conditions += request.forbidden.map { ProposalCondition.forbidden($0) }
    if let limit = request.maximumChanges { conditions.append(.maximumChanges(limit)) }
    if let routes = request.routes { conditions.append(.routes(routes.sorted())) }
    for condition in conditions { try check(condition) }
    // Free choices of the same thing twice are one.
    var seen: Set<ProposalCondition> = []
    conditions = conditions.filter { seen.insert($0).inserted }
    conditions.append(.cover)

    let failure: SelectionFailure
    do {
      let result = try selection(under: conditions, objective: request.objective)
        .best(nodeLimit: request.nodeLimit, isTimeUp: request.isTimeUp)
      return proposal(of: result, request: request)
    } catch {
      failure = error
    }
    switch failure {
    case .undecided: throw .undecided(nodeLimit: request.nodeLimit)
    case .infeasible: throw .conflict(leastConflict(among: conditions, request: request))
    }
  }

  private func proposal(of result: SelectionResult, request: ProposalRequest) -> Proposal {
    let chosen = result.chosen.map { changes[$0] }.sorted { one, other in
      let (first, second) = (one.freed(request.objective), other.freed(request.objective))
      return first != second
        ? first > second : one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
    }
    return Proposal(
      objective: request.objective, changes: chosen, freed: result.value,
      bound: max(result.bound, result.value), isPartial: result.isPartial, nodes: result.nodes,
      candidateCount: changes.count, irreplaceable: irreplaceable)
  }

  private var irreplaceable: [PartnershipIndex] {
    landscape.partnerships.indices.map(PartnershipIndex.init).filter { partnership in
      cover.cells(of: partnership).contains { counts[$0] == 1 }
    }
  }

  // MARK: Conditions

  private func index(ofChange id: String) -> Int? { changes.firstIndex { $0.id == id } }

  private func index(ofPartnership id: String) -> Int? {
    landscape.partnerships.firstIndex { $0.id == id }
  }

  private func check(_ condition: ProposalCondition) throws(ProposalFailure) {
    switch condition {
    case .locked(let id), .forbidden(let id):
      guard index(ofChange: id) == nil, index(ofPartnership: id) == nil else { return }
      let known = landscape.partnerships.map(\.id) + changes.map(\.id)
      throw .unknown(id, in: condition, suggestion: NearestName.nearest(to: id, among: known))
    case .maximumChanges, .routes, .cover: return
    }
  }

  private func selection(
    under conditions: [ProposalCondition], objective: ProposalObjective
  ) -> Selection {
    var options = changes.map { change in
      Selection.Option(
        value: change.freed(objective), bodies: change.partnerships.map(Int.init),
        // A merger keeps more than standing down does: of equals it comes first.
        order: change.action == .standDown ? 1 : 0)
    }
    var coverers: [Int] = []
    if conditions.contains(.cover) { coverers = addCells(to: &options) }
    var selection = Selection(
      options: options, bodyCount: landscape.partnerships.count, coverers: coverers)
    for condition in conditions {
      switch condition {
      case .locked(let id):
        if let change = index(ofChange: id) { selection.required.insert(change) }
        if let partnership = index(ofPartnership: id) {
          for (place, option) in options.enumerated() where option.bodies.contains(partnership) {
            selection.banned.insert(place)
          }
        }
      case .forbidden(let id):
        if let change = index(ofChange: id) { selection.banned.insert(change) }
        if let partnership = index(ofPartnership: id) { selection.touched.insert(partnership) }
      case .maximumChanges(let limit): selection.limit = limit
      case .routes(let routes):
        for (place, change) in changes.enumerated() where !routes.contains(change.route) {
          selection.banned.insert(place)
        }
      case .cover: break
      }
    }
    return selection
  }

  /// Gives each standing down the cells that it may help to uncover; returns their coverers.
  ///
  /// A cell that keeps a coverer even if every candidate stood down is left out; cells with the same
  /// candidates on them are one, with the fewest coverers of any.
  private func addCells(to options: inout [Selection.Option]) -> [Int] {
    let candidates = changes.indices.filter { changes[$0].action == .standDown }
    var takers: [Cover.Cell: [Int]] = [:]
    for option in candidates {
      for cell in cover.cells(of: changes[option].partnerships[0]) {
        takers[cell, default: []].append(option)
      }
    }
    var coverersOf: [[Int]: Int] = [:]
    for (cell, options) in takers where Int(counts[cell]) <= options.count {
      coverersOf[options] = min(coverersOf[options] ?? .max, Int(counts[cell]))
    }
    let groups = coverersOf.keys.sorted { $0.lexicographicallyPrecedes($1) }
    for (place, group) in groups.enumerated() {
      for option in group { options[option].uncovers.append(place) }
    }
    return groups.map { coverersOf[$0] ?? 1 }
  }

  /// Leaves out one condition after another while the rest still cannot hold: what is left is a
  /// conflict of which every part is needed.
  private func leastConflict(
    among conditions: [ProposalCondition], request: ProposalRequest
  ) -> [ProposalCondition] {
    var kept = conditions
    for condition in conditions {
      let rest = kept.filter { $0 != condition }
      var selection = selection(under: rest, objective: request.objective)
      // Only whether there is a choice matters, not how good it is.
      for place in selection.options.indices { selection.options[place].value = 0 }
      do {
        _ = try selection.best(nodeLimit: request.nodeLimit)
      } catch {
        if error == .infeasible { kept = rest }
      }
    }
    return kept
  }
}
