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
      .fileTooLarge, .unsupportedFormat:
      file(code)
    case .invalidUTF8, .invalidUTF16, .nulByte, .unterminatedQuote, .strayQuote, .raggedRow,
      .cellTooLarge, .rowTooLarge, .invalidEncoding, .skippedRows, .unmappedWords,
      .conflictingValues:
      row(code)
    case .tooManyColumns, .missingColumn, .duplicateColumn, .unknownColumn: column(code)
    case .missingValue, .invalidDate, .unreadableEnd, .invalidNumber, .invalidValue, .invalidPeriod:
      value(code)
    case .duplicateID, .contestedID, .unknownArea, .unknownOrganisation, .unknownKind,
      .unknownRemit,
      .unknownPartnership, .ambiguousName, .rejectedReference, .partCycle, .broaderCycle,
      .guessedReference, .contradictoryJudgement, .unsearchedNames, .unlistedNames,
      .tooManyAtoms:
      reference(code)
    case .contradictoryDecision, .unattachedDecision: decision(code)
    case .missingPopulation, .repeatedSeat, .noActivePartnership, .unknownAsOf: landscape(code)
    case .ruleCouldNotLook, .ruleLookedInPart, .areaWeights: rule(code)
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

  private static func file(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .missingFile:
      DiagnosticEntry(
        ("A file is missing", "Mae ffeil ar goll"),
        (
          "The catalogue folder, or a file it should hold, is not there; or no file has the name, or is like the pattern, that a source in landscape.yaml gives. Without areas, organisations, partnerships or memberships nothing can be read; without remits the run goes on and no partnership has remits.",
          "Nid yw ffolder y catalog, neu ffeil a ddylai fod ynddi, yno; neu nid oes ffeil o'r enw, nac un sy'n debyg i'r patrwm, y mae ffynhonnell yn landscape.yaml yn ei roi. Heb ardaloedd, sefydliadau, partneriaethau neu aelodaethau ni ellir darllen dim; heb gylchoedd gwaith mae'r gwaith yn parhau ac nid oes cylch gwaith gan unrhyw bartneriaeth."
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
    case .unsupportedFormat:
      DiagnosticEntry(
        ("A file is of a format that is not read", "Mae ffeil mewn fformat nas darllenir"),
        (
          "Its first bytes are those of a workbook, an archive, a PDF or another format that is neither delimited text nor XML, whatever the file is called.",
          "Mae ei beitiau cyntaf yn rhai llyfr gwaith, archif, PDF neu fformat arall nad yw'n destun wedi'i amffinio nac yn XML, beth bynnag yw enw'r ffeil."
        ),
        fix: (
          "Do what the message says: as a rule, save the table as CSV (UTF-8).",
          "Gwnewch yr hyn y mae'r neges yn ei ddweud: fel rheol, cadwch y tabl fel CSV (UTF-8)."
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
          "Edrychwch ar y negeseuon cyntaf: mae un achos, megis ffeil ardaloedd anghywir, yn aml yn gwrthod popeth."
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

  private static func landscape(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .unknownAsOf:
      DiagnosticEntry(
        ("No as-of date is known", "Nid oes dyddiad cyfeirio hysbys"),
        (
          "Some partnerships have ended, and without a date nobody can say which of them the landscape is to show: all of them count as active.",
          "Mae rhai partneriaethau wedi dod i ben, a heb ddyddiad ni all neb ddweud pa rai ohonynt y dylai'r dirwedd eu dangos: mae pob un yn cyfrif fel un weithredol."
        ),
        fix: (
          "Give the date in the column as_of, as as-of in landscape.yaml, or with --as-of.",
          "Rhowch y dyddiad yn y golofn as_of, fel as-of yn landscape.yaml, neu gyda --as-of."
        ))
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
}
