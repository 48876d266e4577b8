/// regional-twins.
package struct TwinsSettings: Hashable, Sendable {
  package var share = 0.5
  package var fit = 0.75
  /// The part of a footprint's people an area must cover to serve it.
  package var fitCover = 0.8
  package var otherKinds = 3
  package init() {}

  static let group = Settings.Group(
    "twins", varies: true, reach: .condition,
    [
      .share("twins.share", \.twins.share).silent(without: .membership, at: 0),
      .share("twins.fit", \.twins.fit).silent(without: .area, at: 0),
      .share("twins.fit-cover", \.twins.fitCover),
      .integer("twins.other-kinds", \.twins.otherKinds, in: 1...100),
    ])
}
