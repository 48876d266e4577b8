// Made from the catalogues of 'comparison' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let successionFactSameID = Phrase(
    "same id",
    "yr un dynodydd",
    nil)
  package static let successionFactSameArea = Phrase(
    "same area",
    "yr un ardal",
    nil)
  package static let successionFactSameRemits = Phrase(
    "same remits",
    "yr un cylchoedd gwaith",
    nil)
  package static let successionFactListedAsInactive = Phrase(
    "the newer catalogue lists it as over or not yet begun",
    "mae'r catalog diweddarach yn nodi ei fod wedi dod i ben neu heb ddechrau eto",
    nil)
  package static let nothingListed = Phrase(
    "–",
    "–",
    nil)
  package static let restatedHeading = Phrase(
    "What today's rules and settings change",
    "Yr hyn y mae rheolau a gosodiadau heddiw yn ei newid",
    nil)
  package static let restatedMade = Phrase(
    "Only today's rules and settings make of the earlier run",
    "Dim ond rheolau a gosodiadau heddiw sy'n eu gwneud o'r rhediad cynharach",
    nil)
  package static let restatedUnmade = Phrase(
    "Today's rules and settings no longer make of the earlier run",
    "Nid yw rheolau a gosodiadau heddiw bellach yn eu gwneud o'r rhediad cynharach",
    nil)
}

extension Template {
  package static let successionStepContinued = Filling(
      [0, " continues"],
      ["Parhau: ", 0],
      nil).template(
    .part(0))
  package static let successionStepRenamed = Filling(
      [0, " is now called ", 1],
      ["Ailenwyd: ", 0, " → ", 1],
      nil).template(
    .part(0), .part(1))
  package static let successionStepReplaced = Filling(
      [0, " took the place of ", 1],
      ["Disodlwyd: ", 1, " → ", 0],
      nil).template(
    .part(1), .part(0))
  package static let successionStepMerged = Filling(
      [0, " became one: ", 1],
      ["Unwyd yn un corff: ", 0, " → ", 1],
      nil).template(
    .part(0), .part(1))
  package static let successionStepSplit = Filling(
      [0, " was split into ", 1],
      ["Rhannwyd: ", 0, " → ", 1],
      nil).template(
    .part(0), .part(1))
  package static let successionStepStoodDown = Filling(
      [0, " stood down"],
      ["Daeth i ben: ", 0],
      nil).template(
    .part(0))
  package static let successionStepNew = Filling(
      [0, " is new"],
      ["Newydd: ", 0],
      nil).template(
    .part(0))
  package static let successionFactReusedID = Filling(
      ["the id ", 0, " now belongs to another body"],
      ["mae'r dynodydd ", 0, " bellach yn perthyn i gorff arall"],
      nil).template(
    .part(0))
  package static let successionFactKinds = Filling(
      ["kind: ", 0, " → ", 1],
      ["math: ", 0, " → ", 1],
      nil).template(
    .part(0), .part(1))
  package static let successionFactParent = Filling(
      ["reports to: ", 0, " → ", 1],
      ["yn adrodd i: ", 0, " → ", 1],
      nil).template(
    .part(0), .part(1))
  package static let successionFactEstablishedSince = Filling(
      ["established ", 0],
      ["sefydlwyd ", 0],
      nil).template(
    .part(0))
  package static let successionFactEstablishedBefore = Filling(
      ["established ", 0, ", not in the older catalogue"],
      ["sefydlwyd ", 0, "; nid oedd yn y catalog cynharach"],
      nil).template(
    .part(0))
  package static let successionFactAbsorbedBy = Filling(
      ["its place, members and remits are in ", 0],
      ["mae'r lle, yr aelodau a'r cylchoedd gwaith bellach yn: ", 0],
      nil).template(
    .part(0))
  package static let successionFactNowIn = Filling(
      ["its area and members are now in ", 0],
      ["mae'r ardal a'r aelodau bellach yn: ", 0],
      nil).template(
    .part(0))
  package static let successionFactNowIn2 = Filling(
      ["its members are now in ", 0],
      ["mae'r aelodau bellach yn: ", 0],
      nil).template(
    .part(0))
  package static let successionFactTookIn = Filling(
      ["it has the area and members of ", 0],
      ["daeth yr ardal a'r aelodau oddi wrth: ", 0],
      nil).template(
    .part(0))
  package static let comparisonChanges = Filling(
      ["now also ", 0],
      ["hefyd nawr: ", 0],
      nil).template(
    .part(0))
  package static let comparisonChanges2 = Filling(
      ["no longer ", 0],
      ["ond nid mwyach: ", 0],
      nil).template(
    .part(0))
  package static let catalogueSaysOfBody = Filling(
      ["the catalogue says: ", 0],
      ["dywed y catalog: ", 0],
      nil).template(
    .part(0))
  package static let stoodDownAsSaid = Filling(
      ["Stood down: ", 0, ". The catalogue says: ", 1],
      ["Daeth i ben: ", 0, ". Dywed y catalog: ", 1],
      nil).template(
    .part(0), .part(1))
  package static let successionStepRenamedInEnglish = Filling(
      [0, " is now called ", 1],
      ["Yr enw Saesneg yn unig a newidiodd: ", 1, " (Saesneg gynt: ", 0, ")"],
      nil).template(
    .part(0), .part(1))
}

