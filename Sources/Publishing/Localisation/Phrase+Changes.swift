internal import LandscapeModel
package import Review

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

  /// What became of one finding.
  static func name(of status: FindingStatus) -> Phrase {
    switch status {
    case .new: Phrase("New", "Newydd")
    case .changed: Phrase("Changed", "Wedi newid")
    case .resolved: Phrase("Resolved", "Wedi'i ddatrys")
    case .reopened: Phrase("Reopened", "Wedi'i ailagor")
    case .persisting: Phrase("As before", "Fel o'r blaen")
    }
  }

  /// A status over the findings that have it.
  package static func heading(of status: FindingStatus) -> Phrase {
    switch status {
    case .new: Phrase("New", "Newydd")
    case .persisting: Phrase("Persisting", "Yn parhau")
    case .changed: Phrase("Changed", "Wedi newid")
    case .resolved: Phrase("Resolved", "Wedi'u datrys")
    case .reopened: Phrase("Reopened", "Wedi'u hailagor")
    }
  }

  /// Why a finding is not what it was.
  static func name(of cause: ChangeCause) -> Phrase {
    switch cause {
    case .data: Phrase("data", "data")
    case .decision: Phrase("decision", "penderfyniad")
    case .settings: Phrase("settings", "gosodiadau")
    case .ruleVersion: Phrase("version of the rule", "fersiwn y rheol")
    }
  }

  /// What became of partnerships, as a heading.
  static func name(of kind: SuccessionKind) -> Phrase {
    switch kind {
    case .continued: Phrase("Continued", "Yn parhau")
    case .renamed: Phrase("Renamed", "Wedi'u hailenwi")
    case .replaced: Phrase("Replaced", "Wedi'u disodli")
    case .merged: Phrase("Merged", "Wedi'u huno")
    case .split: Phrase("Split", "Wedi'u rhannu")
    case .stoodDown: Phrase("Stood down", "Wedi dod i ben")
    case .new: Phrase("New", "Newydd")
    }
  }

  static let undatedRun = Phrase("undated", "heb ddyddiad")

  static func partnershipsThenAndNow(_ before: Int, _ after: Int, _ steps: String) -> Phrase {
    Phrase(
      "Partnerships: \(before) then, \(after) now (\(steps)).",
      "Partneriaethau: \(before) bryd hynny, \(after) nawr (\(steps)).")
  }

  static func findingsByStatus(_ counts: String) -> Phrase {
    Phrase("Findings: \(counts).", "Canfyddiadau: \(counts).")
  }

  static func moreSteps(_ count: Int) -> Phrase {
    Phrase("And \(count) more like these.", "A \(count) arall fel y rhain.")
  }

  static func stoodDown(_ count: Int, ofKinds kinds: Int) -> Phrase {
    Phrase(
      "Stood down without a successor: \(count) (kinds: \(kinds)).",
      "Wedi dod i ben heb olynydd: \(count) (mathau: \(kinds)).")
  }

  static func stoodDownInto(_ count: Int) -> Phrase {
    Phrase(
      "Stood down, with their area and members now in another body: \(count).",
      "Wedi dod i ben, a'u hardal a'u haelodau bellach mewn corff arall: \(count).")
  }

  static func moreArrivals(_ count: Int, ofKinds kinds: Int) -> Phrase {
    Phrase(
      "And \(count) more new, of other kinds (\(kinds)).",
      "A \(count) arall newydd, o fathau eraill (\(kinds)).")
  }

  static func renamed(_ renamed: Int, replaced: Int) -> Phrase {
    Phrase(
      "Renamed: \(renamed); replaced by another body in the same place: \(replaced).",
      "Wedi'u hailenwi: \(renamed); corff arall wedi dod yn eu lle: \(replaced).")
  }

  /// The changes in two sentences, against what.
  static func changesSummary(_ changes: RunComparison) -> Phrase {
    let baseline = placeAndDate(of: changes.older.landscape)
    let before = Numerals.grouped(changes.older.landscape.partnerships.count)
    let after = Numerals.grouped(changes.newer.landscape.partnerships.count)
    func count(_ status: FindingStatus) -> String {
      Numerals.grouped(changes.findings.count { $0.status == status })
    }
    return Phrase(
      "Compared with the earlier catalogue (\(baseline.english)): \(before) partnerships "
        + "then, \(after) now. Findings of all lists: "
        + "\(count(.new)) new, \(count(.changed)) changed, \(count(.resolved)) resolved, "
        + "\(count(.reopened)) reopened, \(count(.persisting)) as before.",
      "O gymharu â'r catalog blaenorol (\(baseline.welsh)): \(before) partneriaeth bryd "
        + "hynny, \(after) nawr. Canfyddiadau'r holl restrau: newydd \(count(.new)), wedi newid \(count(.changed)), wedi'u datrys "
        + "\(count(.resolved)), wedi'u hailagor \(count(.reopened)), fel o'r blaen "
        + "\(count(.persisting)).")
  }
}
