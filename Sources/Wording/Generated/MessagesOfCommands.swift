// Made from the catalogues of 'messages-of-commands' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let damagedReportReplaced = Phrase(
    "a damaged report of this run was replaced",
    "disodlwyd adroddiad wedi'i ddifrodi o'r rhediad hwn",
    nil)
  package static let sourcesLeftOut = Phrase(
    "'sources' left out of landscape.yaml; their rows are tables now",
    "hepgorwyd 'sources' o landscape.yaml; tablau yw eu rhesi bellach",
    nil)
  package static let decisionsNotUTF8 = Phrase(
    ": is not UTF-8; it was left as it is",
    ": nid yw'n UTF-8; gadawyd hi fel y mae",
    nil)
  package static let stagePacked = Phrase(
    "reading, straight to packed rows",
    "darllen, yn syth i resi wedi'u pacio",
    nil)
  package static let stageByRow = Phrase(
    "reading, row by row",
    "darllen, rhes wrth res",
    nil)
  package static let stageOverlapGraph = Phrase(
    "overlap graph",
    "graff gorgyffwrdd",
    nil)
  package static let stageWriting = Phrase(
    "writing",
    "ysgrifennu",
    nil)
  package static let betweenAlternatives = Phrase(
    " or ",
    " neu ",
    nil)
  package static let moveHistoryAway = Phrase(
    "move it away or put a copy back; a new one is made when none is there",
    "symudwch ef oddi yno neu rhowch gopi yn ôl; gwneir un newydd pan nad oes un yno",
    nil)
  package static let compareWithSince = Phrase(
    "to compare, give --since with a catalogue or the id of a recorded run",
    "i gymharu, rhowch --since gyda chatalog neu ddynodydd rhediad a gofnodwyd",
    nil)
  package static let trendOneInput = Phrase(
    "a trend needs two reviews: name two catalogues or runs or more, or none for those of the history",
    "mae angen dau adolygiad ar duedd: enwch ddau neu ragor o gatalogau neu rediadau, neu dim un ar gyfer rhai'r hanes",
    nil)
  package static let trendNoDate = Phrase(
    "--as-of would give every review one date; give each catalogue its own",
    "byddai --as-of yn rhoi un dyddiad i bob adolygiad; rhowch ei ddyddiad ei hun i bob catalog",
    nil)
  package static let decideReasonNames = Phrase(
    "the reason names a person, or has an address or a number of one; it would appear in reports and papers",
    "mae'r rheswm yn enwi person, neu mae ynddo gyfeiriad neu rif person; byddai'n ymddangos mewn adroddiadau a phapurau",
    nil)
  package static let decideWantsFolder = Phrase(
    "decide writes decisions.csv into the folder of a catalogue; name the folder and not a file of it.",
    "Mae decide yn ysgrifennu decisions.csv yn ffolder y catalog; enwch y ffolder ac nid ffeil ohoni.",
    nil)
}

