internal import LandscapeModel
internal import Wording

#if canImport(Glibc)
  internal import Glibc
#endif

/// Finds the bodies or places that a written name may mean, by the words of their names.
///
/// A word weighs ln(1 + N / df), df of N bodies having it, so that a place decides and "council" hardly
/// does; words of form count a fifth. Words are paired one to one, misspelt ones by their likeness; the
/// score is the paired weight over the weight of all words of both names. Each word left over that names
/// somebody or a direction takes two fifths off, on either side: `Cwm Taf` is not `Cwm Taf Morgannwg`.
/// Where both have a sort of body left over they are two bodies: three tenths off. A seventh is off where both
/// have a word of form left over, as *City* and *County*, and where one says something in brackets that the
/// other does not: it may be that the body has left. Neither of these is ever taken without being asked.
///
/// Only bodies that share a word with the name, or nearly, are looked at: rarest words first.
/// - Complexity: building O(names × words); a search O(candidates × words²), candidates ≤ 256.
struct SimilarNames {
  /// Fewer than this of the words agree: not worth showing.
  static let lowestShown = 0.3
  /// The most candidates that are told.
  static let mostShown = 3

  private static let formShare = 0.2
  private static let leftOverShare = 0.6
  private static let otherSortShare = 0.7
  private static let otherFormShare = 0.85
  private static let mostCompared = 256
  /// Words that more names have than this open no block of their own.
  private static let commonWord = 2_000

  private struct KnownName {
    var number: Int32
    var text: String
    var tokens: [NameToken]
    var bracketed: [String]
  }

  private var names: [KnownName] = []
  private var weights: [String: Double] = [:]
  private var blocks: [String: [Int32]] = [:]
  /// Words by each form of them with one letter left out, to find misspelt ones.
  private var wordsByDeletion: [String: [String]] = [:]
  private var namesByInitials: [String: [Int32]] = [:]
  private let unknownWeight: Double

  /// - Parameters:
  ///   - count: bodies are numbered from 0 to this.
  ///   - names: the names of a body.
  init(count: Int, names known: (Int) -> [String]) {
    var bodiesWith: [String: (count: Int, last: Int)] = [:]
    for number in 0..<count {
      for text in known(number) where !TextInspection.mixesScripts(text) {
        let tokens = NameTokens.tokens(of: text)
        guard !tokens.isEmpty else { continue }
        let place = Int32(names.count)
        names.append(
          KnownName(
            number: Int32(number), text: text, tokens: tokens, bracketed: Self.bracketed(in: text)))
        for joined in Self.neighboursJoined(tokens) {
          blocks[joined, default: []].append(place)
        }
        for word in Set(tokens.map(\.word)) {
          blocks[word, default: []].append(place)
          let known = bodiesWith[word]
          if known?.last != number { bodiesWith[word] = ((known?.count ?? 0) + 1, number) }
        }
        if let initials = Self.initials(of: text) {
          namesByInitials[initials, default: []].append(place)
        }
      }
    }
    unknownWeight = log(1 + Double(max(1, count)))
    for (word, known) in bodiesWith {
      weights[word] = log(1 + Double(count) / Double(known.count))
    }
    for word in blocks.keys.sorted() {
      for form in Self.deletions(of: word) { wordsByDeletion[form, default: []].append(word) }
    }
  }

  /// A candidate before its id is known.
  struct Match {
    var number: Int32
    var name: String
    var score: Double
    var reason: String
    /// Whether the names differ in nothing that may tell two bodies apart whatever the score.
    var mayBeTaken = true
  }

