package import LandscapeModel

/// A rule of design section 6: one file that says what it is, asks and tells.
///
/// Adding a rule is adding its file and one line to `RuleRegistry`; its words in every language stand
/// beside it in Publishing (`RuleWording`). Nothing else asks which rule it is.
package protocol ReviewRule: Sendable {
  /// Its name, which the ids of its findings begin with.
  static var rule: Rule { get }

  /// The group of GAO-15-49SP's guide under which a reader meets its findings.
  static var group: FindingGroup { get }

  /// Raised when the rule's condition changes, so that a comparison of runs can say that a finding
  /// came or went because of the program and not because of the country.
  static var version: Int { get }

  /// Names of the settings its condition uses, in the order in which the condition names them.
  static var thresholds: [String] { get }

  /// Names of settings that its numbers depend on beside its thresholds; `priority.` and `meetings.`
  /// are never listed, since every rule depends on them.
  static var furtherSettings: [String] { get }

  /// What it must know of a partnership to look at it, in the order in which it asks; never empty.
  static var needs: [RuleNeed] { get }

  /// How many partnerships it must know enough of to find anything: 2 where it compares.
  static var leastPartnerships: Int { get }

  /// The partnerships that it is about, whatever is known of them, ascending.
  static func partnerships(in context: RuleContext) -> [PartnershipIndex]

  /// Whether it stands in the order of precedence of pairs and groups: what one of these rules no longer reports of some
  /// bodies, another may.
  static var isByPrecedence: Bool { get }

  /// Whether its condition counts meetings, and not only its ranking.
  static var countsMeetings: Bool { get }

  /// Whether what it finds, before ranking, depends on who sits where.
  static var readsSeats: Bool { get }

  /// What it finds in a landscape, before ranking.
  /// - Parameter earlier: what the rules before it in the registry found.
  static func run(in context: RuleContext, after earlier: RuleOutcomes) -> RuleResult
}

extension ReviewRule {
  package static var version: Int { 1 }
  package static var furtherSettings: [String] { [] }
  package static var isByPrecedence: Bool { false }
  package static var countsMeetings: Bool { false }
  package static var readsSeats: Bool { true }
  package static var leastPartnerships: Int { 1 }
  package static func partnerships(in context: RuleContext) -> [PartnershipIndex] {
    Array(context.partnershipIndices)
  }
}

/// The rules, in order of precedence: subjects are reported under the first that holds of them.
package enum RuleRegistry {
  package static let all: [any ReviewRule.Type] = [
    MergeCandidateRule.self,
    NestedBoardRule.self,
    SharedTableRule.self,
    WhollySeatedRule.self,
    ParallelRemitRule.self,
    RegionalTwinsRule.self,
    MisalignedFootprintRule.self,
    PlanDuplicationRule.self,
    PlanTimingRule.self,
    MemberBurdenRule.self,
    CoverageGapRule.self,
    MissingStatutoryMemberRule.self,
    GovernanceGapRule.self,
  ]

  static let definitions: [Rule: any ReviewRule.Type] = Dictionary(
    all.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
}
