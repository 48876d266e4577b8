internal import Wording

// Pictures: the message of each, its name, and what is drawn.

extension Phrase {
  static func overlapIntroduction(edges: Int, containments: Int) -> Phrase {
    let edges = CountedNoun.overlaps(edges)
    let inside = Numerals.grouped(containments)
    return Words.overlapIntroduction(edges: edges, inside: inside)
  }

  static func andMore(_ count: Int) -> Phrase {
    Words.andMore2(count: count)
  }

  static func packagesNotDrawn(_ count: Int) -> Phrase {
    Words.packagesNotDrawn(count: count)
  }

  static func barsMessage(_ count: Int) -> Phrase {
    Words.barsMessage(count: CountedNoun.organisations(count))
  }

  static func barsDescription(_ count: Int, most: Int, least: Int) -> Phrase {
    Words.barsDescription(
      count: CountedNoun.organisations(count), most: CountedNoun.seats(most), least: least)
  }
}
