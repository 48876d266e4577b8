// Made from the catalogues of 'subjects' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let findingsAboutIt = Phrase(
    "Findings about it",
    "Canfyddiadau perthnasol",
    nil)
  package static let noFindingsHere = Phrase(
    "No finding concerns it.",
    "Nid oes canfyddiad perthnasol.",
    nil)
  package static let purpose = Phrase(
    "Purpose",
    "Diben",
    nil)
  package static let website = Phrase(
    "Website",
    "Gwefan",
    nil)
  package static let subgroups = Phrase(
    "Sub-groups",
    "Is-grwpiau",
    nil)
  package static let notActive = Phrase(
    "(not active at this date)",
    "(ddim yn weithredol ar y dyddiad hwn)",
    nil)
  package static let noMembersRecorded = Phrase(
    "The catalogue records no members.",
    "Nid yw'r catalog yn cofnodi aelodau.",
    nil)
  package static let membersCaption = Phrase(
    "Members, their roles and how sure each seat is",
    "Aelodau, eu rolau a pha mor sicr yw pob sedd",
    nil)
  package static let whatItOverlaps = Phrase(
    "What it overlaps",
    "Yr hyn y mae'n gorgyffwrdd ag ef",
    nil)
  package static let noOverlaps = Phrase(
    "No pair meets the overlap condition.",
    "Nid oes pâr yn bodloni'r amod gorgyffwrdd.",
    nil)
  package static let overlapsCaption = Phrase(
    "The partnerships it overlaps most",
    "Y partneriaethau y mae'n gorgyffwrdd fwyaf â hwy",
    nil)
  package static let membersOfEach = Phrase(
    "Members of each",
    "Aelodau pob un",
    nil)
  package static let whatReviewsSaid = Phrase(
    "What earlier reviews said",
    "Yr hyn a ddywedodd adolygiadau cynharach",
    nil)
  package static let afterTheDate = Phrase(
    "later than the date of this report",
    "yn ddiweddarach na dyddiad yr adroddiad hwn",
    nil)
  package static let countedSeatsNote = Phrase(
    "Seats count each partnership once, without observers.",
    "Wrth gyfrif seddi, cyfrifir pob partneriaeth unwaith, heb sylwedyddion.",
    nil)
  package static let otherNames = Phrase(
    "Other names",
    "Enwau eraill",
    nil)
  package static let officialID = Phrase(
    "Register number",
    "Rhif cofrestr",
    nil)
  package static let noSeats = Phrase(
    "The catalogue records no seat.",
    "Nid yw'r catalog yn cofnodi sedd.",
    nil)
  package static let seatsCaption = Phrase(
    "Partnerships it sits on",
    "Y partneriaethau y mae'n aelod ohonynt",
    nil)
  package static let areasCaption = Phrase(
    "Areas and the partnerships that operate there",
    "Ardaloedd a'r partneriaethau sy'n gweithredu yno",
    nil)
  package static let populationOfPartsNote = Phrase(
    "An area without a population of its own has that of its parts.",
    "Lle nad oes gan ardal boblogaeth ei hun, poblogaeth ei rhannau a roddir.",
    nil)
  package static let kindOfArea = Phrase(
    "Kind of area",
    "Math o ardal",
    nil)
  package static let partnershipsHere = Phrase(
    "Partnerships here",
    "Partneriaethau yma",
    nil)
  package static let parts = Phrase(
    "Parts",
    "Rhannau",
    nil)
  package static let areaOfUnknownParts = Phrase(
    "No partnership of the catalogue names this area, and it does not say which areas this one is made of: what operates here cannot be told.",
    "Nid oes partneriaeth yn y catalog yn enwi'r ardal hon, ac nid yw'r catalog yn dweud o ba ardaloedd y mae wedi'i ffurfio: ni ellir dweud beth sy'n gweithredu yma.",
    nil)
  package static let whatOperatesHere = Phrase(
    "What operates here",
    "Beth sy'n gweithredu yma",
    nil)
  package static let operatesHereCaption = Phrase(
    "Partnerships whose footprint meets this area, the most local first",
    "Partneriaethau y mae o leiaf ran o'u hôl troed o fewn yr ardal hon, y rhai mwyaf lleol yn gyntaf",
    nil)
  package static let noPartnershipsHere = Phrase(
    "The catalogue shows no partnership here.",
    "Nid yw'r catalog yn dangos partneriaeth yma.",
    nil)
  package static let findingsHere = Phrase(
    "What is found here",
    "Yr hyn a ganfuwyd yma",
    nil)
  package static let expectedAbsent = Phrase(
    "Expected everywhere, not shown here",
    "Disgwylir ym mhobman, heb ei ddangos yma",
    nil)
  package static let expectedAbsentIntroduction = Phrase(
    "Law, guidance or grant terms expect these kinds in every area; the catalogue shows none here. The gap may be one of the catalogue.",
    "Mae'r gyfraith, canllawiau neu delerau grant yn disgwyl y mathau hyn ym mhob ardal; nid yw'r catalog yn dangos yr un ohonynt yma. Efallai mai yn y catalog y mae'r bwlch.",
    nil)
  package static let whoServesIt = Phrase(
    "Organisations that serve this area",
    "Sefydliadau sy'n gwasanaethu'r ardal hon",
    nil)
  package static let servingCaption = Phrase(
    "Organisations whose own area meets this one, with their seats",
    "Sefydliadau y mae o leiaf ran o'u hardal eu hunain o fewn yr ardal hon, gyda'u seddi",
    nil)
  package static let footprintsCaption = Phrase(
    "Footprints by the number of partnerships that use them",
    "Olion traed yn ôl nifer y partneriaethau sy'n eu defnyddio",
    nil)
  package static let samePlaces = Phrase(
    "Areas with exactly these places",
    "Ardaloedd â'r union leoedd hyn",
    nil)
  package static let bodiesOnFootprint = Phrase(
    "Partnerships on this footprint",
    "Partneriaethau ar yr ôl troed hwn",
    nil)
  package static let kindsHeading = Phrase(
    "Kinds of partnership",
    "Mathau o bartneriaeth",
    nil)
  package static let kindsCaption = Phrase(
    "Kinds in use",
    "Mathau mewn defnydd",
    nil)
  package static let kindsThatOverlap = Phrase(
    "Kinds that overlap",
    "Mathau sy'n gorgyffwrdd",
    nil)
  package static let eachKind = Phrase(
    "Each kind",
    "Pob math",
    nil)
  package static let kindsNotInUse = Phrase(
    "Kinds not in use",
    "Mathau nad ydynt mewn defnydd",
    nil)
  package static let abbreviation = Phrase(
    "Abbreviation",
    "Talfyriad",
    nil)
  package static let expectedWhere = Phrase(
    "Expected",
    "Disgwylir",
    nil)
  package static let everywhere = Phrase(
    "In every area",
    "Ym mhob ardal",
    nil)
  package static let notExpected = Phrase(
    "Not in every area",
    "Nid ym mhob ardal",
    nil)
  package static let usualMembers = Phrase(
    "Members by law, guidance or terms",
    "Aelodau yn ôl y gyfraith, canllawiau neu delerau",
    nil)
  package static let invitedMembers = Phrase(
    "Usually invited",
    "Gwahoddir fel arfer",
    nil)
  package static let plansHeading = Phrase(
    "Plans and needs assessments",
    "Cynlluniau ac asesiadau o anghenion",
    nil)
  package static let plansCaption = Phrase(
    "Plans and needs assessments of each partnership",
    "Cynlluniau ac asesiadau o anghenion pob partneriaeth",
    nil)
  package static let mergerInLaw = Phrase(
    "Can merge in law",
    "A allant uno yn ôl y gyfraith",
    nil)
}

