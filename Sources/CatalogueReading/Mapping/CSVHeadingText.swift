internal import LandscapeModel

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
  private static let digestLength = 8

  /// Letters without accents and digits, in lower case, with `-` between words: `Bwrdd Iechyd Môn` is
  /// `bwrdd-iechyd-mon`.
  ///
  /// Where that says less than the name, because it is too long or has letters of other scripts, the first
  /// digits of a digest of all its letters stand at the end: two names never share an id for what was left out.
  static func id(of name: String) -> String {
    var words: [[UInt8]] = []
    var isWhole = true
    let all = NameTokens.words(of: name).map(\.text)
    for word in all {
      let letters = word.utf8.filter { byte in
        (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7A)
      }
      isWhole = isWhole && letters.count == word.utf8.count
      if !letters.isEmpty { words.append(letters) }
    }
    let whole = Array(words.joined(separator: "-".utf8))
    if isWhole, whole.count <= longest { return String(decoding: whole, as: UTF8.self) }
    guard !all.isEmpty else { return "" }
    let digest = ContentDigest(of: Array(all.joined(separator: " ").utf8)).prefix(digestLength)
    // Whole words, as many as there is room for.
    var kept: [UInt8] = []
    for word in words {
      let next = kept.isEmpty ? word : kept + "-".utf8 + word
      guard next.count + 1 + digestLength <= longest else { break }
      kept = next
    }
    if kept.isEmpty { return "x-" + digest }
    return String(decoding: kept, as: UTF8.self) + "-" + digest
  }
}
