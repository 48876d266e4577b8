// Made from the catalogues of 'frame' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let siteName = Phrase(
    "Partnership landscape",
    "Y dirwedd partneriaeth")
  package static let summary = Phrase(
    "Summary",
    "Crynodeb")
  package static let overlap = Phrase(
    "Overlap",
    "Gorgyffwrdd")
  package static let method = Phrase(
    "Method",
    "Dull")
  package static let glossary = Phrase(
    "Glossary",
    "Geirfa")
  package static let dataQuality = Phrase(
    "Data quality",
    "Ansawdd data")
  package static let accessibility = Phrase(
    "Accessibility",
    "Hygyrchedd")
  package static let footprints = Phrase(
    "Footprints",
    "Olion traed")
  package static let skipToContent = Phrase(
    "Skip to main content",
    "Neidio i'r prif gynnwys")
  package static let topOfPage = Phrase(
    "top of the page",
    "brig y dudalen")
  package static let menu = Phrase(
    "Menu",
    "Dewislen")
  package static let trail = Phrase(
    "You are here",
    "Rydych chi yma")
  package static let pagesOfList = Phrase(
    "Pages of this list",
    "Tudalennau'r rhestr hon")
  package static let alsoAvailable = Phrase(
    "This page is available in Welsh:",
    "Mae'r dudalen hon ar gael yn Saesneg:")
  package static let madeBy = Phrase(
    "Made by",
    "Lluniwyd gan")
  package static let settings = Phrase(
    "settings",
    "gosodiadau")
  package static let catalogueOf = Phrase(
    "catalogue of",
    "catalog")
  package static let ownLanguage2 = Phrase(
    "English",
    "Saesneg")
  package static let ownLanguage3 = Phrase(
    "Welsh",
    "Cymraeg")
  package static let readIn2 = Phrase(
    "Read the report in English",
    "Darllen yr adroddiad yn Gymraeg")
  package static let none = Phrase(
    "None",
    "Dim")
  package static let notRecorded = Phrase(
    "Not recorded",
    "Heb ei gofnodi")
  package static let nobody = Phrase(
    "Nobody",
    "Neb")
  package static let downloadTable = Phrase(
    "Download this table",
    "Lawrlwytho'r tabl hwn")
  package static let downloadWholeTable = Phrase(
    "Download the whole table",
    "Lawrlwytho'r tabl cyfan")
  package static let word = Phrase(
    "Word",
    "Word")
  package static let csv = Phrase(
    "CSV",
    "CSV")
  package static let latex = Phrase(
    "LaTeX",
    "LaTeX")
  package static let markdown = Phrase(
    "Markdown",
    "Markdown")
  package static let meaning = Phrase(
    "Meaning",
    "Ystyr")
  package static let value = Phrase(
    "Value",
    "Gwerth")
  package static let note = Phrase(
    "Note",
    "Nodyn")
  package static let people = Phrase(
    "People",
    "Pobl")
  package static let fileAndLine = Phrase(
    "File and line",
    "Ffeil a llinell")
  package static let sameInTable = Phrase(
    "The same in a table",
    "Yr un peth mewn tabl")
  package static let whereItComesFrom = Phrase(
    "Where it comes from",
    "O ble y daw")
  package static let englishTextsNote = Phrase(
    "What the catalogue has in English only stands in English.",
    "Saif yn Saesneg yr hyn nad yw'r catalog yn ei roi yn Gymraeg.")
}

extension Words {
  package static func linkTo(heading: Phrase) -> Phrase {
    linkToText.filled(.phrase(heading))
  }
  private static let linkToText = Filling(
      ["Link to: ", 0],
      ["Dolen i: ", 0])
  package static func pageNumber(number: Int) -> Phrase {
    pageNumberText.filled(.number(number))
  }
  private static let pageNumberText = Filling(
      ["Page ", 0],
      ["Tudalen ", 0])
}
