internal import LandscapeModel
package import Rationalisation

extension MisalignedFootprintRule: RuleWording {
  package static let words = RuleWords(
    name: Phrase("Misaligned footprint", "Ôl troed heb ei gysoni"),
    action: Phrase(
      "Consider aligning the footprint that fewest kinds use",
      "Ystyried cysoni'r ôl troed a ddefnyddir gan y nifer lleiaf o fathau"),
    changedBy: Phrase("A change of one of the footprints.", "Newid i un o'r olion traed."),
    title: { "\(Phrase.misalignedTitle)\(.name($0.area("areas")))" },
    reasons: [
      .paragraph {
        "\(Phrase.movedPart) \($0.text("areas")) (\($0.served("people"))). \(Phrase.footprintToChange) \($0.name("changed"))."
      },
      .table(Self.crossings),
    ],
    against: [
      .say(
        Phrase(
          "A boundary may follow a service, a police area or a history that the catalogue does not know. Moving a part breaks working links that exist.",
          "Gall ffin ddilyn gwasanaeth, ardal heddlu neu hanes nad yw'r catalog yn gwybod amdano. Mae symud rhan yn torri cysylltiadau gwaith sy'n bodoli."
        ))
    ],
    duplication: {
      [
        RichText(
          .boundariesCross(
            $0.count("crossings"), over: $0.served("people"), arePeople: $0.countsPeople))
      ]
    },
    condition: { .misalignedCondition($0.misaligned) },
    symbols: { settings, _ in
      "X∩Y, X−Y, Y−X ≠ ∅ ∧ w(x) ≤ \(Numerals.score(settings.misaligned.part))·min(w(X), w(Y))"
    })

  private static let crossings = Telling.RecordTable(
    id: "t-crossings", caption: .crossingsCaption, path: "crossings",
    columns: [
      .init("footprint", .footprint, .text) { .text(Self.footprint("left", "leftKinds", $0)) },
      .init("other-footprint", .otherFootprint, .text) {
        .text(Self.footprint("right", "rightKinds", $0))
      },
      .init("people-in-both", .peopleInBoth, .number) { $0.people("sharedPeople") },
      .init("people-in-first", .peopleInFirst, .number) { $0.people("leftPeople") },
      .init("people-in-second", .peopleInSecond, .number) { $0.people("rightPeople") },
    ],
    notes: { [.crossingThreshold($0.settings.misaligned.part)] })

  /// A footprint with the strategic kinds that use it.
  private static func footprint(
    _ path: String, _ kinds: String, _ reader: AccountReader
  ) -> RichText {
    "\(reader.name(path)): \(reader.text(kinds))"
  }
}

extension Phrase {
  fileprivate static let misalignedTitle = Phrase(
    "Misaligned footprint: ", "Ôl troed heb ei gysoni: ")
  fileprivate static let movedPart = Phrase(
    "The smallest part whose move would settle the crossing:",
    "Y rhan leiaf y byddai ei symud yn datrys y croesi:")
  fileprivate static let footprintToChange = Phrase(
    "The footprint that fewest kinds use:", "Yr ôl troed a ddefnyddir gan y nifer lleiaf o fathau:")
  fileprivate static let otherFootprint = Phrase("Other footprint", "Ôl troed arall")
  fileprivate static let crossingsCaption = Phrase(
    "Footprints that cross, with the people in each part",
    "Olion traed sy'n croesi, gyda'r bobl ym mhob rhan")
  fileprivate static let peopleInBoth = Phrase("People in both", "Pobl yn y ddau")
  fileprivate static let peopleInFirst = Phrase(
    "People in the first only", "Pobl yn y cyntaf yn unig")
  fileprivate static let peopleInSecond = Phrase(
    "People in the other only", "Pobl yn y llall yn unig")

  fileprivate static func crossingThreshold(_ part: Double) -> Phrase {
    Phrase(
      "The moved part may hold at most \(Numerals.percent(part)) of the people of the smaller footprint.",
      "Caiff y rhan a symudir gynnwys hyd at \(Numerals.percent(part)) o bobl yr ôl troed lleiaf.")
  }

  fileprivate static func boundariesCross(
    _ crossings: Int, over served: Phrase, arePeople: Bool
  ) -> Phrase {
    let count = Numerals.grouped(crossings)
    return arePeople
      ? Phrase(
        "Not of work, but of boundaries: \(count) pairs of footprints cross over \(served.english), who are served from both.",
        "Nid o waith, ond o ffiniau: mae \(count) pâr o olion troed yn croesi dros \(served.welsh), a wasanaethir o'r ddau."
      )
      : Phrase(
        "Not of work, but of boundaries: \(count) pairs of footprints cross over \(served.english), which are served from both.",
        "Nid o waith, ond o ffiniau: mae \(count) pâr o olion troed yn croesi dros \(served.welsh), a wasanaethir o'r ddau."
      )
  }

  fileprivate static func misalignedCondition(_ misaligned: MisalignedSettings) -> Phrase {
    let part = Numerals.percent(misaligned.part)
    return Phrase(
      "Footprints of strategic kinds cross. The smallest part whose move would settle it holds at most \(part) of the people of the smaller footprint; one finding for each moved part.",
      "Mae olion traed mathau strategol yn croesi. Mae'r rhan leiaf y byddai ei symud yn datrys hyn yn cynnwys hyd at \(part) o bobl yr ôl troed lleiaf; un canfyddiad ar gyfer pob rhan a symudir."
    )
  }
}
