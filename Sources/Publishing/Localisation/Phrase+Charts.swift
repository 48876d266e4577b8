internal import Wording

// Pictures: the message of each, its name, and what is drawn.

extension Phrase {
  static func overlapIntroduction(edges: Int, containments: Int) -> Phrase {
    let edges = CountedNoun.overlaps(edges)
    let inside = Numerals.grouped(containments)
    return Words.overlapIntroduction(edges: edges, inside: inside)
  }

  static func matrixDescription(rows: Int, edges: Int) -> Phrase {
    let rows = CountedNoun.partnerships(rows)
    let edges = CountedNoun.overlaps(edges)
    return Words.matrixDescription(rows: rows, edges: edges)
  }

  static func andMore(_ count: Int) -> Phrase {
    Words.andMore2(count: count)
  }

  static func tooManyForMatrix(_ limit: Int) -> Phrase {
    Words.tooManyForMatrix(limit: CountedNoun.partnerships(limit))
  }

  static func packagesNotDrawn(_ count: Int) -> Phrase {
    Words.packagesNotDrawn(count: count)
  }

  static func barsMessage(_ count: Int) -> Phrase {
    Words.barsMessage(count: CountedNoun.organisations(count))
  }

  static func barsDescription(_ count: Int, most: Int) -> Phrase {
    let most = CountedNoun.seats(most)
    return Words.barsDescription(count: CountedNoun.organisations(count), most: most)
  }
}
