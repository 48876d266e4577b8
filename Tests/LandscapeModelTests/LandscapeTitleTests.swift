import LandscapeModel
import Testing

/// What a landscape is called when its settings do not say.
struct LandscapeTitleTests {
  private func landscape(
    _ areas: [(code: String, parts: [AreaIndex])], title: String? = nil, nation: String? = nil
  ) -> Landscape {
    var jurisdiction = Jurisdiction.neutral
    jurisdiction.texts[.name] = nation.map { LocalisedText(english: $0) }
    return Landscape(
      title: title.map { LocalisedText(english: $0) }, jurisdiction: jurisdiction,
      areas: areas.map {
        Area(code: $0.code, name: LocalisedText(english: "Area " + $0.code), parts: $0.parts)
      }, organisations: [], kinds: [], partnerships: [], memberships: [])
  }

  private let nation: [(code: String, parts: [AreaIndex])] = [("a", []), ("b", []), ("n", [0, 1])]

  @Test func `the settings come before the profile, and it before the widest area`() {
    #expect(landscape(nation).title.english == "Area n")
    #expect(landscape(nation, nation: "Nordland").title.english == "Nordland")
    #expect(landscape(nation, title: "Own", nation: "Nordland").title.english == "Own")
  }

  @Test func `of several areas that are equally wide none is the whole`() {
    #expect(landscape([("a", []), ("b", []), ("c", [])]).title.english.isEmpty)
    #expect(landscape(nation + [("m", [0, 1])]).title.english.isEmpty)
    #expect(landscape([("a", [])]).title.english == "Area a")
    #expect(landscape([]).title.english.isEmpty)
  }
}
