// The data-quality page.

extension Phrase {
  static let filesRead = Phrase("Files read", "Ffeiliau a ddarllenwyd")
  static let noFiles = Phrase("No file is recorded.", "Ni chofnodir unrhyw ffeil.")
  static let filesCaption = Phrase(
    "Rows read, used and rejected in each file",
    "Rhesi a ddarllenwyd, a ddefnyddiwyd ac a wrthodwyd ym mhob ffeil")
  static let file = Phrase("File", "Ffeil")
  static let rowsRead = Phrase("Rows read", "Rhesi a ddarllenwyd")
  static let rowsUsed = Phrase("Rows used", "Rhesi a ddefnyddiwyd")
  static let rowsRejected = Phrase("Rows rejected", "Rhesi a wrthodwyd")
  static let encoding = Phrase("Encoding", "Amgodiad")
  static let digest = Phrase("Digest (first 12 digits)", "Crynhoad (12 digid cyntaf)")
  static let rowsNote = Phrase(
    "For every file, rows read are rows used and rows rejected together.",
    "Ym mhob ffeil, swm y rhesi a ddefnyddiwyd a'r rhesi a wrthodwyd yw'r rhesi a ddarllenwyd.")

  static let messagesHeading = Phrase("Messages about the input", "Negeseuon am y mewnbwn")
  static let noMessages = Phrase(
    "Nothing was remarked on.", "Ni wnaed unrhyw sylw.")
  static let messagesCaption = Phrase(
    "Messages by code", "Negeseuon fesul cod")
  static let message = Phrase("Message", "Neges")
  static let code = Phrase("Code", "Cod")
  static let severity = Phrase("Severity", "Difrifoldeb")
  static let count = Phrase("Count", "Nifer")
  static let whatToChange = Phrase("What to change", "Beth i'w newid")
  static let firstSeen = Phrase("First seen", "Gwelwyd gyntaf")

  static let rejectsHeading = Phrase("Rows that were rejected", "Rhesi a wrthodwyd")
  static let noRejects = Phrase("No row was rejected.", "Ni wrthodwyd unrhyw res.")
  static let reason = Phrase("Reason", "Rheswm")
  static let rejectsNote = Phrase(
    "The file rejects.csv holds every rejected row as it was.",
    "Mae'r ffeil rejects.csv yn cynnwys pob rhes a wrthodwyd fel yr oedd.")

  static let howSureSeatsAre = Phrase("How sure the seats are", "Pa mor sicr yw'r seddi")
  static let certaintyCaption = Phrase(
    "Seats by how sure they are", "Seddi yn ôl pa mor sicr ydynt")

  static let whatIsNotKnown = Phrase("What is not known", "Beth nad yw'n hysbys")
  static let unknownIsNotNo = Phrase(
    "An empty cell is counted here and never read as no.",
    "Caiff cell wag ei chyfrif yma ac ni chaiff byth ei darllen fel na.")
  static let unknownCaption = Phrase(
    "Answers that the catalogue does not give, by kind",
    "Atebion nad yw'r catalog yn eu rhoi, fesul math")
  static let scrutinyUnknown = Phrase("Scrutiny not known", "Craffu'n anhysbys")
  static let reportUnknown = Phrase(
    "Annual report not known", "Adroddiad blynyddol yn anhysbys")
  static let meetingsUnknown = Phrase("Meetings not known", "Cyfarfodydd yn anhysbys")
  static let withoutMembers = Phrase("Without members", "Heb aelodau")

  static let dataNotes = Phrase(
    "What the rules learnt about the catalogue", "Beth a ddysgodd y rheolau am y catalog")
  static let dataNotesIntroduction = Phrase(
    "These are about the catalogue and not about the country, so they are no findings.",
    "Mae'r rhain yn ymwneud â'r catalog ac nid â'r wlad, felly nid canfyddiadau ydynt.")

  static func incompleteKind(covered: Double, all: Double) -> Phrase {
    let covered = Numerals.fixed(covered, places: 0)
    let all = Numerals.fixed(all, places: 0)
    return Phrase(
      "the catalogue shows a body for \(covered) of \(all) people, so it is incomplete for this kind.",
      "mae'r catalog yn dangos corff ar gyfer \(covered) o \(all) o bobl, felly mae'n anghyflawn ar gyfer y math hwn."
    )
  }

  static func absentMemberKind(_ absent: Int, of applicable: Int) -> Phrase {
    Phrase(
      "named by the law, absent from \(Numerals.grouped(absent)) of \(CountedNoun.partnerships(applicable).english).",
      "wedi'i enwi gan y gyfraith, yn absennol o \(Numerals.grouped(absent)) o \(CountedNoun.partnerships(applicable).welsh)."
    )
  }

  static let englishOnlyHeading = Phrase(
    "Names without a Welsh form", "Enwau heb ffurf Gymraeg")
  static let englishOnlyIntroduction = Phrase(
    "Names are never translated by machine. Where the catalogue gives no Welsh form, Welsh pages show the English one and say so.",
    "Ni chaiff enwau byth eu cyfieithu gan beiriant. Lle nad yw'r catalog yn rhoi ffurf Gymraeg, mae'r tudalennau Cymraeg yn dangos yr un Saesneg ac yn dweud hynny."
  )
  static let englishOnlyCaption = Phrase(
    "Names that exist in English only", "Enwau sydd ar gael yn Saesneg yn unig")
  static let whatIsNamed = Phrase("What is named", "Yr hyn a enwir")
  static let withoutWelsh = Phrase("Without Welsh", "Heb Gymraeg")

  static let inactiveHeading = Phrase(
    "In the catalogue, not active at this date", "Yn y catalog, ddim yn weithredol ar y dyddiad hwn"
  )

  static func inactiveSentence(_ partnerships: Int, seats: Int) -> Phrase {
    let partnerships = CountedNoun.partnerships(partnerships)
    let seats = CountedNoun.seats(seats)
    return Phrase(
      "\(partnerships.english) and \(seats.english) had ended or not begun.",
      "\(partnerships.welsh) a \(seats.welsh) wedi dod i ben neu heb ddechrau.")
  }

  static let withoutEvidence = Phrase(
    "Kinds in use with no evidence from earlier reviews",
    "Mathau mewn defnydd heb dystiolaeth o adolygiadau cynharach")
}