extension Words {
  package static func countedSentence(many: Int, few: Int) -> Template {
    countedSentenceText.template(.number(many), .number(few), .part(0), .part(1))
  }
  private static let countedSentenceText = Filling(
      [0, " became ", 1, ": ", 2, " → ", 3, "."],
      [0, " → ", 1, ": ", 2, " → ", 3, "."],
      nil)
  package static func arrival(count: Int) -> Template {
    arrivalText.template(.number(count), .part(0), .part(1))
  }
  private static let arrivalText = Filling(
      [0, " new, of a new kind (", 1, "): ", 2, "."],
      ["Newydd, o fath newydd (", 1, "): ", 0, ": ", 2, "."],
      nil)
  package static func arrival2(count: Int) -> Template {
    arrival2Text.template(.number(count), .part(0), .part(1))
  }
  private static let arrival2Text = Filling(
      [0, " new (", 1, "): ", 2, "."],
      ["Newydd (", 1, "): ", 0, ": ", 2, "."],
      nil)
  package static func successionFactName(similarity: String) -> Phrase {
    successionFactNameText.filled(.text(similarity))
  }
  private static let successionFactNameText = Filling(
      [0, " of the name is the same"],
      ["mae ", 0, " o'r enw yn aros yr un fath"],
      nil)
  package static func successionFactArea(similarity: String) -> Phrase {
    successionFactAreaText.filled(.text(similarity))
  }
  private static let successionFactAreaText = Filling(
      ["area ", 0, " the same"],
      ["mae ", 0, " o'r ardal yr un fath"],
      nil)
  package static func successionFactTiles(cover: String) -> Phrase {
    successionFactTilesText.filled(.text(cover))
  }
  private static let successionFactTilesText = Filling(
      ["the parts make up ", 0, " of the whole"],
      ["mae'r rhannau'n ffurfio ", 0, " o'r cyfan"],
      nil)
  package static func successionFactTiles2(cover: String) -> Template {
    successionFactTiles2Text.template(.text(cover), .part(0))
  }
  private static let successionFactTiles2Text = Filling(
      ["the parts make up ", 0, " of the whole, without ", 1],
      ["mae'r rhannau'n ffurfio ", 0, " o'r cyfan, heb: ", 1],
      nil)
  package static func successionFactMembers(shared: Int, before: Int, after: Int) -> Phrase {
    successionFactMembersText.filled(.number(shared), .number(before), .number(after))
  }
  private static let successionFactMembersText = Filling(
      [0, " shared members of ", 1, " and ", 2],
      ["aelodau a rennir: ", 0, "; bryd hynny: ", 1, "; nawr: ", 2],
      nil)
  package static func successionFactRemits(shared: Int) -> Phrase {
    successionFactRemitsText.filled(.number(shared))
  }
  private static let successionFactRemitsText = Filling(
      ["remits in both: ", 0],
      ["cylchoedd gwaith sydd gan y ddau gorff: ", 0],
      nil)
  package static func successionFactKindIsNew(count: Int) -> Template {
    successionFactKindIsNewText.template(.number(count), .part(0))
  }
  private static let successionFactKindIsNewText = Filling(
      ["a new kind: ", 1, " (", 0, ")"],
      ["math newydd: ", 1, " (", 0, ")"],
      nil)
  package static func successionFactKindIsGone(count: Int) -> Template {
    successionFactKindIsGoneText.template(.number(count), .part(0))
  }
  private static let successionFactKindIsGoneText = Filling(
      ["none of its kind is left: ", 1, " (", 0, ")"],
      ["nid oes un o'r math hwn ar ôl: ", 1, " (", 0, ")"],
      nil)
  package static func restatedSentence(made: Int, unmade: Int) -> Phrase {
    restatedSentenceText.filled(.number(made), .number(unmade))
  }
  private static let restatedSentenceText = Filling(
      ["Rules or settings are not those of the earlier run, which is told here as today's see it. Findings that only today's make of it: ", 0, "; findings that they no longer make of it: ", 1, ". None of these is new or resolved."],
      ["Nid yr un rheolau na gosodiadau sydd ar waith ag yn y rhediad cynharach, a ddangosir yma fel y mae rhai heddiw yn ei weld. Canfyddiadau nad oes ond rhai heddiw yn eu gwneud ohono: ", 0, "; canfyddiadau nad ydynt bellach yn eu gwneud ohono: ", 1, ". Nid oes yr un o'r rhain yn newydd nac wedi'i ddatrys."],
      nil)
}
