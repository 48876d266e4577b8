// Made from the catalogues of 'night-summary' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let nightPublished = Phrase(
    "report published",
    "cyhoeddwyd yr adroddiad",
    nil)
  package static let nightPublishedWithRejects = Phrase(
    "report published, with rejected rows",
    "cyhoeddwyd yr adroddiad, gyda rhesi a wrthodwyd",
    nil)
  package static let nightUnchanged = Phrase(
    "nothing has changed",
    "nid oes dim wedi newid",
    nil)
  package static let nightRefused = Phrase(
    "nothing published",
    "ni chyhoeddwyd dim",
    nil)
  package static let nightSubject = Phrase(
    "Partnership landscape: ",
    "Y dirwedd partneriaeth: ",
    nil)
  package static let nightWhy = Phrase(
    "Why (in English):",
    "Pam (yn Saesneg):",
    nil)
  package static let nightNothingToCompare = Phrase(
    "There is no earlier run to compare with.",
    "Nid oes rhediad cynharach i gymharu ag ef.",
    nil)
}

extension Words {
  package static func nightRun(run: String) -> Phrase {
    nightRunText.filled(.text(run))
  }
  private static let nightRunText = Filling(
      ["Run: ", 0],
      ["Rhediad: ", 0],
      nil)
  package static func nightReport(report: String) -> Phrase {
    nightReportText.filled(.text(report))
  }
  private static let nightReportText = Filling(
      ["Report: ", 0],
      ["Adroddiad: ", 0],
      nil)
  package static func nightCounts(partnerships: Int, findings: Int, open: Int) -> Phrase {
    nightCountsText.filled(.number(partnerships), .number(findings), .number(open))
  }
  private static let nightCountsText = Filling(
      ["Partnerships: ", 0, ". Findings: ", 1, ", of which ", 2, " open candidates for review."],
      ["Partneriaethau: ", 0, ". Canfyddiadau: ", 1, "; materion agored i'w hadolygu yn eu plith: ", 2, "."],
      nil)
  package static func nightRows(rejects: Int, warnings: Int) -> Phrase {
    nightRowsText.filled(.number(rejects), .number(warnings))
  }
  private static let nightRowsText = Filling(
      ["Rejected rows: ", 0, ". Warnings: ", 1, "."],
      ["Rhesi a wrthodwyd: ", 0, ". Rhybuddion: ", 1, "."],
      nil)
  package static func nightSince(before: Phrase) -> Phrase {
    nightSinceText.filled(.phrase(before))
  }
  private static let nightSinceText = Filling(
      ["Since ", 0, ":"],
      ["Ers ", 0, ":"],
      nil)
  package static func nightMoreInReport(more: Int) -> Phrase {
    nightMoreInReportText.filled(.number(more))
  }
  private static let nightMoreInReportText = Filling(
      ["  and ", 0, " more in the report"],
      ["  ", 0, " arall yn yr adroddiad"],
      nil)
}
