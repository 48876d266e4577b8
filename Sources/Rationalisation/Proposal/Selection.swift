/// Which of many possible changes to make, as integers alone: a weighted set packing with covers.
///
/// Worked example: options {bodies 0 1, value 5}, {bodies 1 2, value 4}, {bodies 3, value 2}; the first
/// and the third are the best, 7 in all, because body 1 can be in one change only.
package struct Selection: Sendable {
  package struct Option: Sendable {
    /// What it frees; options that free nothing are chosen only where they are required.
    package var value: Double
    /// Bodies it takes up, ascending.
    package var bodies: [Int]
    /// Cells that lose one of their coverers by it.
    package var uncovers: [Int]
    /// Of choices that free the same, those with a smaller order are tried first.
    package var order: Int

    package init(value: Double, bodies: [Int], uncovers: [Int] = [], order: Int = 0) {
      self.value = value
      self.bodies = bodies
      self.uncovers = uncovers
      self.order = order
    }
  }

  package var options: [Option]
  package var bodyCount: Int
  /// For each cell how many bodies cover it; one at least must stay.
  package var coverers: [Int]
  /// Options that must be chosen.
  package var required: Set<Int> = []
  /// Options that may not be chosen.
  package var banned: Set<Int> = []
  /// Bodies that some chosen option must take up.
  package var touched: Set<Int> = []
  /// The most options that may be chosen.
  package var limit: Int?

  package init(options: [Option], bodyCount: Int, coverers: [Int] = []) {
    self.options = options
    self.bodyCount = bodyCount
    self.coverers = coverers
  }
}

/// What a search over a selection came to.
package struct SelectionResult: Hashable, Sendable {
  /// Ascending.
  package let chosen: [Int]
  package let value: Double
  /// No choice frees more than this.
  package let bound: Double
  /// Whether the search ended before it had looked at everything.
  package let isPartial: Bool
  package let nodes: Int

  package init(chosen: [Int], value: Double, bound: Double, isPartial: Bool, nodes: Int) {
    self.chosen = chosen
    self.value = value
    self.bound = bound
    self.isPartial = isPartial
    self.nodes = nodes
  }
}

/// Why a search has no choice to show.
package enum SelectionFailure: Error, Hashable, Sendable {
  /// What is required cannot all be.
  case infeasible
  /// The node limit was reached before any choice was found.
  case undecided
}

extension Selection {
  /// The best choice, exact unless the node limit is reached.
  ///
  /// Options that share no body and no cell that could be left uncovered are searched apart; a limit on
  /// changes is shared out among the parts by dynamic programming. Steps are counted, so that the same
  /// question has the same answer everywhere, unless the caller sets a time; a step looks at up to 32
  /// options.
  /// - Complexity: exponential in the largest part, within `nodeLimit` steps and one descent a part.
  package func best(
    nodeLimit: Int, isTimeUp: (@Sendable () -> Bool)? = nil
  ) throws(SelectionFailure) -> SelectionResult {
    guard required.isDisjoint(with: banned) else { throw .infeasible }
    var nodes = 0
    var parts: [PartProfile] = []
    var isPartial = false
    for part in components() {
      let profile = try profile(
        of: part, nodes: &nodes, nodeLimit: nodeLimit, isTimeUp: isTimeUp)
      if profile.isPartial { isPartial = true }
      parts.append(profile)
    }
    let used = Set(options.indices.filter { isUsable($0) }.flatMap { options[$0].bodies })
    guard touched.isSubset(of: used) else { throw .infeasible }
    return try share(parts, isPartial: isPartial, nodes: nodes)
  }

  /// The best of one part for each number of changes.
  private struct PartProfile {
    /// At index k the best with at most k changes, `nil` where none can be.
    var best: [(chosen: [Int], value: Double)?]
    var bound: [Double]
    var isPartial: Bool
  }

  private func isUsable(_ option: Int) -> Bool {
    guard !banned.contains(option) else { return false }
    return required.contains(option) || options[option].value > 0
      || options[option].bodies.contains(where: touched.contains)
  }

