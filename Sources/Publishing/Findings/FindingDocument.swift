internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review
internal import Wording

/// All that is said of one finding: what was counted, what speaks against it, who can act and where it
/// comes from. Its page and `explain` render it.
struct FindingDocument {
  let context: SiteContext
  let finding: Finding
  /// Above so many partnerships what hangs on the bodies is not looked for.
  private let mostPartnerships: Int
  private let scope: FindingScope
  private let reader: AccountReader
  /// Titles of findings by their ids.
  private let titles: @Sendable (String) -> RichText?
  /// `nil` for a rule that this program does not know, which makes no finding.
  private let account: AccountBlocks?

  init(context: SiteContext, finding: Finding, mostPartnerships: Int = .max) {
    self.context = context
    self.finding = finding
    self.mostPartnerships = mostPartnerships
    scope = finding.evidence.scope
    reader = AccountReader(
      finding.evidence.account(in: context.content.accountContext),
      landscape: context.landscape, settings: context.settings,
      orders: NameOrders(context))
    let (wording, findings, index) = (
      context.wording, context.findings, context.involvement.indexOfID
    )
    titles = { id in
      index[id].map { wording.title(of: findings[$0]) }
    }
    let (reader, titles) = (reader, titles)
    account = finding.rule.words.map { AccountBlocks(reader, words: $0, titles: titles) }
  }

  var landscape: Landscape { context.landscape }
  var settings: Settings { context.settings }

  var document: Document {
    let title = context.wording.title(of: finding)
    var document = Document(
      title: title, windowTitle: context.windowTitle(of: finding))
    document.add(.frame(.sheet, firstSheet))
    document.add(.details(.findingRest, rest))
    return document
  }

  /// What a reader of one minute needs: what it is, where, who sits there, what speaks for it and against it, and who can act.
  private var firstSheet: [Block] {
    var blocks = opening
    if let decision = context.content.decisions[finding.id] {
      blocks += DecisionSection.blocks(decision, context.decisionWording)
    }
    blocks += ConsideredSection(landscape: landscape).blocks(
      context.content.considered.cases(of: finding))
    let answers = fourQuestions
    let said = said(beside: blocks + answers)
    blocks += FindingPictures(context: context, scope: scope, finding: finding).blocks
    return blocks + answers + said
  }

  /// All that was counted, once: what the first sheet says in short stands here with its numbers.
  private var rest: [Block] {
    var document = Document(.findingRest)
    document.heading("why", .whyItIsListed)
    if let account { document.add(account.blocks(account.words.reasons)) }
    document.add(significance)
    document.add(bodies)
    against(&document)
    route(&document)
    priority(&document)
    evidenceBase(&document)
    stability(&document)
    precedents(&document)
    document.heading("what-if", .whatWouldChangeIt)
    if let account { document.add(account.changes()) }
    related(&document)
    document.add(allSaid)
    document.add(
      ActionSection(context: context).blocks(actionRows, about: actionSubjects))
    document.add(FindingOrigins(context: context, finding: finding).blocks())
    // What `explain` and decisions call it: not what a reader looks for in a title.
    document.say("\(Phrase.findingID): \(.code(finding.id))", .small)
    return document.blocks
  }

  /// What it says in words of its own, without names of the page's parts: what search looks through.
  func sentences(in language: Language) -> String {
    var document = Document(.whyItIsListed)
    document.say(context.wording.action(for: finding))
    if let account {
      document.add(account.blocks(account.words.reasons) + account.blocks(account.words.against))
    }
    for kind in scope.kinds(in: landscape) {
      document.say(.written(landscape.kinds[Int(kind)].notes))
    }
    return TerminalDocument.text(of: document, in: language)
  }

  private var opening: [Block] {
    var line = RichText()
    if finding.list.isRankedByPriority {
      let grade = DocumentTable.Grade.priority(
        finding.priority.value, settings: settings.priority)
      line += "\(.tag(grade.word, grade.tag)) "
    }
    line +=
      "\(.tag(.name(of: finding.group), .other)) \(.link(.method, "rule-" + finding.rule.rawValue, .name(of: finding.rule))) · \(Phrase.placeInList(finding.rank, .name(of: finding.list)))"
    return [
      .paragraph(line),
      .paragraph(
        "\(.strong(.whatToConsider)): \(context.wording.action(for: finding))."),
    ] + benefit + question + [.paragraph(.changeIsLocal, .local)]
  }

