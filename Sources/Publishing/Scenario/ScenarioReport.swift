package import LandscapeModel
package import Rationalisation

/// A scenario's before and after in the forms that a person or a program reads.
package struct ScenarioReport: Sendable {
  private let scenario: Scenario
  package let comparison: ScenarioComparison
  private let before: ReportContent
  private let after: ReportContent

  /// - Parameter after: what the analysis makes of the landscape that `scenario` leaves.
  package init(
    of scenario: Scenario, comparison: ScenarioComparison, before: ReportContent,
    after: ReportContent
  ) {
    self.scenario = scenario
    self.comparison = comparison
    self.before = before
    self.after = after
  }

  /// For a terminal.
  package func text(in language: Language) -> String { leaflet(language).text }

  /// For a paper.
  package func markdown(in language: Language) -> String { leaflet(language).markdown }

  /// A page that needs nothing beside it.
  package func page(in language: Language) -> [UInt8] {
    leaflet(language).page(run: before.run.id, toolVersion: before.run.toolVersion)
  }

  /// The whole document, for whichever form is wanted.
  func leaflet(_ language: Language) -> Leaflet {
    var leaflet = Leaflet(.scenarioTitle, about: before.landscape, in: language)
    leaflet.say(.scenarioIntroduction)
    leaflet.section(
      .theChanges, scenario.steps.map { line(for: $0.change, language) })
    leaflet.heading(.beforeAndAfter)
    let (old, new) = (comparison.before, comparison.after)
    leaflet.table(
      .beforeAndAfter, headings: [.measure, .before, .after, .difference],
      rows: [
        row(.partnerships, Double(old.partnerships), Double(new.partnerships), language),
        row(.seats, Double(old.seats), Double(new.seats), language),
        row(.meetingDays, old.meetingDays, new.meetingDays, language),
        row(
          .findings, Double(before.findings.all.count), Double(after.findings.all.count), language),
      ])
    if comparison.usesAssumedMeetings { leaflet.say(.meetingDaysNote) }
    leaflet.section(
      .resolvedHeading, findings(comparison.resolved, of: before, language, isResolved: true))
    leaflet.section(.createdHeading, findings(comparison.created, of: after, language))
    leaflet.section(
      .uncoveredHeading,
      comparison.uncovered.map { gap in
        line(language, before.landscape.remits[Int(gap.remit)].name, gap.atoms)
      })
    leaflet.section(
      .dutiesHeading,
      comparison.duties.map { gap in
        line(language, before.landscape.kinds[Int(gap.kind)].name, gap.atoms)
      })
    leaflet.sectionIfAny(
      .carriedHeading,
      comparison.carried.map { carried in
        var sentence = Sentence(in: language)
        sentence.say(name(ofPartnership: carried.partnership, in: after.landscape))
        sentence.say(": ")
        sentence.say(listing: carried.kinds.map { .kind($0) })
        return Leaflet.line(sentence, in: after.landscape)
      })
    leaflet.sectionIfAny(
      .orphanedHeading,
      comparison.orphaned.map { named(name(ofPartnership: $0, in: after.landscape), $0, language) })
    leaflet.sectionIfAny(
      .unseatedHeading,
      comparison.unseated.map { named(name(ofOrganisation: $0, in: after.landscape), $0, language) }
    )
    leaflet.say(.scenarioCandidateNote)
    return leaflet
  }

  private func row(
    _ measure: Phrase, _ old: Double, _ new: Double, _ language: Language
  ) -> [String] {
    let difference = new - old
    let sign = difference > 0 ? "+" : ""
    return [
      measure(language), Numerals.amount(old), Numerals.amount(new),
      sign + Numerals.amount(difference),
    ]
  }

  private func findings(
    _ ids: [String], of content: ReportContent, _ language: Language, isResolved: Bool = false
  ) -> [Leaflet.Line] {
    let wording = FindingWording(landscape: content.landscape)
    let wanted = Set(ids)
    return content.findings.all.filter { wanted.contains($0.id) }.map { finding in
      let line = Leaflet.line(wording.title(of: finding, in: language), in: content.landscape)
      // Only what stood before has a page in a report.
      return line + [
        Leaflet.identifier(finding.id, target: isResolved ? .finding(finding.id) : nil)
      ]
    }
  }

  private func line(
    _ language: Language, _ name: BilingualText, _ atoms: [AtomIndex]
  ) -> Leaflet.Line {
    var sentence = Sentence(in: language)
    sentence.say(name)
    sentence.say(": ")
    sentence.say(before.landscape.name(ofAtoms: atoms))
    return Leaflet.line(sentence, in: before.landscape)
  }

  private func named(_ name: BilingualText, _ id: String, _ language: Language) -> Leaflet.Line {
    var sentence = Sentence(in: language)
    sentence.say(name)
    return Leaflet.line(sentence, in: before.landscape) + [Leaflet.identifier(id)]
  }

  private func line(for change: Change, _ language: Language) -> Leaflet.Line {
    var sentence = Sentence(in: language)
    let landscape = before.landscape
    func partnership(_ id: String) -> BilingualText { name(ofPartnership: id, in: landscape) }
    func organisation(_ id: String) -> BilingualText { name(ofOrganisation: id, in: landscape) }
    func list(_ names: [BilingualText]) {
      for (place, name) in names.enumerated() {
        if place > 0 { sentence.say("; ") }
        sentence.say(name)
      }
    }
    switch change {
    case .merge(let ids, let into):
      sentence.say(.mergeChange)
      list(ids.map(partnership))
      if let into { sentence.say(Phrase.intoChange(language) + into) }
    case .mergeOrganisations(let ids, let into):
      sentence.say(.mergeOrganisationsChange)
      list(ids.map(organisation))
      if let into { sentence.say(Phrase.intoChange(language) + into) }
    case .standDown(let id):
      sentence.say(.standDownChange)
      sentence.say(partnership(id))
    case .makeSubGroup(let inner, let outer):
      sentence.say(.subGroupChange)
      sentence.say(partnership(inner))
      sentence.say(.underChange)
      sentence.say(partnership(outer))
    case .moveArea(let code, let from, let to):
      sentence.say(.moveAreaChange)
      sentence.say(
        landscape.areas.first { $0.code == code }?.name ?? BilingualText(english: code))
      sentence.say(.fromChange)
      sentence.say(partnership(from))
      sentence.say(.toChange)
      sentence.say(partnership(to))
    case .addMember(let member, let id):
      sentence.say(.addMemberChange)
      sentence.say(organisation(member))
      sentence.say(.onChange)
      sentence.say(partnership(id))
    case .removeMember(let member, let id):
      sentence.say(.removeMemberChange)
      sentence.say(organisation(member))
      sentence.say(.onChange)
      sentence.say(partnership(id))
    }
    return Leaflet.line(sentence, in: landscape)
  }

  private func name(ofPartnership id: String, in landscape: Landscape) -> BilingualText {
    landscape.partnerships.first { $0.id == id }?.name ?? BilingualText(english: id)
  }

  private func name(ofOrganisation id: String, in landscape: Landscape) -> BilingualText {
    landscape.organisations.first { $0.id == id }?.name ?? BilingualText(english: id)
  }
}

