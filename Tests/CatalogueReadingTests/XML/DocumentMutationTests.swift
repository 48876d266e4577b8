import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Spoils a small document at random: nothing may crash, hang or be lost, and no split may matter.
struct DocumentMutationTests {
  private static let fragments: [[UInt8]] =
    [
      "<", ">", "/>", "</", "\"", "'", "&", "&amp;", "&#38;", "&#x1F600;", "&lt", "=", "<!--",
      "-->",
      "<![CDATA[", "]]>", "<?x", "?>", "<!DOCTYPE a>", "<name>", "</name>", "<member/>",
      "<area code=\"x\"/>",
      " xml:lang=\"cy\"", " xml:id=\"a\"", " xmlns=\"urn:x\"", " xmlns:x=\"urn:x\"", "<x:y/>", ";",
      "\n", "\r",
      "\u{202E}", "o\u{302}", "ŵ", "<catalogue>", "</catalogue>", "</partnership>",
      "</areas><areas>",
    ].map { Array($0.utf8) } + [
      [0], [0xFF], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF],
    ]

  @Test(arguments: Effort.seeds(0..<40))
  func `rows of a spoilt document always add up`(seed: Int) throws {
    var random = RandomLandscape.Generator(seed: UInt64(seed) + 5_000)
    for _ in 0..<25 {
      var bytes = Array(SmallDocument().text.utf8)
      for _ in 0...random.below(4) {
        let place = random.below(bytes.count)
        let length = min(bytes.count, place + 1 + random.below(40))
        switch random.below(6) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1, 2:
          bytes.insert(contentsOf: Self.fragments[random.below(Self.fragments.count)], at: place)
        case 3: bytes.removeSubrange(place..<length)
        case 4: bytes.insert(contentsOf: bytes[place..<length], at: random.below(bytes.count))
        default: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(3)))
        }
      }
      let whole = SmallDocument.read(bytes)
      let split = SmallDocument.read(bytes, blockSize: 1 + random.below(bytes.count))
      #expect(split.lines == whole.lines, "seed \(seed)")
      #expect(split.rejects == whole.rejects, "seed \(seed)")
      for line in whole.lines { #expect(!line.unicodeScalars.contains { $0.value < 0x20 }) }
      guard let read = whole.catalogue else {
        #expect(whole.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
        continue
      }
      let input = try #require(read.landscape.inputs.first)
      #expect(input.rowsRead == input.rowsUsed + input.rowsRejected, "seed \(seed)")
      #expect(input.rowsRejected == read.rejects.count, "seed \(seed)")
      let cascades = whole.diagnostics.filter(\.rejectsRow).reduce(0) { $0 + $1.cascadeCount }
      let references = read.rejects.count { $0.code == .rejectedReference }
      #expect(cascades == references, "seed \(seed)")
    }
  }
}
