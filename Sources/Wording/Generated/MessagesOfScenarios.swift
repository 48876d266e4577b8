// Made from the catalogues of 'messages-of-scenarios' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let scenarioMissing = Phrase(
    "scenario file is missing",
    "mae'r ffeil senario ar goll",
    nil)
  package static let scenarioQuoteStray = Phrase(
    "quote where none may stand, expected it doubled in a quoted cell",
    "dyfynnod lle na chaiff yr un fod; fe'i disgwylid ddwywaith mewn cell mewn dyfynodau",
    nil)
  package static let scenarioQuoteOpen = Phrase(
    "quoted cell does not end before the file does",
    "nid yw cell mewn dyfynodau'n gorffen cyn diwedd y ffeil",
    nil)
  package static let scenarioOneBody = Phrase(
    "one body, expected two or more to merge",
    "un corff, disgwylid dau neu fwy i'w huno",
    nil)
}

extension Words {
  package static func scenarioNoHeading(columns: String) -> Phrase {
    scenarioNoHeadingText.filled(.text(columns))
  }
  private static let scenarioNoHeadingText = Filling(
      ["no heading, expected the columns ", 0],
      ["dim pennawd, disgwylid y colofnau ", 0],
      nil)
  package static func scenarioCellTooLarge(bytes: String) -> Phrase {
    scenarioCellTooLargeText.filled(.text(bytes))
  }
  private static let scenarioCellTooLargeText = Filling(
      ["cell of ", 0, " bytes, expected at most 1048576"],
      ["maint y gell mewn beitiau: ", 0, ", disgwylid 1048576 ar y mwyaf"],
      nil)
  package static func scenarioRowTooLarge(bytes: String) -> Phrase {
    scenarioRowTooLargeText.filled(.text(bytes))
  }
  private static let scenarioRowTooLargeText = Filling(
      ["row of ", 0, " bytes, expected at most 4194304"],
      ["maint y rhes mewn beitiau: ", 0, ", disgwylid 4194304 ar y mwyaf"],
      nil)
  package static func scenarioColumnTwice(column: String) -> Phrase {
    scenarioColumnTwiceText.filled(.text(column))
  }
  private static let scenarioColumnTwiceText = Filling(
      ["column '", 0, "' stands twice"],
      ["mae'r golofn '", 0, "' yno ddwywaith"],
      nil)
  package static func scenarioColumnMissing(column: String, columns: String) -> Phrase {
    scenarioColumnMissingText.filled(.text(column), .text(columns))
  }
  private static let scenarioColumnMissingText = Filling(
      ["no column '", 0, "', expected ", 1],
      ["dim colofn '", 0, "', disgwylid ", 1],
      nil)
  package static func scenarioLeavesEmpty(value: String, column: String, change: String) -> Phrase {
    scenarioLeavesEmptyText.filled(.text(value), .text(column), .text(change))
  }
  private static let scenarioLeavesEmptyText = Filling(
      ["'", 0, "' in column '", 1, "', which '", 2, "' leaves empty"],
      ["'", 0, "' yn y golofn '", 1, "', y mae '", 2, "' yn ei gadael yn wag"],
      nil)
  package static func scenarioUnreadable(reason: String) -> Phrase {
    scenarioUnreadableText.filled(.text(reason))
  }
  private static let scenarioUnreadableText = Filling(
      ["scenario file cannot be read: ", 0],
      ["ni ellir darllen y ffeil senario: ", 0],
      nil)
  package static func scenarioColumnUnknown(column: String, columns: String) -> Phrase {
    scenarioColumnUnknownText.filled(.text(column), .text(columns))
  }
  private static let scenarioColumnUnknownText = Filling(
      ["unknown column '", 0, "', expected ", 1],
      ["colofn anhysbys '", 0, "', disgwylid ", 1],
      nil)
  package static func scenarioChangeMeant(change: String, nearest: String) -> Phrase {
    scenarioChangeMeantText.filled(.text(change), .text(nearest))
  }
  private static let scenarioChangeMeantText = Filling(
      ["unknown change '", 0, "'; did you mean '", 1, "'?"],
      ["newid anhysbys '", 0, "'; ai '", 1, "' a olygwch?"],
      nil)
  package static func scenarioChangeUnknown(change: String, known: String) -> Phrase {
    scenarioChangeUnknownText.filled(.text(change), .text(known))
  }
  private static let scenarioChangeUnknownText = Filling(
      ["unknown change '", 0, "', expected one of ", 1],
      ["newid anhysbys '", 0, "', disgwylid un o'r rhain: ", 1],
      nil)
  package static func scenarioRowNeeds(column: String) -> Phrase {
    scenarioRowNeedsText.filled(.text(column))
  }
  private static let scenarioRowNeedsText = Filling(
      ["no value in column '", 0, "', which a row needs"],
      ["dim gwerth yn y golofn '", 0, "', sydd ei angen ar bob rhes"],
      nil)
  package static func scenarioChangeNeeds(column: String, change: String) -> Phrase {
    scenarioChangeNeedsText.filled(.text(column), .text(change))
  }
  private static let scenarioChangeNeedsText = Filling(
      ["no value in column '", 0, "', which '", 1, "' needs"],
      ["dim gwerth yn y golofn '", 0, "', sydd ei angen ar '", 1, "'"],
      nil)
  package static func scenarioUnknown(thing: Phrase, id: String) -> Phrase {
    scenarioUnknownText.filled(.phrase(thing), .text(id))
  }
  private static let scenarioUnknownText = Filling(
      ["unknown ", 0, " ", 1],
      ["anhysbys (", 0, "): ", 1],
      nil)
  package static func scenarioUnknownMeant(thing: Phrase, id: String, nearest: String) -> Phrase {
    scenarioUnknownMeantText.filled(.phrase(thing), .text(id), .text(nearest))
  }
  private static let scenarioUnknownMeantText = Filling(
      ["unknown ", 0, " ", 1, "; did you mean ", 2, "?"],
      ["anhysbys (", 0, "): ", 1, "; ai ", 2, " a olygwch?"],
      nil)
  package static func scenarioNotActive(id: String) -> Phrase {
    scenarioNotActiveText.filled(.text(id))
  }
  private static let scenarioNotActiveText = Filling(
      ["partnership ", 0, " is not active"],
      ["nid yw'r bartneriaeth ", 0, " yn weithredol"],
      nil)
  package static func scenarioNotActiveAt(id: String, date: String) -> Phrase {
    scenarioNotActiveAtText.filled(.text(id), .text(date))
  }
  private static let scenarioNotActiveAtText = Filling(
      ["partnership ", 0, " is not active at ", 1],
      ["nid yw'r bartneriaeth ", 0, " yn weithredol ar y dyddiad ", 1],
      nil)
  package static func scenarioBothSides(id: String) -> Phrase {
    scenarioBothSidesText.filled(.text(id))
  }
  private static let scenarioBothSidesText = Filling(
      [0, " cannot stand on both sides of one change"],
      ["ni all ", 0, " fod ar ddwy ochr un newid"],
      nil)
  package static func scenarioContradicts(change: String, id: String) -> Phrase {
    scenarioContradictsText.filled(.text(change), .text(id))
  }
  private static let scenarioContradictsText = Filling(
      ["contradicts ", 0, ": both change ", 1],
      ["mae'n gwrth-ddweud ", 0, ": mae'r ddau'n newid ", 1],
      nil)
  package static func scenarioIDInUse(id: String) -> Phrase {
    scenarioIDInUseText.filled(.text(id))
  }
  private static let scenarioIDInUseText = Filling(
      [0, " is the id of a body outside the merger, expected one of its own or a new one"],
      [0, " yw dynodydd corff y tu allan i'r uno, disgwylid un o'i rai ei hun neu un newydd"],
      nil)
  package static func scenarioOwnAncestor(id: String) -> Phrase {
    scenarioOwnAncestorText.filled(.text(id))
  }
  private static let scenarioOwnAncestorText = Filling(
      [0, " would be its own parent or ancestor"],
      ["byddai ", 0, " yn rhiant neu'n hynafiad iddo'i hun"],
      nil)
  package static func scenarioAreaNotCovered(partnership: String, area: String) -> Phrase {
    scenarioAreaNotCoveredText.filled(.text(partnership), .text(area))
  }
  private static let scenarioAreaNotCoveredText = Filling(
      [0, " does not cover area ", 1],
      ["nid yw ", 0, " yn cwmpasu'r ardal ", 1],
      nil)
  package static func scenarioAlreadyMember(member: String, partnership: String) -> Phrase {
    scenarioAlreadyMemberText.filled(.text(member), .text(partnership))
  }
  private static let scenarioAlreadyMemberText = Filling(
      [0, " already sits on ", 1],
      ["mae ", 0, " eisoes yn aelod o ", 1],
      nil)
  package static func scenarioNotMember(member: String, partnership: String) -> Phrase {
    scenarioNotMemberText.filled(.text(member), .text(partnership))
  }
  private static let scenarioNotMemberText = Filling(
      [0, " does not sit on ", 1],
      ["nid yw ", 0, " yn aelod o ", 1],
      nil)
  package static func scenarioNoMemberLeft(id: String) -> Phrase {
    scenarioNoMemberLeftText.filled(.text(id))
  }
  private static let scenarioNoMemberLeftText = Filling(
      [0, " would have no member left; to end it, stand it down"],
      ["ni fyddai aelod ar ôl gan ", 0, "; i ddod ag ef i ben, defnyddiwch stand-down"],
      nil)
  package static func scenarioNoAreaLeft(id: String) -> Phrase {
    scenarioNoAreaLeftText.filled(.text(id))
  }
  private static let scenarioNoAreaLeftText = Filling(
      [0, " would have no area left; to end it, stand it down"],
      ["ni fyddai ardal ar ôl gan ", 0, "; i ddod ag ef i ben, defnyddiwch stand-down"],
      nil)
  package static func scenarioTitleLanguage(language: String, known: String) -> Phrase {
    scenarioTitleLanguageText.filled(.text(language), .text(known))
  }
  private static let scenarioTitleLanguageText = Filling(
      ["'", 0, "' is no language of titles, expected a code such as ", 1],
      ["nid yw '", 0, "' yn iaith i deitlau, disgwylid cod fel ", 1],
      nil)
  package static func scenarioTitleTwice(language: String) -> Phrase {
    scenarioTitleTwiceText.filled(.text(language))
  }
  private static let scenarioTitleTwiceText = Filling(
      ["there are two titles in the language '", 0, "'; keep one"],
      ["mae dau deitl yn yr iaith '", 0, "'; cadwch un"],
      nil)
}
