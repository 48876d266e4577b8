// Made from the catalogues of 'doctor' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let doctorOutputFolder = Phrase(
    "output folder",
    "ffolder allbwn",
    nil)
  package static let doctorLinks = Phrase(
    "links",
    "dolenni",
    nil)
  package static let doctorFreeSpace = Phrase(
    "free space",
    "lle rhydd",
    nil)
  package static let doctorLock = Phrase(
    "lock",
    "clo",
    nil)
  package static let doctorFree = Phrase(
    "free",
    "rhydd",
    nil)
  package static let doctorLeftovers = Phrase(
    "leftovers",
    "gweddillion",
    nil)
  package static let doctorLatestReport = Phrase(
    "latest report",
    "adroddiad diweddaraf",
    nil)
  package static let doctorNoneYet = Phrase(
    "none yet",
    "dim eto",
    nil)
  package static let doctorHistory = Phrase(
    "history",
    "hanes",
    nil)
  package static let doctorUnsettled = Phrase(
    "unsettled",
    "heb eu setlo",
    nil)
  package static let doctorClock = Phrase(
    "clock",
    "cloc",
    nil)
  package static let doctorCatalogue = Phrase(
    "catalogue",
    "catalog",
    nil)
  package static let doctorProcessors = Phrase(
    "processors",
    "prosesyddion",
    nil)
}

extension Words {
  package static func doctorCannotWrite(folder: String, reason: String) -> Phrase {
    doctorCannotWriteText.filled(.text(folder), .text(reason))
  }
  private static let doctorCannotWriteText = Filling(
      ["cannot write in '", 0, "': ", 1],
      ["ni ellir ysgrifennu yn '", 0, "': ", 1],
      nil)
  package static func doctorCannotLink(reason: String) -> Phrase {
    doctorCannotLinkText.filled(.text(reason))
  }
  private static let doctorCannotLinkText = Filling(
      ["cannot make latest: ", 0],
      ["ni ellir gwneud latest: ", 0],
      nil)
  package static func doctorAtWork(holder: String) -> Phrase {
    doctorAtWorkText.filled(.text(holder))
  }
  private static let doctorAtWorkText = Filling(
      ["a run is at work (", 0, ")"],
      ["mae rhediad ar waith (", 0, ")"],
      nil)
  package static func doctorUnverifiable(run: String) -> Phrase {
    doctorUnverifiableText.filled(.text(run))
  }
  private static let doctorUnverifiableText = Filling(
      [0, " cannot be verified"],
      ["ni ellir dilysu ", 0],
      nil)
  package static func doctorChecksAgree(run: String, count: String) -> Phrase {
    doctorChecksAgreeText.filled(.text(run), .text(count))
  }
  private static let doctorChecksAgreeText = Filling(
      [0, ", ", 1, " checks agree"],
      [0, ", gwiriadau sy'n cytuno: ", 1],
      nil)
  package static func doctorChecksDiffer(run: String, count: String) -> Phrase {
    doctorChecksDifferText.filled(.text(run), .text(count))
  }
  private static let doctorChecksDifferText = Filling(
      [0, ": ", 1, " checks do not agree; landscape verify lists them"],
      [0, ": gwiriadau nad ydynt yn cytuno: ", 1, "; mae landscape verify yn eu rhestru"],
      nil)
  package static func doctorNoneYetAt(path: String) -> Phrase {
    doctorNoneYetAtText.filled(.text(path))
  }
  private static let doctorNoneYetAtText = Filling(
      ["none yet at '", 0, "'"],
      ["dim eto yn '", 0, "'"],
      nil)
  package static func doctorMoreProblems(count: String) -> Phrase {
    doctorMoreProblemsText.filled(.text(count))
  }
  private static let doctorMoreProblemsText = Filling(
      ["and ", 0, " more; landscape runs check lists all"],
      ["a rhagor: ", 0, "; mae landscape runs check yn rhestru'r cyfan"],
      nil)
  package static func doctorYetToCome(time: String) -> Phrase {
    doctorYetToComeText.filled(.text(time))
  }
  private static let doctorYetToComeText = Filling(
      ["the newest run was recorded at ", 0, ", which is yet to come"],
      ["cofnodwyd y rhediad diweddaraf am ", 0, ", nad yw wedi dod eto"],
      nil)
  package static func doctorCanBeWritten(folder: String) -> Phrase {
    doctorCanBeWrittenText.filled(.text(folder))
  }
  private static let doctorCanBeWrittenText = Filling(
      ["'", 0, "' can be written"],
      ["gellir ysgrifennu yn '", 0, "'"],
      nil)
  package static func doctorCanBeMade(folder: String) -> Phrase {
    doctorCanBeMadeText.filled(.text(folder))
  }
  private static let doctorCanBeMadeText = Filling(
      ["'", 0, "' can be made"],
      ["gellir gwneud '", 0, "'"],
      nil)
  package static func doctorSpaceIsLow(free: String) -> Phrase {
    doctorSpaceIsLowText.filled(.text(free))
  }
  private static let doctorSpaceIsLowText = Filling(
      [0, " MiB; a report of a nation takes about 60"],
      [0, " MiB; mae adroddiad am genedl yn cymryd tua 60"],
      nil)
  package static func doctorNextClears(files: String) -> Phrase {
    doctorNextClearsText.filled(.text(files))
  }
  private static let doctorNextClearsText = Filling(
      [0, "; the next run clears them"],
      [0, "; bydd y rhediad nesaf yn eu clirio"],
      nil)
  package static func doctorNoteSays(run: String, said: String) -> Phrase {
    doctorNoteSaysText.filled(.text(run), .text(said))
  }
  private static let doctorNoteSaysText = Filling(
      [0, ", but latest.txt says ", 1, "; the next run puts it right"],
      [0, ", ond dywed latest.txt ", 1, "; bydd y rhediad nesaf yn ei gywiro"],
      nil)
  package static func doctorNoteMissing(run: String) -> Phrase {
    doctorNoteMissingText.filled(.text(run))
  }
  private static let doctorNoteMissingText = Filling(
      [0, ", but latest.txt is not there; the next run puts it right"],
      [0, ", ond nid yw latest.txt yno; bydd y rhediad nesaf yn ei gywiro"],
      nil)
  package static func doctorSound(runs: Phrase, schema: String) -> Phrase {
    doctorSoundText.filled(.phrase(runs), .text(schema))
  }
  private static let doctorSoundText = Filling(
      [0, ", schema ", 1, ", sound"],
      [0, ", sgema ", 1, ", iach"],
      nil)
  package static func doctorNextSettles(runs: String) -> Phrase {
    doctorNextSettlesText.filled(.text(runs))
  }
  private static let doctorNextSettlesText = Filling(
      [0, "; the next run settles it"],
      [0, "; bydd y rhediad nesaf yn ei setlo"],
      nil)
  package static func doctorCatalogueCounts(input: String, partnerships: Phrase, rejects: Phrase) -> Phrase {
    doctorCatalogueCountsText.filled(.text(input), .phrase(partnerships), .phrase(rejects))
  }
  private static let doctorCatalogueCountsText = Filling(
      ["'", 0, "': ", 1, ", ", 2],
      ["'", 0, "': ", 1, ", ", 2],
      nil)
}
