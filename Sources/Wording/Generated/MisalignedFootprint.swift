// Made from the catalogues of 'misaligned-footprint' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let misalignedFootprintName = Phrase(
    "Misaligned footprint",
    "Ôl troed heb ei gysoni",
    "Lorg-coise nach eil a’ co-thaobhadh")
  package static let misalignedFootprintAction = Phrase(
    "Consider aligning one footprint with the lines that others use",
    "Ystyried cysoni un ôl troed â'r ffiniau y mae eraill yn eu defnyddio",
    nil)
  package static let misalignedFootprintChangedBy = Phrase(
    "A change of one of the footprints.",
    "Newid i un o'r olion traed.",
    nil)
  package static let misalignedFootprint = Phrase(
    "A boundary may follow a service, a police area or a history that the catalogue does not know. Moving a part breaks working links that exist.",
    "Gall ffin ddilyn gwasanaeth, ardal heddlu neu hanes nad yw'r catalog yn gwybod amdano. Mae symud rhan yn torri cysylltiadau gwaith sy'n bodoli.",
    nil)
  package static let movedPart = Phrase(
    "The smallest part whose move would settle the crossing:",
    "Y rhan leiaf y byddai ei symud yn datrys y croesi:",
    nil)
  package static let footprintToChange = Phrase(
    "Of the footprints that hold this part, the one that fewest kinds use:",
    "O'r olion traed sy'n cynnwys y rhan hon, yr un a ddefnyddir gan y nifer lleiaf o fathau:",
    nil)
  package static let otherFootprint = Phrase(
    "Other footprint",
    "Ôl troed arall",
    nil)
  package static let crossingsCaption = Phrase(
    "Footprints that cross, with the people in each part",
    "Olion traed sy'n croesi ei gilydd, gyda'r bobl ym mhob rhan",
    nil)
  package static let peopleInBoth = Phrase(
    "People in both",
    "Pobl yn y ddau",
    nil)
  package static let peopleInFirst = Phrase(
    "People in the first only",
    "Pobl yn y cyntaf yn unig",
    nil)
  package static let peopleInSecond = Phrase(
    "People in the other only",
    "Pobl yn y llall yn unig",
    nil)
  package static let misalignedFootprintQuestion = Phrase(
    "could their areas follow the lines that others use?",
    "a allai eu hardaloedd ddilyn y ffiniau y mae eraill yn eu defnyddio?",
    nil)
}

extension Template {
  package static let misalignedTitle = Filling(
      ["The lines of ", 0, " cross those of other bodies at ", 1],
      ["Mae ffiniau ", 0, " yn croesi ffiniau cyrff eraill yma: ", 1],
      ["Lorg-coise nach eil a’ co-thaobhadh: ", 0, " – ", 1]).template(
    .part(0), .part(1))
}

extension Words {
  package static func crossingThreshold(part: String) -> Phrase {
    crossingThresholdText.filled(.text(part))
  }
  private static let crossingThresholdText = Filling(
      ["The moved part may hold at most ", 0, " of the people of the smaller footprint."],
      ["Caiff y rhan a symudir gynnwys hyd at ", 0, " o bobl y lleiaf o'r ddau ôl troed."],
      nil)
  package static func equalParts(count: String, all: String) -> Phrase {
    equalPartsText.filled(.text(count), .text(all))
  }
  private static let equalPartsText = Filling(
      ["Crossings with more than one smallest part: ", 0, " of ", 1, ". There the part that lies in both footprints is taken, else the one in the first only; the move of the other would settle the crossing as well."],
      ["Croesiadau â mwy nag un rhan leiaf: ", 0, " o ", 1, ". Yno, dewisir y rhan sydd yn y ddau ôl troed, neu fel arall yr un sydd yn y cyntaf yn unig; byddai symud y llall hefyd yn datrys y croesi."],
      nil)
  package static func misalignedCondition(part: String) -> Phrase {
    misalignedConditionText.filled(.text(part))
  }
  private static let misalignedConditionText = Filling(
      ["Footprints of strategic kinds cross. The smallest part whose move would settle it holds at most ", 0, " of the people of the smaller footprint; one finding for each moved part."],
      ["Mae olion traed mathau strategol yn croesi ei gilydd. Mae'r rhan leiaf y byddai ei symud yn datrys hyn yn cynnwys hyd at ", 0, " o bobl y lleiaf o'r ddau ôl troed; un canfyddiad i bob rhan a symudir."],
      nil)
  package static func servedFromBoth(count: Phrase, served: Phrase) -> Phrase {
    servedFromBothText.filled(.phrase(count), .phrase(served))
  }
  private static let servedFromBothText = Filling(
      ["The boundaries differ, not the work. Footprints that cross: ", 0, ". The part that would have to move: ", 1, "."],
      ["Y ffiniau sy'n wahanol, nid y gwaith. Olion traed sy'n croesi ei gilydd: ", 0, ". Y rhan y byddai'n rhaid ei symud: ", 1, "."],
      nil)
}
