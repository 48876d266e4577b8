internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review
internal import Wording

extension SitePage {
  static let summary = single(
    SinglePage("index", .summary, budget: .subject) { SummaryPage(context: $0).document })
}

/// The summary: what to look at first, who can do it, and how far to trust it.
struct SummaryPage {
  let context: SiteContext

  private var main: [Finding] { context.openFindings }

  var document: Document {
    var document = Document(
      title: RichText(Phrase.summaryHeading), windowTitle: .words(.summary, number: 1))
    let open = context.questions.filter(\.isOpen).prefix(context.settings.report.topFindings)
    document.add(
      .frame(
        .sheet,
        [.list(ListBlock(answer, .answer))]
          + QuestionMap(context: context, questions: Array(open)).blocks
          + [.list(ListBlock(figures, .figures))]))
    document.add(changes)
    document.add(first)
    document.add(routes)
    document.add(trust)
    document.add(CoverageSection(context: context).blocks)
    return document
  }

  /// What the page says, in five sentences, each with what it is about in front.
  private var answer: [RichText] {
    let sentences: [(Phrase, RichText)] = [
      (
        .answerHave,
        RichText(
          Phrase.answerHave(
            partnerships: context.landscape.partnerships.count, organisations: organisations,
            seats: context.content.graph.incidence.members.values.count,
            overlaps: context.content.graph.edges.count))
      ),
      (
        .answerChanged,
        RichText(context.content.changes.map { .changesSummary($0) } ?? Phrase.noBaseline)
      ),
      (.answerFirst, leading),
      (.answerWho, whoCanAct),
      (.answerTrust, howFar),
    ]
    return sentences.map { "\(.strong($0)): \($1)" }
  }

  private var leading: RichText {
    guard let leading = main.first else {
      let unseen = context.unseen
      guard let reason = unseen.sentences.first, unseen.blindRules > 0 else {
        return RichText(Phrase.noFindings)
      }
      return
        "\(unseen.noFindings) \(reason) \(.link(.dataQuality, "unseen", .whatRulesCouldNotLookAt))"
    }
    guard let question = context.questions.first, question.isOpen else {
      let title = RichText.finding(leading.id, title: context.wording.title(of: leading))
      return "\(title). \(context.wording.action(for: leading))."
    }
    let wording = QuestionWording(context.landscape)
    let actions = question.actions.map(wording.told)
    return
      "\(.question(question, title: wording.title(of: question))) \(RichText(actions, separator: "; "))."
  }

  private var whoCanAct: RichText {
    let who = RichText(
      Phrase.answerWho(
        local: main.count { $0.routes.first == .local },
        wholly: main.count { $0.routes.full == .local }, of: main.count))
    guard !main.isEmpty, let routesUnknown else { return who }
    return "\(who) \(routesUnknown)"
  }

  /// That the catalogue does not say who can change some of it; `nil` where it does of all.
  private var routesUnknown: Phrase? {
    let quality = QualityCounts(content: context.content)
    guard quality.withoutRoute > 0 else { return nil }
    return .routesUnknownSentence(
      quality.withoutRoute, of: context.landscape.partnerships.count)
  }

  private var howFar: RichText {
    let base = context.seatBase
    guard base.count > 0 else { return RichText(Phrase.assumedSentence(0, of: 0)) }
    let certain = RichText(
      Phrase.certainties(published: base.published, law: base.law, of: base.count))
    // Without an assumed seat no world differs from the catalogue by one.
    guard base.assumed > 0, let worlds = worldsOfQuestions else { return certain }
    return "\(certain) \(worlds)"
  }

  /// Organisations with a counted seat.
  private var organisations: Int {
    let seated = context.content.graph.incidence.partnershipsOf
    return (0..<seated.count).count { !seated.range(of: $0).isEmpty }
  }

