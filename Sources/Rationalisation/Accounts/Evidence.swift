package import LandscapeModel

/// What a rule counted for one finding: its own type, in the rule's own file.
///
/// Everything outside reads it through what this protocol tells, so that a page, a table, a file and
/// the history cannot count differently.
package protocol Evidence: Sendable {
  /// What was counted, in the order in which the rule asks. Made when it is asked for.
  func account(in context: AccountContext) -> FindingAccount

  /// Whom and where it is about.
  var scope: FindingScope { get }

  /// The changes it suggests, for a proposal.
  var suggestions: [SuggestedChange] { get }

  /// Pairs of its bodies whose merger is a finding of its own: what they would free is counted there.
  var pairsCountedApart: [BodyPair] { get }

  /// The rows its numbers rest on, beyond those of its subjects.
  func grounds(in context: RuleContext) -> EvidenceGrounds

  /// Which question its finding goes into.
  var questionAnchor: QuestionAnchor { get }

  /// Takes in what only the findings together say: which of them free seats.
  mutating func complete(with relief: BurdenRelief)
}

extension Evidence {
  package var suggestions: [SuggestedChange] { [] }
  package var pairsCountedApart: [BodyPair] { [] }
  package func grounds(in context: RuleContext) -> EvidenceGrounds { EvidenceGrounds() }
  package var questionAnchor: QuestionAnchor { .bodies }
  package mutating func complete(with relief: BurdenRelief) {}

  /// Bodies that would become one, or meet as one, and which of the two is suggested; `nil` for none.
  package var join: (partnerships: [PartnershipIndex], action: ProposedAction)? {
    for case .join(let partnerships, let action) in suggestions { return (partnerships, action) }
    return nil
  }
}

/// Whom and where a finding is about, for pages and lists that gather findings by subject.
package struct FindingScope: Sendable {
  /// Where it stands on a map.
  package enum Place: Sendable {
    /// Wherever its bodies work.
    case ofBodies
    case atoms([AtomIndex])
    case footprint(FootprintIndex)
    /// An organisation's own area.
    case organisation(OrganisationIndex)
  }

  /// Organisations whose seats it counts.
  package enum Counted: Sendable {
    case these([OrganisationIndex])
    case members(of: PartnershipIndex)
  }

  /// Bodies it concerns, ascending, each once.
  package let partnerships: [PartnershipIndex]
  package var place: Place = .ofBodies
  /// The kind it is about where its bodies do not say so: of an absence there are none.
  package var kind: KindIndex?
  /// The organisation it is about, whose boards are its evidence and not its subject.
  package var organisation: OrganisationIndex?
  /// The body that would go on above the others.
  package var outer: PartnershipIndex?
  package var counted: Counted = .these([])
  /// Pairs whose shared members speak for it; their significance is worth telling.
  package var judged: ComparedPairs = .none

  package init(_ partnerships: [PartnershipIndex]) {
    self.partnerships = Set(partnerships).sorted()
  }
}

/// A change that a finding suggests.
package enum SuggestedChange: Sendable {
  /// Several become one, or meet as one.
  case join([PartnershipIndex], ProposedAction)
  /// One stands down, because all of its members sit on another.
  case standDown(PartnershipIndex)
  /// Some become sub-groups of an outer body.
  case subgroups([PartnershipIndex], of: PartnershipIndex)
}

/// Which rows a finding's numbers rest on, beyond those of its subjects.
package struct EvidenceGrounds: Sendable {
  /// Footprints whose bodies the rule looked at, ascending.
  package var footprints: [FootprintIndex] = []
  /// Bodies that a rule about a kind asked, ascending.
  package var asked: [PartnershipIndex] = []
  /// Bodies whose row is looked at besides.
  package var partnerships: [PartnershipIndex] = []
  /// Kinds of organisation whose bodies were looked at all over the nation.
  package var organisationKinds: [String] = []
  /// The footprint that bodies would come to share.
  package var target: FootprintIndex?
  /// Whether it is measured against the seats and days of every organisation.
  package var comparesLoads = false

  package init() {}
}