  /// Usable options in parts that have nothing to do with each other, each ascending.
  private func components() -> [[Int]] {
    let usable = options.indices.filter(isUsable)
    var parent = Array(options.indices)
    func root(_ option: Int) -> Int {
      var node = option
      while parent[node] != node {
        parent[node] = parent[parent[node]]
        node = parent[node]
      }
      return node
    }
    func join(_ one: Int, _ other: Int) {
      let (left, right) = (root(one), root(other))
      if left != right { parent[max(left, right)] = min(left, right) }
    }
    var firstOn = [Int](repeating: -1, count: bodyCount)
    var takers = [Int](repeating: 0, count: coverers.count)
    for option in usable { for cell in options[option].uncovers { takers[cell] += 1 } }
    var firstOf = [Int](repeating: -1, count: coverers.count)
    for option in usable {
      for body in options[option].bodies {
        if firstOn[body] < 0 { firstOn[body] = option } else { join(firstOn[body], option) }
      }
      for cell in options[option].uncovers where takers[cell] >= coverers[cell] {
        if firstOf[cell] < 0 { firstOf[cell] = option } else { join(firstOf[cell], option) }
      }
    }
    var parts: [[Int]] = []
    var placeOfRoot: [Int: Int] = [:]
    for option in usable {
      let root = root(option)
      if let place = placeOfRoot[root] {
        parts[place].append(option)
      } else {
        placeOfRoot[root] = parts.count
        parts.append([option])
      }
    }
    return parts
  }

  private func profile(
    of part: [Int], nodes: inout Int, nodeLimit: Int, isTimeUp: (@Sendable () -> Bool)?
  ) throws(SelectionFailure) -> PartProfile {
    func solve(_ limit: Int) -> PartSearch {
      // Past the limit every part still has its first descent: what frees most, one after another.
      let descent = (part.count + 1) * (1 + part.count / 32)
      let allowance = max(nodeLimit - nodes, descent)
      var search = PartSearch(
        self, part: part, limit: limit, nodeLimit: allowance, descent: descent, isTimeUp: isTimeUp)
      search.run()
      nodes += search.nodes
      return search
    }
    let whole = solve(part.count)
    guard let best = whole.best else {
      if whole.isPartial { throw .undecided }
      throw .infeasible
    }
    let most = best.chosen.count
    var profile = PartProfile(
      best: [(chosen: [Int], value: Double)?](repeating: nil, count: most + 1),
      bound: [Double](repeating: whole.bound, count: most + 1), isPartial: whole.isPartial)
    profile.best[most] = best
    guard let limit, limit < options.count else { return profile }
    // No more than the whole may have is ever taken from one part.
    for k in 0..<min(most, limit + 1) {
      let search = solve(k)
      profile.best[k] = search.best
      profile.bound[k] = search.best == nil && !search.isPartial ? -.infinity : search.bound
      if search.isPartial { profile.isPartial = true }
    }
    return profile
  }

  /// Shares the limit out among the parts: the best total, and the greatest that bounds allow.
  private func share(
    _ parts: [PartProfile], isPartial: Bool, nodes: Int
  ) throws(SelectionFailure) -> SelectionResult {
    let most = parts.reduce(0) { $0 + $1.best.count - 1 }
    let limit = min(limit ?? most, most)
    guard limit < most else {
      let best = parts.compactMap { $0.best[$0.best.count - 1] }
      return SelectionResult(
        chosen: best.flatMap(\.chosen).sorted(), value: best.reduce(0) { $0 + $1.value },
        bound: parts.reduce(0) { $0 + ($1.bound.last ?? 0) }, isPartial: isPartial, nodes: nodes)
    }
    guard limit >= 0 else { throw .infeasible }
    var values = [Double](repeating: 0, count: limit + 1)
    var bounds = values
    var choices: [[Int]] = []
    for part in parts {
      var next = [Double](repeating: -.infinity, count: limit + 1)
      var nextBounds = next
      var choice = [Int](repeating: 0, count: limit + 1)
      for total in 0...limit {
        for k in 0...min(total, part.best.count - 1) {
          nextBounds[total] = max(nextBounds[total], bounds[total - k] + part.bound[k])
          guard let best = part.best[k] else { continue }
          let value = values[total - k] + best.value
          if value > next[total] + 1e-9 || next[total] == -.infinity && value > -.infinity {
            next[total] = value
            choice[total] = k
          }
        }
      }
      (values, bounds) = (next, nextBounds)
      choices.append(choice)
    }
    guard values[limit] > -.infinity else {
      if isPartial { throw .undecided }
      throw .infeasible
    }
    var chosen: [Int] = []
    var rest = limit
    for (place, part) in parts.enumerated().reversed() {
      let k = choices[place][rest]
      chosen += part.best[k]?.chosen ?? []
      rest -= k
    }
    return SelectionResult(
      chosen: chosen.sorted(), value: values[limit], bound: max(bounds[limit], values[limit]),
      isPartial: isPartial, nodes: nodes)
  }
}
