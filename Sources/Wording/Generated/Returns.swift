// Made from the catalogues of 'returns' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let returnTitle = Phrase(
    "Return",
    "Ffurflen i'w dychwelyd",
    nil)
  package static let returnSectionForm = Phrase(
    "About this form",
    "Am y ffurflen hon",
    nil)
  package static let returnSectionReply = Phrase(
    "Who answers",
    "Pwy sy'n ateb",
    nil)
  package static let returnSectionSeats = Phrase(
    "Members",
    "Aelodau",
    nil)
  package static let returnSectionPartnerships = Phrase(
    "Partnerships",
    "Partneriaethau",
    nil)
  package static let returnSectionFacts = Phrase(
    "Facts",
    "Ffeithiau",
    nil)
  package static let returnSectionQuestions = Phrase(
    "Questions of the review",
    "Cwestiynau'r adolygiad",
    nil)
  package static let returnColumnSection = Phrase(
    "Section",
    "Adran",
    nil)
  package static let returnColumnKey = Phrase(
    "Key (leave as it is)",
    "Allwedd (gadewch fel y mae)",
    nil)
  package static let returnColumnWhat = Phrase(
    "What",
    "Beth",
    nil)
  package static let returnColumnRecorded = Phrase(
    "What the catalogue says",
    "Yr hyn a ddywed y catalog",
    nil)
  package static let returnColumnAnswer = Phrase(
    "Your answer (yes or no)",
    "Eich ateb (ydy neu nac ydy)",
    nil)
  package static let returnColumnCorrection = Phrase(
    "Correction or addition",
    "Cywiriad neu ychwanegiad",
    nil)
  package static let returnNote = Phrase(
    "Answer yes where the catalogue is right and no where it is wrong, and write what is right into the last column. Leave empty what you cannot answer. Name posts, never people. Leave the column of keys as it is.",
    "Atebwch ydy lle mae'r catalog yn gywir a nac ydy lle mae'n anghywir, ac ysgrifennwch yr hyn sy'n gywir yn y golofn olaf. Gadewch yn wag yr hyn na allwch ei ateb. Enwch swyddi, byth bobl. Gadewch golofn yr allweddi fel y mae.",
    nil)
  package static let returnPageNote = Phrase(
    "Tick what is right, and write what is right where the catalogue is wrong. Leave empty what you cannot answer. Name posts, never people.",
    "Ticiwch yr hyn sy'n gywir, ac ysgrifennwch yr hyn sy'n gywir lle mae'r catalog yn anghywir. Gadewch yn wag yr hyn na allwch ei ateb. Enwch swyddi, byth bobl.",
    nil)
  package static let returnVersion = Phrase(
    "Version of the form",
    "Fersiwn y ffurflen",
    nil)
  package static let returnFingerprint = Phrase(
    "Fingerprint of the catalogue",
    "Olion bysedd y catalog",
    nil)
  package static let returnRun = Phrase(
    "Run that it was made of",
    "Y rhediad y'i gwnaed ohono",
    nil)
  package static let returnAsOf = Phrase(
    "Date of the catalogue",
    "Dyddiad y catalog",
    nil)
  package static let returnPartnership = Phrase(
    "Partnership",
    "Partneriaeth",
    nil)
  package static let returnOrganisation = Phrase(
    "Organisation",
    "Sefydliad",
    nil)
  package static let returnLanguage = Phrase(
    "Language",
    "Iaith",
    nil)
  package static let returnPost = Phrase(
    "Your post, not your name (such as Head of Partnerships)",
    "Eich swydd, nid eich enw (er enghraifft Pennaeth Partneriaethau)",
    nil)
  package static let returnDate = Phrase(
    "Date of your answer",
    "Dyddiad eich ateb",
    nil)
  package static let returnSeatsHelp = Phrase(
    "Is the organisation a member? If its role is another, write the role.",
    "A yw'r sefydliad yn aelod? Os oes ganddo rôl arall, ysgrifennwch y rôl.",
    nil)
  package static let returnPartnershipsHelp = Phrase(
    "Is the organisation a member of the partnership? If its role is another, write the role.",
    "A yw'r sefydliad yn aelod o'r bartneriaeth? Os oes ganddo rôl arall, ysgrifennwch y rôl.",
    nil)
  package static let returnNewSeat = Phrase(
    "A member that is not listed: its name, and its role if it is not a plain member",
    "Aelod nas cofnodwyd: ei enw, a'i rôl os nad yw'n aelod yn unig",
    nil)
  package static let returnNewPartnership = Phrase(
    "A partnership that is not listed: its name, and the role in it",
    "Partneriaeth nas cofnodwyd: ei henw, a'r rôl ynddi",
    nil)
  package static let returnAreas = Phrase(
    "Area covered",
    "Yr ardal dan sylw",
    nil)
  package static let returnRemit = Phrase(
    "Remit",
    "Cylch gwaith",
    nil)
  package static let returnNewRemit = Phrase(
    "A remit that is not listed",
    "Cylch gwaith nas cofnodwyd",
    nil)
  package static let returnPlan = Phrase(
    "Plan",
    "Cynllun",
    nil)
  package static let returnNewPlan = Phrase(
    "A plan that is not listed",
    "Cynllun nas cofnodwyd",
    nil)
  package static let returnMeetings = Phrase(
    "Meetings in a year",
    "Cyfarfodydd mewn blwyddyn",
    nil)
  package static let returnScrutiny = Phrase(
    "Does a scrutiny committee look at its work?",
    "A yw pwyllgor craffu yn edrych ar ei gwaith?",
    nil)
  package static let returnAnnualReport = Phrase(
    "Does it publish an annual report?",
    "A yw'n cyhoeddi adroddiad blynyddol?",
    nil)
  package static let returnChair = Phrase(
    "Organisation that chairs it",
    "Y sefydliad sy'n cadeirio",
    nil)
  package static let returnQuestionActivity = Phrase(
    "What has been done since the last review to align with other partnerships or to work more simply?",
    "Beth sydd wedi'i wneud ers yr adolygiad diwethaf i gysoni â phartneriaethau eraill neu i weithio'n symlach?",
    nil)
  package static let returnQuestionOpportunity = Phrase(
    "What opportunities are there to align, merge or simplify?",
    "Pa gyfleoedd sydd i gysoni, uno neu symleiddio?",
    nil)
  package static let returnQuestionBarrier = Phrase(
    "What stands in the way of that?",
    "Beth sy'n rhwystro hynny?",
    nil)
  package static let returnQuestionOption = Phrase(
    "What could be done to go faster, and who would have to act?",
    "Beth y gellid ei wneud i symud yn gyflymach, a phwy fyddai'n gorfod gweithredu?",
    nil)
  package static let returnQuestionProgress = Phrase(
    "What progress has been made?",
    "Pa gynnydd sydd wedi'i wneud?",
    nil)
  package static let returnYes = Phrase(
    "Yes",
    "Ydy",
    nil)
  package static let returnNo = Phrase(
    "No",
    "Nac ydy",
    nil)
  package static let returnCorrection = Phrase(
    "Correction",
    "Cywiriad",
    nil)
  package static let returnAnswer = Phrase(
    "Answer",
    "Ateb",
    nil)
}

extension Words {
  package static func returnPageFile(file: String) -> Phrase {
    returnPageFileText.filled(.text(file))
  }
  private static let returnPageFileText = Filling(
      ["This page is for reading and printing. To answer in a spreadsheet, fill in the file ", 0, " beside it."],
      ["Tudalen i'w darllen a'i hargraffu yw hon. I ateb mewn taenlen, llenwch y ffeil ", 0, " wrth ei hochr."],
      nil)
  package static func returnSource(date: String, post: String) -> Phrase {
    returnSourceText.filled(.text(date), .text(post))
  }
  private static let returnSourceText = Filling(
      ["return of ", 0, ", by ", 1],
      ["ffurflen a ddychwelwyd ar ", 0, ", gan: ", 1],
      nil)
  package static func returnSourceWithoutPost(date: String) -> Phrase {
    returnSourceWithoutPostText.filled(.text(date))
  }
  private static let returnSourceWithoutPostText = Filling(
      ["return of ", 0],
      ["ffurflen a ddychwelwyd ar ", 0],
      nil)
}
