// Made from the catalogues of 'paper' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let paperMeetingOn = Phrase(
    "Meeting: ",
    "Cyfarfod: ",
    nil)
  package static let paperMeetingPlaceholder = Phrase(
    "[date of the meeting]",
    "[dyddiad y cyfarfod]",
    nil)
  package static let paperDepartmentPlaceholder = Phrase(
    "[Department]",
    "[Adran]",
    nil)
  package static let paperPurpose = Phrase(
    "Purpose",
    "Diben",
    nil)
  package static let paperBackground = Phrase(
    "Background and context",
    "Cefndir a chyd-destun",
    nil)
  package static let paperLandscape = Phrase(
    "What the landscape looks like",
    "Sut olwg sydd ar y dirwedd",
    nil)
  package static let paperProgress = Phrase(
    "Progress since the last review",
    "Cynnydd ers yr adolygiad diwethaf",
    nil)
  package static let paperOpportunities = Phrase(
    "Opportunities",
    "Cyfleoedd",
    nil)
  package static let paperBarriers = Phrase(
    "Barriers",
    "Rhwystrau",
    nil)
  package static let paperNextSteps = Phrase(
    "Next steps",
    "Camau nesaf",
    nil)
  package static let paperIntroduction = Phrase(
    "Introduction",
    "Cyflwyniad",
    nil)
  package static let paperWhatChanged = Phrase(
    "What changed",
    "Beth a newidiodd",
    nil)
  package static let paperDecisions = Phrase(
    "Decisions",
    "Penderfyniadau",
    nil)
  package static let paperActionsOfYear = Phrase(
    "Actions",
    "Camau gweithredu",
    nil)
  package static let rowsWithID = Phrase(
    "row with id",
    "rhes â'r dynodydd",
    nil)
  package static let rowsWithID2 = Phrase(
    "rows with id",
    "rhesi â'r dynodydd",
    nil)
  package static let paperByRows = Phrase(
    "number of rows",
    "nifer y rhesi",
    nil)
  package static let paperOfBaseline = Phrase(
    "partnerships of the catalogue compared with",
    "partneriaethau'r catalog y cymharwyd ag ef",
    nil)
  package static let betweenConditions = Phrase(
    " and ",
    "; ",
    nil)
  package static let paperOptions = Phrase(
    "Options",
    "Opsiynau",
    nil)
  package static let paperNotKnown = Phrase(
    "What this report cannot know",
    "Yr hyn na all yr adroddiad hwn ei wybod",
    nil)
  package static let paperAppendixTitle = Phrase(
    "Appendix: where the numbers come from",
    "Atodiad: o ble y daw'r rhifau",
    nil)
  package static let paperWithoutDay = Phrase(
    "partnerships of which the catalogues give no day",
    "partneriaethau nad yw'r catalogau'n rhoi diwrnod ar eu cyfer",
    nil)
  package static let agreedByDay = Phrase(
    "rows agreed by the day of the catalogue",
    "rhesi y cytunwyd arnynt erbyn diwrnod y catalog",
    nil)
}

