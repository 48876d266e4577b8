import LandscapeModel

extension Workload {
  /// The landscape that reading the workload's catalogue gives, but for its texts and the order of
  /// its ids.
  func landscape() -> Landscape {
    func id(_ prefix: String, _ index: Int) -> String { prefix + String(10_000_000 + index) }
    func text(_ text: String) -> LocalisedText { LocalisedText(english: text) }
    return Landscape(
      areas: areaParts.indices.map { area in
        Area(
          code: id("A", area), name: text("Area \(area)"), parts: areaParts[area],
          population: areaParts[area].isEmpty ? populations[area] : nil)
      },
      organisations: organisationAreas.enumerated().map { index, area in
        Organisation(
          id: id("o", index), name: text("Organisation \(index)"),
          kind: area == nil ? "national_body" : "local_body", areas: area.map { [$0] } ?? [])
      },
      remits: broader.enumerated().map { index, broader in
        Remit(id: id("t", index), name: text("Topic \(index)"), broader: broader)
      },
      kinds: (0..<12).map { Kind(id: id("board", $0), name: text("Board \($0)")) },
      partnerships: partnerships.enumerated().map { index, partnership in
        LandscapeModel.Partnership(
          id: id("p", index), name: text("Partnership \(index)"), kind: Int32(index % 12),
          areas: [partnership.area], remits: partnership.remits, basis: .voluntary)
      },
      memberships: partnerships.enumerated().flatMap { index, partnership in
        partnership.members.map { Membership(partnership: Int32(index), organisation: $0) }
      })
  }
}
