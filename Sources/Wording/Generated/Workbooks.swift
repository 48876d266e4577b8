// Made from the catalogues of 'workbooks' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let workbookContents = Phrase(
    "Contents",
    "Cynnwys",
    nil)
  package static let workbookTable = Phrase(
    "Table",
    "Tabl",
    nil)
  package static let workbookTitle = Phrase(
    "What it shows",
    "Yr hyn a ddangosir",
    nil)
  package static let workbookRows = Phrase(
    "Rows",
    "Rhesi",
    nil)
  package static let workbookAllTables = Phrase(
    "All tables of the report",
    "Holl dablau'r adroddiad",
    nil)
  package static let workbookReadMe = Phrase(
    "Read me",
    "Darllenwch fi",
    nil)
  package static let workbookReadMeWhat = Phrase(
    "This workbook is a catalogue of partnerships. Each sheet is one of its tables, and the first row of a sheet holds the headings.",
    "Catalog o bartneriaethau yw'r llyfr gwaith hwn. Mae pob dalen yn un o'i dablau, ac yn rhes gyntaf dalen y mae'r penawdau.",
    nil)
  package static let workbookReadMeEdit = Phrase(
    "Rows can be added, sorted, filtered and deleted, and columns can be moved. Names of sheets and headings must stay as they are.",
    "Gellir ychwanegu, trefnu, hidlo a dileu rhesi, a gellir symud colofnau. Rhaid i enwau'r dalennau a'r penawdau aros fel y maent.",
    nil)
  package static let workbookReadMeNotes = Phrase(
    "The note on each heading says what its column holds. Cells of some columns offer a list of what may stand in them.",
    "Mae'r nodyn ar bob pennawd yn dweud beth sydd yn ei golofn. Mae celloedd rhai colofnau'n cynnig rhestr o'r hyn a all sefyll ynddynt.",
    nil)
  package static let workbookReadMeIDs = Phrase(
    "An id stands in one row of its sheet. A second one is refused when it is typed, and both are tinted however they came there.",
    "Mewn un rhes o'i dalen y mae dynodydd yn sefyll. Gwrthodir ail un wrth ei deipio, ac arlliwir y ddau sut bynnag y daethant yno.",
    nil)
  package static let workbookReadMeNames = Phrase(
    "A heading in brackets is of a column for reading only: the name beside an id. It is not read back, and it is tinted where the name is not that of the id.",
    "Pennawd colofn i'w darllen yn unig yw pennawd mewn cromfachau: yr enw wrth ymyl dynodydd. Ni ddarllenir hi'n ôl, ac fe'i harlliwir lle nad enw'r dynodydd yw'r enw.",
    nil)
  package static let workbookReadMeDates = Phrase(
    "A date is a day, a month or a year, as 2023-06-30, 2023-06 or 2023.",
    "Diwrnod, mis neu flwyddyn yw dyddiad, fel 2023-06-30, 2023-06 neu 2023.",
    nil)
  package static let workbookReadMeLists = Phrase(
    "Several values in a cell are separated by semicolons.",
    "Gwahenir sawl gwerth mewn cell gan hanner colonau.",
    nil)
  package static let workbookNoteID = Phrase(
    "An id by which other rows name this one. Each stands once in the sheet.",
    "Dynodydd y mae rhesi eraill yn enwi hon wrtho. Unwaith yn y ddalen y saif pob un.",
    nil)
  package static let workbookNoteRoute = Phrase(
    "Words of the profile of the nation: who can change it.",
    "Geiriau o broffil y genedl: pwy all ei newid.",
    nil)
  package static let workbookNoteCount = Phrase(
    "A whole number from 0.",
    "Rhif cyfan o 0 i fyny.",
    nil)
  package static let workbookNoteYear = Phrase(
    "A year, as 2023.",
    "Blwyddyn, fel 2023.",
    nil)
  package static let workbookNoteNumber = Phrase(
    "A number from 0, with or without a fraction.",
    "Rhif o 0 i fyny, gyda ffracsiwn neu hebddo.",
    nil)
  package static let workbookNoteText = Phrase(
    "Any text.",
    "Unrhyw destun.",
    nil)
  package static let workbookNoteRequired = Phrase(
    "Every row must have it.",
    "Rhaid i bob rhes ei gael.",
    nil)
  package static let workbookChoices = Phrase(
    "What may stand here",
    "Beth a all sefyll yma",
    nil)
  package static let workbookLink = Phrase(
    "all tables as an Excel workbook",
    "yr holl dablau fel llyfr gwaith Excel",
    nil)
  package static let returnFormSheet = Phrase(
    "Form",
    "Ffurflen",
    nil)
}

extension Words {
  package static func workbookCutCells(count: Int) -> Phrase {
    workbookCutCellsText.filled(.number(count))
  }
  private static let workbookCutCellsText = Filling(
      ["Cells with more text than a workbook has room for, cut here and whole in the CSV file: ", 0, "."],
      ["Celloedd â mwy o destun nag sydd o le iddo mewn llyfr gwaith, wedi'u cwtogi yma ac yn gyflawn yn y ffeil CSV: ", 0, "."],
      nil)
  package static func workbookReadMeCheck(command: String) -> Phrase {
    workbookReadMeCheckText.filled(.text(command))
  }
  private static let workbookReadMeCheckText = Filling(
      ["The command that checks the workbook: ", 0],
      ["Y gorchymyn sy'n gwirio'r llyfr gwaith: ", 0],
      nil)
  package static func workbookReadMeAnalyse(command: String) -> Phrase {
    workbookReadMeAnalyseText.filled(.text(command))
  }
  private static let workbookReadMeAnalyseText = Filling(
      ["The command that analyses it: ", 0],
      ["Y gorchymyn sy'n ei ddadansoddi: ", 0],
      nil)
  package static func workbookNoteReference(sheet: String) -> Phrase {
    workbookNoteReferenceText.filled(.text(sheet))
  }
  private static let workbookNoteReferenceText = Filling(
      ["The id of a row of the sheet ", 0, "."],
      ["Dynodydd rhes o'r ddalen ", 0, "."],
      nil)
  package static func workbookNoteWords(words: String) -> Phrase {
    workbookNoteWordsText.filled(.text(words))
  }
  private static let workbookNoteWordsText = Filling(
      ["One of these words: ", 0, "."],
      ["Un o'r geiriau hyn: ", 0, "."],
      nil)
  package static func workbookNoteOtherLanguage(tag: String) -> Phrase {
    workbookNoteOtherLanguageText.filled(.text(tag))
  }
  private static let workbookNoteOtherLanguageText = Filling(
      ["The same text in the language ", 0, "."],
      ["Yr un testun yn yr iaith ", 0, "."],
      nil)
  package static func workbookNameOf(column: String) -> Phrase {
    workbookNameOfText.filled(.text(column))
  }
  private static let workbookNameOfText = Filling(
      ["(", 0, ": name)"],
      ["(", 0, ": enw)"],
      nil)
}
