// Made from the catalogues of 'reviews' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let actionsCaption = Phrase(
    "Actions of earlier reviews, by the latest day they were due",
    "Camau gweithredu adolygiadau cynharach, yn ôl y diwrnod olaf yr oeddent i'w cwblhau",
    nil)
  package static let evidenceCaption = Phrase(
    "What earlier reviews and papers said of partnerships",
    "Yr hyn a ddywedodd adolygiadau a phapurau cynharach am bartneriaethau",
    nil)
  package static let recommendationsCaption = Phrase(
    "Recommendations of earlier reviews, by area of work",
    "Argymhellion adolygiadau cynharach, fesul maes gwaith",
    nil)
  package static let actionAsAgreed = Phrase(
    "Action",
    "Cam gweithredu",
    nil)
  package static let byWhom = Phrase(
    "By whom",
    "Gan bwy",
    nil)
  package static let byWhen = Phrase(
    "By when",
    "Erbyn pryd",
    nil)
  package static let status = Phrase(
    "Status",
    "Statws",
    nil)
  package static let latestDay = Phrase(
    "Latest possible day",
    "Diwrnod olaf posibl",
    nil)
  package static let topic = Phrase(
    "Topic",
    "Pwnc",
    nil)
  package static let review = Phrase(
    "Review",
    "Adolygiad",
    nil)
  package static let areaOfWork = Phrase(
    "Area",
    "Maes",
    nil)
  package static let activityUnderway = Phrase(
    "Activity underway or achieved",
    "Gweithgarwch ar y gweill neu wedi'i gyflawni",
    nil)
  package static let recommendations = Phrase(
    "Recommendations",
    "Argymhellion",
    nil)
  package static let evidenceAbout = Phrase(
    "About",
    "Ynghylch",
    nil)
  package static let question = Phrase(
    "Question",
    "Cwestiwn",
    nil)
  package static let region = Phrase(
    "Region",
    "Rhanbarth",
    nil)
  package static let date = Phrase(
    "Date",
    "Dyddiad",
    nil)
  package static let dateNote = Phrase(
    "Note on the date",
    "Nodyn ar y dyddiad",
    nil)
  package static let evidenceSummary = Phrase(
    "What was said",
    "Yr hyn a ddywedwyd",
    nil)
  package static let wholeLandscape = Phrase(
    "The landscape as a whole",
    "Y dirwedd gyfan",
    nil)
  package static let noEvidenceYet = Phrase(
    "No evidence yet.",
    "Dim tystiolaeth eto.",
    nil)
  package static let unspokenKindsNote = Phrase(
    "The last rows are kinds in scope of which no review has said anything yet: they have no identifier and are no statements.",
    "Mathau o fewn cwmpas nad oes yr un adolygiad wedi dweud dim amdanynt eto yw'r rhesi olaf: nid oes ganddynt ddynodydd, ac nid datganiadau mohonynt.",
    nil)
  package static let onlyOfItsBodies = Phrase(
    "Nothing of the kind as a whole; the pages of its bodies have what was said of them.",
    "Dim am y math yn ei gyfanrwydd; mae'r hyn a ddywedwyd am ei gyrff ar eu tudalennau hwy.",
    nil)
  package static let asWrittenNote = Phrase(
    "Text stands as the catalogue has it.",
    "Dangosir y testun fel y mae yn y catalog.",
    nil)
  package static let planDatesNote = Phrase(
    "Dates are those of the columns of the catalogue; the calendar and the rule of plan timing also read years from titles.",
    "Dyddiadau colofnau'r catalog yw'r rhain; mae'r calendr a'r rheol ar amseru cynlluniau hefyd yn darllen blynyddoedd o deitlau.",
    nil)
  package static let laterEvidenceNote = Phrase(
    "Evidence dated after the date of this report is shown and marked.",
    "Dangosir a nodir tystiolaeth sydd wedi'i dyddio ar ôl dyddiad yr adroddiad hwn.",
    nil)
  package static let recommendationsNote = Phrase(
    "Underway or achieved is what the status of an action says, as written. Owners stand in brackets.",
    "Mae 'ar y gweill neu wedi'i gyflawni' yn dilyn yr hyn y mae statws y cam gweithredu yn ei ddweud, fel y'i hysgrifennwyd. Mae'r perchnogion mewn cromfachau.",
    nil)
  package static let actionsAboutIt = Phrase(
    "Actions of earlier reviews",
    "Camau gweithredu adolygiadau cynharach",
    nil)
  package static let attachedBy = Phrase(
    "Attached by",
    "Cysylltwyd drwy",
    nil)
  package static let attachedByCell = Phrase(
    "its topic or owner",
    "ei bwnc neu ei berchennog",
    nil)
  package static let attachedByText = Phrase(
    "a name in its text",
    "enw yn ei destun",
    nil)
  package static let consideredBefore = Phrase(
    "Considered before",
    "Ystyriwyd o'r blaen",
    nil)
  package static let consideredDeclined = Phrase(
    "Declined",
    "Gwrthodwyd",
    nil)
  package static let consideredKeptSeparate = Phrase(
    "Kept separate",
    "Cadwyd ar wahân",
    nil)
  package static let consideredDeferred = Phrase(
    "Put off",
    "Gohiriwyd",
    nil)
  package static let consideredAgreed = Phrase(
    "Agreed",
    "Cytunwyd",
    nil)
  package static let consideredUndated = Phrase(
    ", no date recorded",
    ", heb gofnod o'r dyddiad",
    nil)
  package static let consideredCaption = Phrase(
    "What was considered before, and what came of it",
    "Yr hyn a ystyriwyd o'r blaen, a'r hyn a ddaeth ohono",
    nil)
  package static let consideredQuestion = Phrase(
    "What was asked",
    "Yr hyn a ofynnwyd",
    nil)
  package static let consideredAnswer = Phrase(
    "Answer",
    "Ateb",
    nil)
  package static let consideredWho = Phrase(
    "By",
    "Gan",
    nil)
  package static let saidOfTheseBodies = Phrase(
    "Of these bodies",
    "Am y cyrff hyn",
    nil)
  package static let saidOfThisBody = Phrase(
    "Of this body",
    "Am y corff hwn",
    nil)
  package static let saidOfTheirKinds = Phrase(
    "Of their kinds, not of these bodies",
    "Am eu mathau, nid am y cyrff hyn",
    nil)
  package static let saidOfItsKind = Phrase(
    "Of its kind, not of this body",
    "Am ei fath, nid am y corff hwn",
    nil)
  package static let nothingSaidOfThem = Phrase(
    "Nothing in the catalogue.",
    "Dim yn y catalog.",
    nil)
  package static let sourcesHeading = Phrase(
    "Sources",
    "Ffynonellau",
    nil)
  package static let notVerified = Phrase(
    "[not verified]",
    "[heb ei ddilysu]",
    nil)
  package static let notVerifiedNote = Phrase(
    "[not verified]: from memory or general knowledge; no document was read.",
    "[heb ei ddilysu]: o'r cof neu o wybodaeth gyffredinol; ni ddarllenwyd dogfen.",
    nil)
  package static let sourcesCaption = Phrase(
    "Sources that evidence, actions and what was considered name",
    "Y ffynonellau a enwir gan dystiolaeth, camau gweithredu a'r hyn a ystyriwyd",
    nil)
  package static let sourceTitle = Phrase(
    "Title",
    "Teitl",
    nil)
  package static let sourcePublisher = Phrase(
    "Publisher",
    "Cyhoeddwr",
    nil)
  package static let sourcePublished = Phrase(
    "Published",
    "Dyddiad cyhoeddi",
    nil)
  package static let sourceUses = Phrase(
    "Rows that name it",
    "Rhesi sy'n ei henwi",
    nil)
  package static let sourcesNote = Phrase(
    "Titles, publishers and dates are those of sources.csv; where a source has no row there they are not known.",
    "Daw teitlau, cyhoeddwyr a dyddiadau o sources.csv; lle nad oes gan ffynhonnell res yno nid ydynt yn hysbys.",
    nil)
  package static let latestOfReviews = Phrase(
    "The latest that reviews said",
    "Y diweddaraf a ddywedodd adolygiadau",
    nil)
}

extension Template {
  package static let consideredBy = Filling(
      [", by ", 0],
      ["; penderfynwyd gan: ", 0],
      nil).template(
    .part(0))
  package static let consideredPart = Filling(
      [". Asked of some of these: ", 0],
      [". Gofynnwyd am rai o'r rhain: ", 0],
      nil).template(
    .part(0))
  package static let consideredWider = Filling(
      [". Asked of these among others: ", 0],
      [". Gofynnwyd am y rhain ymhlith eraill: ", 0],
      nil).template(
    .part(0))
}

extension Words {
  package static func areaNumber(number: Int) -> Phrase {
    areaNumberText.filled(.number(number))
  }
  private static let areaNumberText = Filling(
      ["Area ", 0, ": "],
      ["Maes ", 0, ": "],
      nil)
}
