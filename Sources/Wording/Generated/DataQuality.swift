// Made from the catalogues of 'data-quality' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let filesRead = Phrase(
    "Files read",
    "Ffeiliau a ddarllenwyd",
    nil)
  package static let noFiles = Phrase(
    "No file is recorded.",
    "Ni chofnodir unrhyw ffeil.",
    nil)
  package static let filesCaption = Phrase(
    "Rows read, used and rejected in each file",
    "Rhesi a ddarllenwyd, a ddefnyddiwyd ac a wrthodwyd ym mhob ffeil",
    nil)
  package static let file = Phrase(
    "File",
    "Ffeil",
    nil)
  package static let rowsRead = Phrase(
    "Rows read",
    "Rhesi a ddarllenwyd",
    nil)
  package static let rowsUsed = Phrase(
    "Rows used",
    "Rhesi a ddefnyddiwyd",
    nil)
  package static let rowsRejected = Phrase(
    "Rows rejected",
    "Rhesi a wrthodwyd",
    nil)
  package static let encoding = Phrase(
    "Encoding",
    "Amgodiad",
    nil)
  package static let digest = Phrase(
    "Digest (first 12 digits)",
    "Gwerth hash (y 12 digid cyntaf)",
    nil)
  package static let rowsNote = Phrase(
    "For every file, rows read are rows used and rows rejected together.",
    "Ym mhob ffeil, swm y rhesi a ddefnyddiwyd a'r rhesi a wrthodwyd yw'r rhesi a ddarllenwyd.",
    nil)
  package static let messagesHeading = Phrase(
    "Messages about the input",
    "Negeseuon am y mewnbwn",
    nil)
  package static let noMessages = Phrase(
    "Nothing was remarked on.",
    "Ni wnaed unrhyw sylw.",
    nil)
  package static let messagesCaption = Phrase(
    "Messages by code",
    "Negeseuon fesul cod",
    nil)
  package static let message = Phrase(
    "Message",
    "Neges",
    nil)
  package static let code = Phrase(
    "Code",
    "Cod",
    nil)
  package static let severity = Phrase(
    "Severity",
    "Difrifoldeb",
    nil)
  package static let count = Phrase(
    "Count",
    "Nifer",
    nil)
  package static let whatToChange = Phrase(
    "What to change",
    "Beth i'w newid",
    nil)
  package static let firstSeen = Phrase(
    "First seen",
    "Gwelwyd gyntaf",
    nil)
  package static let rejectsHeading = Phrase(
    "Rows that were rejected",
    "Rhesi a wrthodwyd",
    nil)
  package static let noRejects = Phrase(
    "No row was rejected.",
    "Ni wrthodwyd unrhyw res.",
    nil)
  package static let reason = Phrase(
    "Reason",
    "Rheswm",
    nil)
  package static let rejectsNote = Phrase(
    "The file rejects.csv holds every rejected row as it was.",
    "Mae'r ffeil rejects.csv yn cynnwys pob rhes a wrthodwyd fel yr oedd.",
    nil)
  package static let howSureSeatsAre = Phrase(
    "How sure the seats are",
    "Pa mor sicr yw'r seddi",
    nil)
  package static let certaintyCaption = Phrase(
    "Seats by how sure they are",
    "Seddi yn ôl pa mor sicr ydynt",
    nil)
  package static let whatIsNotKnown = Phrase(
    "What is not known",
    "Yr hyn nad yw'n hysbys",
    nil)
  package static let unknownIsNotNo = Phrase(
    "An empty cell is counted here and never read as no.",
    "Caiff cell wag ei chyfrif yma ac ni chaiff byth ei darllen fel 'nac oes'.",
    nil)
  package static let unknownCaption = Phrase(
    "Answers that the catalogue does not give, by kind",
    "Atebion nad yw'r catalog yn eu rhoi, fesul math",
    nil)
  package static let scrutinyUnknown = Phrase(
    "Scrutiny not known",
    "Craffu'n anhysbys",
    nil)
  package static let reportUnknown = Phrase(
    "Annual report not known",
    "Adroddiad blynyddol yn anhysbys",
    nil)
  package static let meetingsUnknown = Phrase(
    "Meetings not known",
    "Cyfarfodydd yn anhysbys",
    nil)
  package static let withoutMembers = Phrase(
    "Without members",
    "Heb aelodau",
    nil)
  package static let dataNotes = Phrase(
    "What the rules learnt about the catalogue",
    "Yr hyn a ddysgodd y rheolau am y catalog",
    nil)
  package static let dataNotesIntroduction = Phrase(
    "These are about the catalogue and not about the country, so they are no findings.",
    "Mae'r rhain yn ymwneud â'r catalog ac nid â'r wlad, felly nid canfyddiadau ydynt.",
    nil)
  package static let englishOnlyHeading = Phrase(
    "Names that exist in English only",
    "Enwau sydd ar gael yn Saesneg yn unig",
    nil)
  package static let englishOnlyIntroduction = Phrase(
    "Names are never translated by machine. Where the catalogue gives no form in the language of a page, the page shows the English one and says so.",
    "Ni chyfieithir enwau byth gan beiriant. Lle nad oes yn y catalog ffurf yn iaith tudalen, mae'r dudalen yn dangos y ffurf Saesneg ac yn nodi hynny.",
    nil)
  package static let englishOnlyCaption = Phrase(
    "Names that exist in English only",
    "Enwau sydd ar gael yn Saesneg yn unig",
    nil)
  package static let whatIsNamed = Phrase(
    "What is named",
    "Yr hyn a enwir",
    nil)
  package static let inactiveHeading = Phrase(
    "In the catalogue, not active at this date",
    "Yn y catalog, ddim yn weithredol ar y dyddiad hwn",
    nil)
  package static let withoutEvidence = Phrase(
    "Kinds in use with no evidence from earlier reviews",
    "Mathau mewn defnydd heb dystiolaeth o adolygiadau cynharach",
    nil)
}

