// Made from the catalogues of 'subjects' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let findingsAboutIt = Phrase(
    "Findings about it",
    "Canfyddiadau perthnasol")
  package static let noFindingsHere = Phrase(
    "No finding concerns it.",
    "Nid oes canfyddiad perthnasol.")
  package static let purpose = Phrase(
    "Purpose",
    "Diben")
  package static let website = Phrase(
    "Website",
    "Gwefan")
  package static let subgroups = Phrase(
    "Sub-groups",
    "Is-grwpiau")
  package static let notActive = Phrase(
    "(not active at this date)",
    "(ddim yn weithredol ar y dyddiad hwn)")
  package static let noMembersRecorded = Phrase(
    "The catalogue records no members.",
    "Nid yw'r catalog yn cofnodi aelodau.")
  package static let membersCaption = Phrase(
    "Members, their roles and how sure each seat is",
    "Aelodau, eu rolau a pha mor sicr yw pob sedd")
  package static let whatItOverlaps = Phrase(
    "What it overlaps",
    "Yr hyn y mae'n gorgyffwrdd ag ef")
  package static let noOverlaps = Phrase(
    "No pair meets the overlap condition.",
    "Nid oes pâr yn bodloni'r amod gorgyffwrdd.")
  package static let overlapsCaption = Phrase(
    "The partnerships it overlaps most",
    "Y partneriaethau y mae'n gorgyffwrdd fwyaf â hwy")
  package static let membersOfEach = Phrase(
    "Members of each",
    "Aelodau pob un")
  package static let whatReviewsSaid = Phrase(
    "What earlier reviews said",
    "Yr hyn a ddywedodd adolygiadau cynharach")
  package static let afterTheDate = Phrase(
    "after the date of this report",
    "ar ôl dyddiad yr adroddiad hwn")
  package static let countedSeatsNote = Phrase(
    "Seats count each partnership once, without observers.",
    "Wrth gyfrif seddi, cyfrifir pob partneriaeth unwaith, heb sylwedyddion.")
  package static let otherNames = Phrase(
    "Other names",
    "Enwau eraill")
  package static let officialID = Phrase(
    "Register number",
    "Rhif cofrestr")
  package static let noSeats = Phrase(
    "The catalogue records no seat.",
    "Nid yw'r catalog yn cofnodi sedd.")
  package static let seatsCaption = Phrase(
    "Partnerships it sits on",
    "Y partneriaethau y mae'n aelod ohonynt")
  package static let areasCaption = Phrase(
    "Areas and the partnerships that operate there",
    "Ardaloedd a'r partneriaethau sy'n gweithredu yno")
  package static let kindOfArea = Phrase(
    "Kind of area",
    "Math o ardal")
  package static let partnershipsHere = Phrase(
    "Partnerships here",
    "Partneriaethau yma")
  package static let parts = Phrase(
    "Parts",
    "Rhannau")
  package static let whatOperatesHere = Phrase(
    "What operates here",
    "Beth sy'n gweithredu yma")
  package static let operatesHereCaption = Phrase(
    "Partnerships whose footprint meets this area, the most local first",
    "Partneriaethau y mae o leiaf ran o'u hôl troed o fewn yr ardal hon, y rhai mwyaf lleol yn gyntaf")
  package static let noPartnershipsHere = Phrase(
    "The catalogue shows no partnership here.",
    "Nid yw'r catalog yn dangos partneriaeth yma.")
  package static let findingsHere = Phrase(
    "What is found here",
    "Yr hyn a ganfuwyd yma")
  package static let expectedAbsent = Phrase(
    "Expected everywhere, not shown here",
    "Disgwylir ym mhobman, heb ei ddangos yma")
  package static let expectedAbsentIntroduction = Phrase(
    "Law, guidance or grant terms expect these kinds in every area; the catalogue shows none here. The gap may be one of the catalogue.",
    "Mae'r gyfraith, canllawiau neu delerau grant yn disgwyl y mathau hyn ym mhob ardal; nid yw'r catalog yn dangos yr un ohonynt yma. Efallai mai yn y catalog y mae'r bwlch.")
  package static let whoServesIt = Phrase(
    "Organisations that serve this area",
    "Sefydliadau sy'n gwasanaethu'r ardal hon")
  package static let servingCaption = Phrase(
    "Organisations whose own area meets this one, with their seats",
    "Sefydliadau y mae o leiaf ran o'u hardal eu hunain o fewn yr ardal hon, gyda'u seddi")
  package static let footprintsCaption = Phrase(
    "Footprints by the number of partnerships that use them",
    "Olion traed yn ôl nifer y partneriaethau sy'n eu defnyddio")
  package static let samePlaces = Phrase(
    "Areas with exactly these places",
    "Ardaloedd â'r union leoedd hyn")
  package static let bodiesOnFootprint = Phrase(
    "Partnerships on this footprint",
    "Partneriaethau ar yr ôl troed hwn")
  package static let kindsHeading = Phrase(
    "Kinds of partnership",
    "Mathau o bartneriaeth")
  package static let kindsCaption = Phrase(
    "Kinds in use",
    "Mathau mewn defnydd")
  package static let kindsThatOverlap = Phrase(
    "Kinds that overlap",
    "Mathau sy'n gorgyffwrdd")
  package static let eachKind = Phrase(
    "Each kind",
    "Pob math")
  package static let kindsNotInUse = Phrase(
    "Kinds not in use",
    "Mathau nad ydynt mewn defnydd")
  package static let abbreviation = Phrase(
    "Abbreviation",
    "Talfyriad")
  package static let expectedWhere = Phrase(
    "Expected",
    "Disgwylir")
  package static let everywhere = Phrase(
    "In every area",
    "Ym mhob ardal")
  package static let notExpected = Phrase(
    "Not in every area",
    "Nid ym mhob ardal")
  package static let usualMembers = Phrase(
    "Members by law, guidance or terms",
    "Aelodau yn ôl y gyfraith, canllawiau neu delerau")
  package static let invitedMembers = Phrase(
    "Usually invited",
    "Gwahoddir fel arfer")
  package static let plansHeading = Phrase(
    "Plans and needs assessments",
    "Cynlluniau ac asesiadau o anghenion")
  package static let plansCaption = Phrase(
    "Plans and needs assessments of each partnership",
    "Cynlluniau ac asesiadau o anghenion pob partneriaeth")
}

