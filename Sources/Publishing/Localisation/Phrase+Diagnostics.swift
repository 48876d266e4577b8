package import LandscapeModel

// Titles of the codes of messages about input.

extension Phrase {
  /// What a code is about.
  package static func title(of code: DiagnosticCode) -> Phrase {
    switch code {
    case .missingFile, .unreadableFile, .emptyFile, .emptyCatalogue, .missingKinds,
      .fileTooLarge, .invalidUTF8, .invalidUTF16, .nulByte, .unterminatedQuote, .strayQuote,
      .raggedRow, .cellTooLarge, .rowTooLarge:
      fileTitle(of: code)
    case .tooManyColumns, .missingColumn, .duplicateColumn, .unknownColumn, .missingValue,
      .invalidDate, .invalidNumber, .invalidValue, .invalidPeriod:
      valueTitle(of: code)
    default: referenceTitle(of: code)
    }
  }

  private static func fileTitle(of code: DiagnosticCode) -> Phrase {
    switch code {
    case .missingFile: Phrase("A file is missing", "Mae ffeil ar goll")
    case .unreadableFile: Phrase("A file cannot be read", "Ni ellir darllen ffeil")
    case .emptyFile: Phrase("A file is empty", "Mae ffeil yn wag")
    case .emptyCatalogue: Phrase("The catalogue is empty", "Mae'r catalog yn wag")
    case .missingKinds:
      Phrase("There is no file of kinds", "Nid oes ffeil o fathau")
    case .fileTooLarge: Phrase("A file is too large", "Mae ffeil yn rhy fawr")
    case .invalidUTF8: Phrase("Bytes that are not UTF-8", "Beitiau nad ydynt yn UTF-8")
    case .invalidUTF16: Phrase("Bytes that are not UTF-16", "Beitiau nad ydynt yn UTF-16")
    case .nulByte: Phrase("A NUL byte", "Beit NUL")
    case .unterminatedQuote:
      Phrase("A quotation mark is not closed", "Nid yw dyfynnod wedi'i gau")
    case .strayQuote:
      Phrase("A quotation mark in the wrong place", "Dyfynnod yn y lle anghywir")
    case .raggedRow:
      Phrase(
        "A row with too few or too many cells", "Rhes â rhy ychydig neu ormod o gelloedd")
    case .cellTooLarge: Phrase("A cell is too large", "Mae cell yn rhy fawr")
    default: Phrase("A row is too large", "Mae rhes yn rhy fawr")
    }
  }

  private static func valueTitle(of code: DiagnosticCode) -> Phrase {
    switch code {
    case .tooManyColumns: Phrase("Too many columns", "Gormod o golofnau")
    case .missingColumn: Phrase("A column is missing", "Mae colofn ar goll")
    case .duplicateColumn:
      Phrase("A column stands twice", "Mae colofn yno ddwywaith")
    case .unknownColumn: Phrase("A column is not known", "Colofn anhysbys")
    case .missingValue: Phrase("A value is missing", "Mae gwerth ar goll")
    case .invalidDate: Phrase("Not a date", "Nid yw'n ddyddiad")
    case .invalidNumber: Phrase("Not a number", "Nid yw'n rhif")
    case .invalidValue: Phrase("Not an allowed value", "Nid yw'n werth a ganiateir")
    default: Phrase("An end before its beginning", "Diwedd cyn ei ddechrau")
    }
  }

  private static func referenceTitle(of code: DiagnosticCode) -> Phrase {
    switch code {
    case .duplicateID: Phrase("An id stands twice", "Mae dynodydd yno ddwywaith")
    case .unknownArea: Phrase("An area is not known", "Ardal anhysbys")
    case .unknownOrganisation: Phrase("An organisation is not known", "Sefydliad anhysbys")
    case .unknownKind: Phrase("A kind is not known", "Math anhysbys")
    case .unknownRemit: Phrase("A remit is not known", "Cylch gwaith anhysbys")
    case .unknownPartnership: Phrase("A partnership is not known", "Partneriaeth anhysbys")
    case .ambiguousName:
      Phrase("A name that several records share", "Enw y mae sawl cofnod yn ei rannu")
    case .rejectedReference:
      Phrase(
        "A reference to a row that was rejected", "Cyfeiriad at res a wrthodwyd")
    case .partCycle:
      Phrase("An area is a part of itself", "Mae ardal yn rhan ohoni'i hun")
    case .broaderCycle:
      Phrase("A remit is broader than itself", "Mae cylch gwaith yn ehangach nag ef ei hun")
    case .missingPopulation:
      Phrase("A population is missing", "Mae poblogaeth ar goll")
    case .repeatedSeat:
      Phrase("A seat recorded more than once", "Sedd wedi'i chofnodi fwy nag unwaith")
    case .noActivePartnership:
      Phrase(
        "No partnership is active at the date", "Nid oes partneriaeth weithredol ar y dyddiad")
    case .damagedText: Phrase("Text that looks damaged", "Testun sy'n edrych yn ddifrodedig")
    case .invisibleCharacter: Phrase("An invisible character", "Nod anweledig")
    case .mixedScript:
      Phrase("Letters of several scripts in one name", "Llythrennau o sawl sgript mewn un enw")
    default:
      // A code of a later room: its kebab-case name stands beside this title.
      Phrase("Another message about the input", "Neges arall am y mewnbwn")
    }
  }
}
