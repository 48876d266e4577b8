internal import LandscapeModel
package import Rationalisation

extension NestedBoardRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Nested board", "Bwrdd nythol"),
    action: Phrase(
      "Consider whether the inner bodies could be delivery groups of the outer one",
      "Ystyried a allai'r cyrff mewnol fod yn grwpiau cyflawni i'r corff allanol"),
    changedBy: Phrase(
      "A recorded parent: inner bodies that are sub-groups of the outer one are not listed.",
      "Cofnodi rhiant-gorff: ni restrir cyrff mewnol sy'n is-grwpiau i'r corff allanol."),
    title: Self.title,
    measures: { _ in
      [
        "least-area-inside": Phrase(
          "Least area of an inner body inside the outer",
          "Y gyfran leiaf o ardal corff mewnol sydd y tu mewn i'r corff allanol"),
        "least-membership-inside": Phrase(
          "Least membership of an inner body on the outer",
          "Y gyfran leiaf o aelodaeth corff mewnol sydd ar y corff allanol"),
        "least-remit-inside": Phrase(
          "Least remit of an inner body inside the outer",
          "Y gyfran leiaf o gylch gwaith corff mewnol sydd o fewn y corff allanol"),
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
    var title = RichText()
    if reader.flag("isSameKind"), let kind = reader.kind(of: "outer") {
      title.say(.twoTiersTitle)
      title.say(kind, in: reader.landscape)
      title.say(": ")
    } else {
      title.say(.nestTitle)
    }
    title.say(reader.name("outer"))
    title.say(" – ")
    if reader.count("inners") > 3 {
      title.say(CountedNoun.bodies(reader.count("inners")))
    } else {
      title.say(listing: reader.subjects("inners"), in: reader.landscape)
    }
    return title
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
  fileprivate static let nestTitle = Phrase(
    "Bodies within a wider board: ", "Cyrff o fewn bwrdd ehangach: ")
  fileprivate static let twoTiersTitle = Phrase("Two tiers of one kind, ", "Dwy haen o'r un math, ")
  fileprivate static let nestSameKindSentence = Phrase(
    "The inner bodies lie within the area of the outer one, are of the same kind, and share its members and remits: two tiers of one thing.",
    "Mae'r cyrff mewnol o fewn ardal y corff allanol, o'r un math, ac yn rhannu ei aelodau a'i gylchoedd gwaith: dwy haen o'r un peth."
  )
  fileprivate static let nestOtherKindSentence = Phrase(
    "The inner bodies lie within the area of the outer one, and almost all that they deal with is among its remits.",
    "Mae'r cyrff mewnol o fewn ardal y corff allanol, ac mae bron popeth y maent yn ymdrin ag ef ymhlith ei gylchoedd gwaith ef."
  )
  fileprivate static let nestCaption = Phrase(
    "Inner bodies and how far each lies inside the outer one",
    "Cyrff mewnol ac i ba raddau y mae pob un y tu mewn i'r corff allanol")
  fileprivate static let innerBody = Phrase("Inner body", "Corff mewnol")
  fileprivate static let areaInside = Phrase("Area inside", "Ardal y tu mewn")
  fileprivate static let membershipInside = Phrase("Membership inside", "Aelodaeth y tu mewn")
  fileprivate static let remitInside = Phrase("Remit inside", "Cylch gwaith y tu mewn")
  fileprivate static let onlyOnInner = Phrase("Only on", "Dim ond ar")
  fileprivate static let againstNest = Phrase(
    "These members do not sit on the outer body and would need a place in a delivery group.",
    "Nid yw'r aelodau hyn yn eistedd ar y corff allanol a byddai angen lle arnynt mewn grŵp cyflawni."
  )

  fileprivate static func thresholds(area: Double, membership: Double, remit: Double) -> Phrase {
    let (a, m, r) = (Numerals.score(area), Numerals.score(membership), Numerals.score(remit))
    return Phrase(
      "Thresholds: area \(a), membership \(m), remit \(r).",
      "Trothwyon: ardal \(a), aelodaeth \(m), cylch gwaith \(r).")
  }

  fileprivate static func nestedCondition(_ nested: NestedSettings) -> Phrase {
    let (a, m, same, other) = (
      Numerals.score(nested.area), Numerals.score(nested.membership),
      Numerals.score(nested.remitSameKind), Numerals.score(nested.remitOtherKind)
    )
    return Phrase(
      "An inner body's area is contained in the outer's to at least \(a) and is not the same, its members to at least \(m); and its remits to at least \(same) where both are of one specific kind, or to at least \(other) where the outer has many remits by design. All inner bodies of one kind under one outer are one finding.",
      "Mae ardal corff mewnol wedi'i chynnwys yn ardal y corff allanol i raddau o \(a) o leiaf ac nid yw yr un fath, ei aelodau i raddau o \(m) o leiaf; a'i gylchoedd gwaith i raddau o \(same) o leiaf lle mae'r ddau o'r un math penodol, neu i raddau o \(other) o leiaf lle mae gan y corff allanol sawl cylch gwaith o ran ei ddyluniad. Un canfyddiad yw'r holl gyrff mewnol o un math o dan un corff allanol."
    )
  }
}
