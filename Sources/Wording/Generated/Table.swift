// Made from the catalogues of 'table' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let tableEnglishNamesNote = Phrase(
    "Names for which the catalogue has no form in this language are shown in English.",
    "Dangosir yn Saesneg yr enwau nad oes ffurf Gymraeg arnynt yn y catalog.",
    nil)
  package static let tableRoutesNote = Phrase(
    "First step: who can take the action suggested. Full change: who can make all of it.",
    "Cam cyntaf: pwy all gymryd y cam a awgrymir. Newid llawn: pwy all wneud y cyfan.",
    nil)
  package static let tableRankNote = Phrase(
    "Rank counts within each list. Gaps, burdens and dates are not ranked with the main list.",
    "Cyfrifir y safle o fewn pob rhestr. Ni threfnir bylchau, beichiau na dyddiadau gyda'r brif restr.",
    nil)
  package static let tableAssumedMeetingsNote = Phrase(
    "Meeting-days rest in part on assumed numbers of meetings.",
    "Mae nifer y diwrnodau cyfarfod yn dibynnu'n rhannol ar niferoedd tybiedig o gyfarfodydd.",
    nil)
  package static let tableCountedMembersNote = Phrase(
    "Members are organisations; an organisation with several seats on a partnership counts once.",
    "Sefydliadau yw aelodau; cyfrifir sefydliad â sawl sedd ar bartneriaeth unwaith.",
    nil)
  package static let tableSeatsNote = Phrase(
    "Seats are partnerships on which the organisation is a counted member.",
    "Nifer y seddi yw nifer y partneriaethau y mae'r sefydliad yn aelod a gyfrifir ohonynt.",
    nil)
  package static let tableFreedSeatsNote = Phrase(
    "Seats that findings would free, and those that would meet as one with another, which frees none, are counted over all findings together.",
    "Cyfrifir nifer y seddi y byddai canfyddiadau yn eu rhyddhau, a nifer y rhai a fyddai'n cyfarfod fel un â sedd arall heb ryddhau'r un sedd, dros yr holl ganfyddiadau gyda'i gilydd.",
    nil)
  package static let tableExpectedNote = Phrase(
    "Expected everywhere: law, guidance or grant terms expect one in every area.",
    "Yn ddisgwyliedig ym mhobman: mae'r gyfraith, canllawiau neu delerau grant yn disgwyl un ym mhob ardal.",
    nil)
  package static let tableMediansNote = Phrase(
    "Medians are over the overlaps of the two kinds; scores lie between 0 and 1.",
    "Canolrif achosion o orgyffwrdd y ddau fath yw'r canolrifau; mae'r sgorau rhwng 0 ac 1.",
    nil)
  package static let tableContainmentsNote = Phrase(
    "A containment is a partnership that lies within a wider one by area, members and remit.",
    "Cynhwysiad yw partneriaeth sydd o fewn un ehangach o ran ardal, aelodau a chylch gwaith.",
    nil)
  package static let tableDataQualityNote = Phrase(
    "What is not known is counted here and is never taken for no.",
    "Cyfrifir yma yr hyn nad yw'n hysbys; ni thybir byth mai 'nac oes' yw'r ateb.",
    nil)
  package static let tableDataQualityCaption = Phrase(
    "What was read and what is missing",
    "Yr hyn a ddarllenwyd a'r hyn sydd ar goll",
    nil)
  package static let tableExpectedEverywhere = Phrase(
    "Expected everywhere",
    "Yn ddisgwyliedig ym mhobman",
    nil)
  package static let tableNumberOfKinds = Phrase(
    "Kinds",
    "Mathau",
    nil)
  package static let tableMedianSharedMembers = Phrase(
    "Members in common, median",
    "Aelodau a rennir, canolrif",
    nil)
  package static let tableMedianAreaScore = Phrase(
    "Area score, median",
    "Sgôr ardal, canolrif",
    nil)
  package static let tableMedianMembershipScore = Phrase(
    "Membership score, median",
    "Sgôr aelodaeth, canolrif",
    nil)
  package static let tableMedianRemitScore = Phrase(
    "Remit score, median",
    "Sgôr cylch gwaith, canolrif",
    nil)
  package static let tableInputRow = Phrase(
    "Row of the catalogue",
    "Rhes y catalog",
    nil)
  package static let tableYes = Phrase(
    "Yes",
    "Ydy",
    nil)
  package static let tableMeasure = Phrase(
    "Measure",
    "Mesur",
    nil)
  package static let tableNumber2 = Phrase(
    "Number",
    "Nifer",
    nil)
  package static let tableOutOf = Phrase(
    "Out of",
    "Cyfanswm",
    nil)
  package static let tableFreedSeats = Phrase(
    "Seats other findings would free",
    "Seddi y byddai canfyddiadau eraill yn eu rhyddhau",
    nil)
  package static let tableOtherIdentifier = Phrase(
    "Id of the other kind",
    "Dynodydd y math arall",
    nil)
  package static let tableExpectedShared = Phrase(
    "Members in common expected from geography and law",
    "Nifer yr aelodau a rennir a ddisgwylid o ystyried daearyddiaeth a'r gyfraith",
    nil)
  package static let tableQ = Phrase(
    "q of the least surprising pair",
    "q y pâr lleiaf annisgwyl",
    nil)
  package static let tableDecision = Phrase(
    "Decision",
    "Penderfyniad",
    nil)
  package static let tableGovernanceCaption = Phrase(
    "To whom partnerships answer",
    "I bwy y mae partneriaethau'n atebol",
    nil)
  package static let tableGovernanceNote = Phrase(
    "Not known is what the catalogue does not say; it never counts as no.",
    "Ystyr 'anhysbys' yw nad yw'r catalog yn dweud; nid yw byth yn cyfrif fel 'nac oes'.",
    nil)
  package static let tablePlanFrom = Phrase(
    "Plan from",
    "Dechrau'r cynllun",
    nil)
  package static let tablePlanTo = Phrase(
    "Plan to",
    "Diwedd y cynllun",
    nil)
  package static let tableSmallestAreas = Phrase(
    "Its smallest areas",
    "Ei ardaloedd lleiaf",
    nil)
  package static let tableFootprintsNote = Phrase(
    "Partnerships on one footprint cover exactly the same places.",
    "Mae partneriaethau ar un ôl troed yn cwmpasu'n union yr un lleoedd.",
    nil)
  package static let tableDiagnosticErrors = Phrase(
    "Messages: errors",
    "Negeseuon: gwallau",
    nil)
  package static let tableDiagnosticWarnings = Phrase(
    "Messages: warnings",
    "Negeseuon: rhybuddion",
    nil)
  package static let tablePartnershipsWithoutRemit = Phrase(
    "Partnerships without a remit",
    "Partneriaethau heb gylch gwaith",
    nil)
  package static let tablePartnershipsWithoutArea = Phrase(
    "Partnerships without an area",
    "Partneriaethau heb ardal",
    nil)
  package static let tablePartnershipsWithoutMember = Phrase(
    "Partnerships without a counted member",
    "Partneriaethau heb aelod a gyfrifir",
    nil)
  package static let tableMeetingsNotKnown = Phrase(
    "Partnerships whose meetings a year are not known",
    "Partneriaethau nad yw nifer eu cyfarfodydd mewn blwyddyn yn hysbys",
    nil)
  package static let tableScrutinyNotKnown = Phrase(
    "Partnerships whose scrutiny is not known",
    "Partneriaethau nad yw eu trefniadau craffu yn hysbys",
    nil)
  package static let tableAnnualReportNotKnown = Phrase(
    "Partnerships whose annual report is not known",
    "Partneriaethau nad yw eu hadroddiad blynyddol yn hysbys",
    nil)
  package static let tableSeatsAssumed = Phrase(
    "Seats that are assumed",
    "Seddi tybiedig",
    nil)
  package static let tableSeatsByLaw = Phrase(
    "Seats that follow from law",
    "Seddi sy'n deillio o'r gyfraith",
    nil)
  package static let tableRouteNotKnown = Phrase(
    "Partnerships of a kind whose change route and legal basis are not known",
    "Partneriaethau o fath nad yw ei lwybr newid na'i sail gyfreithiol yn hysbys",
    nil)
  package static let tableSharedSittings = Phrase(
    "Seats that other findings would have meet as one",
    "Seddi a fyddai'n cyfarfod fel un yn sgil canfyddiadau eraill",
    nil)
  package static let tableAllAssumedMeetingsNote = Phrase(
    "Meeting-days rest on assumed numbers of meetings throughout.",
    "Mae nifer y diwrnodau cyfarfod yn dibynnu'n llwyr ar niferoedd tybiedig o gyfarfodydd.",
    nil)
}

