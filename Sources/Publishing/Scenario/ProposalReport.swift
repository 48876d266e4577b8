package import LandscapeModel
package import Rationalisation

/// A proposal in the forms that a person or a program reads.
package struct ProposalReport: Sendable {
  private let proposal: Proposal
  private let content: ReportContent

  package init(of proposal: Proposal, content: ReportContent) {
    self.proposal = proposal
    self.content = content
  }

  /// For a terminal.
  package func text(in language: Language) -> String { leaflet(language).text }

  /// For a paper.
  package func markdown(in language: Language) -> String { leaflet(language).markdown }

  private var isSeats: Bool { proposal.objective == .seats }

  private func amount(_ value: Double) -> Phrase {
    isSeats ? CountedNoun.seats(Int(value.rounded())) : CountedNoun.meetingDays.amount(value)
  }

  private func leaflet(_ language: Language) -> Leaflet {
    var leaflet = Leaflet(.proposalTitle, about: content.landscape, in: language)
    leaflet.say(.proposalIntroduction)
    writeNumbers(in: language, caption: .proposalTitle, to: &leaflet)
    leaflet.section(.theChanges, proposal.changes.map { line(for: $0, language) })
    if proposal.changes.contains(where: \.usesAssumedMeetings), !isSeats {
      leaflet.say(.meetingDaysNote)
    }
    leaflet.section(.irreplaceableHeading, irreplaceable(language))
    leaflet.say(.proposalCandidateNote)
    return leaflet
  }

  /// The same as one part of a page that has a proposal by each objective; what they have in common
  /// stands with the last.
  func pageLeaflet(_ language: Language, isFirst: Bool, isLast: Bool) -> Leaflet {
    var leaflet = Leaflet(.proposalTitle, about: content.landscape, in: language)
    if isFirst { leaflet.say(.proposalIntroduction) }
    let heading = Phrase.proposalBy(proposal.objective)
    leaflet.heading(heading)
    writeNumbers(in: language, caption: heading, to: &leaflet)
    if !proposal.changes.isEmpty {
      leaflet.list(proposal.changes.map { line(for: $0, language) })
    }
    if proposal.changes.contains(where: \.usesAssumedMeetings), !isSeats {
      leaflet.say(.meetingDaysNote)
    }
    if isLast {
      leaflet.section(.irreplaceableHeading, irreplaceable(language))
      leaflet.say(.proposalCandidateNote)
    }
    return leaflet
  }

  private func writeNumbers(
    in language: Language, caption: Phrase, to leaflet: inout Leaflet
  ) {
    if proposal.isPartial { leaflet.say(.partialResult(nodes: proposal.nodes)) }
    leaflet.table(
      caption, headings: [.measure, isSeats ? .freedSeats : .freedMeetingDays],
      rows: [
        [Phrase.freed(language), Numerals.amount(proposal.freed)],
        [Phrase.upperBound(language), Numerals.amount(proposal.bound)],
        [Phrase.gap(language), Numerals.fixed(proposal.gap * 100, places: 1) + "%"],
      ])
    if !proposal.isPartial { leaflet.say(.proven) }
    leaflet.say(.candidateChanges(proposal.candidateCount))
  }

  private func irreplaceable(_ language: Language) -> [Leaflet.Line] {
    proposal.irreplaceable.map { partnership in
      var sentence = Sentence(in: language)
      sentence.say(.partnership(partnership))
      return Leaflet.line(sentence, in: content.landscape, isLinked: true) + [
        Leaflet.identifier(
          content.landscape.partnerships[Int(partnership)].id,
          target: .subject(.partnership(partnership)))
      ]
    }
  }

  private func line(for change: ProposedChange, _ language: Language) -> Leaflet.Line {
    var sentence = Sentence(in: language)
    switch change.action {
    case .merge: sentence.say(.mergeChange)
    case .meetAsOne: sentence.say(.meetAsOneChange)
    case .subGroup: sentence.say(.subGroupChange)
    case .standDown: sentence.say(.standDownChange)
    }
    sentence.say(
      listing: change.partnerships.filter { $0 != change.outer }.map { .partnership($0) })
    if let outer = change.outer {
      sentence.say(.underChange)
      sentence.say(.partnership(outer))
    }
    sentence.say(": ")
    sentence.say(amount(change.freed(proposal.objective)))
    sentence.say("; " + Phrase.name(of: change.route)(language))
    let target = change.findings.first.map { Leaflet.Target.finding($0) }
    return Leaflet.line(sentence, in: content.landscape, isLinked: true) + [
      Leaflet.identifier(change.id, target: target)
    ]
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
            "route": .string(change.route.rawValue),
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
    isSeats && value == value.rounded() ? .integer(Int(value)) : .number(value)
  }
}
