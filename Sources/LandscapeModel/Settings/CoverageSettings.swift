/// coverage-gap.
package struct CoverageSettings: Hashable, Sendable {
  /// More people than this without one: the catalogue is incomplete, not the country.
  package var incompleteAbove = 0.5
  package init() {}

  static let group = Settings.Group(
    "coverage", varies: true, reach: .condition,
    [
      .share("coverage.incomplete-above", \.coverage.incompleteAbove)
    ])
}
