/// A selection with its best choice, part by part, so that a question about one option or body searches
/// only the part that it is in anew.
package struct SolvedSelection: Sendable {
  package let selection: Selection
  package let result: SelectionResult

  private let parts: [Part]
  /// For each body and each scarce cell the part that its options are in, or −1.
  private let partOfBody: [Int]
  private let partOfCell: [Int]
  /// Cells that could be left uncovered if every option that may be chosen were.
  private let isScarce: [Bool]
  private let isTimeUp: (@Sendable () -> Bool)?

  /// The best of one part for each number of changes.
  private struct Part: Sendable {
    /// Ascending.
    var options: [Int]
    /// At index k the best with at most k changes, `nil` where none can be.
    var best: [(chosen: [Int], value: Double)?]
    var bound: [Double]
    var isPartial: Bool

    var whole: (value: Double, bound: Double) {
      (best.last.flatMap { $0?.value } ?? 0, bound.last ?? 0)
    }
  }

  /// - Complexity: as `Selection.best`.
  package init(
    _ selection: Selection, nodeLimit: Int, isTimeUp: (@Sendable () -> Bool)? = nil
  ) throws(SelectionFailure) {
    self.selection = selection
    self.isTimeUp = isTimeUp
    guard selection.required.isDisjoint(with: selection.banned) else { throw .infeasible }
    let usable = selection.options.indices.filter(selection.isUsable)
    let isScarce = Self.scarceCells(of: selection)
    var nodes = 0
    var parts: [Part] = []
    for options in Self.components(of: usable, in: selection, isScarce: isScarce) {
      parts.append(
        try Self.solve(
          options, of: selection, nodes: &nodes, nodeLimit: nodeLimit, isTimeUp: isTimeUp))
    }
    let used = Set(usable.flatMap { selection.options[$0].bodies })
    guard selection.touched.isSubset(of: used) else { throw .infeasible }
    result = try Self.share(parts, of: selection, nodes: nodes)

    var partOfBody = [Int](repeating: -1, count: selection.bodyCount)
    var partOfCell = [Int](repeating: -1, count: selection.coverers.count)
    for (place, part) in parts.enumerated() {
      for option in part.options {
        for body in selection.options[option].bodies { partOfBody[body] = place }
        for cell in selection.options[option].uncovers where isScarce[cell] {
          partOfCell[cell] = place
        }
      }
    }
    self.parts = parts
    self.isScarce = isScarce
    self.partOfBody = partOfBody
    self.partOfCell = partOfCell
  }

  // MARK: What if

  /// The best that can be done under one more condition.
  package enum Alternative: Hashable, Sendable {
    /// The value lies between the two, which are equal where the search came to its end.
    case possible(value: Double, bound: Double)
    case impossible
    /// The steps did not suffice to find anything.
    case undecided
  }

  /// The best choice that leaves a body as it is.
  ///
  /// - Parameter steps: steps that may be taken; those that were are taken off.
  /// - Complexity: that of the part which the body is in; with a limit on changes, O(parts · limit²) more.
  package func locking(body: Int, steps: inout Int) -> Alternative {
    guard !selection.touched.contains(body) else { return .impossible }
    return alternative(
      without: [body], uncovering: [], fixed: 0, changes: 0, meeting: [], steps: &steps)
  }

  /// The best choice that an option is part of.
  /// - Complexity: that of the parts which its bodies and cells are in, as above.
  package func forcing(option: Int, steps: inout Int) -> Alternative {
    guard !selection.banned.contains(option) else { return .impossible }
    let forced = selection.options[option]
    guard !forced.uncovers.contains(where: { selection.coverers[$0] <= 1 }) else {
      return .impossible
    }
    return alternative(
      without: forced.bodies, uncovering: forced.uncovers, fixed: max(0, forced.value), changes: 1,
      meeting: [option], steps: &steps)
  }

  /// The best choice that an option is no part of.
  /// - Complexity: as `locking`.
  package func banning(option: Int, steps: inout Int) -> Alternative {
    guard !selection.required.contains(option) else { return .impossible }
    return alternative(
      without: [], uncovering: [], fixed: 0, changes: 0, meeting: [], banned: option,
      steps: &steps)
  }

  /// The best with some bodies taken and some coverers gone, and a fixed value beside it.
  /// - Parameters:
  ///   - met: required options that the fixed value stands for.
  ///   - banned: an option that is not to be chosen.
  private func alternative(
    without bodies: [Int], uncovering cells: [Int], fixed: Double, changes: Int, meeting met: [Int],
    banned: Int? = nil, steps: inout Int
  ) -> Alternative {
    let taken = Set(bodies)
    let asked = bodies + (banned.map { selection.options[$0].bodies } ?? [])
    let places = Set(asked.map { partOfBody[$0] } + cells.map { partOfCell[$0] })
      .filter { $0 >= 0 }.sorted()
    var changed = selection
    for cell in cells { changed.coverers[cell] -= 1 }
    changed.limit = selection.limit.map { $0 - changes }
    if let limit = changed.limit, limit < 0 { return .impossible }
    var kept: [Int] = []
    for place in places {
      for option in parts[place].options where option != banned {
        if selection.options[option].bodies.contains(where: taken.contains) {
          if selection.required.contains(option), !met.contains(option) { return .impossible }
        } else {
          kept.append(option)
        }
      }
    }
    let reached = Set(kept.flatMap { selection.options[$0].bodies }).union(met.isEmpty ? [] : taken)
    for place in places {
      for body in parts[place].options.flatMap({ selection.options[$0].bodies })
      where selection.touched.contains(body) && !reached.contains(body) {
        return .impossible
      }
    }
    var nodes = 0
    defer { steps -= max(1, nodes) }
    do {
      var solved: [Part] = []
      for options in Self.components(of: kept.sorted(), in: changed, isScarce: isScarce) {
        solved.append(
          try Self.solve(
            options, of: changed, nodes: &nodes, nodeLimit: max(0, steps), isTimeUp: isTimeUp))
      }
      guard changed.limit != nil else {
        var (value, bound) = (result.value + fixed, result.bound + fixed)
        for place in places {
          value -= parts[place].whole.value
          bound -= parts[place].whole.bound
        }
        for part in solved {
          value += part.whole.value
          bound += part.whole.bound
        }
        return .possible(value: value, bound: max(value, bound))
      }
      let others = parts.indices.filter { !places.contains($0) }.map { parts[$0] }
      let all = others + solved
      nodes += all.reduce(0) { $0 + $1.best.count } * (changed.limit ?? 0) / 32
      let shared = try Self.share(all, of: changed, nodes: 0)
      return .possible(value: shared.value + fixed, bound: shared.bound + fixed)
    } catch {
      return error == .infeasible ? .impossible : .undecided
    }
  }

  // MARK: Parts

  /// An option that is taken takes one of those who ask and one coverer: what is scarce stays so.
  static func scarceCells(of selection: Selection) -> [Bool] {
    var takers = [Int](repeating: 0, count: selection.coverers.count)
    for option in selection.options.indices where !selection.banned.contains(option) {
      for cell in selection.options[option].uncovers { takers[cell] += 1 }
    }
    return takers.indices.map { takers[$0] >= selection.coverers[$0] }
  }

  /// Usable options in parts that have nothing to do with each other, each ascending.
  static func components(
    of usable: [Int], in selection: Selection, isScarce: [Bool]
  ) -> [[Int]] {
    var parent = Array(usable.indices)
    func root(_ place: Int) -> Int {
      var node = place
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
    var firstOn: [Int: Int] = [:]
    var firstOf: [Int: Int] = [:]
    for (place, option) in usable.enumerated() {
      for body in selection.options[option].bodies {
        if let first = firstOn[body] { join(first, place) } else { firstOn[body] = place }
      }
      for cell in selection.options[option].uncovers where isScarce[cell] {
        if let first = firstOf[cell] { join(first, place) } else { firstOf[cell] = place }
      }
    }
    var parts: [[Int]] = []
    var partOfRoot: [Int: Int] = [:]
    for (place, option) in usable.enumerated() {
      let root = root(place)
      if let part = partOfRoot[root] {
        parts[part].append(option)
      } else {
        partOfRoot[root] = parts.count
        parts.append([option])
      }
    }
    return parts
  }

  private static func solve(
    _ options: [Int], of selection: Selection, nodes: inout Int, nodeLimit: Int,
    isTimeUp: (@Sendable () -> Bool)?
  ) throws(SelectionFailure) -> Part {
    func search(_ limit: Int) -> PartSearch {
      // Past the limit every part still has its first descent: what frees most, one after another.
      let descent = (options.count + 1) * (1 + options.count / 32)
      let allowance = max(nodeLimit - nodes, descent)
      var search = PartSearch(
        selection, part: options, limit: limit, nodeLimit: allowance, descent: descent,
        isTimeUp: isTimeUp)
      search.run()
      nodes += search.nodes
      return search
    }
    let whole = search(options.count)
    guard let best = whole.best else {
      if whole.isPartial { throw .undecided }
      throw .infeasible
    }
    let most = best.chosen.count
    var part = Part(
      options: options,
      best: [(chosen: [Int], value: Double)?](repeating: nil, count: most + 1),
      bound: [Double](repeating: whole.bound, count: most + 1), isPartial: whole.isPartial)
    part.best[most] = best
    guard let limit = selection.limit, limit < selection.options.count else { return part }
    // No more than the whole may have is ever taken from one part.
    for k in 0..<min(most, limit + 1) {
      let search = search(k)
      part.best[k] = search.best
      part.bound[k] = search.best == nil && !search.isPartial ? -.infinity : search.bound
      if search.isPartial { part.isPartial = true }
    }
    return part
  }

  /// Shares the limit out among the parts: the best total, and the greatest that bounds allow.
  private static func share(
    _ parts: [Part], of selection: Selection, nodes: Int
  ) throws(SelectionFailure) -> SelectionResult {
    let isPartial = parts.contains(where: \.isPartial)
    let most = parts.reduce(0) { $0 + $1.best.count - 1 }
    let limit = min(selection.limit ?? most, most)
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
