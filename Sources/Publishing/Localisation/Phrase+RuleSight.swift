internal import LandscapeModel
package import Rationalisation
package import Wording

// What rules need to know, and what they could not look at.

extension Phrase {
  /// What a rule needs, after "it needs": a noun.
  private static func noun(of input: RuleInput) -> Phrase {
    switch input {
    case .footprint: Phrase.nounFootprint
    case .members: Phrase.nounMembers
    case .remits: Phrase.nounRemits
    case .memberKinds: Phrase.nounMemberKinds
    case .kindRemits: Phrase.nounKindRemits
    case .tiers: Phrase.nounTiers
    case .reasons: Phrase.nounReasons
    case .purpose: Phrase.nounPurpose
    case .territory: Phrase.nounTerritory
    case .needsAssessment: Phrase.nounNeedsAssessment
    case .plan: Phrase.nounPlan
    case .planDates: Phrase.nounPlanDates
    case .asOf: Phrase.nounAsOf
    case .elections: Phrase.nounElections
    case .expectedKind: Phrase.nounExpectedKind
    case .statutoryMembers: Phrase.nounStatutoryMembers
    case .knownStatutorySeats: Phrase.nounKnownStatutorySeats
    case .governance: Phrase.nounGovernance
    }
  }

  /// What is not known of so many of the partnerships that a rule is about: `5 of 5 partnerships have
  /// no footprint`. No capital, no full stop.
  package static func lacking(_ lack: RuleSight.Lack, of partnerships: Int) -> Phrase {
    let (count, all) = (lack.partnerships, CountedNoun.partnerships(partnerships))
    return switch lack.input {
    case .footprint: Words.lacksFootprint(count: count, all: all)
    case .members: Words.lacksMembers(count: count, all: all)
    case .remits: Words.lacksRemits(count: count, all: all)
    case .memberKinds: Words.lacksMemberKinds(count: count, all: all)
    case .kindRemits: Words.lacksKindRemits(count: count, all: all)
    case .tiers: Words.lacksTiers(count: count, all: all)
    case .reasons: Words.lacksReasons(count: count, all: all)
    case .purpose: Words.lacksPurpose(count: count, all: all)
    case .territory: Words.lacksTerritory(count: count, all: all)
    case .needsAssessment: Words.lacksNeedsAssessment(count: count, all: all)
    case .plan: Words.lacksPlan(count: count, all: all)
    case .planDates: Words.lacksPlanDates(count: count, all: all)
    case .asOf: Words.lacksAsOf(count: count, all: all)
    case .elections: Words.lacksElections(count: count, all: all)
    case .expectedKind: Words.lacksExpectedKind(count: count, all: all)
    case .statutoryMembers: Words.lacksStatutoryMembers(count: count, all: all)
    case .knownStatutorySeats: Words.lacksKnownStatutorySeats(count: count, all: all)
    case .governance: Words.lacksGovernance(count: count, all: all)
    }
  }

  /// What a rule must know to look: a sentence.
  static func needs(of rule: Rule) -> Phrase {
    let nouns = rule.needs.map { noun(of: $0) }
    let needed = Phrase.joined(nouns, by: "; ")
    return Words.needs(needed: needed)
  }

  /// What a rule could not look at, for a cell: `5 of 5: 5 of 5 partnerships have no footprint`.
  static func unseen(_ sight: RuleSight) -> Phrase {
    let lacks = sight.lacks.map { lacking($0, of: sight.partnerships) }
    let figures = "\(Numerals.grouped(sight.unseen))"
    let all = Numerals.grouped(sight.partnerships)
    let told = Phrase.joined(lacks, by: "; ")
    return sight.couldNotLook
      ? Words.unseen(told: told)
      : Words.unseen2(figures: figures, all: all, told: told)
  }

  /// How many rules could not look: a sentence.
  package static func couldNotLook(_ count: Int, of rules: Int) -> Phrase {
    let all = CountedNoun.rules(rules)
    let figure = Numerals.grouped(count)
    return Words.couldNotLook(figure: figure, all: all)
  }

  /// No finding, where some rules could not look: a sentence.
  package static func noFindings(where couldNotLook: Int, of rules: Int) -> Phrase {
    guard couldNotLook > 0 else { return noFindings }
    let all = CountedNoun.rules(rules)
    if couldNotLook >= rules {
      return Phrase.noFindings2
    }
    return Words.noFindings(couldNotLook: couldNotLook, all: all)
  }
}
