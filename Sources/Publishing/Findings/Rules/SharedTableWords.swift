internal import LandscapeModel
package import Rationalisation

extension SharedTableRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Shared table", "Bwrdd a rennir"),
    action: Phrase(
      "Consider meeting as one with several agendas, or under one host",
      "Ystyried cyfarfod fel un corff â sawl agenda, neu o dan un corff cynnal"),
    changedBy: Phrase(
      "One host or one joint meeting, recorded as a parent body.",
      "Un corff cynnal neu un cyfarfod ar y cyd, wedi'i gofnodi fel rhiant-gorff."),
    title: { .titled(.tableTitle, $0.subjects("partnerships"), $0) },
    measures: { _ in
      [
        "least-area": Phrase("Least area score of any two", "Sgôr ardal leiaf unrhyw ddau"),
        "least-membership": Phrase(
          "Least membership score of any two", "Sgôr aelodaeth leiaf unrhyw ddau"),
        "members-common-to-all": Phrase(
          "Members common to all", "Aelodau sy'n gyffredin i bawb"),
      ]
    },
    reasons: [
      .paragraph {
        RichText(
          .tableSentence(
            members: $0.count("shared.members"), bodies: $0.count("partnerships")))
      },
      .measures,
    ] + Telling.shared,
    against: Telling.notShared + [.say(.wouldBeLost)],
    duplication: { $0.sharedByAll(bodies: $0.count("partnerships")) },
    condition: { .tableCondition($0.sharedTable) },
    symbols: { settings, names in
      let table = settings.sharedTable
      return "∀p,q: \(names.area)(p,q)\(names.at(table.area))\(names.and)\(names.membership)(p,q)"
        + "\(names.at(table.membership))\(names.and)∃p,q: \(names.remit)(p,q) < "
        + "\(Numerals.score(table.remitBelow))\(names.and)|∩M| ≥ "
        + Numerals.amount(table.commonMembers)
    })
}

extension Phrase {
  fileprivate static let tableTitle = Phrase(
    "The same organisations in the same place: ", "Yr un sefydliadau yn yr un lle: ")

  fileprivate static func tableSentence(members: Int, bodies: Int) -> Phrase {
    let count = CountedNoun.members(members)
    let bodies = CountedNoun.bodies(bodies)
    return Phrase(
      "\(count.english) sit on all \(bodies.english), and their areas are nearly the same.",
      "Mae \(count.welsh) yn eistedd ar bob un o'r \(bodies.welsh), ac mae eu hardaloedd bron yr un fath."
    )
  }

  fileprivate static func tableCondition(_ table: SharedTableSettings) -> Phrase {
    let (a, m, r) = (
      Numerals.score(table.area), Numerals.score(table.membership),
      Numerals.score(table.remitBelow)
    )
    let (common, without) = (
      Numerals.amount(table.commonMembers), Numerals.score(table.membershipWithoutRemit)
    )
    return Phrase(
      "A group in which every two have area at least \(a) and membership at least \(m), some two have remit below \(r), and at least \(common) members sit on all. Where no two share a remit and none has many remits by design, every two need membership at least \(without).",
      "Grŵp lle mae gan bob dau ardal o \(a) o leiaf ac aelodaeth o \(m) o leiaf, lle mae gan ryw ddau gylch gwaith islaw \(r), a lle mae o leiaf \(common) aelod yn eistedd ar bob un. Lle nad oes dau'n rhannu cylch gwaith ac nad oes gan yr un sawl cylch gwaith o ran ei ddyluniad, rhaid i bob dau fod ag aelodaeth o \(without) o leiaf."
    )
  }
}
