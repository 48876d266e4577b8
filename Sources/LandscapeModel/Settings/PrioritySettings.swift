/// Priority and its four factors; how feasible a route is, the jurisdiction says.
package struct PrioritySettings: Hashable, Sendable {
  /// Meeting-days a year at which benefit is one half.
  package var benefitHalf = 24.0
  package var confidencePublished = 1.0
  package var confidenceLaw = 0.9
  package var confidenceAssumed = 0.6
  /// At least this priority is called high; at least `medium` is called medium.
  package var high = 0.4
  package var medium = 0.2
  package init() {}

  static let group = Settings.Group(
    "priority", varies: true, reach: .priority,
    [
      .number("priority.benefit-half", \.priority.benefitHalf, in: 0.001...100_000),
      .share("priority.confidence-published", \.priority.confidencePublished).weight(
        of: "confidence"),
      .share("priority.confidence-law", \.priority.confidenceLaw).weight(of: "confidence"),
      .share("priority.confidence-assumed", \.priority.confidenceAssumed).weight(of: "confidence"),
      .share("priority.high", \.priority.high).fixed.reaching(.level),
      .share("priority.medium", \.priority.medium).fixed.reaching(.level),
    ])
}
