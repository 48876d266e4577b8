package import LandscapeModel

/// What two partnerships share, beside what chance would have them share.
///
/// Numbers are evidence and never a gate: small partnerships cannot show much, so a pair that is not
/// significant is not shown to be unlike.
package struct PairSignificance: Hashable, Sendable {
  /// source < target, in byte order of ids.
  package var source: PartnershipIndex
  package var target: PartnershipIndex
  /// Counted members of each.
  package var sourceMembers: Int
  package var targetMembers: Int
  /// Counted members of both.
  package var shared: Int
  /// Shared members that the null model expects.
  package var expected: Double
  /// The chance of sharing at least so many under the null model.
  package var p: Double
  /// Adjusted by Benjamini and Hochberg over the declared family.
  package var q: Double
  /// Adjusted by the discrete step-up at the declared level.
  package var qDiscrete: Double
  /// The least number of shared members with p at most the level; `nil` when even sharing all that
  /// these sizes permit would not reach it.
  package var leastSignificant: Int?
  /// Where there is none, the number that would have p at most the level but is more than both
  /// could share; `nil` when no number at all would.
  package var outOfReach: Int?

  package init(
    source: PartnershipIndex, target: PartnershipIndex, sourceMembers: Int, targetMembers: Int,
    shared: Int, expected: Double, p: Double, q: Double, qDiscrete: Double, leastSignificant: Int?,
    outOfReach: Int? = nil
  ) {
    self.source = source
    self.target = target
    self.sourceMembers = sourceMembers
    self.targetMembers = targetMembers
    self.shared = shared
    self.expected = expected
    self.p = p
    self.q = q
    self.qDiscrete = qDiscrete
    self.leastSignificant = leastSignificant
    self.outOfReach = outOfReach
  }

  /// Shared over expected; `nil` where nothing could be shared and nothing is.
  package var lift: Double? { expected > 0 ? Double(shared) / expected : nil }

  /// Whether any number of shared members could have reached the level.
  package var isTestable: Bool { leastSignificant != nil }
}

/// What the numbers of a pair come to at a level, in one of four answers.
package enum SignificanceVerdict: String, CaseIterable, Sendable {
  /// q or discrete q is at most the level.
  case surprising
  /// p is at most the level, but among so many pairs some such are expected.
  case unusualAlone = "unusual-alone"
  /// Chance alone would often have them share as many: no sign that they are unlike.
  case expected
  /// No number of shared members could have reached the level.
  case notTestable = "not-testable"
}

extension PairSignificance {
  /// The answer at `level`.
  package func verdict(level: Double) -> SignificanceVerdict {
    let reach = level + 1e-9
    if min(q, qDiscrete) <= reach { return .surprising }
    if p <= reach { return .unusualAlone }
    return isTestable ? .expected : .notTestable
  }
}
