// Made from the catalogues of 'messages-of-readings' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let abstractOfReview = Phrase(
    "Have people read the first questions apart, and compare what they say.",
    "Cael pobl i ddarllen y cwestiynau cyntaf ar wahân, a chymharu'r hyn a ddywedant.",
    nil)
  package static let abstractOfReviewStart = Phrase(
    "Write a form for each reader, the questions in an order of their own, without ranks and scores.",
    "Ysgrifennu ffurflen i bob darllenydd, y cwestiynau mewn trefn ei hun, heb safleoedd a sgoriau.",
    nil)
  package static let discussionOfReviewStart = Phrase(
    "A form is a workbook, and CSV with the same lines: a question a row with what it rests on, a list to choose right, arguable or wrong from, and room for the reason. Nothing that is there is written over. docs/review.md has the whole circle.",
    "Llyfr gwaith yw ffurflen, a CSV â'r un llinellau: un cwestiwn i bob rhes a'r hyn y mae'n seiliedig arno, rhestr i ddewis cywir, dadleuol neu anghywir ohoni, a lle i'r rheswm. Nid ysgrifennir dros ddim sydd yno. Mae'r cylch cyfan yn docs/review.md.",
    nil)
  package static let abstractOfReviewRead = Phrase(
    "Read the forms that came back: agreement, how many questions are right, what to talk about, and decisions.",
    "Darllen y ffurflenni a ddaeth yn ôl: cytundeb, faint o gwestiynau sy'n gywir, beth i'w drafod, a phenderfyniadau.",
    nil)
  package static let discussionOfReviewRead = Phrase(
    "Each line that is not as it was asked is told with its file, sheet and cell; what is not used is listed and never lost. Agreement is Cohen's κ for each two readers and Krippendorff's α for all, with intervals. No file is changed; --decisions writes a proposal to a new one.",
    "Dywedir am bob llinell nad yw fel y gofynnwyd gyda'i ffeil, ei dalen a'i chell; rhestrir yr hyn nas defnyddir ac ni chollir dim. Cytundeb yw κ Cohen i bob dau ddarllenydd ac α Krippendorff i bawb, â chyfyngau. Ni newidir yr un ffeil; mae --decisions yn ysgrifennu cynnig i un newydd.",
    nil)
  package static let helpReviewReaders = Phrase(
    "Who reads, with commas between: letters or posts, never names of people.",
    "Pwy sy'n darllen, gyda choma rhyngddynt: llythrennau neu swyddi, byth enwau pobl.",
    nil)
  package static let helpReviewFirst = Phrase(
    "How many of the first questions to deal.",
    "Faint o'r cwestiynau cyntaf i'w rhoi.",
    nil)
  package static let helpReviewSeed = Phrase(
    "The seed that each reader's order is drawn by.",
    "Yr hedyn y tynnir trefn pob darllenydd ohono.",
    nil)
  package static let helpReviewReadSeed = Phrase(
    "The seed that the intervals of α are drawn by.",
    "Yr hedyn y tynnir cyfyngau α ohono.",
    nil)
  package static let helpReviewOut = Phrase(
    "The folder to write the forms to.",
    "Y ffolder i ysgrifennu'r ffurflenni iddo.",
    nil)
  package static let helpReviewLanguage = Phrase(
    "The language of the forms.",
    "Iaith y ffurflenni.",
    nil)
  package static let helpReviewForms = Phrase(
    "The forms that came back, as workbooks or CSV, or folders that hold them.",
    "Y ffurflenni a ddaeth yn ôl, yn llyfrau gwaith neu'n CSV, neu ffolderi sy'n eu dal.",
    nil)
  package static let helpReviewInput = Phrase(
    "The run, or its catalogue; else the run that the forms name, from the history.",
    "Y rhediad, neu ei gatalog; fel arall y rhediad y mae'r ffurflenni yn ei enwi, o'r hanes.",
    nil)
  package static let helpReviewDecisions = Phrase(
    "A new file to write what could be decided to, in the form of decisions.csv.",
    "Ffeil newydd i ysgrifennu iddi yr hyn y gellid ei benderfynu, ar ffurf decisions.csv.",
    nil)
  package static let helpReviewDate = Phrase(
    "The date of those decisions; the catalogue's otherwise.",
    "Dyddiad y penderfyniadau hynny; dyddiad y catalog fel arall.",
    nil)
  package static let helpReviewFormat = Phrase(
    "How the answer is written: text, json, or the table of questions as markdown, latex, html, csv, tsv, xlsx or docx.",
    "Sut yr ysgrifennir yr ateb: text, json, neu dabl y cwestiynau yn markdown, latex, html, csv, tsv, xlsx neu docx.",
    nil)
  package static let reviewTwoReaders = Phrase(
    "give two readers or more: --readers A,B",
    "rhowch ddau ddarllenydd neu fwy: --readers A,B",
    nil)
  package static let reviewNothingToDeal = Phrase(
    "there is no open question to read",
    "nid oes cwestiwn agored i'w ddarllen",
    nil)
  package static let reviewFileLeft = Phrase(
    "neither a workbook nor CSV, and not read",
    "nid llyfr gwaith na CSV, ac nis darllenwyd",
    nil)
  package static let reviewNoForms = Phrase(
    "no workbook or CSV file to read",
    "dim llyfr gwaith na ffeil CSV i'w ddarllen",
    nil)
  package static let reviewNoReader = Phrase(
    "no form that can be read: no line says whose it is",
    "dim ffurflen y gellir ei darllen: nid oes llinell yn dweud gan bwy y mae",
    nil)
  package static let reviewNoDeal = Phrase(
    "no form that can be read: the lines that say which run and questions it is of are missing",
    "dim ffurflen y gellir ei darllen: mae'r llinellau sy'n dweud o ba rediad a chwestiynau y mae ar goll",
    nil)
  package static let reviewBlank = Phrase(
    "nobody has filled it in",
    "nid oes neb wedi'i llenwi",
    nil)
  package static let reviewNothingCompared = Phrase(
    "nothing was compared",
    "ni chymharwyd dim",
    nil)
  package static let reviewNoDecisions = Phrase(
    "nothing that all readers agree on can be decided; no decisions were written",
    "ni ellir penderfynu dim y mae pob darllenydd yn cytuno arno; nid ysgrifennwyd penderfyniadau",
    nil)
  package static let abstractOfReviewOrders = Phrase(
    "Write review packages as sheets of one page that are given to posts.",
    "Ysgrifennu pecynnau adolygu fel dalennau un dudalen a roddir i swyddi.",
    nil)
  package static let discussionOfReviewOrders = Phrase(
    "A sheet is a page to print (HTML) and a document to fill in (docx): the bodies with the law and who can change it, the open questions about them with what was counted and who could act, and room for what the partners say. With --package, --to and --by there is also the row for actions.csv that says who has it; once it is there, the report and the papers show it.",
    "Tudalen i'w hargraffu (HTML) a dogfen i'w llenwi (docx) yw dalen: y cyrff gyda'r gyfraith a phwy all ei newid, y cwestiynau agored amdanynt gyda'r hyn a gyfrifwyd a phwy allai weithredu, a lle i'r hyn a ddywed y partneriaid. Gyda --package, --to a --by ceir hefyd y rhes ar gyfer actions.csv sy'n dweud pwy sydd ag ef; unwaith y bydd yno, mae'r adroddiad a'r papurau'n ei dangos.",
    nil)
  package static let helpOrdersOut = Phrase(
    "The folder to write the sheets to.",
    "Y ffolder i ysgrifennu'r dalennau iddo.",
    nil)
  package static let helpOrdersPackage = Phrase(
    "Only this package: its number in the report, or the id of a body of it.",
    "Y pecyn hwn yn unig: ei rif yn yr adroddiad, neu ddynodydd un o'i gyrff.",
    nil)
  package static let helpOrdersFirst = Phrase(
    "How many of the first packages with an open question.",
    "Faint o'r pecynnau cyntaf sydd â chwestiwn agored.",
    nil)
  package static let helpOrdersTo = Phrase(
    "The post that gets it, never a person.",
    "Y swydd sy'n ei gael, byth person.",
    nil)
  package static let helpOrdersBy = Phrase(
    "The day by which it is to be done.",
    "Y diwrnod y mae i'w wneud erbyn hynny.",
    nil)
  package static let helpOrdersDate = Phrase(
    "The day that it is given on; the day of the catalogue otherwise.",
    "Y diwrnod y'i rhoddir; diwrnod y catalog fel arall.",
    nil)
  package static let ordersTogether = Phrase(
    "--to and --by go together, and with --package",
    "mae --to a --by yn mynd gyda'i gilydd, a chyda --package",
    nil)
  package static let ordersNone = Phrase(
    "no package has an open question",
    "nid oes gan yr un pecyn gwestiwn agored",
    nil)
  package static let ordersRow = Phrase(
    "the row that gives it to the post is a proposal: add it to actions.csv",
    "cynnig yw'r rhes sy'n ei roi i'r swydd: ychwanegwch hi at actions.csv",
    nil)
  package static let ordersDateAlone = Phrase(
    "--date goes with --to and --by",
    "mae --date yn mynd gyda --to a --by",
    nil)
  package static let ordersNoPost = Phrase(
    "--to takes the name of a post, such as 'Head of Partnerships': one line of up to 200 characters that begins with a letter",
    "mae --to yn cymryd enw swydd, megis 'Pennaeth Partneriaethau': un llinell o hyd at 200 o nodau sy'n dechrau â llythyren",
    nil)
  package static let ordersUndated = Phrase(
    "the catalogue has no day of its own; say with --date on which day the package is given",
    "nid oes gan y catalog ddiwrnod; dywedwch â --date ar ba ddiwrnod y rhoddir y pecyn",
    nil)
  package static let packageRowNoPost = Phrase(
    "by_whom is empty; a post was expected",
    "mae by_whom yn wag; disgwylid swydd",
    nil)
  package static let packageRowPerson = Phrase(
    "by_whom looks like a person; a post was expected, and the package is shown as nobody's",
    "mae by_whom yn edrych fel person; disgwylid swydd, a dangosir nad yw'r pecyn gan neb",
    nil)
}

