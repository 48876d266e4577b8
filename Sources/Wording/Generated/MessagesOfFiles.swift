// Made from the catalogues of 'messages-of-files' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let kindFolder = Phrase(
    "a folder",
    "ffolder",
    nil)
  package static let kindPipe = Phrase(
    "a pipe",
    "pibell",
    nil)
  package static let kindSocket = Phrase(
    "a socket",
    "soced",
    nil)
  package static let kindDevice = Phrase(
    "a device",
    "dyfais",
    nil)
  package static let kindFile = Phrase(
    "a file",
    "ffeil",
    nil)
  package static let kindNoFile = Phrase(
    "no file",
    "rhywbeth nad yw'n ffeil",
    nil)
  package static let linkLeadsOut = Phrase(
    "a link leads out of the folder",
    "mae dolen yn arwain allan o'r ffolder",
    nil)
  package static let isNotUTF8 = Phrase(
    "is not UTF-8",
    "nid yw'n UTF-8",
    nil)
  package static let noNameOfFile = Phrase(
    "not the name of a file",
    "nid enw ffeil",
    nil)
  package static let thereIsNoReport = Phrase(
    "it is there already and is no report; move it away",
    "mae yno eisoes ac nid adroddiad mohono; symudwch ef oddi yno",
    nil)
}

extension Words {
  package static func fileIsInstead(kind: Phrase) -> Phrase {
    fileIsInsteadText.filled(.phrase(kind))
  }
  private static let fileIsInsteadText = Filling(
      ["it is ", 0],
      [0, " ydyw"],
      nil)
  package static func bytesAtMost(bytes: String, most: String) -> Phrase {
    bytesAtMostText.filled(.text(bytes), .text(most))
  }
  private static let bytesAtMostText = Filling(
      [0, " bytes, expected at most ", 1],
      ["maint mewn beitiau: ", 0, ", disgwylid ", 1, " ar y mwyaf"],
      nil)
  package static func notReadUnderName(name: String) -> Phrase {
    notReadUnderNameText.filled(.text(name))
  }
  private static let notReadUnderNameText = Filling(
      ["is not read under this name; expected ", 0],
      ["ni chaiff ei darllen dan yr enw hwn; disgwylid ", 0],
      nil)
  package static func cannotBeRead(reason: String) -> Phrase {
    cannotBeReadText.filled(.text(reason))
  }
  private static let cannotBeReadText = Filling(
      ["cannot be read: ", 0],
      ["ni ellir ei darllen: ", 0],
      nil)
  package static func standsAtNewest(kind: Phrase) -> Phrase {
    standsAtNewestText.filled(.phrase(kind))
  }
  private static let standsAtNewestText = Filling(
      [0, " stands where the newest report is named; move it away"],
      ["mae ", 0, " lle enwir yr adroddiad diweddaraf; symudwch ef oddi yno"],
      nil)
  package static func processSince(process: String, time: String) -> Phrase {
    processSinceText.filled(.text(process), .text(time))
  }
  private static let processSinceText = Filling(
      ["process ", 0, ", since ", 1, "\n"],
      ["proses ", 0, ", ers ", 1, "\n"],
      nil)
  package static func scenarioFolderUnreadable(reason: String) -> Phrase {
    scenarioFolderUnreadableText.filled(.text(reason))
  }
  private static let scenarioFolderUnreadableText = Filling(
      ["file cannot be read: ", 0],
      ["ni ellir darllen y ffeil hon: ", 0],
      nil)
  package static func fileNotMade(reason: String) -> Phrase {
    fileNotMadeText.filled(.text(reason))
  }
  private static let fileNotMadeText = Filling(
      ["the file could not be made: ", 0],
      ["ni ellid gwneud y ffeil: ", 0],
      nil)
  package static func workbookRowsTooMany(sheet: String, rows: Int) -> Phrase {
    workbookRowsTooManyText.filled(.text(sheet), .number(rows))
  }
  private static let workbookRowsTooManyText = Filling(
      [0, ": a sheet has room for 1,048,576 rows, and this one would have ", 1],
      [0, ": nifer y rhesi: ", 1, "; y mwyaf y gall dalen ei ddal: 1,048,576"],
      nil)
  package static func workbookColumnsTooMany(sheet: String, columns: Int) -> Phrase {
    workbookColumnsTooManyText.filled(.text(sheet), .number(columns))
  }
  private static let workbookColumnsTooManyText = Filling(
      [0, ": a sheet has room for 16,384 columns, and this one would have ", 1],
      [0, ": nifer y colofnau: ", 1, "; y mwyaf y gall dalen ei ddal: 16,384"],
      nil)
  package static func workbookCellTooLong(cell: String, characters: Int) -> Phrase {
    workbookCellTooLongText.filled(.text(cell), .number(characters))
  }
  private static let workbookCellTooLongText = Filling(
      [0, ": a cell has room for 32,767 characters, and this text has ", 1],
      [0, ": nifer y nodau yn y testun: ", 1, "; y mwyaf y gall cell ei ddal: 32,767"],
      nil)
}
