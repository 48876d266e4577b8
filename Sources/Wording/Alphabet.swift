package import LandscapeModel

/// The order of names in a list: English by letters, Welsh by the Welsh alphabet.
///
/// Case and accents do not count; figures come before letters; what is left equal is ordered by
/// the caller's id. Welsh takes `ch dd ff ng ll ph rh th` as letters, so that the order is
/// Lampeter, Lwynypia, Llandudno. `ng` is two letters after `lla` and `ba` (Llangefni, Bangor),
/// where the `n` ends one part of the name and the `g` begins the next.
package enum Alphabet {
  /// Bytes whose lexicographic order is the order of the alphabet of `language`.
  /// - Complexity: O(length of `text`).
  package static func key(_ text: String, in language: Language) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { append(scalar, to: &letters) }
    return language == .english ? letters : welshOrder(letters)
  }

  /// The indices of `items` in the order of the alphabet, ties by `id` in byte order.
  /// - Complexity: O(n log n) comparisons of keys.
  package static func order<Item>(
    _ items: [Item], in language: Language, by name: (Item) -> String, id: (Item) -> String
  ) -> [Int] {
    let keys = items.map { key(name($0), in: language) }
    return items.indices.sorted { left, right in
      if keys[left] != keys[right] { return keys[left].lexicographicallyPrecedes(keys[right]) }
      return id(items[left]).utf8.lexicographicallyPrecedes(id(items[right]).utf8)
    }
  }

  private static func append(_ scalar: Unicode.Scalar, to letters: inout [UInt8]) {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A: letters.append(UInt8(scalar.value))
    case 0x41...0x5A: letters.append(UInt8(scalar.value + 32))
    case 0xC0...0xC5, 0xE0...0xE5: letters.append(UInt8(ascii: "a"))
    case 0xC8...0xCB, 0xE8...0xEB: letters.append(UInt8(ascii: "e"))
    case 0xCC...0xCF, 0xEC...0xEF: letters.append(UInt8(ascii: "i"))
    case 0xD2...0xD6, 0xF2...0xF6: letters.append(UInt8(ascii: "o"))
    case 0xD9...0xDC, 0xF9...0xFC: letters.append(UInt8(ascii: "u"))
    case 0x174, 0x175, 0x1E80...0x1E85: letters.append(UInt8(ascii: "w"))
    case 0xDD, 0xFD, 0xFF, 0x176...0x178, 0x1EF2, 0x1EF3: letters.append(UInt8(ascii: "y"))
    // Apostrophes and accents written apart do not separate a word.
    case 0x27, 0x2019, 0x300...0x36F: break
    case 0...0x7F:
      if letters.last != 0x20, !letters.isEmpty { letters.append(0x20) }
    default: letters.append(contentsOf: Array(String(scalar).utf8))
    }
  }

  /// Each letter of the Welsh alphabet as one byte, `a` = 0x61 on; letters that Welsh lacks
  /// (k q v x z) stand where English has them.
  private static let welshLetters: [[UInt8]] = [
    "a", "b", "c", "ch", "d", "dd", "e", "f", "ff", "g", "ng", "h", "i", "j", "k", "l", "ll",
    "m", "n", "o", "p", "ph", "q", "r", "rh", "s", "t", "th", "u", "v", "w", "x", "y", "z",
  ].map { Array($0.utf8) }

  /// Place by first letter and second letter (0 for a letter alone), 26 × 27.
  private static let places: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 26 * 27)
    for (place, letter) in welshLetters.enumerated() {
      let second = letter.count > 1 ? Int(letter[1]) - 0x60 : 0
      table[(Int(letter[0]) - 0x61) * 27 + second] = 0x61 + UInt8(place)
    }
    return table
  }()

  private static func welshOrder(_ letters: [UInt8]) -> [UInt8] {
    var ordered: [UInt8] = []
    ordered.reserveCapacity(letters.count)
    var index = 0
    while index < letters.count {
      let letter = letters[index]
      guard (0x61...0x7A).contains(letter) else {
        ordered.append(letter)
        index += 1
        continue
      }
      let row = (Int(letter) - 0x61) * 27
      if index + 1 < letters.count, (0x61...0x7A).contains(letters[index + 1]) {
        let pair = places[row + Int(letters[index + 1]) - 0x60]
        if pair != 0, !isSplit(letters, at: index) {
          ordered.append(pair)
          index += 2
          continue
        }
      }
      ordered.append(places[row])
      index += 1
    }
    return ordered
  }

  /// Whether the `n` and `g` at `index` belong to two parts of a place name.
  private static func isSplit(_ letters: [UInt8], at index: Int) -> Bool {
    guard letters[index] == UInt8(ascii: "n"), index >= 2 else { return false }
    let before = letters[..<index]
    return before.suffix(3).elementsEqual("lla".utf8)
      || (before.suffix(2).elementsEqual("ba".utf8)
        && (index == 2 || letters[index - 3] == 0x20))
  }
}
