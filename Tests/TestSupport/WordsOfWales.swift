/// Words that name one country, which a report on another may not have.
///
/// They are words of the jurisdiction profile of Wales, and of what governs and asks there. The names of the Welsh
/// language, in itself and in others, are no such words: a reader may choose it.
package enum WordsOfWales {
  private static let words = [
    "wales", "welsh government", "welsh ministers", "welsh local", "cymru", "gymru", "nghymru",
    "chymru", "cymreig", "gymreig", "senedd", "wlga", "clilc", "uk government", "uk-government",
    "uk_government",
    "llywodraeth y du",
    "lywodraeth y du", "devolved", "ddatganoli", "partnership council for",
    "cyngor partneriaeth cymru",
    "review of strategic partnerships", "adolygiad o bartneriaethau strategol",
    "public services board", "byrddau gwasanaethau cyhoeddus", "regional partnership board",
    "corporate joint committee", "vawdasv", "local health board", "preserved county",
    "natural resources wales", "well-being plan",
  ]

  /// What the Welsh language is called: a report names the languages that it is in, a text of the program does not.
  private static let language = ["welsh", "cymraeg"]

  /// The words in a text, each with what stands around it, in the order of the list.
  /// - Parameter namesLanguage: whether it may say what the language is called.
  /// - Complexity: O(words × text).
  package static func found(in text: String, namesLanguage: Bool = true) -> [String] {
    let plain = Array(text.lowercased().utf8)
    return (words + (namesLanguage ? [] : language)).compactMap { word in
      place(of: Array(word.utf8), in: plain).map { start in
        let around = max(0, start - 60)..<min(plain.count, start + word.utf8.count + 60)
        return word + ": …" + String(decoding: plain[around], as: UTF8.self) + "…"
      }
    }
  }

  private static func place(of word: [UInt8], in text: [UInt8]) -> Int? {
    guard let first = word.first, text.count >= word.count else { return nil }
    return text.withUnsafeBufferPointer { text in
      for start in 0...(text.count - word.count) where text[start] == first {
        var length = 1
        while length < word.count, text[start + length] == word[length] { length += 1 }
        if length == word.count { return start }
      }
      return nil
    }
  }
}
