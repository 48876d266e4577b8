package import LandscapeModel
internal import OverlapGraph

/// Finds the best compatible set of the changes that findings suggest.
///
/// Every partnership is in at most one change. Every area × remit that is covered stays covered, and
/// so does every duty: only standing down can take cover away, since a merged body covers what its
/// parts did and has their duties. What only findings suggest that reviewers rejected or say are done is never chosen.
package struct Proposer: Sendable {
  let landscape: Landscape
  let changes: [ProposedChange]
  private let rejected: [ProposedChange]
  private let cover: Cover
  private let counts: [Int32]
  /// For each body its counted members, for what an alternative loses.
  let incidence: Incidence
  let settings: Settings

  /// - Parameters:
  ///   - findings: of this landscape, by these settings.
  ///   - rejected: ids of findings that were rejected or are done.
  /// - Complexity: O(landscape + cells).
  package init(
    landscape: Landscape, findings: Findings, rejected: Set<String> = [], settings: Settings
  ) {
    self.landscape = landscape
    (changes, self.rejected) = CandidateChanges(landscape: landscape, settings: settings)
      .changes(from: findings, rejected: rejected)
    cover = Cover(landscape: landscape, settings: settings)
    counts = cover.counts()
    incidence = Incidence(landscape: landscape, settings: settings)
    self.settings = settings
  }

  /// All changes that may be proposed, ascending by id.
  package var candidates: [ProposedChange] { changes }

  /// The best set for a request, what each further route adds to it, and what was left out.
  ///
  /// - Complexity: a search for each route that a change takes; then a search of one part of the best
  ///   set for each change left out and each body in it, within as many steps as a search may take.
  package func proposal(
    for request: ProposalRequest
  ) throws(ProposalFailure) -> Proposal {
    let conditions = try conditions(of: request)
    let solved = try solved(under: conditions, request)
    let choice = choice(of: solved.result, request)
    let examination = ProposalExamination(
      of: solved, changes: changes, choice: choice, request: request)
    return Proposal(
      objective: request.objective, sittingWeight: request.sittingWeight,
      weighting: request.weighting, choice: choice,
      steps: steps(to: choice, under: conditions, request), nodes: solved.result.nodes,
      candidateCount: changes.count, omitted: examination.omitted,
      replacementCosts: examination.replacementCosts,
      unexaminedCount: examination.unexaminedCount, rejected: rejected)
  }

  /// What a request asks for, each thing once, and that nothing is left uncovered.
  func conditions(of request: ProposalRequest) throws(ProposalFailure) -> [ProposalCondition] {
    var conditions = request.locked.map { ProposalCondition.locked($0) }
    conditions += request.forbidden.map { ProposalCondition.forbidden($0) }
    if let limit = request.maximumChanges { conditions.append(.maximumChanges(limit)) }
    if let routes = request.routes { conditions.append(.routes(routes.sorted())) }
    for condition in conditions { try check(condition) }
    // Free choices of the same thing twice are one.
    var seen: Set<ProposalCondition> = []
    conditions = conditions.filter { seen.insert($0).inserted }
    conditions.append(.cover)
    return conditions
  }

  /// The best under some conditions, or which of them contradict one another.
  func solved(
    under conditions: [ProposalCondition], _ request: ProposalRequest
  ) throws(ProposalFailure) -> SolvedSelection {
    do {
      return try search(conditions, request)
    } catch {
      switch error {
      case .undecided: throw .undecided(nodeLimit: request.nodeLimit)
      case .infeasible:
        let (conflict, isSmallest) = conflict(among: conditions, request: request)
        throw .conflict(conflict, isSmallest: isSmallest)
      }
    }
  }

  private func search(
    _ conditions: [ProposalCondition], _ request: ProposalRequest
  ) throws(SelectionFailure) -> SolvedSelection {
    try SolvedSelection(
      selection(under: conditions, request), nodeLimit: request.nodeLimit,
      isTimeUp: request.isTimeUp)
  }

  private func choice(of result: SelectionResult, _ request: ProposalRequest) -> ChosenChanges {
    ChosenChanges(
      changes: ordered(result.chosen, request), freed: result.value,
      bound: max(result.bound, result.value), isPartial: result.isPartial)
  }

  /// Those worth most first.
  func ordered(_ options: [Int], _ request: ProposalRequest) -> [ProposedChange] {
    options.map { changes[$0] }.sorted { one, other in
      let (first, second) = (worth(of: one, request), worth(of: other, request))
      return first != second
        ? first > second : one.id.utf8.lexicographicallyPrecedes(other.id.utf8)
    }
  }

  func worth(of change: ProposedChange, _ request: ProposalRequest) -> Double {
    change.worth(
      request.objective, sittingWeight: request.sittingWeight, weighting: request.weighting)
  }

  /// What the easiest route gives alone, and what each further one adds, up to all that are allowed.
  private func steps(
    to choice: ChosenChanges, under conditions: [ProposalCondition], _ request: ProposalRequest
  ) -> [Proposal.Step] {
    let routes = Set(changes.map(\.route)).filter { request.routes?.contains($0) ?? true }.sorted()
    return routes.indices.map { place in
      let allowed = Array(routes[...place])
      guard place + 1 < routes.count else { return Proposal.Step(routes: allowed, choice: choice) }
      let narrower = conditions.filter {
        if case .routes = $0 { return false }
        return true
      }
      let solved = try? search(narrower + [.routes(allowed)], request)
      return Proposal.Step(
        routes: allowed, choice: solved.map { self.choice(of: $0.result, request) })
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
      if rejected.contains(where: { $0.id == id }) {
        // What is rejected is not made anyway.
        if case .forbidden = condition { return }
        throw .rejected(id)
      }
      let known = landscape.partnerships.map(\.id) + changes.map(\.id)
      throw .unknown(id, in: condition, suggestion: NearestName.nearest(to: id, among: known))
    case .maximumChanges, .routes, .cover: return
    }
  }

  func selection(
    under conditions: [ProposalCondition], _ request: ProposalRequest
  ) -> Selection {
    let routes = Set(changes.map(\.route)).sorted()
    var options = changes.map { change in
      Selection.Option(
        value: worth(of: change, request), bodies: change.partnerships.map(Int.init),
        // Of equals the easier route comes first, and a merger, which keeps more than standing down.
        order: 2 * (routes.firstIndex(of: change.route) ?? 0)
          + (change.action == .standDown ? 1 : 0))
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
}
