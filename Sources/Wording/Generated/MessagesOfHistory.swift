// Made from the catalogues of 'messages-of-history' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let historyIsEmpty = Phrase(
    "the file is empty",
    "mae'r ffeil yn wag",
    nil)
  package static let historyIsNoDatabase = Phrase(
    "it is not a SQLite database",
    "nid cronfa ddata SQLite mohono",
    nil)
  package static let cannotBeCreated = Phrase(
    "it cannot be created",
    "ni ellir ei greu",
    nil)
  package static let noAnswer = Phrase(
    "no answer",
    "dim ateb",
    nil)
  package static let historyNotAvailable = Phrase(
    "not available",
    "ddim ar gael",
    nil)
  package static let writtenIsNotThere = Phrase(
    "what was written is not what is there",
    "nid yr hyn a ysgrifennwyd sydd yno",
    nil)
}

extension Words {
  package static func noCopyMade(folder: String, reason: String) -> Phrase {
    noCopyMadeText.filled(.text(folder), .text(reason))
  }
  private static let noCopyMadeText = Filling(
      ["no copy of it can be made in '", 0, "': ", 1, "; set TMPDIR"],
      ["ni ellir gwneud copi ohono yn '", 0, "': ", 1, "; gosodwch TMPDIR"],
      nil)
  package static func noCopyWritten(file: String) -> Phrase {
    noCopyWrittenText.filled(.text(file))
  }
  private static let noCopyWrittenText = Filling(
      ["no copy of it can be written to '", 0, "'; set TMPDIR"],
      ["ni ellir ysgrifennu copi ohono i '", 0, "'; gosodwch TMPDIR"],
      nil)
  package static func historyIsCut(bytes: String, expected: String) -> Phrase {
    historyIsCutText.filled(.text(bytes), .text(expected))
  }
  private static let historyIsCutText = Filling(
      ["it has ", 0, " of ", 1, " bytes"],
      ["maint mewn beitiau: ", 0, ", disgwylid ", 1],
      nil)
  package static func historyLacks(name: String) -> Phrase {
    historyLacksText.filled(.text(name))
  }
  private static let historyLacksText = Filling(
      [0, " is missing"],
      ["mae ", 0, " ar goll"],
      nil)
  package static func migrationMissing(name: String) -> Phrase {
    migrationMissingText.filled(.text(name))
  }
  private static let migrationMissingText = Filling(
      ["the note of migration ", 0, " is missing"],
      ["mae'r nodyn am y mudo ", 0, " ar goll"],
      nil)
  package static func contentNumber(key: String) -> Phrase {
    contentNumberText.filled(.text(key))
  }
  private static let contentNumberText = Filling(
      ["content ", 0],
      ["cynnwys ", 0],
      nil)
  package static func findingNamed(id: String) -> Phrase {
    findingNamedText.filled(.text(id))
  }
  private static let findingNamedText = Filling(
      ["finding ", 0],
      ["canfyddiad ", 0],
      nil)
}
