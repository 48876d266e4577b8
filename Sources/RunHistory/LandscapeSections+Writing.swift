package import LandscapeModel

/// A landscape as sections of compact bytes, and back: lossless, rows and origins included.
package struct LandscapeSections: Sendable {
  /// Bytes by name of the section.
  package let bytes: [String: [UInt8]]

  /// - Parameter bytes: as made by the other initialiser.
  package init(bytes: [String: [UInt8]]) { self.bytes = bytes }

  /// - Complexity: linear in the landscape.
  package init(of landscape: Landscape) {
    var sections: [LandscapeSection: SectionWriter] = [:]
    func section<Record>(
      _ name: LandscapeSection, _ records: [Record],
      _ write: (inout SectionWriter, Record) -> Void
    ) {
      var writer = SectionWriter()
      for record in records { writer.row { write(&$0, record) } }
      sections[name] = writer
    }
    section(.frame, [landscape]) { $0.put(frameOf: $1) }
    section(.areas, landscape.areas) { $0.put($1) }
    section(.organisations, landscape.organisations) { $0.put($1) }
    section(.remits, landscape.remits) { $0.put($1) }
    section(.kinds, landscape.kinds) { $0.put($1) }
    section(.partnerships, landscape.partnerships) { $0.put($1) }
    section(.memberships, landscape.memberships) { $0.put($1) }
    section(.evidence, landscape.evidence) { $0.put($1) }
    section(.actions, landscape.actions) { $0.put($1) }
    section(.decisions, landscape.decisions) { $0.put($1) }
    section(.tiles, landscape.tiles) { $0.put($1) }
    bytes = Dictionary(uniqueKeysWithValues: sections.map { ($0.key.rawValue, $0.value.bytes) })
  }
}

extension SectionWriter {
  fileprivate mutating func put(_ text: BilingualText) {
    put(text.english)
    put(text.welsh) { $0.put($1) }
  }

  fileprivate mutating func put(_ origin: RowOrigin) {
    put(origin.input)
    put(origin.line)
  }

  fileprivate mutating func put(_ date: PartialDate?) { put(date) { $0.put($1.description) } }

  fileprivate mutating func put(_ list: [Int32]) { put(list) { $0.put($1) } }

  fileprivate mutating func put(_ list: [String]) { put(list) { $0.put($1) } }

  fileprivate mutating func put(choice: (some RawRepresentable<String>)?) {
    put(choice) { $0.put($1) }
  }

  fileprivate mutating func put(frameOf landscape: Landscape) {
    put(landscape.title)
    put(landscape.asOf)
    put(landscape.inactive.partnerships)
    put(landscape.inactive.membershipCount)
    put(landscape.inputs) { writer, input in
      writer.put(input.name)
      writer.put(input.byteCount)
      writer.put(input.digest.description)
      writer.put(input.encoding)
      writer.put(input.rowsRead)
      writer.put(input.rowsUsed)
      writer.put(input.rowsRejected)
    }
  }

  fileprivate mutating func put(_ area: Area) {
    put(area.code)
    put(area.name)
    put(area.kind)
    put(area.parts)
    put(area.population) { $0.put($1) }
    put(area.populationYear) { $0.put($1) }
    put(area.households) { $0.put($1) }
    put(area.source)
    put(area.origin)
  }

  fileprivate mutating func put(_ organisation: Organisation) {
    put(organisation.id)
    put(organisation.name)
    put(organisation.aliases)
    put(organisation.kind)
    put(organisation.sector)
    put(organisation.areas)
    put(organisation.officialID)
    put(organisation.source)
    put(organisation.origin)
  }

  fileprivate mutating func put(_ remit: Remit) {
    put(remit.id)
    put(remit.name)
    put(remit.broader) { $0.put($1) }
    put(remit.definition)
    put(remit.source)
    put(remit.origin)
  }

  fileprivate mutating func put(_ kind: Kind) {
    put(kind.id)
    put(kind.name)
    put(kind.abbreviation) { $0.put($1) }
    put(choice: kind.purpose)
    put(choice: kind.basis)
    put(kind.legislation)
    put(kind.legislationURL)
    put(kind.changeRoutes) { $0.put($1) }
    put(kind.statutoryMemberKinds)
    put(kind.invitedMemberKinds)
    put(kind.defaultRemits)
    put(choice: kind.defaultScale)
    put(kind.function)
    put(kind.isExpectedEverywhere)
    put(kind.satisfiedBy) { $0.put($1) }
    put(kind.activeFrom)
    put(kind.activeTo)
    put(kind.notes)
    put(kind.source)
    put(kind.origin)
  }

  fileprivate mutating func put(_ partnership: Partnership) {
    put(partnership.id)
    put(partnership.name)
    put(partnership.kind)
    put(choice: partnership.purpose)
    put(choice: partnership.scale)
    put(partnership.areas)
    put(partnership.remits)
    put(partnership.remitText)
    put(choice: partnership.basis)
    put(partnership.legislation)
    put(partnership.established)
    put(partnership.ended)
    put(partnership.parent) { writer, parent in
      switch parent {
      case .active(let index):
        writer.put(true)
        writer.put(index)
      case .inactive(let id):
        writer.put(false)
        writer.put(id)
      }
    }
    put(partnership.host) { $0.put($1) }
    put(partnership.chair) { $0.put($1) }
    put(partnership.meetingsPerYear) { $0.put($1) }
    put(partnership.plans)
    put(partnership.planFrom)
    put(partnership.planTo)
    put(partnership.needsAssessments)
    put(partnership.scrutiny)
    put(partnership.annualReport)
    put(partnership.url)
    put(partnership.source)
    put(partnership.asOf)
    put(partnership.origin)
  }

  /// −1 for nobody.
  fileprivate mutating func put(_ named: NamedOrganisation) {
    switch named {
    case .organisation(let index): put(index)
    case .nobody: put(-1)
    }
  }

  fileprivate mutating func put(_ membership: Membership) {
    put(membership.partnership)
    put(membership.organisation)
    put(membership.role)
    put(membership.certainty)
    put(membership.from)
    put(membership.to)
    put(membership.representative)
    put(membership.source)
    put(membership.origin)
  }

  fileprivate mutating func put(_ evidence: EvidenceRecord) {
    put(evidence.id)
    put(evidence.subjectKind)
    put(evidence.subject)
    put(evidence.region)
    put(evidence.regionArea) { $0.put($1) }
    put(evidence.date)
    put(evidence.question)
    put(evidence.summary)
    put(evidence.source)
    put(evidence.origin)
  }

  fileprivate mutating func put(_ action: ActionRecord) {
    put(action.id)
    put(action.review)
    put(action.topic)
    put(action.action)
    put(action.byWhom)
    put(action.byWhen)
    put(action.status)
    put(action.source)
    put(action.origin)
  }

  fileprivate mutating func put(_ decision: DecisionRecord) {
    put(decision.finding)
    put(decision.state)
    put(decision.reason)
    put(decision.by)
    put(decision.date)
    put(decision.until)
    put(decision.origin)
  }

  fileprivate mutating func put(_ tile: MapTile) {
    put(tile.area)
    put(tile.row)
    put(tile.column)
    put(tile.label)
    put(tile.origin)
  }
}
