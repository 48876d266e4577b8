import CatalogueReading
import LandscapeModel
import Testing

/// Text that went through a wrong encoding is told, whichever character it was; sound text is not.
@Suite struct MisreadTextTests {
  /// Windows-1252 as its own table has it; a byte that it leaves free is taken as ISO 8859-1 has it.
  private static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x2DC, 0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  private static func read(_ text: String, asWindows: Bool) -> String {
    var misread = String.UnicodeScalarView()
    for byte in text.utf8 {
      let isMark = (0x80..<0xA0).contains(byte)
      let point = asWindows && isMark ? windows1252[Int(byte) - 0x80] : UInt32(byte)
      misread.append(Unicode.Scalar(point) ?? "?")
    }
    return String(misread)
  }

  /// Letters of the languages of Europe that are written with Latin letters, and marks of their texts.
  static let characters = Array(
    "ŵŷâêîôûäëïöüáéíóúàèìòùñçßøåæœÿžšđłąęćńśźżčďěňřťůőűāēģīķļņşţğıŵẁẃẅỳÂÊÎÔÛŴŶÉÈÄÖÜÇÑØÅÆŒ’‘“”–—…•£€°§½¼×·«»©®™→≥☎😀"
  )

  @Test(arguments: [true, false])
  func `every character that was misread is told`(asWindows: Bool) {
    for character in Self.characters {
      let text = Self.read("bwrdd\(character)lleol un", asWindows: asWindows)
      #expect(
        TextInspection.signs(in: text).map(\.code).contains(.damagedText),
        "\(character) as \(text)")
    }
    // At the end of a word, where a space that does not break is half of a letter.
    #expect(!TextInspection.signs(in: Self.read("voilà", asWindows: asWindows)).isEmpty)
    // Twice over.
    let twice = Self.read(Self.read("Caffé", asWindows: true), asWindows: asWindows)
    #expect(!TextInspection.signs(in: twice).isEmpty)
  }

  @Test(arguments: [
    "CAFÉ’S", "HÄMEENLINNÄ”", "MANHû", "À la carte", "« Été »", "São Paulo", "JOÃO", "Straße",
    "Åland – Ahvenanmaa", "naïve", "½ awr", "’s-Gravenhage", "Fryslân", "Ø", "Sør-Trøndelag",
    "ÎLE-DE-FRANCE", "École «Âme»", "Tŷ’r Cyffredin", "Âm–", "Łódź", "Český", "ÅÄÖ", "Ãrea",
    "„Ä” och “Å”",
    "Provence-Alpes-Côte d’Azur", "€5 – £3", "RÉSUMÉ\u{A0}: oui", "Dún Laoghaire–Rathdown",
  ])
  func `sound text is left alone`(text: String) {
    #expect(!TextInspection.signs(in: text).map(\.code).contains(.damagedText), "\(text)")
  }
}
