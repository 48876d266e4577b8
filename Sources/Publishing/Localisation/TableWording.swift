internal import LandscapeModel

/// What only tables for papers say: captions, columns, notes and sources below them.
enum TableWording {
  /// `Measure: place, date`.
  static func caption(_ measure: Phrase, _ placeAndDate: Phrase) -> Phrase {
    Phrase(
      measure.english + ": " + placeAndDate.english, measure.welsh + ": " + placeAndDate.welsh)
  }

  /// `Source: catalogue of 30 June 2023. Run …, Landscape 0.1.0.`
  static func tableSource(_ content: ReportContent) -> Phrase {
    let run = content.run
    func text(_ language: Language) -> String {
      var text = Phrase.source(language) + ": "
      text += Phrase.catalogue(language).lowercased()
      if let date = content.landscape.asOf {
        text += ", " + DateWording.text(date, in: language)
      }
      return text + ". " + Phrase.run(language) + ": " + run.id + ". Landscape " + run.toolVersion
        + "."
    }
    return Phrase(text(.english), text(.welsh))
  }

  /// Below a Welsh table that shows names without a Welsh form.
  static let englishNamesNote = Phrase(
    "Names for which the catalogue has no Welsh form are shown in English.",
    "Dangosir yn Saesneg enwau nad oes gan y catalog ffurf Gymraeg arnynt (Saesneg yn unig).")
  /// Below a table that was cut.
  static func firstRowsNote(_ shown: Int, of all: Int) -> Phrase {
    let (shown, all) = (Numerals.grouped(shown), Numerals.grouped(all))
    return Phrase(
      "The first \(shown) of \(all) rows; the CSV has all of them.",
      "Y \(shown) rhes gyntaf o \(all); mae pob un yn y CSV.")
  }
  static let routesNote = Phrase(
    "First step: who can take the action suggested. Full change: who can make all of it.",
    "Cam cyntaf: pwy all gymryd y cam a awgrymir. Newid llawn: pwy all wneud y cyfan.")
  static let rankNote = Phrase(
    "Rank counts within each list. Gaps, burdens and dates are not ranked with the main list.",
    "Mae'r safle o fewn pob rhestr. Ni threfnir bylchau, beichiau na dyddiadau gyda'r brif restr.")
  static let assumedMeetingsNote = Phrase(
    "Meeting-days rest in part on assumed numbers of meetings.",
    "Mae diwrnodau cyfarfod yn dibynnu'n rhannol ar niferoedd tybiedig o gyfarfodydd.")
  static let countedMembersNote = Phrase(
    "Members are organisations; an organisation with several seats on a partnership counts once.",
    "Sefydliadau yw aelodau; cyfrifir sefydliad â sawl sedd ar bartneriaeth unwaith.")
  static let seatsNote = Phrase(
    "Seats are partnerships on which the organisation is a counted member.",
    "Seddi yw'r partneriaethau y mae'r sefydliad yn aelod a gyfrifir ohonynt.")
  static let freedSeatsNote = Phrase(
    "Seats that other findings would free are counted where a finding is about the organisation.",
    "Cyfrifir y seddi y byddai canfyddiadau eraill yn eu rhyddhau lle mae canfyddiad am y sefydliad."
  )
  static let expectedNote = Phrase(
    "Expected everywhere: law, guidance or grant terms expect one in every area.",
    "Disgwylir ym mhobman: mae'r gyfraith, canllawiau neu delerau grant yn disgwyl un ym mhob ardal."
  )
  static let mediansNote = Phrase(
    "Medians are over the overlaps of the two kinds; scores lie between 0 and 1.",
    "Mae'r canolrifau dros orgyffyrddiadau'r ddau fath; mae sgorau rhwng 0 ac 1.")
  static let containmentsNote = Phrase(
    "A containment is a partnership that lies within a wider one by area, members and remit.",
    "Cynhwysiad yw partneriaeth sydd o fewn un ehangach o ran ardal, aelodau a chylch gwaith.")
  static let dataQualityNote = Phrase(
    "What is not known is counted here and is never taken for no.",
    "Cyfrifir yma yr hyn nad yw'n hysbys; ni chymerir byth mai 'na' ydyw.")

  static let dataQualityCaption = Phrase(
    "What was read and what is missing", "Yr hyn a ddarllenwyd a'r hyn sydd ar goll")

