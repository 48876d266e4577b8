internal import LandscapeModel

/// The words of a closed list as bytes, to find a cell among them without a `String`.
///
/// Words of more than 16 bytes, and words in other letters than the list has them, are not found here.
struct ChoiceWords<Choice: CaseIterable & RawRepresentable<String> & Sendable>: Sendable {
  private struct Word: Sendable {
    var low: UInt64
    var high: UInt64
    var count: Int
    var choice: Choice
  }

  private let words: [Word]

  init() {
    words = Choice.allCases.compactMap { choice in
      var text = choice.rawValue
      return text.withUTF8 { utf8 in
        guard let base = utf8.baseAddress, (1...16).contains(utf8.count) else { return nil }
        let (low, high) = Self.halves(of: ByteSlice(start: base, count: utf8.count))
        return Word(low: low, high: high, count: utf8.count, choice: choice)
      }
    }
  }

  /// The member of the list that is written just so.
  @inline(__always)
  func find(_ slice: ByteSlice) -> Choice? {
    guard slice.count <= 16 else { return nil }
    let (low, high) = Self.halves(of: slice)
    for word in words where word.low == low && word.high == high && word.count == slice.count {
      return word.choice
    }
    return nil
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
