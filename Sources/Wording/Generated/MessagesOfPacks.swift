// Made from the catalogues of 'messages-of-packs' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let anArrayOfNumbers = Phrase(
    "an array of numbers",
    "arae o rifau",
    nil)
  package static let packTrueOrFalse = Phrase(
    "true or false",
    "true neu false",
    nil)
  package static let anArray = Phrase(
    "an array",
    "arae",
    nil)
  package static let anArrayOfText = Phrase(
    "an array of text",
    "arae o destunau",
    nil)
  package static let anObject = Phrase(
    "an object",
    "gwrthrych",
    nil)
  package static let jsonText = Phrase(
    "text",
    "testun",
    nil)
  package static let jsonNumber = Phrase(
    "a number",
    "rhif",
    nil)
  package static let jsonDate = Phrase(
    "a date",
    "dyddiad",
    nil)
  package static let isNotJSON = Phrase(
    "is not JSON",
    "nid JSON mohono",
    nil)
  package static let aMemberInCommon = Phrase(
    "a member in common",
    "aelod a rennir",
    nil)
  package static let likeWithLike = Phrase(
    "like is compared with like",
    "cymherir tebyg â thebyg",
    nil)
  package static let conditionHolds = Phrase(
    "holds",
    "wedi'i fodloni",
    nil)
  package static let conditionHoldsNot = Phrase(
    "does not hold",
    "heb ei fodloni",
    nil)
  package static let ruleIsUnknown = Phrase(
    "rule is none that this program knows",
    "rule: nid yw'n un y mae'r rhaglen hon yn ei hadnabod",
    nil)
  package static let kindIsExpected = Phrase(
    "the kind is expected everywhere",
    "disgwylir y math ym mhobman",
    nil)
  package static let kindIsActive = Phrase(
    "the kind is active at the date",
    "mae'r math yn weithredol ar y dyddiad",
    nil)
  package static let askedAreOfKind = Phrase(
    "the bodies asked are of the kind, or of the one that satisfies it, below the nation",
    "mae'r cyrff a holir o'r math, neu o'r un sy'n ei fodloni, islaw'r genedl",
    nil)
  package static let catalogueIsComplete = Phrase(
    "the catalogue is complete enough for the kind",
    "mae'r catalog yn ddigon cyflawn ar gyfer y math",
    nil)
  package static let problemIsNeither = Phrase(
    "evidence.problem is neither absent nor doubled",
    "evidence.problem: nid yw'n absent nac yn doubled",
    nil)
  package static let somethingToPutRight = Phrase(
    "something to put right",
    "rhywbeth i'w gywiro",
    nil)
  package static let isAmongLoads = Phrase(
    "the organisation is among the loads",
    "mae'r sefydliad ymhlith y llwythi",
    nil)
  package static let noMedianAlone = Phrase(
    "no median without others of the kind",
    "dim canolrif heb eraill o'r math",
    nil)
  package static let aboveALimit = Phrase(
    "above one of the limits",
    "uwchlaw un o'r terfynau",
    nil)
  package static let oneFunction = Phrase(
    "one function",
    "un swyddogaeth",
    nil)
  package static let standOnFootprint = Phrase(
    "the bodies stand on the footprint",
    "mae'r cyrff ar yr ôl troed",
    nil)
  package static let lawAsksBody = Phrase(
    "the law asks this body",
    "mae'r gyfraith yn gofyn am y corff hwn",
    nil)
  package static let aMemberIsMissing = Phrase(
    "a member is missing",
    "mae aelod ar goll",
    nil)
  package static let conditionAreaInside = Phrase(
    "area inside",
    "ardal o fewn",
    nil)
  package static let oneScaleOrArea = Phrase(
    "one scale, or area",
    "un raddfa, neu ardal",
    nil)
  package static let conditionArea = Phrase(
    "area",
    "ardal",
    nil)
  package static let bodiesWithAssessment = Phrase(
    "bodies with an assessment",
    "cyrff ag asesiad",
    nil)
  package static let assessmentsForEach = Phrase(
    "assessments for each body",
    "asesiadau ar gyfer pob corff",
    nil)
  package static let planEndDoesNotFit = Phrase(
    "a plan whose end does not fit",
    "cynllun nad yw ei ddiwedd yn cyd-fynd",
    nil)
  package static let coverExactlyOnce = Phrase(
    "the bodies cover the footprint exactly once",
    "mae'r cyrff yn cwmpasu'r ôl troed unwaith yn union",
    nil)
  package static let footprintIsNoNation = Phrase(
    "the footprint is not the nation",
    "nid y genedl yw'r ôl troed",
    nil)
  package static let ofOneStrategicKind = Phrase(
    "bodies of one strategic kind with remits of its own",
    "cyrff o un math strategol â'i gylchoedd gwaith ei hun",
    nil)
  package static let notOneTree = Phrase(
    "the bodies are not all of one tree of sub-groups",
    "nid yw'r cyrff i gyd o un goeden o is-grwpiau",
    nil)
  package static let footprintIsTarget = Phrase(
    "the footprint is the target",
    "yr ôl troed yw'r targed",
    nil)
  package static let kindUsesItNot = Phrase(
    "the kind itself does not use the footprint",
    "nid yw'r math ei hun yn defnyddio'r ôl troed",
    nil)
  package static let otherKindsThere = Phrase(
    "other kinds on the footprint",
    "mathau eraill ar yr ôl troed",
    nil)
  package static let conditionShare = Phrase(
    "share",
    "cyfran",
    nil)
  package static let conditionFit = Phrase(
    "fit",
    "cyfatebiaeth",
    nil)
  package static let areaOfEveryTwo = Phrase(
    "area of every two",
    "ardal pob dau",
    nil)
  package static let membersOfAll = Phrase(
    "members common to all",
    "aelodau a rennir gan bawb",
    nil)
  package static let someDifferInRemit = Phrase(
    "some two differ in remit, or three bodies or more",
    "mae dau'n wahanol o ran cylch gwaith, neu dri chorff neu fwy",
    nil)
  package static let bothAreStrategic = Phrase(
    "both are strategic",
    "mae'r ddau'n strategol",
    nil)
  package static let innerOnOuter = Phrase(
    "every member of the inner sits on the outer",
    "mae pob aelod o'r corff mewnol yn aelod o'r corff allanol",
    nil)
  package static let membersOfInner = Phrase(
    "members of the inner",
    "aelodau'r corff mewnol",
    nil)
  package static let kindsOnInner = Phrase(
    "kinds of organisation on the inner",
    "mathau o sefydliad ar y corff mewnol",
    nil)
  package static let outerIsMultiPurpose = Phrase(
    "the outer is multi-purpose",
    "mae'r corff allanol yn amlbwrpas",
    nil)
  package static let innerIsNotLarger = Phrase(
    "the inner is not the larger of two multi-purpose bodies",
    "nid y corff mewnol yw'r mwyaf o ddau gorff amlbwrpas",
    nil)
  package static let membersAndRemitsOrPrecedent = Phrase(
    "members, and remits that agree or a precedent",
    "aelodau, a chylchoedd gwaith sy'n cytuno neu gynsail",
    nil)
  package static let remitsAgree = Phrase(
    "the remits agree",
    "y cylchoedd gwaith yn cytuno",
    nil)
  package static let conditionMembers = Phrase(
    "members",
    "aelodau",
    nil)
  package static let shareOfEveryTwo = Phrase(
    "share of members of every two",
    "cyfran aelodau pob dau",
    nil)
  package static let reasonBeyondMembers = Phrase(
    "a reason beyond the members",
    "rheswm y tu hwnt i'r aelodau",
    nil)
}

