// Made from the catalogues of 'charts' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let overlapHeading = Phrase(
    "Which partnerships overlap",
    "Pa bartneriaethau sy'n gorgyffwrdd",
    nil)
  package static let matrixName = Phrase(
    "Overlap matrix",
    "Matrics gorgyffwrdd",
    nil)
  package static let matrixMessage = Phrase(
    "Bodies that overlap most stand side by side: each dark square along the diagonal is a group that meets with much the same members.",
    "Mae'r cyrff sy'n gorgyffwrdd fwyaf ochr yn ochr: grŵp y mae'r un sefydliadau i raddau helaeth yn aelodau ohono yw pob sgwâr tywyll ar hyd y lletraws.",
    nil)
  package static let matrixLegend = Phrase(
    "Membership score",
    "Sgôr aelodaeth",
    nil)
  package static let matrixLegendEmpty = Phrase(
    "White: the pair does not meet the overlap condition. Rows that stand together on one footprint have its name beside them.",
    "Gwyn: nid yw'r pâr yn bodloni'r amod gorgyffwrdd. Mae enw'r ôl troed wrth ymyl rhesi sydd gyda'i gilydd ar yr un ôl troed.",
    nil)
  package static let packagesHeading = Phrase(
    "Review packages",
    "Pecynnau adolygu",
    nil)
  package static let packagesIntroduction = Phrase(
    "Partnerships that overlap enough in area and members for one sitting to look at them together. Bodies that scrutinise or run a service are not among them.",
    "Partneriaethau sy'n gorgyffwrdd ddigon, o ran ardal ac aelodau, i'w hystyried gyda'i gilydd mewn un cyfarfod. Nid yw cyrff sy'n craffu neu'n darparu gwasanaeth yn eu plith.",
    nil)
  package static let strongestPairs = Phrase(
    "The strongest pairs",
    "Y parau cryfaf",
    nil)
  package static let strongestPairsCaption = Phrase(
    "Pairs of partnerships with the highest membership scores",
    "Parau o bartneriaethau â'r sgorau aelodaeth uchaf",
    nil)
  package static let barsName = Phrase(
    "Organisations with most seats",
    "Sefydliadau â'r nifer mwyaf o seddi",
    nil)
}

extension Words {
  package static func overlapIntroduction(edges: Phrase, inside: String) -> Phrase {
    overlapIntroductionText.filled(.phrase(edges), .text(inside))
  }
  private static let overlapIntroductionText = Filling(
      [0, " between two partnerships, and ", 1, " cases of one lying within another."],
      [0, " rhwng dwy bartneriaeth. Nifer yr achosion lle mae un o fewn y llall: ", 1, "."],
      nil)
  package static func matrixDescription(rows: Phrase, edges: Phrase) -> Phrase {
    matrixDescriptionText.filled(.phrase(rows), .phrase(edges))
  }
  private static let matrixDescriptionText = Filling(
      ["A square matrix of ", 0, ", in the same order down and across: those most alike stand together. A cell is tinted where two overlap, darker the more members they share: ", 1, " in all. The strongest pairs are in the table below."],
      ["Matrics sgwâr o ", 0, ", yn yr un drefn i lawr ac ar draws, a'r rhai tebycaf gyda'i gilydd. Arlliwir cell lle mae dwy yn gorgyffwrdd, yn dywyllach po fwyaf o aelodau a rennir: ", 1, " i gyd. Mae'r parau cryfaf yn y tabl isod."],
      nil)
  package static func andMore2(count: Int) -> Phrase {
    andMore2Text.filled(.number(count))
  }
  private static let andMore2Text = Filling(
      [" and ", 0, " more"],
      ["; ", 0, " arall"],
      nil)
  package static func tooManyForMatrix(limit: Phrase) -> Phrase {
    tooManyForMatrixText.filled(.phrase(limit))
  }
  private static let tooManyForMatrixText = Filling(
      ["A matrix is drawn for up to ", 0, ". The strongest pairs stand in the table."],
      ["Dangosir matrics ar gyfer hyd at ", 0, ". Mae'r parau cryfaf yn y tabl."],
      nil)
  package static func packagesNotDrawn(count: Int) -> Phrase {
    packagesNotDrawnText.filled(.number(count))
  }
  private static let packagesNotDrawnText = Filling(
      ["Further packages that are not drawn: ", 0, ". All are in data/clusters.csv, their overlaps in data/edges.csv."],
      ["Pecynnau eraill nas dangosir: ", 0, ". Mae pob un yn data/clusters.csv, a'u gorgyffwrdd yn data/edges.csv."],
      nil)
  package static func barsMessage(count: Phrase) -> Phrase {
    barsMessageText.filled(.phrase(count))
  }
  private static let barsMessageText = Filling(
      ["The ", 0, " with most seats carry much of the landscape."],
      ["Mae'r ", 0, " sydd â'r nifer mwyaf o seddi yn cario llawer o'r dirwedd."],
      nil)
  package static func barsDescription(count: Phrase, most: Phrase) -> Phrase {
    barsDescriptionText.filled(.phrase(count), .phrase(most))
  }
  private static let barsDescriptionText = Filling(
      ["Horizontal bars, one for each of ", 0, ", longest first; the longest is ", 1, ". The same numbers stand in the table below."],
      ["Barrau llorweddol, un i bob un o'r ", 0, ", yr hiraf yn gyntaf; hyd yr hiraf yw ", 1, ". Mae'r un rhifau yn y tabl isod."],
      nil)
}
