/// The evidence that a decision was taken on, as the history keeps it.
package struct KeptEvidence: Hashable, Sendable {
  /// The finding as it was when the decision was first seen.
  package var finding: FindingRecord
  /// The version of its rule that counted it; `nil` where nobody knows.
  package var ruleVersion: Int?
  /// The run in which it was kept; `nil` where that is no longer there.
  package var run: String?
  /// The same finding in the same landscape as later versions of its rule count it, by version.
  package var recounts: [Int: FindingRecord]

  package init(
    finding: FindingRecord, ruleVersion: Int? = nil, run: String? = nil,
    recounts: [Int: FindingRecord] = [:]
  ) {
    self.finding = finding
    self.ruleVersion = ruleVersion
    self.run = run
    self.recounts = recounts
  }
}