extension Words {
  package static func partnershipsIntroduction(count: Phrase) -> Phrase {
    partnershipsIntroductionText.filled(.phrase(count))
  }
  private static let partnershipsIntroductionText = Filling(
      [0, ", with what each rests on and how many findings concern it."],
      [0, ", gyda'r hyn sy'n sail i bob un a nifer y canfyddiadau sy'n ymwneud â hi."])
  package static func organisationsIntroduction(count: Phrase) -> Phrase {
    organisationsIntroductionText.filled(.phrase(count))
  }
  private static let organisationsIntroductionText = Filling(
      [0, " that can sit on partnerships, with the seats each holds."],
      [0, " a all fod yn aelodau o bartneriaethau, gyda'r seddi sydd gan bob un."])
  package static func seatsSentence(count: Phrase) -> Phrase {
    seatsSentenceText.filled(.phrase(count))
  }
  private static let seatsSentenceText = Filling(
      ["It holds a counted seat on ", 0, "."],
      ["Mae gan y sefydliad sedd a gyfrifir ar ", 0, "."])
  package static func daysSentence(days: Phrase) -> Phrase {
    daysSentenceText.filled(.phrase(days))
  }
  private static let daysSentenceText = Filling(
      ["That is ", 0, " a year, some of them assumed."],
      ["Mae hynny'n cyfateb i ", 0, " mewn blwyddyn, a rhai ohonynt yn dybiedig."])
  package static func areasIntroduction(count: Phrase) -> Phrase {
    areasIntroductionText.filled(.phrase(count))
  }
  private static let areasIntroductionText = Filling(
      [0, ", each with what operates there."],
      [0, ", pob un gyda'r hyn sy'n gweithredu yno."])
  package static func operatesHere(count: Phrase) -> Phrase {
    operatesHereText.filled(.phrase(count))
  }
  private static let operatesHereText = Filling(
      [0, " in this area, local, regional and national."],
      ["Mae ", 0, " yn gweithredu yn yr ardal hon, yn lleol, yn rhanbarthol ac yn genedlaethol."])
  package static func widerFindings(count: Phrase) -> Phrase {
    widerFindingsText.filled(.phrase(count))
  }
  private static let widerFindingsText = Filling(
      [0, " about the whole landscape can be found under"],
      ["Gellir gweld ", 0, " am y dirwedd gyfan o dan"])
  package static func footprintsIntroduction(count: Phrase) -> Phrase {
    footprintsIntroductionText.filled(.phrase(count))
  }
  private static let footprintsIntroductionText = Filling(
      [0, " in use. Bodies on one footprint cover exactly the same places."],
      [0, " mewn defnydd. Mae cyrff ar un ôl troed yn cwmpasu'n union yr un lleoedd."])
  package static func onThisFootprint(count: Phrase) -> Phrase {
    onThisFootprintText.filled(.phrase(count))
  }
  private static let onThisFootprintText = Filling(
      [0, " on exactly this footprint."],
      [0, " ar yr union ôl troed hwn."])
  package static func kindsIntroduction(used: Int, all: Phrase) -> Phrase {
    kindsIntroductionText.filled(.number(used), .phrase(all))
  }
  private static let kindsIntroductionText = Filling(
      [0, " of ", 1, " are in use at this date."],
      ["Mae ", 0, " o'r ", 1, " mewn defnydd ar y dyddiad hwn."])
  package static func plansIntroduction(count: Int, all: Phrase) -> Phrase {
    plansIntroductionText.filled(.number(count), .phrase(all))
  }
  private static let plansIntroductionText = Filling(
      ["The catalogue names a plan or a needs assessment for ", 0, " of ", 1, "."],
      ["Mae'r catalog yn enwi cynllun neu asesiad o anghenion ar gyfer ", 0, " o'r ", 1, "."])
}
