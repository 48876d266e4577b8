// The closed lists of design section 4. A value outside them rejects its row, with the values
// that are allowed in the message, so each is CaseIterable with the catalogue's spelling.

/// How an organisation sits on a partnership.
package enum Role: String, CaseIterable, Sendable {
  case statutory, chair, convenor, member, invited, observer
}

/// How sure a seat is: a list or page was read, it follows from an Act, or it is assumed.
package enum Certainty: String, CaseIterable, Sendable {
  case published, law, assumed
}

/// What a partnership rests on.
package enum Basis: String, CaseIterable, Sendable {
  case statutory
  case statutoryGuidance = "statutory_guidance"
  case grantCondition = "grant_condition"
  case voluntary
}

/// The level at which a partnership works.
package enum Scale: String, CaseIterable, Sendable {
  case community, local, regional, police, national
}

/// Whether a partnership has many remits by design or one.
package enum Purpose: String, CaseIterable, Sendable {
  case multi, single
}

/// What a kind of partnership is for, so that a rule compares like with like.
package enum PartnershipFunction: String, CaseIterable, Sendable {
  case strategic, delivery, scrutiny, advisory, service
}

/// Whether bodies of a kind can become one in law, as `kinds.csv` says it.
package enum MergerInLaw: String, CaseIterable, Sendable {
  /// The members can merge them.
  case yes
  /// No law lets them merge: they stay apart, and can at most meet as one group.
  case no
  /// They merge only by an order or regulations.
  case order
}

/// An answer that may be missing. Unknown is never no.
package enum YesNoUnknown: String, CaseIterable, Sendable {
  case yes, no, unknown
}

/// What a row of evidence answers, in the words of the 2023 paper.
package enum EvidenceQuestion: String, CaseIterable, Sendable {
  case activity, opportunity, barrier, option, progress
}

/// What came of a question that was asked of bodies before.
package enum ConsideredAnswer: String, CaseIterable, Sendable {
  /// Asked, and not done.
  case declined
  /// The bodies stayed apart.
  case keptSeparate = "kept_separate"
  /// Put off to another time.
  case deferred
  /// Asked, and to be done.
  case agreed
}

/// What a reviewer said of a finding.
package enum DecisionState: String, CaseIterable, Sendable {
  case accepted, rejected, watching, done

  /// Whether a finding with this decision leaves the list of what is to be decided.
  package var closes: Bool {
    switch self {
    case .rejected, .done: true
    case .accepted, .watching: false
    }
  }
}