extension Words {
  package static func paperCouncilTitle(council: Phrase) -> Phrase {
    paperCouncilTitleText.filled(.phrase(council))
  }
  private static let paperCouncilTitleText = Filling(
      ["The partnership landscape: paper for ", 0],
      ["Y dirwedd partneriaeth: papur ar gyfer ", 0],
      nil)
  package static func annualTitle(year: String) -> Phrase {
    annualTitleText.filled(.text(year))
  }
  private static let annualTitleText = Filling(
      ["Annual report on partnerships, ", 0],
      ["Adroddiad blynyddol ar bartneriaethau, ", 0],
      nil)
  package static func paperQuestions(council: Phrase) -> Phrase {
    paperQuestionsText.filled(.phrase(council))
  }
  private static let paperQuestionsText = Filling(
      ["Questions for ", 0],
      ["Cwestiynau ar gyfer ", 0],
      nil)
  package static func paragraph(number: Int) -> Phrase {
    paragraphText.filled(.number(number))
  }
  private static let paragraphText = Filling(
      ["Paragraph ", 0],
      ["Paragraff ", 0],
      nil)
  package static func paragraph2(number: Int) -> Phrase {
    paragraph2Text.filled(.number(number))
  }
  private static let paragraph2Text = Filling(
      ["paragraph ", 0],
      ["paragraff ", 0],
      nil)
  package static func partNote(shown: String, all: String, name: String) -> Phrase {
    partNoteText.filled(.text(shown), .text(all), .text(name))
  }
  private static let partNoteText = Filling(
      ["Shown are the first ", 0, " of ", 1, "; all are in the table ", 2, " of the report."],
      ["Dangosir ", 0, " o ", 1, "; mae'r cyfan yn y tabl ", 2, " yn yr adroddiad."],
      nil)
  package static func originsOf(run: String) -> Phrase {
    originsOfText.filled(.text(run))
  }
  private static let originsOfText = Filling(
      ["All numbers are of run ", 0, "; landscape table prints each table."],
      ["Daw pob rhif o rediad ", 0, "; mae'r gorchymyn landscape table yn argraffu pob tabl."],
      nil)
  package static func fromTable(name: String) -> Phrase {
    fromTableText.filled(.text(name))
  }
  private static let fromTableText = Filling(
      ["table ", 0],
      ["tabl ", 0],
      nil)
  package static func sum(column: Phrase) -> Phrase {
    sumText.filled(.phrase(column))
  }
  private static let sumText = Filling(
      ["sum of: ", 0],
      ["swm: ", 0],
      nil)
  package static func different(column: Phrase) -> Phrase {
    differentText.filled(.phrase(column))
  }
  private static let differentText = Filling(
      ["different values of: ", 0],
      ["gwerthoedd gwahanol: ", 0],
      nil)
  package static func outOf(measure: Phrase) -> Phrase {
    outOfText.filled(.phrase(measure))
  }
  private static let outOfText = Filling(
      ["out of, for: ", 0],
      ["cyfanswm ar gyfer: ", 0],
      nil)
  package static func inTheYear(column: Phrase) -> Phrase {
    inTheYearText.filled(.phrase(column))
  }
  private static let inTheYearText = Filling(
      ["in the year, by: ", 0],
      ["yn y flwyddyn, yn ôl: ", 0],
      nil)
  package static func rowsWhere(conditions: Phrase) -> Phrase {
    rowsWhereText.filled(.phrase(conditions))
  }
  private static let rowsWhereText = Filling(
      ["rows where ", 0],
      ["rhesi lle mae ", 0],
      nil)
  package static func columnIs(column: Phrase, value: Phrase) -> Phrase {
    columnIsText.filled(.phrase(column), .phrase(value))
  }
  private static let columnIsText = Filling(
      [0, " is “", 1, "”"],
      [0, " yn “", 1, "”"],
      nil)
  package static func sumOfRows(column: Phrase, rows: Phrase) -> Phrase {
    sumOfRowsText.filled(.phrase(column), .phrase(rows))
  }
  private static let sumOfRowsText = Filling(
      ["sum of: ", 0, " in the rows ", 1],
      ["swm: ", 0, " yn y rhesi ", 1],
      nil)
  package static func sumOfRowsUnsigned(column: Phrase, rows: Phrase) -> Phrase {
    sumOfRowsUnsignedText.filled(.phrase(column), .phrase(rows))
  }
  private static let sumOfRowsUnsignedText = Filling(
      ["sum of: ", 0, " in the rows ", 1, ", without its sign"],
      ["swm: ", 0, " yn y rhesi ", 1, ", heb ei arwydd"],
      nil)
  package static func paperAppendixNote(run: String) -> Phrase {
    paperAppendixNoteText.filled(.text(run))
  }
  private static let paperAppendixNoteText = Filling(
      ["An appendix in a file of its own says where each number comes from. Run: ", 0, "."],
      ["Mae atodiad, mewn ffeil ar wahân, yn nodi o ble y daw pob rhif. Rhediad: ", 0, "."],
      nil)
  package static func columnIsNoneOf(column: Phrase, values: Phrase) -> Phrase {
    columnIsNoneOfText.filled(.phrase(column), .phrase(values))
  }
  private static let columnIsNoneOfText = Filling(
      [0, " is none of: ", 1],
      [0, " heb fod yn un o'r canlynol: ", 1],
      nil)
}
