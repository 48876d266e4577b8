// Made from the catalogues of 'messages-of-arguments' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let runIsNoInput = Phrase(
    "a report is made from a catalogue; landscape table, paper, explain and export read a run",
    "o gatalog y gwneir adroddiad; mae landscape table, paper, explain ac export yn darllen rhediad",
    nil)
  package static let giveSecond = Phrase(
    "Give a second run or catalogue, or --from and --to.",
    "Rhowch ail rediad neu gatalog, neu --from a --to.",
    nil)
  package static let asOfBesideDates = Phrase(
    "--from and --to are the dates; --as-of has no place beside them.",
    "--from a --to yw'r dyddiadau; nid oes lle i --as-of wrth eu hochr.",
    nil)
  package static let datesOfOneInput = Phrase(
    "--from and --to go with one input, not with two.",
    "Gydag un mewnbwn y mae --from a --to yn mynd, nid gyda dau.",
    nil)
  package static let convertNoRun = Phrase(
    "it holds what was used of the rows, not the rows; name its catalogue",
    "mae'n cynnwys yr hyn a ddefnyddiwyd o'r rhesi, nid y rhesi; enwch ei gatalog",
    nil)
  package static let decideNoRun = Phrase(
    "decisions are kept beside the catalogue; name its folder",
    "wrth ochr y catalog y cedwir penderfyniadau; enwch ei ffolder",
    nil)
  package static let yearWithoutReport = Phrase(
    "--year goes with --form annual-report.",
    "Gyda --form annual-report y mae --year yn mynd.",
    nil)
  package static let timeLimitBelow = Phrase(
    "--time-limit is a number of seconds from 0.",
    "Nifer o eiliadau o 0 i fyny yw --time-limit.",
    nil)
  package static let requestConflicts = Phrase(
    "no set of changes can meet all that is asked; these conflict:",
    "ni all unrhyw set o newidiadau fodloni popeth a ofynnir; mae'r rhain yn gwrthdaro:",
    nil)
  package static let coverMustStay = Phrase(
    "every area, remit and duty that is covered stays covered",
    "erys pob ardal, cylch gwaith a dyletswydd a gwmpesir wedi'u cwmpasu",
    nil)
  package static let giveWhatToPrune = Phrase(
    "Give --keep for the history, --reports for reports, or both.",
    "Rhowch --keep ar gyfer yr hanes, --reports ar gyfer adroddiadau, neu'r ddau.",
    nil)
  package static let retentionBelow = Phrase(
    "--daily and --monthly are 0 or more.",
    "Mae --daily a --monthly yn 0 neu fwy.",
    nil)
  package static let tableMissing = Phrase(
    "Missing the table's name; --list names them all.",
    "Mae enw'r tabl ar goll; mae --list yn eu henwi i gyd.",
    nil)
  package static let noChangeToTry = Phrase(
    "No change to try; give --scenario FILE or a change such as --merge a,b.",
    "Dim newid i roi cynnig arno; rhowch --scenario FILE neu newid megis --merge a,b.",
    nil)
  package static let mergerForm = Phrase(
    "a,b or a,b:id",
    "a,b neu a,b:id",
    nil)
  package static let runHasOwnDate = Phrase(
    "a run is seen at its own date; --as-of goes with a catalogue",
    "ar ei ddyddiad ei hun y gwelir rhediad; gyda chatalog y mae --as-of yn mynd",
    nil)
  package static let helpUnreadable = Phrase(
    "the help cannot be read back",
    "ni ellir darllen y cymorth yn ôl",
    nil)
  package static let sittingWeightBelow = Phrase(
    "--sitting-weight must be a number from 0 to 1",
    "rhaid i --sitting-weight fod yn rhif o 0 i 1",
    nil)
  package static let mergeAsWithoutMerger = Phrase(
    "--as says what a merger makes: give it once, or once for each --merge",
    "mae --as yn dweud beth y mae uno'n ei greu: rhowch ef unwaith, neu unwaith ar gyfer pob --merge",
    nil)
  package static let noWorldsToWeighBy = Phrase(
    "--weight-by worlds needs worlds of seats, and none were drawn: see worlds.draws and worlds.maximum-partnerships in the settings",
    "mae --weight-by worlds yn gofyn am fydoedd posibl o seddi, ac ni thynnwyd yr un: gweler worlds.draws a worlds.maximum-partnerships yn y gosodiadau",
    nil)
  package static let allTablesAreAWorkbook = Phrase(
    "all tables together are a workbook: add --format xlsx",
    "llyfr gwaith yw'r holl dablau gyda'i gilydd: ychwanegwch --format xlsx",
    nil)
  package static let conflictSmallest = Phrase(
    "This is a smallest conflict: nothing less of what is asked conflicts, and without any one of these the rest can be met.",
    "Dyma wrthdaro lleiaf: nid oes dim llai o'r hyn a ofynnir yn gwrthdaro, a heb unrhyw un o'r rhain gellir bodloni'r gweddill.",
    nil)
  package static let conflictIrreducible = Phrase(
    "Without any one of these the rest of them can be met; whether a smaller conflict exists was not worked out.",
    "Heb unrhyw un o'r rhain gellir bodloni'r gweddill ohonynt; ni weithiwyd allan a oes gwrthdaro llai.",
    nil)
}

