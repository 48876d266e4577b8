internal import LandscapeModel
package import Rationalisation
internal import Wording

extension ParallelRemitRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.parallelRemitName,
    action: Phrase.parallelRemitAction,
    question: Phrase.parallelRemitQuestion,
    changedBy: Phrase.parallelRemitChangedBy,
    title: { RichText(.parallelTitle, $0.bodiesOfPair) },
    measures: { _ in
      [
        "area-containment": Phrase.parallelRemitAreaContainment
      ]
    },
    reasons: [.say(sharedMembersOf: "overlap"), .measures] + Telling.shared + [.remitText],
    against: Telling.notShared + [.say(.wouldBeLost)],
    duplication: { $0.sharedByAll(bodies: 2) },
    condition: { .parallelCondition($0.parallel) },
    symbols: { settings, names in
      let parallel = settings.parallel
      let (a, r, i) = (
        names.at(parallel.area), Numerals.score(parallel.remit),
        Numerals.score(parallel.remitInside)
      )
      return "(\(names.area)(p⊂q)\(a)\(names.or)\(names.area)(q⊂p)\(a))\(names.and)"
        + "p ~ q [r = \(r), i = \(i)]\(names.and)c(p,q)\(names.at(parallel.membership))"
        + "\(names.and)(λ(p) = λ(q)\(names.or)\(names.area)(p,q)\(a))"
    })
}

extension Phrase {
  fileprivate static func parallelCondition(_ parallel: ParallelSettings) -> Phrase {
    let (a, c) = (Numerals.score(parallel.area), Numerals.score(parallel.membership))
    let agree = Phrase.remitsAgree(alike: parallel.remit, inside: parallel.remitInside)
    return Words.parallelCondition(a: a, agree: agree, c: c)
  }
}
