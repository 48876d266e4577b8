internal import LandscapeModel
package import Review
package import Wording

// What changed since the baseline.

extension Phrase {
  /// What became of one finding.
  static func name(of status: FindingStatus) -> Phrase {
    switch status {
    case .new: Phrase.findingStatusNew
    case .changed: Phrase.findingStatusChanged
    case .resolved: Phrase.findingStatusResolved
    case .reopened: Phrase.findingStatusReopened
    case .persisting: Phrase.findingStatusPersisting
    }
  }

  /// A status over the findings that have it.
  package static func heading(of status: FindingStatus) -> Phrase {
    switch status {
    case .new: Phrase.findingStatusHeadingNew
    case .persisting: Phrase.findingStatusHeadingPersisting
    case .changed: Phrase.findingStatusHeadingChanged
    case .resolved: Phrase.findingStatusHeadingResolved
    case .reopened: Phrase.findingStatusHeadingReopened
    }
  }

  /// Why a finding is not what it was.
  static func name(of cause: ChangeCause) -> Phrase {
    switch cause {
    case .data: Phrase.changeCauseData
    case .decision: Phrase.changeCauseDecision
    case .settings: Phrase.changeCauseSettings
    case .ruleVersion: Phrase.changeCauseRuleVersion
    }
  }

  /// What in the data changed about a finding's subjects.
  static func name(of change: DataChange) -> Phrase {
    switch change {
    case .merged: Phrase.dataChangeMerged
    case .stoodDown: Phrase.dataChangeStoodDown
    case .split: Phrase.dataChangeSplit
    case .replaced: Phrase.dataChangeReplaced
    case .new: Phrase.dataChangeNew
    case .renamed: Phrase.dataChangeRenamed
    case .seats: Phrase.dataChangeSeats
    case .areas: Phrase.dataChangeAreas
    case .remits: Phrase.dataChangeRemits
    case .kind: Phrase.dataChangeKind
    case .parent: Phrase.dataChangeParent
    case .facts: Phrase.dataChangeFacts
    case .certainty: Phrase.dataChangeCertainty
    case .date: Phrase.dataChangeDate
    case .elsewhere: Phrase.dataChangeElsewhere
    }
  }

  /// What became of partnerships, as a heading.
  static func name(of kind: SuccessionKind) -> Phrase {
    switch kind {
    case .continued: Phrase.successionKindContinued
    case .renamed: Phrase.successionKindRenamed
    case .replaced: Phrase.successionKindReplaced
    case .merged: Phrase.successionKindMerged
    case .split: Phrase.successionKindSplit
    case .stoodDown: Phrase.successionKindStoodDown
    case .new: Phrase.successionKindNew
    }
  }

  static func partnershipsThenAndNow(_ before: Int, _ after: Int, _ steps: String) -> Phrase {
    Words.partnershipsThenAndNow(before: before, after: after, steps: steps)
  }

  static func findingsByStatus(_ counts: String) -> Phrase {
    Words.findingsByStatus(counts: counts)
  }

  static func moreSteps(_ count: Int) -> Phrase {
    Words.moreSteps(count: count)
  }

  static func stoodDown(_ count: Int, ofKinds kinds: Int) -> Phrase {
    Words.stoodDown(count: count, kinds: kinds)
  }

  static func stoodDownInto(_ count: Int) -> Phrase {
    Words.stoodDownInto(count: count)
  }

  static func moreArrivals(_ count: Int, ofKinds kinds: Int) -> Phrase {
    Words.moreArrivals(count: count, kinds: kinds)
  }

  static func renamed(_ renamed: Int, replaced: Int) -> Phrase {
    Words.renamed(renamed: renamed, replaced: replaced)
  }

  /// The changes in two sentences, against what.
  static func changesSummary(_ changes: RunComparison) -> Phrase {
    let baseline = placeAndDate(of: changes.older.landscape)
    let before = CountedNoun.partnerships(changes.older.landscape.partnerships.count)
    let after = Numerals.grouped(changes.newer.landscape.partnerships.count)
    func count(_ status: FindingStatus) -> String {
      Numerals.grouped(changes.findings.count { $0.status == status })
    }
    return Words.changesSummary(
      baseline: baseline, before: before, after: after, new: count(.new), changed: count(.changed),
      resolved: count(.resolved), reopened: count(.reopened), persisting: count(.persisting))
  }

  /// What a folded table has, and how many rows.
  static func allRows(_ count: Int, _ caption: Phrase) -> Phrase {
    Words.allRows(caption: caption, count: count)
  }
}
