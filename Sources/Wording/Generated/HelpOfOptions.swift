// Made from the catalogues of 'help-of-options' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let helpSince = Phrase(
    "The run id or catalogue folder that changes are told against.",
    "Dynodydd y rhediad neu ffolder y catalog y dywedir am newidiadau yn ei erbyn.",
    nil)
  package static let helpWait = Phrase(
    "Wait for another run to end.",
    "Aros i rediad arall ddod i ben.",
    nil)
  package static let helpForceReport = Phrase(
    "Make the report again although nothing has changed.",
    "Gwneud yr adroddiad eto er nad oes dim wedi newid.",
    nil)
  package static let helpSummary = Phrase(
    "Write what happened as a text to mail, in the languages of the report; - is standard output and stays empty when nothing has changed.",
    "Ysgrifennu beth a ddigwyddodd fel testun i'w e-bostio, yn ieithoedd yr adroddiad; yr allbwn safonol yw -, ac mae'n aros yn wag pan nad oes dim wedi newid.",
    nil)
  package static let helpSignificance = Phrase(
    "Also write significance.csv: for every pair whether they share more members than geography and law would have them share.",
    "Ysgrifennu significance.csv hefyd: ar gyfer pob pâr, a ydynt yn rhannu mwy o aelodau nag y byddai daearyddiaeth a'r gyfraith yn peri iddynt eu rhannu.",
    nil)
  package static let helpPlainFormat = Phrase(
    "text or json.",
    "text neu json.",
    nil)
  package static let helpLeafletFormat = Phrase(
    "text, json or markdown.",
    "text, json neu markdown.",
    nil)
  package static let helpOlder = Phrase(
    "The older run id or catalogue folder.",
    "Dynodydd y rhediad hynaf neu ffolder y catalog.",
    nil)
  package static let helpNewer = Phrase(
    "The newer one; not with --from and --to.",
    "Yr un mwyaf newydd; nid gyda --from a --to.",
    nil)
  package static let helpFrom = Phrase(
    "With one input: the older date.",
    "Gydag un mewnbwn: y dyddiad cynharaf.",
    nil)
  package static let helpTo = Phrase(
    "With one input: the newer date.",
    "Gydag un mewnbwn: y dyddiad diweddaraf.",
    nil)
  package static let helpCompareFormat = Phrase(
    "text, json, or a table: markdown, latex, html, csv, tsv.",
    "text, json, neu dabl: markdown, latex, html, csv, tsv.",
    nil)
  package static let helpLanguageOfText = Phrase(
    "The language of the text.",
    "Iaith y testun.",
    nil)
  package static let helpExitCode = Phrase(
    "End with exit code 1 when anything differs.",
    "Gorffen â chod gadael 1 pan fydd unrhyw beth yn wahanol.",
    nil)
  package static let helpShell = Phrase(
    "bash, zsh or fish.",
    "bash, zsh neu fish.",
    nil)
  package static let helpFolderOrXML = Phrase(
    "The catalogue folder, or its XML file or workbook.",
    "Ffolder y catalog, neu ei ffeil XML neu ei lyfr gwaith.",
    nil)
  package static let helpForm = Phrase(
    "The form to write: xml, csv or xlsx (a workbook to keep it in by hand).",
    "Y ffurf i'w hysgrifennu: xml, csv neu xlsx (llyfr gwaith i'w gadw ynddo â llaw).",
    nil)
  package static let helpFolderToWrite = Phrase(
    "The folder to write to; made when it is missing.",
    "Y ffolder i ysgrifennu iddi; fe'i gwneir pan fydd ar goll.",
    nil)
  package static let helpReplace = Phrase(
    "Replace files that are there and hold something else.",
    "Disodli ffeiliau sydd yno ac sy'n cynnwys rhywbeth arall.",
    nil)
  package static let helpErrorsOnly = Phrase(
    "Print errors only.",
    "Argraffu gwallau'n unig.",
    nil)
  package static let helpFinding = Phrase(
    "The id of a finding or question, as the report and findings.json give it.",
    "Dynodydd canfyddiad neu gwestiwn, fel y mae'r adroddiad a findings.json yn ei roi.",
    nil)
  package static let helpDecision = Phrase(
    "accepted, rejected, watching or done.",
    "accepted, rejected, watching neu done.",
    nil)
  package static let helpFolder = Phrase(
    "The catalogue folder.",
    "Ffolder y catalog.",
    nil)
  package static let helpReason = Phrase(
    "Why.",
    "Pam.",
    nil)
  package static let helpBy = Phrase(
    "Who decided: a post, not a person.",
    "Pwy a benderfynodd: swydd, nid person.",
    nil)
  package static let helpDecisionDate = Phrase(
    "When it was decided; the catalogue's as-of date when left out.",
    "Pryd y penderfynwyd; dyddiad cyfeirio'r catalog os gadewir allan.",
    nil)
  package static let helpUntil = Phrase(
    "The last day on which it counts; for good when left out.",
    "Y diwrnod olaf y mae'n cyfrif; am byth os gadewir allan.",
    nil)
  package static let helpForceDecision = Phrase(
    "Write the decision although the catalogue has no such finding.",
    "Ysgrifennu'r penderfyniad er nad oes canfyddiad o'r fath yn y catalog.",
    nil)
  package static let helpFolderToRead = Phrase(
    "A catalogue folder, to see whether it can be read.",
    "Ffolder catalog, i weld a ellir ei darllen.",
    nil)
  package static let helpFolderXMLOrRun = Phrase(
    "The catalogue folder, its XML file or workbook, or a run id.",
    "Ffolder y catalog, ei ffeil XML neu ei lyfr gwaith, neu ddynodydd rhediad.",
    nil)
  package static let helpInputOrNewest = Phrase(
    "The catalogue folder, its XML file or workbook, or a run id; without it the newest run.",
    "Ffolder y catalog, ei ffeil XML neu ei lyfr gwaith, neu ddynodydd rhediad; hebddo, y rhediad diweddaraf.",
    nil)
  package static let helpGraphFormat = Phrase(
    "graphml, gexf, dot, json (node-link) or csv (edge list).",
    "graphml, gexf, dot, json (node-link) neu csv (edge list).",
    nil)
  package static let helpRejectsGate = Phrase(
    "End with exit code 1 when this holds: rejects. May be repeated.",
    "Gorffen â chod gadael 1 pan fydd hyn yn wir: rejects. Gellir ei ailadrodd.",
    nil)
  package static let helpOut = Phrase(
    "The folder that reports are published in.",
    "Y ffolder y cyhoeddir adroddiadau ynddi.",
    nil)
  package static let helpHistoryFile = Phrase(
    "The history file that a run is looked up in.",
    "Y ffeil hanes y chwilir am rediad ynddi.",
    nil)
  package static let helpInputOrLatest = Phrase(
    "The catalogue folder, its XML file or workbook, or a run's id (latest for the newest).",
    "Ffolder y catalog, ei ffeil XML neu ei lyfr gwaith, neu ddynodydd rhediad (latest am y diweddaraf).",
    nil)
  package static let helpAsOf = Phrase(
    "See the landscape as it was on this date (2023, 2023-06 or 2023-06-30).",
    "Gweld y dirwedd fel yr oedd ar y dyddiad hwn (2023, 2023-06 neu 2023-06-30).",
    nil)
  package static let helpSet = Phrase(
    "Change a setting; may be repeated.",
    "Newid gosodiad; gellir ei ailadrodd.",
    nil)
  package static let helpStrict = Phrase(
    "Fail when any row is rejected.",
    "Methu pan wrthodir unrhyw res.",
    nil)
  package static let helpLogFormat = Phrase(
    "Standard error as text or json: one object a line.",
    "Y ffrwd wallau safonol fel text neu json: un gwrthrych i bob llinell.",
    nil)
  package static let helpNoColor = Phrase(
    "No line that moves, also on a terminal; NO_COLOR and TERM=dumb say the same.",
    "Dim llinell sy'n symud, hyd yn oed ar derfynell; mae NO_COLOR a TERM=dumb yn dweud yr un peth.",
    nil)
  package static let helpManualCommand = Phrase(
    "The command, as in analyse or runs prune; the program itself without one.",
    "Y gorchymyn, fel yn analyse neu runs prune; y rhaglen ei hun heb yr un.",
    nil)
  package static let helpManualList = Phrase(
    "List the commands that have a page.",
    "Rhestru'r gorchmynion sydd â thudalen.",
    nil)
  package static let helpNoContainment = Phrase(
    "Leave containments.csv out.",
    "Gadael containments.csv allan.",
    nil)
  package static let helpTimings = Phrase(
    "Say on standard error how long each stage took and which way the catalogue was read.",
    "Dweud ar y ffrwd wallau safonol faint o amser a gymerodd pob cam a sut y darllenwyd y catalog.",
    nil)
  package static let helpPaperForm = Phrase(
    "council: for the partnership council; annual-report: of a financial year.",
    "council: i'r cyngor partneriaeth; annual-report: am flwyddyn ariannol.",
    nil)
  package static let helpPaperFormat = Phrase(
    "How the paper is written.",
    "Sut yr ysgrifennir y papur.",
    nil)
  package static let helpPaperLanguage = Phrase(
    "The language of the paper.",
    "Iaith y papur.",
    nil)
  package static let helpMeetingDate = Phrase(
    "The date of the meeting.",
    "Dyddiad y cyfarfod.",
    nil)
  package static let helpDepartment = Phrase(
    "Who signs the paper.",
    "Pwy sy'n llofnodi'r papur.",
    nil)
  package static let helpYear = Phrase(
    "The April in which the year of an annual report begins, such as 2022.",
    "Y mis Ebrill y mae blwyddyn adroddiad blynyddol yn dechrau ynddo, megis 2022.",
    nil)
  package static let helpObjective = Phrase(
    "What to free: seats, meeting-days or plans (to sign).",
    "Beth i'w ryddhau: seats, meeting-days neu plans (cynlluniau i'w llofnodi).",
    nil)
  package static let helpLock = Phrase(
    "A partnership that must stay as it is, or a change that must be made; may be repeated.",
    "Partneriaeth y mae'n rhaid iddi aros fel y mae, neu newid y mae'n rhaid ei wneud; gellir ei ailadrodd.",
    nil)
  package static let helpForbid = Phrase(
    "A partnership that may not stay as it is, or a change that may not be made; may be repeated.",
    "Partneriaeth na chaiff aros fel y mae, neu newid na chaniateir ei wneud; gellir ei ailadrodd.",
    nil)
  package static let helpMaximumChanges = Phrase(
    "At most so many.",
    "Cynifer â hyn ar y mwyaf.",
    nil)
  package static let helpRoutes = Phrase(
    "Only changes by these routes of the jurisdiction, by their ids.",
    "Dim ond newidiadau drwy'r llwybrau hyn yn yr awdurdodaeth, wrth eu dynodyddion.",
    nil)
  package static let helpNodeLimit = Phrase(
    "Stop the search after so many steps; the result then says it is partial.",
    "Stopio'r chwilio ar ôl cynifer â hyn o gamau; bydd y canlyniad wedyn yn dweud ei fod yn rhannol.",
    nil)
  package static let helpTimeLimit = Phrase(
    "Stop the search after so many seconds; the result then says it is partial.",
    "Stopio'r chwilio ar ôl cynifer â hyn o eiliadau; bydd y canlyniad wedyn yn dweud ei fod yn rhannol.",
    nil)
  package static let helpRun = Phrase(
    "The run's id, or latest.",
    "Dynodydd y rhediad, neu latest.",
    nil)
  package static let helpKeep = Phrase(
    "How many of the newest runs stay in the history.",
    "Faint o'r rhediadau diweddaraf sy'n aros yn yr hanes.",
    nil)
  package static let helpPruneReports = Phrase(
    "Remove the reports that retention lets go.",
    "Dileu'r adroddiadau y mae'r gosodiadau cadw yn eu gollwng.",
    nil)
  package static let helpDaily = Phrase(
    "The reports of so many days that have one stay.",
    "Mae adroddiadau cynifer â hyn o ddiwrnodau sydd ag un yn aros.",
    nil)
  package static let helpMonthly = Phrase(
    "The newest report of each of so many months stays.",
    "Mae adroddiad diweddaraf pob un o gynifer â hyn o fisoedd yn aros.",
    nil)
  package static let helpDryRun = Phrase(
    "Only list what would go.",
    "Dim ond rhestru'r hyn a fyddai'n mynd.",
    nil)
  package static let helpSchemaForm = Phrase(
    "xsd, csv or settings.",
    "xsd, csv neu settings.",
    nil)
  package static let helpSchemaOut = Phrase(
    "Write to this folder instead.",
    "Ysgrifennu i'r ffolder hon yn lle hynny.",
    nil)
  package static let helpTable = Phrase(
    "The table, or all for every table in one workbook; --list names them.",
    "Y tabl, neu all am bob tabl mewn un llyfr gwaith; mae --list yn eu henwi.",
    nil)
  package static let helpTableFormat = Phrase(
    "How the table is written.",
    "Sut yr ysgrifennir y tabl.",
    nil)
  package static let helpTableLanguage = Phrase(
    "The language of the table.",
    "Iaith y tabl.",
    nil)
  package static let helpTableList = Phrase(
    "List the tables with a line each.",
    "Rhestru'r tablau, llinell yr un.",
    nil)
  package static let helpVerified = Phrase(
    "A run's id or folder, or the output of explain --format json; latest by default.",
    "Dynodydd neu ffolder rhediad, neu allbwn explain --format json; latest yn ddiofyn.",
    nil)
  package static let helpVerifyInput = Phrase(
    "With a run: the catalogue folder, to verify its files too.",
    "Gyda rhediad: ffolder y catalog, i ddilysu ei ffeiliau hefyd.",
    nil)
  package static let helpVerifyQuiet = Phrase(
    "Print only what does not agree.",
    "Argraffu dim ond yr hyn nad yw'n cytuno.",
    nil)
  package static let helpScenario = Phrase(
    "A scenario file (CSV: change,subject,target,detail).",
    "Ffeil senario (CSV: change,subject,target,detail).",
    nil)
  package static let helpMerge = Phrase(
    "Merge partnerships, under one's id or a new one.",
    "Uno partneriaethau, dan ddynodydd un ohonynt neu un newydd.",
    nil)
  package static let helpStandDown = Phrase(
    "Stand a partnership down.",
    "Dirwyn partneriaeth i ben.",
    nil)
  package static let helpMoveArea = Phrase(
    "Move an area from one partnership to another.",
    "Symud ardal o un bartneriaeth i un arall.",
    nil)
  package static let helpSubGroup = Phrase(
    "Make p a sub-group of q.",
    "Gwneud p yn is-grŵp i q.",
    nil)
  package static let helpAddMember = Phrase(
    "Seat an organisation on a partnership.",
    "Gwneud sefydliad yn aelod o bartneriaeth.",
    nil)
  package static let helpRemoveMember = Phrase(
    "Take an organisation off a partnership.",
    "Tynnu sefydliad oddi ar bartneriaeth.",
    nil)
  package static let helpMergeOrganisations = Phrase(
    "Merge organisations: their areas and seats join.",
    "Uno sefydliadau: mae eu hardaloedd a'u seddi'n ymuno.",
    nil)
  package static let helpWhatIfPage = Phrase(
    "Also write a page that needs nothing beside it.",
    "Ysgrifennu tudalen hefyd nad oes angen dim wrth ei hochr.",
    nil)
  package static let helpLanguageOfBoth = Phrase(
    "The language of the text and the page.",
    "Iaith y testun a'r dudalen.",
    nil)
  package static let helpSittingWeight = Phrase(
    "What a seat that meets as one counts beside a seat released, from 0 to 1.",
    "Faint y mae sedd sy'n cyfarfod fel un yn ei gyfrif wrth ochr sedd a ryddheir, o 0 i 1.",
    nil)
  package static let helpMergeAs = Phrase(
    "The kind that a merged partnership is of, for all mergers or one for each.",
    "Y math y mae partneriaeth a unwyd yn perthyn iddo, ar gyfer pob uno neu un ar gyfer pob un.",
    nil)
  package static let helpWeightBy = Phrase(
    "What the worth of each change is multiplied by: nothing, or the share of the worlds of seats in which it holds.",
    "Yr hyn y lluosir gwerth pob newid ag ef: dim byd, neu'r gyfran o'r bydoedd posibl o seddi y mae'n dal ynddynt.",
    nil)
  package static let helpFirstAsked = Phrase(
    "How many partnerships to list; without it those that are told apart from chance, and at least ten.",
    "Faint o bartneriaethau i'w rhestru; hebddo, y rhai sy'n wahanol i siawns, ac o leiaf ddeg.",
    nil)
  package static let helpReturnsOut = Phrase(
    "The folder to write forms to, a folder in it for each language.",
    "Y ffolder i ysgrifennu ffurflenni iddo, a ffolder ynddo i bob iaith.",
    nil)
  package static let helpReturnsRead = Phrase(
    "The folder with the filled forms, as CSV; folders in it are read too.",
    "Y ffolder â'r ffurflenni a lenwyd, yn CSV; darllenir y ffolderi ynddo hefyd.",
    nil)
  package static let helpReturnsApply = Phrase(
    "Write the changes into the catalogue.",
    "Ysgrifennu'r newidiadau i'r catalog.",
    nil)
  package static let helpReturnsFirst = Phrase(
    "Ask only so many partnerships: those from whom most is to be learned.",
    "Gofyn i gynifer â hyn o bartneriaethau yn unig: y rhai y mae'r mwyaf i'w ddysgu ganddynt.",
    nil)
  package static let helpReturnsKind = Phrase(
    "Ask only the partnerships of a kind.",
    "Gofyn i bartneriaethau o un math yn unig.",
    nil)
  package static let helpReturnsOrganisation = Phrase(
    "Ask one organisation, by id or name, about every partnership that it is said to be a member of.",
    "Gofyn i un sefydliad, yn ôl ei ddynodydd neu ei enw, am bob partneriaeth y dywedir ei fod yn aelod ohoni.",
    nil)
  package static let helpReturnsForce = Phrase(
    "Write over forms that are there and say something else.",
    "Ysgrifennu dros ffurflenni sydd yno ac sy'n dweud rhywbeth arall.",
    nil)
  package static let helpReturnsFormat = Phrase(
    "How the table of what would change is written: markdown, latex, html, csv, tsv, or json for a program.",
    "Sut yr ysgrifennir tabl yr hyn a fyddai'n newid: markdown, latex, html, csv, tsv, neu json i raglen.",
    nil)
  package static let helpAppendix = Phrase(
    "Print the appendix in place of the paper: where each number comes from, and the ids of what is shown.",
    "Argraffu'r atodiad yn lle'r papur: o ble y daw pob rhif, a dynodyddion yr hyn a ddangosir.",
    nil)
  package static let helpWorkbook = Phrase(
    "Write the tables as one workbook to fill in, catalogue.xlsx.",
    "Ysgrifennu'r tablau fel un llyfr gwaith i'w lenwi, catalogue.xlsx.",
    nil)
  package static let helpTrendInputs = Phrase(
    "Catalogues or ids of recorded runs, the earliest first; the reviews of the history where none is given.",
    "Catalogau, neu ddynodydd pob rhediad a gofnodwyd, y cynharaf yn gyntaf; adolygiadau'r hanes lle na roddir yr un.",
    nil)
  package static let helpTrendEnded = Phrase(
    "List the questions and findings that ended, one a row.",
    "Rhestru'r cwestiynau a'r canfyddiadau a ddaeth i ben, un i bob rhes.",
    nil)
  package static let helpTrendFormat = Phrase(
    "How the table is written: markdown, latex, html, docx, xlsx, csv, tsv, or json for a program, which has both tables.",
    "Sut yr ysgrifennir y tabl: markdown, latex, html, docx, xlsx, csv, tsv, neu json ar gyfer rhaglen, sy'n cynnwys y ddau dabl.",
    nil)
  package static let helpAlternatives = Phrase(
    "Show so many ways to go, from 2 to 9: the best set of changes and others that differ from it and from one another.",
    "Dangos cynifer â hyn o ffyrdd o fynd ati, o 2 i 9: y set orau o newidiadau ac eraill sy'n wahanol iddi ac i'w gilydd.",
    nil)
  package static let helpDifference = Phrase(
    "With --alternatives: the share of what it does to partnerships in which each way differs from every other at least, from 0.05 to 1 (default: 0.3).",
    "Gyda --alternatives: y gyfran o'r hyn y mae'n ei wneud i bartneriaethau y mae pob ffordd yn wahanol i bob un arall ynddi o leiaf, o 0.05 i 1 (diofyn: 0.3).",
    nil)
  package static let helpWithin = Phrase(
    "With --alternatives: a change is irreplaceable if every set without it is worth less by more than this share of the bound, from 0 to 1 (default: 0.05).",
    "Gyda --alternatives: ni ellir hepgor newid os yw pob set hebddo yn werth llai, o fwy na'r gyfran hon o'r terfyn uchaf, o 0 i 1 (diofyn: 0.05).",
    nil)
  package static let helpFront = Phrase(
    "Show also what more of --objective costs of this: seats, meeting-days or plans.",
    "Dangos hefyd yr hyn y mae mwy o --objective yn ei gostio o hwn: seats, meeting-days neu plans.",
    nil)
  package static let helpStageTimings = Phrase(
    "Say on standard error how long each stage took, by the clock and in processor time.",
    "Dweud ar y ffrwd wallau safonol faint o amser a gymerodd pob cam, yn ôl y cloc ac yn ôl amser y prosesyddion.",
    nil)
}

