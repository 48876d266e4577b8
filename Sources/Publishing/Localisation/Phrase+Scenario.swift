internal import Wording

// What a scenario and a proposal say.

extension Phrase {
  // The changes, each followed by names.
}

// A proposal.
extension Phrase {
  /// What a search that stopped early says.
  static func partialResult(nodes: Int) -> Phrase {
    let figure = CountedNoun.steps(nodes)
    return Words.partialResult(figure: figure)
  }

  /// How many changes the findings suggest.
  static func candidateChanges(_ count: Int) -> Phrase {
    let figure = Numerals.grouped(count)
    return Words.candidateChanges(figure: figure)
  }
}
