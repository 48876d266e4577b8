// Made from the catalogues of 'messages-of-reading' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let oneRowRejected = Phrase(
    "; row rejected",
    "; gwrthodwyd y rhes",
    nil)
  package static let allRowsRejected = Phrase(
    "; rows rejected",
    "; gwrthodwyd y rhesi",
    nil)
  package static let documentRefused = Phrase(
    "; document refused",
    "; gwrthodwyd y ddogfen",
    nil)
  package static let leftEmpty = Phrase(
    "; left empty",
    "; gadawyd yn wag",
    nil)
  package static let afterRejection = Phrase(
    ", and ",
    ", a'r canlynol: ",
    nil)
  package static let thenNearest = Phrase(
    ", then ",
    ", yna ",
    nil)
  package static let writeDistinct = Phrase(
    "write 'distinct: true' where rows of one id are one",
    "ysgrifennwch 'distinct: true' lle mae rhesi ag un dynodydd yn un rhes",
    nil)
  package static let wordRow = Phrase(
    "row",
    "rhes",
    nil)
  package static let kindsFileMissing = Phrase(
    "file is missing; every kind is accepted, as strategic",
    "mae'r ffeil ar goll; derbynnir pob math, fel un strategol",
    nil)
  package static let kindsSectionMissing = Phrase(
    "section 'kinds' is missing; every kind is accepted, as strategic",
    "mae'r adran 'kinds' ar goll; derbynnir pob math, fel un strategol",
    nil)
  package static let oddByte = Phrase(
    "odd byte",
    "beit dros ben",
    nil)
  package static let acceptedAsStrategic = Phrase(
    "; accepted as strategic",
    "; derbyniwyd fel un strategol",
    nil)
  package static let fileReadAsEmpty = Phrase(
    "file is missing; read as if it had no rows",
    "mae'r ffeil ar goll; fe'i darllenir fel pe na bai ganddi resi",
    nil)
  package static let fileIsMissing = Phrase(
    "file is missing",
    "mae'r ffeil ar goll",
    nil)
  package static let wordArea = Phrase(
    "area",
    "ardal",
    nil)
  package static let wordOrganisation = Phrase(
    "organisation",
    "sefydliad",
    nil)
  package static let wordKind = Phrase(
    "kind",
    "math",
    nil)
  package static let wordRemit = Phrase(
    "remit",
    "cylch gwaith",
    nil)
  package static let wordPartnership = Phrase(
    "partnership",
    "partneriaeth",
    nil)
  package static let endDate = Phrase(
    "end date",
    "dyddiad dod i ben",
    nil)
  package static let startDate = Phrase(
    "start date",
    "dyddiad dechrau",
    nil)
  package static let asOfDate = Phrase(
    "as-of date",
    "dyddiad cyfeirio",
    nil)
  package static let planStart = Phrase(
    "start of the plan",
    "dechrau'r cynllun",
    nil)
  package static let planEnd = Phrase(
    "end of the plan",
    "diwedd y cynllun",
    nil)
  package static let wordDate = Phrase(
    "date",
    "dyddiad",
    nil)
  package static let writeQuotesTwice = Phrase(
    "write \"\" in place of \\\"",
    "ysgrifennwch \"\" yn lle \\\"",
    nil)
  package static let catalogueFolderMissing = Phrase(
    "catalogue folder is missing",
    "mae ffolder y catalog ar goll",
    nil)
  package static let writeQuoteNone = Phrase(
    "write 'quote: none' in the source where quotes are letters like others",
    "ysgrifennwch 'quote: none' yn y ffynhonnell lle mae dyfynodau'n llythrennau fel eraill",
    nil)
  package static let writeEscape = Phrase(
    "write 'escape: \"\\\\\"' in the source where \\\" is a quote inside a cell",
    "ysgrifennwch 'escape: \"\\\\\"' yn y ffynhonnell lle mae \\\" yn ddyfynnod y tu mewn i gell",
    nil)
  package static let noSignLeft = Phrase(
    "it holds so many control characters that none is left for 'quote' or 'escape'",
    "mae ynddi gynifer o nodau rheoli fel nad oes yr un ar ôl ar gyfer 'quote' nac 'escape'",
    nil)
  package static let rowBelowHeadings = Phrase(
    "a row below its headings",
    "rhes o dan ei phenawdau",
    nil)
  package static let blankEnds = Phrase(
    "every row has empty cells behind the last column",
    "mae gan bob rhes gelloedd gwag ar ôl y golofn olaf",
    nil)
  package static let wholeForCertain = Phrase(
    "a whole number for certain: its point may stand before a fraction or between thousands",
    "rhif cyfan y tu hwnt i amheuaeth: gall ei bwynt fod o flaen ffracsiwn neu rhwng miloedd",
    nil)
  package static let expectedWholeNumber = Phrase(
    "a whole number",
    "rhif cyfan",
    nil)
  package static let numberFromZero = Phrase(
    "a number of 0 or more",
    "rhif o 0 neu fwy",
    nil)
  package static let dateWantedIn = Phrase(
    "a date in as_of, as-of in landscape.yaml or --as-of",
    "dyddiad yn as_of, as-of yn landscape.yaml neu --as-of",
    nil)
  package static let questionMarkInWord = Phrase(
    "? inside a word",
    "? y tu mewn i air",
    nil)
  package static let dateForms = Phrase(
    "YYYY, YYYY-MM or YYYY-MM-DD",
    "BBBB, BBBB-MM neu BBBB-MM-DD",
    nil)
  package static let andBetween = Phrase(
    " and ",
    " a'r canlynol hefyd: ",
    nil)
  package static let workbookIsEmpty = Phrase(
    "the file is empty; expected a workbook",
    "mae'r ffeil yn wag; disgwylid llyfr gwaith",
    nil)
  package static let isNoWorkbook = Phrase(
    "holds no workbook of sheets (xlsx, xlsm, ods, fods)",
    "nid yw'n cynnwys llyfr gwaith o ddalennau (xlsx, xlsm, ods, fods)",
    nil)
  package static let sharedTextMissing = Phrase(
    "the workbook is damaged: the cell names a shared text that is not there",
    "mae'r llyfr gwaith wedi'i ddifrodi: mae'r gell yn enwi testun a rennir nad yw yno",
    nil)
  package static let macrosAreIgnored = Phrase(
    "the workbook has macros, which are neither run nor looked at",
    "mae gan y llyfr gwaith facros, na chânt eu rhedeg na'u darllen",
    nil)
  package static let linksAreIgnored = Phrase(
    "the workbook refers to other workbooks, which are not opened; what its cells showed last is read",
    "mae'r llyfr gwaith yn cyfeirio at lyfrau gwaith eraill, nad agorir mohonynt; darllenir yr hyn a ddangosodd ei gelloedd ddiwethaf",
    nil)
  package static let sheetIsHidden = Phrase(
    "the sheet is hidden in the workbook and is read all the same",
    "mae'r ddalen wedi'i chuddio yn y llyfr gwaith ac fe'i darllenir serch hynny",
    nil)
  package static let kindsSheetMissing = Phrase(
    "sheet 'kinds' is missing; every kind is accepted, as strategic",
    "mae'r ddalen 'kinds' ar goll; derbynnir pob math, fel un strategol",
    nil)
}

