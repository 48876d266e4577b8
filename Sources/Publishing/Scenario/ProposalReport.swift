package import LandscapeModel
package import Rationalisation
internal import Wording

/// A proposal in the forms that a person or a program reads.
package struct ProposalReport: Sendable {
  private let proposal: Proposal
  private let content: ReportContent

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

  private var isSeats: Bool { proposal.objective == .seats }

  private func amount(_ value: Double) -> Phrase {
    isSeats ? CountedNoun.seats(Int(nearest: value)) : CountedNoun.meetingDays.amount(value)
  }

  private var document: Document {
    var document = Document(.proposalTitle)
    document.opening = [.placeAndDate(of: content.landscape)]
    document.say(.proposalIntroduction)
    document.add(numbers(.proposalTitle))
    document.section("changes", .theChanges, proposal.changes.map(line))
    if restsOnAssumptions { document.say(.meetingDaysNote) }
    document.section("irreplaceable", .irreplaceableHeading, irreplaceable)
    document.say(.proposalCandidateNote)
    return document
  }

  /// The same as one part of a page that has a proposal by each objective; what they have in common
  /// stands with the first and the last.
  func part(isFirst: Bool, isLast: Bool) -> [Block] {
    var document = Document(.proposalTitle)
    let heading = Phrase.proposalBy(proposal.objective)
    let id = proposal.objective.rawValue
    if isFirst { document.say(.proposalIntroduction) }
    document.heading(id, heading)
    document.add(numbers(heading))
    if !proposal.changes.isEmpty { document.add(.list(proposal.changes.map(line))) }
    if restsOnAssumptions { document.say(.meetingDaysNote) }
    if isLast {
      document.section("irreplaceable", .irreplaceableHeading, irreplaceable)
      document.say(.proposalCandidateNote)
    }
    return document.blocks
  }

  private var restsOnAssumptions: Bool {
    !isSeats && proposal.changes.contains(where: \.usesAssumedMeetings)
  }

  private func numbers(_ caption: Phrase) -> [Block] {
    let table = DocumentTable(
      TableName("proposal-" + proposal.objective.rawValue), measure: caption,
      columns: [
        DocumentTable.Column("measure", .measure, .text),
        DocumentTable.Column(
          "value", isSeats ? .freedSeats : .freedMeetingDays, .number),
      ],
      rows: [
        [.phrase(.freed), .amount(proposal.freed)],
        [.phrase(.upperBound), .amount(proposal.bound)],
        [
          .phrase(.gap),
          .text(.plain(Numerals.fixed(proposal.gap * 100, places: 1) + "%")),
        ],
      ])
    let about: [Block] =
      proposal.isPartial ? [.paragraph(.partialResult(nodes: proposal.nodes))] : []
    return about + [.table(TableBlock("t-" + proposal.objective.rawValue, table))]
      + (proposal.isPartial ? [] : [.paragraph(.proven)])
      + [.paragraph(.candidateChanges(proposal.candidateCount))]
  }

  private var irreplaceable: [RichText] {
    proposal.irreplaceable.map { partnership in
      var line = RichText.subject(.partnership(partnership), in: content.landscape)
      line += .identifier(
        content.landscape.partnerships[Int(partnership)].id, .subject(.partnership(partnership)))
      return line
    }
  }

  private func line(for change: ProposedChange) -> RichText {
    let landscape = content.landscape
    var sentence = RichText()
    switch change.action {
    case .merge: sentence.say(.mergeChange)
    case .meetAsOne: sentence.say(.meetAsOneChange)
    case .subGroup: sentence.say(.subGroupChange)
    case .standDown: sentence.say(.standDownChange)
    }
    sentence.say(
      listing: change.partnerships.filter { $0 != change.outer }.map { .partnership($0) },
      in: landscape)
    if let outer = change.outer {
      sentence.say(.underChange)
      sentence.say(.partnership(outer), in: landscape)
    }
    sentence.say(": ")
    sentence.say(amount(change.freed(proposal.objective)))
    sentence.say("; ")
    sentence.say(landscape.words.name(of: change.route))
    sentence.say(
      RichText.identifier(change.id, change.findings.first.map { RichText.Target.finding($0) }))
    return sentence
  }
}

// MARK: JSON

extension ProposalReport {
  /// As design section 8 has it; members are only ever added.
  package var json: JSONValue {
    let ids = content.landscape.partnerships.map(\.id)
    return [
      "schemaVersion": 1,
      "run": .string(content.run.id),
      "asOf": .optional(content.landscape.asOf?.description),
      "objective": .string(proposal.objective.rawValue),
      "freed": number(proposal.freed),
      "bound": number(proposal.bound),
      "gap": .number(proposal.gap),
      "changes": .array(
        proposal.changes.map { change in
          [
            "action": .string(change.action.rawValue),
            "subjects": .strings(change.partnerships.map { ids[Int($0)] }),
            "freed": number(change.freed(proposal.objective)),
            "route": .string(content.landscape.jurisdiction[change.route].id),
            "id": .string(change.id),
            "findings": .strings(change.findings),
            "parent": .optional(change.outer.map { ids[Int($0)] }),
            "freedSeats": .integer(change.freedSeats),
            "freedMeetingDays": .number(change.freedMeetingDays),
            "usesAssumedMeetings": .flag(change.usesAssumedMeetings),
          ]
        }),
      "irreplaceable": .strings(proposal.irreplaceable.map { ids[Int($0)] }),
      "partial": .flag(proposal.isPartial),
      "steps": .integer(proposal.nodes),
      "candidates": .integer(proposal.candidateCount),
    ]
  }

  /// Seats are whole numbers.
  private func number(_ value: Double) -> JSONValue {
    isSeats && value == value.rounded() ? .integer(Int(nearest: value)) : .number(value)
  }
}
