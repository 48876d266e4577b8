/// A word of a name as similarity sees it.
struct NameToken: Hashable {
  /// As written, lower case, without accents.
  var written: String
  /// The English word for it where the vocabulary has one, else as written.
  var word: String
  var role: NameVocabulary.Role
  /// Words that say nothing and stand right before it: the `y` of `Pen y Bont`.
  var before = ""
}

/// Splits names into the words that similarity compares.
///
/// Example: `Cyngor Bwrdeistref Sirol Conwy` and `Conwy CBC` both give borough, conwy, council, county.
enum NameTokens {
  /// More words than this say nothing more.
  static let mostTokens = 24

  /// The tokens of `name`, in its order; what stands in brackets only when there is nothing else.
  static func tokens(of name: String) -> [NameToken] {
    let words = words(of: name)
    let outside = words.filter { !$0.isBracketed }
    let tokens = tokens(from: (outside.isEmpty ? words : outside).map(\.text))
    return Array(tokens.prefix(mostTokens))
  }

  /// Lower-case words without accents and apostrophes.
  static func words(of name: String) -> [(text: String, isBracketed: Bool)] {
    var words: [(text: String, isBracketed: Bool)] = []
    var word = String.UnicodeScalarView()
    var depth = 0
    func close() {
      guard !word.isEmpty else { return }
      words.append((String(word), depth > 0))
      word = String.UnicodeScalarView()
    }
    for scalar in CanonicalText.decomposed(name.lowercased()) {
      switch scalar {
      case "'", "\u{2019}", "\u{2018}", "\u{02BC}", "`", ".": continue
      case "(", "[":
        close()
        depth += 1
      case ")", "]":
        close()
        depth = max(0, depth - 1)
      default:
        let properties = scalar.properties
        if properties.generalCategory == .nonspacingMark { continue }
        if properties.isAlphabetic || properties.numericType != nil {
          word.append(scalar)
        } else {
          close()
        }
      }
    }
    close()
    return words
  }

  private static func tokens(from words: [String]) -> [NameToken] {
    var tokens: [NameToken] = []
    var before = ""
    for word in words {
      if NameVocabulary.stopWords.contains(word) {
        before += word
        continue
      }
      if let expansion = NameVocabulary.abbreviations[word] {
        tokens += expansion.map { part in
          let known = NameVocabulary.words[part]
          return NameToken(written: word, word: part, role: known?.role ?? .proper)
        }
      } else {
        var token = token(word)
        token.before = before
        tokens.append(token)
      }
      before = ""
    }
    return tokens
  }

  private static func token(_ word: String) -> NameToken {
    if let known = NameVocabulary.words[word] {
      return NameToken(written: word, word: known.word, role: known.role)
    }
    if word.utf8.count >= 4 {
      for radical in WelshMutation.radicals(of: word) {
        // Only Welsh words mutate; `fall` is no `ball`.
        if let known = NameVocabulary.words[radical], known.word != radical {
          return NameToken(written: word, word: known.word, role: known.role)
        }
      }
    }
    return NameToken(written: word, word: word, role: .proper)
  }
}
