/// UTF-8 that was read as Windows-1252 or ISO 8859-1, and saved so: `CaffÃ©` for `Caffé`, `Childrenâ€™s` for
/// `Children’s`.
///
/// What is looked for is no list of examples but the byte pattern: characters that those encodings have for
/// the bytes of one character of UTF-8, where that is a character that texts of Latin letters hold.
enum MisreadText {
  /// What stands at `index` in place of one character; `nil` where it stands for itself.
  ///
  /// `Ä”` at the end of a word in capitals, or alone, is a letter with a closing quote: there what could
  /// be punctuation is taken for it.
  static func misread(at index: Int, in text: [Unicode.Scalar]) -> String? {
    guard let lead = byte(of: text[index]), let length = length(of: lead) else { return nil }
    // What the bytes 80 to 9F are is lost on some ways; `â€` stands for nothing else.
    if lead == 0xE2, index + 1 < text.count, text[index + 1] == "€" {
      return string(text[index..<min(index + 3, text.count)])
    }
    guard index + length <= text.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for scalar in text[index + 1..<index + length] {
      guard let next = byte(of: scalar), next & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(next & 0x3F)
    }
    guard let character = Unicode.Scalar(value), isPlausible(character) else { return nil }
    if length == 2, isPunctuation(text[index + 1]) {
      let before = index > 0 ? text[index - 1].properties : nil
      let after = index + 2 < text.count ? text[index + 2].properties : nil
      // Of what is misread most, Â and Ã stand alone too: `Â«`.
      let isAlone = lead > 0xC3 && before?.isAlphabetic != true && after?.isAlphabetic != true
      if before?.isUppercase == true || isAlone { return nil }
    }
    return string(text[index..<index + length])
  }

  /// The byte that either encoding has a character for.
  private static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x80...0xFF: UInt8(scalar.value)
    case 0x100...: bytes[scalar.value]
    default: nil
    }
  }

  private static let bytes: [UInt32: UInt8] = {
    var bytes: [UInt32: UInt8] = [:]
    for (place, point) in (SingleByteEncoding.codePoints(of: .windows1252) ?? []).enumerated()
    where point > 0xFF {
      bytes[point] = UInt8(0x80 + place)
    }
    return bytes
  }()

  /// How many bytes a character has that begins with this one; `nil` for a byte that begins none.
  private static func length(of lead: UInt8) -> Int? {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: nil
    }
  }

  /// Letters of Latin, what stands between them, and pictures.
  private static func isPlausible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xA0...0x17F, 0x218...0x21B, 0x1E00...0x1EFF, 0x2010...0x203A, 0x20A0...0x20BF,
      0x2122, 0x2190...0x21FF, 0x2200...0x22FF, 0x25A0...0x27BF, 0xFB00...0xFB06, 0xFEFF, 0xFFFD,
      0x1F300...0x1FAFF:
      true
    default: false
    }
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{A0}", "«", "»", "·", "‘", "’", "“", "”", "‚", "„", "–", "—", "…", "•", "™", "‹", "›":
      true
    default: false
    }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
