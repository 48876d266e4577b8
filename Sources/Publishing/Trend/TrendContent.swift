package import LandscapeModel
package import Rationalisation
package import Review
internal import Wording

/// The open questions of a review with what they are called.
package struct ReviewQuestions: Sendable {
  package let records: [QuestionRecord]
  /// By their ids.
  let titles: [String: RichText]

  /// - Parameter isClosed: whether a decision closes the finding of an id.
  package init(of findings: Findings, in landscape: Landscape, isClosed: (String) -> Bool) {
    let questions = findings.questions(in: landscape, isClosed: isClosed).filter(\.isOpen)
    let wording = QuestionWording(landscape)
    records = questions.map { question in
      QuestionRecord(id: question.id, findings: question.findings.map { findings.all[$0].id })
    }
    titles = Dictionary(
      questions.map { ($0.id, wording.title(of: $0).withoutLinks) },
      uniquingKeysWith: { first, _ in first })
  }
}

/// The trend of a report: its reviews, the last of which is the report's own run.
package struct TrendContent: Sendable {
  package let trend: ReviewTrend
  /// Of each review what its questions are called, by their ids.
  let titles: [[String: RichText]]
  /// How many recorded reviews are not among them.
  package let leftOut: Int

  /// - Parameters:
  ///   - snapshots: in the order of time, seen by the same rules and settings where that is possible.
  ///   - questions: of each snapshot; `nil` where they were not asked for.
  package init(
    _ snapshots: [RunSnapshot], questions: [ReviewQuestions]?, leftOut: Int = 0,
    limits: MaterialityLimits
  ) {
    trend = ReviewTrend(
      snapshots, questions: questions.map { $0.map(\.records) }, limits: limits)
    titles = questions.map { $0.map(\.titles) } ?? []
    self.leftOut = leftOut
  }
}
