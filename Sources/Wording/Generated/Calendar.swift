// Made from the catalogues of 'calendar' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let calendarName = Phrase(
    "What ends when",
    "Beth sy'n dod i ben a phryd",
    nil)
  package static let calendarNoDate = Phrase(
    "The catalogue has no as-of date, so that it is not known what is still to come.",
    "Nid oes dyddiad cyfeirio i'r catalog, felly ni wyddys beth sydd eto i ddod.",
    nil)
  package static let calendarCaption = Phrase(
    "Plans, assessments and partnerships by when they end",
    "Cynlluniau, asesiadau a phartneriaethau yn ôl pryd y dônt i ben",
    nil)
  package static let calendarEnds = Phrase(
    "Ends",
    "Yn dod i ben",
    nil)
  package static let calendarWhat = Phrase(
    "What ends",
    "Yr hyn sy'n dod i ben",
    nil)
  package static let calendarPlan = Phrase(
    "plan",
    "cynllun",
    nil)
  package static let calendarAssessment = Phrase(
    "needs assessment",
    "asesiad anghenion",
    nil)
  package static let calendarBoard = Phrase(
    "the partnership",
    "y bartneriaeth",
    nil)
  package static let calendarElection = Phrase(
    "election",
    "etholiad",
    nil)
  package static let calendarDocument = Phrase(
    "Document",
    "Dogfen",
    nil)
  package static let calendarState = Phrase(
    "State",
    "Statws",
    nil)
  package static let calendarGiven = Phrase(
    "in the catalogue",
    "yn y catalog",
    nil)
  package static let calendarProjected = Phrase(
    "if renewed for as long",
    "os caiff ei adnewyddu am yr un hyd",
    nil)
  package static let calendarOver = Phrase(
    "over at the as-of date",
    "ar ben ar y dyddiad cyfeirio",
    nil)
  package static let calendarDatesFrom = Phrase(
    "Dates from",
    "Dyddiadau o",
    nil)
  package static let calendarFromColumn = Phrase(
    "columns of the catalogue",
    "colofnau'r catalog",
    nil)
  package static let calendarProjectedNote = Phrase(
    "Where the length of a period is known, what follows if it is renewed for as long is told too; nobody has decided it.",
    "Lle mae hyd cyfnod yn hysbys, nodir hefyd beth fyddai'n dilyn pe câi ei adnewyddu am yr un hyd; nid oes neb wedi penderfynu hynny.",
    nil)
  package static let calendarDayNote = Phrase(
    "Where the columns of the catalogue give no dates, they are read from the document's title.",
    "Lle nad yw colofnau'r catalog yn rhoi dyddiadau, fe'u darllenir o deitl y ddogfen.",
    nil)
  package static let calendarFile = Phrase(
    "For a calendar of your own, in the folder of the report",
    "Ar gyfer eich calendr eich hun, yn ffolder yr adroddiad",
    nil)
  package static let calendarClashes = Phrase(
    "Assessments that end together",
    "Asesiadau sy'n dod i ben gyda'i gilydd",
    nil)
  package static let calendarOverHeading = Phrase(
    "Already over",
    "Eisoes ar ben",
    nil)
  package static let calendarOverSentence = Phrase(
    "The period of these is over, and the catalogue names none that follows it.",
    "Mae cyfnod y rhain ar ben, ac nid yw'r catalog yn enwi un sy'n ei ddilyn.",
    nil)
  package static let calendarPictureName = Phrase(
    "What ends in which year",
    "Beth sy'n dod i ben ym mha flwyddyn",
    nil)
  package static let calendarLegend = Phrase(
    "Circles are plans, squares needs assessments, diamonds partnerships that end. Hollow marks are what follows if it is renewed for as long.",
    "Cynlluniau yw'r cylchoedd, asesiadau anghenion yw'r sgwariau, a phartneriaethau sy'n dod i ben yw'r diemyntau. Y marciau gwag yw'r hyn sy'n dilyn os caiff ei adnewyddu am yr un hyd.",
    nil)
  package static let calendarElectionEvent = Phrase(
    "Year of local elections",
    "Blwyddyn etholiadau lleol",
    nil)
  package static let calendarNoAssessment = Phrase(
    "No needs assessment in the catalogue has an end, so that it cannot be said which end together.",
    "Nid oes diwedd i'r un asesiad anghenion yn y catalog, felly ni ellir dweud pa rai sy'n dod i ben gyda'i gilydd.",
    nil)
  package static let calendarElectionLegend = Phrase(
    "A bar stands under the years of local elections.",
    "Mae bar o dan flynyddoedd etholiadau lleol.",
    nil)
}

