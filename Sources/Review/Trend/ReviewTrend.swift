package import LandscapeModel
internal import Rationalisation

/// What became of findings over several reviews: how many opened, how many are open, how many ended and how.
///
/// A finding is open while no decision closes it (`DecisionState.closes`). Reviews are compared each with the one before, as
/// `RunComparison` does, so that a finding is followed through other ids of its bodies. For each review after the first
/// the open ones of the review before, and those that opened or opened again, less those that ended, are the open ones.
package struct ReviewTrend: Sendable {
  /// How a finding ended; the raw value is the one in files.
  package enum Ending: String, CaseIterable, Sendable {
    /// A body of it is not what it was: merged, gone, split or replaced, or of another area, kind, remit or parent.
    case bodies = "bodies-changed"
    /// Its bodies go on, and other organisations sit on them.
    case seats = "seats-changed"
    /// A decision closed it.
    case decision = "decided"
    /// The catalogue says something else of its bodies (facts, how sure a seat is) or of others than its bodies.
    case otherData = "other-data"
    /// Only rules or settings differ, and the review before could not be seen by those of today.
    case method = "rules-or-settings"
  }

  /// A review and what happened since the one before.
  package struct Review: Sendable, Hashable {
    package let id: String
    package let asOf: PartialDate?
    package fileprivate(set) var openBefore = 0
    package fileprivate(set) var opened = 0
    package fileprivate(set) var reopened = 0
    /// By the place of the ending in `Ending.allCases`.
    package fileprivate(set) var ended = [Int](repeating: 0, count: Ending.allCases.count)
    package let open: Int
    package let openInMainList: Int

    /// How many ended in a way.
    package func count(_ ending: Ending) -> Int {
      zip(Ending.allCases, ended).first { $0.0 == ending }?.1 ?? 0
    }
  }

  /// A finding that was open and is not.
  package struct Ended: Sendable {
    /// The review that it was no longer open at, by its place in `reviews`.
    package let review: Int
    package let change: FindingChange
    package let ending: Ending
  }

  package let reviews: [Review]
  /// By review, then in the order of its comparison.
  package let ended: [Ended]
  /// Of each review after the first with the one before.
  package let comparisons: [RunComparison]
  /// The questions that the findings of the main list fold into; `nil` where nobody asked for them.
  package let questions: QuestionTrend?

  /// - Parameters:
  ///   - snapshots: in the order of time, seen by the same rules and settings where that is possible.
  ///   - questions: the open ones of each snapshot.
  /// - Complexity: that of a comparison for each review.
  /// - Precondition: there are questions of as many reviews as snapshots, or of none.
  package init(
    _ snapshots: [RunSnapshot], questions: [[QuestionRecord]]? = nil,
    limits: MaterialityLimits = MaterialityLimits()
  ) {
    precondition(questions.map { $0.count == snapshots.count } ?? true, "questions of each review")
    var reviews = snapshots.map { snapshot in
      let open = snapshot.findings.filter(\.isOpen)
      return Review(
        id: snapshot.id, asOf: snapshot.landscape.asOf, open: open.count,
        openInMainList: open.count { $0.list == .main })
    }
    var ended: [Ended] = []
    var comparisons: [RunComparison] = []
    var seen: Set<String> = []
    for place in snapshots.indices.dropFirst() {
      let comparison = RunComparison(
        from: snapshots[place - 1], to: snapshots[place], seenBefore: seen, limits: limits)
      seen.formUnion(snapshots[place - 1].findings.map(\.id))
      reviews[place].openBefore = reviews[place - 1].open
      for change in comparison.findings {
        switch (change.before?.isOpen ?? false, change.after?.isOpen ?? false) {
        case (false, true):
          if change.status == .new {
            reviews[place].opened += 1
          } else {
            reviews[place].reopened += 1
          }
        case (true, false):
          let ending = Ending(of: change)
          if let index = Ending.allCases.firstIndex(of: ending) { reviews[place].ended[index] += 1 }
          ended.append(Ended(review: place, change: change, ending: ending))
        case (true, true), (false, false): break
        }
      }
      comparisons.append(comparison)
    }
    self.reviews = reviews
    self.ended = ended
    self.comparisons = comparisons
    self.questions = questions.map { QuestionTrend($0, comparisons: comparisons) }
  }
}

extension ReviewTrend.Ending {
  /// How a finding ended that was open, or left the list that questions are made of.
  init(of change: FindingChange) {
    let bodies: Set<DataChange> = [
      .merged, .stoodDown, .split, .replaced, .areas, .remits, .kind, .parent,
    ]
    if let after = change.after, !after.isOpen {
      self = .decision
    } else if !change.causes.contains(.data) {
      self = .method
    } else if change.dataChanges.contains(where: bodies.contains) {
      self = .bodies
    } else {
      self = change.dataChanges.contains(.seats) ? .seats : .otherData
    }
  }
}
