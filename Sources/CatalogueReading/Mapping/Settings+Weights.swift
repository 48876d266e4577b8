package import LandscapeModel

extension Settings {
  /// The weights that order findings, in groups of which some must count.
  private static let weights: [[(name: String, path: any KeyPath<Settings, Double> & Sendable)]] = [
    [
      ("priority.feasibility-local", \.priority.feasibilityLocal),
      ("priority.feasibility-welsh-government", \.priority.feasibilityWelshGovernment),
      ("priority.feasibility-legislation", \.priority.feasibilityLegislation),
      ("priority.feasibility-uk-government", \.priority.feasibilityUKGovernment),
    ],
    [
      ("priority.confidence-published", \.priority.confidencePublished),
      ("priority.confidence-law", \.priority.confidenceLaw),
      ("priority.confidence-assumed", \.priority.confidenceAssumed),
    ],
  ]

  /// Fails where every weight of a group is 0: then every priority would be, and nothing had an order.
  package func checkWeights() throws(ConfigurationFailure) {
    for group in Self.weights where group.allSatisfy({ self[keyPath: $0.path] == 0 }) {
      throw ConfigurationFailure(
        location: SourceLocation(file: "settings"),
        message: group.map { "'\($0.name)'" }.joined(separator: ", ")
          + " are all 0, expected one above 0",
        code: "invalid-setting")
    }
  }
}
