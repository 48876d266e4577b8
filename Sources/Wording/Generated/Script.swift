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
  package static let explorer = Phrase(
    "Explore",
    "Archwilio",
    nil)
  package static let explorerHeading = Phrase(
    "Explore the overlaps",
    "Archwilio'r gorgyffwrdd",
    nil)
  package static let explorerTableHeading = Phrase(
    "The strongest overlaps of each kind",
    "Gorgyffwrdd cryfaf pob math",
    nil)
  package static let explorerTableNote = Phrase(
    "All overlaps of a body are on its page.",
    "Mae holl achosion gorgyffwrdd corff ar ei dudalen.",
    nil)
  package static let explorerForm = Phrase(
    "Choose what is shown",
    "Dewis yr hyn a ddangosir",
    nil)
  package static let explorerChoose = Phrase(
    "Choose by",
    "Dewis yn ôl",
    nil)
  package static let explorerEverything = Phrase(
    "Everything",
    "Popeth",
    nil)
  package static let explorerLayers = Phrase(
    "Layers",
    "Haenau",
    nil)
  package static let explorerLeast = Phrase(
    "Least score in one of them",
    "Sgôr isaf yn un ohonynt",
    nil)
  package static let explorerCount = Phrase(
    "Overlaps: #",
    "Achosion o orgyffwrdd: #",
    nil)
  package static let explorerOf = Phrase(
    "Overlaps",
    "Gorgyffwrdd",
    nil)
  package static let explorerMatrix = Phrase(
    "Who overlaps with whom: the highest score of the layers chosen",
    "Pwy sy'n gorgyffwrdd â phwy: sgôr uchaf yr haenau a ddewiswyd",
    nil)
  package static let explorerMatrixNote = Phrase(
    "A name chooses that body. – stands where two do not overlap.",
    "Mae enw'n dewis y corff hwnnw. Mae – yn dangos nad yw'r ddau'n gorgyffwrdd.",
    nil)
  package static let explorerMatrixMore = Phrase(
    "Bodies with most overlaps: # of #.",
    "Cyrff â'r nifer mwyaf o achosion o orgyffwrdd: # o #.",
    nil)
  package static let explorerList = Phrase(
    "The overlaps, the strongest first",
    "Yr achosion o orgyffwrdd, y cryfaf yn gyntaf",
    nil)
  package static let explorerListMore = Phrase(
    "The first # of #; all are in data/edges.csv.",
    "Y # cyntaf o #; mae pob un yn data/edges.csv.",
    nil)
  package static let explorerAlone = Phrase(
    "The explorer needs the whole folder of the report: this page seems to stand alone.",
    "Mae angen ffolder gyfan yr adroddiad i archwilio: mae'n ymddangos bod y dudalen hon ar ei phen ei hun.",
    nil)
  package static let explorerNoLayer = Phrase(
    "Choose a layer.",
    "Dewiswch haen.",
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
  package static func explorerIntroduction(edges: Phrase, bodies: Phrase) -> Phrase {
    explorerIntroductionText.filled(.phrase(edges), .phrase(bodies))
  }
  private static let explorerIntroductionText = Filling(
      ["Which partnerships overlap, by body, kind, place and organisation: ", 0, " among ", 1, "."],
      ["Pa bartneriaethau sy'n gorgyffwrdd, fesul corff, math, lle a sefydliad: ", 0, " ymhlith ", 1, "."],
      nil)
  package static func explorerUnlisted(count: String) -> Phrase {
    explorerUnlistedText.filled(.text(count))
  }
  private static let explorerUnlistedText = Filling(
      ["Overlaps that are not on this page: ", 0, ". All are in data/edges.csv."],
      ["Achosion o orgyffwrdd nad ydynt ar y dudalen hon: ", 0, ". Mae pob un yn data/edges.csv."],
      nil)
}
