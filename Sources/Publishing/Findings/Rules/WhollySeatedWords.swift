internal import LandscapeModel
package import Rationalisation
internal import Wording

extension WhollySeatedRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.whollySeatedName,
    action: Phrase.whollySeatedAction,
    question: Phrase.whollySeatedQuestion,
    changedBy: Phrase.whollySeatedChangedBy,
    title: {
      RichText(.seatedTitle, $0.sentence("inner"), $0.sentence("outer"))
    },
    measures: { _ in
      [
        "members-of-inner": Phrase.whollySeatedMembersOfInner,
        "member-kinds-of-inner": Phrase.whollySeatedMemberKindsOfInner,
      ]
    },
    reasons: [
      .say(sharedMembersOf: "overlap"),
      .say(.outerHasManyTasks),
      .measures,
    ] + Telling.shared + [.remitText],
    against: Telling.notShared + [.say(.againstSeated)],
    duplication: { $0.sharedByAll(bodies: 2) },
    condition: { .seatedCondition($0.whollySeated) },
    symbols: { settings, names in
      let seated = settings.whollySeated
      return
        "\(names.area)(p,q)\(names.at(seated.area))\(names.and)M(p) ⊆ M(q)\(names.and)|M(p)| ≥ "
        + "\(Numerals.amount(seated.members))\(names.and)|k(M(p))| ≥ "
        + Numerals.amount(seated.kinds)
    })
}

extension Phrase {
  fileprivate static func seatedCondition(_ seated: WhollySeatedSettings) -> Phrase {
    let area = Numerals.score(seated.area)
    let (members, kinds) = (CountedNoun.members(seated.members), CountedNoun.kinds(seated.kinds))
    return Words.seatedCondition(area: area, members: members, kinds: kinds)
  }
}
