extension DiagnosticCatalogue {
  /// What is wrong with a decision.
  static func decision(_ code: DiagnosticCode) -> DiagnosticEntry {
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

  /// What is wrong with a reference to another row.
  static func reference(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .duplicateID:
      DiagnosticEntry(
        ("An id stands twice", "Mae dynodydd yno ddwywaith"),
        (
          "A row before this one has the same id. The first was kept and this one rejected.",
          "Mae'r un dynodydd gan res o flaen hon. Cadwyd y gyntaf a gwrthodwyd hon."
        ),
        fix: (
          "Remove one of the rows, or give it an id of its own.",
          "Dilëwch un o'r rhesi, neu rhowch ei dynodydd ei hun iddi."
        ))
    case .contestedID:
      DiagnosticEntry(
        ("An id that two claim", "Dynodydd y mae dau yn ei hawlio"),
        (
          "Two rows with different names have the id that the row names, so that nobody can tell which is meant; the row was rejected.",
          "Mae gan ddwy res ag enwau gwahanol y dynodydd y mae'r rhes yn ei enwi, felly ni all neb ddweud pa un a olygir; gwrthodwyd y rhes."
        ),
        fix: (
          "Give each its own id; in a mapping, a `prefix` for the ids of each source does it.",
          "Rhowch ei ddynodydd ei hun i bob un; mewn mapio, mae `prefix` i ddynodyddion pob ffynhonnell yn gwneud hynny."
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
          "Nid dynodydd yw'r gell ond enw mwy nag un rhes; ni ddyfalwyd dim a gwrthodwyd y rhes."
        ),
        fix: (
          "Use one of the ids that the message lists.",
          "Defnyddiwch un o'r dynodyddion a restrir yn y neges."
        ))
    case .guessedReference:
      DiagnosticEntry(
        ("A name was taken for its best candidate", "Cymerwyd mai'r cofnod agosaf oedd ystyr yr enw"),
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
          "Mae cynifer o enwau anhysbys fel na chwiliwyd am gofnodion tebyg ond i'r rhai cyntaf. Gwrthodwyd y rhesi fel unrhyw resi eraill; yr unig beth nas dywedir yw'r hyn y gall yr enw ei olygu."
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
        ("It needs a row that was rejected", "Mae'n cyfeirio at res a wrthodwyd"),
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
        "Dylai'r gell enwi rhes yn \(welsh.file) (\(welsh.noun)) wrth ei dynodydd, neu wrth enw neu enw arall sydd gan un rhes yn unig. Nid yw'n enwi dim un; gwrthodwyd y rhes."
      ),
      fix: (
        "Correct the spelling, or add the row to \(english.file).",
        "Cywirwch y sillafu, neu ychwanegwch y rhes at \(welsh.file)."
      ))
  }
}
