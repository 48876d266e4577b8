internal import LandscapeModel

extension Proposer {
  /// Of conditions that cannot all hold some that cannot, of which each is needed.
  ///
  /// First the deletion filter: one condition after another is left out while the rest still cannot hold.
  /// What is left is irreducible, and there may be a smaller conflict elsewhere. So every smaller number of
  /// what was asked is tried then, fewest first, as far as `mostTrials` go; that nothing may be left
  /// uncovered is always in force and not counted.
  /// - Returns: `isSmallest` where no smaller number of what was asked cannot hold.
  func conflict(
    among conditions: [ProposalCondition], request: ProposalRequest
  ) -> (conditions: [ProposalCondition], isSmallest: Bool) {
    let irreducible = filtered(conditions, request)
    let asked = conditions.filter { $0 != .cover }
    let size = irreducible.count { $0 != .cover }
    var trials = mostTrials
    for smaller in 1..<max(1, size) {
      var places = Array(0..<smaller)
      repeat {
        guard trials > 0 else { return (irreducible, false) }
        trials -= 1
        let few = places.map { asked[$0] } + [.cover]
        if cannotHold(few, request) { return (filtered(few, request), true) }
      } while Self.advance(&places, below: asked.count)
    }
    return (irreducible, true)
  }

  /// Whether there is a choice is asked so often at most: of a large landscape seldom, since each takes longer.
  private var mostTrials: Int { min(2_000, 1_000_000 / max(1, changes.count)) }

  private func filtered(
    _ conditions: [ProposalCondition], _ request: ProposalRequest
  ) -> [ProposalCondition] {
    var kept = conditions
    for condition in conditions {
      let rest = kept.filter { $0 != condition }
      if cannotHold(rest, request) { kept = rest }
    }
    return kept
  }

  private func cannotHold(_ conditions: [ProposalCondition], _ request: ProposalRequest) -> Bool {
    var selection = selection(under: conditions, request)
    // Only whether there is a choice matters, not how good it is.
    for place in selection.options.indices { selection.options[place].value = 0 }
    do throws(SelectionFailure) {
      _ = try selection.best(nodeLimit: request.nodeLimit)
      return false
    } catch {
      return error == .infeasible
    }
  }

  /// The next ascending choice of places below a number; `false` after the last.
  private static func advance(_ places: inout [Int], below count: Int) -> Bool {
    var at = places.count - 1
    while at >= 0, places[at] == count - places.count + at { at -= 1 }
    guard at >= 0 else { return false }
    places[at] += 1
    for next in (at + 1)..<max(at + 1, places.count) { places[next] = places[next - 1] + 1 }
    return true
  }
}
