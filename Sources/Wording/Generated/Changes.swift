// Made from the catalogues of 'changes' by `scripts/wording`; change the texts there.
// swift-format-ignore-file

extension Phrase {
  package static let changesPage = Phrase(
    "Changes",
    "Newidiadau",
    nil)
  package static let changesHeading = Phrase(
    "What has changed since last time",
    "Beth sydd wedi newid ers y tro diwethaf",
    nil)
  package static let changedFindings = Phrase(
    "Findings",
    "Canfyddiadau",
    nil)
  package static let changedPartnerships = Phrase(
    "Partnerships",
    "Partneriaethau",
    nil)
  package static let statusOfChange = Phrase(
    "Status",
    "Statws",
    nil)
  package static let causeOfChange = Phrase(
    "Cause",
    "Achos",
    nil)
  package static let becameOfIt = Phrase(
    "What happened",
    "Beth a ddigwyddodd",
    nil)
  package static let reasonOfMatch = Phrase(
    "Because",
    "Oherwydd",
    nil)
  package static let changedFindingsCaption = Phrase(
    "Findings that are new, changed, resolved or reopened",
    "Canfyddiadau sy'n newydd neu sydd wedi newid, wedi'u datrys neu wedi'u hailagor",
    nil)
  package static let changedPartnershipsCaption = Phrase(
    "What became of partnerships",
    "Beth a ddaeth o'r partneriaethau",
    nil)
  package static let allChanges = Phrase(
    "All changes",
    "Pob newid",
    nil)
  package static let noChangedFinding = Phrase(
    "No finding is new, changed, resolved or reopened.",
    "Nid oes unrhyw ganfyddiad sy'n newydd nac sydd wedi newid, wedi'i ddatrys neu wedi'i ailagor.",
    nil)
  package static let noChangedPartnership = Phrase(
    "Every partnership goes on as it was.",
    "Mae pob partneriaeth yn parhau fel yr oedd.",
    nil)
  package static let successionNote = Phrase(
    "Matched by id, then by footprint, members, remit, kind and name. Confidence is how well they match, not a judgement of the change.",
    "Wedi'u paru yn ôl dynodydd, yna yn ôl ôl troed, aelodau, cylch gwaith, math ac enw. Hyder yw pa mor dda y maent yn cyfateb, nid barn ar y newid.",
    nil)
  package static let findingStatusNew = Phrase(
    "New",
    "Newydd",
    nil)
  package static let findingStatusChanged = Phrase(
    "Changed",
    "Newidiwyd",
    nil)
  package static let findingStatusResolved = Phrase(
    "Resolved",
    "Datryswyd",
    nil)
  package static let findingStatusReopened = Phrase(
    "Reopened",
    "Ailagorwyd",
    nil)
  package static let findingStatusPersisting = Phrase(
    "As before",
    "Fel o'r blaen",
    nil)
  package static let findingStatusHeadingNew = Phrase(
    "New",
    "Newydd",
    nil)
  package static let findingStatusHeadingPersisting = Phrase(
    "Persisting",
    "Parhau",
    nil)
  package static let findingStatusHeadingChanged = Phrase(
    "Changed",
    "Newidiwyd",
    nil)
  package static let findingStatusHeadingResolved = Phrase(
    "Resolved",
    "Datryswyd",
    nil)
  package static let findingStatusHeadingReopened = Phrase(
    "Reopened",
    "Ailagorwyd",
    nil)
  package static let changeCauseData = Phrase(
    "data",
    "data",
    nil)
  package static let changeCauseDecision = Phrase(
    "decision",
    "penderfyniad",
    nil)
  package static let changeCauseSettings = Phrase(
    "settings",
    "gosodiadau",
    nil)
  package static let changeCauseRuleVersion = Phrase(
    "version of the rule",
    "fersiwn y rheol",
    nil)
  package static let successionKindContinued = Phrase(
    "Continued",
    "Parhau",
    nil)
  package static let successionKindRenamed = Phrase(
    "Renamed",
    "Ailenwyd",
    nil)
  package static let successionKindReplaced = Phrase(
    "Replaced",
    "Disodlwyd",
    nil)
  package static let successionKindMerged = Phrase(
    "Merged",
    "Unwyd",
    nil)
  package static let successionKindSplit = Phrase(
    "Split",
    "Rhannwyd",
    nil)
  package static let successionKindStoodDown = Phrase(
    "Stood down",
    "Daeth i ben",
    nil)
  package static let successionKindNew = Phrase(
    "New",
    "Newydd",
    nil)
  package static let undatedRun = Phrase(
    "undated",
    "heb ddyddiad",
    nil)
}

