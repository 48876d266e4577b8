// Area packs and regional packs, and the five sentences of the summary.

extension Phrase {
  static let overlapsHere = Phrase("Where they overlap", "Ble maent yn gorgyffwrdd")
  static let noOverlapsHere = Phrase(
    "No two of these partnerships meet the overlap condition.",
    "Nid oes dwy o'r partneriaethau hyn yn bodloni'r amod gorgyffwrdd.")

  static func overlapsHereSentence(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        "One pair of them overlaps. Bodies that scrutinise are left out, and pairs of national bodies.",
        "Mae un pâr ohonynt yn gorgyffwrdd. Ni chynhwysir cyrff sy'n craffu, na pharau o gyrff cenedlaethol."
      )
      : Phrase(
        "\(Numerals.grouped(count)) pairs of them overlap. Bodies that scrutinise are left out, and pairs of national bodies.",
        "Mae \(Numerals.grouped(count)) pâr ohonynt yn gorgyffwrdd. Ni chynhwysir cyrff sy'n craffu, na pharau o gyrff cenedlaethol."
      )
  }

  static let footprintsWithin = Phrase("Footprints within it", "Olion traed o'i fewn")
  static let footprintsAround = Phrase("Footprints that hold it", "Olion traed sy'n ei gynnwys")
  static let footprintsAcross = Phrase("Footprints that cross it", "Olion traed sy'n ei groesi")
  static let allActions = Phrase("All actions", "Pob cam gweithredu")
  static let alsoHere = Phrase("Also here:", "Hefyd yma:")
  static let restIsNamed = Phrase(
    "The rest is named below the table.", "Mae'r gweddill wedi'u henwi o dan y tabl.")

  // The answer.
  static let answerHave = Phrase("What there is", "Beth sydd")
  static let answerChanged = Phrase("What changed", "Beth sydd wedi newid")
  static let answerFirst = Phrase("Look first at", "Edrychwch gyntaf ar")
  static let answerWho = Phrase("Who can act", "Pwy all weithredu")
  static let answerTrust = Phrase("How far to trust it", "I ba raddau y gellir dibynnu arno")

  static func answerHave(
    partnerships: Int, organisations: Int, seats: Int, overlaps: Int
  ) -> Phrase {
    let all = CountedNoun.partnerships(partnerships)
    let bodies = CountedNoun.organisations(organisations)
    let seats = CountedNoun.seats(seats)
    let count = Numerals.grouped(overlaps)
    let overlap =
      overlaps == 1
      ? Phrase(
        "\(count) pair of partnerships overlaps",
        "mae \(count) pâr o bartneriaethau'n gorgyffwrdd")
      : Phrase(
        "\(count) pairs of partnerships overlap",
        "mae \(count) pâr o bartneriaethau'n gorgyffwrdd")
    return Phrase(
      "\(all.english), on which \(bodies.english) hold \(seats.english) that count; \(overlap.english).",
      "\(all.welsh), y mae \(bodies.welsh) yn dal \(seats.welsh) a gyfrifir arnynt; \(overlap.welsh)."
    )
  }

  /// Under a key figure: what it was at the last review.
  static func atLastReview(_ figure: String) -> Phrase {
    Phrase("\(figure) at the last review", "\(figure) yn yr adolygiad diwethaf")
  }

  static func answerWho(local: Int, wholly: Int, of all: Int) -> Phrase {
    Phrase(
      "Local partners can take the first step themselves on \(local) of \(all) findings of the main list, and carry out the whole change on \(wholly).",
      "Gall partneriaid lleol gymryd y cam cyntaf eu hunain ar \(local) o'r \(all) canfyddiad ar y brif restr, a chyflawni'r newid cyfan ar \(wholly)."
    )
  }

  static func answerHolding(_ holding: Int, of all: Int) -> Phrase {
    Phrase(
      "\(holding) of \(all) findings still hold in at least nine of ten trials with other thresholds and weights.",
      "Mae \(holding) o'r \(all) canfyddiad yn dal i sefyll mewn o leiaf naw o bob deg treial â throthwyon a phwysau eraill."
    )
  }
}
