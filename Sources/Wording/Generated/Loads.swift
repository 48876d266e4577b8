// Made from the catalogues of 'loads' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let loadsName = Phrase(
    "Load by people served",
    "Llwyth yn ôl y bobl a wasanaethir",
    nil)
  package static let loadsLead = Phrase(
    "Some kinds of organisation divide the nation between them, so that one body of the kind serves each place. What their seats cost can be set beside the number of people whom they serve.",
    "Mae rhai mathau o sefydliad yn rhannu'r genedl rhyngddynt, fel bod un corff o'r math yn gwasanaethu pob lle. Gellir gosod cost eu seddi wrth ochr nifer y bobl a wasanaethir ganddynt.",
    nil)
  package static let loadsNone = Phrase(
    "The bodies of no kind of organisation divide the nation between them, so that no load can be set beside others.",
    "Nid oes unrhyw fath o sefydliad y mae ei gyrff yn rhannu'r genedl rhyngddynt, felly ni ellir gosod yr un llwyth wrth ochr eraill.",
    nil)
  package static let loadsCaption = Phrase(
    "Seats, plans and load of the bodies that divide the nation between them",
    "Seddi, cynlluniau a llwyth y cyrff sy'n rhannu'r genedl rhyngddynt",
    nil)
  package static let loadLinesCaption = Phrase(
    "How seats grow with the people served, by kind of organisation",
    "Sut y mae seddi'n cynyddu gyda'r bobl a wasanaethir, yn ôl math o sefydliad",
    nil)
  package static let loadPlans = Phrase(
    "Plans to sign",
    "Cynlluniau i'w llofnodi",
    nil)
  package static let loadAssessments = Phrase(
    "Assessments to sign",
    "Asesiadau i'w llofnodi",
    nil)
  package static let loadPeople = Phrase(
    "People served",
    "Y bobl a wasanaethir",
    nil)
  package static let loadPerHead = Phrase(
    "Seats per 100,000 people",
    "Seddi fesul can mil o bobl",
    nil)
  package static let loadRatio = Phrase(
    "Times its kind's median",
    "Sawl gwaith canolrif ei fath",
    nil)
  package static let loadMark = Phrase(
    "Load",
    "Llwyth",
    nil)
  package static let loadHeavy = Phrase(
    "heavy",
    "trwm",
    nil)
  package static let loadNotHeavy = Phrase(
    "not heavy",
    "heb fod yn drwm",
    nil)
  package static let loadNation = Phrase(
    "Nation",
    "Cenedl",
    nil)
  package static let loadBodies = Phrase(
    "Bodies",
    "Cyrff",
    nil)
  package static let loadMedian = Phrase(
    "Median of seats per 100,000 people",
    "Canolrif seddi fesul can mil o bobl",
    nil)
  package static let loadHeavyBodies = Phrase(
    "Bodies with a heavy load",
    "Cyrff â llwyth trwm",
    nil)
  package static let loadSlope = Phrase(
    "Growth with people",
    "Cynnydd gyda phobl",
    nil)
  package static let loadSlopeLow = Phrase(
    "Growth, lower end",
    "Cynnydd, pen isaf",
    nil)
  package static let loadSlopeHigh = Phrase(
    "Growth, upper end",
    "Cynnydd, pen uchaf",
    nil)
  package static let loadLineBodies = Phrase(
    "Bodies compared",
    "Cyrff a gymharwyd",
    nil)
  package static let loadUnknownBodies = Phrase(
    "Bodies without a population",
    "Cyrff heb boblogaeth",
    nil)
  package static let loadSeatless = Phrase(
    "Bodies without a seat",
    "Cyrff heb sedd",
    nil)
  package static let loadSignNote = Phrase(
    "Plans and needs assessments are those of the partnerships on which a body is counted, and distinct footprints are theirs.",
    "Cynlluniau ac asesiadau anghenion y partneriaethau y cyfrifir corff arnynt yw'r rhain, a'u holion traed hwy yw'r olion traed gwahanol.",
    nil)
  package static let loadUnknownNote = Phrase(
    "Where the catalogue does not say how many people live in one of a body's areas, its load is not known; it is not nothing.",
    "Lle nad yw'r catalog yn dweud faint o bobl sy'n byw yn un o ardaloedd corff, nid yw ei lwyth yn hysbys; nid yw'n golygu nad oes llwyth.",
    nil)
  package static let loadLineNote = Phrase(
    "Growth with people is the slope of ln(seats) on ln(people) by least squares, with its 95% interval by Student's distribution. 1 is seats in proportion to people; 0 is as many seats whatever the size. Bodies without a population or without a seat are left out; below three bodies there is no line.",
    "Y cynnydd gyda phobl yw goledd ln(seddi) ar ln(pobl) yn ôl y sgwariau lleiaf, gyda'i gyfwng 95% yn ôl dosraniad Student. Ystyr 1 yw seddi'n gymesur â phobl; ystyr 0 yw'r un nifer o seddi beth bynnag fo'r maint. Hepgorir cyrff heb boblogaeth neu heb sedd; gyda llai na thri chorff nid oes llinell.",
    nil)
  package static let loadBarsName = Phrase(
    "Seats per 100,000 people",
    "Seddi fesul can mil o bobl",
    nil)
  package static let loadBarsLegend = Phrase(
    "After each name: seats per 100,000 people, and how many times the median that is. The mark through the bars is the median; from the broken mark on a load is heavy.",
    "Ar ôl pob enw: seddi fesul can mil o bobl, a sawl gwaith y canolrif yw hynny. Y marc drwy'r barrau yw'r canolrif; o'r marc toredig ymlaen mae llwyth yn drwm.",
    nil)
  package static let loadHereHeading = Phrase(
    "What this costs beside others of its kind",
    "Cost hyn wrth ochr eraill o'i fath",
    nil)
  package static let loadChangesCaption = Phrase(
    "Load before and after, of bodies for which something changes",
    "Llwyth cyn ac ar ôl, y cyrff y mae rhywbeth yn newid iddynt",
    nil)
  package static let otherLoadChangesCaption = Phrase(
    "Seats and meeting-days before and after, of other organisations for which something changes",
    "Seddi a diwrnodau cyfarfod cyn ac ar ôl, y sefydliadau eraill y mae rhywbeth yn newid iddynt",
    nil)
  package static let otherLoadChangesNote = Phrase(
    "Their kinds do not divide the nation between them, so that no load per person is told. Whose meeting-days grow most stands first.",
    "Nid yw eu mathau'n rhannu'r genedl rhyngddynt, felly ni roddir llwyth y pen. Daw'r rhai y mae eu diwrnodau cyfarfod yn cynyddu fwyaf yn gyntaf.",
    nil)
  package static let loadChangesHeading = Phrase(
    "Who bears the cost",
    "Pwy sy'n ysgwyddo'r gost",
    nil)
  package static let loadChangesNone = Phrase(
    "Nothing changes for a body of the kinds that divide the nation between them.",
    "Nid oes dim yn newid i'r un corff o'r mathau sy'n rhannu'r genedl rhyngddynt.",
    nil)
  package static let loadRatioAfter = Phrase(
    "Times the median from before",
    "Sawl gwaith y canolrif blaenorol",
    nil)
  package static let loadKindUnknownAll = Phrase(
    "The catalogue does not say how many people they serve.",
    "Nid yw'r catalog yn nodi faint o bobl y maent yn eu gwasanaethu.",
    nil)
  package static let loadHereMost = Phrase(
    "No other body of its kind carries more.",
    "Nid oes yr un corff arall o'i fath yn cario mwy.",
    nil)
}

