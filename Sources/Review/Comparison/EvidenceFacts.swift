package import LandscapeModel

/// What a finding rests on, by ids instead of indices, so that it can be kept and compared.
///
/// The facts are those a reviewer decides on: who, where, what, how much. Numbers that only rank
/// the finding (people, meeting-days freed) are left out: they change with every estimate.
package struct EvidenceFacts: Hashable, Sendable {
  /// In byte order of names, each name once.
  package private(set) var all: [EvidenceFact]

  /// Facts in any order; of two with one name the last counts.
  package init(_ facts: [EvidenceFact]) {
    let byName = Dictionary(facts.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
    all = byName.values.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  package subscript(name: String) -> EvidenceFact.Value? {
    all.first { $0.name == name }?.value
  }

  /// One line a fact, `name value`; the same text for the same facts, and it reads back.
  package var text: String { all.map { $0.line + "\n" }.joined() }

  /// Reads `text`.
  /// - Returns: `nil` when a line is no fact.
  package init?(text: String) {
    var facts: [EvidenceFact] = []
    for line in text.split(separator: "\n") {
      guard let fact = EvidenceFact(line: line) else { return nil }
      facts.append(fact)
    }
    self.init(facts)
  }

  /// The facts whose ids are of partnerships, as rules keep them; all others name something else.
  package static let namesOfPartnerships: Set<String> = [
    "inners", "outer", "partnerships", "precedents", "reason-bodies",
  ]

  /// The evidence fingerprint: a digest of `text`.
  package var fingerprint: ContentDigest { ContentDigest(of: text) }
}

/// One fact under its name.
package struct EvidenceFact: Hashable, Sendable {
  package enum Value: Hashable, Sendable {
    /// A ratio, 0…1.
    case score(Double)
    /// How many of something.
    case count(Double)
    /// A set of ids, in byte order, each once.
    case ids([String])
    /// Words that are the same or not: problems, gaps, dates.
    case exact([String])
  }

  /// Kebab-case: `shared-members`.
  package let name: String
  package let value: Value

  package init(_ name: String, _ value: Value) {
    self.name = name
    switch value {
    case .ids(let list): self.value = .ids(inByteOrder(list))
    case .exact(let list): self.value = .exact(inByteOrder(list))
    case .score, .count: self.value = value
    }
  }

  /// `area score 0.83`, `members ids a b`; a space or line end inside a word is escaped.
  var line: String {
    switch value {
    case .score(let value): "\(name) score \(value)"
    case .count(let value): "\(name) count \(value)"
    case .ids(let ids): ([name, "ids"] + ids.map(escapedWord)).joined(separator: " ")
    case .exact(let words): ([name, "exact"] + words.map(escapedWord)).joined(separator: " ")
    }
  }

  init?(line: Substring) {
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count >= 2 else { return nil }
    let rest = words.dropFirst(2)
    switch words[1] {
    case "score", "count":
      guard rest.count == 1, let number = rest.first.flatMap({ Double($0) }) else { return nil }
      self.init(String(words[0]), words[1] == "score" ? .score(number) : .count(number))
    case "ids": self.init(String(words[0]), .ids(rest.map(unescapedWord)))
    case "exact": self.init(String(words[0]), .exact(rest.map(unescapedWord)))
    default: return nil
    }
  }
}

/// In byte order, each once.
package func inByteOrder(_ ids: some Sequence<String>) -> [String] {
  var result: [String] = []
  for id in ids.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) })
  where result.last.map({ !$0.utf8.elementsEqual(id.utf8) }) ?? true {
    result.append(id)
  }
  return result
}

private let escapes: [(plain: UInt8, letter: UInt8)] = [
  (UInt8(ascii: "\\"), UInt8(ascii: "\\")), (UInt8(ascii: " "), UInt8(ascii: "s")),
  (UInt8(ascii: "\n"), UInt8(ascii: "n")), (UInt8(ascii: "\r"), UInt8(ascii: "r")),
]

/// A word that a space or a line end cannot part.
package func escapedWord(_ word: String) -> String {
  var bytes: [UInt8] = []
  for byte in word.utf8 {
    if let escape = escapes.first(where: { $0.plain == byte }) {
      bytes += [UInt8(ascii: "\\"), escape.letter]
    } else {
      bytes.append(byte)
    }
  }
  // An empty word would vanish between two spaces.
  return bytes.isEmpty ? "\\e" : String(decoding: bytes, as: UTF8.self)
}

/// The word that `escapedWord` was given.
package func unescapedWord(_ word: Substring) -> String {
  var bytes: [UInt8] = []
  var isEscaped = false
  for byte in word.utf8 {
    if isEscaped {
      if let escape = escapes.first(where: { $0.letter == byte }) { bytes.append(escape.plain) }
      isEscaped = false
    } else if byte == UInt8(ascii: "\\") {
      isEscaped = true
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

extension FindingRecord {
  /// The ids of the partnerships that it is about, and of those that its evidence names.
  package var partnerships: [String] {
    let named = facts.all.flatMap { fact -> [String] in
      guard EvidenceFacts.namesOfPartnerships.contains(fact.name), case .ids(let ids) = fact.value
      else { return [] }
      return ids
    }
    return subjects.filter { $0.sort == .partnership }.map(\.id) + named
  }
}
