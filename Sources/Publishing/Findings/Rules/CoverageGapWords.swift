internal import LandscapeModel
package import Rationalisation
internal import Wording

extension CoverageGapRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.coverageGapName,
    action: Phrase.coverageGapAction,
    changedBy: Phrase.coverageGapChangedBy,
    title: {
      RichText(
        Self.isAbsent($0) ? Template.absentTitle : .doubledTitle, $0.name("kind"),
        .name($0.area("areas")))
    },
    reasons: [
      .paragraph {
        "\(Self.isAbsent($0) ? Phrase.absentSentence : .doubledSentence) \($0.name("kind")). \(Phrase.areasConcerned) \($0.text("areas")) (\($0.served("people")))."
      }
    ],
    against: Telling.gapOfTheCatalogue,
    duplication: {
      [
        RichText(
          Self.isAbsent($0)
            ? .notDuplication
            : .coveredTwice($0.count("partnerships"), served: $0.served("people")))
      ]
    },
    condition: { .coverageCondition($0.coverage) },
    symbols: { _, names in "|{p ∈ K: x ∈ A(p)}| = 0\(names.or)|{p ∈ K: x ∈ A(p)}| ≥ 2" })

  private static func isAbsent(_ reader: AccountReader) -> Bool {
    reader.word("problem") == CoverageEvidence.Problem.absent.rawValue
  }
}

extension Phrase {
  fileprivate static func coveredTwice(_ bodies: Int, served: Phrase) -> Phrase {
    let what = CountedNoun.bodies(bodies)
    return Words.coveredTwice(what: what, served: served)
  }

  fileprivate static func coverageCondition(_ coverage: CoverageSettings) -> Phrase {
    let share = Numerals.percent(coverage.incompleteAbove)
    return Words.coverageCondition(share: share)
  }
}