  // Columns.
  static let expectedEverywhere = Phrase("Expected everywhere", "Disgwylir ym mhobman")
  static let numberOfKinds = Phrase("Kinds", "Mathau")
  static let medianSharedMembers = Phrase(
    "Members in common, median", "Aelodau cyffredin, canolrif")
  static let medianAreaScore = Phrase("Area score, median", "Sgôr ardal, canolrif")
  static let medianMembershipScore = Phrase(
    "Membership score, median", "Sgôr aelodaeth, canolrif")
  static let medianRemitScore = Phrase("Remit score, median", "Sgôr cylch gwaith, canolrif")
  static let inputRow = Phrase("Row of the catalogue", "Rhes y catalog")
  static let yes = Phrase("Yes", "Ie")
  static let measure = Phrase("Measure", "Mesur")
  static let number = Phrase("Number", "Nifer")
  static let outOf = Phrase("Out of", "Allan o")
  static let freedSeats = Phrase(
    "Seats other findings would free", "Seddi y byddai canfyddiadau eraill yn eu rhyddhau")
  static let otherIdentifier = Phrase("Id of the other kind", "Dynodydd y math arall")
  static let expectedShared = Phrase(
    "Members in common expected from geography and law",
    "Aelodau cyffredin a ddisgwylid o ystyried daearyddiaeth a'r gyfraith")
  static let q = Phrase(
    "q of the least surprising pair", "q y pâr lleiaf annisgwyl")
  static let decision = Phrase("Decision", "Penderfyniad")

  static let governanceCaption = Phrase(
    "To whom partnerships answer", "I bwy y mae partneriaethau'n atebol")
  static let governanceNote = Phrase(
    "Not known is what the catalogue does not say; it never counts as no.",
    "Anhysbys yw'r hyn nad yw'r catalog yn ei ddweud; nid yw byth yn cyfrif fel nac oes.")
  static let planFrom = Phrase("Plan from", "Cynllun o")
  static let planTo = Phrase("Plan to", "Cynllun hyd")
  static let smallestAreas = Phrase("Its smallest areas", "Ei ardaloedd lleiaf")
  static let footprintsNote = Phrase(
    "Partnerships on one footprint cover exactly the same places.",
    "Mae partneriaethau ar un ôl troed yn cwmpasu'n union yr un lleoedd.")

  // Measures of data quality.
  static func rowsUsed(_ file: String) -> Phrase {
    Phrase("\(file): rows used", "\(file): rhesi a ddefnyddiwyd")
  }
  static func rowsRejected(_ file: String) -> Phrase {
    Phrase("\(file): rows rejected", "\(file): rhesi a wrthodwyd")
  }
  static let diagnosticErrors = Phrase("Messages: errors", "Negeseuon: gwallau")
  static let diagnosticWarnings = Phrase("Messages: warnings", "Negeseuon: rhybuddion")
  static let partnershipsWithoutWelshName = Phrase(
    "Partnerships without a Welsh name", "Partneriaethau heb enw Cymraeg")
  static let organisationsWithoutWelshName = Phrase(
    "Organisations without a Welsh name", "Sefydliadau heb enw Cymraeg")
  static let partnershipsWithoutRemit = Phrase(
    "Partnerships without a remit", "Partneriaethau heb gylch gwaith")
  static let partnershipsWithoutArea = Phrase(
    "Partnerships without an area", "Partneriaethau heb ardal")
  static let partnershipsWithoutMember = Phrase(
    "Partnerships without a counted member", "Partneriaethau heb aelod a gyfrifir")
  static let meetingsNotKnown = Phrase(
    "Partnerships whose meetings a year are not known",
    "Partneriaethau nad yw nifer eu cyfarfodydd mewn blwyddyn yn hysbys")
  static let scrutinyNotKnown = Phrase(
    "Partnerships whose scrutiny is not known",
    "Partneriaethau nad yw eu trefniadau craffu yn hysbys")
  static let annualReportNotKnown = Phrase(
    "Partnerships whose annual report is not known",
    "Partneriaethau nad yw eu hadroddiad blynyddol yn hysbys")
  static let seatsAssumed = Phrase("Seats that are assumed", "Seddi tybiedig")
  static let seatsByLaw = Phrase("Seats that follow from law", "Seddi sy'n deillio o'r gyfraith")
}