  private var figures: [RichText] {
    let landscape = context.landscape
    let graph = context.content.graph
    // With the metric that tells what it was at the last review.
    let figures: [(Int, Phrase, SitePage, Metric)] = [
      (landscape.partnerships.count, .partnerships, .partnerships(1), .partnerships),
      (graph.incidence.members.values.count, .countedSeats, .organisations(1), .seats),
      (organisations, .organisationsWithSeat, .organisations(1), .countedMembers),
      (landscape.footprints.count, .footprintsInUse, .footprints(1), .footprints),
      (graph.edges.count, .overlaps, .overlap, .overlapEdges),
      (main.count, .candidatesForReview, .findings(1), .findingsIn(.main)),
    ]
    let older = context.content.changes?.older
    return figures.map { value, name, target, metric in
      var before = older?.metrics[metric]
      // Then as now those that no decision closes.
      if case .findingsIn(let list) = metric, before != nil, let older {
        before = Double(
          older.findings.count { $0.list == list && $0.isOpen })
      }
      let figure: RichText = "\(.strong(.plain(Numerals.grouped(value)))) \(.link(target, name))"
      guard let before else { return figure }
      return "\(figure) \(.small(.atLastReview(Numerals.amount(before))))"
    }
  }

  /// The numbers stand in the answer; here is what they mean.
  private var changes: [Block] {
    var blocks: [Block] = [.heading("changes", .whatChanged)]
    if let (wording, sentences) = context.changes {
      if sentences.isEmpty {
        blocks.append(.paragraph(.changesSummary(wording.comparison)))
      } else {
        var list = ListBlock(sentences.prefix(6).map(\.withoutLinks))
        list.more = max(0, sentences.count - 6)
        list.rest = .page(.changesPage)
        blocks.append(.list(list))
      }
      blocks.append(.paragraph(.link(.changes, .allChanges)))
    } else {
      blocks.append(.paragraph(.noBaseline))
    }
    let decisions = context.content.decisions
    if !decisions.isEmpty {
      blocks.append(
        .paragraph(
          "\(Phrase.decisionsSummary(decisions)) \(.link(.changes, "decisions", .decisionsHeading))"
        ))
    }
    return blocks
  }

  /// The questions, and where the findings that they are made of stand.
  private var first: [Block] {
    let open = context.questions.filter(\.isOpen)
    guard !open.isEmpty else { return [] }
    let shown = open.prefix(context.settings.report.topFindings)
    var blocks: [Block] = [
      .heading("first", .questionsHeading), .paragraph(.questionsIntroduction),
      QuestionSection(context: context).table(shown, of: open.count),
    ]
    let closed = context.content.findings.list(.main).compactMap {
      context.content.decisions.state(of: $0.id)
    }
    if closed.contains(where: \.closes) {
      blocks.append(
        .paragraph(
          .closedFindings(closed.count { $0 == .rejected }, closed.count { $0 == .done })))
    }
    blocks += together
    return blocks + [
      .paragraph(
        "\(.link(.questions, .allQuestions(context.questions.count))) · \(.link(.findings(1), .allFindings(context.findings.count)))"
      )
    ]
  }

  /// What the changes of questions come to when they are made together; nothing where nobody proposed.
  private var together: [Block] {
    let content = context.content
    guard let proposal = content.proposals.first(where: { $0.objective == .meetingDays }),
      !proposal.changes.isEmpty
    else { return [] }
    let meetings = MeetingCounts(
      landscape: content.landscape, settings: content.settings.meetings
    ).perYear
    let all = ScenarioComparison.totals(content.graph.incidence, meetings: meetings).meetingDays
    guard all > 0 else { return [] }
    let freed = proposal.choice.freedMeetingDays
    var text = RichText(
      Words.questionsTogether(
        changes: proposal.changes.count, days: CountedNoun.meetingDays.amount(freed),
        all: CountedNoun.meetingDays.amount(all),
        share: freed / all < 0.005
          ? .shareUnderOne : Phrase(verbatim: Numerals.percent(freed / all))))
    if !proposal.choice.isPartial, proposal.weighting == .none {
      text = "\(text) \(Phrase.questionsTogetherMost)"
    }
    return [
      .paragraph(
        "\(text) \(.link(.proposal, .proposalTitle)); \(.link(.ways, .alternativesHeading)).")
    ]
  }

  private var routes: [Block] {
    guard !main.isEmpty else { return [] }
    let main = main
    let words = context.landscape.words
    typealias Fact = TableColumns<Route>.Fact
    let columns = TableColumns<Route>([
      Fact("route", .whoCanAct) { .phrase(words.name(of: $0)) },
      Fact("first", .firstRoute, .count) { route in
        .count(main.count { $0.routes.first == route })
      },
      Fact("full", .fullRoute, .count) { route in
        .count(main.count { $0.routes.full == route })
      },
      Fact("meaning", .meaning) { .phrase(words.explanation(of: $0)) },
    ])
    return [
      .heading("routes", .whoCanDoIt), .paragraph(.changeIsLocal, .local),
      .table(
        TableBlock(
          "t-routes",
          columns.table(
            TableName("routes"), .routesCaption,
            of: context.landscape.jurisdiction.allRoutes))),
    ]
  }

