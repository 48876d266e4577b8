internal import LandscapeModel

/// The words of a closed list as bytes, to find a cell among them without a `String`.
///
/// Words of more than 16 bytes, and words in other letters than the list has them, are not found here.
/// Each word has a place of its own in a table of 32, so that one is looked at and no list is gone through.
struct ChoiceWords<Choice: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private struct Word: Sendable {
    var low: UInt64
    var high: UInt64
    /// -1 at a place without a word.
    var count: Int
    var choice: Choice
  }

  private let places: [Word]
  private let multiplier: UInt64

  /// - Precondition: the list has a word of at most 16 bytes.
  init() {
    let words = Choice.allCases.compactMap { choice -> Word? in
      var text = choice.rawValue
      return text.withUTF8 { utf8 in
        guard let base = utf8.baseAddress, (1...16).contains(utf8.count) else { return nil }
        let (low, high) = Self.halves(of: ByteSlice(start: base, count: utf8.count))
        return Word(low: low, high: high, count: utf8.count, choice: choice)
      }
    }
    precondition(!words.isEmpty && words.count <= 8, "a closed list is short")
    let free = Word(low: 0, high: 0, count: -1, choice: words[0].choice)
    // The first multiplier that gives no two words one place: few are tried for so few words.
    var multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    while true {
      var places = [Word](repeating: free, count: 32)
      for word in words {
        places[Self.place(low: word.low, high: word.high, multiplier: multiplier)] = word
      }
      if places.count(where: { $0.count > 0 }) == words.count {
        self.places = places
        self.multiplier = multiplier
        return
      }
      multiplier = multiplier &* 0x9E37_79B9_7F4A_7C15 &+ 2
    }
  }

  /// The member of the list that is written just so.
  @inline(__always)
  func find(_ slice: ByteSlice) -> Choice? {
    guard slice.count <= 16 else { return nil }
    let (low, high) = Self.halves(of: slice)
    let word = places[Self.place(low: low, high: high, multiplier: multiplier)]
    guard word.low == low, word.high == high, word.count == slice.count else { return nil }
    return word.choice
  }

  @inline(__always)
  private static func place(low: UInt64, high: UInt64, multiplier: UInt64) -> Int {
    Int(truncatingIfNeeded: ((low ^ high &* 31) &* multiplier) >> 59)
  }

  @inline(__always)
  private static func halves(of slice: ByteSlice) -> (low: UInt64, high: UInt64) {
    if slice.count <= 8 { return (slice.word, 0) }
    let raw = UnsafeRawPointer(slice.start)
    return (
      raw.loadUnaligned(as: UInt64.self),
      raw.loadUnaligned(fromByteOffset: slice.count - 8, as: UInt64.self)
    )
  }
}

/// The lists that stand in row after row.
enum ChoiceLists {
  static let roles = ChoiceWords<Role>()
  static let certainties = ChoiceWords<Certainty>()
  static let purposes = ChoiceWords<Purpose>()
  static let scales = ChoiceWords<Scale>()
  static let bases = ChoiceWords<Basis>()
  static let answers = ChoiceWords<YesNoUnknown>()
}
