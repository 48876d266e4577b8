package import LandscapeModel
internal import Rationalisation

/// What could go into `decisions.csv` where all readers agree: a proposal, which somebody reads before it counts.
package struct ReadingDecisions: Sendable {
  /// In the order of questions, then of their findings.
  package let records: [DecisionRecord]
  /// Findings of which the catalogue says something else already, with the decision that stands.
  package let conflicts: [(finding: String, proposed: DecisionState, standing: DecisionRecord)]
  /// Questions, as indices into the deal, that all agree on without a reason that their judgement needs.
  package let withoutReason: [Int]

  /// What is decided of the findings of a question that all judge so.
  package static func state(of judgement: Judgement) -> DecisionState {
    switch judgement {
    case .right: .accepted
    case .arguable: .watching
    case .wrong: .rejected
    }
  }

  /// - Parameters:
  ///   - standing: decisions that are in force, by finding.
  ///   - words: what a decision's reason says of the judgement before the readers' own reasons.
  package init(
    of result: ReadingResult, date: PartialDate?, standing: (String) -> DecisionRecord?,
    words: (Judgement) -> String
  ) {
    let (readers, deal) = (result.readings.readers, result.readings.deal)
    let names = readers.map(\.name).joined(separator: ", ")
    var records: [DecisionRecord] = []
    var conflicts: [(finding: String, proposed: DecisionState, standing: DecisionRecord)] = []
    var withoutReason: [Int] = []
    for place in result.agreed {
      let answers = readers.compactMap { $0.answers[place] }
      guard let judgement = answers.first?.judgement else { continue }
      guard !judgement.needsReason || answers.allSatisfy({ !$0.reason.isEmpty }) else {
        withoutReason.append(place)
        continue
      }
      let reasons = zip(readers, answers).filter { !$1.reason.isEmpty }
        .map { "\($0.name): \($1.reason)" }
      let reason = ([words(judgement)] + reasons).joined(separator: "; ")
      for finding in deal.findings[place] {
        let state = Self.state(of: judgement)
        if let said = standing(finding) {
          if said.state != state { conflicts.append((finding, state, said)) }
          continue
        }
        records.append(
          DecisionRecord(
            finding: finding, state: state, reason: reason, by: names, date: date, until: nil,
            origin: RowOrigin(input: 0, line: 0)))
      }
    }
    self.records = records
    self.conflicts = conflicts
    self.withoutReason = withoutReason
  }
}