  private var trust: [Block] {
    let quality = QualityCounts(content: context.content)
    var items = [
      RichText(
        Phrase.rowsSentence(quality.rowsRead, quality.rowsUsed, quality.rowsRejected)),
      RichText(Phrase.assumedSentence(context.seatBase.assumed, of: context.seatBase.count)),
    ]
    if main.isEmpty { items.append(RichText(Phrase.nothingToTest)) } else { items.append(worlds) }
    items.append(
      RichText(
        Phrase.meetingsSentence(
          quality.withoutMeetings, of: context.landscape.partnerships.count)))
    if !main.isEmpty { items.append(stability) }
    let surprising = SurprisingKinds(content: context.content)
    items += [surprising.noSingleOverlap, surprising.sentence].compactMap { $0 }
    for counts in context.content.findings.counts where quality.isFrequent(counts) {
      items.append(RichText(Phrase.baseRateSentence(counts)))
    }
    let weights = context.landscape.areaWeights
    if weights.withoutPeople > 0 { items.append(RichText(Phrase.areasWeigh(weights))) }
    let unseen = context.unseen
    if unseen.blindRules > 0 {
      items.append(RichText(Phrase.couldNotLook(unseen.blindRules, of: unseen.rules)))
    }
    let told = max(3, unseen.reasons.count { $0.lack.input.isBasic })
    items += unseen.sentences.prefix(told).map { RichText($0) }
    var list = ListBlock(items)
    list.more = max(0, unseen.reasons.count - told)
    list.rest = .page(.dataQuality)
    return [
      .heading("trust", .howFarToTrust), .list(list),
      .paragraph(
        "\(.link(.dataQuality, .moreOnDataQuality)) · \(.link(.method, .howItIsWorkedOut))"
      ),
    ]
  }

  /// How the main list fares without seats that are supposed.
  private var worlds: RichText {
    let bases = main.compactMap(\.evidenceBase)
    guard bases.count == main.count else {
      let settings = context.settings.worlds
      return RichText(
        Words.worldsNotDrawn(limit: CountedNoun.partnerships(settings.maximumPartnerships)))
    }
    let (all, published) = (
      CountedNoun.findings(main.count), bases.count(where: \.holdsOnPublished)
    )
    let isSupposed = context.seatBase.assumed > 0
    let told =
      isSupposed
      ? Words.worldsOfList(
        all: all, without: bases.count(where: \.holdsWithoutAssumed), published: published,
        firm: bases.count { ($0.worlds?.share ?? 0) >= 0.9 })
      : Words.worldsOfListCertain(all: all, published: published)
    return "\(told) \(.link(.method, "worlds", .worldsHeading))"
  }

  /// How the first questions fare; `nil` where no worlds were drawn.
  private var worldsOfQuestions: Phrase? {
    let first = context.questions.filter(\.isOpen).prefix(Stability.topCount)
    let bases = first.compactMap { context.content.findings.questionBases[$0.id] }
    guard !bases.isEmpty, bases.count == first.count else { return nil }
    return Words.worldsOfQuestions(
      all: CountedNoun.questions(bases.count),
      without: bases.count(where: \.holdsWithoutAssumed), firm: bases.count { $0.share >= 0.9 })
  }

  /// How far the main list hangs on numbers that somebody picked.
  private var stability: RichText {
    let stabilities = main.compactMap(\.stability)
    guard stabilities.count == main.count else {
      return RichText(Phrase.stabilityNotComputed(context.settings.stability))
    }
    let first = stabilities.prefix(Stability.topCount)
    let introduction = Phrase.stabilityIntroduction(context.settings.stability)
    let list = Phrase.stabilityOfList(
      holding: stabilities.count { $0.share >= 0.9 }, of: main.count,
      staying: first.count { $0.topTen >= 0.5 }, ofFirst: first.count)
    return "\(introduction) \(list) \(.link(.method, "stability", .stability))"
  }
}
