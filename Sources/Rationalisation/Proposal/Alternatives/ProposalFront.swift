/// The sets of changes of which none is better by one objective without being worse by the other.
package struct ProposalFront: Sendable {
  package struct Point: Sendable {
    /// What the set is worth by each objective.
    package let values: [Double]
    package let choice: ChosenChanges
  }

  /// Two, the first across.
  package let objectives: [ProposalObjective]
  /// Most by the first objective first.
  package let points: [Point]
  /// Whether the search stopped early: there may be sets that are better than some of these.
  package let isPartial: Bool
  package let steps: Int
}

extension Proposer {
  /// Every pair of worths that no set betters in both, with a set for each.
  ///
  /// - Parameter other: beside `request.objective`.
  /// - Complexity: as `ChoiceSearch`.
  /// - Throws: as `proposal(for:)`.
  package func front(
    for request: ProposalRequest, and other: ProposalObjective
  ) throws(ProposalFailure) -> ProposalFront {
    let conditions = try conditions(of: request)
    let selection = try solved(under: conditions, request).selection
    let first = changes.map { max(0, worth(of: $0, request)) }
    let second = changes.map {
      max(0, $0.worth(other, sittingWeight: request.sittingWeight, weighting: request.weighting))
    }
    let usable = changes.indices.filter { option in
      !selection.banned.contains(option)
        && (first[option] > 0 || second[option] > 0 || selection.required.contains(option)
          || selection.options[option].bodies.contains(where: selection.touched.contains))
    }
    let found = ChoiceFront(
      of: selection, usable: usable, first: first, second: second, stepLimit: request.nodeLimit)
    return ProposalFront(
      objectives: [request.objective, other],
      points: found.points.map { point in
        ProposalFront.Point(
          values: [point.first, point.second],
          choice: ChosenChanges(
            changes: ordered(point.chosen, request), freed: point.first, bound: point.first,
            isPartial: found.isPartial))
      }, isPartial: found.isPartial, steps: found.steps)
  }
}

/// The choices of a selection of which none is better by one worth without being worse by the other.
package struct ChoiceFront: Sendable {
  package struct Point: Hashable, Sendable {
    package let first: Double
    package let second: Double
    /// Ascending.
    package let chosen: [Int]
  }

  /// Most by the first first.
  package let points: [Point]
  package let isPartial: Bool
  package let steps: Int

  /// - Parameters:
  ///   - usable: options that may be chosen, ascending.
  ///   - first: what each option is worth, no less than 0; so `second`.
  package init(
    of selection: Selection, usable: [Int], first: [Double], second: [Double], stepLimit: Int
  ) {
    // Whatever can be added makes a choice no worse, so complete ones suffice.
    let found = ChoiceSearch(
      selection, usable: usable,
      measures: ChoiceMeasures(
        worth: first, tie: [Double](repeating: 0, count: first.count), profile: second.map { [$0] }
      ), required: [-.infinity], stepLimit: stepLimit)
    var steps = found.steps
    // Choices of several numbers of options may come to the same.
    points = ChoicePoint.frontier(of: found.points, counts: false, steps: &steps).map {
      Point(first: $0.worth, second: $0.profile[0], chosen: $0.chosen)
    }
    isPartial = found.isPartial
    self.steps = steps
  }
}
