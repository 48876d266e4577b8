// Made from the catalogues of 'script' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let search = Phrase(
    "Search",
    "Chwilio",
    nil)
  package static let searchThisReport = Phrase(
    "Search this report",
    "Chwilio'r adroddiad hwn",
    nil)
  package static let page = Phrase(
    "Page",
    "Tudalen",
    nil)
  package static let searchAlone = Phrase(
    "Search needs the whole folder of the report: this page seems to stand alone.",
    "Mae angen ffolder gyfan yr adroddiad i chwilio: mae'n ymddangos bod y dudalen hon ar ei phen ei hun.",
    nil)
  package static let searchNothing = Phrase(
    "Nothing found. Try fewer letters.",
    "Dim canlyniadau. Rhowch gynnig ar lai o lythrennau.",
    nil)
  package static let searchCount = Phrase(
    "Results: #",
    "Canlyniadau: #",
    nil)
  package static let searchMore = Phrase(
    "The first 25 are shown. Type more to narrow it down.",
    "Dangosir y 25 cyntaf. Teipiwch ragor i gyfyngu'r chwiliad.",
    nil)
  package static let copyTable = Phrase(
    "Copy",
    "Copïo",
    nil)
  package static let copied = Phrase(
    "Copied. Paste it into a document or a spreadsheet.",
    "Wedi'i gopïo. Gludwch ef i ddogfen neu daenlen.",
    nil)
  package static let notCopied = Phrase(
    "This browser does not let a page copy. Use the downloads.",
    "Nid yw'r porwr hwn yn caniatáu i dudalen gopïo. Defnyddiwch y dolenni lawrlwytho.",
    nil)
  package static let sortedUp = Phrase(
    "ascending",
    "esgynnol",
    nil)
  package static let sortedDown = Phrase(
    "descending",
    "disgynnol",
    nil)
  package static let sortedAsWritten = Phrase(
    "original order",
    "trefn wreiddiol",
    nil)
  package static let filterList = Phrase(
    "Filter the list",
    "Hidlo'r rhestr",
    nil)
  package static let filterWords = Phrase(
    "Words in the row",
    "Geiriau yn y rhes",
    nil)
  package static let filterAll = Phrase(
    "All",
    "Pob un",
    nil)
  package static let filterClear = Phrase(
    "Show all",
    "Dangos pob un",
    nil)
  package static let filterCount = Phrase(
    "Rows shown: # of #",
    "Rhesi a ddangosir: # o #",
    nil)
  package static let wholeList = Phrase(
    "Sort and filter the whole list: show all # rows here",
    "Trefnu a hidlo'r rhestr gyfan: dangos pob rhes yma (#)",
    nil)
  package static let toWholeList = Phrase(
    "Sort and filter the whole list",
    "Trefnu a hidlo'r rhestr gyfan",
    nil)
  package static let wholeListAlone = Phrase(
    "The whole list needs the whole folder of the report: this page seems to stand alone.",
    "Mae angen ffolder gyfan yr adroddiad ar gyfer y rhestr gyfan: mae'n ymddangos bod y dudalen hon ar ei phen ei hun.",
    nil)
}

extension Words {
  package static func moreLetters(figure: String) -> Phrase {
    moreLettersText.filled(.text(figure))
  }
  private static let moreLettersText = Filling(
      ["… (letters of its names that only its page has: ", 0, ")"],
      ["… (llythrennau o'i enwau sydd ar ei dudalen yn unig: ", 0, ")"],
      nil)
}
