internal import LandscapeModel
package import Rationalisation
internal import Wording

extension GovernanceGapRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.governanceGapName,
    action: Phrase.governanceGapAction,
    changedBy: Phrase.governanceGapChangedBy,
    title: { RichText(.governanceTitle, $0.name("partnership")) },
    reasons: [.items { $0.words("problems").map { RichText(Self.problem($0)) } }],
    against: Telling.gapOfTheCatalogue,
    condition: { _ in .governanceCondition },
    symbols: { _, names in
      "¬c(p)\(names.or)¬r(p)\(names.or)π(p) ∉ P\(names.or)p ∈ π⁺(p)"
    })

  /// What is wrong, in words.
  private static func problem(_ name: String) -> Phrase {
    switch GovernanceEvidence.Problem(rawValue: name) {
    case .noScrutiny: Phrase.problemNoScrutiny
    case .noAnnualReport: Phrase.problemNoAnnualReport
    case .endedParent:
      Phrase.problemEndedParent
    case .subgroupCycle:
      Phrase.problemSubgroupCycle
    case nil: Phrase(verbatim: name)
    }
  }
}

extension Phrase {
}