extension Words {
  package static func moreRowsWithIt(count: Int) -> Phrase {
    moreRowsWithItText.filled(.figure(count))
  }
  private static let moreRowsWithItText = Filling(plural: 
      Filling.Forms(one: [0, " more row with it"], other: [0, " more rows with it"]),
      Filling.Forms(other: ["rhesi eraill gyda hi: ", 0]),
      nil)
  package static func rowsThatNeedIt(count: Int) -> Phrase {
    rowsThatNeedItText.filled(.figure(count))
  }
  private static let rowsThatNeedItText = Filling(plural: 
      Filling.Forms(one: [", and ", 0, " row that needs it"], other: [", and ", 0, " rows that need it"]),
      Filling.Forms(other: [", a rhesi y mae ei hangen arnynt: ", 0]),
      nil)
  package static func moreOfThisCode(count: Int) -> Phrase {
    moreOfThisCodeText.filled(.figure(count))
  }
  private static let moreOfThisCodeText = Filling(
      ["; ", 0, " more of this code in the file are counted, not listed"],
      ["; rhai eraill o'r cod hwn yn y ffeil, wedi'u cyfrif ond heb eu rhestru: ", 0],
      nil)
  package static func nearestIs(candidates: String) -> Phrase {
    nearestIsText.filled(.text(candidates))
  }
  private static let nearestIsText = Filling(
      ["nearest is ", 0],
      ["yr agosaf yw ", 0],
      nil)
  package static func isItMeant(suggestion: String) -> Phrase {
    isItMeantText.filled(.text(suggestion))
  }
  private static let isItMeantText = Filling(
      ["is ", 0, " meant?"],
      ["ai ", 0, " a olygir?"],
      nil)
  package static func giveIDsPrefix(column: String) -> Phrase {
    giveIDsPrefixText.filled(.text(column))
  }
  private static let giveIDsPrefixText = Filling(
      ["their ", 0, " differs: give the ids of each source a 'prefix'"],
      ["mae ", 0, " yn wahanol ynddynt: rhowch 'prefix' i ddynodyddion pob ffynhonnell"],
      nil)
  package static func writeColumnNumber(number: String) -> Phrase {
    writeColumnNumberText.filled(.text(number))
  }
  private static let writeColumnNumberText = Filling(
      ["write its number, ", 0],
      ["ysgrifennwch ei rhif, ", 0],
      nil)
  package static func fileCannotBeRead(reason: String) -> Phrase {
    fileCannotBeReadText.filled(.text(reason))
  }
  private static let fileCannotBeReadText = Filling(
      ["file cannot be read: ", 0],
      ["ni ellir darllen y ffeil: ", 0],
      nil)
  package static func fileIsEmpty(columns: String) -> Phrase {
    fileIsEmptyText.filled(.text(columns))
  }
  private static let fileIsEmptyText = Filling(
      ["file is empty; expected a heading row with ", 0],
      ["mae'r ffeil yn wag; disgwylid rhes benawdau â'r canlynol: ", 0],
      nil)
  package static func fileIsOfFormat(format: String, advice: String) -> Phrase {
    fileIsOfFormatText.filled(.text(format), .text(advice))
  }
  private static let fileIsOfFormatText = Filling(
      ["file is ", 0, "; ", 1],
      ["fformat y ffeil: ", 0, "; ", 1],
      nil)
  package static func catalogueIsEmpty(read: String, rejected: String) -> Phrase {
    catalogueIsEmptyText.filled(.text(read), .text(rejected))
  }
  private static let catalogueIsEmptyText = Filling(
      ["catalogue has no partnership that can be used: ", 0, " rows read, ", 1, " rejected"],
      ["nid oes yn y catalog yr un bartneriaeth y gellir ei defnyddio: darllenwyd ", 0, ", gwrthodwyd ", 1],
      nil)
  package static func fileTooLarge(bytes: String, most: String) -> Phrase {
    fileTooLargeText.filled(.text(bytes), .text(most))
  }
  private static let fileTooLargeText = Filling(
      ["file has ", 0, " bytes; at most ", 1, " are accepted (limits.file-bytes)"],
      ["maint y ffeil mewn beitiau: ", 0, "; y mwyaf a dderbynnir: ", 1, " (limits.file-bytes)"],
      nil)
  package static func bytesNotUTF8(cell: Phrase, bytes: String) -> Phrase {
    bytesNotUTF8Text.filled(.phrase(cell), .text(bytes))
  }
  private static let bytesNotUTF8Text = Filling(
      [0, " holds the bytes ", 1, ", not UTF-8"],
      [0, ": ceir y beitiau ", 1, ", nad ydynt yn UTF-8"],
      nil)
  package static func halfUTF16(cell: Phrase, unit: String) -> Phrase {
    halfUTF16Text.filled(.phrase(cell), .text(unit))
  }
  private static let halfUTF16Text = Filling(
      [0, " holds half a UTF-16 character (", 1, ")"],
      [0, ": ceir hanner nod UTF-16 (", 1, ")"],
      nil)
  package static func holdsNUL(cell: Phrase) -> Phrase {
    holdsNULText.filled(.phrase(cell))
  }
  private static let holdsNULText = Filling(
      [0, " holds a NUL byte"],
      [0, ": ceir beit NUL"],
      nil)
  package static func quoteNeverClosed(cell: Phrase) -> Phrase {
    quoteNeverClosedText.filled(.phrase(cell))
  }
  private static let quoteNeverClosedText = Filling(
      [0, " opens a quote that is never closed"],
      [0, ": agorir dyfynnod na chaiff ei gau"],
      nil)
  package static func quoteInMidst(cell: Phrase) -> Phrase {
    quoteInMidstText.filled(.phrase(cell))
  }
  private static let quoteInMidstText = Filling(
      [0, " has a quote in its midst; expected the whole cell in quotes and each quote in it twice"],
      [0, ": ceir dyfynnod yn ei chanol; disgwylid y gell gyfan mewn dyfynodau a phob dyfynnod ynddi ddwywaith"],
      nil)
  package static func rowHasCells(cells: Int, expected: String) -> Phrase {
    rowHasCellsText.filled(.figure(cells), .text(expected))
  }
  private static let rowHasCellsText = Filling(plural: 
      Filling.Forms(one: ["row has ", 0, " cell, expected ", 1], other: ["row has ", 0, " cells, expected ", 1]),
      Filling.Forms(other: ["nifer y celloedd yn y rhes: ", 0, ", disgwylid ", 1]),
      nil)
  package static func cellTooLarge(cell: Phrase, bytes: String, most: String) -> Phrase {
    cellTooLargeText.filled(.phrase(cell), .text(bytes), .text(most))
  }
  private static let cellTooLargeText = Filling(
      [0, " has ", 1, " bytes; at most ", 2, " are accepted (limits.cell-bytes)"],
      [0, ": maint mewn beitiau: ", 1, "; y mwyaf a dderbynnir: ", 2, " (limits.cell-bytes)"],
      nil)
  package static func rowTooLarge(bytes: String, most: String) -> Phrase {
    rowTooLargeText.filled(.text(bytes), .text(most))
  }
  private static let rowTooLargeText = Filling(
      ["row has ", 0, " bytes; at most ", 1, " are accepted (limits.row-bytes)"],
      ["maint y rhes mewn beitiau: ", 0, "; y mwyaf a dderbynnir: ", 1, " (limits.row-bytes)"],
      nil)
  package static func tooManyColumns(columns: String, most: String) -> Phrase {
    tooManyColumnsText.filled(.text(columns), .text(most))
  }
  private static let tooManyColumnsText = Filling(
      ["heading has ", 0, " columns; at most ", 1, " are accepted (limits.columns)"],
      ["nifer y colofnau yn y pennawd: ", 0, "; y mwyaf a dderbynnir: ", 1, " (limits.columns)"],
      nil)
  package static func columnMissing(column: String, found: String) -> Phrase {
    columnMissingText.filled(.text(column), .text(found))
  }
  private static let columnMissingText = Filling(
      ["column '", 0, "' is missing; found ", 1],
      ["mae'r golofn '", 0, "' ar goll; cafwyd ", 1],
      nil)
  package static func columnMissingIn(column: String, file: String, found: String) -> Phrase {
    columnMissingInText.filled(.text(column), .text(file), .text(found))
  }
  private static let columnMissingInText = Filling(
      ["column '", 0, "' is missing in ", 1, "; found ", 2],
      ["mae'r golofn '", 0, "' ar goll yn y ffeil hon: ", 1, "; cafwyd ", 2],
      nil)
  package static func severalColumnsHeaded(heading: String, numbers: String) -> Phrase {
    severalColumnsHeadedText.filled(.text(heading), .text(numbers))
  }
  private static let severalColumnsHeadedText = Filling(
      ["several columns are headed ", 0, ": ", 1],
      ["mae gan sawl colofn y pennawd ", 0, ": ", 1],
      nil)
  package static func columnStandsTwice(heading: String, column: String, other: String) -> Phrase {
    columnStandsTwiceText.filled(.text(heading), .text(column), .text(other))
  }
  private static let columnStandsTwiceText = Filling(
      ["column ", 0, " stands for '", 1, "', as ", 2, " does already"],
      ["mae'r golofn ", 0, " yn cynrychioli '", 1, "', fel y gwna ", 2, " eisoes"],
      nil)
  package static func columnUnknown(heading: String) -> Phrase {
    columnUnknownText.filled(.text(heading))
  }
  private static let columnUnknownText = Filling(
      ["column ", 0, " is not known; left out"],
      ["nid yw'r golofn ", 0, " yn hysbys; gadawyd allan"],
      nil)
  package static func valueMissing(column: String) -> Phrase {
    valueMissingText.filled(.text(column))
  }
  private static let valueMissingText = Filling(
      [0, " is empty"],
      ["mae ", 0, " yn wag"],
      nil)
  package static func valueMissingOneOf(column: String, choices: String) -> Phrase {
    valueMissingOneOfText.filled(.text(column), .text(choices))
  }
  private static let valueMissingOneOfText = Filling(
      [0, " is empty; expected one of ", 1],
      ["mae ", 0, " yn wag; disgwylid un o'r rhain: ", 1],
      nil)
  package static func endsUnreadable(count: String) -> Phrase {
    endsUnreadableText.filled(.text(count))
  }
  private static let endsUnreadableText = Filling(
      [0, " ends cannot be read; what they are of counts as going on"],
      ["dyddiadau dod i ben na ellir eu darllen: ", 0, "; cyfrifir bod yr hyn y maent yn perthyn iddo yn parhau"],
      nil)
  package static func notADate(date: Phrase, value: String) -> Phrase {
    notADateText.filled(.phrase(date), .text(value))
  }
  private static let notADateText = Filling(
      [0, " ", 1, " is not a calendar date"],
      [0, " ", 1, ": nid yw'n ddyddiad o'r calendr"],
      nil)
  package static func notADateExpected(date: Phrase, value: String, form: String) -> Phrase {
    notADateExpectedText.filled(.phrase(date), .text(value), .text(form))
  }
  private static let notADateExpectedText = Filling(
      [0, " ", 1, " is not a calendar date; expected ", 2],
      [0, " ", 1, ": nid yw'n ddyddiad o'r calendr; disgwylid ", 2],
      nil)
  package static func notTheNumber(column: String, value: String, expected: String) -> Phrase {
    notTheNumberText.filled(.text(column), .text(value), .text(expected))
  }
  private static let notTheNumberText = Filling(
      [0, " ", 1, " is not ", 2],
      [0, " ", 1, ": disgwylid ", 2],
      nil)
  package static func notOneOf(column: String, value: String, choices: String) -> Phrase {
    notOneOfText.filled(.text(column), .text(value), .text(choices))
  }
  private static let notOneOfText = Filling(
      [0, " ", 1, " is not one of ", 2],
      [0, " ", 1, ": nid yw'n un o'r rhain: ", 2],
      nil)
  package static func endsBeforeBeginning(date: Phrase, value: String, beginning: String) -> Phrase {
    endsBeforeBeginningText.filled(.phrase(date), .text(value), .text(beginning))
  }
  private static let endsBeforeBeginningText = Filling(
      [0, " ", 1, " is before the beginning ", 2],
      [0, " ", 1, ": mae cyn y dechrau ", 2],
      nil)
  package static func idTakenAt(column: String, value: String, place: String) -> Phrase {
    idTakenAtText.filled(.text(column), .text(value), .text(place))
  }
  private static let idTakenAtText = Filling(
      [0, " ", 1, " is taken by ", 2],
      [0, " ", 1, ": fe'i defnyddir eisoes yn ", 2],
      nil)
  package static func idTakenByLine(column: String, value: String, line: String) -> Phrase {
    idTakenByLineText.filled(.text(column), .text(value), .text(line))
  }
  private static let idTakenByLineText = Filling(
      [0, " ", 1, " is taken by line ", 2],
      [0, " ", 1, ": fe'i defnyddir eisoes yn llinell ", 2],
      nil)
  package static func idMayMeanEither(column: String, value: String, both: String) -> Phrase {
    idMayMeanEitherText.filled(.text(column), .text(value), .text(both))
  }
  private static let idMayMeanEitherText = Filling(
      [0, " ", 1, " may mean either of ", 2],
      [0, " ", 1, ": gall olygu'r naill neu'r llall o'r rhain: ", 2],
      nil)
  package static func wordsNotInValues(count: Int, column: String, words: String) -> Phrase {
    wordsNotInValuesText.filled(.figure(count), .text(column), .text(words))
  }
  private static let wordsNotInValuesText = Filling(plural: 
      Filling.Forms(one: [0, " value of ", 1, " is not known to 'values': ", 2], other: [0, " values of ", 1, " are not known to 'values': ", 2]),
      Filling.Forms(other: ["gwerthoedd o ", 1, " nad ydynt yn hysbys i 'values' (", 0, "): ", 2]),
      nil)
  package static func notAsEarlierRow(column: String, value: String) -> Phrase {
    notAsEarlierRowText.filled(.text(column), .text(value))
  }
  private static let notAsEarlierRowText = Filling(
      [0, " ", 1, " is not what an earlier row of the same id says, which is used"],
      [0, " ", 1, ": dywed rhes gynharach â'r un dynodydd beth gwahanol, a hynny a ddefnyddir"],
      nil)
  package static func notAsEarlierRows(column: String, value: String, rows: String) -> Phrase {
    notAsEarlierRowsText.filled(.text(column), .text(value), .text(rows))
  }
  private static let notAsEarlierRowsText = Filling(
      [0, " ", 1, " is not what an earlier row of the same id says, which is used; ", 2, " such rows"],
      [0, " ", 1, ": dywed rhes gynharach â'r un dynodydd beth gwahanol, a hynny a ddefnyddir; nifer y rhesi o'r fath: ", 2],
      nil)
  package static func nothingIsNamed(thing: Phrase, value: String, file: String) -> Phrase {
    nothingIsNamedText.filled(.phrase(thing), .text(value), .text(file))
  }
  private static let nothingIsNamedText = Filling(
      ["no ", 0, " is named ", 1, " in ", 2],
      ["ni cheir yr enw ", 1, " (", 0, ") yn ", 2],
      nil)
  package static func thingIsNotIn(thing: Phrase, value: String, file: String) -> Phrase {
    thingIsNotInText.filled(.phrase(thing), .text(value), .text(file))
  }
  private static let thingIsNotInText = Filling(
      [0, " ", 1, " is not in ", 2],
      [0, " ", 1, ": ni cheir yn ", 2],
      nil)
  package static func takenFor(column: String, value: String, candidate: String) -> Phrase {
    takenForText.filled(.text(column), .text(value), .text(candidate))
  }
  private static let takenForText = Filling(
      [0, " ", 1, " is taken for '", 2, "': a guess the settings accept"],
      [0, " ", 1, ": cymerir mai '", 2, "' a olygir, dyfaliad y mae'r gosodiadau'n ei dderbyn"],
      nil)
  package static func judgementsContradict(column: String, value: String, judgements: String) -> Phrase {
    judgementsContradictText.filled(.text(column), .text(value), .text(judgements))
  }
  private static let judgementsContradictText = Filling(
      ["judgements of ", 0, " ", 1, " contradict each other: ", 2, "; none is used"],
      ["mae'r dyfarniadau ar ", 0, " ", 1, " yn gwrth-ddweud ei gilydd: ", 2, "; ni ddefnyddir yr un ohonynt"],
      nil)
  package static func namesNotLookedFor(count: Int, column: String, first: String) -> Phrase {
    namesNotLookedForText.filled(.figure(count), .text(column), .text(first))
  }
  private static let namesNotLookedForText = Filling(plural: 
      Filling.Forms(one: [0, " ", 1, " name that are not known: no candidates looked for after the first ", 2], other: [0, " ", 1, " names that are not known: no candidates looked for after the first ", 2]),
      Filling.Forms(other: ["enwau anhysbys yng ngholofn ", 1, ": ", 0, "; ni chwiliwyd am gofnodion tebyg ar ôl y rhai cyntaf (", 2, ")"]),
      nil)
  package static func furtherNames(count: Int, first: String) -> Phrase {
    furtherNamesText.filled(.figure(count), .text(first))
  }
  private static let furtherNamesText = Filling(plural: 
      Filling.Forms(one: [0, " cell with further names; reconciliation.csv lists the first ", 1, " (limits.listed-names)"], other: [0, " cells with further names; reconciliation.csv lists the first ", 1, " (limits.listed-names)"]),
      Filling.Forms(other: ["celloedd ag enwau pellach: ", 0, "; mae reconciliation.csv yn rhestru hyd at ", 1, " (limits.listed-names)"]),
      nil)
  package static func tooManyAtoms(atoms: String, most: String) -> Phrase {
    tooManyAtomsText.filled(.text(atoms), .text(most))
  }
  private static let tooManyAtomsText = Filling(
      ["areas hold up to ", 0, " atoms, counted for each area; at most ", 1, " are accepted (limits.area-atoms)"],
      ["nifer yr atomau yn yr ardaloedd, wedi'u cyfrif ar gyfer pob ardal: hyd at ", 0, "; y mwyaf a dderbynnir: ", 1, " (limits.area-atoms)"],
      nil)
  package static func decisionsContradict(finding: String, decisions: String) -> Phrase {
    decisionsContradictText.filled(.text(finding), .text(decisions))
  }
  private static let decisionsContradictText = Filling(
      ["decisions on ", 0, " contradict each other: ", 1, "; none counts"],
      ["mae'r penderfyniadau ar ", 0, " yn gwrth-ddweud ei gilydd: ", 1, "; nid yw'r un ohonynt yn cyfrif"],
      nil)
  package static func rulesCouldNotLook(reason: String, rules: String) -> Phrase {
    rulesCouldNotLookText.filled(.text(reason), .text(rules))
  }
  private static let rulesCouldNotLookText = Filling(
      [0, "; could not look: ", 1],
      [0, "; ni allai'r rhain edrych: ", 1],
      nil)
  package static func couldNotLookAtThem(reason: String, rules: String) -> Phrase {
    couldNotLookAtThemText.filled(.text(reason), .text(rules))
  }
  private static let couldNotLookAtThemText = Filling(
      [0, "; could not look at them: ", 1],
      [0, "; ni allai'r rhain edrych arnynt: ", 1],
      nil)
  package static func noFindingOfID(id: String) -> Phrase {
    noFindingOfIDText.filled(.text(id))
  }
  private static let noFindingOfIDText = Filling(
      ["no finding ", 0, ", today or in an earlier run"],
      ["nid oes canfyddiad ", 0, ", heddiw nac mewn rhediad cynharach"],
      nil)
  package static func byteNotInEncoding(cell: Phrase, byte: String, encoding: String) -> Phrase {
    byteNotInEncodingText.filled(.phrase(cell), .text(byte), .text(encoding))
  }
  private static let byteNotInEncodingText = Filling(
      [0, " holds the byte ", 1, ", which is not in ", 2],
      [0, ": ceir y beit ", 1, ", nad yw yn ", 2],
      nil)
  package static func nameOfSeveral(column: String, value: String, ids: String) -> Phrase {
    nameOfSeveralText.filled(.text(column), .text(value), .text(ids))
  }
  private static let nameOfSeveralText = Filling(
      [0, " ", 1, " is the name of several: ", 2],
      [0, " ", 1, ": enw sawl un ydyw: ", 2],
      nil)
  package static func rowRejectedAt(column: String, value: String, place: String) -> Phrase {
    rowRejectedAtText.filled(.text(column), .text(value), .text(place))
  }
  private static let rowRejectedAtText = Filling(
      [0, " ", 1, " is a row rejected at ", 2],
      [0, " ", 1, ": rhes ydyw a wrthodwyd yn ", 2],
      nil)
  package static func areaPartOfItself(path: String) -> Phrase {
    areaPartOfItselfText.filled(.text(path))
  }
  private static let areaPartOfItselfText = Filling(
      ["area is a part of itself: ", 0],
      ["mae'r ardal yn rhan ohoni'i hun: ", 0],
      nil)
  package static func remitBroaderThanItself(path: String) -> Phrase {
    remitBroaderThanItselfText.filled(.text(path))
  }
  private static let remitBroaderThanItselfText = Filling(
      ["remit is broader than itself: ", 0],
      ["mae'r cylch gwaith yn ehangach nag ef ei hun: ", 0],
      nil)
  package static func areaWithoutPopulation(area: String) -> Phrase {
    areaWithoutPopulationText.filled(.text(area))
  }
  private static let areaWithoutPopulationText = Filling(
      ["area ", 0, " has no population; it weighs nothing"],
      ["ardal ", 0, ": nid oes ganddi boblogaeth; nid yw'n pwyso dim"],
      nil)
  package static func areasCounted(missing: Int, areas: Phrase) -> Phrase {
    areasCountedText.filled(.figure(missing), .phrase(areas))
  }
  private static let areasCountedText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " in use has no population; overlap by area counts areas"], other: [0, " of ", 1, " in use have no population; overlap by area counts areas"]),
      Filling.Forms(other: ["nifer heb boblogaeth ymhlith yr ardaloedd a ddefnyddir (", 1, "): ", 0, "; cyfrif ardaloedd y mae gorgyffwrdd yn ôl ardal"]),
      nil)
  package static func areasWeighted(missing: Int, areas: Phrase) -> Phrase {
    areasWeightedText.filled(.figure(missing), .phrase(areas))
  }
  private static let areasWeightedText = Filling(plural: 
      Filling.Forms(one: [0, " of ", 1, " in use has no population; overlap by area is weighted by people, and what has none weighs nothing"], other: [0, " of ", 1, " in use have no population; overlap by area is weighted by people, and what has none weighs nothing"]),
      Filling.Forms(other: ["nifer heb boblogaeth ymhlith yr ardaloedd a ddefnyddir (", 1, "): ", 0, "; pwysir gorgyffwrdd yn ôl ardal yn ôl pobl, ac nid yw'r hyn sydd heb boblogaeth yn pwyso dim"]),
      nil)
  package static func areasInUse(count: Int) -> Phrase {
    areasInUseText.filled(.figure(count))
  }
  private static let areasInUseText = Filling(plural: 
      Filling.Forms(one: [0, " area"], other: [0, " areas"]),
      Filling.Forms(other: ["cyfanswm: ", 0]),
      nil)
  package static func seatsRepeated(count: Int) -> Phrase {
    seatsRepeatedText.filled(.figure(count))
  }
  private static let seatsRepeatedText = Filling(plural: 
      Filling.Forms(one: [0, " seat has several rows and counts once"], other: [0, " seats have several rows and count once each"]),
      Filling.Forms(other: ["seddi â sawl rhes, sy'n cyfrif unwaith yr un: ", 0]),
      nil)
  package static func noneActive(date: String, known: String) -> Phrase {
    noneActiveText.filled(.text(date), .text(known))
  }
  private static let noneActiveText = Filling(
      ["no partnership is active at ", 0, "; ", 1, " are known"],
      ["nid oes partneriaeth weithredol ar y dyddiad ", 0, "; nifer hysbys: ", 1],
      nil)
  package static func endedCountAsActive(count: Int) -> Phrase {
    endedCountAsActiveText.filled(.figure(count))
  }
  private static let endedCountAsActiveText = Filling(plural: 
      Filling.Forms(one: [0, " partnership has ended and counts as active, because no as-of date is known"], other: [0, " partnerships have ended and count as active, because no as-of date is known"]),
      Filling.Forms(other: ["partneriaethau sydd wedi dod i ben ond sy'n cyfrif fel rhai gweithredol, gan nad oes dyddiad cyfeirio hysbys: ", 0]),
      nil)
  package static func looksDamaged(column: String, value: String, signs: String) -> Phrase {
    looksDamagedText.filled(.text(column), .text(value), .text(signs))
  }
  private static let looksDamagedText = Filling(
      [0, " ", 1, " looks damaged: ", 2],
      [0, " ", 1, ": mae'n edrych wedi'i ddifrodi: ", 2],
      nil)
  package static func holdsInvisible(column: String, value: String, character: String) -> Phrase {
    holdsInvisibleText.filled(.text(column), .text(value), .text(character))
  }
  private static let holdsInvisibleText = Filling(
      [0, " ", 1, " holds an invisible character, ", 2],
      [0, " ", 1, ": ceir nod anweledig, ", 2],
      nil)
  package static func mixesScripts(column: String, value: String, script: String) -> Phrase {
    mixesScriptsText.filled(.text(column), .text(value), .text(script))
  }
  private static let mixesScriptsText = Filling(
      [0, " ", 1, " mixes Latin with ", 2, " letters; it matches nothing by name"],
      [0, " ", 1, ": mae'n cymysgu llythrennau Lladin â rhai gwyddor arall (", 2, "); nid yw'n cyfateb i ddim wrth enw"],
      nil)
  package static func sectionReadAsEmpty(section: String) -> Phrase {
    sectionReadAsEmptyText.filled(.text(section))
  }
  private static let sectionReadAsEmptyText = Filling(
      ["section '", 0, "' is missing; read as if it had no rows"],
      ["mae'r adran '", 0, "' ar goll; fe'i darllenir fel pe na bai ganddi resi"],
      nil)
  package static func headingsOnLine(line: String, file: String) -> Phrase {
    headingsOnLineText.filled(.text(line), .text(file))
  }
  private static let headingsOnLineText = Filling(
      ["headings on line ", 0, " of '", 1, "'"],
      ["penawdau ar linell ", 0, " o'r ffeil '", 1, "'"],
      nil)
  package static func lineInQuotedCell(line: String, file: String, begin: String, next: String) -> Phrase {
    lineInQuotedCellText.filled(.text(line), .text(file), .text(begin), .text(next))
  }
  private static let lineInQuotedCellText = Filling(
      ["line ", 0, " of '", 1, "' lies inside a quoted cell; the row that holds it begins on line ", 2, ", and the next on line ", 3],
      ["mae llinell ", 0, " o'r ffeil '", 1, "' y tu mewn i gell mewn dyfynodau; mae'r rhes sy'n ei chynnwys yn dechrau ar linell ", 2, ", a'r nesaf ar linell ", 3],
      nil)
  package static func inNoNamespace(name: String) -> Phrase {
    inNoNamespaceText.filled(.text(name))
  }
  private static let inNoNamespaceText = Filling(
      ["'", 0, "' is in no namespace there"],
      ["nid yw '", 0, "' mewn unrhyw ofod enwau yno"],
      nil)
  package static func inNamespace(name: String, namespace: String) -> Phrase {
    inNamespaceText.filled(.text(name), .text(namespace))
  }
  private static let inNamespaceText = Filling(
      ["'", 0, "' is in the namespace '", 1, "' there: declare a prefix for it in 'namespaces' and write it in 'record'"],
      ["mae '", 0, "' yn y gofod enwau '", 1, "' yno: datganwch ragddodiad ar ei gyfer yn 'namespaces' ac ysgrifennwch ef yn 'record'"],
      nil)
  package static func numberWithDecimal(mark: String) -> Phrase {
    numberWithDecimalText.filled(.text(mark))
  }
  private static let numberWithDecimalText = Filling(
      ["a number with a decimal ", 0],
      ["rhif â'r marc degol hwn: ", 0],
      nil)
  package static func andMoreNamed(named: String, count: Int) -> Phrase {
    andMoreNamedText.filled(.text(named), .figure(count))
  }
  private static let andMoreNamedText = Filling(
      [0, " and ", 1, " more"],
      [0, ", a rhagor: ", 1],
      nil)
  package static func skippedAsMapping(parts: String) -> Phrase {
    skippedAsMappingText.filled(.text(parts))
  }
  private static let skippedAsMappingText = Filling(
      ["skipped as the mapping says: ", 0],
      ["hepgorwyd fel y dywed y mapio: ", 0],
      nil)
  package static func linesAboveHeadings(count: Int) -> Phrase {
    linesAboveHeadingsText.filled(.figure(count))
  }
  private static let linesAboveHeadingsText = Filling(plural: 
      Filling.Forms(one: [0, " line above the headings"], other: [0, " lines above the headings"]),
      Filling.Forms(other: ["llinellau uwchben y penawdau: ", 0]),
      nil)
  package static func rowsLike(count: Int, pattern: String) -> Phrase {
    rowsLikeText.filled(.figure(count), .text(pattern))
  }
  private static let rowsLikeText = Filling(plural: 
      Filling.Forms(one: [0, " row like '", 1, "'"], other: [0, " rows like '", 1, "'"]),
      Filling.Forms(other: ["rhesi fel '", 1, "': ", 0]),
      nil)
  package static func rowsAtEnd(count: Int) -> Phrase {
    rowsAtEndText.filled(.figure(count))
  }
  private static let rowsAtEndText = Filling(plural: 
      Filling.Forms(one: [0, " row at the end"], other: [0, " rows at the end"]),
      Filling.Forms(other: ["rhesi ar y diwedd: ", 0]),
      nil)
  package static func rowsLeftOut(count: Int) -> Phrase {
    rowsLeftOutText.filled(.figure(count))
  }
  private static let rowsLeftOutText = Filling(plural: 
      Filling.Forms(one: [0, " row that only-where or skip-where leaves out"], other: [0, " rows that only-where or skip-where leaves out"]),
      Filling.Forms(other: ["rhesi y mae only-where neu skip-where yn eu gadael allan: ", 0]),
      nil)
  package static func emptyRows(count: Int) -> Phrase {
    emptyRowsText.filled(.figure(count))
  }
  private static let emptyRowsText = Filling(plural: 
      Filling.Forms(one: [0, " empty row"], other: [0, " empty rows"]),
      Filling.Forms(other: ["rhesi gwag: ", 0]),
      nil)
  package static func rowsSayMore(count: Int) -> Phrase {
    rowsSayMoreText.filled(.figure(count))
  }
  private static let rowsSayMoreText = Filling(plural: 
      Filling.Forms(one: [0, " row says more of a row before it"], other: [0, " rows say more of a row before them"]),
      Filling.Forms(other: ["rhesi sy'n dweud mwy am res o'u blaen: ", 0]),
      nil)
  package static func columnsFillNothing(columns: String) -> Phrase {
    columnsFillNothingText.filled(.text(columns))
  }
  private static let columnsFillNothingText = Filling(
      ["columns that fill nothing: ", 0],
      ["colofnau nad ydynt yn llenwi dim: ", 0],
      nil)
  package static func noFileLike(pattern: String) -> Phrase {
    noFileLikeText.filled(.text(pattern))
  }
  private static let noFileLikeText = Filling(
      ["no file is like '", 0, "'"],
      ["nid oes ffeil debyg i '", 0, "'"],
      nil)
  package static func noFileNamed(file: String) -> Phrase {
    noFileNamedText.filled(.text(file))
  }
  private static let noFileNamedText = Filling(
      ["there is no file '", 0, "'"],
      ["nid oes ffeil '", 0, "'"],
      nil)
  package static func wholeForCertainBeside(other: String) -> Phrase {
    wholeForCertainBesideText.filled(.text(other))
  }
  private static let wholeForCertainBesideText = Filling(
      ["a whole number for certain: '", 0, "' stands in the column too"],
      ["rhif cyfan y tu hwnt i amheuaeth: mae '", 0, "' yn y golofn hefyd"],
      nil)
  package static func wholeUpTo(most: String) -> Phrase {
    wholeUpToText.filled(.text(most))
  }
  private static let wholeUpToText = Filling(
      ["a whole number up to ", 0],
      ["rhif cyfan hyd at ", 0],
      nil)
  package static func numberUpTo(most: String) -> Phrase {
    numberUpToText.filled(.text(most))
  }
  private static let numberUpToText = Filling(
      ["a number up to ", 0],
      ["rhif hyd at ", 0],
      nil)
  package static func judgementAtLine(judgement: String, id: String, line: String) -> Phrase {
    judgementAtLineText.filled(.text(judgement), .text(id), .text(line))
  }
  private static let judgementAtLineText = Filling(
      [0, " ", 1, " at line ", 2],
      [0, " ", 1, " ar linell ", 2],
      nil)
  package static func moreThan(most: String) -> Phrase {
    moreThanText.filled(.text(most))
  }
  private static let moreThanText = Filling(
      ["more than ", 0],
      ["uwchlaw ", 0],
      nil)
  package static func columnsNumbered(numbers: String) -> Phrase {
    columnsNumberedText.filled(.text(numbers))
  }
  private static let columnsNumberedText = Filling(
      ["columns ", 0],
      ["colofnau ", 0],
      nil)
  package static func listOfAnotherLength(column: String, value: String, count: String) -> Phrase {
    listOfAnotherLengthText.filled(.text(column), .text(value), .text(count))
  }
  private static let listOfAnotherLengthText = Filling(
      [0, " ", 1, " does not have as many texts as the list in English: ", 2],
      [0, " ", 1, " heb fod â chynifer o destunau â'r rhestr Saesneg: ", 2],
      nil)
  package static func languageWithoutText(tag: String) -> Phrase {
    languageWithoutTextText.filled(.text(tag))
  }
  private static let languageWithoutTextText = Filling(
      ["language ", 0, " has no name in the catalogue and no text of the program: its pages are in English"],
      ["nid oes gan iaith ", 0, " enw yn y catalog na thestun o'r rhaglen: Saesneg yw ei thudalennau"],
      nil)
  package static func orAnotherTag(tags: String) -> Phrase {
    orAnotherTagText.filled(.text(tags))
  }
  private static let orAnotherTagText = Filling(
      [0, " or another BCP 47 tag"],
      [0, " neu dag BCP 47 arall"],
      nil)
  package static func namedAndNotIn(value: String, file: String) -> Phrase {
    namedAndNotInText.filled(.text(value), .text(file))
  }
  private static let namedAndNotInText = Filling(
      ["the jurisdiction names ", 0, ", which is not in ", 1],
      ["mae'r awdurdodaeth yn enwi ", 0, ", nad yw yn ", 1],
      nil)
  package static func areaWithoutNation(area: String, nations: String) -> Phrase {
    areaWithoutNationText.filled(.text(area), .text(nations))
  }
  private static let areaWithoutNationText = Filling(
      ["area ", 0, " is in none of the nations ", 1],
      ["ardal ", 0, ": nid yw yn yr un o'r cenhedloedd ", 1],
      nil)
  package static func kindOfAnotherNation(partnership: String, nation: String) -> Phrase {
    kindOfAnotherNationText.filled(.text(partnership), .text(nation))
  }
  private static let kindOfAnotherNationText = Filling(
      [0, " works outside the nation of its kind, ", 1],
      [0, ": mae'n gweithio y tu allan i genedl ei math, sef ", 1],
      nil)
  package static func tooManyNations(nations: String, most: String) -> Phrase {
    tooManyNationsText.filled(.text(nations), .text(most))
  }
  private static let tooManyNationsText = Filling(
      ["the column nation names ", 0, " areas; at most ", 1, " nations are accepted"],
      ["nifer yr ardaloedd y mae colofn nation yn eu henwi: ", 0, "; y nifer mwyaf o genhedloedd a dderbynnir: ", 1],
      nil)
  package static func joinedNations(nations: String) -> Phrase {
    joinedNationsText.filled(.text(nations))
  }
  private static let joinedNationsText = Filling(
      ["jurisdiction.yaml makes one nation of ", 0, ", which the column nation names as several: they are judged as one"],
      ["mae jurisdiction.yaml yn gwneud un genedl o ", 0, ", y mae colofn nation yn eu henwi fel sawl un: cânt eu barnu fel un"],
      nil)
  package static func containerDamaged(reason: String) -> Phrase {
    containerDamagedText.filled(.text(reason))
  }
  private static let containerDamagedText = Filling(
      ["the workbook is damaged or was not copied to its end: ", 0],
      ["mae'r llyfr gwaith wedi'i ddifrodi neu ni chafodd ei gopïo i'r diwedd: ", 0],
      nil)
  package static func containerHasParts(count: String, most: String) -> Phrase {
    containerHasPartsText.filled(.text(count), .text(most))
  }
  private static let containerHasPartsText = Filling(
      ["the workbook has ", 0, " parts; at most ", 1, " are accepted (limits.container-entries)"],
      ["nifer y rhannau yn y llyfr gwaith: ", 0, "; y mwyaf a dderbynnir: ", 1, " (limits.container-entries)"],
      nil)
  package static func containerUnpacksTo(bytes: String, most: String) -> Phrase {
    containerUnpacksToText.filled(.text(bytes), .text(most))
  }
  private static let containerUnpacksToText = Filling(
      ["the workbook unpacks to ", 0, " bytes; at most ", 1, " are accepted (limits.container-bytes)"],
      ["nifer y beitiau pan ddadbacir y llyfr gwaith: ", 0, "; y mwyaf a dderbynnir: ", 1, " (limits.container-bytes)"],
      nil)
  package static func containerIsDense(ratio: String, most: String) -> Phrase {
    containerIsDenseText.filled(.text(ratio), .text(most))
  }
  private static let containerIsDenseText = Filling(
      ["the workbook unpacks to ", 0, " times its size; at most ", 1, " times are accepted (limits.container-ratio)"],
      ["mae'r llyfr gwaith yn dadbacio i ", 0, " gwaith ei faint; y mwyaf a dderbynnir: ", 1, " (limits.container-ratio)"],
      nil)
  package static func partIsOutside(part: String) -> Phrase {
    partIsOutsideText.filled(.text(part))
  }
  private static let partIsOutsideText = Filling(
      ["the workbook has a part named '", 0, "', which would lie outside of it; no spreadsheet writes that"],
      ["mae gan y llyfr gwaith ran o'r enw '", 0, "', a fyddai'n gorwedd y tu allan iddo; nid oes taenlen yn ysgrifennu hynny"],
      nil)
  package static func partStandsTwice(part: String) -> Phrase {
    partStandsTwiceText.filled(.text(part))
  }
  private static let partStandsTwiceText = Filling(
      ["the workbook has two parts named '", 0, "', and nobody can tell which is meant"],
      ["mae gan y llyfr gwaith ddwy ran o'r enw '", 0, "', ac ni ellir dweud pa un a olygir"],
      nil)
  package static func partIsMissing(part: String) -> Phrase {
    partIsMissingText.filled(.text(part))
  }
  private static let partIsMissingText = Filling(
      ["the workbook is damaged: its part '", 0, "' is missing"],
      ["mae'r llyfr gwaith wedi'i ddifrodi: mae ei ran '", 0, "' ar goll"],
      nil)
  package static func partDamaged(part: String, reason: String) -> Phrase {
    partDamagedText.filled(.text(part), .text(reason))
  }
  private static let partDamagedText = Filling(
      ["the workbook is damaged: its part '", 0, "' cannot be read (", 1, ")"],
      ["mae'r llyfr gwaith wedi'i ddifrodi: ni ellir darllen ei ran '", 0, "' (", 1, ")"],
      nil)
  package static func partDamagedAt(part: String, line: String, reason: String) -> Phrase {
    partDamagedAtText.filled(.text(part), .text(line), .text(reason))
  }
  private static let partDamagedAtText = Filling(
      ["the workbook is damaged: its part '", 0, "' cannot be read from line ", 1, " on (", 2, ")"],
      ["mae'r llyfr gwaith wedi'i ddifrodi: ni ellir darllen ei ran '", 0, "' o linell ", 1, " ymlaen (", 2, ")"],
      nil)
  package static func partHasDocumentType(part: String) -> Phrase {
    partHasDocumentTypeText.filled(.text(part))
  }
  private static let partHasDocumentTypeText = Filling(
      ["the workbook's part '", 0, "' has a document type, which is refused because it can declare entities"],
      ["mae gan ran '", 0, "' y llyfr gwaith fath o ddogfen, a wrthodir am y gall ddatgan endidau"],
      nil)
  package static func sheetsOfOneName(first: String, second: String) -> Phrase {
    sheetsOfOneNameText.filled(.text(first), .text(second))
  }
  private static let sheetsOfOneNameText = Filling(
      ["the workbook has two sheets of one name, ", 0, " and ", 1, "; case makes no difference"],
      ["mae gan y llyfr gwaith ddwy ddalen o'r un enw: ", 0, ", ", 1, "; nid yw priflythrennau'n gwneud gwahaniaeth"],
      nil)
  package static func sheetTooWide(column: String, most: String) -> Phrase {
    sheetTooWideText.filled(.text(column), .text(most))
  }
  private static let sheetTooWideText = Filling(
      ["a cell stands in column ", 0, "; a sheet has at most ", 1],
      ["mae cell yng ngholofn ", 0, "; y mwyaf o golofnau mewn dalen yw ", 1],
      nil)
  package static func sheetTooLong(row: String, most: String) -> Phrase {
    sheetTooLongText.filled(.text(row), .text(most))
  }
  private static let sheetTooLongText = Filling(
      ["a cell stands in row ", 0, "; a sheet has at most ", 1],
      ["mae cell yn rhes ", 0, "; y mwyaf o resi mewn dalen yw ", 1],
      nil)
  package static func cellOutOfOrder(reference: String) -> Phrase {
    cellOutOfOrderText.filled(.text(reference))
  }
  private static let cellOutOfOrderText = Filling(
      ["the workbook is damaged: ", 0, " stands in the wrong place among the rows and cells of the sheet"],
      ["mae'r llyfr gwaith wedi'i ddifrodi: mae ", 0, " yn y lle anghywir ymhlith rhesi a chelloedd y ddalen"],
      nil)
  package static func sheetsIgnored(count: String, sheets: String) -> Phrase {
    sheetsIgnoredText.filled(.text(count), .text(sheets))
  }
  private static let sheetsIgnoredText = Filling(
      ["sheets that are no tables are not read (", 0, "): ", 1],
      ["ni ddarllenir dalennau nad ydynt yn dablau (", 0, "): ", 1],
      nil)
  package static func noSheetOfTable(tables: String) -> Phrase {
    noSheetOfTableText.filled(.text(tables))
  }
  private static let noSheetOfTableText = Filling(
      ["no sheet is named as a table is; expected ", 0, ", …"],
      ["nid oes dalen a enwir fel tabl; disgwylid ", 0, ", …"],
      nil)
  package static func sheetMissing(sheet: String) -> Phrase {
    sheetMissingText.filled(.text(sheet))
  }
  private static let sheetMissingText = Filling(
      ["the workbook has no sheet '", 0, "', and a catalogue needs that table"],
      ["nid oes gan y llyfr gwaith ddalen '", 0, "', ac mae angen y tabl hwnnw ar gatalog"],
      nil)
  package static func sheetNotIn(file: String, sheet: String, sheets: String) -> Phrase {
    sheetNotInText.filled(.text(file), .text(sheet), .text(sheets))
  }
  private static let sheetNotInText = Filling(
      [0, " has no sheet ", 1, "; it has ", 2],
      ["nid oes gan ", 0, " ddalen ", 1, "; mae ganddo ", 2],
      nil)
  package static func sheetNotNamed(file: String, sheets: String) -> Phrase {
    sheetNotNamedText.filled(.text(file), .text(sheets))
  }
  private static let sheetNotNamedText = Filling(
      ["which sheet of ", 0, " is meant has to be said by 'sheet:'; it has ", 1],
      ["rhaid dweud pa ddalen o ", 0, " a olygir trwy 'sheet:'; mae ganddo ", 1],
      nil)
  package static func cellHoldsError(cell: Phrase, error: String) -> Phrase {
    cellHoldsErrorText.filled(.phrase(cell), .text(error))
  }
  private static let cellHoldsErrorText = Filling(
      [0, " holds the error ", 1, " of the spreadsheet"],
      ["mae ", 0, " yn cynnwys gwall y daenlen ", 1],
      nil)
  package static func formulaHasNoValue(cell: Phrase, formula: String) -> Phrase {
    formulaHasNoValueText.filled(.phrase(cell), .text(formula))
  }
  private static let formulaHasNoValueText = Filling(
      [0, " is the formula ", 1, " without a value; open the workbook in a spreadsheet and save it"],
      ["y fformiwla ", 1, " heb werth yw ", 0, "; agorwch y llyfr gwaith mewn taenlen a'i gadw"],
      nil)
  package static func mergedFirst(range: String, count: String) -> Phrase {
    mergedFirstText.filled(.text(range), .text(count))
  }
  private static let mergedFirstText = Filling(
      ["merged cells from ", 0, " on (", 1, " in all) count once, for their first cell; 'merged: fill' of a mapping fills them all"],
      ["mae celloedd cyfun o ", 0, " ymlaen (", 1, " i gyd) yn cyfrif unwaith, am eu cell gyntaf; mae 'merged: fill' mewn mapio yn eu llenwi i gyd"],
      nil)
  package static func mergedFilled(range: String, count: String) -> Phrase {
    mergedFilledText.filled(.text(range), .text(count))
  }
  private static let mergedFilledText = Filling(
      ["merged cells from ", 0, " on (", 1, " in all) all have the value of their first"],
      ["mae gan yr holl gelloedd cyfun o ", 0, " ymlaen (", 1, " i gyd) werth eu cell gyntaf"],
      nil)
  package static func cellsOutside(count: String) -> Phrase {
    cellsOutsideText.filled(.text(count))
  }
  private static let cellsOutsideText = Filling(
      ["cells beside the columns that have headings are not read (", 0, " from here on)"],
      ["ni ddarllenir celloedd wrth ochr y colofnau sydd â phenawdau (", 0, " o'r fan hon ymlaen)"],
      nil)
  package static func numbersShownOtherwise(count: String) -> Phrase {
    numbersShownOtherwiseText.filled(.text(count))
  }
  private static let numbersShownOtherwiseText = Filling(
      ["a number format shows digits that are not in the cell, and the number is read without them (", 0, " from here on); write such codes as text"],
      ["mae fformat rhif yn dangos digidau nad ydynt yn y gell, a darllenir y rhif hebddynt (", 0, " o'r fan hon ymlaen); ysgrifennwch godau o'r fath fel testun"],
      nil)
  package static func rowsAreHidden(count: String) -> Phrase {
    rowsAreHiddenText.filled(.text(count))
  }
  private static let rowsAreHiddenText = Filling(
      ["hidden rows are read all the same (", 0, " from here on)"],
      ["darllenir rhesi cudd serch hynny (", 0, " o'r fan hon ymlaen)"],
      nil)
  package static func rowsAreFiltered(count: String) -> Phrase {
    rowsAreFilteredText.filled(.text(count))
  }
  private static let rowsAreFilteredText = Filling(
      ["rows that a filter hides are read all the same (", 0, " from here on)"],
      ["darllenir rhesi a guddir gan hidlydd serch hynny (", 0, " o'r fan hon ymlaen)"],
      nil)
  package static func columnsAreHidden(count: String, columns: String) -> Phrase {
    columnsAreHiddenText.filled(.text(count), .text(columns))
  }
  private static let columnsAreHiddenText = Filling(
      ["hidden columns are read all the same (", 0, "): ", 1],
      ["darllenir colofnau cudd serch hynny (", 0, "): ", 1],
      nil)
  package static func sheetReadAsEmpty(sheet: String) -> Phrase {
    sheetReadAsEmptyText.filled(.text(sheet))
  }
  private static let sheetReadAsEmptyText = Filling(
      ["sheet '", 0, "' is missing; read as if it had no rows"],
      ["mae'r ddalen '", 0, "' ar goll; fe'i darllenir fel pe na bai ganddi resi"],
      nil)
  package static func tooManyMerged(most: String) -> Phrase {
    tooManyMergedText.filled(.text(most))
  }
  private static let tooManyMergedText = Filling(
      ["more than ", 0, " ranges of cells are merged; take the merging away before filling"],
      ["mae gormod o ystodau o gelloedd wedi'u cyfuno (y mwyaf: ", 0, "); tynnwch y cyfuno cyn llenwi"],
      nil)
  package static func sheetCellTooLarge(most: String) -> Phrase {
    sheetCellTooLargeText.filled(.text(most))
  }
  private static let sheetCellTooLargeText = Filling(
      ["a cell holds more than ", 0, " bytes of text, which no spreadsheet writes"],
      ["mae cell yn dal testun hwy na'r hyn y mae taenlen yn ei ysgrifennu (y mwyaf o feitiau: ", 0, ")"],
      nil)
  package static func remitsWithoutTable(column: String, value: String, table: String) -> Phrase {
    remitsWithoutTableText.filled(.text(column), .text(value), .text(table))
  }
  private static let remitsWithoutTableText = Filling(
      [0, " ", 1, " is not read, nor is any other remit: ", 2, ", which says what remits there are, is missing"],
      ["ni ddarllenir ", 0, " ", 1, " nac unrhyw gylch gwaith arall: mae ", 2, ", sy'n dweud pa gylchoedd gwaith sydd, ar goll"],
      nil)
  package static func memoryTooSmall(needed: String, available: String) -> Phrase {
    memoryTooSmallText.filled(.text(needed), .text(available))
  }
  private static let memoryTooSmallText = Filling(
      ["reading the catalogue takes at least ", 0, " bytes of memory; there are ", 1],
      ["y cof sydd ei angen i ddarllen y catalog, mewn beitiau: o leiaf ", 0, "; ar gael: ", 1],
      nil)
}
