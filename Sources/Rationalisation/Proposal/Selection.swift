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
    try SolvedSelection(self, nodeLimit: nodeLimit, isTimeUp: isTimeUp).result
  }

  /// Whether an option can be part of a best choice.
  func isUsable(_ option: Int) -> Bool {
    guard !banned.contains(option) else { return false }
    return required.contains(option) || options[option].value > 0
      || options[option].bodies.contains(where: touched.contains)
  }
}