extension Words {
  package static func partnershipsIntroduction(count: Phrase) -> Phrase {
    partnershipsIntroductionText.filled(.phrase(count))
  }
  private static let partnershipsIntroductionText = Filling(
      [0, ", with what each rests on and how many findings concern it."],
      [0, ", gyda'r hyn sy'n sail i bob un a nifer y canfyddiadau sy'n ymwneud â hi."],
      nil)
  package static func organisationsIntroduction(count: Phrase) -> Phrase {
    organisationsIntroductionText.filled(.phrase(count))
  }
  private static let organisationsIntroductionText = Filling(
      [0, " that can sit on partnerships, with the seats each holds."],
      [0, " a all fod yn aelodau o bartneriaethau, gyda'r seddi sydd gan bob un."],
      nil)
  package static func seatsSentence(count: Phrase) -> Phrase {
    seatsSentenceText.filled(.phrase(count))
  }
  private static let seatsSentenceText = Filling(
      ["It holds a counted seat on ", 0, "."],
      ["Mae gan y sefydliad sedd a gyfrifir ar ", 0, "."],
      nil)
  package static func daysSentence(days: Phrase) -> Phrase {
    daysSentenceText.filled(.phrase(days))
  }
  private static let daysSentenceText = Filling(
      ["That is ", 0, " a year, some of them assumed."],
      ["Mae hynny'n cyfateb i ", 0, " mewn blwyddyn, a rhai ohonynt yn dybiedig."],
      nil)
  package static func areasIntroduction(count: Phrase) -> Phrase {
    areasIntroductionText.filled(.phrase(count))
  }
  private static let areasIntroductionText = Filling(
      [0, ", each with what operates there."],
      [0, ", pob un gyda'r hyn sy'n gweithredu yno."],
      nil)
  package static func populationOfParts(people: String) -> Phrase {
    populationOfPartsText.filled(.text(people))
  }
  private static let populationOfPartsText = Filling(
      [0, " (its parts together)"],
      [0, " (ei rhannau gyda'i gilydd)"],
      nil)
  package static func operatesHere(count: Phrase) -> Phrase {
    operatesHereText.filled(.phrase(count))
  }
  private static let operatesHereText = Filling(
      [0, " in this area, local, regional and national."],
      ["Mae ", 0, " yn gweithredu yn yr ardal hon, yn lleol, yn rhanbarthol ac yn genedlaethol."],
      nil)
  package static func widerFindings(count: Phrase) -> Phrase {
    widerFindingsText.filled(.phrase(count))
  }
  private static let widerFindingsText = Filling(
      [0, " about the whole landscape can be found under"],
      ["Gellir gweld ", 0, " am y dirwedd gyfan o dan"],
      nil)
  package static func footprintsIntroduction(count: Phrase) -> Phrase {
    footprintsIntroductionText.filled(.phrase(count))
  }
  private static let footprintsIntroductionText = Filling(
      [0, " in use. Bodies on one footprint cover exactly the same places."],
      [0, " mewn defnydd. Mae cyrff ar un ôl troed yn cwmpasu'n union yr un lleoedd."],
      nil)
  package static func onThisFootprint(count: Phrase) -> Phrase {
    onThisFootprintText.filled(.phrase(count))
  }
  private static let onThisFootprintText = Filling(
      [0, " on exactly this footprint."],
      [0, " ar yr union ôl troed hwn."],
      nil)
  package static func kindsIntroduction(used: Int, all: Phrase) -> Phrase {
    kindsIntroductionText.filled(.number(used), .phrase(all))
  }
  private static let kindsIntroductionText = Filling(
      [0, " of ", 1, " are in use at this date."],
      ["Mae ", 0, " o'r ", 1, " mewn defnydd ar y dyddiad hwn."],
      nil)
  package static func plansIntroduction(count: Int, all: Phrase) -> Phrase {
    plansIntroductionText.filled(.number(count), .phrase(all))
  }
  private static let plansIntroductionText = Filling(
      ["The catalogue names a plan or a needs assessment for ", 0, " of ", 1, "."],
      ["Mae'r catalog yn enwi cynllun neu asesiad o anghenion ar gyfer ", 0, " o'r ", 1, "."],
      nil)
  package static func daysSentenceKnown(days: Phrase) -> Phrase {
    daysSentenceKnownText.filled(.phrase(days))
  }
  private static let daysSentenceKnownText = Filling(
      ["That is ", 0, " a year."],
      ["Mae hynny'n cyfateb i ", 0, " mewn blwyddyn."],
      nil)
  package static func daysSentenceAllAssumed(days: Phrase) -> Phrase {
    daysSentenceAllAssumedText.filled(.phrase(days))
  }
  private static let daysSentenceAllAssumedText = Filling(
      ["That is ", 0, " a year, all of them assumed."],
      ["Mae hynny'n cyfateb i ", 0, " mewn blwyddyn, a phob un ohonynt yn dybiedig."],
      nil)
}
