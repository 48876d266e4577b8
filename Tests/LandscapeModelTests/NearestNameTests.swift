import LandscapeModel
import Testing

struct NearestNameTests {
  @Test(arguments: [
    ("merge.aera", "merge.area"),
    ("gwent-psb", "gwent-psb"),
    ("GWENT-PBS", "gwent-psb"),
    ("nothing-like-it", nil as String?),
    ("", nil),
  ])
  func `the nearest name is suggested when it is near enough`(typed: String, expected: String?) {
    let known = ["merge.area", "gwent-psb", "powys-psb"]
    #expect(NearestName.nearest(to: typed, among: known) == expected)
  }

  @Test(arguments: [
    ("gwynedd", "gwynedd", 0), ("gwyned", "gwynedd", 1), ("gwyendd", "gwynedd", 1),
    ("powis", "powys", 1), ("abc", "xyz", 3), ("", "ab", 2), ("ab", "", 2),
    ("kitten", "sitting", 3), ("abcd", "abdc", 1), ("", "abc", 3),
  ])
  func `the distance counts letters changed, added, left out or swapped`(
    left: String, right: String, distance: Int
  ) {
    let (first, second) = (Array(left.utf8), Array(right.utf8))
    #expect(NearestName.distance(first, second, within: 3) == distance)
    #expect(NearestName.distance(second, first, within: 3) == distance)
    if distance > 0 { #expect(NearestName.distance(first, second, within: distance - 1) == nil) }
  }

  @Test func `nothing far away is suggested, and looking ends with its budget`() {
    var nearest = NearestName(budget: 1_000)
    #expect(nearest.nearest(to: "organization", among: ["role", "organisation"]) == "organisation")
    #expect(nearest.nearest(to: "xy", among: ["ab", "xyz"]) == nil)
    var poor = NearestName(budget: 8)
    #expect(poor.nearest(to: "role", among: ["one", "two", "three", "four", "role"]) == nil)
  }
}
