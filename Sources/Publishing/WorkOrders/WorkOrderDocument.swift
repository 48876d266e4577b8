package import LandscapeModel
internal import Rationalisation
internal import Wording

/// One package as a sheet of one page that is given to a post: bodies with the law, questions with what was counted and who
/// could act, and room for what comes back.
package struct WorkOrderDocument {
  private let order: WorkOrder
  private let context: SiteContext
  /// The rows that give it to somebody: the one that is being written, else those of the catalogue.
  private let given: [ActionRecord]

  /// - Parameter action: the row that goes into `actions.csv` with it.
  package init(_ order: WorkOrder, of content: ReportContent, action: ActionRecord?) {
    self.order = order
    given = action.map { [$0] } ?? order.given
    context = SiteContext(content: content, tableSizes: [:])
  }

  private var landscape: Landscape { context.landscape }

  package func page(in language: Language, toolVersion: String) -> [UInt8] {
    StandalonePage.bytes(
      of: document(in: language), in: language, run: nil, toolVersion: toolVersion,
      sheet: StyleSheet.textOfSheet, note: nil)
  }

  /// The same for a word processor.
  /// - Throws: where it cannot be made.
  package func wordDocument(in language: Language) throws(RenderingFailure) -> [UInt8] {
    try OfficeDocument.bytes(
      of: document(in: language), in: language, defusesFormulas: true, day: landscape.asOf,
      form: .sheet)
  }

  /// What is asked of whoever gets a package, as its row of `actions.csv` says it.
  package static func action(
    for order: WorkOrder, of content: ReportContent
  ) -> LocalisedText {
    let names = RichText.headline(
      order.bodies.map { .partnership($0) }, in: content.landscape)
    // One language: a catalogue need not have a column for another, and a row with a cell too many is not read.
    return LocalisedText(
      english: Words.workOrderAction(
        bodies: names.plain(in: .english),
        questions: CountedNoun.questions(order.questions.count))(.english))
  }

  /// As much of the package as one page holds in a language.
  private func document(in language: Language) -> Document {
    for share in WorkOrderShare.ladder {
      let document = document(share)
      if SheetHeight(of: document, in: language).fits { return document }
    }
    return document(.least)
  }

  private func document(_ share: WorkOrderShare) -> Document {
    let name = landscape.partnerships[Int(order.bodies[0])].name
    let others = order.bodies.count - 1
    let bodies: RichText =
      others > 0 ? "\(RichText(name))\(Phrase.andMore(others))" : RichText(name)
    var document = Document(
      title: "\(Phrase.workOrderTitle) \(.plain(String(order.number))): \(bodies)",
      windowTitle: .record(name, what: .workOrderTitle, id: order.id))
    let run: RichText = .plain(context.content.run.id)
    document.opening = ["\(RichText.nameAndDate(of: landscape)) · \(Phrase.run) \(run)"]
    document.say(.workOrderLead, .lead)
    document.add(.table(TableBlock("t-given", assignment)))
    document.add(self.bodies(share))
    document.add(questions(share))
    document.say(.workOrderForms, .small)
    return document
  }

  // MARK: Who has it

  private var assignment: DocumentTable {
    typealias Columns = TableColumns<ActionRecord>
    let ids = Set(landscape.partnerships.map(\.id))
    var columns = Columns([
      .init("by-whom", .byWhom) { .written($0.byWhom) },
      .init("given-on", .workOrderGiven) { .date($0.givenOn(among: ids.contains)) },
      .init("by-when", .byWhen) { .text($0.dayOrText) },
      .init("status", .status) { .written($0.shownStatus) },
      .init("row", .workOrderRow) { .id($0.id) },
    ])
    // Who has it now comes first, then who had it last.
    var rows = Array(
      given.enumerated().sorted { one, other in
        let (left, right) = (one.element, other.element)
        if left.isFinished != right.isFinished { return right.isFinished }
        let day = left.givenOn(among: ids.contains)?.description ?? ""
        let otherDay = right.givenOn(among: ids.contains)?.description ?? ""
        return day != otherDay ? day > otherDay : one.offset < other.offset
      }.map(\.element).prefix(Self.mostGiven))
    if rows.isEmpty {
      // Who hands it over by hand writes into it.
      columns = Columns(
        columns.facts.map { fact in
          var fact = fact
          if fact.column.id != "row" { fact.column.room = 20 }
          return fact
        })
      rows = [
        ActionRecord(
          id: ActionRecord.prefixOfPackages + order.id, review: "", topic: "", action: "",
          byWhom: "", byWhen: "", status: "", source: "", origin: RowOrigin(input: 0, line: 0))
      ]
    }
    return columns.table(TableName("given"), .workOrderAssignment, of: rows)
  }

  private static let mostGiven = 2

  // MARK: Bodies and law

  private func bodies(_ share: WorkOrderShare) -> [Block] {
    let landscape = landscape
    // Where not all have room, those come first that the questions of the sheet are about.
    let asked = Set(
      order.questions.prefix(share.questions).flatMap { question in
        question.findings.flatMap { context.findings[$0].bodies }
      })
    let shown = (order.bodies.filter(asked.contains) + order.bodies.filter { !asked.contains($0) })
      .prefix(share.bodies)
    typealias Columns = TableColumns<PartnershipIndex>
    let name = Columns([
      Columns.Fact("body", .workOrderBody) { index in
        let partnership = landscape.partnerships[Int(index)]
        let (name, kind) = (partnership.name, landscape.kinds[Int(partnership.kind)].name)
        let both: RichText = "\(.strong(RichText(name))) – \(RichText(kind))"
        return .text(name == kind ? RichText(kind) : both)
      }
    ])
    let law = Columns([
      Columns.Fact("law", .workOrderLaw) { .text(Self.law(of: $0, in: landscape, share)) }
    ])
    let columns = name + context.partnershipColumns.choosing(["members"]) + law
    let ordered = context.ordered(partnerships: shown)
    return [
      .table(
        TableBlock(
          "t-bodies",
          columns.table(
            TableName("order-bodies"), .bodiesConcerned, of: ordered.rows, orders: ordered.orders)))
    ] + more(order.bodies.count - shown.count, CountedNoun.bodies)
  }

  /// On what it rests, the law of its kind, and who can change that.
  private static func law(
    of index: PartnershipIndex, in landscape: Landscape, _ share: WorkOrderShare
  ) -> RichText {
    let kind = landscape.kinds[Int(landscape.partnerships[Int(index)].kind)]
    var law: [RichText] = []
    let basis = landscape.basis(of: index)
    if let basis { law.append(RichText(.name(of: basis))) }
    if share.saysLaw, !kind.legislation.isEmpty {
      // What a law says of its kind does not make a voluntary body one of law.
      law.append(
        basis == .voluntary
          ? "\(Phrase.workOrderLawOfKind)\(.written(kind.legislation))"
          : .written(kind.legislation))
    }
    let separator = basis == .voluntary ? "; " : ": "
    let said = law.isEmpty ? RichText(.notRecorded) : RichText(law, separator: separator)
    let routes = landscape.words.changeRoutes(of: kind)
    return routes.isEmpty
      ? said : "\(said) – \(.strong(RichText(routes, separator: "; ")))"
  }

  /// How many the page has no room for.
  private func more(_ count: Int, _ noun: CountedNoun) -> [Block] {
    count > 0 ? [.paragraph(RichText(Words.workOrderMore(things: noun(count))), .small)] : []
  }

  // MARK: Questions

  private func questions(_ share: WorkOrderShare) -> [Block] {
    let shown = order.questions.prefix(share.questions)
    typealias Row = (question: Question, counted: RichText)
    typealias Columns = TableColumns<Row>
    let wording = QuestionWording(landscape)
    var answer = DocumentTable.Column("answer", .workOrderWhat, .text)
    answer.room = 120
    let columns = Columns([
      Columns.Fact("question", .workOrderQuestion) { row in
        let title: RichText =
          "\(.plain(String(row.question.rank))). \(wording.title(of: row.question))"
        return .text(title.withoutLinks)
      },
      Columns.Fact("counted", .workOrderCounted) { .text($0.counted) },
      Columns.Fact("who", .questionActions) { row in
        .text(RichText(own(row.question).map(wording.told), separator: "; "))
      },
      Columns.Fact(answer) { _ in .notApplicable },
    ])
    guard !shown.isEmpty else { return [.paragraph(.workOrderNoQuestion)] }
    return [
      .table(
        TableBlock(
          "t-questions",
          columns.table(
            TableName("order-questions"), .workOrderQuestions,
            of: shown.map { (question: $0, counted: counted($0, share)) })))
    ] + more(order.questions.count - shown.count, CountedNoun.questions)
  }

  /// Who could do what of the findings that are about bodies of the package.
  private func own(_ question: Question) -> [Question.Action] {
    let bodies = Set(order.bodies)
    return question.actions.compactMap { action in
      action.among { !bodies.isDisjoint(with: context.findings[$0].bodies) }
    }
  }

  /// What was counted of the bodies of the package, and how many findings of the question are about others.
  private func counted(_ question: Question, _ share: WorkOrderShare) -> RichText {
    let own = Set(order.bodies)
    let findings = question.findings.map { context.findings[$0] }
    let here = findings.filter { !own.isDisjoint(with: $0.bodies) }
    let told = here.prefix(share.findings)
    var texts = told.flatMap { finding -> [RichText] in
      let title = context.wording.title(of: finding).withoutLinks
      guard share.saysHow, let words = finding.rule.words else { return [title] }
      let reader = AccountReader(
        finding.evidence.account(in: context.content.accountContext), landscape: landscape,
        settings: context.content.settings)
      return [title] + words.duplication(reader).map(\.withoutLinks)
    }
    if told.count < here.count {
      texts.append(
        RichText(
          Words.workOrderMore(things: CountedNoun.findings(here.count - told.count))))
    }
    if here.count < findings.count {
      texts.append(
        RichText(
          Words.workOrderElsewhere(findings: CountedNoun.findings(findings.count - here.count))))
    }
    return RichText(pieces: [.list(RichText.Names(texts, form: .stacked))])
  }
}