extension Words {
  package static func packMemberMissing(place: String) -> Phrase {
    packMemberMissingText.filled(.text(place))
  }
  private static let packMemberMissingText = Filling(
      [0, " is missing; expected the output of explain --format json"],
      ["mae ", 0, " ar goll; disgwylid allbwn explain --format json"],
      nil)
  package static func isNotOfType(place: String, expected: String) -> Phrase {
    isNotOfTypeText.filled(.text(place), .text(expected))
  }
  private static let isNotOfTypeText = Filling(
      [0, " is not ", 1],
      [0, ": disgwylid ", 1],
      nil)
  package static func certaintiesDiffer(place: String) -> Phrase {
    certaintiesDifferText.filled(.text(place))
  }
  private static let certaintiesDifferText = Filling(
      [0, ".certainties are not as many as its members"],
      [0, ".certainties: nid oes cynifer ag o aelodau"],
      nil)
  package static func packVersionDiffers(version: String) -> Phrase {
    packVersionDiffersText.filled(.text(version))
  }
  private static let packVersionDiffersText = Filling(
      ["pack.version is not ", 0, ", the version this program reads"],
      ["pack.version: nid ", 0, " ydyw, y fersiwn y mae'r rhaglen hon yn ei darllen"],
      nil)
  package static func thresholdOutOfRange(name: String, value: String, lowest: String, highest: String) -> Phrase {
    thresholdOutOfRangeText.filled(.text(name), .text(value), .text(lowest), .text(highest))
  }
  private static let thresholdOutOfRangeText = Filling(
      ["pack.thresholds '", 0, "' is ", 1, ", expected a number from ", 2, " to ", 3],
      ["pack.thresholds '", 0, "': ", 1, ", disgwylid rhif o ", 2, " hyd at ", 3],
      nil)
  package static func packLacks(place: String, id: String) -> Phrase {
    packLacksText.filled(.text(place), .text(id))
  }
  private static let packLacksText = Filling(
      [0, " lacks '", 1, "'"],
      ["nid oes '", 1, "' yn ", 0],
      nil)
  package static func packLacksOf(place: String, id: String, owner: String) -> Phrase {
    packLacksOfText.filled(.text(place), .text(id), .text(owner))
  }
  private static let packLacksOfText = Filling(
      [0, " lacks '", 1, "' of '", 2, "'"],
      ["nid oes '", 1, "', sy'n perthyn i '", 2, "', yn ", 0],
      nil)
  package static func packPlaceMissing(place: String) -> Phrase {
    packPlaceMissingText.filled(.text(place))
  }
  private static let packPlaceMissingText = Filling(
      [0, " is missing"],
      ["mae ", 0, " ar goll"],
      nil)
  package static func noRouteOfChange(route: String) -> Phrase {
    noRouteOfChangeText.filled(.text(route))
  }
  private static let noRouteOfChangeText = Filling(
      ["pack.kinds: '", 0, "' is no route of change"],
      ["pack.kinds: nid yw '", 0, "' yn llwybr newid"],
      nil)
  package static func conditionNamed(condition: String) -> Phrase {
    conditionNamedText.filled(.text(condition))
  }
  private static let conditionNamedText = Filling(
      ["condition: ", 0],
      ["amod: ", 0],
      nil)
  package static func evidenceTypeDiffers(type: String, expected: String, rule: String) -> Phrase {
    evidenceTypeDiffersText.filled(.text(type), .text(expected), .text(rule))
  }
  private static let evidenceTypeDiffersText = Filling(
      ["evidence.type is '", 0, "', expected '", 1, "' of ", 2],
      ["evidence.type: '", 0, "', disgwylid '", 1, "' y rheol ", 2],
      nil)
  package static func severalCover(area: String) -> Phrase {
    severalCoverText.filled(.text(area))
  }
  private static let severalCoverText = Filling(
      ["two bodies or more cover '", 0, "'"],
      ["mae dau gorff neu fwy yn cwmpasu '", 0, "'"],
      nil)
  package static func twoFootprints(left: String, right: String) -> Phrase {
    twoFootprintsText.filled(.text(left), .text(right))
  }
  private static let twoFootprintsText = Filling(
      ["'", 0, "' and '", 1, "'"],
      ["'", 0, "' a '", 1, "'"],
      nil)
  package static func footprintsCross(both: String) -> Phrase {
    footprintsCrossText.filled(.text(both))
  }
  private static let footprintsCrossText = Filling(
      [0, " cross"],
      ["mae ", 0, " yn croesi"],
      nil)
  package static func strategicKindsUse(both: String) -> Phrase {
    strategicKindsUseText.filled(.text(both))
  }
  private static let strategicKindsUseText = Filling(
      ["strategic kinds use ", 0],
      ["mae mathau strategol yn defnyddio ", 0],
      nil)
  package static func partIsSmall(both: String) -> Phrase {
    partIsSmallText.filled(.text(both))
  }
  private static let partIsSmallText = Filling(
      ["the part is small beside the smaller of ", 0],
      ["mae'r rhan yn fach wrth y lleiaf o blith ", 0],
      nil)
  package static func partIsSmallest(both: String) -> Phrase {
    partIsSmallestText.filled(.text(both))
  }
  private static let partIsSmallestText = Filling(
      ["the part is the smallest of ", 0],
      ["y rhan yw'r lleiaf o blith ", 0],
      nil)
  package static func isANest(inner: String, outer: String) -> Phrase {
    isANestText.filled(.text(inner), .text(outer))
  }
  private static let isANestText = Filling(
      ["'", 0, "' in '", 1, "' is a nest"],
      ["mae '", 0, "' o fewn '", 1, "' yn fwrdd o fewn bwrdd"],
      nil)
  package static func liesInOuter(inner: String, outer: String) -> Phrase {
    liesInOuterText.filled(.text(inner), .text(outer))
  }
  private static let liesInOuterText = Filling(
      ["'", 0, "' lies in the outer '", 1, "'"],
      ["mae '", 0, "' o fewn y corff allanol '", 1, "'"],
      nil)
  package static func areaOf(id: String) -> Phrase {
    areaOfText.filled(.text(id))
  }
  private static let areaOfText = Filling(
      ["'", 0, "' area"],
      ["ardal '", 0, "'"],
      nil)
  package static func coversAnotherArea(id: String) -> Phrase {
    coversAnotherAreaText.filled(.text(id))
  }
  private static let coversAnotherAreaText = Filling(
      ["'", 0, "' covers another area than the outer"],
      ["mae '", 0, "' yn cwmpasu ardal wahanol i'r corff allanol"],
      nil)
  package static func membershipOf(id: String) -> Phrase {
    membershipOfText.filled(.text(id))
  }
  private static let membershipOfText = Filling(
      ["'", 0, "' membership"],
      ["aelodaeth '", 0, "'"],
      nil)
  package static func remitOf(id: String) -> Phrase {
    remitOfText.filled(.text(id))
  }
  private static let remitOfText = Filling(
      ["'", 0, "' remit"],
      ["cylch gwaith '", 0, "'"],
      nil)
  package static func kindAsStated(id: String) -> Phrase {
    kindAsStatedText.filled(.text(id))
  }
  private static let kindAsStatedText = Filling(
      ["'", 0, "' kind as stated"],
      ["math '", 0, "' fel y nodir"],
      nil)
  package static func areLike(left: String, right: String) -> Phrase {
    areLikeText.filled(.text(left), .text(right))
  }
  private static let areLikeText = Filling(
      ["'", 0, "' and '", 1, "' are like"],
      ["mae '", 0, "' a '", 1, "' yn debyg"],
      nil)
  package static func precedentsOfPair(left: String, right: String) -> Phrase {
    precedentsOfPairText.filled(.text(left), .text(right))
  }
  private static let precedentsOfPairText = Filling(
      ["precedents of '", 0, "' and '", 1, "'"],
      ["cynseiliau '", 0, "' a '", 1, "'"],
      nil)
  package static func servicesShareWork(left: String, right: String) -> Phrase {
    servicesShareWorkText.filled(.text(left), .text(right))
  }
  private static let servicesShareWorkText = Filling(
      ["the services '", 0, "' and '", 1, "' share a remit below the top"],
      ["mae'r gwasanaethau '", 0, "' a '", 1, "' yn rhannu cylch gwaith islaw'r brig"],
      nil)
}
