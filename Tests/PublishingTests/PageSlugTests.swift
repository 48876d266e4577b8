import Publishing
import TestSupport
import Testing

struct PageSlugTests {
  @Test(arguments: [
    ("cardiff-psb", "cardiff-psb"),
    ("W06000001", "w06000001"),
    (
      "regional-twins.public_services_board.W11000028",
      "regional-twins-public-services-board-w11000028"
    ),
    ("Bwrdd Gŵyr & Tŷ", "bwrdd-gwyr-ty"),
    ("--a--b--", "a-b"),
    ("../../etc/passwd", "etc-passwd"),
    ("a\u{0}b\u{202E}c", "a-b-c"),
  ])
  func `an id becomes a plain file name`(id: String, slug: String) {
    #expect(PageSlugs(ids: [id])[id] == slug)
  }

  @Test(arguments: ["", ".", "..", "index", "INDEX", "nul", "COM1", "日本", "/", "-"])
  func `a name with a meaning of its own, or with nothing left, ends with a hash`(id: String) {
    let slug = PageSlugs(ids: [id])[id]
    #expect(slug.split(separator: "-").last?.count == 12)
    #expect(isSafe(slug))
    #expect(slug != "index")
  }

  @Test func `ids that differ in case, punctuation or normal form get different names`() {
    let ids = ["a b", "a-b", "A-B", "a_b", "g\u{175}yr", "gw\u{302}yr", "Gwyr"]
    let slugs = PageSlugs(ids: ids)
    let names = ids.map { slugs[$0] }
    #expect(Set(names).count == ids.count)
    #expect(names.allSatisfy(isSafe))
    // The id that is its own slug keeps its page.
    #expect(slugs["a-b"] == "a-b")
  }

  @Test func `a long id is cut and told apart by its hash`() {
    let ids = ["x", "y"].map { String(repeating: "long-", count: 40) + $0 }
    let slugs = PageSlugs(ids: ids)
    #expect(slugs[ids[0]] != slugs[ids[1]])
    #expect(ids.map { slugs[$0] }.allSatisfy { $0.utf8.count <= 64 && isSafe($0) })
  }

  @Test func `names depend on the set of ids and not on its order`() {
    let ids = ["a.b", "a-b", "a_b", "index", "Zed", "zed", "zed"]
    let (forward, backward) = (PageSlugs(ids: ids), PageSlugs(ids: ids.reversed()))
    #expect(ids.map { forward[$0] } == ids.map { backward[$0] })
  }

  @Test func `an id that looks like the hash ending of another keeps the two apart`() {
    let imitation = PageSlugs(ids: ["A b", "a_b"])["A b"]
    let ids = ["A b", "a_b", imitation]
    let slugs = PageSlugs(ids: ids)
    #expect(slugs[imitation] == imitation)
    #expect(Set(ids.map { slugs[$0] }).count == 3)
  }

  @Test func `random ids never clash`() {
    var generator = RandomLandscape.Generator(seed: 20_261_121)
    let alphabet = Array("aAbB-_. /é\u{301}ŵ0index")
    var ids: Set<[UInt8]> = []
    for _ in 0..<2_000 {
      let length = generator.below(5)
      let text = String(
        (0..<length).map { _ in alphabet[generator.below(alphabet.count)] })
      ids.insert(Array(text.utf8))
    }
    let texts = ids.map { String(decoding: $0, as: UTF8.self) }
    let slugs = PageSlugs(ids: texts)
    #expect(Set(texts.map { slugs[$0] }).count == texts.count, "seed 20261121")
    #expect(texts.allSatisfy { isSafe(slugs[$0]) })
  }

  private func isSafe(_ slug: String) -> Bool {
    (1...64).contains(slug.utf8.count)
      && slug.utf8.allSatisfy {
        ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "-")
      }
  }
}
