package import LandscapeModel
package import Rationalisation
internal import Wording

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
  package func text(in language: Language) -> String {
    TerminalDocument.text(of: document, in: language)
  }

  /// For a paper.
  package func markdown(in language: Language) -> String {
    let bytes = MarkdownDocument.bytes(of: document, in: language, defusesFormulas: true)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A page that needs nothing beside it.
  package func page(in language: Language) -> [UInt8] {
    StandalonePage.bytes(
      of: document, in: language, run: before.run.id, toolVersion: before.run.toolVersion)
  }

  /// The whole document, for whichever form is wanted.
  var document: Document {
    var document = Document(.scenarioTitle)
    document.opening = [.nameAndDate(of: before.landscape)]
    if let title = scenario.title { document.say("\(Phrase.scenario): \(.written(title))") }
    document.say(.scenarioIntroduction)
    document.section("changes", .theChanges, scenario.steps.map { line(for: $0.change) })
    document.heading("numbers", .beforeAndAfter)
    document.add(.table(TableBlock("t-numbers", numbers)))
    if comparison.usesAssumedMeetings { document.say(.meetingDaysNote) }
    document.add(LoadChanges(comparison, before: before, after: after).blocks)
    document.section(
      "resolved", .resolvedHeading, findings(comparison.resolved, of: before, isResolved: true))
    document.section("created", .createdHeading, findings(comparison.created, of: after))
    document.section(
      "uncovered", .uncoveredHeading,
      comparison.uncovered.map { line(before.landscape.remits[Int($0.remit)].name, $0.atoms) })
    document.section(
      "duties", .dutiesHeading,
      comparison.duties.map { line(before.landscape.kinds[Int($0.kind)].name, $0.atoms) })
    document.sectionIfAny(
      "carried", .carriedHeading,
      comparison.carried.map { carried -> RichText in
        let kinds = RichText(carried.kinds.map { after.landscape.kinds[Int($0)].name })
        return "\(name(ofPartnership: carried.partnership, in: after.landscape)): \(kinds)"
      })
    document.sectionIfAny(
      "orphaned", .orphanedHeading,
      comparison.orphaned.map {
        "\(name(ofPartnership: $0, in: after.landscape))\(.identifier($0))"
      })
    document.sectionIfAny(
      "unseated", .unseatedHeading,
      comparison.unseated.map {
        "\(name(ofOrganisation: $0, in: after.landscape))\(.identifier($0))"
      })
    document.say(.scenarioCandidateNote)
    return document
  }

  /// Every measure before and after.
  private var numbers: DocumentTable {
    let (old, new) = (comparison.before, comparison.after)
    func row(_ measure: Phrase, _ old: Double, _ new: Double) -> [DocumentTable.Cell] {
      let difference = new - old
      let sign = difference > 0 ? "+" : ""
      return [
        .phrase(measure), .amount(old), .amount(new),
        .text(.plain(sign + Numerals.amount(difference))),
      ]
    }
    return DocumentTable(
      TableName("before-and-after"), measure: .beforeAndAfter,
      columns: [
        DocumentTable.Column("measure", .measure, .text),
        DocumentTable.Column("before", .before, .number),
        DocumentTable.Column("after", .after, .number),
        DocumentTable.Column("difference", .difference, .number),
      ],
      rows: [
        row(.partnerships, Double(old.partnerships), Double(new.partnerships)),
        row(.seats, Double(old.seats), Double(new.seats)),
        row(.meetingDays, old.meetingDays, new.meetingDays),
        row(
          .findings, Double(before.findings.all.count), Double(after.findings.all.count)),
      ])
  }

  private func findings(
    _ ids: [String], of content: ReportContent, isResolved: Bool = false
  ) -> [RichText] {
    let wording = FindingWording(content)
    let wanted = Set(ids)
    return content.findings.all.filter { wanted.contains($0.id) }.map { finding -> RichText in
      // Only what stood before has a page in a report.
      let id = RichText.identifier(finding.id, isResolved ? .finding(finding.id) : nil)
      return "\(wording.title(of: finding).withoutLinks)\(id)"
    }
  }

  private func line(_ name: LocalisedText, _ atoms: [AtomIndex]) -> RichText {
    "\(name): \(before.landscape.name(ofAtoms: atoms))"
  }

  private func line(for change: Change) -> RichText {
    let landscape = before.landscape
    func partnership(_ id: String) -> LocalisedText { name(ofPartnership: id, in: landscape) }
    func organisation(_ id: String) -> LocalisedText { name(ofOrganisation: id, in: landscape) }
    var sentence = RichText()
    switch change {
    case .merge(let ids, let into, let kind):
      sentence.say(.mergeChange)
      sentence.say(RichText(ids.map(partnership)))
      if let into { sentence.say("\(Phrase.intoChange)\(.plain(into))" as RichText) }
      if let kind = landscape.kinds.first(where: { $0.id == kind }) {
        sentence.say(.asKindChange)
        sentence.say(kind.name)
      }
    case .mergeOrganisations(let ids, let into):
      sentence.say(.mergeOrganisationsChange)
      sentence.say(RichText(ids.map(organisation)))
      if let into { sentence.say("\(Phrase.intoChange)\(.plain(into))" as RichText) }
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
        landscape.areas.first { $0.code == code }?.name ?? LocalisedText(english: code))
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
    return sentence
  }

  private func name(ofPartnership id: String, in landscape: Landscape) -> LocalisedText {
    landscape.partnerships.first { $0.id == id }?.name ?? LocalisedText(english: id)
  }

  private func name(ofOrganisation id: String, in landscape: Landscape) -> LocalisedText {
    landscape.organisations.first { $0.id == id }?.name ?? LocalisedText(english: id)
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
      "loads": LoadChanges(comparison, before: before, after: after).json,
      "otherLoads": LoadChanges(comparison, before: before, after: after).othersJSON,
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
