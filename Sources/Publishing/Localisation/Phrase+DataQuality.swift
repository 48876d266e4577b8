internal import Wording

// The data-quality page.

extension Phrase {
  static func incompleteKind(covered: Double, all: Double) -> Phrase {
    let covered = Numerals.fixed(covered, places: 0)
    let all = Numerals.fixed(all, places: 0)
    return Words.incompleteKind(covered: covered, all: all)
  }

  static func absentMemberKind(_ absent: Int, of applicable: Int) -> Phrase {
    Words.absentMemberKind(absent: absent, applicable: CountedNoun.partnerships(applicable))
  }

  static func inactiveSentence(_ partnerships: Int, seats: Int) -> Phrase {
    let partnerships = CountedNoun.partnerships(partnerships)
    let seats = CountedNoun.seats(seats)
    return Words.inactiveSentence(partnerships: partnerships, seats: seats)
  }
}