  /// The question that it is part of with others.
  private var question: [Block] {
    guard let index = context.involvement.indexOfID[finding.id] else { return [] }
    let place = Int(context.questionOfFinding[index])
    guard place >= 0, context.questions[place].members.count > 1 else { return [] }
    let question = context.questions[place]
    let title = QuestionWording(landscape).title(of: question)
    return [
      .paragraph(
        "\(.strong(.questionPartOf)): \(.question(question, title: title)) (\(Phrase.questionRanked(question.rank)))"
      )
    ]
  }

  /// What the review asks of each candidate, answered from what was counted.
  private var fourQuestions: [Block] {
    let answers = FourAnswers(
      content: context.content, finding: finding, reader: reader,
      mostPartnerships: mostPartnerships, evidence: context.evidenceSubjects)
    var facts = answers.answers.map { Fact($0.question, [.list($0.lines)]) }
    if let base = finding.evidenceBase {
      facts.append(
        Fact(.howFarToTrust, RichText(base.sentences.map { RichText($0) }, separator: " ")))
    }
    return [.heading("questions", .fourQuestions), .facts(facts)]
  }

  /// Whether what the bodies share is more than geography and law would have them share.
  private var significance: [Block] {
    guard let significance = FindingSignificance(of: finding, in: context.content) else {
      return []
    }
    var blocks: [Block] = [.heading("surprising", .isItSurprising)]
    switch significance.answer {
    case .failure(let reason): blocks.append(.paragraph(.notComputed(reason)))
    case .success(let judged):
      if judged.outOf > 1 {
        let pair = [judged.pair.source, judged.pair.target].map { Subject.partnership($0) }
        blocks.append(
          .paragraph(
            "\(Phrase.weakestPair(of: judged.outOf)) \(.subjects(pair, in: landscape))."))
      }
      blocks.append(
        .paragraph(
          "\(.strong(judged.sentence)) \(judged.verdictSentence)"))
    }
    return blocks + [
      .paragraph(.significanceNote),
      .paragraph(.link(.method, "significance", .howSignificanceIsWorkedOut)),
    ]
  }

  /// The bodies it concerns, side by side.
  private var bodies: [Block] {
    guard !scope.partnerships.isEmpty else { return [] }
    let ordered = context.ordered(partnerships: scope.partnerships)
    let columns = context.partnershipColumns.choosing(
      ["name", "kind", "area", "basis", "members", "meetings"])
    var block = TableBlock(
      "t-bodies",
      columns.table(
        TableName("bodies"), .bodiesConcerned, of: ordered.rows, orders: ordered.orders))
    block.more = ordered.more
    block.sorts = ordered.more == 0
    return [.heading("bodies", .bodiesConcerned), .table(block)]
  }

  private func against(_ document: inout Document) {
    document.heading("against", .whatSpeaksAgainst)
    if let account { document.add(account.blocks(account.words.against)) }
    // How many of the seats are assumed: the catalogue's own doubt.
    let base = context.seatBases.base(of: finding)
    if base.assumed > 0 { document.say(.assumedHere(base.assumed, of: base.count)) }
    document.say(.sameOrganisationsNotPeople, .small)
  }

  private func route(_ document: inout Document) {
    document.heading("route", .whoCanAct)
    let words = landscape.words
    func step(_ term: Phrase, _ route: Route) -> Fact {
      Fact(term, "\(.strong(words.name(of: route))). \(words.explanation(of: route))")
    }
    document.add(
      .facts([
        step(.firstRoute, finding.routes.first), step(.fullRoute, finding.routes.full),
      ]))
    guard scope.organisation == nil else { return }
    let kinds = context.ordered(kinds: scope.kinds(in: landscape))
    document.add(.ordered(kinds.rows.map { .group(law(of: $0)) }, orders: kinds.orders))
  }

