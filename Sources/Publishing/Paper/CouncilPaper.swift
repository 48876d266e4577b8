internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension PaperDraft {
  /// Purpose; background; the landscape; progress; opportunities; barriers; next steps; questions.
  func councilPaper() -> PaperDocument {
    var blocks = PaperBlocks()
    introduction(&blocks)
    landscapeSection(&blocks)
    progress(&blocks)
    let first = opportunities(&blocks)
    barriers(&blocks)
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
    let seats = landscape.memberships
    blocks.paragraph(
      "trust",
      RichText(
        Template.councilPaperIntroduction2,
        figure(
          landscape.inputs.reduce(0) { $0 + $1.rowsRead }, nil, .dataQuality,
          Phrase.paperByRowsRead),
        figure(
          landscape.inputs.reduce(0) { $0 + $1.rowsRejected }, nil, .dataQuality,
          PaperWording.sum(of: Phrase.paperRowsRejected)),
        figure(
          seats.count, CountedNoun.memberships, .dataQuality,
          PaperWording.outOf(Phrase.tableSeatsAssumed)),
        figure(
          seats.count { $0.certainty == .assumed }, nil, .dataQuality, Phrase.tableSeatsAssumed)))
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
    if let overlaps = exhibit(
      "overlaps", .kindsOverlap, columns: ["kind", "other-kind", "overlaps", "shared-members"],
      notes: [.overlapNote])
    {
      blocks.paragraph(
        "overlaps",
        RichText(
          Template.councilPaperLandscapeSection2,
          figure(
            content.graph.edges.count, CountedNoun.pairs, .kindsOverlap,
            PaperWording.sum(of: .overlaps)), .reference(.exhibit("overlaps"))))
      blocks.exhibit(overlaps)
    }
    if let burden = exhibit(
      "burden", .burden, columns: ["organisation", "kind", "seats", "kinds", "meeting-days"],
      notes: [Phrase.tableSeatsNote, .meetingDaysNote]),
      case .text(let name)? = burden.table.rows[0].first,
      case .count(let seats) = burden.table.rows[0][2]
    {
      blocks.paragraph(
        "burden",
        RichText(
          Template.councilPaperLandscapeSection3, name, figure(seats, .seats, .burden, .seats),
          .reference(.exhibit("burden"))))
      blocks.exhibit(burden)
    }
    if let footprints = exhibit(
      "footprints", .footprints, columns: ["footprint", "areas", "people", "partnerships"],
      notes: [Phrase.tableFootprintsNote]),
      case .text(let name)? = footprints.table.rows[0].first,
      case .count(let users) = footprints.table.rows[0][3]
    {
      blocks.paragraph(
        "footprints",
        RichText(
          Template.councilPaperLandscapeSection4, name,
          figure(users, .partnerships, .footprints, .partnerships),
          .reference(.exhibit("footprints"))))
      blocks.exhibit(footprints)
    }
  }

  private func progress(_ blocks: inout PaperBlocks) {
    blocks.heading(Phrase.paperProgress)
    changes(&blocks)
    actions(&blocks)
    blocks.paragraph(
      "reported",
      RichText(Phrase.councilPaperProgress), said: said(.progress))
  }

  /// - Returns: whether there is a table of the questions to ask first.
  private func opportunities(_ blocks: inout PaperBlocks) -> Bool {
    blocks.heading(Phrase.paperOpportunities)
    let first = exhibit(
      "first", .questions, columns: ["question", "findings", "areas", "actions", "score"],
      notes: [.candidatesNote, .questionScoreNote], where: isOpenQuestion)
    guard let first else {
      blocks.paragraph(
        "local",
        RichText(Phrase.councilPaperNoCandidate))
      couldNotLook(&blocks)
      saidOpportunities(&blocks)
      return false
    }
    blocks.paragraph(
      "local",
      RichText(
        Template.councilPaperOpportunities, findings(.main, CountedNoun.candidates),
        findings(.main, nil, first: .local), findings(.main, nil, full: .local),
        .reference(.exhibit("first"))))
    blocks.exhibit(first)
    couldNotLook(&blocks)
    saidOpportunities(&blocks)
    return true
  }

  private func saidOpportunities(_ blocks: inout PaperBlocks) {
    blocks.paragraph(
      "said-opportunities",
      RichText(Phrase.councilPaperSaidOpportunities), said: said(.opportunity))
  }

  private func isOpenQuestion(_ row: [DocumentTable.Cell]) -> Bool {
    guard let place = tables[.questions]?.columns.firstIndex(where: { $0.id == "findings" }),
      case .count(let findings) = row[place]
    else { return false }
    return findings > 0
  }

  private func barriers(_ blocks: inout PaperBlocks) {
    blocks.heading(Phrase.paperBarriers)
    blocks.paragraph(
      "barriers",
      RichText(
        Template.councilPaperBarriers,
        RichText(
          listing: landscape.jurisdiction.allRoutes.filter { $0 != .local }.map { route in
            RichText(
              Template.councilPaperBarrier, RichText(words.needs(of: route)),
              findings(.main, nil, full: route))
          })))
    if !content.landscape.partnerships.allSatisfy({
      content.landscape.kinds[Int($0.kind)].saysHowItChanges
    }) {
      blocks.paragraph("routes-unknown", RichText(Phrase.councilPaperRoutesUnknown))
    }
    if hasGaps {
      blocks.paragraph(
        "gaps",
        RichText(Template.councilPaperBarriers2, findings(.putRight, CountedNoun.gaps)))
    }
    blocks.paragraph(
      "said-barriers",
      RichText(Phrase.councilPaperNamedBarriers), said: said(.barrier))
  }

  private var hasGaps: Bool { !content.findings.list(.putRight).isEmpty }

  private func nextSteps(_ blocks: inout PaperBlocks) {
    blocks.heading(Phrase.paperNextSteps)
    if let open = exhibit(
      "actions", .actions, columns: ["action", "by-whom", "by-when"], fromEnd: true,
      notes: [.asWrittenNote], where: isOpenAction)
    {
      blocks.paragraph(
        "open-actions",
        RichText(Template.councilPaperNextSteps, .reference(.exhibit("actions"))))
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
    points.append(
      RichText(Template.councilPaperQuestions2, .reference(.paragraph("barriers"))))
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
