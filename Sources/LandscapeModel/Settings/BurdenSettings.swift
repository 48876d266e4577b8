/// member-burden.
package struct BurdenSettings: Hashable, Sendable {
  /// 0…100.
  package var percentile = 95.0
  package var medianRatio = 1.5
  package var kindBodies = 5
  package var kindSeats = 10
  package init() {}

  static let group = Settings.Group(
    "burden", varies: true, reach: .condition,
    [
      // What a percentile leaves above it is the size that counts: 5 ± 20 % is 94 to 96, while
      // 95 ± 20 % would lie beyond 100 in half of the draws, where nothing is.
      .number(
        "burden.percentile", \.burden.percentile, in: 0...100,
        "Percentile of all organisations above which seats or meeting-days are a burden",
        "Canradd yr holl sefydliadau; mae seddi neu ddiwrnodau cyfarfod uwchlaw hynny'n faich"
      ).varied(from: 100),
      .number(
        "burden.median-ratio", \.burden.medianRatio, in: 1...100,
        "How many times its kind's median of seats is a burden",
        "Sawl gwaith canolrif seddi ei fath sy'n faich"),
      .integer(
        "burden.kind-bodies", \.burden.kindBodies, in: 1...1000,
        "Fewest bodies of a kind for its median to be asked",
        "Y nifer lleiaf o gyrff o'r un math cyn y defnyddir ei ganolrif"),
      .integer(
        "burden.kind-seats", \.burden.kindSeats, in: 1...1000,
        "Fewest seats that are compared with the kind's median",
        "Y nifer lleiaf o seddi a gymherir â chanolrif y math"),
    ])
}
