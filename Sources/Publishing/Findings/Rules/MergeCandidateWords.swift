internal import LandscapeModel
package import Rationalisation
internal import Wording

extension MergeCandidateRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.mergeCandidateName,
    action: Phrase.mergeCandidateAction,
    changedBy: .mergeOrOneFootprint,
    title: { .titled(.mergeTitle, $0.bodiesOfPair) },
    reasons: [
      .say(sharedMembersOf: "overlap"),
      .paragraph { $0.flag("holdsByContainment") ? RichText(.holdsByContainment) : nil },
      .measures,
    ] + Telling.shared + [.remitText],
    against: Telling.notShared + [.say(.wouldBeLost)],
    duplication: { $0.sharedByAll(bodies: 2) },
    condition: { .mergeCondition($0.merge) },
    symbols: { settings, names in
      let merge = settings.merge
      return "\(names.area)(p,q)\(names.at(merge.area))\(names.and)\(names.remit)(p,q)"
        + "\(names.at(merge.remit))\(names.and)(\(names.membership)(p,q)"
        + "\(names.at(merge.membership))\(names.or)(M(p) ⊆ M(q)\(names.and)|M(q)| ≤ "
        + "\(Numerals.amount(merge.largestRatio))·|M(p)|))"
    })
}

extension Phrase {
  fileprivate static func mergeCondition(_ merge: MergeSettings) -> Phrase {
    let (a, r, m) = (
      Numerals.score(merge.area), Numerals.score(merge.remit), Numerals.score(merge.membership)
    )
    let ratio = Numerals.amount(merge.largestRatio)
    return Words.mergeCondition(a: a, r: r, m: m, ratio: ratio)
  }
}
