internal import LandscapeModel
internal import Rationalisation
internal import Wording

// The pages of docs/ that are made from the code.

extension Phrase {
  /// What a report says of each rule beside its findings.
  static let countMeanings: [(name: Phrase, meaning: Phrase)] = [
    (
      applied,
      Phrase.countMeanings2
    ),
    (
      fired,
      Phrase.countMeanings3
    ),
    (
      notApplicable,
      Phrase.countMeanings4
    ),
    (
      excluded,
      Phrase.countMeanings5
    ),
  ]

  static func baseRateMeaning(_ share: String) -> Phrase {
    Words.baseRateMeaning(share: share)
  }

  static func unseenMeaning(_ share: String) -> Phrase {
    Words.unseenMeaning(share: share)
  }

  /// What a group of settings is about: its title, or the name of the rule they are the thresholds of.
  static func title(of group: Settings.Group) -> Phrase {
    if let title = title(ofGroup: group.name) { return title }
    let names = Set(group.parameters.map(\.name))
    let rule = Rule.allCases.first { !names.isDisjoint(with: $0.thresholds) }
    return rule.map { name(of: $0) } ?? Phrase(verbatim: group.name)
  }
}
