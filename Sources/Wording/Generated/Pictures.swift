// Made from the catalogues of 'pictures' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let neighboursName = Phrase(
    "Its closest neighbours",
    "Ei chymdogion agosaf",
    nil)
  package static let neighboursLegend = Phrase(
    "The number is the membership score: 1 means the same members. Thick line: 0.80 or more; middling: 0.60 or more; thin: less. A grey curve joins two that overlap each other as well.",
    "Y rhif yw'r sgôr aelodaeth: mae 1 yn golygu'r un aelodau. Llinell drwchus: 0.80 neu fwy; llinell ganolig: 0.60 neu fwy; llinell denau: llai. Mae cromlin lwyd yn cysylltu dwy sydd hefyd yn gorgyffwrdd â'i gilydd.",
    nil)
  package static let mapsHeading = Phrase(
    "Maps: where each kind works",
    "Mapiau: ble mae pob math yn gweithio",
    nil)
  package static let mapsIntroduction = Phrase(
    "Each tile is an area, the same size for each. A tile is tinted where a body of the kind, or one that counts as it, covers the area; where more than one does, the number says how many. A thick line is the boundary between one body and the next. Kinds that cover the whole landscape are left out.",
    "Mae pob teilsen yn ardal, yr un maint i bob un. Arlliwir teilsen lle mae corff o'r math, neu un sy'n cyfrif fel y math hwnnw, yn cwmpasu'r ardal; lle mae mwy nag un, mae'r rhif yn dweud faint. Llinell drwchus yw'r ffin rhwng un corff a'r nesaf. Ni chynhwysir mathau sy'n cwmpasu'r dirwedd gyfan.",
    nil)
  package static let tileKey = Phrase(
    "Letters on the tiles",
    "Llythrennau ar y teils",
    nil)
  package static let upSetName = Phrase(
    "Organisations by the set of bodies they sit on",
    "Sefydliadau yn ôl y set o gyrff y maent yn aelodau ohonynt",
    nil)
  package static let sitsOnExactly = Phrase(
    "Sits on exactly these",
    "Yn aelod o'r union gyrff hyn",
    nil)
  package static let whichOrganisations = Phrase(
    "Which organisations",
    "Pa sefydliadau",
    nil)
  package static let seatGridName = Phrase(
    "Who sits where",
    "Pwy sy'n aelod o ba gorff",
    nil)
  package static let clusterHeading = Phrase(
    "A package from within: who sits where",
    "Pecyn o'r tu mewn: pwy sy'n aelod o ba gorff",
    nil)
  package static let ranksThenAndNow = Phrase(
    "Which findings rose and which fell",
    "Pa ganfyddiadau a gododd a pha rai a ddisgynnodd",
    nil)
  package static let slopesName = Phrase(
    "Ranks in the main list, then and now",
    "Safleoedd ar y brif restr, bryd hynny a nawr",
    nil)
  package static let ranksThen = Phrase(
    "Then",
    "Bryd hynny",
    nil)
  package static let ranksNow = Phrase(
    "Now",
    "Nawr",
    nil)
  package static let crossingsHeading = Phrase(
    "Which boundaries cut which",
    "Pa ffiniau sy'n torri ar draws ei gilydd",
    nil)
  package static let noCrossings = Phrase(
    "No two footprints of strategic bodies cross: each is within the other or apart from it.",
    "Nid oes dau ôl troed cyrff strategol yn croesi ei gilydd: mae pob un naill ai o fewn y llall neu ar wahân iddo.",
    nil)
  package static let boundariesCaption = Phrase(
    "Areas shared by footprints that cross",
    "Ardaloedd a rennir gan olion traed sy'n croesi ei gilydd",
    nil)
  package static let crossingsNote = Phrase(
    "0: the two are apart, or one lies within the other. The tint is darker for each area shared, up to five.",
    "0: mae'r ddau ar wahân, neu mae un o fewn y llall. Mae'r arlliw yn dywyllach am bob ardal a rennir, hyd at bump.",
    nil)
  package static let boundariesCut = Phrase(
    "Boundaries it cuts",
    "Ffiniau y mae'n torri ar eu traws",
    nil)
  package static let outlinesOf = Phrase(
    "Outlines",
    "Amlinellau",
    nil)
  package static let questionMapName = Phrase(
    "Map of the first questions",
    "Map o'r cwestiynau cyntaf",
    nil)
  package static let findingMapName = Phrase(
    "Map of the bodies",
    "Map o'r cyrff",
    nil)
}

