// Made from the catalogues of 'checks-of-runs' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let itIsNoJSON = Phrase(
    "it is no JSON",
    "nid JSON mohono")
  package static let aCountFromZero = Phrase(
    "a count from 0",
    "cyfrif o 0 i fyny")
  package static let hexDigits = Phrase(
    "64 hexadecimal digits",
    "64 o ddigidau hecsadegol")
  package static let aPathBelow = Phrase(
    "a path below the folder",
    "llwybr islaw'r ffolder")
  package static let eachOnce = Phrase(
    "each once",
    "pob un unwaith")
  package static let asSchemaSays = Phrase(
    "as its schema says",
    "fel y dywed ei sgema")
  package static let checkForm = Phrase(
    "form",
    "ffurf")
  package static let checkSettingsDigest = Phrase(
    "settings digest",
    "gwerth hash y gosodiadau")
  package static let checkRunID = Phrase(
    "run id",
    "dynodydd y rhediad")
  package static let notThere = Phrase(
    "not there",
    "nid yw yno")
  package static let notInManifest = Phrase(
    "not in the manifest",
    "nid yw yn y maniffest")
  package static let isThere = Phrase(
    "there",
    "mae yno")
  package static let versionInRunFile = Phrase(
    "version in run.json",
    "fersiwn yn run.json")
  package static let isReadable = Phrase(
    "readable",
    "darllenadwy")
  package static let notReadable = Phrase(
    "not readable",
    "annarllenadwy")
  package static let checkInputs = Phrase(
    "inputs",
    "mewnbynnau")
  package static let checkVersion = Phrase(
    "version",
    "fersiwn")
  package static let checkAction = Phrase(
    "action",
    "gweithred")
  package static let checkSettings = Phrase(
    "settings",
    "gosodiadau")
}

extension Words {
  package static func manifestPlaceMissing(place: String) -> Phrase {
    manifestPlaceMissingText.filled(.text(place))
  }
  private static let manifestPlaceMissingText = Filling(
      ["'", 0, "' is missing"],
      ["mae '", 0, "' ar goll"])
  package static func manifestPlaceType(place: String) -> Phrase {
    manifestPlaceTypeText.filled(.text(place))
  }
  private static let manifestPlaceTypeText = Filling(
      ["'", 0, "' is of another type"],
      ["mae '", 0, "' o fath arall"])
  package static func manifestPlaceUnusable(place: String) -> Phrase {
    manifestPlaceUnusableText.filled(.text(place))
  }
  private static let manifestPlaceUnusableText = Filling(
      ["'", 0, "' cannot be used"],
      ["ni ellir defnyddio '", 0, "'"])
  package static func checkRowsOf(file: String) -> Phrase {
    checkRowsOfText.filled(.text(file))
  }
  private static let checkRowsOfText = Filling(
      ["rows of ", 0],
      ["rhesi ", 0])
  package static func checkBytes(bytes: String, digest: String) -> Phrase {
    checkBytesText.filled(.text(bytes), .text(digest))
  }
  private static let checkBytesText = Filling(
      [0, " bytes, ", 1],
      ["maint mewn beitiau: ", 0, ", ", 1])
}