extension Words {
  package static func scenariosLeftOut(count: Int, most: String) -> Phrase {
    scenariosLeftOutText.filled(.figure(count), .text(most))
  }
  private static let scenariosLeftOutText = Filling(plural: 
      Filling.Forms(one: [0, " file left out; a report tries ", 1, ", landscape whatif tries any"], other: [0, " files left out; a report tries ", 1, ", landscape whatif tries any"]),
      Filling.Forms(other: ["ffeiliau a adawyd allan: ", 0, "; mae adroddiad yn rhoi cynnig ar hyd at ", 1, ", a landscape whatif ar unrhyw un"]),
      nil)
  package static func oldReportsRemoved(count: Int, reports: String) -> Phrase {
    oldReportsRemovedText.filled(.figure(count), .text(reports))
  }
  private static let oldReportsRemovedText = Filling(plural: 
      Filling.Forms(one: [0, " old report removed: ", 1], other: [0, " old reports removed: ", 1]),
      Filling.Forms(other: ["hen adroddiadau a ddilëwyd (", 0, "): ", 1]),
      nil)
  package static func oldReportsLeft(reason: String) -> Phrase {
    oldReportsLeftText.filled(.text(reason))
  }
  private static let oldReportsLeftText = Filling(
      ["old reports were left: ", 0],
      ["gadawyd hen adroddiadau: ", 0],
      nil)
  package static func checkedFile(file: String, rows: Phrase, used: String, rejected: String) -> Phrase {
    checkedFileText.filled(.text(file), .phrase(rows), .text(used), .text(rejected))
  }
  private static let checkedFileText = Filling(
      [0, ": ", 1, " read, ", 2, " used, ", 3, " rejected"],
      [0, ": darllenwyd (", 1, "), defnyddiwyd ", 2, ", gwrthodwyd ", 3],
      nil)
  package static func activeNoDate(partnerships: Phrase, memberships: Phrase) -> Phrase {
    activeNoDateText.filled(.phrase(partnerships), .phrase(memberships))
  }
  private static let activeNoDateText = Filling(
      [0, " and ", 1, " active (no date known)"],
      ["yn weithredol (dim dyddiad hysbys): ", 0, ", ", 1],
      nil)
  package static func activeAt(partnerships: Phrase, memberships: Phrase, date: String) -> Phrase {
    activeAtText.filled(.phrase(partnerships), .phrase(memberships), .text(date))
  }
  private static let activeAtText = Filling(
      [0, " and ", 1, " active at ", 2],
      ["yn weithredol ar y dyddiad ", 2, ": ", 0, ", ", 1],
      nil)
  package static func holdsSomethingElse(path: String) -> Phrase {
    holdsSomethingElseText.filled(.text(path))
  }
  private static let holdsSomethingElseText = Filling(
      ["'", 0, "' is there already and holds something else; nothing was written; --force replaces it"],
      ["mae '", 0, "' yno eisoes ac yn cynnwys rhywbeth arall; nid ysgrifennwyd dim; mae --force yn ei ddisodli"],
      nil)
  package static func wroteTo(what: Phrase, folder: String) -> Phrase {
    wroteToText.filled(.phrase(what), .text(folder))
  }
  private static let wroteToText = Filling(
      ["wrote ", 0, " to ", 1],
      ["ysgrifennwyd i ", 1, ": ", 0],
      nil)
  package static func wroteBothTo(what: Phrase, more: Phrase, folder: String) -> Phrase {
    wroteBothToText.filled(.phrase(what), .phrase(more), .text(folder))
  }
  private static let wroteBothToText = Filling(
      ["wrote ", 0, ", ", 1, " to ", 2],
      ["ysgrifennwyd i ", 2, ": ", 0, ", ", 1],
      nil)
  package static func cannotBeConverted(count: Int) -> Phrase {
    cannotBeConvertedText.filled(.figure(count))
  }
  private static let cannotBeConvertedText = Filling(plural: 
      Filling.Forms(one: ["nothing written: ", 0, " row cannot be read or written in the other form; put it right or take it out"], other: ["nothing written: ", 0, " rows cannot be read or written in the other form; put them right or take them out"]),
      Filling.Forms(other: ["nid ysgrifennwyd dim: nifer y rhesi na ellir eu darllen neu eu hysgrifennu yn y ffurf arall: ", 0, "; cywirwch hwy neu tynnwch hwy allan"]),
      nil)
  package static func countOverlapEdges(count: Int) -> Phrase {
    countOverlapEdgesText.filled(.figure(count))
  }
  private static let countOverlapEdgesText = Filling(plural: 
      Filling.Forms(one: [0, " overlap edge"], other: [0, " overlap edges"]),
      Filling.Forms(other: ["ymylon gorgyffwrdd: ", 0]),
      nil)
  package static func countContainments(count: Int) -> Phrase {
    countContainmentsText.filled(.figure(count))
  }
  private static let countContainmentsText = Filling(plural: 
      Filling.Forms(one: [0, " containment"], other: [0, " containments"]),
      Filling.Forms(other: ["cynwysiadau: ", 0]),
      nil)
  package static func noPartOfCatalogue(file: String) -> Phrase {
    noPartOfCatalogueText.filled(.text(file))
  }
  private static let noPartOfCatalogueText = Filling(
      ["'", 0, "' is no part of a catalogue; not carried"],
      ["nid yw '", 0, "' yn rhan o gatalog; nis cludwyd"],
      nil)
  package static func cannotRead(path: String, reason: String) -> Phrase {
    cannotReadText.filled(.text(path), .text(reason))
  }
  private static let cannotReadText = Filling(
      ["cannot read '", 0, "': ", 1],
      ["ni ellir darllen '", 0, "': ", 1],
      nil)
  package static func cannotWriteFile(path: String) -> Phrase {
    cannotWriteFileText.filled(.text(path))
  }
  private static let cannotWriteFileText = Filling(
      ["cannot write '", 0, "'"],
      ["ni ellir ysgrifennu '", 0, "'"],
      nil)
  package static func cannotWriteOutput(reason: String) -> Phrase {
    cannotWriteOutputText.filled(.text(reason))
  }
  private static let cannotWriteOutputText = Filling(
      ["cannot write all that was to be printed: ", 0],
      ["ni ellir ysgrifennu popeth a oedd i gael ei argraffu: ", 0],
      nil)
  package static func addedTo(path: String) -> Phrase {
    addedToText.filled(.text(path))
  }
  private static let addedToText = Filling(
      ["added to ", 0],
      ["ychwanegwyd at ", 0],
      nil)
  package static func replacedAt(path: String, line: String) -> Phrase {
    replacedAtText.filled(.text(path), .text(line))
  }
  private static let replacedAtText = Filling(
      ["replaced at ", 0, ":", 1],
      ["disodlwyd yn ", 0, ":", 1],
      nil)
  package static func decisionsQuoteOpen(line: String) -> Phrase {
    decisionsQuoteOpenText.filled(.text(line))
  }
  private static let decisionsQuoteOpenText = Filling(
      [":", 0, ": a quote that does not close; it was left as it is"],
      [":", 0, ": dyfynnod nad yw'n cau; gadawyd hi fel y mae"],
      nil)
  package static func decisionsColumnMissing(column: String, found: String) -> Phrase {
    decisionsColumnMissingText.filled(.text(column), .text(found))
  }
  private static let decisionsColumnMissingText = Filling(
      [":1: no column '", 0, "', found ", 1, "; it was left as it is"],
      [":1: dim colofn '", 0, "', cafwyd ", 1, "; gadawyd hi fel y mae"],
      nil)
  package static func latestNamesNone(folder: String) -> Phrase {
    latestNamesNoneText.filled(.text(folder))
  }
  private static let latestNamesNoneText = Filling(
      ["'", 0, "/latest' names no report; name a run or a pack"],
      ["nid yw '", 0, "/latest' yn enwi adroddiad; enwch rediad neu becyn"],
      nil)
  package static func noReportOfRun(run: String, folder: String) -> Phrase {
    noReportOfRunText.filled(.text(run), .text(folder))
  }
  private static let noReportOfRunText = Filling(
      ["no report of run '", 0, "' in '", 1, "'"],
      ["nid oes adroddiad o'r rhediad '", 0, "' yn '", 1, "'"],
      nil)
  package static func noManifestThere(folder: String) -> Phrase {
    noManifestThereText.filled(.text(folder))
  }
  private static let noManifestThereText = Filling(
      ["'", 0, "' has no manifest.json: it is no report"],
      ["nid oes manifest.json yn '", 0, "': nid adroddiad mohono"],
      nil)
  package static func notAManifest(path: String, reason: String) -> Phrase {
    notAManifestText.filled(.text(path), .text(reason))
  }
  private static let notAManifestText = Filling(
      ["'", 0, "' is not a manifest: ", 1],
      ["nid maniffest yw '", 0, "': ", 1],
      nil)
  package static func sortAgrees(sort: String, agreeing: String, all: String) -> Phrase {
    sortAgreesText.filled(.text(sort), .text(agreeing), .text(all))
  }
  private static let sortAgreesText = Filling(
      [0, ": ", 1, " of ", 2, " agree"],
      [0, ": ", 1, " o ", 2, " yn cytuno"],
      nil)
  package static func reportDiffers(sort: String, name: String, stated: String, found: String) -> Phrase {
    reportDiffersText.filled(.text(sort), .text(name), .text(stated), .text(found))
  }
  private static let reportDiffersText = Filling(
      ["differs: ", 0, ": ", 1, ": the report says ", 2, ", found ", 3],
      ["gwahanol: ", 0, ": ", 1, ": dywed yr adroddiad ", 2, ", cafwyd ", 3],
      nil)
  package static func packDiffers(name: String, stated: String, found: String) -> Phrase {
    packDiffersText.filled(.text(name), .text(stated), .text(found))
  }
  private static let packDiffersText = Filling(
      ["differs: ", 0, ": the pack says ", 1, ", worked out anew ", 2],
      ["gwahanol: ", 0, ": dywed y pecyn ", 1, ", o'i gyfrifo o'r newydd ", 2],
      nil)
  package static func packAgrees(name: String, found: String) -> Phrase {
    packAgreesText.filled(.text(name), .text(found))
  }
  private static let packAgreesText = Filling(
      ["agrees: ", 0, ": ", 1],
      ["yn cytuno: ", 0, ": ", 1],
      nil)
  package static func packUncovered(parts: String) -> Phrase {
    packUncoveredText.filled(.text(parts))
  }
  private static let packUncoveredText = Filling(
      ["not covered: ", 0, "; whether the pack's rows are those of a catalogue"],
      ["heb eu cwmpasu: ", 0, "; ai rhesi catalog yw rhesi'r pecyn"],
      nil)
  package static func checksDiffer(name: String, differing: String, all: Int) -> Phrase {
    checksDifferText.filled(.text(name), .text(differing), .figure(all))
  }
  private static let checksDifferText = Filling(plural: 
      Filling.Forms(one: [0, ": ", 1, " of ", 2, " check do not agree"], other: [0, ": ", 1, " of ", 2, " checks do not agree"]),
      Filling.Forms(other: [0, ": gwiriadau nad ydynt yn cytuno: ", 1, ", o gyfanswm: ", 2]),
      nil)
  package static func checksAgree(name: String, count: String) -> Phrase {
    checksAgreeText.filled(.text(name), .text(count))
  }
  private static let checksAgreeText = Filling(
      [0, ": all ", 1, " checks agree"],
      [0, ": pob gwiriad yn cytuno (", 1, ")"],
      nil)
  package static func andMoreDiagnostics(count: String) -> Phrase {
    andMoreDiagnosticsText.filled(.text(count))
  }
  private static let andMoreDiagnosticsText = Filling(
      ["and ", 0, " more diagnostics"],
      ["a rhagor o ddiagnosteg: ", 0],
      nil)
  package static func historyHasNoRun(path: String) -> Phrase {
    historyHasNoRunText.filled(.text(path))
  }
  private static let historyHasNoRunText = Filling(
      ["the history '", 0, "' has no run yet; name a catalogue folder"],
      ["nid oes rhediad yn yr hanes '", 0, "' eto; enwch ffolder catalog"],
      nil)
  package static func settingsOfRun(run: String) -> Phrase {
    settingsOfRunText.filled(.text(run))
  }
  private static let settingsOfRunText = Filling(
      ["settings of run ", 0],
      ["gosodiadau'r rhediad ", 0],
      nil)
  package static func significanceNotComputed(reason: Phrase) -> Phrase {
    significanceNotComputedText.filled(.phrase(reason))
  }
  private static let significanceNotComputedText = Filling(
      ["significance not computed: ", 0, "; significance.csv has its heading only"],
      ["ni chyfrifwyd arwyddocâd: ", 0, "; dim ond ei phennawd sydd gan significance.csv"],
      nil)
  package static func significanceTooMany(reason: Phrase) -> Phrase {
    significanceTooManyText.filled(.phrase(reason))
  }
  private static let significanceTooManyText = Filling(
      ["significance not computed: ", 0, " (setting 'significance.maximum-partnerships'); significance.csv has its heading only"],
      ["ni chyfrifwyd arwyddocâd: ", 0, " (y gosodiad 'significance.maximum-partnerships'); dim ond ei phennawd sydd gan significance.csv"],
      nil)
  package static func forbiddenLeftOut(count: Int) -> Phrase {
    forbiddenLeftOutText.filled(.figure(count))
  }
  private static let forbiddenLeftOutText = Filling(plural: 
      Filling.Forms(one: [0, " character that XML 1.0 forbids left out"], other: [0, " characters that XML 1.0 forbids left out"]),
      Filling.Forms(other: ["nodau y mae XML 1.0 yn eu gwahardd, a adawyd allan: ", 0]),
      nil)
  package static func templateIsThere(folder: String, files: String) -> Phrase {
    templateIsThereText.filled(.text(folder), .text(files))
  }
  private static let templateIsThereText = Filling(
      ["'", 0, "' has ", 1, " already; nothing was written, choose another folder"],
      ["mae ", 1, " yn '", 0, "' eisoes; nid ysgrifennwyd dim, dewiswch ffolder arall"],
      nil)
  package static func rowsRejectedStrict(count: Int) -> Phrase {
    rowsRejectedStrictText.filled(.figure(count))
  }
  private static let rowsRejectedStrictText = Filling(plural: 
      Filling.Forms(one: [0, " row rejected and --strict was given"], other: [0, " rows rejected and --strict was given"]),
      Filling.Forms(other: ["rhesi a wrthodwyd: ", 0, ", a rhoddwyd --strict"]),
      nil)
  package static func cannotCreate(path: String, reason: String) -> Phrase {
    cannotCreateText.filled(.text(path), .text(reason))
  }
  private static let cannotCreateText = Filling(
      ["cannot create '", 0, "': ", 1],
      ["ni ellir creu '", 0, "': ", 1],
      nil)
  package static func reportHoldsFile(path: String) -> Phrase {
    reportHoldsFileText.filled(.text(path))
  }
  private static let reportHoldsFileText = Filling(
      ["the report holds a file that may not be: '", 0, "'"],
      ["mae'r adroddiad yn cynnwys ffeil na chaiff fod: '", 0, "'"],
      nil)
  package static func thresholdNow(name: String, value: String) -> Phrase {
    thresholdNowText.filled(.text(name), .text(value))
  }
  private static let thresholdNowText = Filling(
      ["'", 0, "' (now ", 1, ")"],
      ["'", 0, "' (", 1, " ar hyn o bryd)"],
      nil)
  package static func edgesSoFar(count: String, kind: String, limit: String, thresholds: String) -> Phrase {
    edgesSoFarText.filled(.text(count), .text(kind), .text(limit), .text(thresholds))
  }
  private static let edgesSoFarText = Filling(
      [0, " ", 1, " edges so far, expected at most ", 2, "; raise ", 3, " for fewer, or 'limits.edges' for room"],
      ["ymylon hyd yma (", 1, "): ", 0, ", disgwylid ", 2, " ar y mwyaf; codwch ", 3, " i gael llai, neu 'limits.edges' i gael lle"],
      nil)
  package static func guardShrunk(after: String, what: String, before: String) -> Phrase {
    guardShrunkText.filled(.text(after), .text(what), .text(before))
  }
  private static let guardShrunkText = Filling(
      ["the catalogue shrank: ", 0, " ", 1, ", ", 2, " in the last run"],
      ["crebachodd y catalog (", 1, "): ", 0, ", ", 2, " yn y rhediad diwethaf"],
      nil)
  package static func guardRekeyed(count: String, all: String) -> Phrase {
    guardRekeyedText.filled(.text(count), .text(all))
  }
  private static let guardRekeyedText = Filling(
      [0, " of ", 1, " partnerships have another id than in the last run"],
      ["partneriaethau â dynodydd gwahanol i'r un yn y rhediad diwethaf: ", 0, " o ", 1],
      nil)
  package static func guardReusedID(id: String) -> Phrase {
    guardReusedIDText.filled(.text(id))
  }
  private static let guardReusedIDText = Filling(
      ["the id '", 0, "' belongs to a different partnership than in the last run"],
      ["mae'r dynodydd '", 0, "' yn perthyn i bartneriaeth wahanol i'r un yn y rhediad diwethaf"],
      nil)
  package static func passKnowingly(met: String, name: String) -> Phrase {
    passKnowinglyText.filled(.text(met), .text(name))
  }
  private static let passKnowinglyText = Filling(
      [0, "; pass it knowingly with --accept ", 1],
      [0, "; ewch heibio iddo yn fwriadol â --accept ", 1],
      nil)
  package static func folderGone(folder: String) -> Phrase {
    folderGoneText.filled(.text(folder))
  }
  private static let folderGoneText = Filling(
      ["'", 0, "' was removed or replaced while the run was at work"],
      ["dilëwyd neu disodlwyd '", 0, "' tra oedd y rhediad ar waith"],
      nil)
  package static func noCatalogueNoHistory(word: String) -> Phrase {
    noCatalogueNoHistoryText.filled(.text(word))
  }
  private static let noCatalogueNoHistoryText = Filling(
      ["'", 0, "' is no catalogue, and there is no history to look it up in"],
      ["nid catalog yw '", 0, "', ac nid oes hanes i chwilio amdano ynddo"],
      nil)
  package static func anotherRunHolds(path: String, holder: String) -> Phrase {
    anotherRunHoldsText.filled(.text(path), .text(holder))
  }
  private static let anotherRunHoldsText = Filling(
      ["another run holds '", 0, "' (", 1, "); --wait waits for it"],
      ["mae rhediad arall yn dal '", 0, "' (", 1, "); mae --wait yn aros amdano"],
      nil)
  package static func guardVanished(file: String, rows: Phrase) -> Phrase {
    guardVanishedText.filled(.text(file), .phrase(rows))
  }
  private static let guardVanishedText = Filling(
      [0, " is gone or empty; it had ", 1, " in the last run"],
      ["mae ", 0, " wedi mynd neu'n wag; yn y rhediad diwethaf: ", 1],
      nil)
  package static func guardRejected(file: String, rejected: String, rows: Phrase) -> Phrase {
    guardRejectedText.filled(.text(file), .text(rejected), .phrase(rows))
  }
  private static let guardRejectedText = Filling(
      [0, ": ", 1, " of ", 2, " rejected"],
      [0, ": gwrthodwyd ", 1, ", o'r cyfan (", 2, ")"],
      nil)
  package static func noCatalogueNotInHistory(input: String, path: String) -> Phrase {
    noCatalogueNotInHistoryText.filled(.text(input), .text(path))
  }
  private static let noCatalogueNotInHistoryText = Filling(
      ["'", 0, "' is no catalogue, and there is no history '", 1, "' to look it up in"],
      ["nid catalog yw '", 0, "', ac nid oes hanes '", 1, "' i chwilio amdano ynddo"],
      nil)
  package static func isARunOfHistory(run: String, reason: String) -> Phrase {
    isARunOfHistoryText.filled(.text(run), .text(reason))
  }
  private static let isARunOfHistoryText = Filling(
      ["'", 0, "' is a run of the history; ", 1],
      ["rhediad o'r hanes yw '", 0, "'; ", 1],
      nil)
  package static func historyMissing(path: String) -> Phrase {
    historyMissingText.filled(.text(path))
  }
  private static let historyMissingText = Filling(
      ["no history at '", 0, "'; landscape analyse makes one, --history names another"],
      ["nid oes hanes yn '", 0, "'; mae landscape analyse yn gwneud un, mae --history yn enwi un arall"],
      nil)
  package static func historyDamaged(path: String, detail: String) -> Phrase {
    historyDamagedText.filled(.text(path), .text(detail))
  }
  private static let historyDamagedText = Filling(
      ["the history '", 0, "' is damaged: ", 1, "; it was left as it is"],
      ["mae'r hanes '", 0, "' wedi'i ddifrodi: ", 1, "; gadawyd ef fel y mae"],
      nil)
  package static func historyOfAnother(path: String) -> Phrase {
    historyOfAnotherText.filled(.text(path))
  }
  private static let historyOfAnotherText = Filling(
      ["'", 0, "' is the database of another program"],
      ["cronfa ddata rhaglen arall yw '", 0, "'"],
      nil)
  package static func historyIsNewer(path: String, found: String, known: String) -> Phrase {
    historyIsNewerText.filled(.text(path), .text(found), .text(known))
  }
  private static let historyIsNewerText = Filling(
      ["the history '", 0, "' has schema ", 1, ", this program knows ", 2, " and earlier; use the newer landscape"],
      ["mae gan yr hanes '", 0, "' sgema ", 1, ", mae'r rhaglen hon yn gwybod am ", 2, " a chynt; defnyddiwch y landscape mwy newydd"],
      nil)
  package static func historyBusy(path: String) -> Phrase {
    historyBusyText.filled(.text(path))
  }
  private static let historyBusyText = Filling(
      ["another process is writing to the history '", 0, "'"],
      ["mae proses arall yn ysgrifennu i'r hanes '", 0, "'"],
      nil)
  package static func historyCannotOpen(path: String, detail: String) -> Phrase {
    historyCannotOpenText.filled(.text(path), .text(detail))
  }
  private static let historyCannotOpenText = Filling(
      ["cannot open the history '", 0, "': ", 1],
      ["ni ellir agor yr hanes '", 0, "': ", 1],
      nil)
  package static func historyCannotWrite(path: String, detail: String) -> Phrase {
    historyCannotWriteText.filled(.text(path), .text(detail))
  }
  private static let historyCannotWriteText = Filling(
      ["cannot write the history '", 0, "': ", 1],
      ["ni ellir ysgrifennu'r hanes '", 0, "': ", 1],
      nil)
  package static func historyUnexpected(path: String, detail: String) -> Phrase {
    historyUnexpectedText.filled(.text(path), .text(detail))
  }
  private static let historyUnexpectedText = Filling(
      ["the history '", 0, "': ", 1],
      ["yr hanes '", 0, "': ", 1],
      nil)
  package static func runUnknownMeant(run: String, nearest: String) -> Phrase {
    runUnknownMeantText.filled(.text(run), .text(nearest))
  }
  private static let runUnknownMeantText = Filling(
      ["no run '", 0, "' in the history; did you mean '", 1, "'?"],
      ["nid oes rhediad '", 0, "' yn yr hanes; ai '", 1, "' a olygwch?"],
      nil)
  package static func runUnknown(run: String) -> Phrase {
    runUnknownText.filled(.text(run))
  }
  private static let runUnknownText = Filling(
      ["no run '", 0, "' in the history; landscape runs lists them"],
      ["nid oes rhediad '", 0, "' yn yr hanes; mae landscape runs yn eu rhestru"],
      nil)
  package static func runLine(run: String, partnerships: Phrase, findings: Phrase, recorded: String) -> Phrase {
    runLineText.filled(.text(run), .phrase(partnerships), .phrase(findings), .text(recorded))
  }
  private static let runLineText = Filling(
      [0, "  ", 1, ", ", 2, "  ", 3],
      [0, "  ", 1, ", ", 2, "  ", 3],
      nil)
  package static func factRun(run: String) -> Phrase {
    factRunText.filled(.text(run))
  }
  private static let factRunText = Filling(
      ["run       ", 0],
      ["rhediad   ", 0],
      nil)
  package static func factAsOf(date: String) -> Phrase {
    factAsOfText.filled(.text(date))
  }
  private static let factAsOfText = Filling(
      ["as of     ", 0],
      ["dyddiad   ", 0],
      nil)
  package static func factTool(version: String) -> Phrase {
    factToolText.filled(.text(version))
  }
  private static let factToolText = Filling(
      ["tool      ", 0],
      ["rhaglen   ", 0],
      nil)
  package static func factBaseline(baseline: String) -> Phrase {
    factBaselineText.filled(.text(baseline))
  }
  private static let factBaselineText = Filling(
      ["baseline  ", 0],
      ["sylfaen   ", 0],
      nil)
  package static func factRecorded(time: String) -> Phrase {
    factRecordedText.filled(.text(time))
  }
  private static let factRecordedText = Filling(
      ["recorded  ", 0],
      ["cofnodwyd ", 0],
      nil)
  package static func factInput(name: String, digest: String, used: String, read: String) -> Phrase {
    factInputText.filled(.text(name), .text(digest), .text(used), .text(read))
  }
  private static let factInputText = Filling(
      ["input     ", 0, "  ", 1, "  ", 2, " of ", 3],
      ["mewnbwn   ", 0, "  ", 1, "  ", 2, " o ", 3],
      nil)
  package static func factScenario(name: String, digest: String) -> Phrase {
    factScenarioText.filled(.text(name), .text(digest))
  }
  private static let factScenarioText = Filling(
      ["scenario  ", 0, "  ", 1],
      ["senario   ", 0, "  ", 1],
      nil)
  package static func factUnread(name: String) -> Phrase {
    factUnreadText.filled(.text(name))
  }
  private static let factUnreadText = Filling(
      ["unread    ", 0],
      ["nas darllenir ", 0],
      nil)
  package static func factMetric(name: String, value: String) -> Phrase {
    factMetricText.filled(.text(name), .text(value))
  }
  private static let factMetricText = Filling(
      ["metric    ", 0, "  ", 1],
      ["mesur     ", 0, "  ", 1],
      nil)
  package static func factRejects(rows: Phrase) -> Phrase {
    factRejectsText.filled(.phrase(rows))
  }
  private static let factRejectsText = Filling(
      ["rejects   ", 0],
      ["gwrthodwyd ", 0],
      nil)
  package static func factRejectsKept(rows: Phrase, kept: String) -> Phrase {
    factRejectsKeptText.filled(.phrase(rows), .text(kept))
  }
  private static let factRejectsKeptText = Filling(
      ["rejects   ", 0, "; the first ", 1, " are kept, rejects.csv has all"],
      ["gwrthodwyd ", 0, "; cedwir y rhai cyntaf (", 1, "), mae'r cyfan yn rejects.csv"],
      nil)
  package static func historyProblem(path: String, kind: String, detail: String) -> Phrase {
    historyProblemText.filled(.text(path), .text(kind), .text(detail))
  }
  private static let historyProblemText = Filling(
      [0, ": ", 1, ": ", 2],
      [0, ": ", 1, ": ", 2],
      nil)
  package static func historyProblemOfRun(path: String, kind: String, run: String, detail: String) -> Phrase {
    historyProblemOfRunText.filled(.text(path), .text(kind), .text(run), .text(detail))
  }
  private static let historyProblemOfRunText = Filling(
      [0, ": ", 1, " of run ", 2, ": ", 3],
      [0, ": ", 1, " y rhediad ", 2, ": ", 3],
      nil)
  package static func historyIsSound(path: String) -> Phrase {
    historyIsSoundText.filled(.text(path))
  }
  private static let historyIsSoundText = Filling(
      [0, " is sound"],
      ["mae ", 0, " yn iach"],
      nil)
  package static func runKeptNoScenarios(run: String, version: String) -> Phrase {
    runKeptNoScenariosText.filled(.text(run), .text(version))
  }
  private static let runKeptNoScenariosText = Filling(
      ["run '", 0, "' was made by landscape ", 1, ", which kept no scenarios; name its catalogue"],
      ["gwnaed y rhediad '", 0, "' gan landscape ", 1, ", nad oedd yn cadw senarios; enwch ei gatalog"],
      nil)
  package static func tableWithoutRows(table: String, why: String) -> Phrase {
    tableWithoutRowsText.filled(.text(table), .text(why))
  }
  private static let tableWithoutRowsText = Filling(
      ["the table ", 0, " has no rows: ", 1],
      ["mae'r tabl ", 0, " heb resi: ", 1],
      nil)
  package static func tableWithoutRowsUnknown(table: String) -> Phrase {
    tableWithoutRowsUnknownText.filled(.text(table))
  }
  private static let tableWithoutRowsUnknownText = Filling(
      ["the table ", 0, " has no rows: the catalogue has nothing that belongs in it"],
      ["mae'r tabl ", 0, " heb resi: nid oes gan y catalog ddim sy'n perthyn iddo"],
      nil)
  package static func tableUnknownMeant(name: String, nearest: String) -> Phrase {
    tableUnknownMeantText.filled(.text(name), .text(nearest))
  }
  private static let tableUnknownMeantText = Filling(
      ["there is no table ", 0, "; did you mean ", 1, "? --list names them all"],
      ["nid oes tabl ", 0, "; ai ", 1, " oedd gennych mewn golwg? Mae --list yn enwi pob un"],
      nil)
  package static func tableUnknown(name: String) -> Phrase {
    tableUnknownText.filled(.text(name))
  }
  private static let tableUnknownText = Filling(
      ["there is no table ", 0, "; --list names them all"],
      ["nid oes tabl ", 0, "; mae --list yn enwi pob un"],
      nil)
  package static func runAmbiguous(run: String, count: String, runs: String) -> Phrase {
    runAmbiguousText.filled(.text(run), .text(count), .text(runs))
  }
  private static let runAmbiguousText = Filling(
      ["'", 0, "' is how ", 1, " runs of the history begin: ", 2],
      ["mae ", 1, " o rediadau'r hanes yn dechrau â '", 0, "': ", 2],
      nil)
  package static func trendTooFew(count: Int) -> Phrase {
    trendTooFewText.filled(.number(count))
  }
  private static let trendTooFewText = Filling(
      ["a trend needs two reviews; days with a recorded run in the history: ", 0, ". Name catalogues or runs, the earliest first"],
      ["mae angen dau adolygiad ar duedd; dyddiau â rhediad a gofnodwyd yn yr hanes: ", 0, ". Enwch gatalogau neu rediadau, y cynharaf yn gyntaf"],
      nil)
  package static func trendOrder(later: String, after: String, earlier: String, before: String) -> Phrase {
    trendOrderText.filled(.text(later), .text(after), .text(earlier), .text(before))
  }
  private static let trendOrderText = Filling(
      [0, " is of ", 1, ", before ", 2, " of ", 3, "; name the earliest first"],
      ["mae ", 0, " ar gyfer ", 1, ", cyn ", 2, " ar gyfer ", 3, "; enwch y cynharaf yn gyntaf"],
      nil)
  package static func sinceLater(since: String, after: String, before: String) -> Phrase {
    sinceLaterText.filled(.text(since), .text(after), .text(before))
  }
  private static let sinceLaterText = Filling(
      ["--since ", 0, " is of ", 1, ", after ", 2, ", the day of what is analysed; changes are told against what was before"],
      ["mae --since ", 0, " ar gyfer ", 1, ", ar ôl ", 2, ", diwrnod yr hyn a ddadansoddir; adroddir newidiadau o'u cymharu â'r hyn a oedd o'r blaen"],
      nil)
  package static func trendOtherLandscape(later: String, earlier: String) -> Phrase {
    trendOtherLandscapeText.filled(.text(later), .text(earlier))
  }
  private static let trendOtherLandscapeText = Filling(
      [0, " has no area and no partnership in common with ", 1, ": these are not reviews of one landscape; name those that are"],
      ["dim ardal na phartneriaeth gyffredin (", 0, "; ", 1, "): nid adolygiadau o'r un dirwedd mohonynt; enwch y rhai sydd"],
      nil)
  package static func trendOthersLeft(count: Int) -> Phrase {
    trendOthersLeftText.filled(.number(count))
  }
  private static let trendOthersLeftText = Filling(
      ["recorded days of other landscapes than that of the newest run, left out: ", 0],
      ["diwrnodau a gofnodwyd o dirweddau heblaw un y rhediad diweddaraf, a hepgorwyd: ", 0],
      nil)
  package static func stageCost(stage: String, seconds: String, processors: String) -> Phrase {
    stageCostText.filled(.text(stage), .text(seconds), .text(processors))
  }
  private static let stageCostText = Filling(
      [0, ": ", 1, " s; processor time: ", 2, " s"],
      [0, ": ", 1, " s; amser y prosesyddion: ", 2, " s"],
      nil)
  package static func decisionsElsewhere(file: String) -> Phrase {
    decisionsElsewhereText.filled(.text(file))
  }
  private static let decisionsElsewhereText = Filling(
      ["The decisions of this catalogue are in ", 0, ", and decide writes decisions.csv alone: two of them cannot be read together. Add the row there. Nothing was written."],
      ["Mae penderfyniadau'r catalog hwn yn ", 0, ", a dim ond i decisions.csv y mae decide yn ysgrifennu: ni ellir darllen y ddau gyda'i gilydd. Ychwanegwch y rhes yno. Ni ysgrifennwyd dim."],
      nil)
}
