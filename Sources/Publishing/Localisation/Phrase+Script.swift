// What the script of the pages says: search, sorting, filtering and copying.

extension Phrase {
  static let search = Phrase("Search", "Chwilio")
  static let searchThisReport = Phrase("Search this report", "Chwilio'r adroddiad hwn")
  /// What a page of the report is called among results.
  static let page = Phrase("Page", "Tudalen")
  static let searchAlone = Phrase(
    "Search needs the whole folder of the report: this page seems to stand alone.",
    "Mae angen ffolder gyfan yr adroddiad i chwilio: mae'n ymddangos bod y dudalen hon ar ei phen ei hun."
  )
  static let searchNothing = Phrase(
    "Nothing found. Try fewer letters.", "Dim canlyniadau. Rhowch gynnig ar lai o lythrennau.")
  /// `#` stands for the number.
  static let searchCount = Phrase("Results: #", "Canlyniadau: #")
  static let searchMore = Phrase(
    "The first 25 are shown. Type more to narrow it down.",
    "Dangosir y 25 cyntaf. Teipiwch ragor i gyfyngu'r chwiliad.")
  /// Behind a name that search knows the beginning of.
  static func moreLetters(_ count: Int) -> Phrase {
    let figure = Numerals.grouped(count)
    return Phrase(
      "… (letters of its names that only its page has: \(figure))",
      "… (llythrennau o'i enwau sydd ar ei dudalen yn unig: \(figure))")
  }

  static let copyTable = Phrase("Copy", "Copïo")
  static let copied = Phrase(
    "Copied. Paste it into a document or a spreadsheet.",
    "Wedi'i gopïo. Gludwch ef mewn dogfen neu daenlen.")
  static let notCopied = Phrase(
    "This browser does not let a page copy. Use the downloads.",
    "Nid yw'r porwr hwn yn gadael i dudalen gopïo. Defnyddiwch y ffeiliau i'w lawrlwytho.")

  static let sortedUp = Phrase("ascending", "esgynnol")
  static let sortedDown = Phrase("descending", "disgynnol")
  static let sortedAsWritten = Phrase("original order", "trefn wreiddiol")

  static let filterList = Phrase("Filter the list", "Hidlo'r rhestr")
  static let filterWords = Phrase("Words in the row", "Geiriau yn y rhes")
  static let filterAll = Phrase("All", "Pob un")
  static let filterClear = Phrase("Show all", "Dangos pob un")
  /// The first `#` stands for the rows shown, the second for all.
  static let filterCount = Phrase("Rows shown: # of #", "Rhesi a ddangosir: # o #")

  // Lists of several pages. `#` stands for the number of rows.
  static let wholeList = Phrase(
    "Sort and filter the whole list: show all # rows here",
    "Trefnu a hidlo'r rhestr gyfan: dangos y # rhes i gyd yma")
  static let toWholeList = Phrase("Sort and filter the whole list", "Trefnu a hidlo'r rhestr gyfan")
  static let wholeListAlone = Phrase(
    "The whole list needs the whole folder of the report: this page seems to stand alone.",
    "Mae angen ffolder gyfan yr adroddiad ar gyfer y rhestr gyfan: mae'n ymddangos bod y dudalen hon ar ei phen ei hun."
  )
}
