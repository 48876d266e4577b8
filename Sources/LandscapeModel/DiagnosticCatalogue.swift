/// What a diagnostic code means, for a reader who meets it for the first time.
package struct DiagnosticEntry: Hashable, Sendable {
  /// A few words, without full stop.
  package let title: BilingualText
  /// What the program saw, and what it did with the row or file.
  package let explanation: BilingualText
  /// What to change in the input.
  package let fix: BilingualText

  init(
    _ title: (String, String), _ explanation: (String, String), fix: (String, String)
  ) {
    self.title = BilingualText(english: title.0, welsh: title.1)
    self.explanation = BilingualText(english: explanation.0, welsh: explanation.1)
    self.fix = BilingualText(english: fix.0, welsh: fix.1)
  }
}

/// The one list of diagnostic codes in words, in both languages.
///
/// The documentation of codes, the data-quality page and `explain` all come from here. The Welsh is ours
/// and is marked where it is shown for a translator to confirm.
package enum DiagnosticCatalogue {
  /// What `code` means.
  package static func entry(for code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .missingFile, .unreadableFile, .emptyFile, .emptyCatalogue, .missingKinds,
      .fileTooLarge:
      file(code)
    case .invalidUTF8, .invalidUTF16, .nulByte, .unterminatedQuote, .strayQuote, .raggedRow,
      .cellTooLarge, .rowTooLarge, .invalidEncoding, .skippedRows:
      row(code)
    case .tooManyColumns, .missingColumn, .duplicateColumn, .unknownColumn: column(code)
    case .missingValue, .invalidDate, .invalidNumber, .invalidValue, .invalidPeriod: value(code)
    case .duplicateID, .unknownArea, .unknownOrganisation, .unknownKind, .unknownRemit,
      .unknownPartnership, .ambiguousName, .rejectedReference, .partCycle, .broaderCycle,
      .guessedReference, .contradictoryJudgement, .unsearchedNames, .unlistedNames,
      .tooManyAtoms:
      reference(code)
    case .contradictoryDecision, .unattachedDecision: decision(code)
    case .missingPopulation, .repeatedSeat, .noActivePartnership: landscape(code)
    case .damagedText, .invisibleCharacter, .mixedScript: text(code)
    case .malformedXML, .doctypeRefused, .unsupportedXMLVersion, .unsupportedEncoding,
      .startTagTooLarge, .tooManyAttributes, .nestingTooDeep, .textTooLarge, .commentsTooLarge,
      .tooManyXMLIDs, .competingCatalogues:
      document(code)
    case .unexpectedElement, .unexpectedAttribute, .unexpectedText, .repeatedElement,
      .schemaViolation, .forbiddenCharacter, .sourceOutsideFolder, .noRecord:
      schema(code)
    }
  }

  private static func decision(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .contradictoryDecision:
      DiagnosticEntry(
        ("Decisions that contradict each other", "Penderfyniadau sy'n gwrth-ddweud ei gilydd"),
        (
          "decisions.csv says different things of one finding on one day, or a decision ends before it begins. None of these rows counts: the finding stays open.",
          "Dywed decisions.csv bethau gwahanol am un canfyddiad ar un diwrnod, neu daw penderfyniad i ben cyn iddo ddechrau. Nid oes yr un o'r rhesi hyn yn cyfrif: erys y canfyddiad yn agored."
        ),
        fix: (
          "Keep the row that is meant, or give the newer one a later date.",
          "Cadwch y rhes a fwriedir, neu rhowch ddyddiad diweddarach i'r un newydd."
        ))
    default:
      DiagnosticEntry(
        (
          "A decision about a finding that does not exist",
          "Penderfyniad am ganfyddiad nad yw'n bod"
        ),
        (
          "No finding of this run or of an earlier one has the id that the decision names. It marks nothing.",
          "Nid oes gan unrhyw ganfyddiad o'r rhediad hwn nac o un cynharach y dynodydd y mae'r penderfyniad yn ei enwi. Nid yw'n marcio dim."
        ),
        fix: (
          "Copy the id from the finding's page; the message names the nearest.",
          "Copïwch y dynodydd o dudalen y canfyddiad; mae'r neges yn enwi'r agosaf."
        ))
    }
  }

  private static func file(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .missingFile:
      DiagnosticEntry(
        ("A file is missing", "Mae ffeil ar goll"),
        (
          "The catalogue folder, or a file it should hold, is not there. Without areas, organisations, partnerships or memberships nothing can be read; without remits the run goes on and no partnership has remits.",
          "Nid yw ffolder y catalog, neu ffeil a ddylai fod ynddi, yno. Heb ardaloedd, sefydliadau, partneriaethau neu aelodaethau ni ellir darllen dim; heb gylchoedd gwaith mae'r gwaith yn parhau ac nid oes cylch gwaith gan unrhyw bartneriaeth."
        ),
        fix: (
          "Put the file into the folder under the name given, or correct its name.",
          "Rhowch y ffeil yn y ffolder o dan yr enw a roddir, neu cywirwch ei henw."
        ))
    case .unreadableFile:
      DiagnosticEntry(
        ("A file cannot be read", "Ni ellir darllen ffeil"),
        (
          "The file is there but the system refused to read it; the reason follows.",
          "Mae'r ffeil yno ond gwrthododd y system ei darllen; mae'r rheswm yn dilyn."
        ),
        fix: (
          "Check the permissions of the file and that it is a file.",
          "Gwiriwch ganiatadau'r ffeil ac mai ffeil ydyw."
        ))
    case .emptyFile:
      DiagnosticEntry(
        ("A file is empty", "Mae ffeil yn wag"),
        (
          "The file has no heading row, so that its columns are not known.",
          "Nid oes rhes bennawd yn y ffeil, felly nid yw ei cholofnau'n hysbys."
        ),
        fix: (
          "Give the file at least its heading row; a file of headings alone is accepted.",
          "Rhowch o leiaf ei rhes bennawd i'r ffeil; derbynnir ffeil o benawdau'n unig."
        ))
    case .emptyCatalogue:
      DiagnosticEntry(
        ("No partnership can be used", "Ni ellir defnyddio unrhyw bartneriaeth"),
        (
          "There is no partnership in the catalogue, or every one was rejected.",
          "Nid oes partneriaeth yn y catalog, neu gwrthodwyd pob un."
        ),
        fix: (
          "Look at the first diagnostics: one cause, such as a wrong areas file, often rejects everything.",
          "Edrychwch ar y diagnosteg cyntaf: mae un achos, megis ffeil ardaloedd anghywir, yn aml yn gwrthod popeth."
        ))
    case .missingKinds:
      DiagnosticEntry(
        ("The kinds file is missing", "Mae'r ffeil mathau ar goll"),
        (
          "Without kinds.csv every kind of partnership is accepted and taken as strategic; rules that need the law of a kind find nothing.",
          "Heb kinds.csv derbynnir pob math o bartneriaeth a'i gymryd yn strategol; nid yw rheolau sydd angen cyfraith math yn canfod dim."
        ),
        fix: (
          "Add kinds.csv if findings about statute, coverage and routes of change are wanted.",
          "Ychwanegwch kinds.csv os oes eisiau canfyddiadau am statud, cwmpas a llwybrau newid."
        ))
    default:
      DiagnosticEntry(
        ("A file is too large", "Mae ffeil yn rhy fawr"),
        (
          "The file has more bytes than the settings accept; it was not read.",
          "Mae mwy o feitiau yn y ffeil nag y mae'r gosodiadau'n eu derbyn; ni chafodd ei darllen."
        ),
        fix: (
          "Check that it is the right file, or raise limits.file-bytes.",
          "Gwiriwch mai hon yw'r ffeil gywir, neu codwch limits.file-bytes."
        ))
    }
  }

  private static func row(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .invalidEncoding:
      DiagnosticEntry(
        ("A byte that the encoding does not have", "Beit nad yw yn yr amgodiad"),
        (
          "The mapping declares an encoding in which this byte stands for no character. The row was rejected; its bytes are shown in hexadecimal.",
          "Mae'r mapio'n datgan amgodiad lle nad yw'r beit hwn yn sefyll am unrhyw nod. Gwrthodwyd y rhes; dangosir y beitiau mewn hecsadegol."
        ),
        fix: (
          "Declare the encoding that the file was really saved in, or save it as UTF-8.",
          "Datganwch yr amgodiad y cadwyd y ffeil ynddo mewn gwirionedd, neu cadwch hi fel UTF-8."
        ))
    case .skippedRows:
      DiagnosticEntry(
        ("Rows that the mapping skips", "Rhesi y mae'r mapio'n eu hepgor"),
        (
          "Titles, footnotes and empty rows that the mapping says are no rows of the table.",
          "Teitlau, troednodiadau a rhesi gwag y dywed y mapio nad ydynt yn rhesi o'r tabl."
        ),
        fix: (
          "Nothing, when the count is what you expect; else change what the mapping skips.",
          "Dim, os yw'r nifer yn un a ddisgwyliwch; fel arall newidiwch yr hyn y mae'r mapio'n ei hepgor."
        ))
    case .invalidUTF8:
      DiagnosticEntry(
        ("Bytes that are not UTF-8", "Beitiau nad ydynt yn UTF-8"),
        (
          "The row holds bytes that are no UTF-8 text, shown in hexadecimal; it was rejected. Spreadsheets that save as \"CSV\" often write Windows-1252.",
          "Mae'r rhes yn dal beitiau nad ydynt yn destun UTF-8, a ddangosir yn hecsadegol; fe'i gwrthodwyd. Mae taenlenni sy'n cadw fel \"CSV\" yn aml yn ysgrifennu Windows-1252."
        ),
        fix: ("Save the file again as CSV UTF-8.", "Cadwch y ffeil eto fel CSV UTF-8."))
    case .invalidUTF16:
      DiagnosticEntry(
        ("Half a UTF-16 character", "Hanner nod UTF-16"),
        (
          "The file is UTF-16 and the row holds half of a character; it was rejected.",
          "UTF-16 yw'r ffeil ac mae'r rhes yn dal hanner nod; fe'i gwrthodwyd."
        ),
        fix: ("Save the file again as CSV UTF-8.", "Cadwch y ffeil eto fel CSV UTF-8."))
    case .nulByte:
      DiagnosticEntry(
        ("A NUL byte", "Beit NUL"),
        (
          "The row holds a byte of value 0, which no text has; it was rejected. Many of them mean UTF-16 without its mark, or a file that is no text.",
          "Mae'r rhes yn dal beit o werth 0, nad yw mewn unrhyw destun; fe'i gwrthodwyd. Mae llawer ohonynt yn golygu UTF-16 heb ei nod, neu ffeil nad yw'n destun."
        ),
        fix: ("Save the file again as CSV UTF-8.", "Cadwch y ffeil eto fel CSV UTF-8."))
    case .unterminatedQuote:
      DiagnosticEntry(
        ("A quote that is never closed", "Dyfynnod na chaiff ei gau"),
        (
          "A cell opens with a quote and the file ends before it closes. The line on which the cell begins was rejected and reading went on with the next line.",
          "Mae cell yn agor â dyfynnod ac mae'r ffeil yn gorffen cyn iddo gau. Gwrthodwyd y llinell lle mae'r gell yn dechrau ac aeth y darllen ymlaen â'r llinell nesaf."
        ),
        fix: ("Close the quote, or remove it.", "Caewch y dyfynnod, neu dilëwch ef."))
    case .strayQuote:
      DiagnosticEntry(
        ("A quote in the midst of a cell", "Dyfynnod yng nghanol cell"),
        (
          "A quote stands inside a cell that is not quoted, or text follows a closing quote, so that it is not certain where the cell ends. The line was rejected.",
          "Mae dyfynnod y tu mewn i gell nad yw mewn dyfynodau, neu mae testun yn dilyn dyfynnod cau, felly nid yw'n sicr lle mae'r gell yn gorffen. Gwrthodwyd y llinell."
        ),
        fix: (
          "Put the whole cell in quotes and write each quote inside it twice.",
          "Rhowch y gell gyfan mewn dyfynodau ac ysgrifennwch bob dyfynnod ynddi ddwywaith."
        ))
    case .raggedRow:
      DiagnosticEntry(
        ("Too few or too many cells", "Rhy ychydig neu ormod o gelloedd"),
        (
          "The row has another number of cells than the heading, so that it is not certain which cell belongs to which column. It was rejected.",
          "Mae nifer gwahanol o gelloedd yn y rhes i'r pennawd, felly nid yw'n sicr pa gell sy'n perthyn i ba golofn. Fe'i gwrthodwyd."
        ),
        fix: (
          "Look for a missing delimiter, or for one in text that is not in quotes.",
          "Chwiliwch am wahanydd coll, neu am un mewn testun nad yw mewn dyfynodau."
        ))
    case .cellTooLarge:
      DiagnosticEntry(
        ("A cell is too large", "Mae cell yn rhy fawr"),
        (
          "A cell has more bytes than the settings accept; its row was rejected.",
          "Mae mwy o feitiau mewn cell nag y mae'r gosodiadau'n eu derbyn; gwrthodwyd ei rhes."
        ),
        fix: (
          "Look for a missing quote, or raise limits.cell-bytes.",
          "Chwiliwch am ddyfynnod coll, neu codwch limits.cell-bytes."
        ))
    default:
      DiagnosticEntry(
        ("A row is too large", "Mae rhes yn rhy fawr"),
        (
          "A row has more bytes than the settings accept; it was rejected.",
          "Mae mwy o feitiau mewn rhes nag y mae'r gosodiadau'n eu derbyn; fe'i gwrthodwyd."
        ),
        fix: (
          "Look for a missing quote or line end, or raise limits.row-bytes.",
          "Chwiliwch am ddyfynnod neu ddiwedd llinell coll, neu codwch limits.row-bytes."
        ))
    }
  }

  private static func column(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .tooManyColumns:
      DiagnosticEntry(
        ("Too many columns", "Gormod o golofnau"),
        (
          "The heading has more columns than the settings accept; the file was not read.",
          "Mae mwy o golofnau yn y pennawd nag y mae'r gosodiadau'n eu derbyn; ni ddarllenwyd y ffeil."
        ),
        fix: (
          "Remove the columns that the catalogue does not use, or raise limits.columns.",
          "Dilëwch y colofnau nad yw'r catalog yn eu defnyddio, neu codwch limits.columns."
        ))
    case .missingColumn:
      DiagnosticEntry(
        ("A required column is missing", "Mae colofn ofynnol ar goll"),
        (
          "The file has no column of this name, in English or Welsh, and cannot be used without it.",
          "Nid oes gan y ffeil golofn o'r enw hwn, yn Gymraeg nac yn Saesneg, ac ni ellir ei defnyddio hebddi."
        ),
        fix: (
          "Add the column, or rename the one that holds its values.",
          "Ychwanegwch y golofn, neu ailenwch yr un sy'n dal ei gwerthoedd."
        ))
    case .duplicateColumn:
      DiagnosticEntry(
        ("A column stands twice", "Mae colofn yno ddwywaith"),
        (
          "Two headings name the same column, so that it is not certain which one counts.",
          "Mae dau bennawd yn enwi'r un golofn, felly nid yw'n sicr pa un sy'n cyfrif."
        ),
        fix: ("Remove or rename one of them.", "Dilëwch neu ailenwch un ohonynt."))
    default:
      DiagnosticEntry(
        ("A column is not known", "Nid yw colofn yn hysbys"),
        (
          "The heading is none of the file's columns; its values were left out.",
          "Nid yw'r pennawd yn un o golofnau'r ffeil; gadawyd ei werthoedd allan."
        ),
        fix: (
          "Nothing, if the column is your own; else correct its name.",
          "Dim, os eich colofn chi ydyw; fel arall cywirwch ei henw."
        ))
    }
  }

  private static func value(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .missingValue:
      DiagnosticEntry(
        ("A required value is missing", "Mae gwerth gofynnol ar goll"),
        (
          "The cell is empty and the row means nothing without it; it was rejected.",
          "Mae'r gell yn wag ac nid yw'r rhes yn golygu dim hebddi; fe'i gwrthodwyd."
        ),
        fix: ("Fill in the cell, or remove the row.", "Llenwch y gell, neu dilëwch y rhes."))
    case .invalidDate:
      DiagnosticEntry(
        ("Not a date", "Nid dyddiad"),
        (
          "The cell is no day, month or year of the calendar written as 2023-06-30, 2023-06 or 2023; its row was rejected.",
          "Nid yw'r gell yn ddiwrnod, mis na blwyddyn o'r calendr wedi'i ysgrifennu fel 2023-06-30, 2023-06 neu 2023; gwrthodwyd ei rhes."
        ),
        fix: (
          "Write the date in that form, or leave the cell empty if it is not known.",
          "Ysgrifennwch y dyddiad yn y ffurf honno, neu gadewch y gell yn wag os nad yw'n hysbys."
        ))
    case .invalidNumber:
      DiagnosticEntry(
        ("Not a number", "Nid rhif"),
        (
          "The cell should hold a number from 0, in digits alone. It was left empty, or its row rejected where it means nothing without the number.",
          "Dylai'r gell ddal rhif o 0 i fyny, mewn digidau'n unig. Fe'i gadawyd yn wag, neu gwrthodwyd ei rhes lle nad yw'n golygu dim heb y rhif."
        ),
        fix: (
          "Write digits without separators or units.",
          "Ysgrifennwch ddigidau heb wahanyddion nac unedau."
        ))
    case .invalidValue:
      DiagnosticEntry(
        ("Not one of the allowed values", "Nid un o'r gwerthoedd a ganiateir"),
        (
          "The column takes a few fixed words, which the message lists, and the cell is none of them; its row was rejected.",
          "Mae'r golofn yn derbyn ychydig eiriau sefydlog, a restrir yn y neges, ac nid yw'r gell yn un ohonynt; gwrthodwyd ei rhes."
        ),
        fix: ("Use one of the words listed.", "Defnyddiwch un o'r geiriau a restrir."))
    default:
      DiagnosticEntry(
        ("It ends before it begins", "Mae'n gorffen cyn dechrau"),
        (
          "The last day that the end can mean lies before the first day that the beginning can mean; the row was rejected.",
          "Mae'r diwrnod olaf y gall y diwedd ei olygu cyn y diwrnod cyntaf y gall y dechrau ei olygu; gwrthodwyd y rhes."
        ),
        fix: ("Correct one of the two dates.", "Cywirwch un o'r ddau ddyddiad."))
    }
  }

  private static func reference(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .duplicateID:
      DiagnosticEntry(
        ("An id stands twice", "Mae dynodwr yno ddwywaith"),
        (
          "A row before this one has the same id. The first was kept and this one rejected.",
          "Mae'r un dynodwr gan res o flaen hon. Cadwyd y gyntaf a gwrthodwyd hon."
        ),
        fix: (
          "Remove one of the rows, or give it an id of its own.",
          "Dilëwch un o'r rhesi, neu rhowch ei dynodwr ei hun iddi."
        ))
    case .unknownArea:
      unknown(("area", "areas.csv"), ("ardal", "areas.csv"))
    case .unknownOrganisation:
      unknown(("organisation", "organisations.csv"), ("sefydliad", "organisations.csv"))
    case .unknownKind: unknown(("kind", "kinds.csv"), ("math", "kinds.csv"))
    case .unknownRemit: unknown(("remit", "remits.csv"), ("cylch gwaith", "remits.csv"))
    case .unknownPartnership:
      unknown(("partnership", "partnerships.csv"), ("partneriaeth", "partnerships.csv"))
    case .ambiguousName:
      DiagnosticEntry(
        ("A name that several share", "Enw y mae sawl un yn ei rannu"),
        (
          "The cell is no id but the name of more than one row; nothing was guessed and the row was rejected.",
          "Nid dynodwr yw'r gell ond enw mwy nag un rhes; ni ddyfalwyd dim a gwrthodwyd y rhes."
        ),
        fix: (
          "Use one of the ids that the message lists.",
          "Defnyddiwch un o'r dynodwyr a restrir yn y neges."
        ))
    case .guessedReference:
      DiagnosticEntry(
        ("A name was taken for its best candidate", "Cymerwyd enw fel ei ymgeisydd gorau"),
        (
          "The name is not known, but what comes nearest is as near as the setting reconciliation.accept asks, and no other comes close. The row was used.",
          "Nid yw'r enw'n hysbys, ond mae'r agosaf mor agos ag y mae'r gosodiad reconciliation.accept yn ei ofyn, ac nid oes un arall yn agos. Defnyddiwyd y rhes."
        ),
        fix: (
          "Say in matches.csv whether it is right.",
          "Dywedwch yn matches.csv a yw'n iawn."
        ))
    case .unsearchedNames:
      DiagnosticEntry(
        ("Names nobody looked for", "Enwau na chwiliwyd amdanynt"),
        (
          "So many names are not known that candidates were looked for only for the first ones. The rows are rejects like any other; only what the name may mean is not said.",
          "Mae cynifer o enwau anhysbys fel mai dim ond am y rhai cyntaf y chwiliwyd am ymgeiswyr. Gwrthodwyd y rhesi fel unrhyw resi eraill; dim ond yr hyn y gall yr enw ei olygu na ddywedir."
        ),
        fix: (
          "Check that the file belongs to this catalogue; put the first names right and run again.",
          "Gwiriwch fod y ffeil yn perthyn i'r catalog hwn; cywirwch yr enwau cyntaf a rhedwch eto."
        ))
    case .unlistedNames:
      DiagnosticEntry(
        ("Names that are not listed", "Enwau nad ydynt wedi'u rhestru"),
        (
          "So many different names are no ids and no known names that reconciliation.csv lists only the first, as limits.listed-names says; the cells with others are counted here. Rows that fall for them are in rejects.csv, all of them.",
          "Mae cynifer o enwau gwahanol nad ydynt yn ddynodyddion nac yn enwau hysbys fel mai dim ond y rhai cyntaf a restrir yn reconciliation.csv, fel y dywed limits.listed-names; cyfrifir y celloedd ag enwau eraill yma. Mae'r rhesi a wrthodwyd o'u herwydd i gyd yn rejects.csv."
        ),
        fix: (
          "Check that the file belongs to this catalogue; put the first names right and run again, or raise limits.listed-names.",
          "Gwiriwch fod y ffeil yn perthyn i'r catalog hwn; cywirwch yr enwau cyntaf a rhedwch eto, neu codwch limits.listed-names."
        ))
    case .tooManyAtoms:
      DiagnosticEntry(
        ("Areas hold each other too often", "Mae ardaloedd yn cynnwys ei gilydd yn rhy aml"),
        (
          "The atoms under all areas, counted for each area, are more than limits.area-atoms: a long chain of composites needs memory in proportion to its square. Nothing was read.",
          "Mae'r atomau o dan bob ardal, wedi'u cyfrif ar gyfer pob ardal, yn fwy na limits.area-atoms: mae angen cof yn gymesur â sgwâr cadwyn hir o ardaloedd cyfansawdd. Ni ddarllenwyd dim."
        ),
        fix: (
          "Name the parts of an area directly, or raise limits.area-atoms.",
          "Enwch rannau ardal yn uniongyrchol, neu codwch limits.area-atoms."
        ))
    case .contradictoryJudgement:
      DiagnosticEntry(
        ("Judgements that contradict each other", "Dyfarniadau sy'n gwrth-ddweud ei gilydd"),
        (
          "matches.csv says of one name that it is several things, or that it is and is not the same. None of these judgements was used.",
          "Dywed matches.csv am un enw ei fod yn sawl peth, neu ei fod yr un ac nad yw. Ni ddefnyddiwyd dim un o'r dyfarniadau hyn."
        ),
        fix: (
          "Keep the judgement that is right and remove the other.",
          "Cadwch y dyfarniad cywir a dilëwch y llall."
        ))
    case .rejectedReference:
      DiagnosticEntry(
        ("It needs a row that was rejected", "Mae arni angen rhes a wrthodwyd"),
        (
          "The row is sound but refers to one that was rejected for the reason given there.",
          "Mae'r rhes yn iawn ond mae'n cyfeirio at un a wrthodwyd am y rheswm a roddir yno."
        ),
        fix: (
          "Correct the row at the root; this one then needs nothing.",
          "Cywirwch y rhes wrth y gwraidd; yna nid oes angen dim ar hon."
        ))
    case .partCycle:
      DiagnosticEntry(
        ("An area is a part of itself", "Mae ardal yn rhan ohoni'i hun"),
        (
          "Following the parts of the area leads back to it, so that it has no end of smaller parts. The rows of the cycle were rejected.",
          "Mae dilyn rhannau'r ardal yn arwain yn ôl ati, felly nid oes diwedd ar rannau llai. Gwrthodwyd rhesi'r cylch."
        ),
        fix: (
          "Remove the part that leads back.", "Dilëwch y rhan sy'n arwain yn ôl."
        ))
    default:
      DiagnosticEntry(
        ("A remit is broader than itself", "Mae cylch gwaith yn ehangach nag ef ei hun"),
        (
          "Following the broader remits leads back to the remit. The rows of the cycle were rejected.",
          "Mae dilyn y cylchoedd gwaith ehangach yn arwain yn ôl at y cylch gwaith. Gwrthodwyd y rhesi hynny."
        ),
        fix: (
          "Remove the broader remit that leads back.",
          "Dilëwch y cylch gwaith ehangach sy'n arwain yn ôl."
        ))
    }
  }

  private static func unknown(
    _ english: (noun: String, file: String), _ welsh: (noun: String, file: String)
  ) -> DiagnosticEntry {
    DiagnosticEntry(
      ("Not in \(english.file)", "Ddim yn \(welsh.file)"),
      (
        "The cell should name a row of \(english.file) (\(english.noun)) by its id, or by a name or alias that only one row has. It names none; the row was rejected.",
        "Dylai'r gell enwi rhes yn \(welsh.file) (\(welsh.noun)) wrth ei dynodwr, neu wrth enw neu enw arall sydd gan un rhes yn unig. Nid yw'n enwi dim un; gwrthodwyd y rhes."
      ),
      fix: (
        "Correct the spelling, or add the row to \(english.file).",
        "Cywirwch y sillafu, neu ychwanegwch y rhes at \(welsh.file)."
      ))
  }

  private static func landscape(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .missingPopulation:
      DiagnosticEntry(
        ("An area has no population", "Nid oes poblogaeth gan ardal"),
        (
          "Other areas have a population, so this one weighs nothing where areas are compared.",
          "Mae poblogaeth gan ardaloedd eraill, felly nid yw hon yn pwyso dim lle cymherir ardaloedd."
        ),
        fix: ("Fill in its population.", "Llenwch ei phoblogaeth."))
    case .repeatedSeat:
      DiagnosticEntry(
        ("A seat has several rows", "Mae gan sedd sawl rhes"),
        (
          "An organisation has more than one row on a partnership, often for several people or roles. It is counted once.",
          "Mae gan sefydliad fwy nag un rhes ar bartneriaeth, yn aml ar gyfer sawl person neu rôl. Fe'i cyfrifir unwaith."
        ),
        fix: (
          "Nothing, unless the row was meant for another organisation.",
          "Dim, oni bai mai i sefydliad arall y bwriadwyd y rhes."
        ))
    default:
      DiagnosticEntry(
        ("No partnership is active", "Nid oes partneriaeth weithredol"),
        (
          "At the as-of date every partnership has ended or has not begun, so that there is nothing to look at.",
          "Ar y dyddiad dan sylw mae pob partneriaeth wedi dod i ben neu heb ddechrau, felly nid oes dim i edrych arno."
        ),
        fix: (
          "Check the as-of date, and the dates of the partnerships.",
          "Gwiriwch y dyddiad dan sylw, a dyddiadau'r partneriaethau."
        ))
    }
  }

  private static func text(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .damagedText:
      DiagnosticEntry(
        ("Text looks damaged", "Mae testun yn edrych wedi'i ddifrodi"),
        (
          "The text holds what a wrong encoding leaves of Welsh letters such as ŵ and ŷ. It is used as it stands.",
          "Mae'r testun yn dal yr hyn y mae amgodiad anghywir yn ei adael o lythrennau Cymraeg megis ŵ ac ŷ. Fe'i defnyddir fel y mae."
        ),
        fix: (
          "Take the text from its source again and save as CSV UTF-8.",
          "Cymerwch y testun o'i ffynhonnell eto a'i gadw fel CSV UTF-8."
        ))
    case .invisibleCharacter:
      DiagnosticEntry(
        ("An invisible character", "Nod anweledig"),
        (
          "The text holds a character that shows nothing or turns the direction of writing; pages show its code in brackets.",
          "Mae'r testun yn dal nod nad yw'n dangos dim neu sy'n troi cyfeiriad yr ysgrifen; mae'r tudalennau'n dangos ei god mewn cromfachau."
        ),
        fix: ("Type the text anew.", "Teipiwch y testun o'r newydd."))
    default:
      DiagnosticEntry(
        ("Letters of two scripts in one name", "Llythrennau dwy sgript mewn un enw"),
        (
          "The text mixes Latin letters with Greek or Cyrillic ones that look alike; it is never matched by name.",
          "Mae'r testun yn cymysgu llythrennau Lladin â rhai Groeg neu Gyrilig sy'n edrych yn debyg; nid yw byth yn cael ei baru wrth enw."
        ),
        fix: ("Type the text anew.", "Teipiwch y testun o'r newydd."))
    }
  }
}