extension Words {
  package static func firstRowsNote(shown: String, all: String) -> Phrase {
    firstRowsNoteText.filled(.text(shown), .text(all))
  }
  private static let firstRowsNoteText = Filling(
      ["The first ", 0, " of ", 1, " rows; the CSV has all of them."],
      ["Rhesi cyntaf y tabl: ", 0, " o ", 1, "; mae pob un yn y CSV."],
      nil)
  package static func rowsUsed(file: String) -> Phrase {
    rowsUsedText.filled(.text(file))
  }
  private static let rowsUsedText = Filling(
      [0, ": rows used"],
      [0, ": rhesi a ddefnyddiwyd"],
      nil)
  package static func rowsRejected(file: String) -> Phrase {
    rowsRejectedText.filled(.text(file))
  }
  private static let rowsRejectedText = Filling(
      [0, ": rows rejected"],
      [0, ": rhesi a wrthodwyd"],
      nil)
  package static func tablePartnershipsWithoutName(language: Phrase) -> Phrase {
    tablePartnershipsWithoutNameText.filled(.phrase(language))
  }
  private static let tablePartnershipsWithoutNameText = Filling(
      ["Partnerships without a name in ", 0],
      ["Partneriaethau heb enw yn yr iaith hon: ", 0],
      nil)
  package static func tableOrganisationsWithoutName(language: Phrase) -> Phrase {
    tableOrganisationsWithoutNameText.filled(.phrase(language))
  }
  private static let tableOrganisationsWithoutNameText = Filling(
      ["Organisations without a name in ", 0],
      ["Sefydliadau heb enw yn yr iaith hon: ", 0],
      nil)
}