extension Words {
  package static func helpAccept(guards: String) -> Phrase {
    helpAcceptText.filled(.text(guards))
  }
  private static let helpAcceptText = Filling(
      ["Publish although this guard is met: ", 0, "."],
      ["Cyhoeddi er bod yr amddiffyniad hwn wedi'i fodloni: ", 0, "."],
      nil)
  package static func helpFailOn(statuses: String) -> Phrase {
    helpFailOnText.filled(.text(statuses))
  }
  private static let helpFailOnText = Filling(
      ["End with exit code 1 when this holds: rejects, or a status of findings against the last run (", 0, ") with the least level after a colon, as in new:high. May be repeated."],
      ["Gorffen â chod gadael 1 pan fydd hyn yn wir: rejects, neu statws canfyddiadau yn erbyn y rhediad diwethaf (", 0, ") gyda'r lefel isaf ar ôl colon, fel yn new:high. Gellir ei ailadrodd."],
      nil)
  package static func helpHistory(file: String) -> Phrase {
    helpHistoryText.filled(.text(file))
  }
  private static let helpHistoryText = Filling(
      ["The history file; by default ", 0, " in the --out folder."],
      ["Ffeil yr hanes; yn ddiofyn, ", 0, " yn y ffolder --out."],
      nil)
}