  /// What `name` may mean, best first; ties by number.
  func matches(of name: String) -> [Match] {
    let tokens = NameTokens.tokens(of: name).map(corrected)
    guard !tokens.isEmpty, !TextInspection.mixesScripts(name) else { return [] }
    let bracketed = Self.bracketed(in: name)
    var best: [Int32: Match] = [:]
    func offer(_ match: Match) {
      if let known = best[match.number], known.score >= match.score { return }
      best[match.number] = match
    }
    for place in candidates(of: tokens) {
      let known = names[Int(place)]
      let comparison = compare(
        tokens, known.tokens,
        extra: bracketed.filter { !known.bracketed.contains($0) },
        missing: known.bracketed.filter { !bracketed.contains($0) })
      guard comparison.score >= Self.lowestShown - 1e-9 else { continue }
      offer(
        Match(
          number: known.number, name: known.text, score: comparison.score,
          reason: comparison.reason, mayBeTaken: comparison.mayBeTaken))
    }
    for match in initialMatches(of: name) { offer(match) }
    let ranked = best.values.sorted {
      $0.score != $1.score ? $0.score > $1.score : $0.number < $1.number
    }
    return Array(ranked.prefix(Self.mostShown))
  }

  /// The words in brackets, but for what only abbreviates the words outside of them.
  private static func bracketed(in name: String) -> [String] {
    let words = NameTokens.words(of: name)
    let inside = words.filter(\.isBracketed).map(\.text)
    guard !inside.isEmpty, inside.count < words.count else { return [] }
    if inside.count == 1, inside[0] == initials(of: name) { return [] }
    return inside
  }

  // MARK: Blocking

  /// The known names that share a rare word with `tokens`, or a word one letter away.
  private func candidates(of tokens: [NameToken]) -> [Int32] {
    var words: [String] = []
    for token in tokens where !words.contains(token.word) { words.append(token.word) }
    // Names are also written with their words run together, or apart.
    words += Self.neighboursJoined(tokens)
    for token in tokens where token.role == .proper { words += nearWords(token.word) }
    let known = words.filter { (blocks[$0]?.count ?? Int.max) <= Self.commonWord }
    let rarestFirst = known.enumerated().sorted {
      let (left, right) = (blocks[$0.element]?.count ?? 0, blocks[$1.element]?.count ?? 0)
      return left != right ? left < right : $0.offset < $1.offset
    }
    var places: [Int32] = []
    var seen: Set<Int32> = []
    for (_, word) in rarestFirst {
      for place in blocks[word] ?? [] where seen.insert(place).inserted {
        places.append(place)
        if places.count == Self.mostCompared { return places }
      }
    }
    return places
  }

  private static func neighboursJoined(_ tokens: [NameToken]) -> [String] {
    tokens.indices.dropFirst().map { joined(tokens[($0 - 1)...$0]) }
  }

  /// Words written as one, with what stands between them.
  private static func joined(_ run: ArraySlice<NameToken>) -> String {
    run.dropFirst().reduce(run.first?.written ?? "") { $0 + $1.before + $1.written }
  }

  /// Known words that `word` may be a slip for, in byte order.
  private func nearWords(_ word: String) -> [String] {
    var near: Set<String> = []
    for form in Self.deletions(of: word) + WelshMutation.radicals(of: word) {
      for known in wordsByDeletion[form] ?? [] where known != word { near.insert(known) }
    }
    let county = word.hasSuffix("shire") ? String(word.dropLast(5)) : word + "shire"
    if blocks[county] != nil { near.insert(county) }
    return near.sorted()
  }

  /// The word, and the word without each one of its letters; nothing of short words.
  private static func deletions(of word: String) -> [String] {
    let bytes = Array(word.utf8)
    guard (4...32).contains(bytes.count) else { return [word] }
    var forms = [word]
    for index in bytes.indices {
      var rest = bytes
      rest.remove(at: index)
      forms.append(String(decoding: rest, as: UTF8.self))
    }
    return forms
  }

  /// A word that nobody's name has and that is one letter off a word of the vocabulary is that word.
  private func corrected(_ token: NameToken) -> NameToken {
    guard token.role == .proper, token.word.utf8.count >= 5, blocks[token.word] == nil else {
      return token
    }
    var best: (word: String, score: Double)?
    for word in NameVocabulary.sortedWords where abs(word.utf8.count - token.word.utf8.count) <= 1 {
      let score = WordSimilarity.similarity(token.word, word)
      if score > best?.score ?? 0.79 { best = (word, score) }
    }
    guard let best, let known = NameVocabulary.words[best.word] else { return token }
    // A name one letter away is likelier meant than a word of the vocabulary: `Powis` is Powys.
    guard nearWords(token.word).isEmpty || blocks[known.word] != nil else { return token }
    return NameToken(written: token.written, word: known.word, role: known.role)
  }