extension Words {
  package static func reviewReaderTwice(name: String) -> Phrase {
    reviewReaderTwiceText.filled(.text(name))
  }
  private static let reviewReaderTwiceText = Filling(
      ["two readers would have the same file: '", 0, "'"],
      ["byddai gan ddau ddarllenydd yr un ffeil: '", 0, "'"],
      nil)
  package static func reviewReaderUnreadable(name: String) -> Phrase {
    reviewReaderUnreadableText.filled(.text(name))
  }
  private static let reviewReaderUnreadableText = Filling(
      ["'", 0, "' is no reader's name: letters or digits were expected"],
      ["nid yw '", 0, "' yn enw darllenydd: disgwylid llythrennau neu ddigidau"],
      nil)
  package static func reviewReaderPerson(name: String) -> Phrase {
    reviewReaderPersonText.filled(.text(name))
  }
  private static let reviewReaderPersonText = Filling(
      ["'", 0, "' looks like a person; a letter or a post was expected"],
      ["mae '", 0, "' yn edrych fel person; disgwylid llythyren neu swydd"],
      nil)
  package static func reviewThere(path: String) -> Phrase {
    reviewThereText.filled(.text(path))
  }
  private static let reviewThereText = Filling(
      ["'", 0, "' is there already and holds something else; nothing was written"],
      ["mae '", 0, "' yno eisoes ac yn dal rhywbeth arall; nid ysgrifennwyd dim"],
      nil)
  package static func reviewDealt(count: Int, run: String) -> Phrase {
    reviewDealtText.filled(.figure(count), .text(run))
  }
  private static let reviewDealtText = Filling(
      ["questions dealt to each reader: ", 0, ", of run ", 1],
      ["cwestiynau a roddwyd i bob darllenydd: ", 0, ", o rediad ", 1],
      nil)
  package static func reviewTwice(first: String, second: String) -> Phrase {
    reviewTwiceText.filled(.text(first), .text(second))
  }
  private static let reviewTwiceText = Filling(
      ["the form says two things of itself: '", 0, "' and '", 1, "'"],
      ["mae'r ffurflen yn dweud dau beth amdani'i hun: '", 0, "' a '", 1, "'"],
      nil)
  package static func reviewOtherDeal(form: String, run: String) -> Phrase {
    reviewOtherDealText.filled(.text(form), .text(run))
  }
  private static let reviewOtherDealText = Filling(
      ["the form is for run ", 0, ", whose questions are not those of run ", 1, " today"],
      ["mae'r ffurflen ar gyfer rhediad ", 0, ", ac nid ei gwestiynau ef yw rhai rhediad ", 1, " heddiw"],
      nil)
  package static func reviewTwoForms(reader: String, first: String) -> Phrase {
    reviewTwoFormsText.filled(.text(reader), .text(first))
  }
  private static let reviewTwoFormsText = Filling(
      ["a second form of the reader '", 0, "'; the first is ", 1],
      ["ail ffurflen gan y darllenydd '", 0, "'; y gyntaf yw ", 1],
      nil)
  package static func reviewTwoRuns(run: String, file: String, other: String) -> Phrase {
    reviewTwoRunsText.filled(.text(run), .text(file), .text(other))
  }
  private static let reviewTwoRunsText = Filling(
      ["the form is for run ", 0, ", and ", 1, " for run ", 2],
      ["mae'r ffurflen ar gyfer rhediad ", 0, "; ", 1, " ar gyfer rhediad ", 2],
      nil)
  package static func reviewRunUnknown(run: String, path: String) -> Phrase {
    reviewRunUnknownText.filled(.text(run), .text(path))
  }
  private static let reviewRunUnknownText = Filling(
      ["the forms are for run ", 0, ", which ", 1, " does not have; name it or its catalogue with --input"],
      ["mae'r ffurflenni ar gyfer rhediad ", 0, ", nad yw yn ", 1, "; enwch ef neu ei gatalog gyda --input"],
      nil)
  package static func reviewSummary(forms: Int, blank: Int, used: Int, refused: Int, open: Int) -> Phrase {
    reviewSummaryText.filled(.figure(forms), .figure(blank), .figure(used), .figure(refused), .figure(open))
  }
  private static let reviewSummaryText = Filling(
      ["forms read: ", 0, ", blank: ", 1, "; judgements used: ", 2, ", lines not used: ", 3, ", questions without a judgement: ", 4],
      ["ffurflenni a ddarllenwyd: ", 0, ", gwag: ", 1, "; barnau a ddefnyddiwyd: ", 2, ", llinellau nas defnyddiwyd: ", 3, ", cwestiynau heb farn: ", 4],
      nil)
  package static func reviewDecisionsThere(path: String) -> Phrase {
    reviewDecisionsThereText.filled(.text(path))
  }
  private static let reviewDecisionsThereText = Filling(
      ["'", 0, "' is there already; no decisions were written"],
      ["mae '", 0, "' yno eisoes; nid ysgrifennwyd penderfyniadau"],
      nil)
  package static func reviewDecisionsWritten(path: String, count: Int) -> Phrase {
    reviewDecisionsWrittenText.filled(.text(path), .figure(count))
  }
  private static let reviewDecisionsWrittenText = Filling(
      ["decisions written to ", 0, ": ", 1, "; a proposal, to be read before its rows go into decisions.csv"],
      ["penderfyniadau a ysgrifennwyd i ", 0, ": ", 1, "; cynnig, i'w ddarllen cyn i'w resi fynd i decisions.csv"],
      nil)
  package static func ordersNoPackage(number: String, known: String) -> Phrase {
    ordersNoPackageText.filled(.text(number), .text(known))
  }
  private static let ordersNoPackageText = Filling(
      ["no package ", 0, " has an open question or is given to anybody; those that do: ", 1],
      ["nid oes cwestiwn agored mewn pecyn o'r rhif hwn (", 0, "), ac ni roddwyd ef i neb; y rhai sydd: ", 1],
      nil)
  package static func ordersPerson(name: String) -> Phrase {
    ordersPersonText.filled(.text(name))
  }
  private static let ordersPersonText = Filling(
      [0, " looks like a person; a post was expected, such as 'Head of Partnerships'"],
      ["mae ", 0, " yn edrych fel person; disgwylid swydd, megis 'Pennaeth Partneriaethau'"],
      nil)
  package static func ordersUnknownPost(name: String) -> Phrase {
    ordersUnknownPostText.filled(.text(name))
  }
  private static let ordersUnknownPostText = Filling(
      [0, " has no word that posts or bodies are called by; see that it is no person"],
      ["nid oes yn ", 0, " yr un gair y gelwir swyddi neu gyrff wrtho; gwnewch yn siŵr nad person mohono"],
      nil)
  package static func ordersDateBefore(date: String, asOf: String) -> Phrase {
    ordersDateBeforeText.filled(.text(date), .text(asOf))
  }
  private static let ordersDateBeforeText = Filling(
      ["--date ", 0, " is before ", 1, ", the day that the catalogue is of"],
      ["mae --date ", 0, " cyn ", 1, ", sef diwrnod y catalog"],
      nil)
  package static func ordersByBefore(day: String, date: String) -> Phrase {
    ordersByBeforeText.filled(.text(day), .text(date))
  }
  private static let ordersByBeforeText = Filling(
      ["--by ", 0, " is before ", 1, ", the day that the package is given on"],
      ["mae --by ", 0, " cyn ", 1, ", y diwrnod y rhoddir y pecyn"],
      nil)
  package static func ordersNothingAsked(id: String) -> Phrase {
    ordersNothingAskedText.filled(.text(id))
  }
  private static let ordersNothingAskedText = Filling(
      [0, " is in no package with an open question"],
      ["nid yw ", 0, " mewn pecyn â chwestiwn agored"],
      nil)
  package static func ordersNoBody(id: String) -> Phrase {
    ordersNoBodyText.filled(.text(id))
  }
  private static let ordersNoBodyText = Filling(
      [0, " is no number of a package and no id of a body of one"],
      ["nid yw ", 0, " yn rhif pecyn nac yn ddynodydd corff mewn un"],
      nil)
  package static func ordersNoBodyNearest(id: String, nearest: String) -> Phrase {
    ordersNoBodyNearestText.filled(.text(id), .text(nearest))
  }
  private static let ordersNoBodyNearestText = Filling(
      [0, " is no number of a package and no id of a body of one; nearest is ", 1],
      ["nid yw ", 0, " yn rhif pecyn nac yn ddynodydd corff mewn un; yr agosaf yw ", 1],
      nil)
  package static func ordersTaken(id: String) -> Phrase {
    ordersTakenText.filled(.text(id))
  }
  private static let ordersTakenText = Filling(
      ["there is a row ", 0, " already; give the package on another --date"],
      ["mae rhes ", 0, " yno eisoes; rhowch y pecyn ar --date arall"],
      nil)
  package static func ordersGivenBefore(number: String, post: String, day: String) -> Phrase {
    ordersGivenBeforeText.filled(.text(number), .text(post), .text(day))
  }
  private static let ordersGivenBeforeText = Filling(
      ["package ", 0, " is with ", 1, " by ", 2, " already; both rows are shown until one is finished"],
      ["mae pecyn ", 0, " wedi'i roi i ", 1, " erbyn ", 2, " eisoes; dangosir y ddwy res nes bod un wedi'i gorffen"],
      nil)
  package static func packageRowBody(id: String) -> Phrase {
    packageRowBodyText.filled(.text(id))
  }
  private static let packageRowBodyText = Filling(
      [0, " is the id of no partnership of this catalogue; the row gives no package to anybody"],
      ["nid yw ", 0, " yn ddynodydd partneriaeth yn y catalog hwn; nid yw'r rhes yn rhoi pecyn i neb"],
      nil)
  package static func packageRowDay(day: String) -> Phrase {
    packageRowDayText.filled(.text(day))
  }
  private static let packageRowDayText = Filling(
      ["by_when ", 0, " is no date; YYYY-MM-DD was expected, and it is shown as it is written"],
      ["nid yw by_when ", 0, " yn ddyddiad; disgwylid YYYY-MM-DD, a dangosir ef fel y'i hysgrifennwyd"],
      nil)
  package static func ordersOtherBody(id: String) -> Phrase {
    ordersOtherBodyText.filled(.text(id))
  }
  private static let ordersOtherBodyText = Filling(
      ["a row ", 0, " would be read as one of another body, whose id goes on so; give the package on another --date"],
      ["câi rhes ", 0, " ei darllen fel rhes corff arall y mae ei ddynodydd yn parhau felly; rhowch y pecyn ar --date arall"],
      nil)
}
