internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Review
internal import Wording

extension PaperDraft {
  /// Purpose; background; the landscape; progress; opportunities; barriers; options; next steps; questions: four pages and
  /// three tables at most.
  func councilPaper() -> PaperDocument {
    var blocks = PaperBlocks(content.citations)
    introduction(&blocks)
    landscapeSection(&blocks)
    progress(&blocks)
    let first = opportunities(&blocks)
    barriers(&blocks)
    options(&blocks)
    nextSteps(&blocks)
    questions(&blocks, first: first)
    return paper(words.paperTitle, blocks)
  }

  private func introduction(_ blocks: inout PaperBlocks) {
    blocks.heading(Phrase.paperPurpose)
    blocks.paragraph(
      "purpose",
      RichText(
        Template.councilPaperIntroduction, placeAndDate, RichText(words.council),
        .reference(.paragraph("questions")))
    )
    blocks.heading(Phrase.paperBackground)
    blocks.paragraph(
      "background",
      words.text(.reviewAsked).map { "\($0) \(Phrase.councilPaperCatalogue)" }
        ?? RichText(Phrase.councilPaperCatalogue))
    blocks.paragraph(
      "candidates",
      RichText(Phrase.councilPaperCandidates))
    let seats = content.seatBases.base(of: landscape)
    func count(_ certainty: Certainty, _ measure: Phrase) -> RichText {
      figure(seats[certainty], nil, .dataQuality, measure)
    }
    let all = figure(
      seats.count, CountedNoun.seats, .dataQuality,
      PaperWording.outOf(Phrase.tableSeatsAssumed))
    blocks.paragraph(
      "trust",
      seats.published == seats.count
        ? RichText(Template.councilPaperTrustPublished, all)
        : RichText(
          Template.councilPaperTrust, all, count(.law, Phrase.tableSeatsByLaw),
          count(.assumed, Phrase.tableSeatsAssumed)))
  }

  private func landscapeSection(_ blocks: inout PaperBlocks) {
    blocks.heading(Phrase.paperLandscape)
    let kinds = Set(landscape.partnerships.map(\.kind)).count
    blocks.paragraph(
      "size",
      RichText(
        Template.councilPaperLandscapeSection, rows(of: .landscape, .partnerships),
        figure(kinds, .kinds, .landscape, PaperWording.different(.kind)),
        rows(of: .burden, .organisations),
        figure(
          sum(of: "seats", in: .burden), .seats, .burden, PaperWording.sum(of: .seats)),
        rows(of: .footprints, .footprints)))
    let apart = [strategic(.multi), strategic(.single)].compactMap { $0 }
    if !apart.isEmpty {
      blocks.paragraph(
        "kinds",
        RichText(content.changes == nil ? Phrase.councilPaperKindsAlone : .councilPaperKinds),
        points: apart)
    }
    load(&blocks)
    couldNotLook(&blocks)
  }

  /// Cost to whom, of the kind with most bodies whose load is heavy; nothing where none is.
  private func load(_ blocks: inout PaperBlocks) {
    let kinds = content.loads.kinds
    guard let most = kinds.map(\.heavy).max(), most > 0,
      let kind = kinds.first(where: { $0.heavy == most }), let first = kind.heaviestFirst.first
    else { return }
    let name = Phrase(words.organisationKind(kind.kind))
    var rows = [(column: Phrase.kindOfOrganisation, value: name)]
    var whose = RichText(name)
    if let area = kind.nationArea(in: landscape).map({ landscape.areas[Int($0)] }) {
      rows.append((column: .loadNation, value: Phrase(verbatim: area.code)))
      whose = "\(whose), \(.name(area.name))"
    }
    var said = RichText(
      Template.councilPaperLoad,
      figure(
        kind.loads.count, CountedNoun.bodies, .loads, PaperWording.rows(where: rows)),
      whose,
      figure(
        kind.heavy, nil, .loads,
        PaperWording.rows(where: rows + [(column: .loadMark, value: .loadHeavy)])),
      .plain(Numerals.amount(content.settings.load.medianRatio)),
      .name(landscape.organisations[Int(first.load.organisation)].name))
    if kind.unknown > 0 {
      said = "\(said) \(Words.loadKindUnknown(bodies: CountedNoun.bodies(kind.unknown)))"
    }
    blocks.paragraph("load", said)
  }

  private static let mostQuestions = 4
  private static let mostAreas = 6
  private static let mostOptions = 2
  private static let mostOpen = 5

