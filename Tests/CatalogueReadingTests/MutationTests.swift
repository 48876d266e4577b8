import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// Spoils small catalogues at random: nothing may crash, hang or be lost.
struct MutationTests {
  private static let fragments: [[UInt8]] = [
    Array("\"".utf8), Array("\n".utf8), Array("\r".utf8), Array(",".utf8), Array(";".utf8), [0],
    [0xFF], [0xED, 0xA0, 0x80], Array("\u{202E}".utf8), Array("o\u{302}".utf8), Array("=".utf8),
    Array("2023-02-31".utf8), Array("north-west".utf8), Array("gwynedd-psb".utf8), Array("ð".utf8),
    Array("none".utf8), [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], Array("\t".utf8), Array("(".utf8),
    [UInt8](repeating: 0x78, count: 300),
  ]

  @Test(arguments: Effort.seeds(0..<40))
  func `rows always add up`(seed: Int) throws {
    var random = RandomLandscape.Generator(seed: UInt64(seed) + 1_000)
    for _ in 0..<50 {
      var catalogue = SmallCatalogue()
      let names = catalogue.files.keys.sorted()
      for _ in 0...random.below(4) {
        let name = names[random.below(names.count)]
        var bytes = catalogue.files[name] ?? []
        guard !bytes.isEmpty else { continue }
        let place = random.below(bytes.count)
        switch random.below(5) {
        case 0: bytes[place] = UInt8(random.below(256))
        case 1:
          bytes.insert(contentsOf: Self.fragments[random.below(Self.fragments.count)], at: place)
        case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + random.below(12)))
        case 3: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + 40)], at: place)
        default: bytes.removeSubrange(place...)
        }
        catalogue.files[name] = bytes
      }
      var settings = Settings()
      settings.limits.cellBytes = 200
      let outcome = try catalogue.read(settings: settings)
      for line in outcome.lines { #expect(!line.unicodeScalars.contains { $0.value < 0x20 }) }
      guard let read = outcome.catalogue else {
        #expect(outcome.diagnostics.contains { $0.severity == .error }, "seed \(seed)")
        continue
      }
      for input in read.landscape.inputs {
        #expect(input.rowsRead == input.rowsUsed + input.rowsRejected, "seed \(seed)")
        let rejects = read.rejects.count { $0.location.file == input.name }
        #expect(input.rowsRejected == rejects, "seed \(seed) \(input.name)")
      }
      // Every reject stands under a diagnostic or is counted by one.
      let roots = outcome.diagnostics.filter(\.rejectsRow)
      let cascades = roots.reduce(0) { $0 + $1.cascadeCount }
      let references = read.rejects.count { $0.code == .rejectedReference }
      #expect(cascades == references, "seed \(seed)")
    }
  }
}
