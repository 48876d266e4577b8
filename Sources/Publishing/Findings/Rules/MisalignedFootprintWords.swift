internal import LandscapeModel
package import Rationalisation
internal import Wording

extension MisalignedFootprintRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.misalignedFootprintName,
    action: Phrase.misalignedFootprintAction,
    question: Phrase.misalignedFootprintQuestion,
    changedBy: Phrase.misalignedFootprintChangedBy,
    title: Self.title,
    reasons: [
      .paragraph {
        "\(Phrase.movedPart) \($0.text("areas")) (\($0.served("people"))). \(Phrase.footprintToChange) \($0.name("changed"))."
      },
      .table(Self.crossings),
      .paragraph {
        guard $0.count("ties") > 0 else { return nil }
        return RichText(.equalParts($0.count("ties"), of: $0.records("crossings").count))
      },
    ],
    against: [
      .say(
        Phrase.misalignedFootprint)
    ],
    duplication: {
      [
        RichText(
          .boundariesCross(
            $0.count("crossings"), over: $0.served("people")))
      ]
    },
    condition: { .misalignedCondition($0.misaligned) },
    symbols: { settings, _ in
      "X∩Y, X−Y, Y−X ≠ ∅ ∧ w(x) ≤ \(Numerals.score(settings.misaligned.part))·min(w(X), w(Y))"
    })

  /// A footprint that is no area of the catalogue has no name but a list of its parts, which no sentence bears.
  private static func title(_ reader: AccountReader) -> RichText {
    let areas = RichText(reader.area("areas"))
    guard case .footprint(let changed)? = reader.subjects("changed").first,
      reader.landscape.footprints.areas[Int(changed)] != nil
    else { return "\(Phrase.misalignedFootprintName): \(areas)" }
    return RichText(.misalignedTitle, reader.name("changed"), areas)
  }

  private static let crossings = Telling.RecordTable(
    id: "t-crossings", caption: .crossingsCaption, path: "crossings",
    columns: [
      .init("footprint", .footprint, .text) { .text(Self.footprint("left", "leftKinds", $0)) },
      .init("other-footprint", .otherFootprint, .text) {
        .text(Self.footprint("right", "rightKinds", $0))
      },
      .init("people-in-both", .peopleInBoth, .number) { $0.people("sharedPeople") },
      .init("people-in-first", .peopleInFirst, .number) { $0.people("leftPeople") },
      .init("people-in-second", .peopleInSecond, .number) { $0.people("rightPeople") },
    ],
    notes: { [.crossingThreshold($0.settings.misaligned.part)] })

  /// A footprint with the strategic kinds that use it.
  private static func footprint(
    _ path: String, _ kinds: String, _ reader: AccountReader
  ) -> RichText {
    "\(reader.name(path)): \(reader.text(kinds))"
  }
}

extension Phrase {
  fileprivate static func crossingThreshold(_ part: Double) -> Phrase {
    Words.crossingThreshold(part: Numerals.percent(part))
  }

  fileprivate static func equalParts(_ ties: Int, of crossings: Int) -> Phrase {
    let (count, all) = (Numerals.grouped(ties), Numerals.grouped(crossings))
    return Words.equalParts(count: count, all: all)
  }

  fileprivate static func boundariesCross(_ crossings: Int, over served: Phrase) -> Phrase {
    Words.servedFromBoth(count: CountedNoun.pairs(crossings), served: served)
  }

  fileprivate static func misalignedCondition(_ misaligned: MisalignedSettings) -> Phrase {
    let part = Numerals.percent(misaligned.part)
    return Words.misalignedCondition(part: part)
  }
}
