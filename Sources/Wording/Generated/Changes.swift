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
  package static let seatsByWhatBecame = Phrase(
    "Seats, by what became of their partnerships",
    "Seddi, yn ôl yr hyn a ddaeth o'u partneriaethau",
    nil)
  package static let seatChangesCaption = Phrase(
    "Change of seats, by what became of partnerships",
    "Newid yn nifer y seddi, yn ôl yr hyn a ddaeth o'r partneriaethau",
    nil)
  package static let seatChangesNote = Phrase(
    "Change is seats now less seats then, and the sum of three parts: organisations that held a seat then and hold none now, organisations that hold one now and held none then, and the rest. The groups sum to the whole exactly.",
    "Y newid yw nifer y seddi nawr llai nifer y seddi bryd hynny, ac mae'n swm tair rhan: sefydliadau a oedd â sedd bryd hynny ac sydd heb yr un nawr, sefydliadau sydd â sedd nawr ac a oedd heb yr un bryd hynny, a'r gweddill. Mae'r grwpiau'n adio'n union i'r cyfanswm.",
    nil)
  package static let constantMeetingsNote = Phrase(
    "Meeting-days are counted as if each partnership that goes on, is renamed or is replaced met as often now as it did then; what a change of how often they meet, or of what is assumed of it, adds stands apart.",
    "Cyfrifir diwrnodau cyfarfod fel petai pob partneriaeth sy'n parhau, a ailenwyd neu a ddisodlwyd yn cyfarfod mor aml nawr ag yr oedd bryd hynny; dangosir ar wahân yr hyn a ychwanegir gan newid yn amlder y cyfarfodydd, neu yn yr hyn a dybir amdano.",
    nil)
  package static let wholeOfChanges = Phrase(
    "All",
    "Cyfanswm",
    nil)
  package static let partnershipsThen = Phrase(
    "Partnerships then",
    "Partneriaethau bryd hynny",
    nil)
  package static let partnershipsNow = Phrase(
    "Partnerships now",
    "Partneriaethau nawr",
    nil)
  package static let seatsThen = Phrase(
    "Seats then",
    "Seddi bryd hynny",
    nil)
  package static let seatsNow = Phrase(
    "Seats now",
    "Seddi nawr",
    nil)
  package static let changeOfSeats = Phrase(
    "Change",
    "Newid",
    nil)
  package static let changeOfEnded = Phrase(
    "Organisations with no seat now",
    "Sefydliadau heb sedd nawr",
    nil)
  package static let changeOfBegun = Phrase(
    "Organisations with no seat then",
    "Sefydliadau heb sedd bryd hynny",
    nil)
  package static let changeOfRest = Phrase(
    "The rest",
    "Y gweddill",
    nil)
  package static let changeOfDays = Phrase(
    "Change of meeting-days",
    "Newid yn y diwrnodau cyfarfod",
    nil)
  package static let daysOfEnded = Phrase(
    "Meeting-days of organisations with no seat now",
    "Diwrnodau cyfarfod sefydliadau heb sedd nawr",
    nil)
  package static let daysOfBegun = Phrase(
    "Meeting-days of organisations with no seat then",
    "Diwrnodau cyfarfod sefydliadau heb sedd bryd hynny",
    nil)
  package static let daysOfRest = Phrase(
    "The rest of the meeting-days",
    "Gweddill y diwrnodau cyfarfod",
    nil)
  package static let daysByMeetings = Phrase(
    "Meeting-days by how often they meet",
    "Diwrnodau cyfarfod oherwydd amlder cyfarfod",
    nil)
  package static let dataChangeMerged = Phrase(
    "merged",
    "unwyd",
    nil)
  package static let dataChangeStoodDown = Phrase(
    "stood down",
    "daeth i ben",
    nil)
  package static let dataChangeSplit = Phrase(
    "split",
    "rhannwyd",
    nil)
  package static let dataChangeReplaced = Phrase(
    "replaced",
    "disodlwyd",
    nil)
  package static let dataChangeNew = Phrase(
    "a new body",
    "corff newydd",
    nil)
  package static let dataChangeRenamed = Phrase(
    "renamed",
    "ailenwyd",
    nil)
  package static let dataChangeSeats = Phrase(
    "seats",
    "seddi",
    nil)
  package static let dataChangeAreas = Phrase(
    "area",
    "ardal",
    nil)
  package static let dataChangeRemits = Phrase(
    "remits",
    "cylchoedd gwaith",
    nil)
  package static let dataChangeKind = Phrase(
    "kind",
    "math",
    nil)
  package static let dataChangeParent = Phrase(
    "whom it reports to",
    "i bwy y mae'n adrodd",
    nil)
  package static let dataChangeFacts = Phrase(
    "facts such as meetings and plans",
    "ffeithiau megis cyfarfodydd a chynlluniau",
    nil)
  package static let dataChangeCertainty = Phrase(
    "how sure its seats are",
    "pa mor sicr yw'r seddi",
    nil)
  package static let dataChangeElsewhere = Phrase(
    "other bodies",
    "cyrff eraill",
    nil)
  package static let dataChangeDate = Phrase(
    "only the date of the catalogue",
    "dyddiad y catalog yn unig",
    nil)
}

extension Template {
  package static let seatsFreedAndTaken = Filling(
      ["Merging and standing down freed ", 0, "; new, replaced and split bodies took ", 1, "."],
      ["Wrth uno cyrff a dod â rhai i ben, rhyddhawyd ", 0, "; aeth ", 1, " i gyrff newydd, i gyrff a ddaeth yn lle eraill ac i gyrff a rannwyd."],
      nil).template(
    .part(0), .part(1))
  package static let seatsOfComingAndGoing = Filling(
      ["Change of seats by merging and standing down: ", 0, "; of new, replaced and split bodies: ", 1, "."],
      ["Newid yn nifer y seddi wrth uno cyrff a dod â rhai i ben: ", 0, "; cyrff newydd, cyrff a ddaeth yn lle eraill a chyrff a rannwyd: ", 1, "."],
      nil).template(
    .part(0), .part(1))
  package static let seatsOfGoingOn = Filling(
      ["Change of seats of continuing bodies: ", 0, ", of which by organisations that hold no seat any more: ", 1, ". Change of seats in all: ", 2, "."],
      ["Newid yn seddi'r cyrff sy'n parhau: ", 0, "; o'r rhain, gan sefydliadau nad oes ganddynt sedd bellach: ", 1, ". Newid yn y seddi i gyd: ", 2, "."],
      nil).template(
    .part(0), .part(1), .part(2))
  package static let seatsOfGoingOnSame = Filling(
      ["Continuing bodies hold as many seats as before. Change of seats in all: ", 0, "."],
      ["Mae gan y cyrff sy'n parhau gynifer o seddi ag o'r blaen. Newid yn y seddi i gyd: ", 0, "."],
      nil).template(
    .part(0))
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
  package static func allRows(caption: Phrase, count: Int) -> Phrase {
    allRowsText.filled(.phrase(caption), .number(count))
  }
  private static let allRowsText = Filling(
      [0, ": ", 1],
      [0, ": ", 1],
      nil)
}
