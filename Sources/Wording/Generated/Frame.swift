// Made from the catalogues of 'frame' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let siteName = Phrase(
    "Partnership landscape",
    "Y dirwedd partneriaeth",
    "Cruth-tìre nan com-pàirteachasan")
  package static let summary = Phrase(
    "Summary",
    "Crynodeb",
    "Geàrr-chunntas")
  package static let overlap = Phrase(
    "Overlap",
    "Gorgyffwrdd",
    "Tar-lùbadh")
  package static let method = Phrase(
    "Method",
    "Dull",
    "Modh")
  package static let glossary = Phrase(
    "Glossary",
    "Geirfa",
    "Briathrachas")
  package static let dataQuality = Phrase(
    "Data quality",
    "Ansawdd data",
    "Càileachd an dàta")
  package static let accessibility = Phrase(
    "Accessibility",
    "Hygyrchedd",
    "So-ruigsinneachd")
  package static let footprints = Phrase(
    "Footprints",
    "Olion traed",
    "Lorgan-coise")
  package static let skipToContent = Phrase(
    "Skip to main content",
    "Neidio i'r prif gynnwys",
    "Leum dhan phrìomh shusbaint")
  package static let topOfPage = Phrase(
    "top of the page",
    "brig y dudalen",
    "bàrr na duilleige")
  package static let menu = Phrase(
    "Menu",
    "Dewislen",
    "Clàr-taice")
  package static let trail = Phrase(
    "You are here",
    "Rydych chi yma",
    "Tha thu an-seo")
  package static let pagesOfList = Phrase(
    "Pages of this list",
    "Tudalennau'r rhestr hon",
    "Duilleagan na liosta seo")
  package static let alsoAvailable = Phrase(
    "This page in another language:",
    "Y dudalen hon mewn iaith arall:",
    "An duilleag seo ann an cànan eile:")
  package static let madeBy = Phrase(
    "Made by",
    "Lluniwyd gan",
    "Air a dhèanamh le")
  package static let settings = Phrase(
    "settings",
    "gosodiadau",
    "roghainnean")
  package static let catalogueOf = Phrase(
    "catalogue of",
    "catalog",
    "catalog aig")
  package static let none = Phrase(
    "None",
    "Dim",
    "Gin")
  package static let notRecorded = Phrase(
    "Not recorded",
    "Heb ei gofnodi",
    "Gun chlàradh")
  package static let nobody = Phrase(
    "Nobody",
    "Neb",
    "Duine sam bith")
  package static let downloadTable = Phrase(
    "Download this table",
    "Lawrlwytho'r tabl hwn",
    "Luchdaich a-nuas an clàr seo")
  package static let downloadWholeTable = Phrase(
    "Download the whole table",
    "Lawrlwytho'r tabl cyfan",
    "Luchdaich a-nuas an clàr slàn")
  package static let word = Phrase(
    "Word document",
    "Dogfen Word",
    "Word")
  package static let csv = Phrase(
    "CSV",
    "CSV",
    "CSV")
  package static let latex = Phrase(
    "LaTeX",
    "LaTeX",
    "LaTeX")
  package static let markdown = Phrase(
    "Markdown",
    "Markdown",
    "Markdown")
  package static let meaning = Phrase(
    "Meaning",
    "Ystyr",
    "Brìgh")
  package static let value = Phrase(
    "Value",
    "Gwerth",
    "Luach")
  package static let note = Phrase(
    "Note",
    "Nodyn",
    "Nota")
  package static let people = Phrase(
    "People",
    "Pobl",
    "Daoine")
  package static let fileAndLine = Phrase(
    "File and line",
    "Ffeil a llinell",
    "Faidhle is loidhne")
  package static let sameInTable = Phrase(
    "The same in a table",
    "Yr un peth mewn tabl",
    "An t-aon rud ann an clàr")
  package static let whereItComesFrom = Phrase(
    "Where it comes from",
    "O ble y daw",
    "Cò às a tha e")
  package static let englishTextsNote = Phrase(
    "What the catalogue has in English only stands in English.",
    "Saif yn Saesneg yr hyn nad yw'r catalog yn ei roi yn Gymraeg.",
    "Tha na tha sa chatalog sa Bheurla a-mhàin air a shealltainn sa Bheurla.")
  package static let readIn = Phrase(
    "Read the report in English",
    "Darllen yr adroddiad yn Gymraeg",
    "Leugh an aithisg sa Ghàidhlig")
  package static let csvCompressed = Phrase(
    "CSV, compressed (gzip)",
    "CSV, wedi'i gywasgu (gzip)",
    nil)
}

extension Words {
  package static func linkTo(heading: Phrase) -> Phrase {
    linkToText.filled(.phrase(heading))
  }
  private static let linkToText = Filling(
      ["Link to: ", 0],
      ["Dolen i: ", 0],
      ["Ceangal gu: ", 0])
  package static func pageNumber(number: Int) -> Phrase {
    pageNumberText.filled(.number(number))
  }
  private static let pageNumberText = Filling(
      ["Page ", 0],
      ["Tudalen ", 0],
      ["Duilleag ", 0])
  package static func readInAnother(name: String) -> Phrase {
    readInAnotherText.filled(.text(name))
  }
  private static let readInAnotherText = Filling(
      [0, ": read the report with names in this language"],
      [0, ": darllen yr adroddiad gydag enwau yn yr iaith hon"],
      [0, ": leugh an aithisg le ainmean sa chànan seo"])
}
