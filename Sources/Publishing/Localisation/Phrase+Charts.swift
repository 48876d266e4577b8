// Pictures: the message of each, its name, and what is drawn.

extension Phrase {
  static let overlapHeading = Phrase(
    "Which partnerships overlap", "Pa bartneriaethau sy'n gorgyffwrdd")

  static func overlapIntroduction(edges: Int, containments: Int) -> Phrase {
    let edges = CountedNoun.overlaps(edges)
    let inside = Numerals.grouped(containments)
    return Phrase(
      "\(edges.english) between two partnerships, and \(inside) cases of one lying within another.",
      "\(edges.welsh) rhwng dwy bartneriaeth, a \(inside) achos lle mae un o fewn un arall.")
  }

  static let matrixName = Phrase("Overlap matrix", "Matrics gorgyffwrdd")
  static let matrixMessage = Phrase(
    "Bodies that overlap most stand side by side: each dark square along the diagonal is a group that meets with much the same members.",
    "Saif y cyrff sy'n gorgyffwrdd fwyaf ochr yn ochr: grŵp sy'n cwrdd â'r un aelodau i raddau helaeth yw pob sgwâr tywyll ar hyd y lletraws."
  )

  static func matrixDescription(rows: Int, edges: Int) -> Phrase {
    let rows = CountedNoun.partnerships(rows)
    let edges = CountedNoun.overlaps(edges)
    return Phrase(
      "A square matrix of \(rows.english), in the same order down and across: those most alike stand together. A cell is tinted where two overlap, darker the more members they share: \(edges.english) in all. The strongest pairs are in the table below.",
      "Matrics sgwâr o \(rows.welsh), yn yr un drefn i lawr ac ar draws: saif y rhai tebycaf gyda'i gilydd. Mae cell wedi'i harlliwio lle mae dwy yn gorgyffwrdd, yn dywyllach po fwyaf o aelodau y maent yn eu rhannu: \(edges.welsh) i gyd. Mae'r parau cryfaf yn y tabl isod."
    )
  }

  static let matrixLegend = Phrase("Membership score", "Sgôr aelodaeth")
  static let matrixLegendEmpty = Phrase(
    "White: the pair does not meet the overlap condition. Rows that stand together on one footprint have its name beside them.",
    "Gwyn: nid yw'r pâr yn bodloni'r amod gorgyffwrdd. Mae enw'r ôl troed wrth ymyl rhesi sy'n sefyll gyda'i gilydd ar yr un ôl troed."
  )

  static func andMore(_ count: Int) -> Phrase {
    Phrase(" and \(Numerals.grouped(count)) more", " a \(Numerals.grouped(count)) arall")
  }

  static func tooManyForMatrix(_ limit: Int) -> Phrase {
    Phrase(
      "A matrix is drawn for up to \(Numerals.grouped(limit)) partnerships. The strongest pairs stand in the table.",
      "Tynnir matrics ar gyfer hyd at \(Numerals.grouped(limit)) o bartneriaethau. Mae'r parau cryfaf yn y tabl."
    )
  }

  static let packagesHeading = Phrase("Review packages", "Pecynnau adolygu")
  static let packagesIntroduction = Phrase(
    "Partnerships that overlap enough in area and members for one sitting to look at them together. Bodies that scrutinise or run a service are not among them.",
    "Partneriaethau sy'n gorgyffwrdd digon o ran ardal ac aelodau i un cyfarfod edrych arnynt gyda'i gilydd. Nid yw cyrff sy'n craffu neu'n rhedeg gwasanaeth yn eu plith."
  )

  static func packagesNotDrawn(_ count: Int) -> Phrase {
    Phrase(
      "Further packages that are not drawn: \(Numerals.grouped(count)). All are in data/clusters.csv, their overlaps in data/edges.csv.",
      "Pecynnau eraill nas llunnir: \(Numerals.grouped(count)). Mae pob un yn data/clusters.csv, a'u gorgyffwrdd yn data/edges.csv."
    )
  }

  static let strongestPairs = Phrase("The strongest pairs", "Y parau cryfaf")
  static let strongestPairsCaption = Phrase(
    "Pairs of partnerships with the highest membership scores",
    "Parau o bartneriaethau â'r sgorau aelodaeth uchaf")

  static let barsName = Phrase(
    "Organisations with most seats", "Sefydliadau â'r nifer fwyaf o seddi")

  static func barsMessage(_ count: Int) -> Phrase {
    Phrase(
      "The \(count) organisations with most seats carry much of the landscape.",
      "Y \(count) sefydliad â'r nifer fwyaf o seddi sy'n cario llawer o'r dirwedd.")
  }

  static func barsDescription(_ count: Int, most: Int) -> Phrase {
    let most = CountedNoun.seats(most)
    return Phrase(
      "Horizontal bars, one for each of \(count) organisations, longest first; the longest is \(most.english). The same numbers stand in the table below.",
      "Barrau llorweddol, un ar gyfer pob un o \(count) sefydliad, yr hiraf yn gyntaf; yr hiraf yw \(most.welsh). Mae'r un rhifau yn y tabl isod."
    )
  }
}
