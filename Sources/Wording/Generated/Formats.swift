// Made from the catalogues of 'formats' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let excelWorkbook = Phrase(
    "an Excel workbook (xlsx)",
    "llyfr gwaith Excel (xlsx)",
    nil)
  package static let openDocumentSheet = Phrase(
    "an OpenDocument spreadsheet (ods)",
    "taenlen OpenDocument (ods)",
    nil)
  package static let oldOfficeFile = Phrase(
    "an old Office file (xls, doc)",
    "hen ffeil Office (xls, doc)",
    nil)
  package static let zipArchive = Phrase(
    "a ZIP archive",
    "archif ZIP",
    nil)
  package static let unpackIt = Phrase(
    "unpack it",
    "dadbaciwch hi",
    nil)
  package static let gzipFile = Phrase(
    "compressed with gzip",
    "wedi'i chywasgu â gzip",
    nil)
  package static let pdfFile = Phrase(
    "a PDF",
    "dogfen PDF",
    nil)
  package static let askPublisher = Phrase(
    "ask its publisher for the table, or copy it into CSV",
    "gofynnwch i'w chyhoeddwr am y tabl, neu copïwch ef i CSV",
    nil)
  package static let parquetFile = Phrase(
    "a Parquet file",
    "ffeil Parquet",
    nil)
  package static let writeTable = Phrase(
    "write its table as CSV",
    "ysgrifennwch ei thabl fel CSV",
    nil)
  package static let sqliteDatabase = Phrase(
    "a SQLite database",
    "cronfa ddata SQLite",
    nil)
  package static let writeTables = Phrase(
    "write its tables as CSV",
    "ysgrifennwch ei thablau fel CSV",
    nil)
  package static let writeRecords = Phrase(
    "write its records as CSV or XML",
    "ysgrifennwch ei chofnodion fel CSV neu XML",
    nil)
  package static let webPage = Phrase(
    "a web page (HTML)",
    "tudalen we (HTML)",
    nil)
  package static let openInSpreadsheet = Phrase(
    "open it in a spreadsheet and save its table as CSV (UTF-8)",
    "agorwch hi mewn taenlen a chadwch ei thabl fel CSV (UTF-8)",
    nil)
  package static let xmlDocument = Phrase(
    "an XML document",
    "dogfen XML",
    nil)
  package static let mapXML = Phrase(
    "map it as docs/mapping.md says, or put it there as catalogue.xml",
    "mapiwch hi fel y dywed docs/mapping.md, neu rhowch hi yno fel catalogue.xml",
    nil)
  package static let noXMLDocument = Phrase(
    "no XML document",
    "heb fod yn ddogfen XML",
    nil)
  package static let giveFolder = Phrase(
    "a CSV catalogue is a folder: give the folder that holds its files",
    "ffolder yw catalog CSV: rhowch y ffolder sy'n cynnwys ei ffeiliau",
    nil)
  package static let nameWorkbook = Phrase(
    "name it catalogue.xlsx (or .ods) where its sheets are the tables, or map it as docs/mapping.md says",
    "enwch ef catalogue.xlsx (neu .ods) os y tablau yw ei ddalennau, neu mapiwch ef fel y dywed docs/mapping.md",
    nil)
  package static let saveAsWorkbook = Phrase(
    "save it as xlsx or ods, which are read",
    "cadwch hi fel xlsx neu ods, a ddarllenir",
    nil)
  package static let protectedWorkbook = Phrase(
    "a workbook that a password protects",
    "llyfr gwaith a ddiogelir gan gyfrinair",
    nil)
  package static let saveWithoutPassword = Phrase(
    "open it with the password and save it without one",
    "agorwch ef â'r cyfrinair a'i gadw heb un",
    nil)
}
