internal import LandscapeModel
internal import Rationalisation
internal import Wording

extension SitePage {
  static let questions = single(
    SinglePage("questions", .questionsName) { QuestionsPage(context: $0).document })
}

/// The questions in their order, each with where it stands, where it is done otherwise, what could be done and its
/// findings.
struct QuestionsPage {
  let context: SiteContext

  /// So many stand on the page, as many as its budget bears in the longer language; all are in the table.
  private static let most = 45

  var document: Document {
    let questions = context.questions
    var document = Document(.questionsName)
    document.say(.questionsIntroduction, .lead)
    document.say(.changeIsLocal, .local)
    guard !questions.isEmpty else {
      document.say(RichText(context.unseen.noFindings))
      return document
    }
    let section = QuestionSection(context: context)
    document.add(section.table(questions.prefix(Self.most), of: questions.count))
    for question in questions.prefix(Self.most) {
      document.add(.group(section.blocks(question)))
    }
    return document
  }
}

/// What is said of one question, on its page and in its explanation.
struct QuestionSection {
  let context: SiteContext
  private let wording: QuestionWording

  init(context: SiteContext) {
    self.context = context
    wording = QuestionWording(context.landscape)
  }

  private var landscape: Landscape { context.landscape }

  /// Some of the questions in rows.
  func table(_ shown: some Collection<Question>, of all: Int) -> Block {
    var block = TableBlock(
      "t-questions",
      TableColumns.questions(of: context.content).choosing(
        [
          "rank", "question", "findings", "actions", "people", "freed-meeting-days",
          "without-assumed",
          "worlds",
        ],
        details: []
      ).table(
        .questions, .questionsCaption, of: shown,
        notes: [.candidatesNote, .questionScoreNote]
          + (context.settings.worlds.draws > 0 ? [.worldsBesideAssumedNote] : [])))
    block.headingColumn = 1
    block.more = all - shown.count
    return .table(block)
  }

  /// A heading with all that is said of a question.
  func blocks(_ question: Question) -> [Block] {
    let heading = Heading(
      id: question.fragment, level: 2,
      text: "\(Phrase.questionRanked(question.rank)). \(wording.title(of: question))",
      label: .questionRanked(question.rank))
    return [.heading(heading)] + facts(question)
      + [.table(findings(of: question))]
  }

  /// Where it stands, where it is done otherwise and what could be done.
  func facts(_ question: Question) -> [Block] {
    var facts = [
      Fact(.questionAreas, names(question.areas.map { .footprint($0) }))
    ]
    let precedents = question.precedents.prefix(PageBudget.mostEntries)
    if !precedents.isEmpty {
      facts.append(
        Fact(
          .questionPrecedents,
          [
            .list(
              precedents.map { precedent in
                "\(.subjects(precedent.partnerships.map { .partnership($0) }, in: landscape)): \(Phrase.name(of: precedent.link))."
              })
          ]))
    }
    facts.append(
      Fact(
        .questionActions,
        question.isOpen
          ? [.list(question.actions.map { "\(wording.told($0))." })]
          : [.paragraph(.questionIsClosed)]))
    var size: [Block] = []
    if question.isOpen {
      size.append(.paragraph("\(Phrase.size(of: question))."))
      if let base = context.content.findings.questionBases[question.id] {
        size.append(.paragraph(RichText(base.sentences.map { RichText($0) }, separator: " ")))
      }
    }
    return size + [.facts(facts)]
  }

  private func names(_ subjects: [Subject]) -> RichText {
    let shown = subjects.prefix(PageBudget.mostEntries)
    let names = RichText.subjects(Array(shown), in: landscape)
    let more = subjects.count - shown.count
    return more > 0 ? "\(names)\(Phrase.andMore(more))" : names
  }

  /// Its findings in rows, open ones first.
  func findings(of question: Question) -> TableBlock {
    let members = question.members.prefix(PageBudget.mostEntries)
    var block = TableBlock(
      "t-\(question.fragment)",
      context.findingColumns.choosing(["rank", "finding", "rule", "route-full", "priority"])
        .table(
          TableName("findings-of-question"), .findingsOfQuestion(question.rank),
          of: members.map { context.findings[$0] }, notes: []))
    block.headingColumn = 1
    block.more = question.members.count - members.count
    return block
  }
}

extension Phrase {
  /// A question by its rank.
  static func questionRanked(_ rank: Int) -> Phrase { Words.questionFirstRank(rank: rank) }

  static func findingsOfQuestion(_ rank: Int) -> Phrase { Words.questionFindingsOf(rank: rank) }
}
