internal import LandscapeModel

// What changed since the baseline.

extension Phrase {
  static let changesPage = Phrase("Changes", "Newidiadau")
  static let changesHeading = Phrase(
    "What has changed since last time", "Beth sydd wedi newid ers y tro diwethaf")
  static let changedFindings = Phrase("Findings", "Canfyddiadau")
  static let changedPartnerships = Phrase("Partnerships", "Partneriaethau")
  static let statusOfChange = Phrase("Status", "Statws")
  static let causeOfChange = Phrase("Cause", "Achos")
  static let becameOfIt = Phrase("What happened", "Beth ddigwyddodd")
  static let confidenceOfMatch = Phrase("Confidence, %", "Hyder, %")
  static let reasonOfMatch = Phrase("Because", "Oherwydd")
  static let changedFindingsCaption = Phrase(
    "Findings that are new, changed, resolved or reopened",
    "Canfyddiadau newydd, wedi newid, wedi'u datrys neu wedi'u hailagor")
  static let changedPartnershipsCaption = Phrase(
    "What became of partnerships", "Beth ddaeth o bartneriaethau")
  static let allChanges = Phrase("All changes", "Pob newid")
  static let noChangedFinding = Phrase(
    "No finding is new, changed, resolved or reopened.",
    "Nid oes unrhyw ganfyddiad newydd, wedi newid, wedi'i ddatrys nac wedi'i ailagor.")
  static let noChangedPartnership = Phrase(
    "Every partnership goes on as it was.", "Mae pob partneriaeth yn parhau fel yr oedd.")
  static let successionNote = Phrase(
    "Matched by id, then by footprint, members, remit, kind and name. Confidence is how well they "
      + "match, not a judgement of the change.",
    "Wedi'u paru yn ôl dynodydd, yna yn ôl ôl troed, aelodau, cylch gwaith, math ac enw. Hyder yw pa "
      + "mor dda y maent yn cyfateb, nid barn ar y newid.")

  static func name(of status: ReportChanges.Status) -> Phrase {
    switch status {
    case .new: Phrase("New", "Newydd")
    case .changed: Phrase("Changed", "Wedi newid")
    case .resolved: Phrase("Resolved", "Wedi'i ddatrys")
    case .reopened: Phrase("Reopened", "Wedi'i ailagor")
    case .persisting: Phrase("As before", "Fel o'r blaen")
    }
  }

  /// The changes in two sentences, against what.
  static func changesSummary(_ changes: ReportChanges) -> Phrase {
    let (before, after) = (
      Numerals.grouped(changes.partnerships.before), Numerals.grouped(changes.partnerships.after)
    )
    func count(_ status: ReportChanges.Status) -> String { Numerals.grouped(changes.count(status)) }
    return Phrase(
      "Compared with the earlier catalogue (\(changes.baseline.english)): \(before) partnerships "
        + "then, \(after) now. Findings of all lists: "
        + "\(count(.new)) new, \(count(.changed)) changed, \(count(.resolved)) resolved, "
        + "\(count(.reopened)) reopened, \(count(.persisting)) as before.",
      "O gymharu â'r catalog blaenorol (\(changes.baseline.welsh)): \(before) partneriaeth bryd "
        + "hynny, \(after) nawr. Canfyddiadau'r holl restrau: newydd \(count(.new)), wedi newid \(count(.changed)), wedi'u datrys "
        + "\(count(.resolved)), wedi'u hailagor \(count(.reopened)), fel o'r blaen "
        + "\(count(.persisting)).")
  }
}
