// Made from the catalogues of 'rule-sight' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let nounFootprint = Phrase(
    "an area",
    "ardal",
    nil)
  package static let nounMembers = Phrase(
    "counted members",
    "aelodau a gyfrifir",
    nil)
  package static let nounRemits = Phrase(
    "remits",
    "cylchoedd gwaith",
    nil)
  package static let nounMemberKinds = Phrase(
    "the kinds of the organisations that are members",
    "mathau'r sefydliadau sy'n aelodau",
    nil)
  package static let nounKindRemits = Phrase(
    "kinds with default remits",
    "mathau â chylchoedd gwaith diofyn",
    nil)
  package static let nounTiers = Phrase(
    "kinds with default remits, or a board known to have several purposes",
    "mathau â chylchoedd gwaith diofyn, neu fwrdd y gwyddys bod iddo sawl diben",
    nil)
  package static let nounReasons = Phrase(
    "remits, or a strategic board known to have several purposes",
    "cylchoedd gwaith, neu fwrdd strategol y gwyddys bod iddo sawl diben",
    nil)
  package static let nounPurpose = Phrase(
    "which boards have several purposes",
    "pa fyrddau sydd â sawl diben",
    nil)
  package static let nounTerritory = Phrase(
    "kinds of organisation that divide the nation into areas of several parts",
    "mathau o sefydliad sy'n rhannu'r genedl yn ardaloedd o sawl rhan",
    nil)
  package static let nounNeedsAssessment = Phrase(
    "needs assessments",
    "asesiadau o anghenion",
    nil)
  package static let nounPlan = Phrase(
    "plans, or needs assessments with years",
    "cynlluniau, neu asesiadau o anghenion â blynyddoedd",
    nil)
  package static let nounPlanDates = Phrase(
    "the dates of plans",
    "dyddiadau cynlluniau",
    nil)
  package static let nounAsOf = Phrase(
    "an as-of date",
    "dyddiad cyfeirio",
    nil)
  package static let nounExpectedKind = Phrase(
    "kinds that are expected everywhere",
    "mathau a ddisgwylir ym mhobman",
    nil)
  package static let nounStatutoryMembers = Phrase(
    "kinds with the members that the law names",
    "mathau â'r aelodau y mae'r gyfraith yn eu henwi",
    nil)
  package static let nounGovernance = Phrase(
    "scrutiny, an annual report or a parent",
    "craffu, adroddiad blynyddol neu riant-gorff",
    nil)
  package static let notLookedAt = Phrase(
    "Could not look at",
    "Ni allodd edrych ar",
    nil)
  package static let whatRulesCouldNotLookAt = Phrase(
    "What the rules could not look at",
    "Yr hyn na allai'r rheolau edrych arno",
    nil)
  package static let couldNotLookIntroduction = Phrase(
    "A rule that could not look has not found that all is well: the catalogue does not give what the rule asks.",
    "Nid yw rheol na allai edrych wedi canfod bod popeth yn iawn: nid yw'r catalog yn rhoi'r hyn y mae'r rheol yn gofyn amdano.",
    nil)
  package static let nothingUnseen = Phrase(
    "Every rule could look at most of what it is about.",
    "Gallai pob rheol edrych ar y rhan fwyaf o'r hyn y mae'n ymwneud ag ef.",
    nil)
  package static let noFindings2 = Phrase(
    "No rule could look, so nothing is known of what there is to review.",
    "Ni allodd unrhyw reol edrych, felly nid oes dim yn hysbys am yr hyn sydd i'w adolygu.",
    nil)
  package static let nounKnownStatutorySeats = Phrase(
    "statutory seats that are known otherwise than from that law",
    "seddi statudol sy'n hysbys heblaw o'r gyfraith honno",
    nil)
  package static let nounElections = Phrase(
    "the year and the cycle of local elections (in jurisdiction.yaml)",
    "blwyddyn a chylch etholiadau lleol (yn jurisdiction.yaml)",
    nil)
}

