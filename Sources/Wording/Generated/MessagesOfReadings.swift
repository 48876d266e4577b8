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
    "Write review packages as sheets that are given to posts, with what is asked and the law.",
    "Ysgrifennu pecynnau adolygu fel dalennau a roddir i swyddi, â'r hyn a ofynnir a'r gyfraith.",
    nil)
  package static let discussionOfReviewOrders = Phrase(
    "A sheet is a page to print (HTML) and a document to fill in (docx): bodies, the open questions about them with their evidence, who can act, the law, and room for the answer. With --package, --to and --by there is also the row for actions.csv that says who has it; once it is there, the report and the papers show it.",
    "Tudalen i'w hargraffu (HTML) a dogfen i'w llenwi (docx) yw dalen: cyrff, y cwestiynau agored amdanynt â'u tystiolaeth, pwy all weithredu, y gyfraith, a lle i'r ateb. Gyda --package, --to a --by ceir hefyd y rhes i actions.csv sy'n dweud pwy sydd â hi; unwaith y mae yno, mae'r adroddiad a'r papurau'n ei dangos.",
    nil)
  package static let helpOrdersOut = Phrase(
    "The folder to write the sheets to.",
    "Y ffolder i ysgrifennu'r dalennau iddo.",
    nil)
  package static let helpOrdersPackage = Phrase(
    "Only the package of this number, as the report counts them.",
    "Dim ond pecyn y rhif hwn, fel y mae'r adroddiad yn eu cyfrif.",
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
    "The day that it is given on; the catalogue's otherwise.",
    "Y diwrnod y'i rhoddir; dyddiad y catalog fel arall.",
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
      ["no package ", 0, " has an open question; those that have: ", 1],
      ["nid oes gan becyn ", 0, " gwestiwn agored; y rhai sydd: ", 1],
      nil)
}
