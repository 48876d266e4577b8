internal import LandscapeModel
package import Rationalisation
internal import Wording

extension NestedBoardRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase.nestedBoardName,
    action: Phrase.nestedBoardAction,
    question: Phrase.nestedBoardQuestion,
    changedBy: Phrase.nestedBoardChangedBy,
    title: Self.title,
    measures: { _ in
      [
        "least-area-inside": Phrase.nestedBoardLeastAreaInside,
        "least-membership-inside": Phrase.nestedBoardLeastMembershipInside,
        "least-remit-inside": Phrase.nestedBoardLeastRemitInside,
      ]
    },
    reasons: [
      .paragraph {
        RichText($0.flag("isSameKind") ? .nestSameKindSentence : .nestOtherKindSentence)
      },
      .table(Self.inners),
    ],
    against: [
      .terms("ownMembers", "members") { "\(Phrase.onlyOnInner) \($0.name("inner"))" },
      .say(.againstNest),
    ],
    duplication: { reader in
      reader.records("overlaps").map {
        "\($0.name("left")): \(Phrase.sharedMembers(of: $0))"
      }
    },
    condition: { .nestedCondition($0.nested) },
    symbols: { settings, names in
      let nested = settings.nested
      return "\(names.area)(p⊂q)\(names.at(nested.area))\(names.and)A(p) ≠ A(q)\(names.and)"
        + "\(names.membership)(p⊂q)\(names.at(nested.membership))\(names.and)\(names.remit)(p⊂q)"
        + "\(names.at(nested.remitSameKind)) | \(Numerals.score(nested.remitOtherKind))"
    })

  /// The outer body with those inside it; of two tiers also the kind.
  private static func title(_ reader: AccountReader) -> RichText {
    let inners = reader.subjects("inners")
    // Many names would be no headline.
    let names =
      inners.count > 3
      ? RichText(CountedNoun.bodies(inners.count)) : reader.sentence("inners")
    guard reader.flag("isSameKind"), let kind = reader.kind(of: "outer") else {
      return RichText(
        inners.count == 1 ? Template.nestTitleOne : .nestTitle, names, reader.name("outer"))
    }
    return RichText(
      inners.count == 1 ? Template.twoTiersTitleOne : .twoTiersTitle, names,
      .subject(kind, in: reader.landscape), reader.name("outer"))
  }

  private static let inners = Telling.RecordTable(
    id: "t-nest", caption: .nestCaption, path: "overlaps",
    columns: [
      .init("inner", .innerBody, .text) { .text($0.name("left")) },
      .init("shared-members", .sharedMembers, .count) { .count($0.count("sharedMembers")) },
      .init("members", .members, .count) { .count($0.count("leftMembers")) },
      .init("area-inside", .areaInside, .number) { $0.score("leftInRight.area") },
      .init("membership-inside", .membershipInside, .number) {
        $0.score("leftInRight.membership")
      },
      .init("remit-inside", .remitInside, .number) { $0.score("leftInRight.remit") },
    ],
    notes: { reader in
      let nested = reader.settings.nested
      return [
        .thresholds(
          area: nested.area, membership: nested.membership,
          remit: reader.flag("isSameKind") ? nested.remitSameKind : nested.remitOtherKind)
      ]
    })
}

extension Phrase {
  fileprivate static func thresholds(area: Double, membership: Double, remit: Double) -> Phrase {
    let (a, m, r) = (Numerals.score(area), Numerals.score(membership), Numerals.score(remit))
    return Words.thresholds(a: a, m: m, r: r)
  }

  fileprivate static func nestedCondition(_ nested: NestedSettings) -> Phrase {
    let (a, m, same, other) = (
      Numerals.score(nested.area), Numerals.score(nested.membership),
      Numerals.score(nested.remitSameKind), Numerals.score(nested.remitOtherKind)
    )
    return Words.nestedCondition(a: a, m: m, same: same, other: other)
  }
}