extension Words {
  package static func incompleteKind(covered: String, all: String) -> Phrase {
    incompleteKindText.filled(.text(covered), .text(all))
  }
  private static let incompleteKindText = Filling(
      ["the catalogue shows a body for ", 0, " of ", 1, " people, so it is incomplete for this kind."],
      ["mae'r catalog yn dangos corff sy'n gwasanaethu ", 0, " o'r bobl, o gyfanswm o ", 1, ", felly mae'n anghyflawn ar gyfer y math hwn."],
      nil)
  package static func absentMemberKind(absent: Int, applicable: Phrase) -> Phrase {
    absentMemberKindText.filled(.number(absent), .phrase(applicable))
  }
  private static let absentMemberKindText = Filling(
      ["named by the law, absent from ", 0, " of ", 1, "."],
      ["fe'i henwir gan y gyfraith, ond mae'n absennol o ", 0, " o'r ", 1, "."],
      nil)
  package static func inactiveSentence(partnerships: Phrase, seats: Phrase) -> Phrase {
    inactiveSentenceText.filled(.phrase(partnerships), .phrase(seats))
  }
  private static let inactiveSentenceText = Filling(
      [0, " and ", 1, " had ended or not begun."],
      ["Wedi dod i ben neu heb ddechrau: ", 0, "; ", 1, "."],
      nil)
  package static func withoutForm(language: Phrase) -> Phrase {
    withoutFormText.filled(.phrase(language))
  }
  private static let withoutFormText = Filling(
      ["Without a form in ", 0],
      ["Heb ffurf yn yr iaith hon: ", 0],
      nil)
  package static func widerArea(atoms: Int, nation: Int) -> Phrase {
    widerAreaText.filled(.number(atoms), .number(nation))
  }
  private static let widerAreaText = Filling(
      ["the widest area (smallest areas: ", 0, ") is not the nation that the rules look at (smallest areas: ", 1, "), which is where partnerships below the nation work."],
      ["nid yr ardal ehangaf (nifer yr ardaloedd lleiaf: ", 0, ") yw'r genedl y mae'r rheolau'n edrych arni (nifer yr ardaloedd lleiaf: ", 1, "), sef lle y mae partneriaethau islaw'r genedl yn gweithio."],
      nil)
  package static func separateParts(parts: Int) -> Phrase {
    separatePartsText.filled(.number(parts))
  }
  private static let separatePartsText = Filling(
      ["The kinds of partnership fall into ", 0, " parts whose areas never meet. If these are nations, the column nation of areas.csv can say so, and the rules then look at each by itself."],
      ["Mae'r mathau o bartneriaeth yn ymrannu'n rhannau heb yr un ardal yn gyffredin (nifer y rhannau: ", 0, "). Os cenhedloedd ydynt, gall colofn nation areas.csv ddweud hynny, ac yna mae'r rheolau'n edrych ar bob un ar wahân."],
      nil)
}
