internal import LandscapeModel
package import Rationalisation
internal import Wording

extension MergeCandidateRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.mergeCandidateName,
    action: Phrase.mergeCandidateAction,
    question: Phrase.mergeCandidateQuestion,
    changedBy: .mergeOrOneFootprint,
    title: {
      RichText(
        $0.flag("holdsByPrecedent") ? Template.mergeTitleElsewhere : .mergeTitle,
        $0.bodiesOfPair)
    },
    reasons: [
      .say(sharedMembersOf: "overlap"),
      .paragraph { $0.flag("holdsByPrecedent") ? RichText(.holdsByPrecedent) : nil },
      .measures,
      .termIfAny("precedents", .doTheWorkOfBoth),
    ] + Telling.shared + [.remitText],
    against: Telling.notShared + [.say(.wouldBeLost)],
    duplication: { $0.sharedByAll(bodies: 2) },
    condition: { .mergeCondition($0.merge) },
    symbols: { settings, names in
      let merge = settings.merge
      let (r, i) = (Numerals.score(merge.remit), Numerals.score(merge.remitInside))
      return "\(names.area)(p,q)\(names.at(merge.area))\(names.and)φ(p) = φ(q)\(names.and)"
        + "((c(p,q)\(names.at(merge.membership))\(names.and)p ~ q [r = \(r), i = \(i)])"
        + "\(names.or)(∃x: p, q → x\(names.and)c(p,q)"
        + "\(names.at(merge.membershipWithPrecedent))))"
    })
}

extension Phrase {
  fileprivate static func mergeCondition(_ merge: MergeSettings) -> Phrase {
    let (a, m, p) = (
      Numerals.score(merge.area), Numerals.score(merge.membership),
      Numerals.score(merge.membershipWithPrecedent)
    )
    let agree = Phrase.remitsAgree(alike: merge.remit, inside: merge.remitInside)
    return Words.mergeCondition(a: a, m: m, agree: agree, p: p)
  }
}
