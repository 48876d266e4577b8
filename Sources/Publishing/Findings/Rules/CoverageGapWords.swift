internal import LandscapeModel
package import Rationalisation

extension CoverageGapRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Coverage gap", "Bwlch yn y cwmpas"),
    action: Phrase(
      "Consider establishing or extending a body, or settling the double cover",
      "Ystyried sefydlu neu estyn corff, neu ddatrys y cwmpas dwbl"),
    changedBy: Phrase(
      "A body established or extended, or the double cover settled.",
      "Sefydlu neu estyn corff, neu ddatrys y cwmpas dwbl."),
    title: {
      "\(Self.isAbsent($0) ? Phrase.absentTitle : .doubledTitle)\($0.name("kind")): \(.name($0.area("areas")))"
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
  fileprivate static let absentTitle = Phrase("No body of the kind ", "Dim corff o'r math ")
  fileprivate static let doubledTitle = Phrase("Two bodies of the kind ", "Dau gorff o'r math ")
  fileprivate static let absentSentence = Phrase(
    "Law, guidance or grant terms expect one everywhere, and the catalogue shows none of this kind here:",
    "Mae'r gyfraith, canllawiau neu delerau grant yn disgwyl un ym mhobman, ac nid yw'r catalog yn dangos yr un o'r math hwn yma:"
  )
  fileprivate static let doubledSentence = Phrase(
    "Two bodies of one kind cover the same place:",
    "Mae dau gorff o'r un math yn cwmpasu'r un lle:")
  fileprivate static let areasConcerned = Phrase("Areas concerned:", "Ardaloedd dan sylw:")

  fileprivate static func coveredTwice(_ bodies: Int, served: Phrase) -> Phrase {
    let what = CountedNoun.bodies(bodies)
    return Phrase(
      "\(what.english) of one kind cover the same \(served.english).",
      "Mae \(what.welsh) o'r un math yn cwmpasu'r un \(served.welsh).")
  }

  fileprivate static func coverageCondition(_ coverage: CoverageSettings) -> Phrase {
    let share = Numerals.percent(coverage.incompleteAbove)
    return Phrase(
      "A kind that is expected everywhere and active at the date is absent from an area, or two of it cover an area and no nested board says so. Where more than \(share) of the people are uncovered, the catalogue is incomplete and a data note says so instead.",
      "Mae math a ddisgwylir ym mhobman ac sy'n weithredol ar y dyddiad yn absennol o ardal, neu mae dau ohono'n cwmpasu ardal heb fod bwrdd nythol yn dweud hynny. Lle nad yw mwy na \(share) o'r bobl wedi'u cwmpasu, mae'r catalog yn anghyflawn a dywed nodyn data hynny yn lle hynny."
    )
  }
}