extension Words {
  package static func loadRuleNote(ratio: String) -> Phrase {
    loadRuleNoteText.filled(.text(ratio))
  }
  private static let loadRuleNoteText = Filling(
      ["A load is heavy from ", 0, " times the median of its kind (setting load.median-ratio). It is measured against bodies of the kind alone, and is no finding: a small body's seats may each be what the law asks."],
      ["Mae llwyth yn drwm o ", 0, " gwaith canolrif ei fath (gosodiad load.median-ratio). Fe'i mesurir yn erbyn cyrff o'r math yn unig, ac nid yw'n ganfyddiad: gall fod pob un o seddi corff bach yn ofynnol dan y gyfraith."],
      nil)
  package static func loadKindSeats(bodies: Phrase, least: Int, seats: Phrase) -> Phrase {
    loadKindSeatsText.filled(.phrase(bodies), .number(least), .phrase(seats))
  }
  private static let loadKindSeatsText = Filling(
      [0, ", each with ", 1, " to ", 2, "."],
      [0, "; gan bob un: o ", 1, " i ", 2, "."],
      nil)
  package static func loadKindSameSeats(bodies: Phrase, seats: Phrase) -> Phrase {
    loadKindSameSeatsText.filled(.phrase(bodies), .phrase(seats))
  }
  private static let loadKindSameSeatsText = Filling(
      [0, ", each with ", 1, "."],
      [0, "; gan bob un: ", 1, "."],
      nil)
  package static func loadKindPeople(fewest: Phrase, most: Phrase) -> Phrase {
    loadKindPeopleText.filled(.phrase(fewest), .phrase(most))
  }
  private static let loadKindPeopleText = Filling(
      ["The smallest serves ", 0, ", the largest ", 1, "."],
      ["Mae'r lleiaf yn gwasanaethu ", 0, ", a'r mwyaf ", 1, "."],
      nil)
  package static func loadKindUnknown(bodies: Phrase) -> Phrase {
    loadKindUnknownText.filled(.phrase(bodies))
  }
  private static let loadKindUnknownText = Filling(
      ["The number of people served is not known of ", 0, "."],
      ["Ni wyddys faint o bobl a wasanaethir gan ", 0, "."],
      nil)
  package static func loadKindSlope(double: String, slope: String, low: String, high: String, bodies: Phrase) -> Phrase {
    loadKindSlopeText.filled(.text(double), .text(slope), .text(low), .text(high), .phrase(bodies))
  }
  private static let loadKindSlopeText = Filling(
      ["A body that serves twice the people has ", 0, " times as many seats (slope ", 1, ", 95% interval ", 2, " to ", 3, "; ", 4, ")."],
      ["Mae gan gorff sy'n gwasanaethu dwywaith y bobl ", 0, " gwaith cymaint o seddi (goledd ", 1, ", cyfwng 95% ", 2, " i ", 3, "; ", 4, ")."],
      nil)
  package static func loadBarsMessage(times: String, heavy: Int, all: Int) -> Phrase {
    loadBarsMessageText.filled(.text(times), .number(heavy), .number(all))
  }
  private static let loadBarsMessageText = Filling(
      ["The heaviest load is ", 0, " times the lightest; heavy loads: ", 1, " of ", 2],
      ["Mae'r llwyth trymaf ", 0, " gwaith cymaint â'r ysgafnaf; llwythi trwm: ", 1, " o ", 2],
      nil)
  package static func loadBarsDescription(most: String, least: String, median: String) -> Phrase {
    loadBarsDescriptionText.filled(.text(most), .text(least), .text(median))
  }
  private static let loadBarsDescriptionText = Filling(
      ["Bars of seats per 100,000 people, the heaviest load first: from ", 0, " down to ", 1, ". The median is ", 2, "."],
      ["Barrau o seddi fesul can mil o bobl, y llwyth trymaf yn gyntaf: o ", 0, " i lawr i ", 1, ". Y canolrif yw ", 2, "."],
      nil)
  package static func loadHere(people: Phrase, seats: Phrase, load: String, ratio: String, median: String) -> Phrase {
    loadHereText.filled(.phrase(people), .phrase(seats), .text(load), .text(ratio), .text(median))
  }
  private static let loadHereText = Filling(
      ["It serves ", 0, " and holds ", 1, ": ", 2, " for every 100,000 people, ", 3, " times the median of its kind (", 4, ")."],
      ["Mae'n gwasanaethu ", 0, " ac mae ganddo ", 1, ": ", 2, " am bob can mil o bobl, ", 3, " gwaith canolrif ei fath (", 4, ")."],
      nil)
  package static func loadHereUnknown(seats: Phrase) -> Phrase {
    loadHereUnknownText.filled(.phrase(seats))
  }
  private static let loadHereUnknownText = Filling(
      ["It holds ", 0, ". The catalogue does not say how many people it serves, so that its load beside others of its kind is not known."],
      ["Mae ganddo ", 0, ". Nid yw'r catalog yn dweud faint o bobl a wasanaethir ganddo, felly nid yw ei lwyth wrth ochr eraill o'i fath yn hysbys."],
      nil)
  package static func loadHereHeavy(ratio: String) -> Phrase {
    loadHereHeavyText.filled(.text(ratio))
  }
  private static let loadHereHeavyText = Filling(
      ["That is a heavy load: ", 0, " times the median or more."],
      ["Mae hwn yn llwyth trwm: ", 0, " gwaith y canolrif neu fwy."],
      nil)
  package static func loadHereSign(plans: Phrase, assessments: Phrase, footprints: Phrase) -> Phrase {
    loadHereSignText.filled(.phrase(plans), .phrase(assessments), .phrase(footprints))
  }
  private static let loadHereSignText = Filling(
      ["To sign with its partnerships – ", 0, ", ", 1, "; they work on ", 2, "."],
      ["I'w llofnodi gyda'i bartneriaethau – ", 0, ", ", 1, "; maent yn gweithio ar ", 2, "."],
      nil)
  package static func loadChangesHeavy(before: Int, after: Int) -> Phrase {
    loadChangesHeavyText.filled(.number(before), .number(after))
  }
  private static let loadChangesHeavyText = Filling(
      ["Bodies with a heavy load – before: ", 0, "; after: ", 1, ". Both are measured against the medians from before."],
      ["Cyrff â llwyth trwm – cyn: ", 0, "; ar ôl: ", 1, ". Mesurir y ddau yn erbyn y canolrifau blaenorol."],
      nil)
  package static func loadKindFlat(double: String, slope: String, low: String, high: String, bodies: Phrase) -> Phrase {
    loadKindFlatText.filled(.text(double), .text(slope), .text(low), .text(high), .phrase(bodies))
  }
  private static let loadKindFlatText = Filling(
      ["Larger bodies do not clearly have more seats: twice the people go with ", 0, " times as many seats (slope ", 1, ", 95% interval ", 2, " to ", 3, "; ", 4, ")."],
      ["Nid yw'n amlwg bod gan gyrff mwy ragor o seddi: am ddwywaith y bobl, ", 0, " gwaith cymaint o seddi (goledd ", 1, ", cyfwng 95% ", 2, " i ", 3, "; ", 4, ")."],
      nil)
  package static func loadHereMore(more: Int, bodies: Phrase) -> Phrase {
    loadHereMoreText.filled(.number(more), .phrase(bodies))
  }
  private static let loadHereMoreText = Filling(
      ["Carrying more: ", 0, " of ", 1, "."],
      ["Yn cario mwy: ", 0, " o ", 1, "."],
      nil)
  package static func loadHereNothingToSign(footprints: Phrase) -> Phrase {
    loadHereNothingToSignText.filled(.phrase(footprints))
  }
  private static let loadHereNothingToSignText = Filling(
      ["Its partnerships have no plan or assessment to sign; they work on ", 0, "."],
      ["Nid oes gan ei bartneriaethau gynllun nac asesiad i'w lofnodi; maent yn gweithio ar ", 0, "."],
      nil)
}
