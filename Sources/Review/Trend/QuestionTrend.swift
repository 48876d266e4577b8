/// A question of a review by ids alone: its open findings.
package struct QuestionRecord: Hashable, Sendable {
  package let id: String
  /// By rank; none is in another question.
  package let findings: [String]

  package init(id: String, findings: [String]) {
    self.id = id
    self.findings = findings
  }
}

/// What became of questions over several reviews, told by their findings.
///
/// A question goes on where one of its open findings is an open finding of a question of the next review. Where two go on
/// in one they are joined, where one goes on in two it is parted; what is asked under another id, or of more bodies, is
/// thus no new question. For each review after the first the open ones of the review before, and those that opened, opened
/// again or were parted off, less those that were joined or ended, are the open ones.
package struct QuestionTrend: Sendable {
  /// A review and what happened since the one before.
  package struct Review: Hashable, Sendable {
    package fileprivate(set) var openBefore = 0
    /// None of its findings was there before.
    package fileprivate(set) var opened = 0
    /// None of its findings was in a question before, and one was known.
    package fileprivate(set) var reopened = 0
    package fileprivate(set) var parted = 0
    package fileprivate(set) var joined = 0
    /// By the place of the ending in `ReviewTrend.Ending.allCases`.
    package fileprivate(set) var ended = [Int](
      repeating: 0, count: ReviewTrend.Ending.allCases.count)
    package let open: Int

    package func count(_ ending: ReviewTrend.Ending) -> Int {
      zip(ReviewTrend.Ending.allCases, ended).first { $0.0 == ending }?.1 ?? 0
    }
  }

  /// A question none of whose findings is asked about any more.
  package struct Ended: Sendable {
    /// The review that it was no longer open at, by its place in `reviews`.
    package let review: Int
    package let question: QuestionRecord
    /// The way in which most of its findings ended; of equally many the first of `ReviewTrend.Ending`.
    package let ending: ReviewTrend.Ending
    /// Its findings that ended or left the main list, in the order of the question.
    package let changes: [FindingChange]
  }

  package let reviews: [Review]
  /// By review, then in the order of the questions.
  package let ended: [Ended]

  /// - Parameters:
  ///   - questions: the open ones of each review.
  ///   - comparisons: of each review after the first with the one before.
  /// - Complexity: O(findings of all reviews), nearly.
  init(_ questions: [[QuestionRecord]], comparisons: [RunComparison]) {
    var reviews = questions.map { Review(open: $0.count) }
    var ended: [Ended] = []
    for (place, comparison) in comparisons.enumerated() {
      let step = Step(
        from: questions[place], to: questions[place + 1], changes: comparison.findings)
      reviews[place + 1].openBefore = questions[place].count
      reviews[place + 1].opened = step.opened
      reviews[place + 1].reopened = step.reopened
      reviews[place + 1].parted = step.parted
      reviews[place + 1].joined = step.joined
      for one in step.ended {
        if let index = ReviewTrend.Ending.allCases.firstIndex(of: one.ending) {
          reviews[place + 1].ended[index] += 1
        }
        ended.append(
          Ended(
            review: place + 1, question: one.question, ending: one.ending, changes: one.changes))
      }
    }
    self.reviews = reviews
    self.ended = ended
  }

  /// From one review to the next.
  private struct Step {
    private(set) var opened = 0
    private(set) var reopened = 0
    private(set) var parted = 0
    private(set) var joined = 0
    private(set) var ended:
      [(question: QuestionRecord, ending: ReviewTrend.Ending, changes: [FindingChange])] = []

    init(from older: [QuestionRecord], to newer: [QuestionRecord], changes: [FindingChange]) {
      func places(_ questions: [QuestionRecord]) -> [String: Int] {
        Dictionary(
          questions.enumerated().flatMap { place, question in
            question.findings.map { ($0, place) }
          }, uniquingKeysWith: { first, _ in first })
      }
      let (before, after) = (places(older), places(newer))
      // Questions of both reviews as one set of things that findings tie together.
      var groups = Groups(older.count + newer.count)
      var left: [Int: [FindingChange]] = [:]
      var known: Set<Int> = []
      for change in changes {
        let one = change.before.flatMap { before[$0.id] }
        let other = change.after.flatMap { after[$0.id] }
        if let one, let other {
          groups.join(one, older.count + other)
        } else if let one {
          left[one, default: []].append(change)
        } else if let other, change.status != .new {
          known.insert(other)
        }
      }
      var counts: [Int: (older: Int, newer: Int)] = [:]
      for place in 0..<(older.count + newer.count) {
        let root = groups.root(of: place)
        if place < older.count {
          counts[root, default: (0, 0)].older += 1
        } else {
          counts[root, default: (0, 0)].newer += 1
        }
      }
      for count in counts.values where count.older > 0 && count.newer > 0 {
        joined += max(0, count.older - count.newer)
        parted += max(0, count.newer - count.older)
      }
      for (place, question) in older.enumerated()
      where counts[groups.root(of: place)]?.newer == 0 {
        let order = Dictionary(
          question.findings.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        let gone = (left[place] ?? []).sorted {
          order[$0.before?.id ?? "", default: 0] < order[$1.before?.id ?? "", default: 0]
        }
        ended.append((question, Self.ending(of: gone), gone))
      }
      for place in newer.indices where counts[groups.root(of: older.count + place)]?.older == 0 {
        if known.contains(place) { reopened += 1 } else { opened += 1 }
      }
    }

    private static func ending(of changes: [FindingChange]) -> ReviewTrend.Ending {
      guard !changes.isEmpty else { return .otherData }
      let endings = changes.map(ReviewTrend.Ending.init(of:))
      let counts = ReviewTrend.Ending.allCases.map { ending in endings.count { $0 == ending } }
      let most = counts.max() ?? 0
      return zip(ReviewTrend.Ending.allCases, counts).first { $0.1 == most }?.0 ?? .otherData
    }
  }

  /// Places that are tied together, by union and find.
  private struct Groups {
    private var parents: [Int]

    init(_ count: Int) { parents = Array(0..<count) }

    mutating func root(of place: Int) -> Int {
      var place = place
      while parents[place] != place {
        parents[place] = parents[parents[place]]
        place = parents[place]
      }
      return place
    }

    mutating func join(_ left: Int, _ right: Int) {
      let (one, other) = (root(of: left), root(of: right))
      // The smaller is the root, so that no order of the findings can show.
      parents[max(one, other)] = min(one, other)
    }
  }
}
