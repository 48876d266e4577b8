internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The summary: what to look at first, who can do it, and how far to trust it.
struct SummaryPage {
  let context: SiteContext
  let language: Language

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .summary).bytes(
      heading: .phrase(.summaryHeading),
      titleText: TitleText(.summary, in: language, landscape: context.landscape)
    ) { page in
      answer(&page)
      figures(&page)
      changes(&page)
      decisions(&page)
      first(&page)
      patterns(&page)
      routes(&page)
      trust(&page)
      CoverageTable(context: context).write(&page)
    }
  }

  /// What the page says, in five sentences.
  private func answer(_ page: inout PageWriter) {
    let main = context.openFindings
    page.element(.ul, .class(.answer)) { page in
      page.answer(.answerHave) { page in
        page.text(
          .answerHave(
            partnerships: context.landscape.partnerships.count, organisations: organisations,
            seats: context.content.graph.incidence.members.values.count,
            overlaps: context.content.graph.edges.count))
      }
      page.answer(.answerChanged) { page in
        page.text(context.content.changes.map { .changesSummary($0) } ?? .noBaseline)
      }
      page.answer(.answerFirst) { page in first(of: main, &page) }
      page.answer(.answerWho) { page in
        page.text(
          .answerWho(
            local: main.count { $0.routes.first == .local },
            wholly: main.count { $0.routes.full == .local }, of: main.count))
      }
      page.answer(.answerTrust) { page in trust(in: main, &page) }
    }
  }

  private func first(of main: [Finding], _ page: inout PageWriter) {
    guard let leading = main.first else { return page.text(.noFindings) }
    page.finding(context.involvement.indexOfID[leading.id] ?? 0)
    page.plain(". ")
    page.text(context.wording.action(for: leading))
    page.plain(".")
  }

  private func trust(in main: [Finding], _ page: inout PageWriter) {
    let quality = QualityCounts(content: context.content)
    let stabilities = main.compactMap(\.stability)
    if stabilities.count == main.count, !main.isEmpty {
      page.text(.answerHolding(stabilities.count { $0.share >= 0.9 }, of: main.count))
      page.space()
    }
    page.text(.assumedSentence(quality.assumedSeats, of: quality.seats))
  }

  /// Organisations with a counted seat.
  private var organisations: Int {
    let seated = context.content.graph.incidence.partnershipsOf
    return (0..<seated.count).count { !seated.range(of: $0).isEmpty }
  }

  private func figures(_ page: inout PageWriter) {
    let landscape = context.landscape
    let graph = context.content.graph
    // With the name of the metric that tells what it was at the last review.
    let figures: [(Int, Phrase, SitePage, String)] = [
      (landscape.partnerships.count, .partnerships, .partnerships(1), "partnerships"),
      (graph.incidence.members.values.count, .countedSeats, .organisations(1), "seats"),
      (organisations, .organisationsWithSeat, .organisations(1), "counted-members"),
      (landscape.footprints.count, .footprintsInUse, .footprints(1), "footprints"),
      (graph.edges.count, .overlaps, .overlap, "overlap-edges"),
      (context.openFindings.count, .candidatesForReview, .findings(1), "findings.main"),
    ]
    page.element(.ul, .class(.figures)) { page in
      for (value, name, target, metric) in figures {
        page.element(.li) { page in
          page.element(.strong) { $0.plain(Numerals.grouped(value)) }
          page.space()
          page.link(to: target, text: name)
          if let before = context.content.changes?.metrics.first(where: { $0.id == metric })?.before
          {
            page.space()
            page.element(.small, text: .atLastReview(Numerals.amount(before)))
          }
        }
      }
    }
  }

  private func changes(_ page: inout PageWriter) {
    page.heading(.h2, id: "changes", .whatChanged)
    guard let changes = context.content.changes else {
      page.paragraph(.noBaseline)
      return
    }
    // The numbers stand in the answer; here is what they mean.
    if changes.sentences.isEmpty {
      page.paragraph(.changesSummary(changes))
    } else {
      page.element(.ul) { page in
        for sentence in changes.sentences.prefix(6) {
          page.element(.li) { $0.text(sentence, isLinked: false) }
        }
      }
    }
    page.element(.p) { $0.link(to: .changes, text: .allChanges) }
  }

  private func decisions(_ page: inout PageWriter) {
    let decisions = context.content.decisions
    guard !decisions.isEmpty else { return }
    page.element(.p) { page in
      page.text(.decisionsSummary(decisions))
      page.space()
      page.link(to: .changes, fragment: "decisions", text: .decisionsHeading)
    }
  }

  private func first(_ page: inout PageWriter) {
    let main = context.openFindings
    guard !main.isEmpty else { return }
    let shown = main.prefix(context.settings.report.topFindings)
    page.heading(.h2, id: "first", .whatToLookAtFirst)
    page.table(
      id: "t-first", caption: .firstCaption(shown.count),
      columns: [
        .number(.rank), .text(.finding), .text(.whatToConsider), .text(.firstRoute),
        .text(.fullRoute), .number(.priority),
      ], notes: [.priorityNote], download: "findings"
    ) { page in
      for finding in shown {
        let index = context.involvement.indexOfID[finding.id] ?? 0
        page.row(id: context.paths.slug(of: .finding(index))) { page in
          page.element(.td, .class(.number)) { $0.plain(String(finding.rank)) }
          page.rowHeading { $0.finding(index) }
          page.cell(context.wording.action(for: finding))
          page.cell(.name(of: finding.routes.first))
          page.cell(.name(of: finding.routes.full))
          page.priority(of: finding)
        }
      }
    }
    let closed = context.content.findings.list(.main).compactMap {
      context.content.decisions.inForce($0.id)?.state
    }
    if closed.contains(where: \.closes) {
      page.paragraph(
        .closedFindings(closed.count { $0 == .rejected }, closed.count { $0 == .done }))
    }
    page.element(.p) { page in
      page.link(to: .findings(1), text: .allFindings(context.findings.count))
    }
  }

  private func patterns(_ page: inout PageWriter) {
    PatternSection(context: context).write(&page)
  }

  private func routes(_ page: inout PageWriter) {
    let main = context.openFindings
    guard !main.isEmpty else { return }
    page.heading(.h2, id: "routes", .whoCanDoIt)
    page.paragraph(.changeIsLocal, .local)
    page.table(
      id: "t-routes", caption: .routesCaption,
      columns: [.text(.whoCanAct), .number(.firstRoute), .number(.fullRoute), .text(.meaning)]
    ) { page in
      for route in Route.allCases {
        page.row { page in
          page.rowHeading(.name(of: route))
          page.number(main.count { $0.routes.first == route })
          page.number(main.count { $0.routes.full == route })
          page.cell(.explanation(of: route))
        }
      }
    }
  }

  private func trust(_ page: inout PageWriter) {
    let quality = QualityCounts(content: context.content)
    page.heading(.h2, id: "trust", .howFarToTrust)
    page.element(.ul) { page in
      page.element(.li) { page in
        page.text(.rowsSentence(quality.rowsRead, quality.rowsUsed, quality.rowsRejected))
      }
      page.element(.li) { page in
        page.text(.assumedSentence(quality.assumedSeats, of: quality.seats))
      }
      page.element(.li) { page in
        page.text(
          .meetingsSentence(
            quality.withoutMeetings, of: context.landscape.partnerships.count))
      }
      page.element(.li) { stability(&$0) }
      for counts in context.content.findings.counts where quality.isFrequent(counts) {
        page.element(.li) { page in
          page.text(.baseRateSentence(counts))
        }
      }
    }
    page.element(.p) { page in
      page.link(to: .dataQuality, text: .moreOnDataQuality)
      page.plain(" · ")
      page.link(to: .method, text: .howItIsWorkedOut)
    }
  }
}

