internal import LandscapeModel
package import Review
package import Wording

// What reviewers said of findings, and what stands of it.

extension Phrase {
  static func nearestFinding(_ id: String) -> Phrase {
    Words.nearestFinding(id: id)
  }

  static func name(of standing: DecisionStanding) -> Phrase {
    switch standing {
    case .inForce: Phrase.decisionStandingInForce
    case .expired: Phrase.decisionStandingExpired
    case .reopened: Phrase.decisionStandingReopened
    }
  }

  /// The state of a decision, with its standing where it does not count: `Rejected (ended)`.
  static func state(of decision: AppliedDecision) -> Phrase {
    let state = name(of: decision.record.state)
    guard decision.standing != .inForce else { return state }
    let standing = name(of: decision.standing)
    return Phrase { state($0) + " (" + standing($0).lowercased() + ")" }
  }

  /// State, who, when and until when, in one line; the reason is the catalogue's own text.
  static func sentence(_ decision: AppliedDecision) -> Phrase {
    func text(_ language: Language) -> String {
      let record = decision.record
      var parts = [state(of: decision)(language)]
      if !record.by.isEmpty { parts.append(record.by) }
      if let date = record.date { parts.append(DateWording.text(date, in: language)) }
      if let until = record.until {
        parts.append(DateWording.until(until)(language))
      }
      if !record.reason.isEmpty { parts.append(record.reason) }
      return parts.joined(separator: "; ")
    }
    return Phrase(each: text)
  }

  /// Why rows of `decisions.csv` do not count.
  package static func name(of problem: ContradictoryDecisions.Problem) -> Phrase {
    switch problem {
    case .differentStates:
      Phrase.contradictoryDecisionsDifferentStates
    case .endsBeforeItBegins:
      Phrase.contradictoryDecisionsEndsBeforeItBegins
    }
  }

  /// What the decision names, where the finding has another id today.
  static func carriedFrom(_ id: String) -> Phrase {
    Words.carriedFrom(id: id)
  }

  /// Why a decision on this finding does not count today.
  static func explanation(of standing: DecisionStanding) -> Phrase? {
    switch standing {
    case .inForce: nil
    case .expired:
      Phrase.decisionStandingExplanationExpired
    case .reopened:
      Phrase.decisionStandingExplanationReopened
    }
  }

  /// How many findings of the main list are decided and where they are.
  static func closedFindings(_ rejected: Int, _ done: Int) -> Phrase {
    Words.closedFindings(rejected: rejected, done: done)
  }

  /// The decisions in one sentence.
  package static func decisionsSummary(_ decisions: AppliedDecisions) -> Phrase {
    let inForce = Numerals.grouped(decisions.all(.inForce).count)
    let expired = Numerals.grouped(decisions.all(.expired).count)
    let reopened = Numerals.grouped(decisions.all(.reopened).count)
    let carried = Numerals.grouped(decisions.all.count { $0.isCarriedOver })
    let soon = Numerals.grouped(decisions.all.count { $0.endsSoon })
    let problems = Numerals.grouped(decisions.contradictions.count + decisions.unattached.count)
    return Words.decisionsSummary(
      inForce: inForce, carried: carried, soon: soon, expired: expired, reopened: reopened,
      problems: problems)
  }

  /// Since which run a finding was not found.
  static func vanished(_ finding: VanishedFinding) -> Phrase {
    guard let asOf = finding.asOf else { return Words.vanishedSince(run: finding.run) }
    return Words.vanishedSinceAt(
      run: finding.run, date: DateWording.phrase(asOf))
  }

  /// How many findings that went earlier have no page, and where they are.
  static func vanishedWithoutPage(_ others: Int, kept: Int) -> Phrase {
    let (others, kept) = (Numerals.grouped(others), Numerals.grouped(kept))
    return Words.vanishedWithoutPage(kept: kept, others: others)
  }
}