  /// What the law and the catalogue's note say of a kind.
  private func law(of index: KindIndex) -> [Block] {
    let kind = landscape.kinds[Int(index)]
    var terms = [
      Fact(
        .changeRoute,
        kind.changeRoutes.isEmpty
          ? RichText(.notRecorded)
          : RichText(landscape.words.changeRoutes(of: kind), separator: "; "))
    ]
    if !kind.legislation.isEmpty {
      terms.append(
        Fact(
          .legislation,
          .law(kind.legislation, address: kind.legislationURL, label: .lawText(of: kind))))
    }
    if !kind.notes.isEmpty { terms.append(Fact(.note, .written(kind.notes))) }
    return [
      .heading(
        Heading(
          id: "law-" + HTMLID.ending(kind.id), level: 3,
          text: .subject(.kind(index), in: landscape), label: .name(of: kind))),
      .facts(terms),
    ]
  }

  private func precedents(_ document: inout Document) {
    guard !finding.precedents.isEmpty else { return }
    document.heading("precedent", .elsewhere)
    document.say(.precedentIntroduction)
    document.add(
      .list(
        finding.precedents.map { precedent in
          "\(.subjects(precedent.partnerships.map { .partnership($0) }, in: landscape)): \(Phrase.name(of: precedent.link))."
        }))
  }

  private func related(_ document: inout Document) {
    guard !finding.alsoHolds.isEmpty || !finding.folded.isEmpty else { return }
    document.heading("related", .relatedFindings)
    if !finding.alsoHolds.isEmpty {
      let rules = finding.alsoHolds.map {
        RichText.link(.method, "rule-" + $0.rawValue, .name(of: $0))
      }
      document.say(
        "\(Phrase.alsoHolds) \(RichText(rules, separator: "; ")).")
    }
    guard !finding.folded.isEmpty else { return }
    document.say(.foldedIntroduction(finding.folded.count))
    document.add(.list(finding.folded.map { .finding($0, title: titles($0)) }))
  }

  // MARK: What others said

  /// The latest that reviews said of its bodies, as far as the sheet has room for it; all of it stands below.
  /// - Parameter text: what else the sheet says in words.
  private func said(beside text: [Block]) -> [Block] {
    let rows = evidenceRows
    guard !rows.isEmpty else { return [] }
    let section = EvidenceSection(context: context)
    var room = Self.mostWords - words(of: text)
    var latest: [Int] = []
    for row in newestFirst(rows).prefix(Self.shownEvidence) {
      room -= words(of: [section.list([row])])
      guard room >= 0 else { break }
      latest.append(row)
    }
    guard !latest.isEmpty else { return [] }
    return [.heading("said", .latestOfReviews), section.list(latest.sorted())]
  }

  /// In the language of the report that needs most.
  private func words(of blocks: [Block]) -> Int {
    var document = Document(.whyItIsListed)
    document.add(blocks)
    return context.content.languages.map { language in
      TerminalDocument.text(of: document, in: language).split(whereSeparator: \.isWhitespace).count
    }.max() ?? 0
  }

  private func newestFirst(_ rows: [Int]) -> [Int] {
    rows.sorted { left, right in
      let (one, other) = (landscape.evidence[left].date, landscape.evidence[right].date)
      return one?.lastDay == other?.lastDay
        ? left < right
        : (one?.lastDay).map { day in (other?.lastDay).map { day > $0 } ?? true } ?? false
    }
  }

  private static let shownEvidence = 2
  /// So many words stand on one printed page beside the pictures.
  private static let mostWords = 475

  /// Rows about its bodies themselves or about the kind that is its subject, in the order of the catalogue.
  private var evidenceRows: [Int] {
    if let kind = scope.kind { return context.evidenceSubjects.rows(ofKind: kind) }
    return Set(scope.bodies.flatMap(context.evidenceSubjects.rows(of:))).sorted()
  }

  /// What reviews said of its bodies, and apart from it of their kinds; of a burden there would be too much.
  private var allSaid: [Block] {
    let section = EvidenceSection(context: context)
    if let kind = scope.kind {
      return section.blocks(context.evidenceSubjects.rows(ofKind: kind))
    }
    return section.blocks(about: scope.bodies)
  }

  /// What an action may name to stand with the finding.
  private var actionSubjects: [Subject] {
    if let kind = scope.kind { return [.kind(kind)] }
    return ActionSection(context: context).subjects(of: scope.partnerships)
  }

  /// Rows of actions that name its bodies or their kinds.
  private var actionRows: [Int] {
    if let kind = scope.kind { return context.actionsOfKind[Int(kind)] }
    return ActionSection(context: context).rows(of: scope.bodies)
  }
}
