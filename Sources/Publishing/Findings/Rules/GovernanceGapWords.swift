internal import LandscapeModel
package import Rationalisation

extension GovernanceGapRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Governance gap", "Bwlch llywodraethu"),
    action: Phrase(
      "Put right, because regional working needs oversight",
      "Ei unioni, oherwydd mae angen goruchwyliaeth ar weithio rhanbarthol"),
    changedBy: Phrase(
      "Scrutiny, an annual report or a parent body put in place.",
      "Sefydlu trefniadau craffu, adroddiad blynyddol neu riant-gorff."),
    title: { "\(Phrase.governanceTitle)\($0.name("partnership"))" },
    reasons: [.items { $0.words("problems").map { RichText(Self.problem($0)) } }],
    against: Telling.gapOfTheCatalogue,
    condition: { _ in .governanceCondition },
    symbols: { _, names in
      "¬c(p)\(names.or)¬r(p)\(names.or)π(p) ∉ P\(names.or)p ∈ π⁺(p)"
    })

  /// What is wrong, in words.
  private static func problem(_ name: String) -> Phrase {
    switch GovernanceEvidence.Problem(rawValue: name) {
    case .noScrutiny: Phrase("No scrutiny", "Dim craffu")
    case .noAnnualReport: Phrase("No annual report", "Dim adroddiad blynyddol")
    case .endedParent:
      Phrase(
        "Its parent has ended or is not known", "Mae ei riant-gorff wedi dod i ben neu'n anhysbys")
    case .subgroupCycle:
      Phrase("It is a sub-group of itself", "Mae'n is-grŵp iddo'i hun")
    case nil: Phrase(name, name)
    }
  }
}

extension Phrase {
  fileprivate static let governanceTitle = Phrase(
    "Governance to put right: ", "Trefniadau llywodraethu i'w hunioni: ")
  fileprivate static let governanceCondition = Phrase(
    "The catalogue says that there is no scrutiny or no annual report, or the parent body has ended or is not known, or sub-groups form a circle. Not known is never no.",
    "Mae'r catalog yn dweud nad oes craffu neu nad oes adroddiad blynyddol, neu mae'r rhiant-gorff wedi dod i ben neu'n anhysbys, neu mae is-grwpiau'n ffurfio cylch. Nid yw anhysbys byth yn golygu na."
  )
}
