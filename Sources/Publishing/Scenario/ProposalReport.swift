package import LandscapeModel
package import Rationalisation
internal import Wording

/// A proposal in the forms that a person or a program reads.
package struct ProposalReport: Sendable {
  let proposal: Proposal
  let content: ReportContent
  /// Further ways to go, and what more of one measure costs of another, where somebody asked.
  package var alternatives: ProposalAlternatives?
  package var front: ProposalFront?

  package init(of proposal: Proposal, content: ReportContent) {
    self.proposal = proposal
    self.content = content
  }

  /// For a terminal.
  package func text(in language: Language) -> String {
    TerminalDocument.text(of: document, in: language)
  }

  /// For a paper.
  package func markdown(in language: Language) -> String {
    let bytes = MarkdownDocument.bytes(of: document, in: language, defusesFormulas: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  var isSeats: Bool { proposal.objective == .seats }

  var landscape: Landscape { content.landscape }

  private var document: Document {
    var document = Document(.proposalTitle)
    document.opening = [.nameAndDate(of: landscape)]
    document.say(.proposalIntroduction)
    document.add(numbers(.proposalTitle))
    addChanges(to: &document, level: 2)
    addWhatElse(to: &document, level: 2)
    addAlternatives(to: &document)
    document.say(.proposalCandidateNote)
    return document
  }

  /// The same as one part of a page that has a proposal by each objective; what they have in common
  /// stands with the first and the last.
  func part(isFirst: Bool, isLast: Bool) -> [Block] {
    var document = Document(.proposalTitle)
    let heading = Phrase.proposalBy(proposal.objective)
    if isFirst { document.say(.proposalIntroduction) }
    document.heading(proposal.objective.rawValue, heading)
    document.add(numbers(heading))
    addChanges(to: &document, level: 3)
    addWhatElse(to: &document, level: 3)
    if isLast {
      // What was rejected is the same by each objective.
      document.sectionIfAny("rejected", .notProposedRejected, proposal.rejected.map(line))
      document.say(.proposalCandidateNote)
    }
    return document.blocks
  }

  func id(_ part: String) -> String { proposal.objective.rawValue + "-" + part }

  // MARK: By route

  /// What the changes come to, a column for what local partners can do and for each further route.
  private func numbers(_ caption: Phrase) -> [Block] {
    typealias Row = (Phrase, (ChosenChanges) -> DocumentTable.Cell)
    var rows: [Row] = [
      (.numberOfChanges, { .count($0.changes.count) }),
      (.freedSeats, { .count($0.freedSeats) }),
      (.sharedSittings, { .count($0.sharedSittings) }),
      (.freedMeetingDays, { .amount($0.freedMeetingDays) }),
    ]
    switch (proposal.weighting, proposal.objective) {
    case (.worlds, _): rows.append((.weighedByWorlds, { .amount($0.freed) }))
    case (.none, .seats): rows.append((.weighedTogether, { .amount($0.freed) }))
    case (.none, .meetingDays): break
    case (.none, .plans): rows.append((.freedSignatures, { .count($0.freedSignatures) }))
    }
    rows += [
      (.upperBound, { .amount($0.bound) }),
      (.gap, { .text(.plain(Numerals.fixed($0.gap * 100, places: 1) + "%")) }),
    ]
    let steps =
      proposal.steps.isEmpty
      ? [(id: "all", heading: RichText(Phrase.allRoutes), choice: Optional(proposal.choice))]
      : proposal.steps.map { step in
        (
          id: step.routes.last.map(routeID) ?? "all", heading: heading(of: step),
          choice: step.choice
        )
      }
    var table = DocumentTable(
      TableName("proposal-" + proposal.objective.rawValue), measure: caption,
      columns: [DocumentTable.Column("measure", .measure, .text)]
        + steps.map { DocumentTable.Column($0.id, $0.heading, .number) },
      rows: rows.map { row in
        [.phrase(row.0)] + steps.map { $0.choice.map(row.1) ?? .notApplicable }
      })
    table.notes = isSeats ? [.sittingNote(weight: proposal.sittingWeight)] : []
    if proposal.weighting == .worlds { table.notes.append(.weighedByWorldsNote) }
    let about: [Block] =
      proposal.isPartial ? [.paragraph(.partialResult(nodes: proposal.nodes))] : []
    return about + [.table(TableBlock("t-" + proposal.objective.rawValue, table))]
      + (proposal.isPartial ? [] : [.paragraph(.proven)])
      + [.paragraph(.candidateChanges(proposal.candidateCount))]
      + (worthless > 0 ? [.paragraph(.changesOfNoWorth(worthless))] : [])
  }

  /// How many changes are worth nothing by what was asked for, and so stand in no list.
  private var worthless: Int { proposal.omitted.count { $0.reason == .worthless } }

  /// The route that a step has and the one before has not.
  private func heading(of step: Proposal.Step) -> RichText {
    var text = RichText()
    if step.routes.count > 1 { text.say("+ ") }
    if let route = step.routes.last { text.say(landscape.words.name(of: route)) }
    return text
  }

  /// The changes of each step that the one before does not have.
  private func addChanges(to document: inout Document, level: Int) {
    var before: [ProposedChange] = []
    for step in proposal.steps {
      guard let route = step.routes.last else { continue }
      let prefix = step.routes.count > 1 ? "+ " : ""
      document.heading(
        id(routeID(route)),
        .joined([Phrase(verbatim: prefix), landscape.words.name(of: route)], by: ""),
        level: level)
      guard let choice = step.choice else {
        document.say(.takesFurtherRoute)
        continue
      }
      let known = Set(before.map(\.id))
      let added = choice.changes.filter { !known.contains($0.id) }
      if added.isEmpty { document.say(.none) } else { document.add(.list(added.map(line))) }
      let now = Set(choice.changes.map(\.id))
      let dropped = before.filter { !now.contains($0.id) }
      if !dropped.isEmpty {
        document.say(.inPlaceOfThese)
        document.add(.list(dropped.map(line)))
      }
      before = choice.changes
    }
    if proposal.steps.isEmpty { document.say(.none) }
    if proposal.objective == .meetingDays, proposal.changes.contains(where: \.usesAssumedMeetings) {
      document.say(.meetingDaysNote)
    }
  }

  func line(for change: ProposedChange) -> RichText {
    var sentence = RichText(Phrase.change(change.action))
    sentence.say(
      listing: change.partnerships.filter { $0 != change.outer }.map { .partnership($0) },
      in: landscape)
    if let outer = change.outer {
      sentence.say(.underChange)
      sentence.say(.partnership(outer), in: landscape)
    }
    sentence.say(": ")
    sentence.say(gain(of: change))
    sentence.say("; ")
    sentence.say(landscape.words.name(of: change.route))
    if proposal.weighting == .worlds {
      sentence.say("; ")
      sentence.say(Words.changeInWorlds(share: Numerals.percent(change.share)))
    }
    if !change.unmergeableKinds.isEmpty {
      sentence.say("; ")
      sentence.say(.cannotMergeInLaw)
      sentence.say(listing: change.unmergeableKinds.map { .kind($0) }, in: landscape)
    }
    sentence.say(
      RichText.identifier(change.id, change.findings.first.map { RichText.Target.finding($0) }))
    return sentence
  }

  private func gain(of change: ProposedChange) -> Phrase {
    switch proposal.objective {
    case .meetingDays: return CountedNoun.meetingDays.amount(change.freedMeetingDays)
    case .plans:
      return Words.signaturesFewer(figure: Numerals.grouped(change.freedSignatures))
    case .seats: break
    }
    if change.freedSeats > 0 { return .released(change.freedSeats) }
    return change.sharedSittings > 0 ? .meetingAsOne(change.sharedSittings) : .noSeatReleased
  }

  // MARK: What else there is

  /// So many rows of what was left out stand on a page; a program has them all.
  private static let mostRows = 20

  private func addWhatElse(to document: inout Document, level: Int) {
    let orphaned = proposal.choice.orphaned(in: landscape)
    if !orphaned.isEmpty {
      document.heading(id("orphaned"), .orphanedByProposal, level: level)
      document.add(.list(orphaned.map { .subject(.partnership($0), in: landscape) }))
    }
    let omitted = proposal.weighedOmissions
    if !omitted.isEmpty {
      document.heading(id("omitted"), .notChosen, level: level)
      document.say(.notChosenIntroduction)
      document.add(table(of: omitted))
    }
    if !proposal.replacementCosts.isEmpty {
      document.heading(id("irreplaceable"), .irreplaceableHeading, level: level)
      document.say(.irreplaceableIntroduction)
      document.add(table(of: proposal.replacementCosts))
    }
    if proposal.unexaminedCount > 0 {
      document.say(.notWorkedOut(proposal.unexaminedCount))
    }
    if level == 2 {
      document.sectionIfAny("rejected", .notProposedRejected, proposal.rejected.map(line))
    }
  }

  private func table(of omitted: [OmittedChange]) -> Block {
    let shown = omitted.prefix(Self.mostRows)
    let table = DocumentTable(
      TableName(id("omitted")), measure: .notChosen,
      columns: [
        DocumentTable.Column("change", Phrase.tableChange, .text),
        DocumentTable.Column("partnerships", .partnerships, .text),
        DocumentTable.Column("loss", .lessFreed, .number),
        DocumentTable.Column("reason", .whatStandsInItsWay, .text),
        DocumentTable.Column("id", .identifier, .identifier),
      ],
      rows: shown.map { omitted in
        [
          .phrase(.name(of: omitted.change.action)),
          .subjects(omitted.change.partnerships.map { .partnership($0) }, in: landscape),
          cell(omitted.loss), .text(reason(omitted.reason)), .id(omitted.change.id),
        ]
      })
    var block = TableBlock("t-" + id("omitted"), table)
    block.more = omitted.count - shown.count
    block.whole = .omittedChanges
    block.rest = .table(.omittedChanges)
    return .table(block)
  }

  private func table(of costs: [ReplacementCost]) -> Block {
    let shown = costs.prefix(Self.mostRows)
    let table = DocumentTable(
      TableName(id("irreplaceable")), measure: .irreplaceableHeading,
      columns: [
        DocumentTable.Column("partnership", .partnership, .text),
        DocumentTable.Column("loss", .lessFreed, .number),
      ],
      rows: shown.map {
        [.subject(.partnership($0.partnership), in: landscape), cell($0.loss)]
      })
    var block = TableBlock("t-" + id("irreplaceable"), table)
    block.more = costs.count - shown.count
    block.whole = .replacementCosts
    block.rest = .table(.replacementCosts)
    return .table(block)
  }

  func cell(_ loss: ProposalLoss?) -> DocumentTable.Cell {
    guard let loss else { return .notApplicable }
    guard !loss.isExact else { return .amount(loss.most) }
    return .text(
      .plain([loss.least, loss.most].map { Numerals.amount($0) }.joined(separator: "–")))
  }

  /// What would give way; without anything, why it was left out.
  private func reason(_ reason: OmittedChange.Reason) -> RichText {
    let changes = reason.changes.map { id in
      proposal.changes.first { $0.id == id }.map { RichText.change($0, in: landscape) }
        ?? .code(id)
    }
    if case .displaced = reason { return RichText(changes, separator: "; ") }
    return RichText([RichText(reason.words)] + changes, separator: "; ")
  }
}
