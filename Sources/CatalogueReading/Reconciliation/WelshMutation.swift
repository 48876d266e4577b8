/// The initial mutations of Welsh, undone: after many words the first consonant of the next changes.
///
/// Example: `gymru` may be `cymru`; `nghaerdydd` may be `caerdydd`; `wynedd` may be `gwynedd`.
enum WelshMutation {
  /// A mutated beginning and what it may have been, the longest first.
  private static let beginnings: [(mutated: String, radicals: [String])] = [
    ("ngh", ["c"]), ("mh", ["p"]), ("nh", ["t"]), ("ng", ["g"]), ("ph", ["p"]), ("th", ["t"]),
    ("ch", ["c"]), ("dd", ["d"]), ("b", ["p"]), ("d", ["t"]), ("g", ["c"]), ("f", ["b", "m"]),
    ("m", ["b"]), ("n", ["d"]), ("l", ["ll", "gl"]), ("r", ["rh", "gr"]),
  ]

  /// The words that `word`, lower case and without accents, may be a mutated form of; not itself.
  ///
  /// Words of less than three letters have none: too many words differ by one letter of two.
  static func radicals(of word: String) -> [String] {
    guard word.utf8.count >= 3 else { return [] }
    var radicals: [String] = []
    for (mutated, beginnings) in beginnings where word.hasPrefix(mutated) {
      let rest = word.dropFirst(mutated.count)
      for beginning in beginnings { radicals.append(beginning + rest) }
    }
    // A soft g is no letter at all.
    if let first = word.utf8.first, "aeiouwyl".utf8.contains(first) { radicals.append("g" + word) }
    return radicals
  }
}
