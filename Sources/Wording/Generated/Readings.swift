// Made from the catalogues of 'readings' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let readingSheet = Phrase(
    "Form",
    "Ffurflen",
    nil)
  package static let readingSheetOfWords = Phrase(
    "How to judge",
    "Sut i farnu",
    nil)
  package static let readingColumnEvidence = Phrase(
    "What it rests on",
    "Ar beth y mae'n seiliedig",
    nil)
  package static let readingColumnJudgement = Phrase(
    "Your judgement",
    "Eich barn",
    nil)
  package static let readingColumnReason = Phrase(
    "Reason (needed where arguable or wrong)",
    "Rheswm (mae ei angen lle bo'n ddadleuol neu'n anghywir)",
    nil)
  package static let readingColumnPage = Phrase(
    "In the report, to look up after judging",
    "Yn yr adroddiad, i'w weld ar ôl barnu",
    nil)
  package static let readingMeaning = Phrase(
    "What it means",
    "Beth y mae'n ei olygu",
    nil)
  package static let readingChoose = Phrase(
    "Choose right, arguable or wrong.",
    "Dewiswch cywir, dadleuol neu anghywir.",
    nil)
  package static let readingInstructions = Phrase(
    "How to fill this in",
    "Sut i lenwi hon",
    nil)
  package static let readingNote = Phrase(
    "Say of each question whether a review ought to look at it: right, arguable or wrong. It is not asked whether it ought to be done. Where it is arguable or wrong, say why in the column beside. Read alone: look up no ranks or scores, and do not talk about the questions with the other readers before all forms are back. Name posts in your reasons, never people. Leave the column of keys as it is, save the file and send it back.",
    "Dywedwch am bob cwestiwn a ddylai adolygiad edrych arno: cywir, dadleuol neu anghywir. Ni ofynnir a ddylid ei wneud. Lle bo'n ddadleuol neu'n anghywir, dywedwch pam yn y golofn wrth ei hochr. Darllenwch ar eich pen eich hun: peidiwch â chwilio am safleoedd na sgoriau, na thrafod y cwestiynau â'r darllenwyr eraill cyn i bob ffurflen ddod yn ôl. Enwch swyddi yn eich rhesymau, nid pobl. Gadewch golofn yr allweddi fel y mae, cadwch y ffeil a'i hanfon yn ôl.",
    nil)
  package static let readingReader = Phrase(
    "Reader",
    "Darllenydd",
    nil)
  package static let readingDeal = Phrase(
    "Fingerprint of the questions",
    "Ôl bys y cwestiynau",
    nil)
  package static let readingFirst = Phrase(
    "Questions asked for, at most",
    "Cwestiynau y gofynnwyd amdanynt, ar y mwyaf",
    nil)
  package static let readingSeed = Phrase(
    "Seed of the order of the questions",
    "Hedyn trefn y cwestiynau",
    nil)
  package static let judgementRight = Phrase(
    "right",
    "cywir",
    nil)
  package static let judgementArguable = Phrase(
    "arguable",
    "dadleuol",
    nil)
  package static let judgementWrong = Phrase(
    "wrong",
    "anghywir",
    nil)
  package static let judgementRightMeans = Phrase(
    "A review ought to look at it, whatever comes of it.",
    "Dylai adolygiad edrych arno, beth bynnag a ddaw ohono.",
    nil)
  package static let judgementArguableMeans = Phrase(
    "There is a case for looking at it and a case against; the reason says which.",
    "Mae dadl dros edrych arno a dadl yn erbyn; mae'r rheswm yn dweud pa rai.",
    nil)
  package static let judgementWrongMeans = Phrase(
    "A review ought not to look at it: a fact is wrong, or it was settled, or it does not matter; the reason says which.",
    "Ni ddylai adolygiad edrych arno: mae ffaith yn anghywir, neu mae wedi'i setlo, neu nid oes ots; mae'r rheswm yn dweud pa un.",
    nil)
  package static let readingsTitle = Phrase(
    "Readings compared",
    "Cymharu darlleniadau",
    nil)
  package static let readingsLead = Phrase(
    "What was said of the first questions on forms that show no ranks, no scores and no other reader's judgement. A judgement says whether a review ought to look at a question, not whether it ought to be done.",
    "Yr hyn a ddywedwyd am y cwestiynau cyntaf ar ffurflenni nad ydynt yn dangos safle, sgôr na barn darllenydd arall. Mae barn yn dweud a ddylai adolygiad edrych ar gwestiwn, nid a ddylid ei wneud.",
    nil)
  package static let readingsReaders = Phrase(
    "Readers",
    "Darllenwyr",
    nil)
  package static let readingsNoSecond = Phrase(
    "Only one form has judgements, so that there is nothing to compare.",
    "Dim ond un ffurflen sydd â barnau, felly nid oes dim i'w gymharu.",
    nil)
  package static let readingsAgreement = Phrase(
    "Agreement",
    "Cytundeb",
    nil)
  package static let readingsKappa = Phrase(
    "Cohen's κ",
    "κ Cohen",
    nil)
  package static let readingsKappaWeighted = Phrase(
    "Cohen's κ, weighted by how far judgements lie apart",
    "κ Cohen, wedi'i bwysoli yn ôl pa mor bell y mae'r barnau oddi wrth ei gilydd",
    nil)
  package static let readingsAlphaNominal = Phrase(
    "Krippendorff's α, the same or not",
    "α Krippendorff, yr un peth neu beidio",
    nil)
  package static let readingsAlphaOrdinal = Phrase(
    "Krippendorff's α, by how far judgements lie apart",
    "α Krippendorff, yn ôl pa mor bell y mae'r barnau oddi wrth ei gilydd",
    nil)
  package static let readingsNoOverlap = Phrase(
    "not defined: no question has two judgements",
    "heb ei ddiffinio: nid oes dwy farn ar yr un cwestiwn",
    nil)
  package static let readingsOneJudgement = Phrase(
    "not defined: all judgements are the same, and chance would agree as well",
    "heb ei ddiffinio: mae pob barn yr un fath, a byddai siawns yn cytuno hefyd",
    nil)
  package static let readingsIntervalNote = Phrase(
    "0 is the agreement that chance would give, 1 is full agreement; below 0 is less than chance would give. The intervals are made for many questions; with a few dozen they are rough.",
    "0 yw'r cytundeb y byddai siawns yn ei roi, 1 yw cytundeb llawn; mae llai na 0 yn llai nag y byddai siawns yn ei roi. Gwnaed y cyfyngau ar gyfer llawer o gwestiynau; bras ydynt gydag ychydig ddwsinau.",
    nil)
  package static let readingsPrecision = Phrase(
    "How many of the first questions were found right",
    "Faint o'r cwestiynau cyntaf y barnwyd eu bod yn gywir",
    nil)
  package static let readingsCut = Phrase(
    "Of the first",
    "O'r rhai cyntaf",
    nil)
  package static let readingsAllReaders = Phrase(
    "All readers",
    "Pob darllenydd",
    nil)
  package static let readingsAllRules = Phrase(
    "All rules",
    "Pob rheol",
    nil)
  package static let readingsQuestions = Phrase(
    "Questions",
    "Cwestiynau",
    nil)
  package static let readingsJudgements = Phrase(
    "Judgements",
    "Barnau",
    nil)
  package static let readingsShareRight = Phrase(
    "Right",
    "Cywir",
    nil)
  package static let readingsShareNotWrong = Phrase(
    "Right or arguable",
    "Cywir neu ddadleuol",
    nil)
  package static let readingsPrecisionNote = Phrase(
    "Shares are of the judgements, each counted once, by the rank, which the forms do not show. A rule's questions are those that it has most findings of.",
    "Cyfrannau o'r barnau, pob un wedi'i chyfrif unwaith, yn ôl y safle, nad yw'r ffurflenni'n ei ddangos. Cwestiynau rheol yw'r rhai y daw'r rhan fwyaf o'u canfyddiadau ohoni.",
    nil)
  package static let readingsDisputed = Phrase(
    "To talk about: readers differ",
    "I'w trafod: mae'r darllenwyr yn anghytuno",
    nil)
  package static let readingsOpen = Phrase(
    "Not judged by everybody",
    "Heb eu barnu gan bawb",
    nil)
  package static let readingsNotJudged = Phrase(
    "not judged",
    "heb ei farnu",
    nil)
  package static let readingsAgreed = Phrase(
    "All say the same",
    "Pawb yn dweud yr un peth",
    nil)
  package static let readingsDecisions = Phrase(
    "Decisions that could be taken",
    "Penderfyniadau y gellid eu cymryd",
    nil)
  package static let readingsDecisionsNote = Phrase(
    "A proposal, of questions that all readers agree on: right is accepted, arguable is watched, wrong is rejected. Somebody reads it before it counts.",
    "Cynnig, ar gyfer cwestiynau y mae pob darllenydd yn cytuno arnynt: derbynnir y cywir, cedwir golwg ar y dadleuol, gwrthodir yr anghywir. Bydd rhywun yn ei ddarllen cyn iddo gyfrif.",
    nil)
  package static let readingsConflicts = Phrase(
    "Decided otherwise already",
    "Wedi'u penderfynu fel arall eisoes",
    nil)
  package static let readingsWithoutReason = Phrase(
    "Agreed without a reason that is needed, and not decided",
    "Cytunwyd heb reswm y mae ei angen, ac nis penderfynwyd",
    nil)
  package static let readingsProblems = Phrase(
    "In the forms, not as it was asked",
    "Yn y ffurflenni, nid fel y gofynnwyd",
    nil)
  package static let readingsTableCaption = Phrase(
    "First questions with what each reader said of them",
    "Y cwestiynau cyntaf a'r hyn a ddywedodd pob darllenydd amdanynt",
    nil)
  package static let readingsDiffers = Phrase(
    "Readers differ",
    "Y darllenwyr yn anghytuno",
    nil)
  package static let readingsSame = Phrase(
    "All say the same",
    "Pawb yn dweud yr un peth",
    nil)
  package static let readingNoKey = Phrase(
    "the key is missing or was edited, so that it is not known which question this is about; not used",
    "mae'r allwedd ar goll neu wedi'i golygu, felly ni wyddys am ba gwestiwn y mae hyn; nis defnyddiwyd",
    nil)
  package static let readingsNone = Phrase(
    "No form has a judgement.",
    "Nid oes barn ar yr un ffurflen.",
    nil)
}