extension Words {
  package static func lacksFootprint(count: Int, all: Phrase) -> Phrase {
    lacksFootprintText.filled(.number(count), .phrase(all))
  }
  private static let lacksFootprintText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " has no footprint"], other: [0, " of ", 1, " have no footprint"]),
      Filling.Forms(other: ["nid oes ôl troed gan ", 0, " o'r ", 1]),
      nil)
  package static func lacksMembers(count: Int, all: Phrase) -> Phrase {
    lacksMembersText.filled(.number(count), .phrase(all))
  }
  private static let lacksMembersText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " has no counted member"], other: [0, " of ", 1, " have no counted member"]),
      Filling.Forms(other: ["nid oes aelod a gyfrifir gan ", 0, " o'r ", 1]),
      nil)
  package static func lacksRemits(count: Int, all: Phrase) -> Phrase {
    lacksRemitsText.filled(.number(count), .phrase(all))
  }
  private static let lacksRemitsText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " has no remit"], other: [0, " of ", 1, " have no remit"]),
      Filling.Forms(other: ["nid oes cylch gwaith gan ", 0, " o'r ", 1]),
      nil)
  package static func lacksMemberKinds(count: Int, all: Phrase) -> Phrase {
    lacksMemberKindsText.filled(.number(count), .phrase(all))
  }
  private static let lacksMemberKindsText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " has no member of a known kind"], other: [0, " of ", 1, " have no member of a known kind"]),
      Filling.Forms(other: ["nid oes aelod o fath hysbys gan ", 0, " o'r ", 1]),
      nil)
  package static func lacksKindRemits(count: Int, all: Phrase) -> Phrase {
    lacksKindRemitsText.filled(.number(count), .phrase(all))
  }
  private static let lacksKindRemitsText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " is of a kind without default remits"], other: [0, " of ", 1, " are of a kind without default remits"]),
      Filling.Forms(other: ["mae ", 0, " o'r ", 1, " o fath heb gylchoedd gwaith diofyn"]),
      nil)
  package static func lacksTiers(count: Int, all: Phrase) -> Phrase {
    lacksTiersText.filled(.number(count), .phrase(all))
  }
  private static let lacksTiersText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " is of a kind without default remits, and no board is known to have several purposes"], other: [0, " of ", 1, " are of a kind without default remits, and no board is known to have several purposes"]),
      Filling.Forms(other: ["mae ", 0, " o'r ", 1, " o fath heb gylchoedd gwaith diofyn, ac nid oes bwrdd y gwyddys bod iddo sawl diben"]),
      nil)
  package static func lacksReasons(count: Int, all: Phrase) -> Phrase {
    lacksReasonsText.filled(.number(count), .phrase(all))
  }
  private static let lacksReasonsText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " has no remit, and no strategic board is known to have several purposes"], other: [0, " of ", 1, " have no remit, and no strategic board is known to have several purposes"]),
      Filling.Forms(other: ["nid oes cylch gwaith gan ", 0, " o'r ", 1, ", ac nid oes bwrdd strategol y gwyddys bod iddo sawl diben"]),
      nil)
  package static func lacksPurpose(count: Int, all: Phrase) -> Phrase {
    lacksPurposeText.filled(.number(count), .phrase(all))
  }
  private static let lacksPurposeText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " does not say whether it has one purpose or several"], other: [0, " of ", 1, " do not say whether they have one purpose or several"]),
      Filling.Forms(other: ["nid yw ", 0, " o'r ", 1, " yn dweud ai un diben ynteu sawl diben sydd"]),
      nil)
  package static func lacksTerritory(count: Int, all: Phrase) -> Phrase {
    lacksTerritoryText.filled(.number(count), .phrase(all))
  }
  private static let lacksTerritoryText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " is in a nation that no kind of organisation divides into areas of several parts"], other: [0, " of ", 1, " are in a nation that no kind of organisation divides into areas of several parts"]),
      Filling.Forms(other: ["mae ", 0, " o'r ", 1, " mewn cenedl nad oes math o sefydliad yn ei rhannu'n ardaloedd o sawl rhan"]),
      nil)
  package static func lacksNeedsAssessment(count: Int, all: Phrase) -> Phrase {
    lacksNeedsAssessmentText.filled(.number(count), .phrase(all))
  }
  private static let lacksNeedsAssessmentText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " has no needs assessment"], other: [0, " of ", 1, " have no needs assessment"]),
      Filling.Forms(other: ["nid oes asesiad o anghenion gan ", 0, " o'r ", 1]),
      nil)
  package static func lacksPlan(count: Int, all: Phrase) -> Phrase {
    lacksPlanText.filled(.number(count), .phrase(all))
  }
  private static let lacksPlanText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " has no plan and no needs assessment with years"], other: [0, " of ", 1, " have no plan and no needs assessment with years"]),
      Filling.Forms(other: ["nid oes cynllun nac asesiad o anghenion â blynyddoedd gan ", 0, " o'r ", 1]),
      nil)
  package static func lacksPlanDates(count: Int, all: Phrase) -> Phrase {
    lacksPlanDatesText.filled(.number(count), .phrase(all))
  }
  private static let lacksPlanDatesText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " has a plan without dates"], other: [0, " of ", 1, " have a plan without dates"]),
      Filling.Forms(other: ["mae cynllun heb ddyddiadau gan ", 0, " o'r ", 1]),
      nil)
  package static func lacksAsOf(count: Int, all: Phrase) -> Phrase {
    lacksAsOfText.filled(.number(count), .phrase(all))
  }
  private static let lacksAsOfText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " is seen without an as-of date"], other: [0, " of ", 1, " are seen without an as-of date"]),
      Filling.Forms(other: ["gwelir ", 0, " o'r ", 1, " heb ddyddiad cyfeirio"]),
      nil)
  package static func lacksElections(count: Int, all: Phrase) -> Phrase {
    lacksElectionsText.filled(.number(count), .phrase(all))
  }
  private static let lacksElectionsText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " is in a catalogue that does not say when local elections are"], other: [0, " of ", 1, " are in a catalogue that does not say when local elections are"]),
      Filling.Forms(other: ["nid yw'r catalog yn dweud pryd y mae etholiadau lleol (", 0, " o'r ", 1, ")"]),
      nil)
  package static func lacksExpectedKind(count: Int, all: Phrase) -> Phrase {
    lacksExpectedKindText.filled(.number(count), .phrase(all))
  }
  private static let lacksExpectedKindText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " is of a kind that is not marked as expected everywhere"], other: [0, " of ", 1, " are of a kind that is not marked as expected everywhere"]),
      Filling.Forms(other: ["mae ", 0, " o'r ", 1, " o fath nad yw wedi'i nodi fel un a ddisgwylir ym mhobman"]),
      nil)
  package static func lacksStatutoryMembers(count: Int, all: Phrase) -> Phrase {
    lacksStatutoryMembersText.filled(.number(count), .phrase(all))
  }
  private static let lacksStatutoryMembersText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " is of a kind of which the catalogue names no statutory member"], other: [0, " of ", 1, " are of a kind of which the catalogue names no statutory member"]),
      Filling.Forms(other: ["mae ", 0, " o'r ", 1, " o fath nad yw'r catalog yn enwi unrhyw aelod statudol ohono"]),
      nil)
  package static func lacksGovernance(count: Int, all: Phrase) -> Phrase {
    lacksGovernanceText.filled(.number(count), .phrase(all))
  }
  private static let lacksGovernanceText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " says nothing of scrutiny, annual report or parent"], other: [0, " of ", 1, " say nothing of scrutiny, annual report or parent"]),
      Filling.Forms(other: ["nid yw ", 0, " o'r ", 1, " yn dweud dim am graffu, adroddiad blynyddol na rhiant-gorff"]),
      nil)
  package static func needs(needed: Phrase) -> Phrase {
    needsText.filled(.phrase(needed))
  }
  private static let needsText = Filling(
      ["It needs: ", 0, "."],
      ["Mae angen: ", 0, "."],
      nil)
  package static func unseen(told: Phrase) -> Phrase {
    unseenText.filled(.phrase(told))
  }
  private static let unseenText = Filling(
      ["Could not look: ", 0],
      ["Ni allodd edrych: ", 0],
      nil)
  package static func unseen2(figures: String, all: String, told: Phrase) -> Phrase {
    unseen2Text.filled(.text(figures), .text(all), .phrase(told))
  }
  private static let unseen2Text = Filling(
      [0, " of ", 1, ": ", 2],
      [0, " o'r ", 1, ": ", 2],
      nil)
  package static func couldNotLook(figure: String, all: Phrase) -> Phrase {
    couldNotLookText.filled(.text(figure), .phrase(all))
  }
  private static let couldNotLookText = Filling(
      [0, " of ", 1, " could not look; the data quality page says why."],
      ["Ni allodd ", 0, " o'r ", 1, " edrych; mae'r dudalen ar ansawdd y data yn dweud pam."],
      nil)
  package static func noFindings(couldNotLook: Int, all: Phrase) -> Phrase {
    noFindingsText.filled(.number(couldNotLook), .phrase(all))
  }
  private static let noFindingsText = Filling(
      [0, " of ", 1, " could not look; the others put nothing in the main list."],
      ["Ni allodd ", 0, " o'r ", 1, " edrych; ni roddodd y lleill ddim ar y brif restr."],
      nil)
  package static func lacksKnownStatutorySeats(count: Int, all: Phrase) -> Phrase {
    lacksKnownStatutorySeatsText.filled(.number(count), .phrase(all))
  }
  private static let lacksKnownStatutorySeatsText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " has statutory seats that were taken from the law that the rule tests, so that none can be found missing"], other: [0, " of ", 1, " have statutory seats that were taken from the law that the rule tests, so that none can be found missing"]),
      Filling.Forms(other: ["cymerwyd seddi statudol ", 0, " o'r ", 1, " o'r gyfraith y mae'r rheol yn ei phrofi, fel na ellir canfod bod yr un ohonynt ar goll"]),
      nil)
}
