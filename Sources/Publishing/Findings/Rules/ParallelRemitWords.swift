internal import LandscapeModel
package import Rationalisation
internal import Wording

extension ParallelRemitRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.parallelRemitName,
    action: Phrase.parallelRemitAction,
    changedBy: Phrase.parallelRemitChangedBy,
    title: { .titled(.parallelTitle, $0.bodiesOfPair) },
    measures: { _ in
      [
        "area-containment": Phrase.parallelRemitAreaContainment,
        "membership-containment": Phrase.parallelRemitMembershipContainment,
      ]
    },
    reasons: [.say(sharedMembersOf: "overlap"), .measures] + Telling.shared + [.remitText],
    against: Telling.notShared + [.say(.wouldBeLost)],
    duplication: { $0.sharedByAll(bodies: 2) },
    condition: { .parallelCondition($0.parallel) },
    symbols: { settings, names in
      let parallel = settings.parallel
      return "\(names.area)(p⊂q)\(names.at(parallel.area))\(names.and)\(names.remit)(p,q)"
        + "\(names.at(parallel.remit))\(names.and)\(names.membership)(p,q) < "
        + "\(Numerals.score(parallel.membershipBelow))\(names.and)\(names.membership)(p⊂q)"
        + names.at(parallel.membershipContainment)
    })
}

extension Phrase {
  fileprivate static func parallelCondition(_ parallel: ParallelSettings) -> Phrase {
    let (a, r, m, c) = (
      Numerals.score(parallel.area), Numerals.score(parallel.remit),
      Numerals.score(parallel.membershipBelow), Numerals.score(parallel.membershipContainment)
    )
    return Words.parallelCondition(a: a, r: r, m: m, c: c)
  }
}
