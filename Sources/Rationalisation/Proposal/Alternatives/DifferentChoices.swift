/// Choices of a selection that differ from one another in at least a stated share of their effects.
///
/// An effect is what becomes of one body, as an integer; two options may have an effect in common. The
/// difference of two choices is the share of its effects that the one with fewer of them does not have
/// in common with the other: 1 − |S ∩ T| ÷ min(|S|, |T|), so that each differs in at least that share
/// of its own. A choice that only leaves something out differs by nothing.
///
/// One after another: each further choice is one of most worth among the complete ones that differ enough
/// from all before it. Every body is in one option at most, so effects are counted by adding up those
/// of the options, and the difference is a sum that has to reach something: it is searched for exactly.
package struct DifferentChoices: Sendable {
  package struct Choice: Hashable, Sendable {
    /// Ascending.
    package let chosen: [Int]
    package let worth: Double
    /// Whether none that differs as much is worth more; otherwise the search stopped early.
    package let isProven: Bool
  }

  package enum End: Hashable, Sendable {
    /// As many as were asked for.
    case enough
    /// No further choice differs enough.
    case noFurther
    /// The steps did not suffice to find one.
    case undecided
  }

  package private(set) var choices: [Choice] = []
  package private(set) var end = End.enough
  package private(set) var steps = 0

  private let selection: Selection
  private let effects: [[Int]]
  private let ties: [Double]
  private let usable: [Int]

  /// - Parameters:
  ///   - effects: for each option, ascending, none twice; options that share no body may share none.
  ///   - ties: what is to be most among choices of the same worth.
  ///   - first: a choice of most worth, which the first one here contains.
  ///   - stepLimit: of the search for each choice.
  package init(
    _ selection: Selection, effects: [[Int]], ties: [Double], first: SelectionResult, count: Int,
    difference: Double, stepLimit: Int
  ) {
    self.selection = selection
    self.effects = effects
    self.ties = ties
    usable = selection.options.indices.filter { !selection.banned.contains($0) }
    var completed = selection
    completed.required.formUnion(first.chosen)
    let whole = search(completed, from: [], difference: difference, stepLimit: stepLimit)
    var best = Choice(
      chosen: whole.points.first?.chosen ?? first.chosen, worth: first.value,
      isProven: !first.isPartial)
    if first.isPartial {
      // Who stopped early may have stopped at a worse one than this search finds.
      let free = search(selection, from: [], difference: difference, stepLimit: stepLimit)
      if let found = free.points.first, found.worth > best.worth {
        best = Choice(chosen: found.chosen, worth: found.worth, isProven: false)
      }
    }
    choices.append(best)
    // What does nothing differs from nothing.
    guard !self.effects(of: best.chosen).isEmpty else {
      end = count > 1 ? .noFurther : .enough
      return
    }
    while choices.count < count {
      let found = search(
        selection, from: choices.map(\.chosen), difference: difference, stepLimit: stepLimit)
      guard let best = found.points.first(where: { !self.effects(of: $0.chosen).isEmpty }) else {
        end = found.isPartial ? .undecided : .noFurther
        return
      }
      choices.append(
        Choice(
          chosen: best.chosen, worth: best.worth,
          isProven: !found.isPartial && choices.allSatisfy(\.isProven)))
    }
  }

  /// The best that differs enough from some choices.
  package static func best(
    of selection: Selection, effects: [[Int]], ties: [Double], differingFrom earlier: [[Int]],
    by difference: Double, stepLimit: Int
  ) -> (choice: Choice?, isPartial: Bool) {
    var search = DifferentChoices(selection, effects: effects, ties: ties)
    let found = search.search(
      selection, from: earlier, difference: difference, stepLimit: stepLimit)
    return (
      found.points.first.map {
        Choice(chosen: $0.chosen, worth: $0.worth, isProven: !found.isPartial)
      }, found.isPartial
    )
  }

  private init(_ selection: Selection, effects: [[Int]], ties: [Double]) {
    self.selection = selection
    self.effects = effects
    self.ties = ties
    usable = selection.options.indices.filter { !selection.banned.contains($0) }
  }

  /// Whether another choice differs from all of these by less than was asked.
  package mutating func canDiffer(by difference: Double, stepLimit: Int) -> Bool {
    search(selection, from: choices.map(\.chosen), difference: difference, stepLimit: stepLimit)
      .points.contains { !effects(of: $0.chosen).isEmpty }
  }

  /// What two choices have in common: difference as above, and Jaccard's distance of their effects.
  package func difference(of one: Int, from other: Int) -> (share: Double, jaccard: Double) {
    let (left, right) = (effects(of: choices[one].chosen), effects(of: choices[other].chosen))
    let common = Double(left.intersection(right).count)
    let least = Double(min(left.count, right.count))
    let all = Double(left.union(right).count)
    return (least > 0 ? 1 - common / least : 0, all > 0 ? 1 - common / all : 0)
  }

  private func effects(of chosen: [Int]) -> Set<Int> { Set(chosen.flatMap { effects[$0] }) }

  private mutating func search(
    _ selection: Selection, from earlier: [[Int]], difference: Double, stepLimit: Int
  ) -> ChoiceSearch {
    let kept = 1 - difference
    let sets = earlier.map(effects)
    // Of each earlier choice: the common effects are no more than its part of all, and than its part of theirs.
    let profile = selection.options.indices.map { option in
      sets.flatMap { set -> [Double] in
        let common = Double(effects[option].count(where: set.contains))
        return [kept * Double(effects[option].count) - common, -common]
      }
    }
    let found = ChoiceSearch(
      selection, usable: usable,
      measures: ChoiceMeasures(
        worth: selection.options.map { max(0, $0.value) }, tie: ties, profile: profile),
      required: sets.flatMap { [0, -kept * Double($0.count)] }, stepLimit: stepLimit)
    steps += found.steps
    return found
  }
}
