import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Documents that are plainly valid are read without libxml2's validation: what comes of any document must
/// be what comes of it when libxml2 validates it.
struct PlainDocumentTests {
  /// What is put in place of something else: valid, invalid, and valid but not plainly so.
  private static let values = [
    "", " ", "x", "member", " member ", "Member", "chair", "statutory_guidance", "voluntary",
    "2023",
    "2023-06", "2023-06-30", "2023-6", " 2023", "2023-13-45", "12", "12.5", ".5", "5.", "-1", "1e3",
    "yes", "no", "maybe", "local", "local primary_legislation", "by post", "&amp;", "&#9;", "a b",
    "Ŵ",
    "activity", "accepted", "strategic", "everywhere", "multi", "W06000001",
  ]

  private static let attributes = [
    "id", "code", "kind", "role", "certainty", "from", "to", "scale", "basis", "purpose",
    "established", "population", "population-year", "organisation", "partnership", "as-of",
    "meetings-per-year", "scrutiny", "annual-report", "change-route", "function", "ref", "area",
    "xml:lang", "xml:id", "row", "unknown", "representative", "source", "date", "question",
  ]

  private static let pieces = [
    "<name>N</name>", "<name xml:lang=\"cy\">N</name>", "<alias>a</alias>", "<part code=\"x\"/>",
    "<part/>", "<remit ref=\"health\"/>", "<remit ref=\"\"/>", "<area code=\"W06000002\"> </area>",
    "<member organisation=\"g-council\"/>", "<member organisation=\"g-council\"> </member>",
    "<plan>p</plan>", "<plan><b/></plan>", "<change-route>local</change-route>",
    "<change-route>by post</change-route>", "<description id=\"x\">d</description>", "text", " ",
    "<![CDATA[ ]]>", "<![CDATA[x]]>", "<!-- c -->", "<?p i?>", "<memberships/>", "<areas/>",
    "<tiles><tile code=\"W06000001\" row=\"1\" column=\"2\"/></tiles>",
    "<evidence><record id=\"e\" question=\"activity\"><summary>s</summary></record></evidence>",
    "<actions><action id=\"a\"><action>x</action><action>y</action></action></actions>",
    "<decisions><decision finding=\"f\" decision=\"done\"/></decisions>",
    "<decisions><decision finding=\"f\"/></decisions>",
    "<memberships><member partnership=\"other\" organisation=\"g-council\"/></memberships>",
    "<memberships><member organisation=\"g-council\"/></memberships>",
  ]

  @Test(arguments: Effort.seeds(0..<40))
  func `a document reads the same whether libxml2 validates it or need not`(seed: Int) {
    var random = RandomLandscape.Generator(seed: UInt64(seed) + 9_000)
    for _ in 0..<20 {
      var text = SmallDocument().text
      for _ in 0..<random.below(4) { Self.change(&text, &random) }
      expectSame(Array(text.utf8), "seed \(seed)\n\(text)")
    }
  }

  @Test(.long) func `every attribute with every value reads the same either way`() throws {
    let records = [
      "<area code=\"W06000001\"", "<organisation id=\"a-council\"", "<remit id=\"health\"",
      "<kind id=\"psb\"", "<partnership id=\"g-psb\"", "<member organisation=\"a-council\"",
      "<catalogue", "<areas", "<part code=\"W06000001\"", "<description",
    ]
    let text = SmallDocument().text
    for (index, record) in records.enumerated() {
      let tag = try #require(text.firstRange(of: record))
      let before = Array(text[..<tag.upperBound].utf8)
      let after = Array(text[tag.upperBound...].utf8)
      for (place, attribute) in Self.attributes.enumerated() {
        // Each pair of a tag and an attribute with a third of the values, all of them in their turn.
        for value in Self.values.indices where (value + place + index) % 3 == 0 {
          let added = " \(attribute)=\"\(Self.values[value])\""
          expectSame(before + Array(added.utf8) + after, record + added)
        }
      }
    }
  }

  private static func change(_ text: inout String, _ random: inout RandomLandscape.Generator) {
    let tags = text.indices.filter { text[$0] == "<" }
    let tag = tags[random.below(tags.count)]
    switch random.below(4) {
    case 0: text.insert(contentsOf: pieces[random.below(pieces.count)], at: tag)
    case 1:
      guard let end = text[tag...].firstIndex(where: { $0 == " " || $0 == ">" || $0 == "/" }) else {
        return
      }
      let attribute = attributes[random.below(attributes.count)]
      text.insert(contentsOf: " \(attribute)=\"\(values[random.below(values.count)])\"", at: end)
    case 2:
      guard let start = text[tag...].firstIndex(of: "\""),
        let end = text[text.index(after: start)...].firstIndex(of: "\"")
      else { return }
      text.replaceSubrange(
        text.index(after: start)..<end, with: values[random.below(values.count)])
    default:
      guard let end = text[tag...].firstIndex(of: ">") else { return }
      text.removeSubrange(tag...end)
    }
  }

  private func expectSame(_ bytes: [UInt8], _ comment: String) {
    let plain = SmallDocument.read(bytes)
    let validated = SmallDocument.read(bytes, alwaysValidates: true)
    #expect(plain.failure == validated.failure, "\(comment)")
    #expect(plain.diagnostics == validated.diagnostics, "\(comment)")
    #expect(plain.rejects == validated.rejects, "\(comment)")
    let (one, other) = (plain.catalogue?.landscape, validated.catalogue?.landscape)
    #expect(one?.areas == other?.areas, "\(comment)")
    #expect(one?.partnerships == other?.partnerships, "\(comment)")
    #expect(one?.memberships == other?.memberships, "\(comment)")
    #expect(one?.inputs == other?.inputs, "\(comment)")
    #expect(one?.kinds == other?.kinds, "\(comment)")
  }
}
