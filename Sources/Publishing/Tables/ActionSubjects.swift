internal import LandscapeModel

/// Which actions of earlier reviews speak of each kind, partnership and area.
///
/// An action has no column for what it is about, so it speaks of what its text or topic names: a name
/// in either language, word by word whatever the case, the last word also as a plural; or a kind's
/// abbreviation. An area that covers everything is named everywhere and says nothing.
struct ActionSubjects: Sendable {
  private let texts: [[String]]
  /// The rows that hold a word, ascending.
  private let rowsOfWord: [String: [Int]]

  /// - Complexity: O(text of the actions).
  init(landscape: Landscape) {
    texts = landscape.actions.map { Self.words($0.action) + [""] + Self.words($0.topic) }
    var rowsOfWord: [String: [Int]] = [:]
    for (row, words) in texts.enumerated() {
      for word in words where rowsOfWord[word]?.last != row {
        rowsOfWord[word, default: []].append(row)
      }
    }
    self.rowsOfWord = rowsOfWord
  }

  /// Rows that name a kind by its name or abbreviation, in the order of the catalogue.
  func rows(naming kind: Kind) -> [Int] {
    rows(naming: Self.forms(of: kind.name) + (kind.abbreviation.map(Self.forms) ?? []))
  }

  /// Rows that name something by its name, in the order of the catalogue.
  func rows(naming name: BilingualText) -> [Int] { rows(naming: Self.forms(of: name)) }

  private func rows(naming forms: [[String]]) -> [Int] {
    // Only rows that hold a form's first word can hold the form.
    var rows = Set<Int>()
    for form in forms {
      guard let first = form.first else { continue }
      for word in form.count == 1 ? [first, first + "s"] : [first] {
        for row in rowsOfWord[word] ?? [] where Self.holds(texts[row], form) { rows.insert(row) }
      }
    }
    return rows.sorted()
  }

  private static func forms(of name: BilingualText) -> [[String]] {
    [name.english, name.welsh ?? ""].map(words).filter { !$0.isEmpty }
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "'") }.map(String.init)
  }

  /// Whether `form` stands in `words` as neighbours, its last word perhaps as a plural.
  private static func holds(_ words: [String], _ form: [String]) -> Bool {
    guard let last = form.last, words.count >= form.count else { return false }
    return (0...(words.count - form.count)).contains { start in
      let end = words[start + form.count - 1]
      return (end == last || end == last + "s")
        && words[start..<(start + form.count - 1)].elementsEqual(form.dropLast())
    }
  }
}
