internal import LandscapeModel
package import Rationalisation
internal import Wording

extension SharedTableRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.sharedTableName,
    action: Phrase.sharedTableAction,
    question: Phrase.sharedTableQuestion,
    changedBy: Phrase.sharedTableChangedBy,
    title: { RichText(.tableTitle, $0.sentence("partnerships")) },
    measures: { _ in
      [
        "least-area": Phrase.sharedTableLeastArea,
        "least-member-share": Phrase.sharedTableLeastShare,
        "members-common-to-all": Phrase.sharedTableMembersCommonToAll,
      ]
    },
    reasons: [
      .paragraph {
        RichText(
          .tableSentence(
            members: $0.count("shared.members"), bodies: $0.count("partnerships")))
      },
      .measures,
      .termIfAny("reasonRemits", .tableReasonRemits),
      .termIfAny("reasonBodies", .tableReasonBodies),
    ] + Telling.shared,
    against: Telling.notShared + [.say(.wouldBeLost)],
    duplication: { $0.sharedByAll(bodies: $0.count("partnerships")) },
    condition: { .tableCondition($0.sharedTable) },
    symbols: { settings, names in
      let table = settings.sharedTable
      return "∀p,q: \(names.area)(p,q)\(names.at(table.area))\(names.and)c(p,q)"
        + "\(names.at(table.membership))\(names.and)|∩M| ≥ \(Numerals.amount(table.commonMembers))"
        + "\(names.and)(n ≥ 3\(names.or)∃p,q: \(names.remit)(p,q) < "
        + "\(Numerals.score(table.remitBelow)))\(names.and)(∃p,q: R(p) ∩ R(q) ∩ (D(p) ∪ D(q)) ≠ ∅"
        + "\(names.or)∃p: σ(p)\(names.and)μ(p))\(names.and)∀p,q ∈ S: R(p) ∩ R(q) ⊄ T"
    })
}

extension Phrase {
  fileprivate static func tableSentence(members: Int, bodies: Int) -> Phrase {
    let count = CountedNoun.members(members)
    let bodies = CountedNoun.bodies(bodies)
    return Words.tableSentence(count: count, bodies: bodies)
  }

  fileprivate static func tableCondition(_ table: SharedTableSettings) -> Phrase {
    let (a, m, r) = (
      Numerals.score(table.area), Numerals.score(table.membership),
      Numerals.score(table.remitBelow)
    )
    let common = Numerals.amount(table.commonMembers)
    return Words.tableCondition(a: a, m: m, common: common, r: r)
  }
}
