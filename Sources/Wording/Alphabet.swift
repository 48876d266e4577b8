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
    order(of: items.map(name), in: language, ids: items.map(id))
  }

  /// The indices of `names` in the order of the alphabet, ties by `ids` in byte order.
  /// - Complexity: O(n log n) comparisons, most of them of the first bytes of two keys.
  package static func order(
    of names: [String], in language: Language, ids: [String]
  ) -> [Int] {
    let keys = names.map { key($0, in: language) }
    return order(ofKeys: keys) {
      ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8)
    }
  }

  /// The indices of `keys` in their order.
  /// - Parameter isBefore: which of two with one key comes first, by their indices.
  package static func order(
    ofKeys keys: [[UInt8]], _ isBefore: (Int, Int) -> Bool = { $0 < $1 }
  ) -> [Int] {
    let places = keys.enumerated().map { place, key in
      let start = key.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
      return (start: start << UInt64(8 * (8 - min(8, key.count))), place: place)
    }
    return places.sorted { left, right in
      if left.start != right.start { return left.start < right.start }
      let (low, high) = (keys[left.place], keys[right.place])
      return low == high ? isBefore(left.place, right.place) : low.lexicographicallyPrecedes(high)
    }.map(\.place)
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