extension SummaryPage {
  /// How far the main list hangs on numbers that somebody picked.
  private func stability(_ page: inout PageWriter) {
    let main = context.openFindings
    let stabilities = main.compactMap(\.stability)
    guard stabilities.count == main.count, !main.isEmpty else {
      page.text(.stabilityNotComputed(context.settings.stability))
      return
    }
    let first = stabilities.prefix(Stability.topCount)
    page.text(.stabilityIntroduction(context.settings.stability))
    page.space()
    page.text(
      .stabilityOfList(
        holding: stabilities.count { $0.share >= 0.9 }, of: main.count,
        staying: first.count { $0.topTen >= 0.5 }, ofFirst: first.count))
    page.space()
    page.link(to: .method, fragment: "stability", text: .stability)
  }
}

extension PageWriter {
  /// A sentence of the answer with what it is about in front.
  fileprivate mutating func answer(_ name: Phrase, _ sentence: (inout PageWriter) -> Void) {
    element(.li) { page in
      page.element(.strong, text: name)
      page.plain(": ")
      sentence(&page)
    }
  }

  /// The cell of a finding's priority: its level as a word and its value.
  mutating func priority(of finding: Finding) {
    element(.td, .class(.number)) { page in
      if finding.list == .putRight {
        page.missing(.doesNotApply)
      } else {
        page.level(of: finding)
        page.plain(" " + Numerals.score(finding.priority.value))
      }
    }
  }

  /// The level of a finding's priority as a tag.
  mutating func level(of finding: Finding) {
    let level = Phrase.level(of: finding.priority.value, settings: context.settings.priority)
    let style: StyleClass = level == .high ? .tagHigh : level == .medium ? .tagMedium : .tagLow
    tag(level, style)
  }
}
