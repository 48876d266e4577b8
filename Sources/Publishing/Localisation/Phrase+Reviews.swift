internal import Wording

// What earlier reviews said and asked for.

extension Phrase {
  /// What stands before an area's title.
  static func areaNumber(_ number: Int) -> Phrase {
    Words.areaNumber(number: number)
  }
}

// How an action came to stand on a page.
extension Phrase {
}
