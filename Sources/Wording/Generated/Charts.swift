// Made from the catalogues of 'charts' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let overlapHeading = Phrase(
    "Which partnerships overlap",
    "Pa bartneriaethau sy'n gorgyffwrdd",
    nil)
  package static let matrixLegend = Phrase(
    "Membership score",
    "Sgôr aelodaeth",
    nil)
  package static let matrixLegendEmpty = Phrase(
    "White: the two do not meet the overlap condition.",
    "Gwyn: nid yw'r ddau gorff yn bodloni'r amod gorgyffwrdd.",
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
  package static let matrixCellsLead = Phrase(
    "A cell leads to the overlaps of the body in its row.",
    "Mae cell yn arwain at orgyffwrdd y corff yn ei rhes.",
    nil)
  package static let matrixNamesLead = Phrase(
    "A name leads to the overlaps of the body.",
    "Mae enw'n arwain at orgyffwrdd y corff.",
    nil)
  package static let kindMatrixName = Phrase(
    "Overlaps between kinds",
    "Gorgyffwrdd rhwng mathau",
    nil)
  package static let kindMatrixLegend = Phrase(
    "Overlaps",
    "Achosion o orgyffwrdd",
    nil)
  package static let kindMatrixCellsLead = Phrase(
    "White: none. A cell leads to the kind in its row.",
    "Gwyn: dim. Mae cell yn arwain at y math yn ei rhes.",
    nil)
  package static let kindMatrixNamesLead = Phrase(
    "White: none. A name leads to the kind.",
    "Gwyn: dim. Mae enw'n arwain at y math.",
    nil)
  package static let regionMatricesHeading = Phrase(
    "Bodies, region by region",
    "Cyrff, fesul rhanbarth",
    nil)
  package static let regionsNotDrawn = Phrase(
    "Regions that are not drawn",
    "Rhanbarthau nas dangosir",
    nil)
  package static let exploreOverlaps = Phrase(
    "Explore the overlaps of one body, kind, place or organisation",
    "Archwilio gorgyffwrdd un corff, math, lle neu sefydliad",
    nil)
  package static let everyPackage = Phrase(
    "Every package",
    "Pob pecyn",
    nil)
}

