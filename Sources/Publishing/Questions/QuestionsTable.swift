internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension TableName {
  package static let questions = TableName("questions")
}

extension ReportTable {
  /// Every question, open ones first by their score, then those of which nothing is open.
  static let questions = ReportTable(.questions, 17, .questionsCaption) { content in
    let columns = TableColumns.questions(of: content)
    return DocumentTable(
      .questions, of: content, columns: columns.columns,
      rows: content.questions.map { columns.row($0) },
      notes: [.candidatesNote, .questionScoreNote, .questionClosedNote, .meetingDaysNote])
  }
}

extension TableColumns where Record == Question {
  /// What the report says of a question in a row.
  static func questions(of content: ReportContent) -> Self {
    let landscape = content.landscape
    let wording = QuestionWording(landscape)
    let findings = content.findings.all
    let bases = content.findings.questionBases
    @Sendable func ids(_ indices: [Int]) -> DocumentTable.Cell {
      indices.isEmpty
        ? .notApplicable
        : .text(RichText(indices.map { .code(findings[$0].id) }, separator: "; "))
    }
    return TableColumns([
      Fact("question", .questionName) {
        .text(.question($0, title: wording.title(of: $0)))
      },
      Fact("rank", .rank, .count) { .count($0.rank) },
      Fact("rule", .rule, isDetail: true) {
        .value(
          .link(.method, "rule-" + $0.rule.rawValue, .name(of: $0.rule)), key: $0.rule.rawValue)
      },
      Fact("findings", .findings, .count) { .count($0.findings.count) },
      Fact("closed", .questionClosedFindings, .count, isDetail: true) { .count($0.closed.count) },
      Fact("areas", .areas) { question in
        .subjects(question.areas.map { .footprint($0) }, in: landscape)
      },
      Fact("people", .peopleThere, .count, isDetail: true) {
        .count($0.people, or: .notAvailable)
      },
      Fact("precedents", .questionPrecedents, isDetail: true) { question in
        .subjectsOrNone(
          Set(question.precedents.flatMap(\.partnerships)).sorted().map { .partnership($0) },
          in: landscape)
      },
      Fact("actions", .questionActions) { question in
        question.isOpen
          ? .text(RichText(question.actions.map(wording.told), separator: "; "))
          : .phrase(.questionIsClosed)
      },
      Fact("freed-meeting-days", .freedMeetingDays, .number) {
        .number($0.freedMeetingDays, decimals: 0)
      },
      Fact("score", .questionScore, .number) { .number($0.score, decimals: 2) },
      Fact("without-assumed", .columnWithoutAssumed, isDetail: true) {
        .holding(bases[$0.id]?.holdsWithoutAssumed)
      },
      Fact("on-published", .columnOnPublished, isDetail: true) {
        .holding(bases[$0.id]?.holdsOnPublished)
      },
      Fact("worlds", .columnWorlds, .number, isDetail: true) {
        bases[$0.id].map { .share($0.share) } ?? .notAvailable
      },
      Fact("finding-ids", .questionFindings, isDetail: true) { ids($0.members) },
      Fact("id", .questionID, .identifier, isDetail: true) { .id($0.id) },
    ])
  }
}

extension RichText {
  /// A question by its title, linked to where its findings are listed.
  static func question(_ question: Question, title: RichText) -> RichText {
    RichText(pieces: [
      .page(.questions, fragment: question.fragment, title.withoutLinks)
    ])
  }
}

extension Question {
  /// Where it stands on the page of questions.
  var fragment: String { HTMLID.ending(id) }
}
