// Made from the catalogues of 'returned-lines' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let returnedTitle = Phrase(
    "What returned forms would change",
    "Yr hyn y byddai ffurflenni a ddychwelwyd yn ei newid",
    nil)
  package static let returnedPlace = Phrase(
    "Place in the form",
    "Lle yn y ffurflen",
    nil)
  package static let returnedBody = Phrase(
    "Form of",
    "Ffurflen pwy",
    nil)
  package static let returnedAbout = Phrase(
    "About",
    "Am beth",
    nil)
  package static let returnedOutcome = Phrase(
    "Outcome",
    "Canlyniad",
    nil)
  package static let returnedBefore = Phrase(
    "In the catalogue",
    "Yn y catalog",
    nil)
  package static let returnedAfter = Phrase(
    "By the return",
    "Yn ôl y ffurflen",
    nil)
  package static let returnedReason = Phrase(
    "Reason",
    "Rheswm",
    nil)
  package static let returnedConfirmed = Phrase(
    "Confirmed",
    "Cadarnhawyd",
    nil)
  package static let returnedStruck = Phrase(
    "Struck out",
    "Dilëwyd",
    nil)
  package static let returnedAdded = Phrase(
    "Added",
    "Ychwanegwyd",
    nil)
  package static let returnedSet = Phrase(
    "Changed",
    "Newidiwyd",
    nil)
  package static let returnedRemoved = Phrase(
    "Removed",
    "Tynnwyd",
    nil)
  package static let returnedAnswered = Phrase(
    "Answered",
    "Atebwyd",
    nil)
  package static let returnedUnchanged = Phrase(
    "As the catalogue has it",
    "Fel y mae yn y catalog",
    nil)
  package static let returnedRefused = Phrase(
    "Not applied",
    "Ni ddefnyddiwyd",
    nil)
  package static let returnedNoKey = Phrase(
    "the line has no key; write into one of the empty lines of the form",
    "nid oes allwedd i'r llinell; ysgrifennwch yn un o linellau gwag y ffurflen",
    nil)
  package static let returnedNotAsked = Phrase(
    "nothing is asked in this line",
    "ni ofynnir dim yn y llinell hon",
    nil)
  package static let returnedWrittenOver = Phrase(
    "the texts of the form were written over; answers belong in the last two columns",
    "ysgrifennwyd dros destunau'r ffurflen; yn y ddwy golofn olaf y mae atebion i fod",
    nil)
  package static let returnedContradictory = Phrase(
    "answer and correction contradict each other",
    "mae'r ateb a'r cywiriad yn groes i'w gilydd",
    nil)
  package static let returnedEmail = Phrase(
    "looks like the address of a person, and is not taken",
    "mae'n edrych fel cyfeiriad person, ac ni chaiff ei gymryd",
    nil)
  package static let returnedTelephone = Phrase(
    "looks like a telephone number, and is not taken",
    "mae'n edrych fel rhif ffôn, ac ni chaiff ei gymryd",
    nil)
  package static let returnedPersonName = Phrase(
    "looks like the name of a person, and is not taken; name the post",
    "mae'n edrych fel enw person, ac ni chaiff ei gymryd; enwch y swydd",
    nil)
  package static let returnedAfterChange = Phrase(
    "the catalogue has changed since the form was made; ask again",
    "mae'r catalog wedi newid ers gwneud y ffurflen; gofynnwch eto",
    nil)
  package static let returnedGone = Phrase(
    "the catalogue no longer has it",
    "nid yw yn y catalog mwyach",
    nil)
  package static let returnedWithoutCorrection = Phrase(
    "it does not say what is right",
    "nid yw'n dweud beth sy'n gywir",
    nil)
  package static let returnedWithoutDate = Phrase(
    "the form does not say on which day it was filled in",
    "nid yw'r ffurflen yn dweud ar ba ddiwrnod y llenwyd hi",
    nil)
  package static let returnedSeveralRows = Phrase(
    "the seat has several rows; change the roles by hand",
    "mae gan y sedd fwy nag un rhes; newidiwch y rolau â llaw",
    nil)
  package static let returnedSeveralLanguages = Phrase(
    "the list stands in several languages; change it by hand",
    "mae'r rhestr mewn mwy nag un iaith; newidiwch hi â llaw",
    nil)
  package static let returnsSeenHeading = Phrase(
    "Returns",
    "Ffurflenni a ddychwelwyd",
    nil)
  package static let returnsSeenCaption = Phrase(
    "Partnerships that have answered, and what is still open",
    "Partneriaethau sydd wedi ateb, a'r hyn sy'n dal yn agored",
    nil)
  package static let returnsSeenNote = Phrase(
    "By the sources of the catalogue's rows; the catalogue does not keep who was asked.",
    "Yn ôl ffynonellau rhesi'r catalog; nid yw'r catalog yn cadw i bwy y gofynnwyd.",
    nil)
  package static let returnsSeenDate = Phrase(
    "Newest return",
    "Y ffurflen ddiweddaraf",
    nil)
  package static let returnsSeenPost = Phrase(
    "By",
    "Gan",
    nil)
  package static let returnsSeenSettled = Phrase(
    "Seats that returns settled",
    "Seddi y mae ffurflenni wedi'u setlo",
    nil)
  package static let returnsSeenAssumed = Phrase(
    "Seats still assumed",
    "Seddi sy'n dal yn dybiedig",
    nil)
}

