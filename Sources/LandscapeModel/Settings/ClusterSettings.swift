/// Average linkage over the overlap edges' combined score.
package struct ClusterSettings: Hashable, Sendable {
  /// Bodies at least this similar on average make one review package.
  package var cut = 0.3
  package init() {}

  static let group = Settings.Group(
    "clusters", varies: true, reach: .pages,
    [
      .share("clusters.cut", \.clusters.cut)
    ])
}
