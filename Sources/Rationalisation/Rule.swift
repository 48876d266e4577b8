/// A rule by its name in files and on the command line: `merge-candidate`.
///
/// What a rule is, asks and tells stands in its own file below `Rules`; `RuleRegistry` lists them. A
/// name that no rule of this program has stays what it is: a stored run may know a rule that this
/// program does not.
package struct Rule: RawRepresentable, Hashable, Sendable, CaseIterable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }

  /// The rules of this program, in the order of precedence and of lists.
  package static let allCases: [Rule] = RuleRegistry.all.map { $0.rule }

  /// The rule's own file; `nil` for a name that this program does not know.
  package var definition: (any ReviewRule.Type)? { RuleRegistry.definitions[self] }

  /// Names of the settings its condition uses, in the order in which the condition names them.
  package var thresholds: [String] { definition?.thresholds ?? [] }

  /// What it must know of a partnership to look at it, in the order in which it asks.
  package var needs: [RuleInput] { definition?.needs.map(\.input) ?? [] }

  /// The group under which a reader meets its findings; overlap for a rule that this program does not
  /// know, which makes no finding.
  package var group: FindingGroup { definition?.group ?? .overlap }

  /// Whether it stands in the order of precedence; not for a rule that this program does not know.
  package var isByPrecedence: Bool { definition?.isByPrecedence ?? false }

  /// Raised when the rule's condition changes; 0 for a rule that this program does not know.
  package var version: Int { definition?.version ?? 0 }
}

/// What kind of trouble a finding is about.
package enum FindingGroup: String, CaseIterable, Sendable {
  case duplication, overlap, fragmentation, misalignment, burden, gap
}

/// Which of the reader's lists a finding stands in. Each list is ranked by itself.
package enum FindingList: String, CaseIterable, Sendable {
  /// Ranked by priority.
  case main
  /// Bodies that run a service, listed apart from bodies that set direction.
  case services
  /// Plans whose dates do not fit.
  case dates
  /// Organisations that carry most; the benefit is counted in the other lists.
  case burden
  /// "Put right": gaps, by people affected.
  case putRight = "put-right"
}
