// Made from the catalogues of 'help-of-commands' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let abstractOfAnalyse = Phrase(
    "Analyse a catalogue and publish the report.",
    "Dadansoddi catalog a chyhoeddi'r adroddiad.",
    nil)
  package static let abstractOfCheck = Phrase(
    "Check a catalogue and say what is wrong with it; writes nothing.",
    "Gwirio catalog a dweud beth sydd o'i le arno; nid yw'n ysgrifennu dim.",
    nil)
  package static let abstractOfCompare = Phrase(
    "Compare two runs or catalogues: partnerships, findings, numbers.",
    "Cymharu dau rediad neu ddau gatalog: partneriaethau, canfyddiadau, rhifau.",
    nil)
  package static let abstractOfCompletions = Phrase(
    "Print the completion script of a shell.",
    "Argraffu sgript gwblhau ar gyfer plisgyn.",
    nil)
  package static let abstractOfConvert = Phrase(
    "Write a catalogue in another form, XML, CSV or a workbook, without loss.",
    "Ysgrifennu catalog mewn ffurf arall, XML, CSV neu lyfr gwaith, heb golli dim.",
    nil)
  package static let abstractOfDecide = Phrase(
    "Write a decision on a finding, or on all findings of a question, into the catalogue's decisions.csv.",
    "Ysgrifennu penderfyniad ar ganfyddiad, neu ar holl ganfyddiadau cwestiwn, yn decisions.csv y catalog.",
    nil)
  package static let abstractOfDoctor = Phrase(
    "Say what is installed, what can be written, and how the history is.",
    "Dweud beth sydd wedi'i osod, beth y gellir ei ysgrifennu, a sut y mae'r hanes.",
    nil)
  package static let abstractOfExplain = Phrase(
    "Explain one finding or question: what was counted, where it is in the input, who can act.",
    "Egluro un canfyddiad neu gwestiwn: beth a gyfrifwyd, ble y mae yn y mewnbwn, pwy all weithredu.",
    nil)
  package static let abstractOfExport = Phrase(
    "Export the overlap graph for Gephi, NetworkX, igraph or Graphviz.",
    "Allforio'r graff gorgyffwrdd ar gyfer Gephi, NetworkX, igraph neu Graphviz.",
    nil)
  package static let abstractOfInit = Phrase(
    "Write a small catalogue and a commented settings file to start from.",
    "Ysgrifennu catalog bach a ffeil osodiadau â sylwadau i gychwyn arni.",
    nil)
  package static let abstractOfLandscape = Phrase(
    "Analyses a landscape of strategic partnerships.",
    "Mae'n dadansoddi tirwedd o bartneriaethau strategol.",
    nil)
  package static let abstractOfManual = Phrase(
    "Print a manual page.",
    "Argraffu tudalen llawlyfr.",
    nil)
  package static let abstractOfOverlap = Phrase(
    "Write the overlap graph as edges.csv and containments.csv.",
    "Ysgrifennu'r graff gorgyffwrdd fel edges.csv a containments.csv.",
    nil)
  package static let abstractOfPaper = Phrase(
    "Draft a paper for the partnership council, or the yearly report.",
    "Drafftio papur i'r cyngor partneriaeth, neu'r adroddiad blynyddol.",
    nil)
  package static let abstractOfPropose = Phrase(
    "Propose the set of changes that together free most seats, meeting-days or plans to sign.",
    "Cynnig y set o newidiadau sydd gyda'i gilydd yn rhyddhau'r nifer mwyaf o seddi, diwrnodau cyfarfod neu gynlluniau i'w llofnodi.",
    nil)
  package static let abstractOfRuns = Phrase(
    "List, show, prune and check the runs in the history.",
    "Rhestru, dangos, tocio a gwirio'r rhediadau yn yr hanes.",
    nil)
  package static let abstractOfRunsList = Phrase(
    "List all runs, newest first.",
    "Rhestru pob rhediad, y diweddaraf yn gyntaf.",
    nil)
  package static let abstractOfRunsShow = Phrase(
    "Show one run with its numbers.",
    "Dangos un rhediad gyda'i rifau.",
    nil)
  package static let abstractOfRunsPrune = Phrase(
    "Take old runs out of the history, or old reports out of the output folder.",
    "Tynnu hen rediadau o'r hanes, neu hen adroddiadau o'r ffolder allbwn.",
    nil)
  package static let abstractOfRunsCheck = Phrase(
    "Read the whole history and compare it with its digests.",
    "Darllen yr hanes cyfan a'i gymharu â'i werthoedd hash.",
    nil)
  package static let abstractOfSchema = Phrase(
    "Print the XML schema, the CSV headings or the JSON Schema of settings.",
    "Argraffu'r sgema XML, y penawdau CSV neu Sgema JSON y gosodiadau.",
    nil)
  package static let abstractOfTable = Phrase(
    "Print a table of the report, ready to paste.",
    "Argraffu tabl o'r adroddiad, yn barod i'w ludo.",
    nil)
  package static let abstractOfVerify = Phrase(
    "Verify a published report against its manifest, or a finding from its evidence pack.",
    "Dilysu adroddiad cyhoeddedig yn erbyn ei faniffest, neu ganfyddiad o'i becyn tystiolaeth.",
    nil)
  package static let abstractOfWhatIf = Phrase(
    "Try changes on a catalogue and show what they would change; writes nothing to it.",
    "Rhoi cynnig ar newidiadau mewn catalog a dangos beth y byddent yn ei newid; nid yw'n ysgrifennu dim ynddo.",
    nil)
  package static let helpExamples = Phrase(
    "Examples:",
    "Enghreifftiau:",
    nil)
  package static let discussionOfAnalyse = Phrase(
    "Writes DIR/<run>/ with pages in each language of the report, tables, findings.json and a manifest, points DIR/latest to it, and records the run in DIR/history.sqlite. Changes are told against --since, else against the newest run that was made from another catalogue. Where nothing has changed since the last run there is no new report. Reports that are old go as the settings retention.daily and retention.monthly say; landscape runs prune --reports --dry-run lists them.\n\nScenario files (see landscape help whatif) in INPUT/scenarios are tried, each with a page of its before and after; the best set of changes has a page too, as landscape propose prints it.\n\nWhen the catalogue looks like an accident beside the last run (it shrank, lost a file, was re-keyed, or many rows were rejected) nothing is published; the message names the guard, and --accept GUARD passes it knowingly.",
    "Mae'n ysgrifennu DIR/<run>/ gyda thudalennau ym mhob un o ieithoedd yr adroddiad, tablau, findings.json a maniffest, yn pwyntio DIR/latest ato, ac yn cofnodi'r rhediad yn DIR/history.sqlite. Adroddir am newidiadau yn erbyn --since, fel arall yn erbyn y rhediad diweddaraf a wnaed o gatalog arall. Lle nad oes dim wedi newid ers y rhediad diwethaf ni cheir adroddiad newydd. Dileir hen adroddiadau fel y dywed y gosodiadau retention.daily a retention.monthly; mae landscape runs prune --reports --dry-run yn eu rhestru.\n\nRhoddir cynnig ar ffeiliau senario (gweler landscape help whatif) yn INPUT/scenarios, pob un â thudalen o'i gynt a'i wedyn; mae tudalen i'r set orau o newidiadau hefyd, fel y mae landscape propose yn ei hargraffu.\n\nPan fydd y catalog yn edrych fel damwain wrth ochr y rhediad diwethaf (iddo grebachu, colli ffeil, cael dynodyddion newydd, neu i lawer o resi gael eu gwrthod) ni chyhoeddir dim; mae'r neges yn enwi'r amddiffyniad, ac mae --accept GUARD yn mynd heibio iddo yn fwriadol.",
    nil)
  package static let discussionOfCheck = Phrase(
    "Diagnostics go to standard error, the count of rows for each file to standard output; with --format json all of it goes to standard output. The exit code is 0 when the catalogue can be used, even where rows are rejected; --strict makes any reject 65, --fail-on rejects 1. Of a run it says what was said of its catalogue when it was read.",
    "Mae diagnosteg yn mynd i'r ffrwd wallau safonol, a nifer y rhesi ym mhob ffeil i'r allbwn safonol; gyda --format json mae'r cyfan yn mynd i'r allbwn safonol. Y cod gadael yw 0 pan ellir defnyddio'r catalog, hyd yn oed lle gwrthodir rhesi; gyda --strict mae unrhyw res a wrthodir yn rhoi 65, gyda --fail-on rejects 1. Am rediad mae'n dweud yr hyn a ddywedwyd am ei gatalog pan ddarllenwyd ef.",
    nil)
  package static let discussionOfCompare = Phrase(
    "The formats from markdown on are the table of changes, ready to paste.",
    "Tabl y newidiadau, yn barod i'w ludo, yw'r fformatau o markdown ymlaen.",
    nil)
  package static let discussionOfCompletions = Phrase(
    "scripts/install puts all three in their places.",
    "Mae scripts/install yn rhoi'r tair yn eu lleoedd.",
    nil)
  package static let discussionOfConvert = Phrase(
    "Rows are taken as they are: nothing is validated. When a row cannot be read, or cannot be written in the other form, nothing is written. matches.csv and landscape.yaml go along; the sources that landscape.yaml names become tables and leave it. Every file of the folder that is not carried is named.",
    "Cymerir rhesi fel y maent: ni ddilysir dim. Pan na ellir darllen rhes, neu na ellir ei hysgrifennu yn y ffurf arall, nid ysgrifennir dim. Daw matches.csv a landscape.yaml gyda hwy; mae'r ffynonellau y mae landscape.yaml yn eu henwi yn troi'n dablau ac yn ei adael. Enwir pob ffeil o'r ffolder nas cludir.",
    nil)
  package static let discussionOfDecide = Phrase(
    "One row is added or replaced; every other byte of the file stays. A question's id writes a row for each of its findings of today. Name a post, not a person.",
    "Ychwanegir neu disodlir un rhes; erys pob beit arall o'r ffeil. Mae dynodydd cwestiwn yn ysgrifennu rhes ar gyfer pob un o'i ganfyddiadau heddiw. Enwch swydd, nid person.",
    nil)
  package static let discussionOfDoctor = Phrase(
    "Changes nothing. Exit code 0 when a night could run; else that of the first thing in its way: 66, 73, 65 or 78.",
    "Nid yw'n newid dim. Cod gadael 0 pan allai rhediad nos redeg; fel arall cod y peth cyntaf sydd ar ei ffordd: 66, 73, 65 neu 78.",
    nil)
  package static let discussionOfInput = Phrase(
    "INPUT is a catalogue or the id of a run in the history; without it, the newest run (latest).",
    "Catalog neu ddynodydd rhediad yn yr hanes yw INPUT; hebddo, y rhediad diweddaraf (latest).",
    nil)
  package static let discussionOfExport = Phrase(
    "One edge a pair: its relation (overlap, source-in-target, target-in-source), the three layers, the containments and the counts of members. Nodes and edges stand in byte order of ids.",
    "Un ymyl i bob pâr: ei berthynas (overlap, source-in-target, target-in-source), y tair haen, y cynwysiadau a niferoedd yr aelodau. Mae nodau ac ymylon yn nhrefn beitiau eu dynodyddion.",
    nil)
  package static let discussionOfInit = Phrase(
    "Nothing is overwritten: when a file of the template lies in the folder already, nothing is written and the exit code is 73.",
    "Ni throsysgrifir dim: pan fydd un o ffeiliau'r templed yn y ffolder eisoes, nid ysgrifennir dim a'r cod gadael yw 73.",
    nil)
  package static let discussionOfManual = Phrase(
    "Made from the same declarations as the help; scripts/install puts all pages in their places.",
    "Fe'i gwneir o'r un datganiadau â'r cymorth; mae scripts/install yn rhoi pob tudalen yn ei lle.",
    nil)
  package static let discussionOfOverlap = Phrase(
    "A catalogue without kinds.csv will do.",
    "Bydd catalog heb kinds.csv yn gwneud y tro.",
    nil)
  package static let discussionOfPaper = Phrase(
    "The HTML is made to be opened in a word processor. Paragraphs are numbered straight through, and the sources that it cites stand at its end; --appendix prints the file that says which table each number is from. What only the author knows is given with --meeting-date and --department, or stands in brackets to be filled in.\n\nINPUT is a catalogue or the id of a run in the history; without it, the newest run (latest).",
    "Gwneir yr HTML i'w agor mewn prosesydd geiriau. Rhifir y paragraffau o'r dechrau i'r diwedd, ac mae diwedd y papur yn dweud o ba dabl y daw pob rhif. Rhoddir yr hyn nad yw ond yr awdur yn ei wybod â --meeting-date a --department, neu mae mewn cromfachau i'w lenwi.\n\nCatalog neu ddynodydd rhediad yn yr hanes yw INPUT; hebddo, y rhediad diweddaraf (latest).",
    nil)
  package static let discussionOfPropose = Phrase(
    "Changes come from the findings: merge, meet-as-one, one-group, sub-group and stand-down. A partnership is in at most one of them, and every area and remit, and every duty, stays covered. What only rejected findings suggest is never proposed; bodies that cannot merge in law are never merged. The first column is what local partners can do, each further one adds a route. The bound says that no set frees more; with a gap of 0 the set is proven best. A change's id is its finding's, or stand-down.PARTNERSHIP. With --alternatives further sets follow that differ, with what all of them have, what is irreplaceable and what each takes away.",
    "O'r canfyddiadau y daw newidiadau: merge, meet-as-one, one-group, sub-group a stand-down. Mae partneriaeth mewn un ohonynt ar y mwyaf, ac erys pob ardal a chylch gwaith, a phob dyletswydd, wedi'u cwmpasu. Ni chynigir byth yr hyn nad oes ond canfyddiadau a wrthodwyd yn ei awgrymu, ac ni chaiff cyrff na allant uno yn ôl y gyfraith byth eu huno. Y golofn gyntaf yw'r hyn y gall partneriaid lleol ei wneud; mae pob un arall yn ychwanegu llwybr. Mae'r terfyn yn dweud nad oes set sy'n rhyddhau mwy; gyda bwlch o 0, profir mai'r set yw'r orau. Dynodydd newid yw un ei ganfyddiad, neu stand-down.PARTNERSHIP. Gyda --alternatives mae setiau gwahanol eraill yn dilyn, gyda'r hyn sydd ym mhob un, yr hyn na ellir ei hepgor a'r hyn y mae pob un yn ei gymryd i ffwrdd.",
    nil)
  package static let discussionOfRunsPrune = Phrase(
    "What latest names stays, what decisions rest on, and when each finding was first and last seen. --reports goes by the settings retention.daily and retention.monthly, as every night does; the history keeps a run whose report has gone.",
    "Erys yr hyn y mae latest yn ei enwi, yr hyn y mae penderfyniadau'n gorffwys arno, a phryd y gwelwyd pob canfyddiad gyntaf ac olaf. Mae --reports yn dilyn y gosodiadau retention.daily a retention.monthly, fel y gwna pob nos; mae'r hanes yn cadw rhediad y mae ei adroddiad wedi mynd.",
    nil)
  package static let discussionOfSchema = Phrase(
    "xsd is the XML Schema of catalogue.xml, settings the JSON Schema of landscape.yaml, csv the headings of every table: a file each with --out, else a line each after its file's name.",
    "Sgema XML catalogue.xml yw xsd, Sgema JSON landscape.yaml yw settings, a phenawdau pob tabl yw csv: ffeil yr un gyda --out, fel arall llinell yr un ar ôl enw'r ffeil.",
    nil)
  package static let discussionOfVerify = Phrase(
    "A run (its id, its folder, or without either what latest names) is held against its manifest: every output by size and SHA-256, files that are not listed, the digests of settings and inputs, the versions, the run's id, which is of all of them, and what the history has of it.\n\nA pack needs no catalogue: it holds members, areas, remits, weights and thresholds. Exit code 0 when everything agrees, 1 when something does not.",
    "Cymherir rhediad (ei ddynodydd, ei ffolder, neu heb y naill na'r llall yr hyn y mae latest yn ei enwi) â'i faniffest: pob allbwn yn ôl maint a SHA-256, ffeiliau nas rhestrir, gwerthoedd hash y gosodiadau a'r mewnbynnau, y fersiynau, dynodydd y rhediad, sydd o'r cyfan ohonynt, a'r hyn sydd gan yr hanes amdano.\n\nNid oes angen catalog ar becyn: mae'n cynnwys aelodau, ardaloedd, cylchoedd gwaith, pwysau a throthwyon. Cod gadael 0 pan fydd popeth yn cytuno, 1 pan na fydd rhywbeth.",
    nil)
  package static let discussionOfWhatIf = Phrase(
    "A scenario file is CSV, one change a row, with the columns change,subject,target,detail:\n  merge                a;b;c          id of the merged body, may be empty    its kind, may be empty\n  stand-down           partnership\n  sub-group            partnership    its parent\n  move-area            area           partnership it leaves    partnership it joins\n  add-member           organisation   partnership\n  remove-member        organisation   partnership\n  merge-organisations  o1;o2          id of the merged body, may be empty\n\nOptions and a file may be used together; every option may be repeated. All changes hold together, in whatever order they stand. Changes that contradict each other are an error that names both. A merged body keeps the id and chair of the first named, covers the areas and remits of all, and seats the members of all. Its kind is what is asked for, else the one that satisfies the kinds of all, else that of the first named; it counts for the kinds of all where coverage is asked.",
    "CSV yw ffeil senario, un newid i bob rhes, â'r colofnau change,subject,target,detail:\n  merge                a;b;c          dynodydd y corff a unwyd, gall fod yn wag    ei fath, gall fod yn wag\n  stand-down           partneriaeth\n  sub-group            partneriaeth   yr un uwch ei phen\n  move-area            ardal          y bartneriaeth y mae'n ei gadael    yr un y mae'n ymuno â hi\n  add-member           sefydliad      partneriaeth\n  remove-member        sefydliad      partneriaeth\n  merge-organisations  o1;o2          dynodydd y corff a unwyd, gall fod yn wag\n\nGellir defnyddio opsiynau a ffeil gyda'i gilydd; gellir ailadrodd pob opsiwn. Mae pob newid yn dal gyda'i gilydd, ym mha drefn bynnag y maent. Mae newidiadau sy'n gwrth-ddweud ei gilydd yn wall sy'n enwi'r ddau. Mae corff a unwyd yn cadw dynodydd a chadeirydd y cyntaf a enwir, yn cwmpasu ardaloedd a chylchoedd gwaith y cyfan, a'i aelodau yw aelodau'r cyfan. Ei fath yw'r un y gofynnir amdano, neu'r un sy'n bodloni mathau'r cyfan, neu fath y cyntaf a enwir; mae'n cyfrif ar gyfer mathau'r cyfan lle gofynnir am gwmpas.",
    nil)
  package static let exitDone = Phrase(
    "done",
    "wedi'i wneud",
    nil)
  package static let exitGate = Phrase(
    "a --fail-on gate was met or a pack does not agree",
    "bodlonwyd amod --fail-on neu nid yw pecyn yn cytuno",
    nil)
  package static let exitUsage = Phrase(
    "usage",
    "defnydd",
    nil)
  package static let exitData = Phrase(
    "data unusable",
    "ni ellir defnyddio'r data",
    nil)
  package static let exitInput = Phrase(
    "input missing or unreadable",
    "mae'r mewnbwn ar goll neu'n annarllenadwy",
    nil)
  package static let exitInternal = Phrase(
    "internal error",
    "gwall mewnol",
    nil)
  package static let exitOutput = Phrase(
    "cannot create output",
    "ni ellir creu'r allbwn",
    nil)
  package static let exitDevice = Phrase(
    "input/output error",
    "gwall mewnbwn/allbwn",
    nil)
  package static let exitLocked = Phrase(
    "another process holds the lock",
    "mae proses arall yn dal y clo",
    nil)
  package static let exitConfiguration = Phrase(
    "configuration error",
    "gwall yn y gosodiadau",
    nil)
  package static let manualName = Phrase(
    "NAME",
    "ENW",
    nil)
  package static let manualSynopsis = Phrase(
    "SYNOPSIS",
    "CRYNODEB",
    nil)
  package static let manualSeeAlso = Phrase(
    "SEE ALSO",
    "GWELER HEFYD",
    nil)
  package static let manualDescription = Phrase(
    "DESCRIPTION",
    "DISGRIFIAD",
    nil)
  package static let manualArguments = Phrase(
    "ARGUMENTS",
    "DADLEUON",
    nil)
  package static let manualOptions = Phrase(
    "OPTIONS",
    "OPSIYNAU",
    nil)
  package static let manualCommands = Phrase(
    "COMMANDS",
    "GORCHMYNION",
    nil)
  package static let abstractOfAskFirst = Phrase(
    "Say which partnerships to ask first about their assumed seats.",
    "Dweud pa bartneriaethau i'w holi gyntaf am y seddi a dybir.",
    nil)
  package static let discussionOfAskFirst = Phrase(
    "For each partnership with assumed seats: how many more of the first findings could be rightly said to hold or to fall if it said which of them it has, with a standard error, and the findings that the answer would settle. What is not told apart from chance says so. Beside it stands what else is unknown of the partnership.",
    "Ar gyfer pob partneriaeth â seddi a dybir: faint yn fwy o'r canfyddiadau cyntaf y gellid dweud yn gywir eu bod yn dal neu nad ydynt pe bai'n dweud pa rai ohonynt sydd ganddi, gyda chyfeiliornad safonol, a'r canfyddiadau y byddai'r ateb yn eu setlo. Nodir yr hyn nad yw'n wahanol i siawns. Wrth ei ochr nodir beth arall sy'n anhysbys am y bartneriaeth.",
    nil)
  package static let abstractOfReturns = Phrase(
    "Write forms that ask partnerships what the catalogue supposes, and read the answers back.",
    "Ysgrifennu ffurflenni sy'n gofyn i bartneriaethau am yr hyn y mae'r catalog yn ei dybio, a darllen yr atebion.",
    nil)
  package static let discussionOfReturns = Phrase(
    "With --out there is a form for each partnership in each language of the catalogue that the program has texts in, as a page to print (HTML) and as a table to fill in (CSV). With --read the filled CSV files of a folder are read and what they would change is printed as a table; with --apply it is also written into the catalogue's CSV files, row by row, every other byte as it was. What looks like the name of a person is not taken. docs/returns.md has the whole circle.",
    "Gyda --out ceir ffurflen i bob partneriaeth ym mhob un o ieithoedd y catalog y mae gan y rhaglen destunau ynddi, yn dudalen i'w hargraffu (HTML) ac yn dabl i'w lenwi (CSV). Gyda --read darllenir ffeiliau CSV ffolder, ac argreffir yr hyn y byddent yn ei newid yn dabl; gyda --apply fe'i hysgrifennir hefyd i ffeiliau CSV y catalog, fesul rhes, heb newid yr un beit arall. Ni chymerir yr hyn sy'n edrych fel enw person. Mae'r cylch cyfan yn docs/returns.md.",
    nil)
  package static let abstractOfTrend = Phrase(
    "Show how questions and findings opened and ended from review to review.",
    "Dangos sut yr agorodd ac y daeth cwestiynau a chanfyddiadau i ben o'r naill adolygiad i'r llall.",
    nil)
  package static let discussionOfTrend = Phrase(
    "Where no input is named, the reviews are the last recorded run of each day in the history. Open before, new and open again, less what ended, is what is open: each row adds up. Questions are followed by their findings. `--ended` lists what ended, with what became of it.",
    "Lle na enwir mewnbwn, yr adolygiadau yw'r rhediad olaf a gofnodwyd ar gyfer pob diwrnod yn yr hanes. Yr hyn a oedd ar agor cynt, y rhai newydd a'r rhai ar agor eto, llai'r rhai a ddaeth i ben, yw'r hyn sydd ar agor: mae pob rhes yn gyson. Dilynir cwestiynau drwy eu canfyddiadau. Mae `--ended` yn rhestru'r hyn a ddaeth i ben, a'r hyn a ddaeth ohono.",
    nil)
}

extension Words {
  package static func discussionOfLandscape(codes: String) -> Phrase {
    discussionOfLandscapeText.filled(.text(codes))
  }
  private static let discussionOfLandscapeText = Filling(
      ["Results go to standard output, diagnostics and progress to standard error.\n\nExit codes: ", 0, "."],
      ["Mae canlyniadau'n mynd i'r allbwn safonol, a diagnosteg a chynnydd i'r ffrwd wallau safonol.\n\nCodau gadael: ", 0, "."],
      nil)
  package static func manualValues(values: String) -> Phrase {
    manualValuesText.filled(.text(values))
  }
  private static let manualValuesText = Filling(
      ["Values: ", 0, "."],
      ["Gwerthoedd: ", 0, "."],
      nil)
  package static func manualDefault(value: String) -> Phrase {
    manualDefaultText.filled(.text(value))
  }
  private static let manualDefaultText = Filling(
      ["Default: ", 0, "."],
      ["Rhagosodiad: ", 0, "."],
      nil)
}
