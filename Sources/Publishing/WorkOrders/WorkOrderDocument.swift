package import LandscapeModel
internal import Rationalisation
internal import Wording

/// One package as a sheet that is given to a post: bodies, questions with their evidence, the law, and what is asked back.
package struct WorkOrderDocument {
  private let order: WorkOrder
  private let context: SiteContext
  /// The row that gives it to somebody, where it is being given.
  private let action: ActionRecord?

  /// - Parameter action: the row that goes into `actions.csv` with it.
  package init(_ order: WorkOrder, of content: ReportContent, action: ActionRecord?) {
    self.order = order
    self.action = action
    context = SiteContext(content: content, tableSizes: [:])
  }

  private var landscape: Landscape { context.landscape }

  package func page(in language: Language, toolVersion: String) -> [UInt8] {
    StandalonePage.bytes(
      of: document, in: language, run: context.content.run.id, toolVersion: toolVersion,
      sheet: StyleSheet.textWithFields)
  }

  /// The same for a word processor.
  /// - Throws: where it cannot be made.
  package func wordDocument(in language: Language) throws(RenderingFailure) -> [UInt8] {
    try OfficeDocument.bytes(
      of: document, in: language, defusesFormulas: true, day: landscape.asOf)
  }

  /// What is asked of whoever gets a package, as its row of `actions.csv` says it.
  package static func action(
    for order: WorkOrder, of content: ReportContent
  ) -> LocalisedText {
    let names = RichText.subjects(
      order.bodies.map { .partnership($0) }, in: content.landscape)
    return LocalisedText(
      english: Words.workOrderAction(
        bodies: names.plain(in: .english),
        questions: CountedNoun.questions(order.questions.count))(.english))
  }

  private var document: Document {
    let name = landscape.partnerships[Int(order.bodies[0])].name
    var document = Document(
      title: "\(Phrase.workOrderTitle) \(.plain(String(order.number))): \(.name(name))",
      windowTitle: .record(name, what: .workOrderTitle, id: order.id))
    document.opening = [.nameAndDate(of: landscape)]
    document.say(.workOrderLead, .lead)
    var facts: [Fact] = []
    let given = action.map { [$0] } ?? order.given
    for row in given {
      facts.append(Fact(.byWhom, .plain(row.byWhom)))
      facts.append(Fact(.byWhen, .plain(row.byWhen)))
      if !row.status.isEmpty { facts.append(Fact(.status, .plain(row.status))) }
    }
    if given.isEmpty { facts.append(Fact(.byWhom, RichText(.workOrderNobody))) }
    facts.append(Fact(.workOrderRow, .code(WorkOrder.prefix + order.id)))
    document.add(.facts(facts))
    document.add(bodies)
    document.heading("questions", .workOrderQuestions)
    if order.questions.isEmpty { document.say(.none) }
    for question in order.questions { document.add(blocks(question)) }
    document.add(law)
    document.add(answer)
    return document
  }

  private var bodies: [Block] {
    let ordered = context.ordered(partnerships: order.bodies)
    let columns = context.partnershipColumns.choosing(
      ["name", "kind", "area", "basis", "members", "meetings"])
    var block = TableBlock(
      "t-bodies",
      columns.table(
        TableName("bodies"), .bodiesConcerned, of: ordered.rows, orders: ordered.orders))
    block.more = ordered.more
    return [.heading("bodies", .bodiesConcerned), .table(block)]
  }

  /// What a question asks, what was counted of these bodies, and who could do what.
  private func blocks(_ question: Question) -> [Block] {
    let wording = QuestionWording(landscape)
    let own = Set(order.bodies)
    let findings = question.findings.map { context.findings[$0] }
    let here = findings.filter { !own.isDisjoint(with: $0.bodies) }
    var lines = here.prefix(PageBudget.mostEntries).map { finding -> RichText in
      "\(context.wording.title(of: finding)) \(.code(finding.id))"
    }
    if here.count < findings.count {
      lines.append(
        RichText(
          Words.workOrderElsewhere(findings: CountedNoun.findings(findings.count - here.count))))
    }
    return [
      .heading(
        Heading(
          id: question.fragment, level: 3,
          text: "\(Phrase.questionRanked(question.rank)). \(wording.title(of: question))",
          label: .questionRanked(question.rank))),
      .list(lines),
      .facts([
        Fact(.questionActions, RichText(question.actions.map(wording.told), separator: "; "))
      ]),
    ]
  }

  /// What the law says of the kinds of its bodies.
  private var law: [Block] {
    let kinds = Set(order.bodies.map { landscape.partnerships[Int($0)].kind }).sorted()
    let facts = kinds.map { index -> Fact in
      let kind = landscape.kinds[Int(index)]
      let routes =
        kind.changeRoutes.isEmpty
        ? RichText(.notRecorded)
        : RichText(landscape.words.changeRoutes(of: kind), separator: "; ")
      let legislation: RichText =
        kind.legislation.isEmpty ? RichText(.notRecorded) : .written(kind.legislation)
      return Fact(.subject(.kind(index), in: landscape), "\(legislation). \(routes)")
    }
    return [.heading("law", .workOrderLaw), .facts(facts)]
  }

  /// What is asked back, with room for it.
  private var answer: [Block] {
    [
      .heading("answer", .workOrderAnswer),
      .paragraph(.workOrderForms),
      .fields(
        order.questions.map { question in
          FormField(
            "\(Phrase.questionRanked(question.rank)): \(Phrase.workOrderWhat)", .prose(lines: 3))
        } + [
          FormField(RichText(.byWhom), .line), FormField(RichText(.byWhen), .line),
          FormField(RichText(.status), .line),
        ]),
    ]
  }
}