extension Words {
  package static func calendarLead(last: String, what: Phrase) -> Phrase {
    calendarLeadText.filled(.text(last), .phrase(what))
  }
  private static let calendarLeadText = Filling(
      ["Coming to an end by the end of ", 0, ": ", 1, "."],
      ["Yn dod i ben erbyn diwedd ", 0, ": ", 1, "."],
      nil)
  package static func calendarElections(years: String) -> Phrase {
    calendarElectionsText.filled(.text(years))
  }
  private static let calendarElectionsText = Filling(
      ["Local elections: ", 0, "."],
      ["Etholiadau lleol: ", 0, "."],
      nil)
  package static func calendarNothing(last: String) -> Phrase {
    calendarNothingText.filled(.text(last))
  }
  private static let calendarNothingText = Filling(
      ["The catalogue names no end of a plan, an assessment or a partnership from its as-of date to the end of ", 0, "."],
      ["Nid yw'r catalog yn enwi diwedd unrhyw gynllun, asesiad na phartneriaeth rhwng ei ddyddiad cyfeirio a diwedd ", 0, "."],
      nil)
  package static func calendarUndated(partnerships: Phrase) -> Phrase {
    calendarUndatedText.filled(.phrase(partnerships))
  }
  private static let calendarUndatedText = Filling(
      ["Not shown, because neither a plan nor an assessment of theirs has a date: ", 0, "."],
      ["Heb eu dangos, am nad oes dyddiad i gynllun nac i asesiad ganddynt: ", 0, "."],
      nil)
  package static func calendarNoClash(bodies: Phrase) -> Phrase {
    calendarNoClashText.filled(.phrase(bodies))
  }
  private static let calendarNoClashText = Filling(
      ["On no footprint do the assessments of ", 0, " or more whose dates are known end in one year."],
      ["Nid oes yr un ôl troed lle daw asesiadau ", 0, " neu ragor, o'r rhai y mae eu dyddiadau'n hysbys, i ben yn yr un flwyddyn."],
      nil)
  package static func calendarPictureMessage(year: String, entries: Int, all: Int) -> Phrase {
    calendarPictureMessageText.filled(.text(year), .number(entries), .number(all))
  }
  private static let calendarPictureMessageText = Filling(
      ["Of what is not over yet, most ends in ", 0, ": ", 1, " of ", 2],
      ["O'r hyn nad yw ar ben eto, daw'r nifer mwyaf i ben yn ", 0, ": ", 1, " o ", 2],
      nil)
  package static func calendarPictureDescription(rows: Int, first: String, last: String) -> Phrase {
    calendarPictureDescriptionText.filled(.number(rows), .text(first), .text(last))
  }
  private static let calendarPictureDescriptionText = Filling(
      ["A row for each partnership (", 0, "), a column for each year from ", 1, " to ", 2, ", with a mark where something ends."],
      ["Rhes i bob partneriaeth (", 0, "), colofn i bob blwyddyn o ", 1, " hyd ", 2, ", gyda marc lle daw rhywbeth i ben."],
      nil)
  package static func calendarPlanEvent(name: String) -> Phrase {
    calendarPlanEventText.filled(.text(name))
  }
  private static let calendarPlanEventText = Filling(
      ["Plan ends: ", 0],
      ["Cynllun yn dod i ben: ", 0],
      nil)
  package static func calendarAssessmentEvent(name: String) -> Phrase {
    calendarAssessmentEventText.filled(.text(name))
  }
  private static let calendarAssessmentEventText = Filling(
      ["Needs assessment ends: ", 0],
      ["Asesiad anghenion yn dod i ben: ", 0],
      nil)
  package static func calendarBoardEvent(name: String) -> Phrase {
    calendarBoardEventText.filled(.text(name))
  }
  private static let calendarBoardEventText = Filling(
      ["Partnership ends: ", 0],
      ["Partneriaeth yn dod i ben: ", 0],
      nil)
  package static func calendarIfRenewed(event: Phrase) -> Phrase {
    calendarIfRenewedText.filled(.phrase(event))
  }
  private static let calendarIfRenewedText = Filling(
      ["If renewed for as long: ", 0],
      ["Pe câi ei adnewyddu am yr un hyd: ", 0],
      nil)
  package static func calendarPictureOneYear(year: String, all: Int) -> Phrase {
    calendarPictureOneYearText.filled(.text(year), .number(all))
  }
  private static let calendarPictureOneYearText = Filling(
      ["Of what is not over yet, all ends in ", 0, ": ", 1],
      ["O'r hyn nad yw ar ben eto, daw'r cyfan i ben yn ", 0, ": ", 1],
      nil)
  package static func calendarLater(count: Int) -> Phrase {
    calendarLaterText.filled(.number(count))
  }
  private static let calendarLaterText = Filling(
      ["Ends in the catalogue after that year, which are not shown: ", 0, "."],
      ["Yn dod i ben yn y catalog ar ôl y flwyddyn honno, ac nas dangosir: ", 0, "."],
      nil)
}
