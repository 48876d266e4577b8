// Made from the catalogues of 'checks-of-runs' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let itIsNoJSON = Phrase(
    "it is no JSON",
    "nid JSON mohono",
    nil)
  package static let aCountFromZero = Phrase(
    "a count from 0",
    "cyfrif o 0 i fyny",
    nil)
  package static let hexDigits = Phrase(
    "64 hexadecimal digits",
    "64 o ddigidau hecsadegol",
    nil)
  package static let aPathBelow = Phrase(
    "a path below the folder",
    "llwybr islaw'r ffolder",
    nil)
  package static let eachOnce = Phrase(
    "each once",
    "pob un unwaith",
    nil)
  package static let asSchemaSays = Phrase(
    "as its schema says",
    "fel y dywed ei sgema",
    nil)
  package static let checkForm = Phrase(
    "form",
    "ffurf",
    nil)
  package static let checkSettingsDigest = Phrase(
    "settings digest",
    "gwerth hash y gosodiadau",
    nil)
  package static let checkRunID = Phrase(
    "run id",
    "dynodydd y rhediad",
    nil)
  package static let notThere = Phrase(
    "not there",
    "nid yw yno",
    nil)
  package static let notInManifest = Phrase(
    "not in the manifest",
    "nid yw yn y maniffest",
    nil)
  package static let isThere = Phrase(
    "there",
    "mae yno",
    nil)
  package static let versionInRunFile = Phrase(
    "version in run.json",
    "fersiwn yn run.json",
    nil)
  package static let isReadable = Phrase(
    "readable",
    "darllenadwy",
    nil)
  package static let notReadable = Phrase(
    "not readable",
    "annarllenadwy",
    nil)
  package static let checkInputs = Phrase(
    "inputs",
    "mewnbynnau",
    nil)
  package static let checkVersion = Phrase(
    "version",
    "fersiwn",
    nil)
  package static let checkAction = Phrase(
    "action",
    "gweithred",
    nil)
  package static let checkSettings = Phrase(
    "settings",
    "gosodiadau",
    nil)
}

extension Words {
  package static func manifestPlaceMissing(place: String) -> Phrase {
    manifestPlaceMissingText.filled(.text(place))
  }
  private static let manifestPlaceMissingText = Filling(
      ["'", 0, "' is missing"],
      ["mae '", 0, "' ar goll"],
      nil)
  package static func manifestPlaceType(place: String) -> Phrase {
    manifestPlaceTypeText.filled(.text(place))
  }
  private static let manifestPlaceTypeText = Filling(
      ["'", 0, "' is of another type"],
      ["mae '", 0, "' o fath arall"],
      nil)
  package static func manifestPlaceUnusable(place: String) -> Phrase {
    manifestPlaceUnusableText.filled(.text(place))
  }
  private static let manifestPlaceUnusableText = Filling(
      ["'", 0, "' cannot be used"],
      ["ni ellir defnyddio '", 0, "'"],
      nil)
  package static func checkRowsOf(file: String) -> Phrase {
    checkRowsOfText.filled(.text(file))
  }
  private static let checkRowsOfText = Filling(
      ["rows of ", 0],
      ["rhesi ", 0],
      nil)
  package static func checkBytes(bytes: String, digest: String) -> Phrase {
    checkBytesText.filled(.text(bytes), .text(digest))
  }
  private static let checkBytesText = Filling(
      [0, " bytes, ", 1],
      ["maint mewn beitiau: ", 0, ", ", 1],
      nil)
}
