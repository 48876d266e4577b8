import CatalogueReading
import LandscapeModel
import TestSupport
import Testing

/// What is told of text by its bytes is what its characters say: the bytes may only send more text to be looked at.
@Suite struct TextBytesTests {
  private static func scalars(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  /// Every character there is.
  private static let all = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

  @Test func `no character alone or among letters shows a sign that its bytes do not`() {
    var missed: [String] = []
    for scalar in Self.all where scalar.value > 0 {
      for text in [
        Self.scalars([scalar]), Self.scalars(["b", scalar, "w"]), Self.scalars(["y", scalar, " "]),
        Self.scalars(["B", "e", scalar]),
      ] where !TextInspection.isSuspect(text) && !TextInspection.signs(in: text).isEmpty {
        missed.append(TextInspection.signs(in: text).map(\.seen).joined() + ": " + text)
      }
    }
    #expect(missed.isEmpty, "\(missed.count): \(missed.prefix(20))")
  }

  @Test func `no character is taken to be in form C that the form changes`() {
    var missed: [Unicode.Scalar] = []
    var certain = 0
    for scalar in Self.all {
      for before in ["", "e", "가"] as [String] {
        let text = before + Self.scalars([scalar])
        guard CanonicalText.isCertain(text) else { continue }
        certain += 1
        if Array(CanonicalText.composed(text).unicodeScalars) != Array(text.unicodeScalars) {
          missed.append(scalar)
        }
      }
    }
    let told = missed.prefix(20).map { String($0.value, radix: 16) }
    #expect(missed.isEmpty, "\(missed.count): \(told)")
    #expect(certain > 100_000)
  }

  @Test(arguments: Effort.seeds(0..<40))
  func `random text of the characters that matter shows no sign that its bytes do not`(seed: Int) {
    var random = RandomLandscape.Generator(seed: UInt64(seed) + 4_000)
    let alphabet =
      Array(
        "aewywyYWÂâÃÅÄôŵŷðþ?^ˆ€™’‘“”–…œžŸŠ/@= ?,.\"'«»½ñçαдΩIѢ中가😀"
          .unicodeScalars)
      + Array("\u{AD}\u{A0}\u{85}\u{81}\u{9D}\u{FFFD}\u{200B}\u{202E}\u{2060}".unicodeScalars)
      + Array("\u{FEFF}\u{301}\u{328}\u{E0041}\u{2003}\u{2000}".unicodeScalars)
    for _ in 0..<3_000 {
      let text = Self.scalars(
        (0..<Int.random(in: 1...9, using: &random)).map { _ in
          alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
        })
      if !TextInspection.isSuspect(text) {
        #expect(TextInspection.signs(in: text).isEmpty, "seed \(seed): \(text.debugDescription)")
      }
      if CanonicalText.isCertain(text) {
        #expect(
          Array(CanonicalText.composed(text).unicodeScalars) == Array(text.unicodeScalars),
          "seed \(seed): \(text.debugDescription)")
      }
    }
  }

  @Test(arguments: [
    "Bwrdd Iechyd â’r Fro – “Tŷ Môn”", "Cyngor Sir Ynys Môn; £5m? Na.", "Comisiwn Gŵyl Ŷd, 5 °C",
    "Pwy? Beth? “Pam?”", "中央委員会", "x^2", "10–20 €", "y rhai â’u cartref yn ô’r",
  ])
  func `text as people write it is passed over by its bytes`(text: String) {
    #expect(!TextInspection.isSuspect(text))
    #expect(CanonicalText.isCertain(text))
  }
}