  /// The strategic kinds of a purpose, each with its partnerships, and with how many there were where that is another
  /// number; `nil` where there are none.
  private func strategic(_ purpose: Purpose) -> RichText? {
    guard let table = tables[.kinds], let place = table.place(of: "id"),
      let before = table.place(of: "before"), let after = table.place(of: "after")
    else { return nil }
    let kinds = Dictionary(
      landscape.kinds.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var all = 0
    var names: [Phrase] = []
    var entries: [RichText] = []
    for row in table.rows {
      guard case .id(let id) = row[place], let kind = kinds[id], kind.function == .strategic,
        kind.purpose == purpose, case .count(let now) = row[after]
      else { continue }
      let name = Phrase(kind.name)
      all += now
      names.append(name)
      func figure(_ count: Int, _ column: Phrase) -> RichText {
        self.figure(
          count, nil, .kinds, PaperWording.sum(of: column, inRows: [name], isUnsigned: false))
      }
      var entry: RichText = "\(.name(kind.name)) \(figure(now, .partnershipsNow))"
      if case .count(let then) = row[before], then != now {
        entry += RichText(Template.councilPaperThen, figure(then, .then))
      }
      entries.append(entry)
    }
    guard !entries.isEmpty else { return nil }
    let whole = figure(
      all, nil, .kinds,
      PaperWording.sum(of: .partnershipsNow, inRows: names, isUnsigned: false))
    return
      "\(.strong(purpose == .multi ? .multiPurpose : .singlePurpose)) (\(whole)): \(RichText(entries, separator: "; "))"
  }

  private func progress(_ blocks: inout PaperBlocks) {
    blocks.heading(Phrase.paperProgress)
    changes(&blocks)
    trend(&blocks)
    blocks.said("reported", Phrase.councilPaperProgress) { said(.progress, &$0) }
    let known = OpenActions(landscape, content.citations)
    let actions = landscape.actions.filter { known.isAgreed($0) && !$0.givesPackage }
    guard !actions.isEmpty else { return }
    blocks.paragraph(
      "actions",
      RichText(
        Template.paperProgressActions,
        figure(actions.count, CountedNoun.actions, .actions, .agreedByDay),
        figure(
          actions.count { $0.isUnderWay && $0.isFinished && !known.isOpen($0) }, nil, .actions,
          .status),
        figure(
          actions.count { $0.isUnderWay && !$0.isFinished }, nil, .actions, .status)))
  }

  /// - Returns: whether there is a table of the questions to ask first.
  private func opportunities(_ blocks: inout PaperBlocks) -> Bool {
    blocks.heading(Phrase.paperOpportunities)
    let first = exhibit(
      "first", .questions, columns: ["rank", "question", "areas", "actions"],
      most: Self.mostQuestions,
      measure: .councilPaperFirstQuestions,
      standing: { id, column in column == "areas" ? self.firstAreas(of: id) : nil },
      where: isOpenQuestion)
    if let first {
      blocks.paragraph(
        "local",
        RichText(
          Template.councilPaperOpportunities, findings(.main, CountedNoun.candidates),
          findings(.main, nil, first: .local), findings(.main, nil, full: .local),
          .reference(.exhibit("first"))))
      blocks.exhibit(first)
      if let map = firstQuestionsMap { blocks.picture(map) }
    } else {
      blocks.paragraph("local", RichText(Phrase.councilPaperNoCandidate))
    }
    decided(&blocks)
    blocks.said("said-opportunities", Phrase.councilPaperSaidOpportunities) {
      said(.opportunity, &$0, most: Self.mostOptions, where: isAboutWhatIsThere)
    }
    return first != nil
  }

  /// The first areas of a question that has too many for a table on paper.
  private func firstAreas(of id: String) -> DocumentTable.Cell? {
    guard let question = content.questions.first(where: { $0.id == id }),
      question.areas.count > Self.mostAreas
    else { return nil }
    let shown = question.areas.prefix(Self.mostAreas).map {
      RichText.subject(.footprint($0), in: landscape)
    }
    return .text(
      RichText(pieces: [.list(RichText.Names(shown, more: question.areas.count - shown.count))]))
  }

  /// Where the questions of the first table stand; nothing where the catalogue has no outlines and no tiles.
  private var firstQuestionsMap: Picture? {
    let cells = MapCells(landscape)
    let questions = Array(content.questions.filter(\.isOpen).prefix(Self.mostQuestions))
    guard !cells.isEmpty, !questions.isEmpty else { return nil }
    let atoms = FindingInvolvement(content: content).atoms
    let nation = content.findings.nation.count
    return QuestionPicture(
      landscape: landscape, cells: cells, questions: questions,
      places: questions.map { question in Set(question.findings.flatMap { atoms[$0] }) },
      widest: nation > 1 ? nation : landscape.hierarchy.atoms.count, side: PlaceMap.small
    ).picture
  }

  /// What reviewers decided of the main list, so that nobody is asked again as if nothing had been said; nothing
  /// where no decision is in force.
  private func decided(_ blocks: inout PaperBlocks) {
    let decisions = content.findings.list(.main).compactMap { finding in
      content.decisions[finding.id].flatMap { $0.standing == .inForce ? $0 : nil }
    }
    guard !decisions.isEmpty else { return }
    let shown = decisions.prefix(Self.mostRows)
    var points = shown.map { decision(on: $0.finding, $0.record) }
    if decisions.count > shown.count {
      points.append(
        RichText(
          .andMore(
            decisions.count - shown.count, .table(.findings), isCompressed: content.compresses)))
    }
    blocks.paragraph(
      "decided", RichText(Phrase.councilPaperDecided), points: points,
      rows: TableRows(table: .findings, ids: shown.map(\.finding)))
  }

  private func isOpenQuestion(_ row: [DocumentTable.Cell]) -> Bool {
    guard let place = tables[.questions]?.columns.firstIndex(where: { $0.id == "findings" }),
      case .count(let findings) = row[place]
    else { return false }
    return findings > 0
  }

  private func barriers(_ blocks: inout PaperBlocks) {
    var section = blocks
    section.heading(Phrase.paperBarriers)
    let before = section.blocks.count
    saidOfBarriers(&section)
    // A heading alone says nothing.
    if section.blocks.count > before { blocks = section }
  }

  private func saidOfBarriers(_ blocks: inout PaperBlocks) {
    let routes = routes
    let listed = RichText(
      listing: routes.map { route in
        RichText(
          Template.councilPaperBarrier, RichText(words.needs(of: route)),
          findings(.main, nil, full: route))
      })
    let known = landscape.partnerships.map { landscape.kinds[Int($0.kind)].saysHowItChanges }
    // What nobody wrote down is no answer that the partners can make every change.
    if !open(.main).isEmpty, !routes.isEmpty || known.contains(true) {
      blocks.paragraph(
        "barriers",
        routes.isEmpty
          ? RichText(Phrase.councilPaperNoBarrier) : RichText(Template.councilPaperBarriers, listed)
      )
    }
    if known.contains(false) {
      blocks.paragraph(
        "routes-unknown",
        RichText(known.contains(true) ? .councilPaperRoutesUnknown : .councilPaperNoRouteKnown))
    }
    if hasGaps {
      blocks.paragraph(
        "gaps",
        RichText(
          Template.councilPaperBarriers2, findings(.putRight, CountedNoun.gaps), gapsByRule))
    }
    blocks.said("said-barriers", Phrase.councilPaperNamedBarriers) {
      said(.barrier, &$0, where: isAboutWhatIsThere)
    }
  }

  /// The routes besides the partners' own that some whole change takes.
  private var routes: [Route] {
    landscape.jurisdiction.allRoutes.filter { route in
      route != .local && open(.main).contains { $0.routes.full == route }
    }
  }

  /// Which rules found the gaps, and how many each.
  private var gapsByRule: RichText {
    let found = open(.putRight).map(\.rule)
    return RichText(
      Rule.allCases.filter(found.contains).map { rule in
        "\(Phrase.name(of: rule)): \(.plain(Numerals.grouped(found.count { $0 == rule })))"
      }, separator: "; ")
  }

  private var hasGaps: Bool { !open(.putRight).isEmpty }

  /// Nothing where no review named an option.
  private func options(_ blocks: inout PaperBlocks) {
    var cited = blocks.cited
    guard let options = said(.option, &cited, most: Self.mostOptions) else { return }
    blocks.cited = cited
    blocks.heading(Phrase.paperOptions)
    blocks.paragraph(
      "said-options", RichText(Phrase.councilPaperNamedOptions), points: options.points,
      rows: options.rows)
  }

  private func nextSteps(_ blocks: inout PaperBlocks) {
    blocks.heading(Phrase.paperNextSteps)
    let known = OpenActions(landscape, content.citations)
    let since = known.finishedSince
    if let open = exhibit(
      "actions", .actions, columns: ["action", "by-whom", "by-when", "status"],
      most: Self.mostOpen,
      inOrder: known.ids, measure: .councilPaperOpenCaption,
      standing: { id, column in
        guard column == "status", let action = since[id], let day = landscape.asOf else {
          return nil
        }
        return .text(
          RichText(Template.councilPaperDoneSince, .date(day), .written(action.status)))
      })
    {
      blocks.paragraph(
        "open-actions",
        RichText(Template.councilPaperOpenActions, .reference(.exhibit("actions"))))
      blocks.exhibit(open)
    }
    blocks.paragraph(
      "again",
      RichText(Phrase.councilPaperCatalogueKept))
  }

  private func questions(_ blocks: inout PaperBlocks, first: Bool) {
    blocks.heading(words.questionsHeading)
    var points: [RichText] = []
    if first {
      points.append(
        RichText(Template.councilPaperQuestions, .reference(.exhibit("first"))))
    }
    if !routes.isEmpty {
      points.append(
        RichText(Template.councilPaperQuestions2, .reference(.paragraph("barriers"))))
    }
    if hasGaps {
      points.append(
        RichText(Template.councilPaperQuestions3, .reference(.paragraph("gaps"))))
    }
    points.append(
      RichText(Phrase.councilPaperQuestionEvidence))
    blocks.paragraph(
      "questions",
      RichText(Template.councilPaperInvited, RichText(words.council)), points: points)
  }
}