extension Words {
  package static func returnedChangedSince(recorded: String) -> Phrase {
    returnedChangedSinceText.filled(.text(recorded))
  }
  private static let returnedChangedSinceText = Filling(
      ["the form said ", 0, "; the catalogue has changed since"],
      [0, " oedd yn y ffurflen; mae'r catalog wedi newid ers hynny"],
      nil)
  package static func returnedUnknownKey(key: String) -> Phrase {
    returnedUnknownKeyText.filled(.text(key))
  }
  private static let returnedUnknownKeyText = Filling(
      ["the key is none of a form: ", 0],
      ["nid allwedd ffurflen mo hon: ", 0],
      nil)
  package static func returnedUnreadable(text: String) -> Phrase {
    returnedUnreadableText.filled(.text(text))
  }
  private static let returnedUnreadableText = Filling(
      ["no answer that can be read: ", 0],
      ["dim ateb y gellir ei ddarllen: ", 0],
      nil)
  package static func returnedEitherWay(text: String) -> Phrase {
    returnedEitherWayText.filled(.text(text))
  }
  private static let returnedEitherWayText = Filling(
      [0, " may be a tick or a cross; write yes or no"],
      ["gall ", 0, " fod yn dic neu'n groes; ysgrifennwch ydy neu nac ydy"],
      nil)
  package static func returnedConflict(places: String) -> Phrase {
    returnedConflictText.filled(.text(places))
  }
  private static let returnedConflictText = Filling(
      ["another line says something else: ", 0],
      ["mae llinell arall yn dweud rhywbeth arall: ", 0],
      nil)
  package static func returnedAmbiguous(name: String, ids: String) -> Phrase {
    returnedAmbiguousText.filled(.text(name), .text(ids))
  }
  private static let returnedAmbiguousText = Filling(
      [0, " is the name of several: ", 1],
      ["enw mwy nag un yw ", 0, ": ", 1],
      nil)
  package static func returnedUnknownName(name: String) -> Phrase {
    returnedUnknownNameText.filled(.text(name))
  }
  private static let returnedUnknownNameText = Filling(
      ["nothing is called ", 0],
      ["nid oes dim o'r enw ", 0],
      nil)
  package static func returnedUnknownNameNearest(name: String, nearest: String) -> Phrase {
    returnedUnknownNameNearestText.filled(.text(name), .text(nearest))
  }
  private static let returnedUnknownNameNearestText = Filling(
      ["nothing is called ", 0, "; the nearest: ", 1],
      ["nid oes dim o'r enw ", 0, "; y tebycaf: ", 1],
      nil)
  package static func returnedNoColumn(table: String, column: String) -> Phrase {
    returnedNoColumnText.filled(.text(table), .text(column))
  }
  private static let returnedNoColumnText = Filling(
      [0, " has no column ", 1, "; add it to the heading"],
      ["nid oes colofn ", 1, " yn ", 0, "; ychwanegwch hi at y pennawd"],
      nil)
  package static func returnsSeenOpen(count: Int) -> Phrase {
    returnsSeenOpenText.filled(.number(count))
  }
  private static let returnsSeenOpenText = Filling(
      ["Partnerships with assumed seats of which no return speaks: ", 0, "."],
      ["Partneriaethau â seddi tybiedig nad oes ffurflen wedi sôn amdanynt: ", 0, "."],
      nil)
}