// MARK: JSON

extension ScenarioReport {
  /// As design section 8 has it; members are only ever added.
  package var json: JSONValue {
    let landscape = before.landscape
    return [
      "schemaVersion": 1,
      "run": .string(before.run.id),
      "asOf": .optional(landscape.asOf?.description),
      "before": Self.value(of: comparison.before),
      "after": Self.value(of: comparison.after),
      "findings": [
        "resolved": .strings(comparison.resolved), "created": .strings(comparison.created),
      ],
      "uncovered": .array(
        comparison.uncovered.map { gap in
          [
            "remit": .string(landscape.remits[Int(gap.remit)].id),
            "areas": codes(gap.atoms),
          ]
        }),
      "duties": .array(
        comparison.duties.map { gap in
          [
            "kind": .string(landscape.kinds[Int(gap.kind)].id), "areas": codes(gap.atoms),
          ]
        }),
      "carriedDuties": .array(
        comparison.carried.map { carried in
          [
            "partnership": .string(carried.partnership),
            "kinds": .strings(carried.kinds.map { landscape.kinds[Int($0)].id }),
          ]
        }),
      "orphaned": .strings(comparison.orphaned),
      "unseated": .strings(comparison.unseated),
      "usesAssumedMeetings": .flag(comparison.usesAssumedMeetings),
    ]
  }

  private func codes(_ atoms: [AtomIndex]) -> JSONValue {
    .strings(atoms.map { before.landscape.area(ofAtom: $0).code })
  }

  private static func value(of totals: ScenarioComparison.Totals) -> JSONValue {
    [
      "partnerships": .integer(totals.partnerships), "seats": .integer(totals.seats),
      "meetingDays": .number(totals.meetingDays),
    ]
  }
}