  // MARK: Comparing

  private struct Pair {
    var left: Int
    var right: Int
    var likeness: Double
  }

  /// - Parameters:
  ///   - extra: what only the left name has in brackets.
  ///   - missing: what only the right one has there.
  private func compare(
    _ left: [NameToken], _ right: [NameToken], extra leftInBrackets: [String],
    missing rightInBrackets: [String]
  ) -> (score: Double, reason: String, mayBeTaken: Bool) {
    let (pairs, joins) = pair(left, right)
    var leftIsPaired = [Bool](repeating: false, count: left.count)
    var rightIsPaired = [Bool](repeating: false, count: right.count)
    var shared = 0.0
    var whole = 0.0
    for pair in pairs {
      leftIsPaired[pair.left] = true
      rightIsPaired[pair.right] = true
      let weight = max(self.weight(left[pair.left]), self.weight(right[pair.right]))
      // A word of the tables and a word of a name, alike by chance, share what the lesser weighs.
      let lesser = min(self.weight(left[pair.left]), self.weight(right[pair.right]))
      shared += pair.likeness * (left[pair.left].word == right[pair.right].word ? weight : lesser)
      whole += left[pair.left].word == right[pair.right].word ? weight : lesser
    }
    for join in joins {
      for place in join.left { leftIsPaired[place] = true }
      for place in join.right { rightIsPaired[place] = true }
      let weight = max(
        join.left.reduce(0) { $0 + self.weight(left[$1]) },
        join.right.reduce(0) { $0 + self.weight(right[$1]) })
      shared += 0.97 * weight
      whole += weight
    }
    var share = 1.0
    var leftHasSort = false
    var rightHasSort = false
    var leftHasForm = false
    var rightHasForm = false
    var missing: [String] = []
    var extra: [String] = []
    for (place, token) in left.enumerated() where !leftIsPaired[place] {
      whole += weight(token)
      if isTelling(token) { share *= Self.leftOverShare }
      if token.role == .sort { leftHasSort = true }
      if token.role == .form { leftHasForm = true }
      if !extra.contains(token.written) { extra.append(token.written) }
    }
    for (place, token) in right.enumerated() where !rightIsPaired[place] {
      whole += weight(token)
      if isTelling(token) { share *= Self.leftOverShare }
      if token.role == .sort { rightHasSort = true }
      if token.role == .form { rightHasForm = true }
      if !missing.contains(token.written) { missing.append(token.written) }
    }
    if leftHasSort, rightHasSort { share *= Self.otherSortShare }
    let differsInForm =
      leftHasForm && rightHasForm || !leftInBrackets.isEmpty || !rightInBrackets.isEmpty
    if differsInForm { share *= Self.otherFormShare }
    extra += leftInBrackets.filter { !extra.contains($0) }
    missing += rightInBrackets.filter { !missing.contains($0) }
    guard whole > 0 else { return (0, "", false) }
    // The words of one abbreviation are told together.
    var readings: [(written: String, known: [String])] = []
    for pair in pairs.sorted(by: { $0.left < $1.left }) {
      let (written, known) = (left[pair.left].written, right[pair.right].written)
      if written == known { continue }
      if readings.last?.written == written {
        if readings[readings.count - 1].known.last != known {
          readings[readings.count - 1].known.append(known)
        }
      } else {
        readings.append((written, [known]))
      }
    }
    let changed = readings.map {
      Words.wordForWord(written: $0.written, known: $0.known.joined(separator: " "))(.english)
    }
    let joined = joins.map { join in
      Words.wordForWord(
        written: join.left.map { left[$0].written }.joined(separator: " "),
        known: join.right.map { right[$0].written }.joined(separator: " "))(.english)
    }
    return (
      shared / whole * share,
      MatchReason.text(changed: joined + changed, extra: extra, missing: missing), !differsInForm
    )
  }