extension Words {
  package static func neighboursMessage(count: Int, all: Int) -> Phrase {
    neighboursMessageText.filled(.number(count), .number(all))
  }
  private static let neighboursMessageText = Filling(
      ["The ", 0, " partnerships it overlaps most, of ", 1, ", by shared members; the table has all."],
      ["Y partneriaethau y mae'n gorgyffwrdd fwyaf â hwy, yn ôl aelodau a rennir: ", 0, " o ", 1, "; mae pob un yn y tabl."],
      nil)
  package static func neighboursMessage2(count: Int) -> Phrase {
    neighboursMessage2Text.filled(.number(count))
  }
  private static let neighboursMessage2Text = Filling(
      ["The ", 0, " partnerships it overlaps most, by shared members."],
      ["Y partneriaethau y mae'n gorgyffwrdd fwyaf â hwy, yn ôl aelodau a rennir: ", 0, "."],
      nil)
  package static func neighboursDescription(others: Phrase, score: String, strong: Int, pairs: Phrase) -> Phrase {
    neighboursDescriptionText.filled(.phrase(others), .text(score), .number(strong), .phrase(pairs))
  }
  private static let neighboursDescriptionText = Filling(
      ["Of ", 0, ", with a membership score of ", 1, " or higher with this one: ", 2, "; overlapping with each other as well: ", 3, "."],
      ["O'r ", 0, ", nifer y rhai â sgôr aelodaeth o ", 1, " neu uwch gyda hon: ", 2, "; mae ", 3, " ohonynt yn gorgyffwrdd â'i gilydd hefyd."],
      nil)
  package static func mapMessage(all: Phrase) -> Phrase {
    mapMessageText.filled(.phrase(all))
  }
  private static let mapMessageText = Filling(
      [0, "; every area is covered."],
      [0, "; mae pob ardal wedi'i chwmpasu."],
      nil)
  package static func mapMessage2(all: Phrase, areas: Phrase) -> Phrase {
    mapMessage2Text.filled(.phrase(all), .phrase(areas))
  }
  private static let mapMessage2Text = Filling(
      [0, "; ", 1, " without one."],
      [0, "; ", 1, " heb yr un."],
      nil)
  package static func mapDescription(all: Phrase, covered: Int, several: Int) -> Phrase {
    mapDescriptionText.filled(.phrase(all), .number(covered), .number(several))
  }
  private static let mapDescriptionText = Filling(
      ["Of ", 0, ", covered: ", 1, "; by more than one body: ", 2, "."],
      ["O'r ", 0, ", dan sylw: ", 1, "; gan fwy nag un corff: ", 2, "."],
      nil)
  package static func clusterMatrixName(number: Int) -> Phrase {
    clusterMatrixNameText.filled(.number(number))
  }
  private static let clusterMatrixNameText = Filling(
      ["Overlap matrix of package ", 0],
      ["Matrics gorgyffwrdd pecyn ", 0],
      nil)
  package static func upSetMessage(organisations: Phrase, bodies: Phrase, all: Int) -> Phrase {
    upSetMessageText.filled(.phrase(organisations), .phrase(bodies), .number(all))
  }
  private static let upSetMessageText = Filling(
      ["Of ", 0, ", on each of the ", 1, ": ", 2, "."],
      ["Mae ", 2, " o'r ", 0, " ar bob un o'r ", 1, "."],
      nil)
  package static func upSetDescription(most: Phrase, size: Phrase, organisations: Phrase, one: Int) -> Phrase {
    upSetDescriptionText.filled(.phrase(most), .phrase(size), .phrase(organisations), .number(one))
  }
  private static let upSetDescriptionText = Filling(
      ["The largest set, ", 0, ", sits on exactly ", 1, ". Of ", 2, ", on one of them only: ", 3, "."],
      ["Mae'r set fwyaf, ", 0, ", yn aelodau o union ", 1, ". O'r ", 2, ", ar un ohonynt yn unig: ", 3, "."],
      nil)
  package static func sitOnAll(total: Phrase, bodies: Phrase, all: Int, several: Int) -> Phrase {
    sitOnAllText.filled(.phrase(total), .phrase(bodies), .number(all), .number(several))
  }
  private static let sitOnAllText = Filling(
      ["Of ", 0, ", on each of the ", 1, ": ", 2, "; on more than one: ", 3, "."],
      ["Mae ", 2, " o'r ", 0, " ar bob un o'r ", 1, "; ar fwy nag un ohonynt: ", 3, "."],
      nil)
  package static func sitOnSeveral(total: Phrase, bodies: Int, several: Int) -> Phrase {
    sitOnSeveralText.filled(.phrase(total), .number(bodies), .number(several))
  }
  private static let sitOnSeveralText = Filling(
      ["Of ", 0, ", on more than one of the ", 1, " bodies: ", 2, "."],
      ["Mae ", 2, " o'r ", 0, " ar fwy nag un o'r cyrff (", 1, " i gyd)."],
      nil)
  package static func seatGridDescription(organisations: Phrase, bodies: Int, one: Int, half: Int) -> Phrase {
    seatGridDescriptionText.filled(.phrase(organisations), .number(bodies), .number(one), .number(half))
  }
  private static let seatGridDescriptionText = Filling(
      ["Of ", 0, ", on one only of the bodies (", 1, "): ", 2, "; on half of them or more: ", 3, "."],
      ["O'r ", 0, ", ar un yn unig o'r cyrff (", 1, "): ", 2, "; ar eu hanner neu fwy: ", 3, "."],
      nil)
  package static func slopesMessage(count: Int, among: Int, new: Int) -> Phrase {
    slopesMessageText.filled(.number(count), .number(among), .number(new))
  }
  private static let slopesMessageText = Filling(
      ["Of the first ", 0, " findings, among the first then: ", 1, "; not in the list then: ", 2, "."],
      ["O blith canfyddiadau cyntaf y rhestr (", 0, "), ymhlith y rhai cyntaf bryd hynny: ", 1, "; ddim ar y rhestr bryd hynny: ", 2, "."],
      nil)
  package static func slopesDescription(count: Int, up: Int, down: Int, same: Int, gone: Int) -> Phrase {
    slopesDescriptionText.filled(.number(count), .number(up), .number(down), .number(same), .number(gone))
  }
  private static let slopesDescriptionText = Filling(
      ["Of these ", 0, ", higher than then: ", 1, "; lower: ", 2, "; at the same rank: ", 3, ". Among the first then and no longer in the list: ", 4, "."],
      ["O'r ", 0, " hyn, yn uwch na bryd hynny: ", 1, "; yn is: ", 2, "; yn yr un safle: ", 3, ". Ymhlith y rhai cyntaf bryd hynny ac nid ar y rhestr mwyach: ", 4, "."],
      nil)
  package static func slopesLegend(shown: Int) -> Phrase {
    slopesLegendText.filled(.number(shown))
  }
  private static let slopesLegendText = Filling(
      ["● ranked both times; ▲ not in the list then; ■ no longer in the list. Ranks beyond ", 0, " share the last line."],
      ["● ar y rhestr y ddau dro; ▲ ddim ar y rhestr bryd hynny; ■ ddim ar y rhestr mwyach. Mae safleoedd y tu hwnt i ", 0, " yn rhannu'r llinell olaf."],
      nil)
  package static func rankedBelow(rank: Int) -> Phrase {
    rankedBelowText.filled(.number(rank))
  }
  private static let rankedBelowText = Filling(
      ["Last line: beyond ", 0],
      ["Llinell olaf: y tu hwnt i ", 0],
      nil)
  package static func crossingsMessage(footprints: Int, all: Phrase, pairs: Int) -> Phrase {
    crossingsMessageText.filled(.number(footprints), .phrase(all), .number(pairs))
  }
  private static let crossingsMessageText = Filling(
      [0, " of ", 1, " of strategic bodies cross another: they share areas, and neither lies within the other. Pairs that cross: ", 2, "."],
      ["Mae ", 0, " o'r ", 1, " cyrff strategol yn croesi un arall: maent yn rhannu ardaloedd, ac nid yw'r naill o fewn y llall. Parau sy'n croesi ei gilydd: ", 2, "."],
      nil)
  package static func questionMapMost(most: Int, all: Int) -> Phrase {
    questionMapMostText.filled(.number(most), .number(all))
  }
  private static let questionMapMostText = Filling(
      ["Areas with most of the first questions (", 0, " of ", 1, ")"],
      ["Ardaloedd â'r nifer mwyaf o'r cwestiynau cyntaf (", 0, " o ", 1, ")"],
      nil)
  package static func questionMapDescription(least: Int, most: Int) -> Phrase {
    questionMapDescriptionText.filled(.number(least), .number(most))
  }
  private static let questionMapDescriptionText = Filling(
      ["The darker an area, the more of the first questions stand in it: at least ", 0, ", at most ", 1, ". A number stands where a question is of one place; questions without a number on the map stand in several."],
      ["Po dywyllaf yr ardal, mwyaf o'r cwestiynau cyntaf sydd ynddi: o leiaf ", 0, ", ar y mwyaf ", 1, ". Mae rhif lle mae cwestiwn yn perthyn i un lle; mae cwestiynau heb rif ar y map mewn sawl lle."],
      nil)
  package static func findingMapMessage(covered: Int, all: Int) -> Phrase {
    findingMapMessageText.filled(.number(covered), .number(all))
  }
  private static let findingMapMessageText = Filling(
      ["Areas in which its bodies work: ", 0, " of ", 1],
      ["Ardaloedd y mae ei gyrff yn gweithio ynddynt: ", 0, " o ", 1],
      nil)
  package static func findingMapDescription(covered: Int, all: Int) -> Phrase {
    findingMapDescriptionText.filled(.number(covered), .number(all))
  }
  private static let findingMapDescriptionText = Filling(
      ["Tinted areas are those in which its bodies work: ", 0, " of ", 1, ". A line runs around the area of each body."],
      ["Yr ardaloedd lliw yw'r rhai y mae ei gyrff yn gweithio ynddynt: ", 0, " o ", 1, ". Mae llinell o amgylch ardal pob corff."],
      nil)
  package static func questionMapLegend(least: Int, most: Int) -> Phrase {
    questionMapLegendText.filled(.number(least), .number(most))
  }
  private static let questionMapLegendText = Filling(
      ["Tint: how many of the first questions stand in an area, from ", 0, " (lightest) to ", 1, " (darkest). A number on the map: a question of one place."],
      ["Arlliw: faint o'r cwestiynau cyntaf sydd mewn ardal, o ", 0, " (goleuaf) i ", 1, " (tywyllaf). Rhif ar y map: cwestiwn sy'n perthyn i un lle."],
      nil)
  package static func organisationsDrawn(drawn: Int, all: Int) -> Phrase {
    organisationsDrawnText.filled(.number(drawn), .number(all))
  }
  private static let organisationsDrawnText = Filling(
      ["Organisations drawn: ", 0, " of ", 1],
      ["Sefydliadau a luniadwyd: ", 0, " o ", 1],
      nil)
  package static func findingMapOfPlace(covered: Int, all: Int) -> Phrase {
    findingMapOfPlaceText.filled(.number(covered), .number(all))
  }
  private static let findingMapOfPlaceText = Filling(
      ["Areas it is about: ", 0, " of ", 1],
      ["Ardaloedd y mae'n ymwneud â hwy: ", 0, " o ", 1],
      nil)
  package static func findingMapOfPlaceDescription(covered: Int, all: Int) -> Phrase {
    findingMapOfPlaceDescriptionText.filled(.number(covered), .number(all))
  }
  private static let findingMapOfPlaceDescriptionText = Filling(
      ["Tinted areas are those that it is about: ", 0, " of ", 1, ". A line runs around the area of each body."],
      ["Yr ardaloedd lliw yw'r rhai y mae'n ymwneud â hwy: ", 0, " o ", 1, ". Mae llinell o amgylch ardal pob corff."],
      nil)
}
