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
    let names = NearestName(among: ["merge.area", "gwent-psb", "powys-psb"])
    #expect(names.nearest(to: typed) == expected)
  }

  @Test func `distance counts a swap of neighbours as one edit`() {
    func distance(_ left: String, _ right: String, within limit: Int = 9) -> Int? {
      NearestName.distance(
        Array(left.unicodeScalars), Array(right.unicodeScalars), within: limit)
    }
    #expect(distance("abcd", "abdc") == 1)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("", "abc") == 3)
    #expect(distance("kitten", "sitting", within: 2) == nil)
  }
}