  private func weight(_ token: NameToken) -> Double {
    let weight = weights[token.word] ?? unknownWeight
    return token.role == .form ? weight * Self.formShare : weight
  }

  private func isTelling(_ token: NameToken) -> Bool {
    token.role == .proper || token.role == .direction
  }

  /// Pairs words one to one, the most alike first, then runs of words that are one word there.
  private func pair(_ left: [NameToken], _ right: [NameToken]) -> (
    pairs: [Pair], joins: [(left: [Int], right: [Int])]
  ) {
    var possible: [Pair] = []
    for (leftPlace, leftToken) in left.enumerated() {
      for (rightPlace, rightToken) in right.enumerated() {
        let likeness = likeness(leftToken, rightToken)
        if likeness > 0 {
          possible.append(Pair(left: leftPlace, right: rightPlace, likeness: likeness))
        }
      }
    }
    possible.sort {
      $0.likeness != $1.likeness
        ? $0.likeness > $1.likeness : ($0.left, $0.right) < ($1.left, $1.right)
    }
    var leftIsFree = [Bool](repeating: true, count: left.count)
    var rightIsFree = [Bool](repeating: true, count: right.count)
    var pairs: [Pair] = []
    for pair in possible where leftIsFree[pair.left] && rightIsFree[pair.right] {
      leftIsFree[pair.left] = false
      rightIsFree[pair.right] = false
      pairs.append(pair)
    }
    var joins: [(left: [Int], right: [Int])] = []
    for (one, two) in runs(of: left, free: leftIsFree, as: right, free: rightIsFree) {
      joins.append((two, [one]))
      for place in two { leftIsFree[place] = false }
      rightIsFree[one] = false
    }
    for (one, two) in runs(of: right, free: rightIsFree, as: left, free: leftIsFree) {
      joins.append(([one], two))
    }
    return (pairs, joins)
  }

  /// Runs of two or three neighbours of `tokens` that make one word of `others`.
  private func runs(
    of tokens: [NameToken], free: [Bool], as others: [NameToken], free otherIsFree: [Bool]
  ) -> [(one: Int, run: [Int])] {
    var found: [(one: Int, run: [Int])] = []
    for (one, other) in others.enumerated() where otherIsFree[one] {
      search: for length in [2, 3] where tokens.count >= length {
        for start in 0...(tokens.count - length) {
          let run = Array(start..<(start + length))
          guard run.allSatisfy({ free[$0] }) else { continue }
          if Self.joined(tokens[start..<(start + length)]) == other.written {
            found.append((one, run))
            break search
          }
        }
      }
    }
    return found
  }

  private func likeness(_ left: NameToken, _ right: NameToken) -> Double {
    if left.word == right.word { return 1 }
    // What words of the tables mean is known; only names are misspelt into each other.
    if left.role != .proper, right.role != .proper { return 0 }
    if left.role != .proper || right.role != .proper {
      return left.written == right.written ? 1 : 0
    }
    return WordSimilarity.similarity(left.word, right.word)
  }

  // MARK: Initials

  private func initialMatches(of name: String) -> [Match] {
    let words = NameTokens.words(of: name)
    guard words.count == 1, let word = words.first?.text, (3...8).contains(word.utf8.count),
      let places = namesByInitials[word]
    else { return [] }
    let isOnlyOne = Set(places.map { names[Int($0)].number }).count == 1
    return places.map { place in
      Match(
        number: names[Int(place)].number, name: names[Int(place)].text,
        score: isOnlyOne ? 0.8 : 0.5, reason: MatchReason.initials(isOnlyOne: isOnlyOne))
    }
  }

  private static func initials(of name: String) -> String? {
    let words = NameTokens.words(of: name).filter { !$0.isBracketed }
      .map(\.text).filter { !NameVocabulary.stopWords.contains($0) }
    guard (3...8).contains(words.count) else { return nil }
    var initials = String.UnicodeScalarView()
    for word in words { if let first = word.unicodeScalars.first { initials.append(first) } }
    return String(initials)
  }
}