extension Words {
  package static func readingTitle(reader: String) -> Phrase {
    readingTitleText.filled(.text(reader))
  }
  private static let readingTitleText = Filling(
      ["Reading: ", 0],
      ["Darlleniad: ", 0],
      nil)
  package static func readingMore(findings: Phrase) -> Phrase {
    readingMoreText.filled(.phrase(findings))
  }
  private static let readingMoreText = Filling(
      ["and ", 0, " more, of the same kind"],
      ["hefyd, o'r un math: ", 0],
      nil)
  package static func readingsReader(reader: String, judged: Int, all: Int, right: Int, arguable: Int, wrong: Int) -> Phrase {
    readingsReaderText.filled(.text(reader), .number(judged), .number(all), .number(right), .number(arguable), .number(wrong))
  }
  private static let readingsReaderText = Filling(
      [0, ": judged ", 1, " of ", 2, "; right ", 3, ", arguable ", 4, ", wrong ", 5, "."],
      [0, ": barnwyd ", 1, " o ", 2, "; cywir ", 3, ", dadleuol ", 4, ", anghywir ", 5, "."],
      nil)
  package static func readingsPair(first: String, second: String, count: Int, same: Int) -> Phrase {
    readingsPairText.filled(.text(first), .text(second), .number(count), .number(same))
  }
  private static let readingsPairText = Filling(
      [0, " and ", 1, ": both judged ", 2, ", and say the same of ", 3, "."],
      [0, ", ", 1, ": barnodd y ddau ", 2, ", a dweud yr un peth am ", 3, "."],
      nil)
  package static func readingsAll(count: Int) -> Phrase {
    readingsAllText.filled(.number(count))
  }
  private static let readingsAllText = Filling(
      ["All readers together; questions with two judgements or more: ", 0, "."],
      ["Pob darllenydd gyda'i gilydd; cwestiynau â dwy farn neu fwy: ", 0, "."],
      nil)
  package static func readingsValue(value: String, low: String, high: String) -> Phrase {
    readingsValueText.filled(.text(value), .text(low), .text(high))
  }
  private static let readingsValueText = Filling(
      [0, " (95% interval ", 1, " to ", 2, ")"],
      [0, " (cyfwng 95% ", 1, " i ", 2, ")"],
      nil)
  package static func readingsValueAlone(value: String) -> Phrase {
    readingsValueAloneText.filled(.text(value))
  }
  private static let readingsValueAloneText = Filling(
      [0, " (no interval: the method gives none here)"],
      [0, " (dim cyfwng: nid yw'r dull yn rhoi un yma)"],
      nil)
  package static func readingsConflict(finding: String, proposed: Phrase, standing: Phrase) -> Phrase {
    readingsConflictText.filled(.text(finding), .phrase(proposed), .phrase(standing))
  }
  private static let readingsConflictText = Filling(
      [0, ": the readers would say '", 1, "', the decision that stands says '", 2, "'"],
      [0, ": byddai'r darllenwyr yn dweud '", 1, "', mae'r penderfyniad sydd mewn grym yn dweud '", 2, "'"],
      nil)
  package static func readingDecided(judgement: Phrase) -> Phrase {
    readingDecidedText.filled(.phrase(judgement))
  }
  private static let readingDecidedText = Filling(
      ["readers who read apart all judged it ", 0],
      ["barn pob darllenydd a ddarllenodd ar wahân: ", 0],
      nil)
  package static func readingsJudgementOf(reader: String) -> Phrase {
    readingsJudgementOfText.filled(.text(reader))
  }
  private static let readingsJudgementOfText = Filling(
      [0, ": judgement"],
      [0, ": barn"],
      nil)
  package static func readingsReasonOf(reader: String) -> Phrase {
    readingsReasonOfText.filled(.text(reader))
  }
  private static let readingsReasonOfText = Filling(
      [0, ": reason"],
      [0, ": rheswm"],
      nil)
  package static func readingUnknownQuestion(id: String) -> Phrase {
    readingUnknownQuestionText.filled(.text(id))
  }
  private static let readingUnknownQuestionText = Filling(
      ["no question '", 0, "' was dealt; not used"],
      ["ni roddwyd cwestiwn '", 0, "'; nis defnyddiwyd"],
      nil)
  package static func readingOtherRun(id: String) -> Phrase {
    readingOtherRunText.filled(.text(id))
  }
  private static let readingOtherRunText = Filling(
      ["'", 0, "' is from a form for another run; not used"],
      ["mae '", 0, "' o ffurflen ar gyfer rhediad arall; nis defnyddiwyd"],
      nil)
  package static func readingWrittenOver(id: String) -> Phrase {
    readingWrittenOverText.filled(.text(id))
  }
  private static let readingWrittenOverText = Filling(
      ["the text of '", 0, "' was edited, so that it is not known what was judged; not used"],
      ["golygwyd testun '", 0, "', felly ni wyddys beth a farnwyd; nis defnyddiwyd"],
      nil)
  package static func readingUnknownJudgement(text: String) -> Phrase {
    readingUnknownJudgementText.filled(.text(text))
  }
  private static let readingUnknownJudgementText = Filling(
      ["'", 0, "' is no judgement; right, arguable or wrong was expected; not used"],
      ["nid yw '", 0, "' yn farn; disgwylid cywir, dadleuol neu anghywir; nis defnyddiwyd"],
      nil)
  package static func readingNoJudgement(id: String) -> Phrase {
    readingNoJudgementText.filled(.text(id))
  }
  private static let readingNoJudgementText = Filling(
      ["no judgement of '", 0, "'"],
      ["dim barn ar '", 0, "'"],
      nil)
  package static func readingNoReason(judgement: Phrase, id: String) -> Phrase {
    readingNoReasonText.filled(.phrase(judgement), .text(id))
  }
  private static let readingNoReasonText = Filling(
      ["no reason for '", 0, "' of '", 1, "'; it counts, and no decision is made of it"],
      ["dim rheswm dros '", 0, "' ar '", 1, "'; mae'n cyfrif, ac ni wneir penderfyniad ohono"],
      nil)
  package static func readingRepeated(id: String, place: String) -> Phrase {
    readingRepeatedText.filled(.text(id), .text(place))
  }
  private static let readingRepeatedText = Filling(
      ["'", 0, "' stands twice and says the same, first at ", 1, "; it counts once"],
      ["mae '", 0, "' yno ddwywaith ac yn dweud yr un peth, yn gyntaf yn ", 1, "; mae'n cyfrif unwaith"],
      nil)
  package static func readingContradictory(id: String, places: String) -> Phrase {
    readingContradictoryText.filled(.text(id), .text(places))
  }
  private static let readingContradictoryText = Filling(
      ["'", 0, "' is judged differently at ", 1, "; neither is used"],
      ["mae barn wahanol ar '", 0, "' yn ", 1, "; ni ddefnyddiwyd yr un"],
      nil)
  package static func readingLineMissing(id: String) -> Phrase {
    readingLineMissingText.filled(.text(id))
  }
  private static let readingLineMissingText = Filling(
      ["no line has the key of '", 0, "' as it was dealt: no judgement"],
      ["nid oes llinell ag allwedd '", 0, "' fel y'i rhoddwyd: dim barn"],
      nil)
  package static func readingPersonalReason(id: String) -> Phrase {
    readingPersonalReasonText.filled(.text(id))
  }
  private static let readingPersonalReasonText = Filling(
      ["the reason for '", 0, "' names a person, or has an address or a number of one; the judgement counts, the reason is not taken"],
      ["mae'r rheswm dros '", 0, "' yn enwi person, neu mae ynddo gyfeiriad neu rif person; mae'r farn yn cyfrif, nis cymerwyd y rheswm"],
      nil)
}
