// Made from the catalogues of 'summary' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let summaryHeading = Phrase(
    "What the review could look at first",
    "Beth y gallai'r adolygiad edrych arno gyntaf",
    nil)
  package static let noFindings = Phrase(
    "No rule found anything to review.",
    "Ni chanfu unrhyw reol ddim i'w adolygu.",
    nil)
  package static let countedSeats = Phrase(
    "Counted seats",
    "Seddi a gyfrifir",
    "Àiteachan air an cunntadh")
  package static let organisationsWithSeat = Phrase(
    "Organisations with a seat",
    "Sefydliadau â sedd",
    "Buidhnean le àite")
  package static let footprintsInUse = Phrase(
    "Footprints in use",
    "Olion traed mewn defnydd",
    "Lorgan-coise gan cleachdadh")
  package static let candidatesForReview = Phrase(
    "Candidates for review",
    "Materion i'w hadolygu",
    "Nithean ri sgrùdadh")
  package static let whatChanged = Phrase(
    "What is new, changed, resolved or reopened",
    "Beth sy'n newydd neu sydd wedi newid, wedi'i ddatrys neu wedi'i ailagor",
    nil)
  package static let noBaseline = Phrase(
    "This report is not compared with an earlier run, so every finding stands as it was found now.",
    "Ni chymherir yr adroddiad hwn â rhediad cynharach, felly dangosir pob canfyddiad fel y mae nawr.",
    nil)
  package static let whatToLookAtFirst = Phrase(
    "What to look at first",
    "Beth i edrych arno gyntaf",
    "Na bu chòir sealltainn air an toiseach")
  package static let whoCanDoIt = Phrase(
    "Who can do it",
    "Pwy all ei wneud",
    "Cò as urrainn a dhèanamh")
  package static let changeIsLocal = Phrase(
    "Change is led locally. A finding is a candidate for review: it says what was counted and where, and the partners decide what to do.",
    "Caiff newid ei arwain yn lleol. Mater i'w adolygu yw canfyddiad: mae'n dweud beth a gyfrifwyd ac ymhle, a'r partneriaid sy'n penderfynu beth i'w wneud.",
    nil)
  package static let routesCaption = Phrase(
    "Findings of the main list by who can act",
    "Canfyddiadau'r brif restr yn ôl pwy all weithredu",
    nil)
  package static let howFarToTrust = Phrase(
    "How far to trust it",
    "I ba raddau y gellir dibynnu arno",
    nil)
  package static let moreOnDataQuality = Phrase(
    "More on data quality",
    "Rhagor am ansawdd y data",
    nil)
  package static let howItIsWorkedOut = Phrase(
    "How it is worked out",
    "Sut y caiff ei gyfrifo",
    nil)
  package static let noSeatAssumed = Phrase(
    "No seat in the catalogue is assumed.",
    "Ni thybir yr un sedd yn y catalog.",
    nil)
  package static let coverageHeading = Phrase(
    "What operates where",
    "Beth sy'n gweithredu ymhle",
    "Cò tha a’ frithealadh dè na sgìrean")
  package static let coverageIntroduction = Phrase(
    "How many partnerships of each kind cover each area. Kinds whose bodies all cover the whole landscape are left out.",
    "Faint o bartneriaethau o bob math sy'n cwmpasu pob ardal. Ni chynhwysir mathau y mae eu holl gyrff yn cwmpasu'r dirwedd gyfan.",
    nil)
  package static let coverageSteps = Phrase(
    "The tint is darker for each further body, up to five; the number says the same.",
    "Mae'r arlliw yn dywyllach am bob corff ychwanegol, hyd at bump; mae'r rhif yn dweud yr un peth.",
    nil)
  package static let findingsIntroduction = Phrase(
    "Every finding, list by list, each list ranked by itself. A number in a list says nothing about a number in another.",
    "Pob canfyddiad fesul rhestr, pob rhestr wedi'i threfnu ar wahân. Nid yw rhif mewn un rhestr yn dweud dim am rif mewn rhestr arall.",
    nil)
  package static let overview = Phrase(
    "Overview",
    "Trosolwg",
    "Foir-shealladh")
  package static let listsCaption = Phrase(
    "Findings by list",
    "Canfyddiadau fesul rhestr",
    nil)
  package static let meetingsSentenceKnown = Phrase(
    "The catalogue says of every partnership how often it meets.",
    "Mae'r catalog yn nodi pa mor aml y mae pob partneriaeth yn cyfarfod.",
    nil)
  package static let questionsTogetherMost = Phrase(
    "No set of these changes frees more.",
    "Nid oes set o'r newidiadau hyn sy'n rhyddhau mwy.",
    nil)
  package static let worldsBesideAssumedNote = Phrase(
    "Without assumed seats: every assumed seat is struck. Worlds: each seat that is assumed or follows from law is kept or struck by chance. A question holds where one of its findings does.",
    "Heb seddi a dybir: dilëir pob sedd a dybir. Bydoedd posibl: cedwir neu dilëir ar hap bob sedd a dybir neu sy'n deillio o gyfraith. Mae cwestiwn yn dal lle mae un o'i ganfyddiadau'n dal.",
    nil)
  package static let shareUnderOne = Phrase(
    "less than 1%",
    "llai nag 1%",
    nil)
}

