internal import CLibICU
package import LandscapeModel

/// The order of names in a list: that of the language's own alphabet, by CLDR.
///
/// Case and accents do not count; figures come before letters, and a space before both, so that the words of a
/// name count one after the other; what is left equal is ordered by the caller's id. Welsh takes
/// `ch dd ff ng ll ph rh th` as letters: the order is Lampeter, Lwynypia, Llandudno.
package enum Alphabet {
  /// Bytes whose lexicographic order is the order of the alphabet of `language`.
  /// - Complexity: O(length of `text`).
  package static func key(_ text: String, in language: Language) -> [UInt8] {
    let units = units(of: text, in: language)
    guard let collator = LanguageRules.of(language).collator else { return Array(text.utf8) }
    // Most names fit; others are asked for again with what they need.
    var capacity = units.count * 2 + 16
    while true {
      var needed = 0
      let key = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, count in
        needed = Int(
          landscape_sort_key(
            collator, units, Int32(clamping: units.count), buffer.baseAddress,
            Int32(clamping: capacity)))
        count = min(needed, capacity)
      }
      if needed <= capacity { return key }
      capacity = needed
    }
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

  /// The text as ICU takes it.
  ///
  /// Apostrophes do not separate a word (`Eglwys-bach`, `Pen'rallt`). In Welsh `n` and `g` are two letters where
  /// one part of a place name ends and the next begins (`Llan-gefni`, `Ban-gor`); Unicode's grapheme joiner
  /// between them says so.
  private static func units(of text: String, in language: Language) -> [UInt16] {
    var units: [UInt16] = []
    units.reserveCapacity(text.utf16.count + 1)
    for unit in text.utf16 where unit != 0x27 && unit != 0x2019 {
      if language == .welsh, unit | 0x20 == 0x67, isSplit(units) { units.append(graphemeJoiner) }
      units.append(unit)
    }
    return units
  }

  private static let graphemeJoiner: UInt16 = 0x034F

  /// Whether an `n` ends a part of a place name there.
  private static func isSplit(_ units: [UInt16]) -> Bool {
    func ends(_ word: StaticString, startsWord: Bool) -> Bool {
      let count = word.utf8CodeUnitCount
      guard units.count >= count else { return false }
      for index in 0..<count {
        let unit = units[units.count - count + index]
        guard unit < 0x80, UInt8(unit) | 0x20 == word.utf8Start[index] else { return false }
      }
      return !startsWord || units.count == count || units[units.count - count - 1] == 0x20
    }
    return ends("llan", startsWord: false) || ends("ban", startsWord: true)
  }
}
