package import LandscapeModel
package import Rationalisation
internal import Review
package import Wording

/// What a question is called, and what could be done about it.
package struct QuestionWording: Sendable {
  private let landscape: Landscape

  package init(_ landscape: Landscape) { self.landscape = landscape }

  /// Whom it is about and what is asked of them: `Community safety partnership; public services board: could
  /// one report through the other?`
  package func title(of question: Question) -> RichText {
    let title: RichText =
      "\(subjects(of: question)): \(question.rule.words?.question ?? .name(of: question.rule))"
    guard question.nation >= 0 else { return title }
    switch question.topic {
    case .bodies, .footprint: return title
    case .kinds, .moved, .plans:
      // Another nation may have a question about the same kinds.
      return "\(RichText(landscape.nations.name(of: question.nation, in: landscape))) – \(title)"
    }
  }

  /// Kinds, bodies or areas, as a headline has them.
  private func subjects(of question: Question) -> RichText {
    switch question.topic {
    case .kinds(let kinds), .moved(let kinds):
      headline(kinds.map { .kind($0) }, more: Set(question.askedKinds).subtracting(kinds).count)
    case .bodies(let bodies): headline(bodies.map { .partnership($0) })
    case .footprint(let footprint):
      "\(.subject(.footprint(footprint), in: landscape)) (\(headline(question.askedKinds.map { .kind($0) })))"
    case .plans: headline(question.areas.map { .footprint($0) })
    }
  }

  /// - Parameter more: kinds that its findings draw in beside those that it is called by.
  private func headline(_ subjects: [Subject], more: Int = 0) -> RichText {
    let names = RichText.headline(subjects, in: landscape)
    return more > 0 ? "\(names)\(Phrase.andMore(more))" : names
  }

  /// Who could do what, of how many findings: `Local partners (9 findings): Consider …`.
  func told(_ action: Question.Action) -> RichText {
    "\(.strong(landscape.words.name(of: action.route))) (\(CountedNoun.findings(action.findings.count))): \(self.action(action))"
  }

  /// What could be considered on one route, without names and full stop.
  package func action(_ action: Question.Action) -> Phrase {
    action.rule.words?.action ?? .name(of: action.rule)
  }
}

extension ReportContent {
  /// What the national page asks: open questions first, by score.
  /// - Complexity: see `Findings.questions`.
  package var questions: [Question] {
    findings.questions(in: landscape) { decisions.isClosed($0) }
  }
}

extension Phrase {
  /// How large a question is.
  static func size(of question: Question) -> Phrase {
    Words.questionSize(
      findings: CountedNoun.findings(question.findings.count),
      areas: CountedNoun.areas(question.areas.count),
      days: CountedNoun.meetingDays.amount(question.freedMeetingDays.rounded()))
  }

  static func allQuestions(_ count: Int) -> Phrase {
    Words.questionAll(questions: CountedNoun.questions(count))
  }
}
