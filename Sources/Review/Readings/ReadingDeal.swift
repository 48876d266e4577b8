package import LandscapeModel
package import Rationalisation

/// The first questions of a run as readers get them: the same for each, in an order of their own.
package struct ReadingDeal: Sendable {
  /// Counted up where a reader of earlier forms would misread a new one.
  package static let version = "1"

  /// The run that the questions are of.
  package let run: String
  /// The first digits of the digest of the catalogue's files.
  package let fingerprint: String
  package let asOf: PartialDate?
  /// How many were asked for; there may be fewer.
  package let first: Int
  /// In the order of their ranks.
  package let questions: [Question]
  /// For each of them the ids of its open findings, in their order.
  package let findings: [[String]]
  /// What tells these questions from those of another run, whatever the run is called: digits that give no rank away.
  package let digits: String

  /// - Parameters:
  ///   - questions: those of the run in the order of their ranks; closed ones are not asked.
  ///   - findings: all of the run.
  package init(
    of questions: [Question], first: Int, findings: [Finding], run: String, landscape: Landscape
  ) {
    self.run = run
    self.first = first
    fingerprint = ReturnForm.fingerprint(of: landscape)
    asOf = landscape.asOf
    self.questions = Array(questions.filter(\.isOpen).prefix(first))
    self.findings = self.questions.map { $0.findings.map { findings[$0].id } }
    var text = "\(fingerprint)\n\(first)\n"
    for (question, findings) in zip(self.questions, self.findings) {
      text += question.id + "\n" + findings.map { "  \($0)\n" }.joined()
    }
    digits = ContentDigest(of: text).prefix(16)
  }

  /// The questions in the order in which a reader gets them: drawn by the seed, the reader's name and the question's id, so that
  /// neither a rank nor another reader's order can be told from it.
  package func order(for reader: String, seed: UInt64) -> [Int] {
    let units = questions.map {
      DrawCounter(seed: seed, draw: 0, name: reader + "\n" + $0.id).unit
    }
    return questions.indices.sorted { left, right in
      units[left] == units[right]
        ? questions[left].id.utf8.lexicographicallyPrecedes(questions[right].id.utf8)
        : units[left] < units[right]
    }
  }

  /// The digits that the key of a question has here, so that a row of another run's form is told.
  package func digits(of question: String) -> String {
    ReturnKey.digits(ofRecorded: digits + " " + question)
  }
}

/// The form of one reader, in no language yet.
package struct ReadingForm: Sendable {
  package let deal: ReadingDeal
  package let reader: String
  package let seed: UInt64
  /// Indices into the questions of the deal.
  package let order: [Int]

  package init(of deal: ReadingDeal, for reader: String, seed: UInt64) {
    self.deal = deal
    self.reader = reader
    self.seed = seed
    order = deal.order(for: reader, seed: seed)
  }
}
