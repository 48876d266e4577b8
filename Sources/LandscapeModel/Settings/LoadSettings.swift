/// How heavy sitting is for bodies of the kinds that divide a nation between them.
package struct LoadSettings: Hashable, Sendable {
  /// From how many times the median of its kind a load is marked.
  package var medianRatio = 1.5
  package init() {}

  static let group = Settings.Group(
    "load", varies: false, reach: .pages,
    [.number("load.median-ratio", \.load.medianRatio, in: 1...100)])
}
