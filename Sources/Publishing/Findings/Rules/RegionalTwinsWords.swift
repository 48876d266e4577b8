internal import LandscapeModel
package import Rationalisation
internal import Wording

extension RegionalTwinsRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.regionalTwinsName,
    action: Phrase.regionalTwinsAction,
    question: Phrase.regionalTwinsQuestion,
    changedBy: .mergeOrOneFootprint,
    title: {
      let bodies = RichText(CountedNoun.bodies($0.count("partnerships")))
      let kinds = $0.count("otherKinds")
      // `North Wales has …`, but `The area of Cardiff and Vale University Health Board has …`.
      let isLand =
        if case .footprint(let target)? = $0.subjects("target").first {
          $0.landscape.hasWord(forFootprint: target)
        } else { false }
      return kinds == 1
        ? RichText(
          isLand ? .twinsTitleOneOfLand : .twinsTitleOne, $0.name("target"), bodies,
          $0.name("kind"))
        : RichText(
          isLand ? .twinsTitleOfLand : .twinsTitle, $0.name("target"), bodies, $0.name("kind"),
          RichText(CountedNoun.kinds(kinds)))
    },
    measures: { _ in
      [
        "twins-share": Phrase.regionalTwinsTwinsShare,
        "twins-fit": Phrase.regionalTwinsTwinsFit,
        "twins-other-kinds": Phrase.regionalTwinsTwinsOtherKinds,
      ]
    },
    reasons: [
      .paragraph {
        "\(Phrase.twinsSentence($0.count("partnerships"), kinds: $0.count("otherKinds"))) \($0.name("target")) (\($0.served("people")))."
      },
      .measures,
      .term("otherKinds", .otherKindsOnIt),
      .term("spanningMembers", .spanningMembers),
      .term("fittingMembers", .fittingMembers),
      .termIfAny("otherTargets", .otherTargets),
    ],
    against: [
      .term("localMembers") { RichText(.localMembers($0.count("localMembers"))) },
      .termIfAny("outsideMembers", .membersThatDoNotFit),
      .say(.againstTwins),
    ],
    duplication: {
      [
        RichText(
          .spanningSeats(
            $0.count("spanningSeats"), of: $0.count("spanningMembers"),
            onEach: $0.count("spanningOnEach"), bodies: $0.count("partnerships"))),
        "\(Phrase.otherKindsOnIt): \($0.text("otherKinds"))",
      ]
    },
    condition: { .twinsCondition($0.twins) },
    symbols: { settings, names in
      let twins = settings.twins
      return "A(F) = ⊎A(pᵢ)\(names.and)|K(F)| ≥ \(Numerals.amount(twins.otherKinds))\(names.and)"
        + "s\(names.at(twins.share))\(names.and)t\(names.at(twins.fit))"
    })
}

extension Phrase {
  fileprivate static func twinsSentence(_ bodies: Int, kinds: Int) -> Phrase {
    let bodies = CountedNoun.bodies(bodies)
    let kinds = CountedNoun.kinds(kinds)
    return Words.twinsSentence(bodies: bodies, kinds: kinds)
  }

  fileprivate static func localMembers(_ count: Int) -> Phrase {
    Words.localMembers(count: count)
  }

  fileprivate static func spanningSeats(
    _ seats: Int, of members: Int, onEach: Int, bodies: Int
  ) -> Phrase {
    Words.spanningSeats(
      what: CountedNoun.bodies(bodies), who: CountedNoun.organisations(members), seats: seats,
      each: onEach)
  }

  fileprivate static func twinsCondition(_ twins: TwinsSettings) -> Phrase {
    let (share, fit) = (Numerals.score(twins.share), Numerals.score(twins.fit))
    let kinds = Numerals.amount(twins.otherKinds)
    return Words.twinsCondition(kinds: kinds, share: share, fit: fit)
  }
}
