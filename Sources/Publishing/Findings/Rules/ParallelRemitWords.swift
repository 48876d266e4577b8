internal import LandscapeModel
package import Rationalisation

extension ParallelRemitRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Parallel remit", "Cylch gwaith cyfochrog"),
    action: Phrase(
      "Consider agreeing a lead and a reporting line",
      "Ystyried cytuno ar arweinydd a llinell adrodd"),
    changedBy: Phrase(
      "A reporting line, recorded as a parent body.",
      "Llinell adrodd, wedi'i chofnodi fel rhiant-gorff."),
    title: { .titled(.parallelTitle, $0.bodiesOfPair) },
    measures: { _ in
      [
        "area-containment": Phrase(
          "Area of one inside the other", "Ardal y naill y tu mewn i'r llall"),
        "membership-containment": Phrase(
          "Members of one on the other", "Aelodau'r naill ar y llall"),
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
  fileprivate static let parallelTitle = Phrase("Parallel remits: ", "Cylchoedd gwaith cyfochrog: ")

  fileprivate static func parallelCondition(_ parallel: ParallelSettings) -> Phrase {
    let (a, r, m, c) = (
      Numerals.score(parallel.area), Numerals.score(parallel.remit),
      Numerals.score(parallel.membershipBelow), Numerals.score(parallel.membershipContainment)
    )
    return Phrase(
      "The area of one lies inside the other's to at least \(a), remit is at least \(r), membership is below \(m) but one's members sit on the other to at least \(c); both work at one scale, or area is at least \(a).",
      "Mae ardal y naill y tu mewn i ardal y llall i raddau o \(a) o leiaf, cylch gwaith yn \(r) o leiaf, aelodaeth islaw \(m) ond aelodau'r naill yn eistedd ar y llall i raddau o \(c) o leiaf; mae'r ddau'n gweithio ar yr un raddfa, neu mae ardal yn \(a) o leiaf."
    )
  }
}
