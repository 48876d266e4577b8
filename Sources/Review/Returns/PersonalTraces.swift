package import LandscapeModel

/// What looks like a person in a text: a catalogue holds posts, never people.
///
/// It errs towards a person: what it stops somebody looks at, what it lets pass is published.
package struct PersonalTraces: Sendable {
  package enum Trace: Hashable, Sendable {
    /// An address with `@`.
    case email(String)
    /// So many digits as a telephone has.
    case telephone(String)
    /// A form of address before a name.
    case title(String)
    /// Two words with capitals of which none is a word of a post, a body or a place of the catalogue.
    case name(String)

    package var text: String {
      switch self {
      case .email(let text), .telephone(let text), .title(let text), .name(let text): text
      }
    }
  }

  /// Words of the names of a catalogue, in lower case.
  private let known: Set<String>
  /// Names of its organisations and partnerships, as their words in lower case, the longest first.
  private let bodies: [[String]]

  package init(_ landscape: Landscape) {
    var known = PostWords.all
    var bodies: Set<[String]> = []
    func add(_ text: LocalisedText, isBody: Bool = false) {
      if isBody { bodies.formUnion(text.forms.map(Self.lowercasedWords).filter { !$0.isEmpty }) }
      for form in text.forms {
        for word in Self.words(of: form) { known.insert(word.text.lowercased()) }
      }
    }
    for area in landscape.areas { add(area.name) }
    for organisation in landscape.organisations {
      add(organisation.name, isBody: true)
      for alias in organisation.aliases { add(LocalisedText(english: alias), isBody: true) }
    }
    for remit in landscape.remits { add(remit.name) }
    for kind in landscape.kinds {
      add(kind.name)
      add(kind.legislation)
    }
    for partnership in landscape.partnerships {
      add(partnership.name, isBody: true)
      for plan in partnership.plans { add(plan) }
    }
    self.known = known
    self.bodies = bodies.sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.lexicographicallyPrecedes($1)
    }
  }

  /// The first trace of a person in `text`; `nil` where there is none.
  package func first(in text: String) -> Trace? {
    for word in text.split(whereSeparator: \.isWhitespace) where word.contains("@") {
      return .email(String(word))
    }
    if let number = Self.telephone(in: text) { return .telephone(number) }
    let words = Self.words(of: text)
    for (left, right) in zip(words, words.dropFirst()) where left.isFollowedDirectly {
      let pair = left.text + " " + right.text
      guard right.isCapitalised else { continue }
      if PostWords.titles.contains(left.text.lowercased()) { return .title(pair) }
      guard left.isCapitalised else { continue }
      let (first, second) = (left.text.lowercased(), right.text.lowercased())
      if known.contains(second) { continue }
      if PostWords.givenNames.contains(first) || !known.contains(first) { return .name(pair) }
    }
    return nil
  }

  /// Whether it is a post's or a body's name: a word of it is one that these are called by, or it is the name of a body of
  /// the catalogue. That it holds a place's name tells nothing, since people do too.
  package func namesPost(_ text: String) -> Bool {
    let words = Self.lowercasedWords(text)
    return words.contains { PostWords.posts.contains($0) || PostWords.bodies.contains($0) }
      || bodies.contains(words)
  }

  /// Whether the name of a post, in whatever letters, says who holds it: a trace of a person, or a given name that is
  /// not part of the name of a body of the catalogue.
  package func namesPerson(_ post: String) -> Bool {
    if first(in: post) != nil { return true }
    var words = Self.lowercasedWords(post)
    guard words.contains(where: Self.isGivenName) else { return false }
    for body in bodies where body.count <= words.count && body.contains(where: Self.isGivenName) {
      while let start = (0...(words.count - body.count)).first(where: {
        words[$0..<($0 + body.count)].elementsEqual(body)
      }) {
        words.removeSubrange(start..<(start + body.count))
        if words.count < body.count { break }
      }
    }
    return words.contains(where: Self.isGivenName)
  }

  private static func isGivenName(_ word: String) -> Bool {
    // `non executive` is a kind of member.
    word != "non" && PostWords.givenNames.contains(word)
  }

  private static func lowercasedWords(_ text: String) -> [String] {
    words(of: text).map { $0.text.lowercased() }
  }

  /// Nine digits or more with nothing between them but what stands in a telephone number.
  private static func telephone(in text: String) -> String? {
    var run = ""
    var digits = 0
    for character in text + "\n" {
      if character.isASCII, character.isNumber {
        run.append(character)
        digits += 1
      } else if digits > 0 || character == "+" || character == "(", " ()+-.".contains(character) {
        run.append(character)
      } else {
        if digits >= 9, run.first == "0" || run.first == "+" || run.first == "(" {
          return run.trimmed
        }
        (run, digits) = ("", 0)
      }
    }
    return nil
  }

  private struct Word {
    let text: String
    /// Whether nothing but blanks, or the full stop of a short form, stands before the next word.
    let isFollowedDirectly: Bool
    var isCapitalised: Bool {
      // An abbreviation of a body is all capitals.
      text.first?.isUppercase == true && text.dropFirst().contains(where: \.isLowercase)
        || text.count == 1 && text.first?.isUppercase == true
    }
  }

  /// Words of letters, with hyphens and apostrophes in them.
  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var word = ""
    var between = ""
    func close() {
      guard !word.isEmpty else { return }
      words.append(Word(text: word, isFollowedDirectly: false))
      word = ""
      between = ""
    }
    for character in text {
      if character.isLetter || (!word.isEmpty && "'\u{2019}-".contains(character)) {
        if word.isEmpty, let last = words.indices.last {
          let blanks =
            between.allSatisfy(\.isWhitespace)
            || between.first == "."
              && between.dropFirst().allSatisfy(\.isWhitespace)
              && words[last].text.count <= longestShortForm
          words[last] = Word(text: words[last].text, isFollowedDirectly: blanks)
        }
        word.append(character)
      } else {
        close()
        between.append(character)
      }
    }
    close()
    return words
  }

  /// `Cyng. Evans`, `J. Evans`, and no sentence that ends with so short a word.
  private static let longestShortForm = 4
}