extension Words {
  package static func waitOutOfRange(most: String) -> Phrase {
    waitOutOfRangeText.filled(.text(most))
  }
  private static let waitOutOfRangeText = Filling(
      ["--wait is a number of seconds from 0 to ", 0, ", which is a year."],
      ["Nifer o eiliadau o 0 hyd at ", 0, ", sef blwyddyn, yw --wait."],
      nil)
  package static func noGuard(name: String) -> Phrase {
    noGuardText.filled(.text(name))
  }
  private static let noGuardText = Filling(
      ["There is no guard '", 0, "'."],
      ["Nid oes amddiffyniad '", 0, "'."],
      nil)
  package static func noGuardMeant(name: String, nearest: String) -> Phrase {
    noGuardMeantText.filled(.text(name), .text(nearest))
  }
  private static let noGuardMeantText = Filling(
      ["There is no guard '", 0, "'. Did you mean '", 1, "'?"],
      ["Nid oes amddiffyniad '", 0, "'. Ai '", 1, "' a olygwch?"],
      nil)
  package static func untilBeforeDate(until: String, date: String) -> Phrase {
    untilBeforeDateText.filled(.text(until), .text(date))
  }
  private static let untilBeforeDateText = Filling(
      ["--until ", 0, " lies before --date ", 1, "."],
      ["Mae --until ", 0, " cyn --date ", 1, "."],
      nil)
  package static func argumentIsNoDate(text: String) -> Phrase {
    argumentIsNoDateText.filled(.text(text))
  }
  private static let argumentIsNoDateText = Filling(
      ["'", 0, "' is not a date; expected 2023, 2023-06 or 2023-06-30."],
      ["Nid yw '", 0, "' yn ddyddiad; disgwylid 2023, 2023-06 neu 2023-06-30."],
      nil)
  package static func argumentIsNoYear(year: String) -> Phrase {
    argumentIsNoYearText.filled(.text(year))
  }
  private static let argumentIsNoYearText = Filling(
      ["'", 0, "' is not a year; expected 1 to 9998."],
      ["Nid yw '", 0, "' yn flwyddyn; disgwylid 1 hyd at 9998."],
      nil)
  package static func maximumChangesBelow(number: String) -> Phrase {
    maximumChangesBelowText.filled(.text(number))
  }
  private static let maximumChangesBelowText = Filling(
      ["--max-changes ", 0, ", expected 0 or more."],
      ["--max-changes ", 0, ", disgwylid 0 neu fwy."],
      nil)
  package static func nodeLimitBelow(number: String) -> Phrase {
    nodeLimitBelowText.filled(.text(number))
  }
  private static let nodeLimitBelowText = Filling(
      ["--node-limit ", 0, ", expected 1 or more."],
      ["--node-limit ", 0, ", disgwylid 1 neu fwy."],
      nil)
  package static func routeUnknownMeant(route: String, nearest: String) -> Phrase {
    routeUnknownMeantText.filled(.text(route), .text(nearest))
  }
  private static let routeUnknownMeantText = Filling(
      ["--routes: unknown route '", 0, "'; did you mean '", 1, "'?"],
      ["--routes: llwybr anhysbys '", 0, "'; ai '", 1, "' a olygwch?"],
      nil)
  package static func routeUnknown(route: String, known: String) -> Phrase {
    routeUnknownText.filled(.text(route), .text(known))
  }
  private static let routeUnknownText = Filling(
      ["--routes: unknown route '", 0, "', expected ", 1],
      ["--routes: llwybr anhysbys '", 0, "', disgwylid ", 1],
      nil)
  package static func nothingToChange(option: String, id: String) -> Phrase {
    nothingToChangeText.filled(.text(option), .text(id))
  }
  private static let nothingToChangeText = Filling(
      [0, ": no partnership or change ", 1],
      [0, ": nid oes partneriaeth na newid ", 1],
      nil)
  package static func nothingToChangeMeant(option: String, id: String, nearest: String) -> Phrase {
    nothingToChangeMeantText.filled(.text(option), .text(id), .text(nearest))
  }
  private static let nothingToChangeMeantText = Filling(
      [0, ": no partnership or change ", 1, "; did you mean '", 2, "'?"],
      [0, ": nid oes partneriaeth na newid ", 1, "; ai '", 2, "' a olygwch?"],
      nil)
  package static func noSetFound(limit: String) -> Phrase {
    noSetFoundText.filled(.text(limit))
  }
  private static let noSetFoundText = Filling(
      ["no set of changes found within ", 0, " steps; raise --node-limit"],
      ["ni chafwyd set o newidiadau o fewn y terfyn ar gamau (", 0, "); codwch --node-limit"],
      nil)
  package static func keepBelow(number: String) -> Phrase {
    keepBelowText.filled(.text(number))
  }
  private static let keepBelowText = Filling(
      ["--keep is ", 0, ", expected 1 or more."],
      [0, " yw --keep, disgwylid 1 neu fwy."],
      nil)
  package static func optionExpected(option: String, text: String, form: String) -> Phrase {
    optionExpectedText.filled(.text(option), .text(text), .text(form))
  }
  private static let optionExpectedText = Filling(
      [0, " '", 1, "', expected ", 2, "."],
      [0, " '", 1, "', disgwylid ", 2, "."],
      nil)
  package static func manualUnknownCommand(command: String, known: String) -> Phrase {
    manualUnknownCommandText.filled(.text(command), .text(known))
  }
  private static let manualUnknownCommandText = Filling(
      ["no command '", 0, "', expected one of ", 1],
      ["nid oes gorchymyn '", 0, "', disgwylid un o'r rhain: ", 1],
      nil)
  package static func commandUnknownMeant(command: String, nearest: String) -> Phrase {
    commandUnknownMeantText.filled(.text(command), .text(nearest))
  }
  private static let commandUnknownMeantText = Filling(
      ["no command '", 0, "'; did you mean '", 1, "'?"],
      ["nid oes gorchymyn '", 0, "'; ai '", 1, "' a olygwch?"],
      nil)
  package static func commandUnknown(command: String, known: String) -> Phrase {
    commandUnknownText.filled(.text(command), .text(known))
  }
  private static let commandUnknownText = Filling(
      ["no command '", 0, "'; expected one of ", 1],
      ["nid oes gorchymyn '", 0, "'; disgwylid un o'r rhain: ", 1],
      nil)
  package static func findingUnknownMeant(id: String, run: String, nearest: String) -> Phrase {
    findingUnknownMeantText.filled(.text(id), .text(run), .text(nearest))
  }
  private static let findingUnknownMeantText = Filling(
      ["no finding '", 0, "' in ", 1, "; did you mean '", 2, "'?"],
      ["nid oes canfyddiad '", 0, "' yn ", 1, "; ai '", 2, "' a olygwch?"],
      nil)
  package static func findingUnknown(id: String, run: String, count: String) -> Phrase {
    findingUnknownText.filled(.text(id), .text(run), .text(count))
  }
  private static let findingUnknownText = Filling(
      ["no finding or question '", 0, "' in ", 1, "; findings.json has the ids of all ", 2, ", and the page of a finding ends with its own"],
      ["nid oes canfyddiad na chwestiwn '", 0, "' yn ", 1, "; mae dynodyddion pob un (", 2, ") yn findings.json, a daw tudalen canfyddiad i ben â'i ddynodydd ei hun"],
      nil)
  package static func changeIsRejected(id: String) -> Phrase {
    changeIsRejectedText.filled(.text(id))
  }
  private static let changeIsRejectedText = Filling(
      ["--lock: the findings that suggest '", 0, "' were rejected; it is never proposed"],
      ["--lock: gwrthodwyd y canfyddiadau sy'n awgrymu '", 0, "'; ni chaiff byth ei gynnig"],
      nil)
  package static func firstBelow(number: String) -> Phrase {
    firstBelowText.filled(.text(number))
  }
  private static let firstBelowText = Filling(
      ["--first must be a whole number from 1, found ", 0],
      ["rhaid i --first fod yn rhif cyfan o 1, cafwyd ", 0],
      nil)
  package static func yearWithoutData(year: String, first: String, last: String) -> Phrase {
    yearWithoutDataText.filled(.text(year), .text(first), .text(last))
  }
  private static let yearWithoutDataText = Filling(
      ["the catalogue has nothing of the financial year ", 0, "; it has something of years from ", 1, " to ", 2, ": give one of them with --year"],
      ["nid oes gan y catalog ddim o'r flwyddyn ariannol ", 0, "; mae ganddo rywbeth o flynyddoedd o ", 1, " i ", 2, ": rhowch un ohonynt gyda --year"],
      nil)
  package static func yearWithoutAnyData(year: String) -> Phrase {
    yearWithoutAnyDataText.filled(.text(year))
  }
  private static let yearWithoutAnyDataText = Filling(
      ["the catalogue has nothing of the financial year ", 0, ", and no date that a report of a year could be made of"],
      ["nid oes gan y catalog ddim o'r flwyddyn ariannol ", 0, ", na dyddiad y gellid llunio adroddiad blwyddyn ohono"],
      nil)
  package static func notForATerminal(format: String) -> Phrase {
    notForATerminalText.filled(.text(format))
  }
  private static let notForATerminalText = Filling(
      ["the format ", 0, " is no text: write it to a file, with > FILE.", 0],
      ["nid testun yw'r fformat ", 0, ": ysgrifennwch ef i ffeil, gyda > FILE.", 0],
      nil)
  package static func outsideMeant(option: String, number: String, least: String, most: String, nearest: String) -> Phrase {
    outsideMeantText.filled(.text(option), .text(number), .text(least), .text(most), .text(nearest))
  }
  private static let outsideMeantText = Filling(
      [0, " ", 1, ", expected ", 2, " to ", 3, "; did you mean ", 4, "?"],
      [0, " ", 1, ", disgwylid ", 2, " i ", 3, "; ai ", 4, " oeddech chi'n ei feddwl?"],
      nil)
  package static func onlyWithAlternatives(option: String) -> Phrase {
    onlyWithAlternativesText.filled(.text(option))
  }
  private static let onlyWithAlternativesText = Filling(
      [0, " is about alternatives; give --alternatives too, for example --alternatives 3"],
      ["mae ", 0, " yn ymwneud â dewisiadau eraill; rhowch --alternatives hefyd, er enghraifft --alternatives 3"],
      nil)
  package static func frontOfObjective(name: String, nearest: String) -> Phrase {
    frontOfObjectiveText.filled(.text(name), .text(nearest))
  }
  private static let frontOfObjectiveText = Filling(
      ["--front ", 0, " is the objective itself; did you mean ", 1, "?"],
      ["--front ", 0, " yw'r amcan ei hun; ai ", 1, " oeddech chi'n ei feddwl?"],
      nil)
  package static func reviewFirstAbove(number: String, most: String) -> Phrase {
    reviewFirstAboveText.filled(.text(number), .text(most))
  }
  private static let reviewFirstAboveText = Filling(
      ["--first ", 0, ": a reader gets at most ", 1, " questions"],
      ["--first ", 0, ": y mwyaf o gwestiynau i ddarllenydd yw ", 1],
      nil)
}
