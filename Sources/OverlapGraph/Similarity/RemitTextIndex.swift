package import LandscapeModel

/// How alike the remit texts of partnerships are: evidence only, never part of an edge condition.
///
/// A word is a run of letters and digits of two or more, in lower case, that is not a stop word of
/// either language. With n texts, empty ones included, and df(t) of them holding word t, a text's
/// vector is tf(t) · (ln((1 + n) / (1 + df(t))) + 1), scaled to length 1; the score is the cosine of
/// two vectors. That is scikit-learn's smooth idf. Nothing is stemmed, translated or read into.
package struct RemitTextIndex: Sendable {
  /// The words of all texts; ids count from 0 in the order of first use.
  private let words: [String]
  /// For each text its words, ascending, and beside them their weights.
  private let rows: PackedRows
  private let weights: [Double]

  /// The remit texts of a landscape's partnerships.
  package init(landscape: Landscape) {
    self.init(texts: landscape.partnerships.map(\.remitText))
  }

  /// - Complexity: O(length of all texts).
  package init(texts: [String]) {
    var idOf: [String: Int32] = [:]
    var words: [String] = []
    var degrees: [Int] = []
    var rows = PackedRows()
    var counts: [Int] = []
    for text in texts {
      var ids: [Int32] = []
      for word in RemitTextIndex.words(of: text) {
        let id = idOf[word] ?? Int32(words.count)
        if Int(id) == words.count {
          idOf[word] = id
          words.append(word)
          degrees.append(0)
        }
        ids.append(id)
      }
      ids.sort()
      var distinct: [Int32] = []
      for id in ids {
        if distinct.last == id {
          counts[counts.count - 1] += 1
        } else {
          distinct.append(id)
          counts.append(1)
          degrees[Int(id)] += 1
        }
      }
      rows.append(distinct)
    }

    let inverse = degrees.map {
      naturalLogarithm(Double(1 + texts.count) / Double(1 + $0)) + 1
    }
    var weights = zip(rows.values, counts).map { Double($1) * inverse[Int($0)] }
    for row in 0..<rows.count {
      let range = rows.range(of: row)
      let length = weights[range].reduce(0) { $0 + $1 * $1 }.squareRoot()
      for place in range { weights[place] /= length }
    }
    self.words = words
    self.rows = rows
    self.weights = weights
  }

  /// The cosine of two texts, 0…1; 0 where either has no words.
  /// - Complexity: O(words of both).
  package func cosine(_ left: PartnershipIndex, _ right: PartnershipIndex) -> Double {
    var sum = 0.0
    forEachShared(left, right) { sum += $1 }
    return min(1, sum)
  }

  /// The words that make two texts alike, at most `limit`, those that add most first; ties in byte
  /// order.
  package func sharedWords(
    _ left: PartnershipIndex, _ right: PartnershipIndex, atMost limit: Int
  ) -> [String] {
    var shared: [(word: String, part: Double)] = []
    forEachShared(left, right) { shared.append((words[Int($0)], $1)) }
    shared.sort {
      if $0.part != $1.part { return $0.part > $1.part }
      return $0.word.utf8.lexicographicallyPrecedes($1.word.utf8)
    }
    return shared.prefix(max(0, limit)).map(\.word)
  }

  private func forEachShared(
    _ left: PartnershipIndex, _ right: PartnershipIndex, _ body: (Int32, Double) -> Void
  ) {
    var (next, other) = (rows.range(of: Int(left)), rows.range(of: Int(right)))
    while let first = next.first, let second = other.first {
      let (a, b) = (rows.values[first], rows.values[second])
      if a == b { body(a, weights[first] * weights[second]) }
      if a <= b { next = (first + 1)..<next.upperBound }
      if b <= a { other = (second + 1)..<other.upperBound }
    }
  }

  /// Words in the order of the text, stop words left out.
  static func words(of text: String) -> [String] {
    var found: [String] = []
    var word = String.UnicodeScalarView()
    func close() {
      if word.count > 1 {
        let lower = String(word).lowercased()
        if !StopWords.all.contains(lower) { found.append(lower) }
      }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      // Marks belong to the letter before them: texts may be decomposed.
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || scalar.properties.generalCategory == .nonspacingMark
      {
        word.append(scalar)
      } else {
        close()
      }
    }
    close()
    return found
  }
}
