/// regional-twins.
package struct TwinsSettings: Hashable, Sendable {
  package var share = 0.5
  package var fit = 0.75
  /// The part of a footprint's people an area must cover to serve it.
  package var fitCover = 0.8
  package var otherKinds = 2
  package init() {}

  static let group = Settings.Group(
    "twins", varies: true, reach: .condition,
    [
      .share(
        "twins.share", \.twins.share,
        "Smallest share of the other bodies on which members whose area meets several of them sit",
        "Y gyfran leiaf o'r lleill y mae aelodau y mae o leiaf ran o'u hardal o fewn ardal sawl corff yn aelodau ohonynt"
      ).silent(without: .membership, at: 0),
      .share(
        "twins.fit", \.twins.fit,
        "Smallest share of the territorial members that serve the whole footprint",
        "Y gyfran leiaf o'r aelodau tiriogaethol sy'n gwasanaethu'r ôl troed cyfan"
      ).silent(without: .area, at: 0),
      .share(
        "twins.fit-cover", \.twins.fitCover,
        "Smallest share of a footprint's people that a member's area must cover to serve it",
        "Y gyfran leiaf o bobl ôl troed y mae'n rhaid i ardal aelod ei chwmpasu i'w wasanaethu"),
      .integer(
        "twins.other-kinds", \.twins.otherKinds, in: 1...100,
        "Fewest other strategic kinds that use the larger footprint",
        "Y nifer lleiaf o fathau strategol eraill sy'n defnyddio'r ôl troed mwy"),
    ])
}