extension Words {
  package static func firstCaption(count: Int) -> Phrase {
    firstCaptionText.filled(.number(count))
  }
  private static let firstCaptionText = Filling(
      ["The first ", 0, " of the main list, by priority"],
      ["Y canfyddiadau cyntaf ar y brif restr (", 0, "), yn ôl blaenoriaeth"],
      nil)
  package static func allFindings(count: Int) -> Phrase {
    allFindingsText.filled(.number(count))
  }
  private static let allFindingsText = Filling(
      ["All findings (", 0, ")"],
      ["Pob canfyddiad (", 0, ")"],
      ["A h-uile toradh (", 0, ")"])
  package static func rowsSentence(rows: Phrase, used: Int, rejected: Int) -> Phrase {
    rowsSentenceText.filled(.phrase(rows), .number(used), .number(rejected))
  }
  private static let rowsSentenceText = Filling(
      [0, " read: ", 1, " used, ", 2, " rejected."],
      ["Darllenwyd ", 0, ": defnyddiwyd ", 1, ", gwrthodwyd ", 2, "."],
      nil)
  package static func assumedSentence(assumed: Int, seats: Phrase, share: String) -> Phrase {
    assumedSentenceText.filled(.number(assumed), .phrase(seats), .text(share))
  }
  private static let assumedSentenceText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " in the catalogue is assumed: neither published nor from law", 2, "."], other: [0, " of ", 1, " in the catalogue are assumed: neither published nor from law", 2, "."]),
      Filling.Forms(one: ["Tybiwyd ", 0, " o'r ", 1, " yn y catalog: nid yw wedi'i chyhoeddi nac yn deillio o'r gyfraith", 2, "."], other: ["Tybiwyd ", 0, " o'r ", 1, " yn y catalog: nid ydynt wedi'u cyhoeddi nac yn deillio o'r gyfraith", 2, "."]),
      nil)
  package static func meetingsSentence(unknown: Int, all: Phrase) -> Phrase {
    meetingsSentenceText.filled(.number(unknown), .phrase(all))
  }
  private static let meetingsSentenceText = Filling(
      ["How often a partnership meets is not known for ", 0, " of ", 1, "; a number is assumed there."],
      ["Ni wyddys pa mor aml y mae partneriaeth yn cyfarfod yn achos ", 0, " o'r ", 1, "; tybir nifer y cyfarfodydd yn yr achosion hynny."],
      nil)
  package static func baseRateSentence(rule: Phrase, fired: String, applied: String) -> Phrase {
    baseRateSentenceText.filled(.phrase(rule), .text(fired), .text(applied))
  }
  private static let baseRateSentenceText = Filling(
      ["The rule “", 0, "” holds for ", 1, " of the ", 2, " cases it was applied to: it says more about the catalogue than about any one of them."],
      ["Mae'r rheol “", 0, "” yn wir am ", 1, " o'r achosion y cafodd ei chymhwyso iddynt, o gyfanswm o ", 2, ": mae'n dweud mwy am y catalog nag am unrhyw un ohonynt."],
      nil)
  package static func coverageCut(shown: String, all: Phrase, place: Phrase) -> Phrase {
    coverageCutText.filled(.text(shown), .phrase(all), .phrase(place))
  }
  private static let coverageCutText = Filling(
      ["The table has ", 0, " of ", 1, "; all are ", 2, "."],
      ["Mae ", 0, " o'r ", 1, " yn y tabl; mae pob un ", 2, "."],
      nil)
  package static func coverageCutOfKind(shown: String, all: Phrase, kind: Phrase, place: Phrase) -> Phrase {
    coverageCutOfKindText.filled(.text(shown), .phrase(all), .phrase(kind), .phrase(place))
  }
  private static let coverageCutOfKindText = Filling(
      ["The table has ", 0, " of ", 1, " of the kind “", 2, "”; all are ", 3, "."],
      ["Mae ", 0, " o'r ", 1, " o'r math “", 2, "” yn y tabl; mae pob un ", 3, "."],
      nil)
  package static func coverageWidened(all: String, shown: String, place: Phrase) -> Phrase {
    coverageWidenedText.filled(.text(all), .text(shown), .phrase(place))
  }
  private static let coverageWidenedText = Filling(
      ["In place of the smallest areas (", 0, ") the table has wider ones (", 1, "); all of the smallest are ", 2, "."],
      ["Mae ardaloedd ehangach (", 1, ") yn y tabl yn lle'r rhai lleiaf (", 0, "); mae pob un o'r rhai lleiaf ", 2, "."],
      nil)
  package static func coverageWidenedOfKind(all: String, kind: Phrase, shown: String, place: Phrase) -> Phrase {
    coverageWidenedOfKindText.filled(.text(all), .phrase(kind), .text(shown), .phrase(place))
  }
  private static let coverageWidenedOfKindText = Filling(
      ["In place of the smallest areas (", 0, ") the table has wider ones of the kind “", 1, "” (", 2, "); all of the smallest are ", 3, "."],
      ["Mae ardaloedd ehangach o'r math “", 1, "” (", 2, ") yn y tabl yn lle'r rhai lleiaf (", 0, "); mae pob un o'r rhai lleiaf ", 3, "."],
      nil)
  package static func findingsOf(part: Phrase) -> Phrase {
    findingsOfText.filled(.phrase(part))
  }
  private static let findingsOfText = Filling(
      ["Findings: ", 0],
      ["Canfyddiadau: ", 0],
      nil)
  package static func routesUnknownSentence(unknown: Int, all: Phrase) -> Phrase {
    routesUnknownSentenceText.filled(.number(unknown), .phrase(all))
  }
  private static let routesUnknownSentenceText = Filling(
      ["The catalogue does not say how ", 0, " of ", 1, " can be changed: their kinds have neither a change route nor a legal basis. The partners are taken to be able to change them themselves."],
      ["Nid yw'r catalog yn dweud sut y gellir newid ", 0, " o'r ", 1, ": nid oes gan eu mathau lwybr newid na sail gyfreithiol. Tybir y gall y partneriaid eu newid eu hunain."],
      nil)
  package static func meetingsSentenceNone(all: Phrase) -> Phrase {
    meetingsSentenceNoneText.filled(.phrase(all))
  }
  private static let meetingsSentenceNoneText = Filling(
      ["How often a partnership meets is not known for any of ", 0, "; every number of meetings is assumed."],
      ["Ni wyddys pa mor aml y mae unrhyw un o'r ", 0, " yn cyfarfod; tybir pob nifer o gyfarfodydd."],
      nil)
  package static func questionsTogether(changes: Int, days: Phrase, all: Phrase, share: Phrase) -> Phrase {
    questionsTogetherText.filled(.number(changes), .phrase(days), .phrase(all), .phrase(share))
  }
  private static let questionsTogetherText = Filling(
      ["The days of the questions cannot be added up, since several concern the same partnerships. A moved boundary and a joint plan are not tried as changes. Of the changes that can be tried, the best set (changes: ", 0, ") could free ", 1, " of ", 2, " a year (", 3, ")."],
      ["Ni ellir adio diwrnodau'r cwestiynau at ei gilydd, gan fod sawl cwestiwn yn ymwneud â'r un partneriaethau. Ni threialir symud ffin na chynllun ar y cyd fel newid. O'r newidiadau y gellir eu treialu, gallai'r set orau (newidiadau: ", 0, ") ryddhau ", 1, " o gyfanswm o ", 2, " mewn blwyddyn (", 3, ")."],
      nil)
}
