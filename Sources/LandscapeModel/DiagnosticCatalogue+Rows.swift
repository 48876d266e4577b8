extension DiagnosticCatalogue {
  /// What is wrong with the bytes or the shape of a row.
  static func row(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .invalidEncoding:
      DiagnosticEntry(
        ("A byte that the encoding does not have", "Beit nad yw yn yr amgodiad"),
        (
          "The mapping declares an encoding in which this byte stands for no character. The row was rejected; its bytes are shown in hexadecimal.",
          "Mae'r mapio'n datgan amgodiad lle nad yw'r beit hwn yn cynrychioli unrhyw nod. Gwrthodwyd y rhes; dangosir y beitiau yn hecsadegol."
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
    case .unmappedWords:
      DiagnosticEntry(
        ("Words that the mapping does not know", "Geiriau nad yw'r mapio yn eu hadnabod"),
        (
          "The mapping says what words of this column stand for and has nothing for these; they are used as they are written.",
          "Mae'r mapio yn dweud beth y mae geiriau'r golofn hon yn ei gynrychioli, ac nid oes ganddo ddim ar gyfer y rhain; fe'u defnyddir fel y'u hysgrifennwyd."
        ),
        fix: (
          "Add them to `values`, or `\"*\"` for all others.",
          "Ychwanegwch hwy at `values`, neu `\"*\"` ar gyfer y lleill i gyd."
        ))
    case .conflictingValues:
      DiagnosticEntry(
        (
          "Rows of one id that say different things",
          "Rhesi â'r un dynodydd sy'n dweud pethau gwahanol"
        ),
        (
          "The source is distinct: rows of one id are one row. The first value of the column was used and the others were not.",
          "Mae'r ffynhonnell yn un `distinct`: un rhes yw rhesi sydd â'r un dynodydd. Defnyddiwyd gwerth cyntaf y golofn ac nid y lleill."
        ),
        fix: (
          "Nothing, if the first is right; else map a column as id that tells the rows apart.",
          "Dim, os yw'r cyntaf yn gywir; fel arall mapiwch fel dynodydd golofn sy'n gwahaniaethu rhwng y rhesi."
        ))
    case .invalidUTF8:
      DiagnosticEntry(
        ("Bytes that are not UTF-8", "Beitiau nad ydynt yn UTF-8"),
        (
          "The row holds bytes that are no UTF-8 text, shown in hexadecimal; it was rejected. Spreadsheets that save as \"CSV\" often write Windows-1252.",
          "Mae'r rhes yn cynnwys beitiau nad ydynt yn destun UTF-8, a ddangosir yn hecsadegol; fe'i gwrthodwyd. Mae taenlenni sy'n cadw fel \"CSV\" yn aml yn ysgrifennu Windows-1252."
        ),
        fix: ("Save the file again as CSV UTF-8.", "Cadwch y ffeil eto fel CSV UTF-8."))
    case .invalidUTF16:
      DiagnosticEntry(
        ("Half a UTF-16 character", "Hanner nod UTF-16"),
        (
          "The file is UTF-16 and the row holds half of a character; it was rejected.",
          "UTF-16 yw'r ffeil ac mae'r rhes yn cynnwys hanner nod; fe'i gwrthodwyd."
        ),
        fix: ("Save the file again as CSV UTF-8.", "Cadwch y ffeil eto fel CSV UTF-8."))
    case .nulByte:
      DiagnosticEntry(
        ("A NUL byte", "Beit NUL"),
        (
          "The row holds a byte of value 0, which no text has; it was rejected. Many of them mean UTF-16 without its mark, or a file that is no text.",
          "Mae'r rhes yn cynnwys beit o werth 0, nad yw mewn unrhyw destun; fe'i gwrthodwyd. Mae llawer ohonynt yn golygu UTF-16 heb ei nod, neu ffeil nad yw'n destun."
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
          "Put the whole cell in quotes and write each quote inside it twice; or, in a mapping, say that quotes are letters like others (`quote: none`) or what stands before those inside a cell (`escape`).",
          "Rhowch y gell gyfan mewn dyfynodau ac ysgrifennwch bob dyfynnod ynddi ddwywaith; neu, mewn mapio, dywedwch mai llythrennau fel y lleill yw dyfynodau (`quote: none`) neu beth sydd o flaen y rhai y tu mewn i gell (`escape`)."
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

  /// What is wrong with the columns of a file.
  static func column(_ code: DiagnosticCode) -> DiagnosticEntry {
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
          "Ychwanegwch y golofn, neu ailenwch yr un sy'n cynnwys ei gwerthoedd."
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

  /// What is wrong with a value.
  static func value(_ code: DiagnosticCode) -> DiagnosticEntry {
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
          "The cell is no day, month or year of the calendar written as 2023-06-30, 2023-06 or 2023. It was left empty; the row is used.",
          "Nid yw'r gell yn ddiwrnod, mis na blwyddyn o'r calendr wedi'i ysgrifennu fel 2023-06-30, 2023-06 neu 2023. Fe'i gadawyd yn wag; defnyddir y rhes."
        ),
        fix: (
          "Write the date in that form, or say in a mapping how dates are written (`dates`).",
          "Ysgrifennwch y dyddiad yn y ffurf honno, neu dywedwch mewn mapio sut yr ysgrifennir dyddiadau (`dates`)."
        ))
    case .unreadableEnd:
      DiagnosticEntry(
        ("An end that cannot be read", "Diwedd na ellir ei ddarllen"),
        (
          "The cell is no date, so that nothing says when it ended. It was left empty: the body, seat or plan counts as going on.",
          "Nid yw'r gell yn ddyddiad, felly nid oes dim yn dweud pryd y daeth i ben. Fe'i gadawyd yn wag: cyfrifir bod y corff, y sedd neu'r cynllun yn parhau."
        ),
        fix: (
          "Write the date as 2023-06-30, 2023-06 or 2023, or say in a mapping how dates are written (`dates`).",
          "Ysgrifennwch y dyddiad fel 2023-06-30, 2023-06 neu 2023, neu dywedwch mewn mapio sut yr ysgrifennir dyddiadau (`dates`)."
        ))
    case .invalidNumber:
      DiagnosticEntry(
        ("Not a number", "Nid rhif"),
        (
          "The cell should hold a number from 0, in a writing that can mean only one. It was left empty, or its row rejected where it means nothing without the number.",
          "Dylai'r gell gynnwys rhif o 0 i fyny, wedi'i ysgrifennu fel na all olygu ond un. Fe'i gadawyd yn wag, neu gwrthodwyd ei rhes lle nad yw'n golygu dim heb y rhif."
        ),
        fix: (
          "Write digits without separators or units, or say in a mapping which sign stands before fractions (`decimal`).",
          "Ysgrifennwch ddigidau heb wahanyddion nac unedau, neu dywedwch mewn mapio pa arwydd sydd o flaen ffracsiynau (`decimal`)."
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

  /// What is suspect in a text.
  static func text(_ code: DiagnosticCode) -> DiagnosticEntry {
    switch code {
    case .damagedText:
      DiagnosticEntry(
        ("Text looks damaged", "Mae testun yn edrych wedi'i ddifrodi"),
        (
          "The text holds what a wrong encoding leaves of Welsh letters such as ŵ and ŷ. It is used as it stands.",
          "Mae'r testun yn cynnwys yr hyn y mae amgodiad anghywir yn ei adael o lythrennau Cymraeg megis ŵ ac ŷ. Fe'i defnyddir fel y mae."
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
          "Mae'r testun yn cynnwys nod nad yw'n dangos dim neu sy'n troi cyfeiriad yr ysgrifen; mae'r tudalennau'n dangos ei god mewn cromfachau."
        ),
        fix: ("Type the text anew.", "Teipiwch y testun o'r newydd."))
    default:
      DiagnosticEntry(
        ("Letters of two scripts in one name", "Llythrennau o ddwy wyddor mewn un enw"),
        (
          "The text mixes Latin letters with Greek or Cyrillic ones that look alike; it is never matched by name.",
          "Mae'r testun yn cymysgu llythrennau Lladin â rhai Groeg neu Gyrilig sy'n edrych yn debyg; nid yw byth yn cael ei baru wrth enw."
        ),
        fix: ("Type the text anew.", "Teipiwch y testun o'r newydd."))
    }
  }
}