extension Words {
  package static func overlapIntroduction(edges: Phrase, inside: String) -> Phrase {
    overlapIntroductionText.filled(.phrase(edges), .text(inside))
  }
  private static let overlapIntroductionText = Filling(
      [0, " between two partnerships. Cases of one lying within another: ", 1, "."],
      [0, " rhwng dwy bartneriaeth. Nifer yr achosion lle mae un o fewn y llall: ", 1, "."],
      nil)
  package static func andMore2(count: Int) -> Phrase {
    andMore2Text.filled(.number(count))
  }
  private static let andMore2Text = Filling(
      [" and ", 0, " more"],
      [", a rhagor (", 0, ")"],
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
  package static func barsDescription(count: Phrase, most: Phrase, least: Int) -> Phrase {
    barsDescriptionText.filled(.phrase(count), .phrase(most), .number(least))
  }
  private static let barsDescriptionText = Filling(
      ["Of ", 0, " the first has ", 1, ", the last ", 2, "."],
      ["O'r ", 0, ", ", 1, " sydd gan y cyntaf, ", 2, " gan yr olaf."],
      nil)
  package static func kindMatrixMessage(pairs: Phrase, most: Phrase) -> Template {
    kindMatrixMessageText.template(.phrase(pairs), .phrase(most), .part(0), .part(1))
  }
  private static let kindMatrixMessageText = Filling(
      ["Kinds that overlap: ", 0, ". The most overlaps are between ", 2, " and ", 3, ": ", 1, "."],
      ["Mae ", 0, " o fathau'n gorgyffwrdd. Y ddau fath â'r nifer mwyaf o achosion: ", 2, "; ", 3, " (", 1, ")."],
      nil)
  package static func kindMatrixMessageOfOne(pairs: Phrase, most: Phrase) -> Template {
    kindMatrixMessageOfOneText.template(.phrase(pairs), .phrase(most), .part(0))
  }
  private static let kindMatrixMessageOfOneText = Filling(
      ["Kinds that overlap: ", 0, ". The most overlaps are between bodies of one kind, ", 2, ": ", 1, "."],
      ["Mae ", 0, " o fathau'n gorgyffwrdd. Rhwng cyrff o un math y mae'r nifer mwyaf o achosion: ", 2, " (", 1, ")."],
      nil)
  package static func kindMatrixDescription(first: Int, some: Int, overlaps: Phrase, own: Int, kinds: Phrase) -> Phrase {
    kindMatrixDescriptionText.filled(.number(first), .number(some), .phrase(overlaps), .number(own), .phrase(kinds))
  }
  private static let kindMatrixDescriptionText = Filling(
      ["The first ", 0, " of these pairs have ", 1, " of ", 2, ". In ", 3, " of ", 4, " bodies overlap with others of their own kind."],
      ["Mae gan y parau cyntaf (", 0, ") ", 1, " o'r ", 2, ". Mewn ", 3, " o'r ", 4, " mae cyrff yn gorgyffwrdd ag eraill o'u math eu hunain."],
      nil)
  package static func regionMatricesIntroduction(areas: Phrase, kind: Phrase, outside: Int, edges: Phrase) -> Phrase {
    regionMatricesIntroductionText.filled(.phrase(areas), .phrase(kind), .number(outside), .phrase(edges))
  }
  private static let regionMatricesIntroductionText = Filling(
      ["Regions are ", 0, " of one kind (", 1, ") that together make up the whole. A body stands in every region that it works in; one that works everywhere in none. ", 2, " of ", 3, " are in no region."],
      ["Y rhanbarthau yw ", 0, " o un math (", 1, ") sydd gyda'i gilydd yn ffurfio'r cyfan. Mae corff ym mhob rhanbarth y mae'n gweithio ynddo; nid yw corff sy'n gweithio ym mhobman mewn unrhyw un. Nid yw ", 2, " o'r ", 3, " mewn unrhyw ranbarth."],
      nil)
  package static func matrixMessage(edges: Phrase, bodies: Phrase, most: Phrase, score: String) -> Template {
    matrixMessageText.template(.phrase(edges), .phrase(bodies), .phrase(most), .text(score), .part(0), .part(1), .part(2), .part(3))
  }
  private static let matrixMessageText = Filling(
      [4, ": ", 0, " among ", 1, "; none of them overlaps with more than ", 5, " (", 2, "); the strongest overlap is that of ", 6, " with ", 7, " (membership ", 3, ")."],
      [4, ": ", 0, " ymhlith ", 1, ". ", 5, " sy'n gorgyffwrdd â'r nifer mwyaf: ", 2, "; y gorgyffwrdd cryfaf: ", 6, "; ", 7, " (aelodaeth ", 3, ")."],
      nil)
  package static func matrixDescription(bodies: Phrase, several: Int, none: Int, edges: Phrase, score: String, strong: Int) -> Phrase {
    matrixDescriptionText.filled(.phrase(bodies), .number(several), .number(none), .phrase(edges), .text(score), .number(strong))
  }
  private static let matrixDescriptionText = Filling(
      ["Of ", 0, ", overlapping with five others or more: ", 1, "; with none of them: ", 2, ". Of ", 3, ", with a membership score of ", 4, " or higher: ", 5, "."],
      ["Mae ", 1, " o'r ", 0, " yn gorgyffwrdd â phump arall neu fwy; nid yw ", 2, " yn gorgyffwrdd ag unrhyw un ohonynt. Mewn ", 5, " o'r ", 3, " mae'r sgôr aelodaeth yn ", 4, " neu'n uwch."],
      nil)
}
