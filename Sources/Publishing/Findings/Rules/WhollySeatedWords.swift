internal import LandscapeModel
package import Rationalisation

extension WhollySeatedRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Wholly seated", "Pob aelod ar fwrdd arall"),
    action: Phrase(
      "Consider reporting through the second, or making the first its sub-group",
      "Ystyried adrodd drwy'r ail, neu wneud y cyntaf yn is-grŵp iddo"),
    changedBy: Phrase(
      "A recorded parent: a sub-group of the outer body is not listed.",
      "Cofnodi rhiant-gorff: ni restrir is-grŵp i'r corff allanol."),
    title: {
      .titled(.seatedTitle, $0.subjects("inner") + $0.subjects("outer"), $0)
    },
    measures: { _ in
      [
        "members-of-inner": Phrase("Members of the first body", "Aelodau'r corff cyntaf"),
        "member-kinds-of-inner": Phrase(
          "Kinds of organisation among them", "Mathau o sefydliad yn eu plith"),
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
  fileprivate static let seatedTitle = Phrase(
    "Every member of the first sits on the second too: ",
    "Mae pob aelod o'r cyntaf yn eistedd ar yr ail hefyd: ")
  fileprivate static let outerHasManyTasks = Phrase(
    "The second has many remits by design, so that the business of the first can be taken there.",
    "Mae gan yr ail sawl cylch gwaith o ran ei ddyluniad, felly gellir trafod busnes y cyntaf yno.")
  fileprivate static let againstSeated = Phrase(
    "A board of many tasks may give each of them less time. The duties, the chair and the voice of the first would have to be kept.",
    "Gall bwrdd â sawl tasg roi llai o amser i bob un. Byddai'n rhaid cadw dyletswyddau, cadeirydd a llais y cyntaf."
  )

  fileprivate static func seatedCondition(_ seated: WhollySeatedSettings) -> Phrase {
    let area = Numerals.score(seated.area)
    let (members, kinds) = (Numerals.amount(seated.members), Numerals.amount(seated.kinds))
    return Phrase(
      "Two strategic bodies with area at least \(area): every counted member of the first sits on the second, the first has at least \(members) members of at least \(kinds) kinds of organisation, and the second has many remits by design. No merge, nest or table finding joins the two already.",
      "Dau gorff strategol ag ardal o \(area) o leiaf: mae pob aelod a gyfrifir o'r cyntaf yn eistedd ar yr ail, mae gan y cyntaf o leiaf \(members) aelod o o leiaf \(kinds) math o sefydliad, ac mae gan yr ail sawl cylch gwaith o ran ei ddyluniad. Nid oes canfyddiad uno, nythu na bwrdd a rennir eisoes yn cysylltu'r ddau."
    )
  }
}
