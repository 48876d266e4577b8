// Made from the catalogues of 'table' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let tableEnglishNamesNote = Phrase(
    "Names for which the catalogue has no Welsh form are shown in English.",
    "Dangosir yn Saesneg yr enwau nad oes ffurf Gymraeg arnynt yn y catalog; fe'u nodir â '(Saesneg yn unig)'.")
  package static let tableRoutesNote = Phrase(
    "First step: who can take the action suggested. Full change: who can make all of it.",
    "Cam cyntaf: pwy all gymryd y cam a awgrymir. Newid llawn: pwy all wneud y cyfan.")
  package static let tableRankNote = Phrase(
    "Rank counts within each list. Gaps, burdens and dates are not ranked with the main list.",
    "Cyfrifir y safle o fewn pob rhestr. Ni threfnir bylchau, beichiau na dyddiadau gyda'r brif restr.")
  package static let tableAssumedMeetingsNote = Phrase(
    "Meeting-days rest in part on assumed numbers of meetings.",
    "Mae nifer y diwrnodau cyfarfod yn dibynnu'n rhannol ar niferoedd tybiedig o gyfarfodydd.")
  package static let tableCountedMembersNote = Phrase(
    "Members are organisations; an organisation with several seats on a partnership counts once.",
    "Sefydliadau yw aelodau; cyfrifir sefydliad â sawl sedd ar bartneriaeth unwaith.")
  package static let tableSeatsNote = Phrase(
    "Seats are partnerships on which the organisation is a counted member.",
    "Nifer y seddi yw nifer y partneriaethau y mae'r sefydliad yn aelod a gyfrifir ohonynt.")
  package static let tableFreedSeatsNote = Phrase(
    "Seats that other findings would free are counted where a finding is about the organisation.",
    "Dangosir nifer y seddi y byddai canfyddiadau eraill yn eu rhyddhau lle mae canfyddiad am y sefydliad.")
  package static let tableExpectedNote = Phrase(
    "Expected everywhere: law, guidance or grant terms expect one in every area.",
    "Yn ddisgwyliedig ym mhobman: mae'r gyfraith, canllawiau neu delerau grant yn disgwyl un ym mhob ardal.")
  package static let tableMediansNote = Phrase(
    "Medians are over the overlaps of the two kinds; scores lie between 0 and 1.",
    "Canolrif achosion o orgyffwrdd y ddau fath yw'r canolrifau; mae'r sgorau rhwng 0 ac 1.")
  package static let tableContainmentsNote = Phrase(
    "A containment is a partnership that lies within a wider one by area, members and remit.",
    "Cynhwysiad yw partneriaeth sydd o fewn un ehangach o ran ardal, aelodau a chylch gwaith.")
  package static let tableDataQualityNote = Phrase(
    "What is not known is counted here and is never taken for no.",
    "Cyfrifir yma yr hyn nad yw'n hysbys; ni thybir byth mai 'nac oes' yw'r ateb.")
  package static let tableDataQualityCaption = Phrase(
    "What was read and what is missing",
    "Yr hyn a ddarllenwyd a'r hyn sydd ar goll")
  package static let tableExpectedEverywhere = Phrase(
    "Expected everywhere",
    "Yn ddisgwyliedig ym mhobman")
  package static let tableNumberOfKinds = Phrase(
    "Kinds",
    "Mathau")
  package static let tableMedianSharedMembers = Phrase(
    "Members in common, median",
    "Aelodau a rennir, canolrif")
  package static let tableMedianAreaScore = Phrase(
    "Area score, median",
    "Sgôr ardal, canolrif")
  package static let tableMedianMembershipScore = Phrase(
    "Membership score, median",
    "Sgôr aelodaeth, canolrif")
  package static let tableMedianRemitScore = Phrase(
    "Remit score, median",
    "Sgôr cylch gwaith, canolrif")
  package static let tableInputRow = Phrase(
    "Row of the catalogue",
    "Rhes y catalog")
  package static let tableYes = Phrase(
    "Yes",
    "Ydy")
  package static let tableMeasure = Phrase(
    "Measure",
    "Mesur")
  package static let tableNumber2 = Phrase(
    "Number",
    "Nifer")
  package static let tableOutOf = Phrase(
    "Out of",
    "Cyfanswm")
  package static let tableFreedSeats = Phrase(
    "Seats other findings would free",
    "Seddi y byddai canfyddiadau eraill yn eu rhyddhau")
  package static let tableOtherIdentifier = Phrase(
    "Id of the other kind",
    "Dynodydd y math arall")
  package static let tableExpectedShared = Phrase(
    "Members in common expected from geography and law",
    "Nifer yr aelodau a rennir a ddisgwylid o ystyried daearyddiaeth a'r gyfraith")
  package static let tableQ = Phrase(
    "q of the least surprising pair",
    "q y pâr lleiaf annisgwyl")
  package static let tableDecision = Phrase(
    "Decision",
    "Penderfyniad")
  package static let tableGovernanceCaption = Phrase(
    "To whom partnerships answer",
    "I bwy y mae partneriaethau'n atebol")
  package static let tableGovernanceNote = Phrase(
    "Not known is what the catalogue does not say; it never counts as no.",
    "Ystyr 'anhysbys' yw nad yw'r catalog yn dweud; nid yw byth yn cyfrif fel 'nac oes'.")
  package static let tablePlanFrom = Phrase(
    "Plan from",
    "Dechrau'r cynllun")
  package static let tablePlanTo = Phrase(
    "Plan to",
    "Diwedd y cynllun")
  package static let tableSmallestAreas = Phrase(
    "Its smallest areas",
    "Ei ardaloedd lleiaf")
  package static let tableFootprintsNote = Phrase(
    "Partnerships on one footprint cover exactly the same places.",
    "Mae partneriaethau ar un ôl troed yn cwmpasu'n union yr un lleoedd.")
  package static let tableDiagnosticErrors = Phrase(
    "Messages: errors",
    "Negeseuon: gwallau")
  package static let tableDiagnosticWarnings = Phrase(
    "Messages: warnings",
    "Negeseuon: rhybuddion")
  package static let tablePartnershipsWithoutWelshName = Phrase(
    "Partnerships without a Welsh name",
    "Partneriaethau heb enw Cymraeg")
  package static let tableOrganisationsWithoutWelshName = Phrase(
    "Organisations without a Welsh name",
    "Sefydliadau heb enw Cymraeg")
  package static let tablePartnershipsWithoutRemit = Phrase(
    "Partnerships without a remit",
    "Partneriaethau heb gylch gwaith")
  package static let tablePartnershipsWithoutArea = Phrase(
    "Partnerships without an area",
    "Partneriaethau heb ardal")
  package static let tablePartnershipsWithoutMember = Phrase(
    "Partnerships without a counted member",
    "Partneriaethau heb aelod a gyfrifir")
  package static let tableMeetingsNotKnown = Phrase(
    "Partnerships whose meetings a year are not known",
    "Partneriaethau nad yw nifer eu cyfarfodydd mewn blwyddyn yn hysbys")
  package static let tableScrutinyNotKnown = Phrase(
    "Partnerships whose scrutiny is not known",
    "Partneriaethau nad yw eu trefniadau craffu yn hysbys")
  package static let tableAnnualReportNotKnown = Phrase(
    "Partnerships whose annual report is not known",
    "Partneriaethau nad yw eu hadroddiad blynyddol yn hysbys")
  package static let tableSeatsAssumed = Phrase(
    "Seats that are assumed",
    "Seddi tybiedig")
  package static let tableSeatsByLaw = Phrase(
    "Seats that follow from law",
    "Seddi sy'n deillio o'r gyfraith")
}

extension Words {
  package static func firstRowsNote(shown: String, all: String) -> Phrase {
    firstRowsNoteText.filled(.text(shown), .text(all))
  }
  private static let firstRowsNoteText = Filling(
      ["The first ", 0, " of ", 1, " rows; the CSV has all of them."],
      ["Rhesi cyntaf y tabl: ", 0, " o ", 1, "; mae pob un yn y CSV."])
  package static func rowsUsed(file: String) -> Phrase {
    rowsUsedText.filled(.text(file))
  }
  private static let rowsUsedText = Filling(
      [0, ": rows used"],
      [0, ": rhesi a ddefnyddiwyd"])
  package static func rowsRejected(file: String) -> Phrase {
    rowsRejectedText.filled(.text(file))
  }
  private static let rowsRejectedText = Filling(
      [0, ": rows rejected"],
      [0, ": rhesi a wrthodwyd"])
}
