package import LandscapeModel

/// What reviewers last said of each finding.
package struct Decisions: Sendable {
  private let byFinding: [String: DecisionRecord]

  /// Of several records about one finding the latest counts: by date, then by place in the file; a
  /// record without a date counts as the earliest.
  package init(_ records: [DecisionRecord]) {
    var latest: [String: DecisionRecord] = [:]
    for record in records.sorted(by: { $0.origin.line < $1.origin.line }) {
      if let present = latest[record.finding], Self.isLater(present.date, than: record.date) {
        continue
      }
      latest[record.finding] = record
    }
    byFinding = latest
  }

  /// The record about the finding with this id.
  package subscript(finding: String) -> DecisionRecord? { byFinding[finding] }

  private static func isLater(_ left: PartialDate?, than right: PartialDate?) -> Bool {
    guard let left else { return false }
    guard let right else { return true }
    return right.lastDay < left.lastDay
  }
}
