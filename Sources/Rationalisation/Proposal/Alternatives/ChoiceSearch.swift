/// Puts choices of all parts of a selection together, with sums that have to reach something.
///
/// Each part is looked through by itself (`PartChoices`); then parts are added one after another, and of
/// what can be made of them only that is kept which nothing else makes needless. A sum that is sure to
/// reach what it has to, whatever comes, is as good as any other, and a choice that cannot reach it any
/// more goes. Exact unless `isPartial`.
struct ChoiceSearch {
  private let selection: Selection
  /// What each number of the profile has to reach; −∞ where it only counts as it is.
  private let required: [Double]

  /// What is worth most first; empty where no choice does what is required.
  private(set) var points: [ChoicePoint] = []
  private(set) var isPartial = false
  private(set) var steps = 0

  /// So many of each part and of what the parts before come to are joined even when no steps are left.
  private static let fewest = 64
  /// More than these are never kept.
  private static let most = 5_000

  /// - Parameters:
  ///   - usable: options that may be chosen, ascending; a choice is complete when none of them can be added.
  ///   - stepLimit: steps that may be taken: past them the search goes on with the best of what it has.
  /// - Complexity: exponential in the largest part at worst, within the limit.
  init(
    _ selection: Selection, usable: [Int], measures: ChoiceMeasures, required: [Double],
    stepLimit: Int
  ) {
    self.selection = selection
    self.required = required
    let canBe = usable.filter { option in
      !selection.options[option].uncovers.contains { selection.coverers[$0] <= 1 }
    }
    let isScarce = SolvedSelection.scarceCells(of: selection)
    var reduced = selection
    for option in reduced.options.indices {
      reduced.options[option].uncovers.removeAll { !isScarce[$0] }
    }
    var parts: [[ChoicePoint]] = []
    for part in SolvedSelection.components(of: canBe, in: reduced, isScarce: isScarce) {
      let order = part.sorted { one, other in
        let (first, second) = (measures.worth[one], measures.worth[other])
        if first != second { return first > second }
        return measures.tie[one] != measures.tie[other]
          ? measures.tie[one] > measures.tie[other] : one < other
      }
      var choices = PartChoices(reduced, options: order, measures: measures)
      choices.run(stepLimit: max(4 * order.count, stepLimit - steps))
      steps += choices.steps
      if choices.isPartial { isPartial = true }
      guard !choices.points.isEmpty else { return }
      parts.append(choices.points)
    }
    join(parts, stepLimit: stepLimit)
  }

  private mutating func join(_ parts: [[ChoicePoint]], stepLimit: Int) {
    let width = required.count
    // What the parts from each one on add at least and at most.
    var least = [[Double](repeating: 0, count: width)]
    var greatest = least
    for part in parts.reversed() {
      var (low, high) = (least[least.count - 1], greatest[greatest.count - 1])
      for at in 0..<width {
        let values: [Double] = part.map { $0.profile[at] }
        low[at] += values.min() ?? 0
        high[at] += values.max() ?? 0
      }
      least.append(low)
      greatest.append(high)
    }
    let counts = selection.limit != nil
    var start = ChoicePoint.nothing
    start.profile = [Double](repeating: 0, count: width)
    var states = [start]
    for (place, part) in parts.enumerated() {
      let (low, high) = (least[parts.count - place - 1], greatest[parts.count - place - 1])
      let added = part.prefix(most(beside: states.count, stepLimit: stepLimit))
      let kept = states.prefix(most(beside: added.count, stepLimit: stepLimit))
      if added.count < part.count || kept.count < states.count { isPartial = true }
      var next: [ChoicePoint] = []
      for state in kept {
        for point in added {
          let joined = state.joined(with: point)
          steps += 1
          guard joined.chosen.count <= selection.limit ?? .max else { continue }
          if let kept = reaching(joined, least: low, greatest: high) { next.append(kept) }
        }
      }
      states = ChoicePoint.frontier(of: next, counts: counts, steps: &steps)
    }
    points = states.filter { state in
      state.isComplete || state.chosen.count == selection.limit
    }
    points = points.map {
      var point = $0
      point.chosen.sort()
      return point
    }
  }

  /// How many points the steps that are left suffice for, when each is joined with so many others.
  private func most(beside others: Int, stepLimit: Int) -> Int {
    min(Self.most, max(Self.fewest, (stepLimit - steps) / max(1, others)))
  }

  /// The same point with no more of a sum than can matter; `nil` where it cannot reach what is required.
  private func reaching(
    _ point: ChoicePoint, least: [Double], greatest: [Double]
  ) -> ChoicePoint? {
    var point = point
    for (place, need) in required.enumerated() where need > -.infinity {
      if point.profile[place] + greatest[place] < need - 1e-9 { return nil }
      point.profile[place] = min(point.profile[place], need - least[place])
    }
    return point
  }
}

extension ChoicePoint {
  fileprivate func joined(with other: Self) -> Self {
    ChoicePoint(
      worth: worth + other.worth, tie: tie + other.tie,
      profile: zip(profile, other.profile).map { $0 + $1 },
      isComplete: isComplete && other.isComplete, chosen: chosen + other.chosen)
  }
}
