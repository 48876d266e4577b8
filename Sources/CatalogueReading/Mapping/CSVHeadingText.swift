/// Headings as people write them, made comparable.
enum CSVHeadingText {
  /// In form C, lower case, white space as one space, without what stands around it.
  static func folded(_ text: String) -> String {
    var words: [String] = []
    var word = String.UnicodeScalarView()
    for scalar in CanonicalText.composed(text).lowercased().unicodeScalars {
      if scalar.properties.isWhitespace || scalar == "\u{FEFF}" {
        if !word.isEmpty { words.append(String(word)) }
        word = String.UnicodeScalarView()
      } else {
        word.append(scalar)
      }
    }
    if !word.isEmpty { words.append(String(word)) }
    return words.joined(separator: " ")
  }

  /// Whether `text` is like `pattern`, in which `*` stands for any text; case aside.
  ///
  /// - Complexity: O(pattern × text), without recursion: a row of stars is no trap.
  static func isLike(_ text: String, _ pattern: String) -> Bool {
    let text = Array(folded(text).unicodeScalars)
    let pattern = Array(folded(pattern).unicodeScalars)
    var (place, step) = (0, 0)
    var star: (step: Int, place: Int)?
    while place < text.count {
      if step < pattern.count, pattern[step] == "*" {
        star = (step, place)
        step += 1
      } else if step < pattern.count, pattern[step] == text[place] {
        step += 1
        place += 1
      } else if let last = star {
        star = (last.step, last.place + 1)
        step = last.step + 1
        place = last.place + 1
      } else {
        return false
      }
    }
    return pattern[step...].allSatisfy { $0 == "*" }
  }
}

/// Ids made from names, for files that have none.
enum NameID {
  private static let longest = 64

  /// Letters without accents and digits, in lower case, with `-` between words: `Bwrdd Iechyd Môn` is
  /// `bwrdd-iechyd-mon`.
  static func id(of name: String) -> String {
    var id = ""
    for word in NameTokens.words(of: name).map(\.text) {
      let letters = word.utf8.filter { byte in
        (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A)
      }
      guard !letters.isEmpty, id.utf8.count + letters.count < longest else { continue }
      id += (id.isEmpty ? "" : "-") + String(decoding: letters, as: UTF8.self)
    }
    return id
  }
}
