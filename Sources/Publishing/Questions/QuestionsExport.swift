package import LandscapeModel
package import Rationalisation
internal import Review
internal import Wording

/// Questions for programs: a member of `findings.json`, and what `explain` says of one.
struct QuestionsExport {
  private let content: ReportContent
  private let wording: QuestionWording

  init(_ content: ReportContent) {
    self.content = content
    wording = QuestionWording(content.landscape)
  }

  /// One question, with the ids of its findings.
  func value(of question: Question) -> JSONValue {
    let landscape = content.landscape
    let title = wording.title(of: question)
    return [
      "id": .string(question.id),
      "rank": .integer(question.rank),
      "title": .texts(in: content.languages) { title.plain(in: $0) },
      "score": .number(question.score),
      "rule": .string(question.rule.rawValue),
      "findings": ids(question.findings),
      "closed": ids(question.closed),
      "kinds": .strings(question.kinds.map { landscape.id(of: .kind($0)) }),
      "areas": .strings(question.areas.map { landscape.id(of: .footprint($0)) }),
      "people": question.people.map { .integer($0) } ?? nil,
      "precedents": .array(question.precedents.map { $0.json(in: landscape) }),
      "actions": .array(question.actions.map(value)),
      "freedMeetingDays": .number(question.freedMeetingDays),
      "evidenceBase": content.findings.questionBases[question.id]?.json ?? nil,
    ]
  }

  private func ids(_ findings: [Int]) -> JSONValue {
    .strings(findings.map { content.findings.all[$0].id })
  }

  private func value(of action: Question.Action) -> JSONValue {
    let words = wording.action(action)
    return [
      "route": .string(content.landscape.jurisdiction[action.route].id),
      "rule": .string(action.rule.rawValue),
      "action": .texts(in: content.languages) { words($0) },
      "findings": ids(action.findings),
    ]
  }
}

/// One question with each of its findings as JSON, for `explain --format json`.
package func questionJSON(of question: Question, content: ReportContent) -> JSONValue {
  [
    "question": QuestionsExport(content).value(of: question),
    "findings": .array(
      question.members.map { findingJSON(of: content.findings.all[$0], content: content) }),
  ]
}

/// One question in plain text for a terminal: what its part of the page says, with ids.
/// - Complexity: as one page, with the indexes of the whole site made for it.
package func explanation(
  of question: Question, content: ReportContent, language: Language
) -> String {
  let context = SiteContext(content: content, tableSizes: [:])
  let title = QuestionWording(content.landscape).title(of: question)
  var document = Document(
    title: title, windowTitle: .text(title, otherwise: .questionName, id: question.id))
  document.opening = [.code(question.id)]
  let section = QuestionSection(context: context)
  document.add(section.facts(question))
  document.heading("findings", .questionFindings)
  document.add(
    .list(
      question.members.map { index in
        let finding = content.findings.all[index]
        let title = context.wording.title(of: finding)
        let state = content.decisions[finding.id].map { RichText(.state(of: $0)) }
        return
          "\(.plain(String(finding.rank))). \(title) \(.code(finding.id))\(state.map { " – \($0)" } ?? RichText())"
      }))
  document.say("\(Phrase.questionDecisionOf) \(.code(question.id))")
  document.closing = [RichText(.candidatesNote)]
  return TerminalDocument.text(of: document, in: language)
}
