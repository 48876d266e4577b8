internal import Review
internal import Wording

/// Says how a fact of a finding's evidence differs from what it was.
enum EvidenceWording {
  /// `members in common: 9 → 6`.
  static func phrase(_ difference: EvidenceDifference) -> Phrase {
    let name = name(of: difference.name)
    let change = text(difference.before) + " → " + text(difference.after)
    return .joined([name, Phrase(verbatim: change)], by: ": ")
  }

  /// Sets are told by their size: which ids came and went stands in `compare --format json`.
  private static func text(_ value: EvidenceFact.Value?) -> String {
    switch value {
    case .none: "–"
    case .score(let number), .count(let number):
      number == number.rounded() && abs(number) < 1e15
        ? String(Int(number)) : String((number * 100).rounded() / 100)
    case .ids(let ids): String(ids.count)
    case .exact(let words): words.joined(separator: ", ")
    }
  }

  private static func name(of fact: String) -> Phrase {
    switch fact {
    case "area": Phrase.evidenceArea
    case "membership": Phrase.evidenceMembership
    case "member-share": Phrase.evidenceMemberShare
    case "precedents": Phrase.evidencePrecedents
    case "reason-remits": Phrase.evidenceReasonRemits
    case "reason-bodies": Phrase.evidenceReasonBodies
    case "remit": Phrase.evidenceRemit
    case "shared-members": Phrase.evidenceSharedMembers
    case "shared-areas", "areas": Phrase.evidenceSharedAreasAreas
    case "shared-remits": Phrase.evidenceSharedRemits
    case "outer": Phrase.evidenceOuter
    case "inners": Phrase.evidenceInners
    case "partnerships": Phrase.evidencePartnerships
    case "target", "changed-footprint": Phrase.evidenceTargetChangedFootprint
    case "other-kinds", "kinds": Phrase.evidenceOtherKindsKinds
    case "share": Phrase.evidenceShare
    case "fit": Phrase.evidenceFit
    case "spanning-members": Phrase.evidenceSpanningMembers
    case "moved-areas": Phrase.evidenceMovedAreas
    case "assessments": Phrase.evidenceAssessments
    case "plan": Phrase.evidencePlan
    case "from": Phrase.evidenceFrom
    case "to": Phrase.evidenceTo
    case "cycle-end": Phrase.evidenceCycleEnd
    case "seats": Phrase.evidenceSeats
    case "meeting-days": Phrase.evidenceMeetingDays
    case "repeat-seats": Phrase.evidenceRepeatSeats
    case "problem", "problems": Phrase.evidenceProblemProblems
    case "missing": Phrase.evidenceMissing
    default: Phrase(verbatim: fact)
    }
  }
}
