internal import LandscapeModel

// What stands on every page, and the names of the pages.

extension Phrase {
  static let siteName = Phrase("Partnership landscape", "Y dirwedd partneriaeth")
  package static let summary = Phrase("Summary", "Crynodeb")
  package static let overlap = Phrase("Overlap", "Gorgyffwrdd")
  package static let method = Phrase("Method", "Dull")
  package static let glossary = Phrase("Glossary", "Geirfa")
  package static let dataQuality = Phrase("Data quality", "Ansawdd data")
  static let accessibility = Phrase("Accessibility", "Hygyrchedd")
  package static let footprints = Phrase("Footprints", "Olion traed")

  static let skipToContent = Phrase("Skip to main content", "Neidio i'r prif gynnwys")
  static let topOfPage = Phrase("top of the page", "brig y dudalen")
  static let menu = Phrase("Menu", "Dewislen")
  static let trail = Phrase("You are here", "Rydych chi yma")
  static let pagesOfList = Phrase("Pages of this list", "Tudalennau'r rhestr hon")
  static let alsoAvailable = Phrase(
    "This page is available in Welsh:", "Mae'r dudalen hon ar gael yn Saesneg:")
  static let madeBy = Phrase("Made by", "Lluniwyd gan")
  static let settings = Phrase("settings", "gosodiadau")
  static let catalogueOf = Phrase("catalogue of", "catalog")

  /// The name of a language in that language, for the switch.
  static func ownName(of language: Language) -> String {
    language == .english ? "English" : "Cymraeg"
  }

  /// The name of a language, for headings.
  static func ownLanguage(_ language: Language) -> Phrase {
    language == .english ? Phrase("English", "Saesneg") : Phrase("Welsh", "Cymraeg")
  }

  /// The invitation of the first page, each language in itself.
  static func readIn(_ language: Language) -> Phrase {
    Phrase("Read the report in English", "Darllen yr adroddiad yn Gymraeg")
  }

  static func linkTo(_ heading: Phrase) -> Phrase {
    Phrase("Link to: \(heading.english)", "Dolen i: \(heading.welsh)")
  }

  static func pageNumber(_ number: Int) -> Phrase {
    Phrase("Page \(number)", "Tudalen \(number)")
  }

  // Lists, values, downloads.
  static let none = Phrase("None", "Dim")
  static let notRecorded = Phrase("Not recorded", "Heb ei gofnodi")
  static let nobody = Phrase("Nobody", "Neb")
  static let downloadTable = Phrase("Download this table", "Lawrlwytho'r tabl hwn")
  static let downloadWholeTable = Phrase(
    "Download the whole table", "Lawrlwytho'r tabl cyfan")
  static let word = Phrase("Word", "Word")
  static let csv = Phrase("CSV", "CSV")
  static let latex = Phrase("LaTeX", "LaTeX")
  static let markdown = Phrase("Markdown", "Markdown")
  static let meaning = Phrase("Meaning", "Ystyr")
  static let value = Phrase("Value", "Gwerth")
  static let note = Phrase("Note", "Nodyn")
  static let people = Phrase("People", "Pobl")
  static let fileAndLine = Phrase("File and line", "Ffeil a llinell")
  static let sameInTable = Phrase("The same in a table", "Yr un peth mewn tabl")
  static let whereItComesFrom = Phrase("Where it comes from", "O ble y daw")
}
