internal import LandscapeModel
package import Rationalisation

extension MergeCandidateRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Merge candidate", "Ymgeisydd i'w uno"),
    action: Phrase(
      "Consider whether to merge them, or to stand one down",
      "Ystyried a ddylid eu huno, neu ddirwyn un i ben"),
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
  fileprivate static let mergeTitle = Phrase(
    "Same remit, same area, same organisations: ",
    "Yr un cylch gwaith, yr un ardal, yr un sefydliadau: ")
  fileprivate static let holdsByContainment = Phrase(
    "It holds because every member of the smaller body also sits on the larger one.",
    "Mae'n dal oherwydd bod pob aelod o'r corff lleiaf hefyd yn eistedd ar y corff mwyaf.")

  fileprivate static func mergeCondition(_ merge: MergeSettings) -> Phrase {
    let (a, r, m) = (
      Numerals.score(merge.area), Numerals.score(merge.remit), Numerals.score(merge.membership)
    )
    let ratio = Numerals.amount(merge.largestRatio)
    return Phrase(
      "Two bodies of one function: area at least \(a), remit at least \(r), and membership at least \(m) or all members of the smaller sit on the larger, which has at most \(ratio) times as many.",
      "Dau gorff o'r un swyddogaeth: ardal \(a) o leiaf, cylch gwaith \(r) o leiaf, ac aelodaeth \(m) o leiaf neu mae holl aelodau'r lleiaf yn eistedd ar y mwyaf, sydd â hyd at \(ratio) gwaith cynifer."
    )
  }
}
