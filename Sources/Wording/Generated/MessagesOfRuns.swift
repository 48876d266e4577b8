// Made from the catalogues of 'messages-of-runs' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let endingUnchanged = Phrase(
    "unchanged",
    "heb newid",
    nil)
  package static let endingPublished = Phrase(
    "published",
    "cyhoeddwyd",
    nil)
  package static let endingWithRejects = Phrase(
    "published with rejects",
    "cyhoeddwyd, gyda rhesi a wrthodwyd",
    nil)
  package static let stageReading = Phrase(
    "reading the catalogue",
    "darllen y catalog",
    nil)
  package static let stageGraph = Phrase(
    "finding overlaps",
    "canfod gorgyffwrdd",
    nil)
  package static let stageFindings = Phrase(
    "applying the rules",
    "cymhwyso'r rheolau",
    nil)
  package static let stageSignificance = Phrase(
    "weighing what is surprising",
    "pwyso a mesur yr hyn sy'n annisgwyl",
    nil)
  package static let stageProposal = Phrase(
    "trying scenarios and a proposal",
    "rhoi cynnig ar senarios a llunio cynnig",
    nil)
  package static let stageChanges = Phrase(
    "comparing with earlier runs",
    "cymharu â rhediadau cynharach",
    nil)
  package static let stagePages = Phrase(
    "writing pages and tables",
    "ysgrifennu tudalennau a thablau",
    nil)
  package static let stagePublishing = Phrase(
    "publishing",
    "cyhoeddi",
    nil)
}

extension Words {
  package static func firstAndMore(first: String, more: Int) -> Phrase {
    firstAndMoreText.filled(.text(first), .figure(more))
  }
  private static let firstAndMoreText = Filling(
      [0, " and ", 1, " more"],
      [0, ", a rhagor: ", 1],
      nil)
  package static func countRejectedRows(count: Int) -> Phrase {
    countRejectedRowsText.filled(.figure(count))
  }
  private static let countRejectedRowsText = Filling(plural: 
      Filling.Forms(one: [0, " rejected row"], other: [0, " rejected rows"]),
      Filling.Forms(other: ["rhesi a wrthodwyd: ", 0]),
      nil)
  package static func countPartnerships(count: Int) -> Phrase {
    countPartnershipsText.filled(.figure(count))
  }
  private static let countPartnershipsText = Filling(plural: 
      Filling.Forms(one: [0, " partnership"], other: [0, " partnerships"]),
      Filling.Forms(other: ["partneriaethau: ", 0]),
      nil)
  package static func countMemberships(count: Int) -> Phrase {
    countMembershipsText.filled(.figure(count))
  }
  private static let countMembershipsText = Filling(plural: 
      Filling.Forms(one: [0, " membership"], other: [0, " memberships"]),
      Filling.Forms(other: ["aelodaethau: ", 0]),
      nil)
  package static func countFindings(count: Int) -> Phrase {
    countFindingsText.filled(.figure(count))
  }
  private static let countFindingsText = Filling(plural: 
      Filling.Forms(one: [0, " finding"], other: [0, " findings"]),
      Filling.Forms(other: ["canfyddiadau: ", 0]),
      nil)
  package static func countRows(count: Int) -> Phrase {
    countRowsText.filled(.figure(count))
  }
  private static let countRowsText = Filling(plural: 
      Filling.Forms(one: [0, " row"], other: [0, " rows"]),
      Filling.Forms(other: ["rhesi: ", 0]),
      nil)
  package static func countFiles(count: Int) -> Phrase {
    countFilesText.filled(.figure(count))
  }
  private static let countFilesText = Filling(plural: 
      Filling.Forms(one: [0, " file"], other: [0, " files"]),
      Filling.Forms(other: ["ffeiliau: ", 0]),
      nil)
  package static func countRuns(count: Int) -> Phrase {
    countRunsText.filled(.figure(count))
  }
  private static let countRunsText = Filling(plural: 
      Filling.Forms(one: [0, " run"], other: [0, " runs"]),
      Filling.Forms(other: ["rhediadau: ", 0]),
      nil)
  package static func countBlindRules(count: Int) -> Phrase {
    countBlindRulesText.filled(.figure(count))
  }
  private static let countBlindRulesText = Filling(plural: 
      Filling.Forms(one: [0, " rule that could not look"], other: [0, " rules that could not look"]),
      Filling.Forms(other: ["rheolau na allent edrych: ", 0]),
      nil)
  package static func runEnded(ending: Phrase, exit: String, run: String, counts: String, report: String) -> Phrase {
    runEndedText.filled(.phrase(ending), .text(exit), .text(run), .text(counts), .text(report))
  }
  private static let runEndedText = Filling(
      [0, ": exit ", 1, ", run ", 2, ", ", 3, ", ", 4],
      [0, ": cod gadael ", 1, ", rhediad ", 2, ", ", 3, ", ", 4],
      nil)
  package static func runRefused(exit: String, folder: String) -> Phrase {
    runRefusedText.filled(.text(exit), .text(folder))
  }
  private static let runRefusedText = Filling(
      ["refused: exit ", 0, ", nothing published in ", 1],
      ["gwrthodwyd: cod gadael ", 0, ", ni chyhoeddwyd dim yn ", 1],
      nil)
  package static func runStopped(signal: String, exit: String, folder: String) -> Phrase {
    runStoppedText.filled(.text(signal), .text(exit), .text(folder))
  }
  private static let runStoppedText = Filling(
      ["stopped by ", 0, ": exit ", 1, "; ", 2, "/latest is the last whole report, the next run clears the rest"],
      ["stopiwyd gan ", 0, ": cod gadael ", 1, "; ", 2, "/latest yw'r adroddiad cyflawn diwethaf, a bydd y rhediad nesaf yn clirio'r gweddill"],
      nil)
  package static func runStoppedEarly(signal: String, exit: String, folder: String) -> Phrase {
    runStoppedEarlyText.filled(.text(signal), .text(exit), .text(folder))
  }
  private static let runStoppedEarlyText = Filling(
      ["stopped by ", 0, ": exit ", 1, "; nothing is published in ", 2, " yet, the next run clears the rest"],
      ["stopiwyd gan ", 0, ": cod gadael ", 1, "; nid oes dim wedi'i gyhoeddi yn ", 2, " eto, a bydd y rhediad nesaf yn clirio'r gweddill"],
      nil)
  package static func exitCode(code: String) -> Phrase {
    exitCodeText.filled(.text(code))
  }
  private static let exitCodeText = Filling(
      ["exit ", 0],
      ["cod gadael ", 0],
      nil)
  package static func stateInLine(state: String, line: String) -> Phrase {
    stateInLineText.filled(.text(state), .text(line))
  }
  private static let stateInLineText = Filling(
      [0, " in line ", 1],
      [0, " ar linell ", 1],
      nil)
}
