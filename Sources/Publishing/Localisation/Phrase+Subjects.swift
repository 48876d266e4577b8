// Pages of partnerships, organisations, areas, footprints, kinds and plans.

extension Phrase {
  // Partnerships.
  static func partnershipsIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.partnerships(count)
    return Phrase(
      "\(count.english), with what each rests on and how many findings concern it.",
      "\(count.welsh), gyda'r hyn sy'n sail i bob un a nifer y canfyddiadau sy'n ymwneud â hi.")
  }

  static let findingsAboutIt = Phrase("Findings about it", "Canfyddiadau amdano")
  static let noFindingsHere = Phrase(
    "No finding concerns it.", "Nid oes canfyddiad yn ymwneud ag ef.")
  static let purpose = Phrase("Purpose", "Diben")
  static let website = Phrase("Website", "Gwefan")
  static let subgroups = Phrase("Sub-groups", "Is-grwpiau")
  static let notActive = Phrase(
    "(not active at this date)", "(ddim yn weithredol ar y dyddiad hwn)")
  static let noMembersRecorded = Phrase(
    "The catalogue records no members.", "Nid yw'r catalog yn cofnodi aelodau.")
  static let membersCaption = Phrase(
    "Members, their roles and how sure each seat is",
    "Aelodau, eu rolau a pha mor sicr yw pob sedd")
  static let whatItOverlaps = Phrase("What it overlaps", "Yr hyn y mae'n gorgyffwrdd ag ef")
  static let noOverlaps = Phrase(
    "No pair meets the overlap condition.", "Nid oes pâr yn bodloni'r amod gorgyffwrdd.")
  static let overlapsCaption = Phrase(
    "The partnerships it overlaps most", "Y partneriaethau y mae'n gorgyffwrdd fwyaf â hwy")
  static let membersOfEach = Phrase("Members of each", "Aelodau pob un")
  static let whatReviewsSaid = Phrase(
    "What earlier reviews said", "Yr hyn a ddywedodd adolygiadau cynharach")
  static let afterTheDate = Phrase(
    "after the date of this report", "ar ôl dyddiad yr adroddiad hwn")

  // Organisations.
  static func organisationsIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.organisations(count)
    return Phrase(
      "\(count.english) that can sit on partnerships, with the seats each holds.",
      "\(count.welsh) a all eistedd ar bartneriaethau, gyda'r seddi sydd gan bob un.")
  }

  static let countedSeatsNote = Phrase(
    "Seats count each partnership once, without observers.",
    "Mae seddi'n cyfrif pob partneriaeth unwaith, heb sylwedyddion.")

  static func seatsSentence(_ count: Int) -> Phrase {
    let count = CountedNoun.partnerships(count)
    return Phrase(
      "It holds a counted seat on \(count.english).",
      "Nifer y partneriaethau y mae ganddo sedd a gyfrifir arnynt: \(count.welsh).")
  }

  static func daysSentence(_ days: Double) -> Phrase {
    let days = CountedNoun.meetingDays.amount(days)
    return Phrase(
      "That is \(days.english) a year, some of them assumed.",
      "Mae hynny'n \(days.welsh) mewn blwyddyn, a rhai ohonynt wedi'u tybio.")
  }

  static let otherNames = Phrase("Other names", "Enwau eraill")
  static let officialID = Phrase("Register number", "Rhif cofrestr")
  static let noSeats = Phrase(
    "The catalogue records no seat.", "Nid yw'r catalog yn cofnodi sedd.")
  static let seatsCaption = Phrase(
    "Partnerships it sits on", "Y partneriaethau y mae'n eistedd arnynt")

  // Areas.
  static func areasIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.areas(count)
    return Phrase(
      "\(count.english), each with what operates there.",
      "\(count.welsh), pob un gyda'r hyn sy'n gweithredu yno.")
  }

  static let areasCaption = Phrase(
    "Areas and the partnerships that operate there",
    "Ardaloedd a'r partneriaethau sy'n gweithredu yno")
  static let kindOfArea = Phrase("Kind of area", "Math o ardal")
  static let partnershipsHere = Phrase("Partnerships here", "Partneriaethau yma")
  static let parts = Phrase("Parts", "Rhannau")

  static func operatesHere(_ count: Int) -> Phrase {
    let count = CountedNoun.partnerships(count)
    return Phrase(
      "\(count.english) in this area, local, regional and national.",
      "Nifer sy'n gweithredu yn yr ardal hon, yn lleol, yn rhanbarthol ac yn genedlaethol: \(count.welsh)."
    )
  }

  static let whatOperatesHere = Phrase("What operates here", "Beth sy'n gweithredu yma")
  static let operatesHereCaption = Phrase(
    "Partnerships whose footprint meets this area, the most local first",
    "Partneriaethau y mae eu hôl troed yn cyffwrdd â'r ardal hon, y rhai mwyaf lleol yn gyntaf")
  static let noPartnershipsHere = Phrase(
    "The catalogue shows no partnership here.",
    "Nid yw'r catalog yn dangos partneriaeth yma.")
  static let findingsHere = Phrase("What is found here", "Beth a ganfyddir yma")

  static func widerFindings(_ count: Int) -> Phrase {
    let count = CountedNoun.findings(count)
    return Phrase(
      "\(count.english) about the whole landscape can be found under",
      "Mae \(count.welsh) am y dirwedd gyfan i'w gweld o dan")
  }

  static let expectedAbsent = Phrase(
    "Expected everywhere, not shown here", "Disgwylir ym mhobman, heb ei ddangos yma")
  static let expectedAbsentIntroduction = Phrase(
    "Law, guidance or grant terms expect these kinds in every area; the catalogue shows none here. The gap may be one of the catalogue.",
    "Mae'r gyfraith, canllawiau neu delerau grant yn disgwyl y mathau hyn ym mhob ardal; nid yw'r catalog yn dangos yr un yma. Gall y bwlch fod yn y catalog."
  )
  static let whoServesIt = Phrase(
    "Organisations that serve this area", "Sefydliadau sy'n gwasanaethu'r ardal hon")
  static let servingCaption = Phrase(
    "Organisations whose own area meets this one, with their seats",
    "Sefydliadau y mae eu hardal eu hunain yn cyffwrdd â hon, gyda'u seddi")

  // Footprints.
  static func footprintsIntroduction(_ count: Int) -> Phrase {
    let count = CountedNoun.footprints(count)
    return Phrase(
      "\(count.english) in use. Bodies on one footprint cover exactly the same places.",
      "\(count.welsh) mewn defnydd. Mae cyrff ar un ôl troed yn cwmpasu'n union yr un lleoedd.")
  }

  static let footprintsCaption = Phrase(
    "Footprints by the number of partnerships that use them",
    "Olion traed yn ôl nifer y partneriaethau sy'n eu defnyddio")

  static func onThisFootprint(_ count: Int) -> Phrase {
    let count = CountedNoun.partnerships(count)
    return Phrase(
      "\(count.english) on exactly this footprint.", "\(count.welsh) ar yr union ôl troed hwn.")
  }

  static let samePlaces = Phrase(
    "Areas with exactly these places", "Ardaloedd â'r union leoedd hyn")
  static let bodiesOnFootprint = Phrase(
    "Partnerships on this footprint", "Partneriaethau ar yr ôl troed hwn")

  // Kinds.
  static let kindsHeading = Phrase("Kinds of partnership", "Mathau o bartneriaeth")

  static func kindsIntroduction(_ used: Int, of all: Int) -> Phrase {
    let all = CountedNoun.kinds(all)
    return Phrase(
      "\(Numerals.grouped(used)) of \(all.english) are in use at this date.",
      "Mae \(Numerals.grouped(used)) o \(all.welsh) mewn defnydd ar y dyddiad hwn.")
  }

  static let kindsCaption = Phrase("Kinds in use", "Mathau mewn defnydd")
  static let kindsThatOverlap = Phrase("Kinds that overlap", "Mathau sy'n gorgyffwrdd")
  static let eachKind = Phrase("Each kind", "Pob math")
  static let kindsNotInUse = Phrase("Kinds not in use", "Mathau nad ydynt mewn defnydd")
  static let abbreviation = Phrase("Abbreviation", "Talfyriad")
  static let expectedWhere = Phrase("Expected", "Disgwylir")
  static let everywhere = Phrase("In every area", "Ym mhob ardal")
  static let notExpected = Phrase("Not in every area", "Nid ym mhob ardal")
  static let usualMembers = Phrase(
    "Members by law, guidance or terms", "Aelodau yn ôl y gyfraith, canllawiau neu delerau")
  static let invitedMembers = Phrase("Usually invited", "Gwahoddir fel arfer")

  // Plans.
  static let plansHeading = Phrase(
    "Plans and needs assessments", "Cynlluniau ac asesiadau o anghenion")

  static func plansIntroduction(_ count: Int, of all: Int) -> Phrase {
    let all = CountedNoun.partnerships(all)
    return Phrase(
      "The catalogue names a plan or a needs assessment for \(Numerals.grouped(count)) of \(all.english).",
      "Mae'r catalog yn enwi cynllun neu asesiad o anghenion ar gyfer \(Numerals.grouped(count)) o \(all.welsh)."
    )
  }

  static let plansCaption = Phrase(
    "Plans and needs assessments of each partnership",
    "Cynlluniau ac asesiadau o anghenion pob partneriaeth")
}
