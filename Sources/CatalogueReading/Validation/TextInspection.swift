internal import CByteIndex
package import LandscapeModel
internal import Wording

/// Looks for the marks that a wrong encoding or a trick leaves in text.
package enum TextInspection {
  /// One sign of damage or disguise.
  package struct Sign: Equatable {
    /// Which of the three text codes it is.
    package var code: DiagnosticCode
    /// What was seen, for the message.
    package var seen: String
  }

  /// Whether text may hold any sign; where it may not, there is none.
  ///
  /// Told by bytes: of text in Latin letters only a few characters and their neighbours need a closer look.
  static func isSuspect(_ slice: ByteSlice) -> Bool {
    landscape_may_show_signs(slice.start, slice.count)
  }

  /// The same of a text.
  package static func isSuspect(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      bytes.baseAddress.map { landscape_may_show_signs($0, bytes.count) } ?? false
    }
  }

  /// The signs in `text`, at most one of each code.
  package static func signs(in text: String) -> [Sign] {
    var signs: [Sign] = []
    let scalars = Array(text.unicodeScalars)
    if let seen = damage(in: scalars) { signs.append(Sign(code: .damagedText, seen: seen)) }
    if let hidden = scalars.first(where: isInvisible) {
      signs.append(Sign(code: .invisibleCharacter, seen: codePoint(hidden)))
    }
    if let script = foreignScript(in: scalars) {
      signs.append(Sign(code: .mixedScript, seen: script))
    }
    return signs
  }

  /// Whether Latin letters stand beside Cyrillic or Greek ones.
  static func mixesScripts(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 >= 0xCD && $0 <= 0xD4 }) else { return false }
    return foreignScript(in: Array(text.unicodeScalars)) != nil
  }

  /// Direction marks, zero-width characters, fillers, soft hyphens and tags.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF, 0xAD,
      0x61C, 0x115F...0x1160, 0x180E, 0x3164, 0xFFA0, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// `U+202E`.
  static func codePoint(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// What Welsh text looks like after a trip through the wrong encoding.
  private static func damage(in scalars: [Unicode.Scalar]) -> String? {
    var wordStart = 0
    for index in 0...scalars.count {
      // A space that does not break may be half of a character.
      if index < scalars.count,
        !scalars[index].properties.isWhitespace || scalars[index] == "\u{A0}"
          || scalars[index] == "\u{85}"
      {
        continue
      }
      let word = scalars[wordStart..<index]
      wordStart = index + 1
      // An address may hold anything.
      let isAddress = word.contains("/") || word.contains("@") || word.contains("=")
      if !isAddress, let seen = damage(inWord: Array(word)) { return seen }
    }
    return nil
  }

  private static func damage(inWord word: [Unicode.Scalar]) -> String? {
    for (index, scalar) in word.enumerated() {
      let previous = index > 0 ? word[index - 1] : nil
      let next = index + 1 < word.count ? word[index + 1] : nil
      let isInside = isLetter(previous) && isLetter(next)
      if scalar.value >= 0xC2, let seen = MisreadText.misread(at: index, in: word) { return seen }
      switch scalar {
      case "\u{FFFD}": return "U+FFFD"
      case "ð", "þ":
        if isLetter(previous) || isLetter(next), !standsAsNordic(at: index, in: word) {
          return String(scalar)
        }
      case "?": if isInside { return Phrase.questionMarkInWord(.english) }
      case "^", "\u{02C6}":
        if let previous, ["w", "y", "W", "Y"].contains(previous) { return text(previous) + "^" }
      default: break
      }
    }
    return nil
  }

  /// Whether ð or þ stands where words of Icelandic, Faroese and Old English have it.
  ///
  /// Of those ð follows a vowel, or f, g or r behind a vowel (*bráð*, *orð*, *byggð*), and þ precedes one, or j, r or v before
  /// a vowel (*Alþingi*, *þrír*). The vowels ŵ and ŷ that the wrong encoding makes them of stand between consonants (*dŵr*, *tŷ*),
  /// or before the last r of a word (*siŵr*), where no living language has ð.
  private static func standsAsNordic(at index: Int, in word: [Unicode.Scalar]) -> Bool {
    let isEth = word[index] == "ð"
    func has(_ letters: String, at distance: Int) -> Bool {
      let place = index + (isEth ? -distance : distance)
      guard word.indices.contains(place) else { return false }
      return letters.contains(word[place].properties.lowercaseMapping)
    }
    let isEnd = index + 2 >= word.count || !isLetter(word[index + 2])
    if isEth, index + 1 < word.count, word[index + 1] == "r", isEnd { return false }
    // The longest such run is that of *byggð*.
    let place = (1...2).first { !has(isEth ? "fgr" : "jrv", at: $0) } ?? 3
    return has(vowels, at: place)
  }

  private static let vowels = "aáâäåæeéêëiíîïoóôöøuúûüyý"

  private static func text(_ scalar: Unicode.Scalar?) -> String {
    scalar.map { String($0) } ?? ""
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar?.properties.isAlphabetic ?? false
  }

  private static func foreignScript(in scalars: [Unicode.Scalar]) -> String? {
    var hasLatin = false
    var foreign: String?
    for scalar in scalars where scalar.properties.isAlphabetic {
      switch scalar.value {
      // ª, º and µ are not letters of a word.
      case 0xAA, 0xBA, 0xB5: continue
      case 0x41...0x24F, 0x1E00...0x1EFF: hasLatin = true
      case 0x370...0x3FF, 0x1F00...0x1FFF: foreign = foreign ?? "Greek"
      case 0x400...0x52F: foreign = foreign ?? "Cyrillic"
      default: continue
      }
    }
    return hasLatin ? foreign : nil
  }
}
