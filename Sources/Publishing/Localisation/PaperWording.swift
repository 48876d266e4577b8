internal import LandscapeModel

/// What only draft papers say: titles, headings, and where their numbers come from.
enum PaperWording {
  static let councilTitle = Phrase(
    "The partnership landscape: paper for the Partnership Council for Wales",
    "Y dirwedd partneriaeth: papur i Gyngor Partneriaeth Cymru")
  static func annualTitle(_ year: String) -> Phrase {
    Phrase(
      "Annual report on partnerships, \(year)", "Adroddiad blynyddol ar bartneriaethau, \(year)")
  }
  static let meetingOn = Phrase("Meeting: ", "Cyfarfod: ")
  static let meetingPlaceholder = Phrase("[date of the meeting]", "[dyddiad y cyfarfod]")
  static let departmentPlaceholder = Phrase("[Department]", "[Adran]")

  static let purpose = Phrase("Purpose", "Diben")
  static let background = Phrase("Background and context", "Cefndir a chyd-destun")
  static let landscape = Phrase("What the landscape looks like", "Sut olwg sydd ar y dirwedd")
  static let progress = Phrase(
    "Progress since the last review", "Cynnydd ers yr adolygiad diwethaf")
  static let opportunities = Phrase("Opportunities", "Cyfleoedd")
  static let barriers = Phrase("Barriers", "Rhwystrau")
  static let nextSteps = Phrase("Next steps", "Camau nesaf")
  static let questions = Phrase(
    "Questions for Partnership Council’s consideration",
    "Cwestiynau i’r Cyngor Partneriaeth eu hystyried")
  static let introduction = Phrase("Introduction", "Cyflwyniad")
  static let whatChanged = Phrase("What changed", "Beth a newidiodd")
  static let decisions = Phrase("Decisions", "Penderfyniadau")
  static let actionsOfYear = Phrase("Actions", "Camau gweithredu")
  static let whatIsOpen = Phrase("What is open", "Beth sy'n agored")

  static let candidates = CountedNoun(
    "candidate for review", "candidates for review", "ymgeisydd i'w adolygu")
  static let gaps = CountedNoun("gap", "gaps", "bwlch")
  static let pairs = CountedNoun("pair", "pairs", "pâr")
  static let memberships = CountedNoun("membership", "memberships", "aelodaeth")
  static let actionNoun = CountedNoun("action", "actions", "cam gweithredu")
  static let decisionNoun = CountedNoun("decision", "decisions", "penderfyniad")

  /// `paragraph 17`; in Welsh as it stands after `ym`.
  static func paragraph(_ number: Int, isStart: Bool) -> Phrase {
    isStart
      ? Phrase("Paragraph \(number)", "Paragraff \(number)")
      : Phrase("paragraph \(number)", "mharagraff \(number)")
  }

  /// Below a table that is a part of one of the report.
  static func partNote(_ shown: Int, of all: Int, _ name: TableName) -> Phrase {
    let (shown, all) = (Numerals.grouped(shown), Numerals.grouped(all))
    return Phrase(
      "\(shown) of \(all) rows of table \(name.rawValue) of the report.",
      "\(shown) o \(all) rhes tabl \(name.rawValue) yr adroddiad.")
  }

  // Where numbers come from.
  static let originsHeading = Phrase(
    "Where the numbers come from", "O ble y daw'r rhifau")
  static func originsOf(run: String) -> Phrase {
    Phrase(
      "All numbers are of run \(run); landscape table prints each table.",
      "Mae pob rhif o rediad \(run); mae landscape table yn argraffu pob tabl.")
  }
  static func fromTable(_ name: TableName) -> Phrase {
    Phrase("table \(name.rawValue)", "tabl \(name.rawValue)")
  }
  /// Stands before the ids of rows, which are those of findings in the table of findings.
  static func rowsWithID(_ count: Int) -> Phrase {
    count == 1
      ? Phrase("row with id", "rhes â'r dynodydd") : Phrase("rows with id", "rhesi â'r dynodydd")
  }
  static let byRows = Phrase("number of rows", "nifer y rhesi")
  /// `rows where List is Main list and Full change is Legislation`.
  static func rows(where conditions: [(column: Phrase, value: Phrase)]) -> Phrase {
    Phrase(
      "rows where "
        + conditions.map { "\($0.column.english) is “\($0.value.english)”" }
        .joined(separator: " and "),
      "rhesi lle mae "
        + conditions.map { "\($0.column.welsh) yn “\($0.value.welsh)”" }.joined(separator: " a "))
  }
  static func sum(of column: Phrase) -> Phrase {
    Phrase("sum of: \(column.english)", "swm: \(column.welsh)")
  }
  static func different(_ column: Phrase) -> Phrase {
    Phrase("different values of: \(column.english)", "gwerthoedd gwahanol: \(column.welsh)")
  }
  static func outOf(_ measure: Phrase) -> Phrase {
    Phrase("out of, for: \(measure.english)", "allan o, ar gyfer: \(measure.welsh)")
  }
  static func inTheYear(_ column: Phrase) -> Phrase {
    Phrase("in the year, by: \(column.english)", "yn y flwyddyn, yn ôl: \(column.welsh)")
  }
  static let rowsRejected = Phrase("rows rejected", "rhesi a wrthodwyd")
  static let byRowsRead = Phrase(
    "rows used and rows rejected, all files", "rhesi a ddefnyddiwyd ac a wrthodwyd, pob ffeil")
  static let ofBaseline = Phrase(
    "partnerships of the catalogue compared with", "partneriaethau'r catalog y cymharwyd ag ef")
}