extension Words {
  package static func partnershipsThenAndNow(before: Int, after: Int, steps: String) -> Phrase {
    partnershipsThenAndNowText.filled(.number(before), .number(after), .text(steps))
  }
  private static let partnershipsThenAndNowText = Filling(
      ["Partnerships: ", 0, " then, ", 1, " now (", 2, ")."],
      ["Partneriaethau: ", 0, " bryd hynny, ", 1, " nawr (", 2, ")."],
      nil)
  package static func findingsByStatus(counts: String) -> Phrase {
    findingsByStatusText.filled(.text(counts))
  }
  private static let findingsByStatusText = Filling(
      ["Findings: ", 0, "."],
      ["Canfyddiadau: ", 0, "."],
      nil)
  package static func moreSteps(count: Int) -> Phrase {
    moreStepsText.filled(.number(count))
  }
  private static let moreStepsText = Filling(
      ["And ", 0, " more like these."],
      ["Hefyd: ", 0, " arall fel y rhain."],
      nil)
  package static func stoodDown(count: Int, kinds: Int) -> Phrase {
    stoodDownText.filled(.number(count), .number(kinds))
  }
  private static let stoodDownText = Filling(
      ["Stood down without a successor: ", 0, " (kinds: ", 1, ")."],
      ["Daeth i ben heb olynydd: ", 0, " (mathau: ", 1, ")."],
      nil)
  package static func stoodDownInto(count: Int) -> Phrase {
    stoodDownIntoText.filled(.number(count))
  }
  private static let stoodDownIntoText = Filling(
      ["Stood down, with their area and members now in another body: ", 0, "."],
      ["Daeth i ben, a'r ardal a'r aelodau bellach mewn corff arall: ", 0, "."],
      nil)
  package static func moreArrivals(count: Int, kinds: Int) -> Phrase {
    moreArrivalsText.filled(.number(count), .number(kinds))
  }
  private static let moreArrivalsText = Filling(
      ["And ", 0, " more new, of other kinds (", 1, ")."],
      ["Hefyd, rhai newydd o fathau eraill (", 1, "): ", 0, "."],
      nil)
  package static func renamed(renamed: Int, replaced: Int) -> Phrase {
    renamedText.filled(.number(renamed), .number(replaced))
  }
  private static let renamedText = Filling(
      ["Renamed: ", 0, "; replaced by another body in the same place: ", 1, "."],
      ["Ailenwyd: ", 0, "; daeth corff arall yn lle: ", 1, "."],
      nil)
  package static func changesSummary(baseline: Phrase, before: Phrase, after: String, new: String, changed: String, resolved: String, reopened: String, persisting: String) -> Phrase {
    changesSummaryText.filled(.phrase(baseline), .phrase(before), .text(after), .text(new), .text(changed), .text(resolved), .text(reopened), .text(persisting))
  }
  private static let changesSummaryText = Filling(
      ["Compared with the earlier catalogue (", 0, "): ", 1, " then, ", 2, " now. Findings of all lists: ", 3, " new, ", 4, " changed, ", 5, " resolved, ", 6, " reopened, ", 7, " as before."],
      ["O gymharu â'r catalog blaenorol (", 0, "): ", 1, " bryd hynny, ", 2, " nawr. Canfyddiadau'r holl restrau – newydd: ", 3, "; newidiwyd: ", 4, "; datryswyd: ", 5, "; ailagorwyd: ", 6, "; fel o'r blaen: ", 7, "."],
      nil)
}
