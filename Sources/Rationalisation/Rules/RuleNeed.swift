internal import LandscapeModel
internal import OverlapGraph

/// Something that a catalogue may not say and without which some rule cannot look.
///
/// The raw value is its name in `findings.json`; names are only ever added.
package enum RuleInput: String, CaseIterable, Sendable {
  /// A partnership's areas, down to an atom.
  case footprint
  /// Its counted members.
  case members
  case remits
  /// The kinds of organisation among its members.
  case memberKinds = "member-kinds"
  /// What its kind is for: default remits.
  case kindRemits = "kind-remits"
  /// Default remits of its kind, or some board of which it is known that it has several purposes.
  case tiers
  /// Remits of some partnership, or some strategic board of which it is known that it has several purposes.
  case reasons
  /// Which boards have one purpose and which have several.
  case purpose
  /// Kinds of organisation that divide the nation into areas of several atoms.
  case territory
  case needsAssessment = "needs-assessment"
  case plan
  case planDates = "plan-dates"
  case asOf = "as-of"
  /// When local elections are.
  case elections
  /// That its kind is expected everywhere.
  case expectedKind = "expected-kind"
  /// The members that the law of its kind names.
  case statutoryMembers = "statutory-members"
  /// Seats of such members that were not put in because the law names them.
  case knownStatutorySeats = "known-statutory-seats"
  /// Its scrutiny, its annual report or its parent.
  case governance

  /// Whether every catalogue is expected to give it; the rest many do well without.
  package var isBasic: Bool {
    switch self {
    case .footprint, .members, .remits, .memberKinds: true
    default: false
    }
  }
}

/// One thing that a rule must know of a partnership to look at it.
package struct RuleNeed: Sendable {
  package let input: RuleInput
  /// `nil` where every partnership that the rule is about should have it.
  ///
  /// Otherwise only some have it by what they are, and the rule is about those: it says whether the
  /// catalogue knows of such a thing at all.
  let isKnown: (@Sendable (RuleContext) -> Bool)?
  /// Whether it is known of a partnership.
  let isMet: @Sendable (PartnershipIndex, RuleContext) -> Bool

  /// Every partnership that the rule is about should have it.
  static func each(
    _ input: RuleInput, isMet: @escaping @Sendable (PartnershipIndex, RuleContext) -> Bool
  ) -> RuleNeed {
    RuleNeed(input: input, isKnown: nil, isMet: isMet)
  }

  /// The rule is about those that have it.
  static func some(
    _ input: RuleInput, isKnown: @escaping @Sendable (RuleContext) -> Bool,
    isMet: @escaping @Sendable (PartnershipIndex, RuleContext) -> Bool = { _, _ in true }
  ) -> RuleNeed {
    RuleNeed(input: input, isKnown: isKnown, isMet: isMet)
  }
}

// Needs of several rules; what one rule alone needs stands in its own file.
extension RuleNeed {
  static let footprint = each(.footprint) { partnership, context in
    !context.incidence.footprints.range(of: Int(context.footprint(of: partnership))).isEmpty
  }
  static let members = each(.members) { partnership, context in
    !context.incidence.members.range(of: Int(partnership)).isEmpty
  }
  static let remits = each(.remits) { partnership, context in
    !context.landscape.partnerships[Int(partnership)].remits.isEmpty
  }
  /// Of a partnership without members only the members are missing.
  static let memberKinds = each(.memberKinds) { partnership, context in
    context.seats.memberKindCount(of: partnership) > 0 || context.members(of: partnership).isEmpty
  }
  static let kindRemits = some(.kindRemits) { context in
    context.kinds.contains(where: \.isSpecific)
  } isMet: { partnership, context in
    context.landscape.kind(of: partnership).isSpecific
  }
  static let purpose = some(.purpose) { context in
    context.kinds.contains { $0.purpose != nil }
      || context.partnerships.contains { $0.purpose != nil }
  }
}

extension RuleContext {
  /// Bodies that are compared with others: a scrutiny body never is.
  var comparable: [PartnershipIndex] {
    partnershipIndices.filter { functions[Int($0)] != .scrutiny }
  }

  var strategic: [PartnershipIndex] {
    partnershipIndices.filter { functions[Int($0)] == .strategic }
  }
}
