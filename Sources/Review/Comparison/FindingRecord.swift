package import LandscapeModel
package import Rationalisation

/// A finding by ids alone: what the history keeps and what two runs are compared by.
package struct FindingRecord: Hashable, Sendable {
  package var id: String
  package var rule: Rule
  package var list: FindingList
  /// In the order of the finding.
  package var subjects: [SubjectReference]
  package var routes: RouteNames
  package var priority: Priority
  package var level: PriorityLevel
  package var rank: Int
  package var groupRank: Int
  package var facts: EvidenceFacts
  /// What a reviewer said that is in force; `nil` where nobody did.
  package var decision: DecisionState?

  /// Whether no decision in force closes it.
  package var isOpen: Bool { !(decision?.closes ?? false) }

  package init(
    id: String, rule: Rule, list: FindingList, subjects: [SubjectReference], routes: RouteNames,
    priority: Priority, level: PriorityLevel, rank: Int, groupRank: Int, facts: EvidenceFacts,
    decision: DecisionState? = nil
  ) {
    self.id = id
    self.rule = rule
    self.list = list
    self.subjects = subjects
    self.routes = routes
    self.priority = priority
    self.level = level
    self.rank = rank
    self.groupRank = groupRank
    self.facts = facts
    self.decision = decision
  }

  /// The record of a finding of the context's landscape.
  package init(
    _ finding: Finding, in context: AccountContext, decision: DecisionState? = nil
  ) {
    let landscape = context.landscape
    self.init(
      id: finding.id, rule: finding.rule, list: finding.list,
      subjects: finding.subjects.map { SubjectReference($0, in: landscape) },
      routes: RouteNames(finding.routes, in: landscape.jurisdiction), priority: finding.priority,
      level: PriorityLevel(finding.priority.value, settings: context.settings.priority),
      rank: finding.rank, groupRank: finding.groupRank,
      facts: EvidenceFacts(finding.evidence.account(in: context), in: landscape),
      decision: decision)
  }
}

/// The routes of a finding by their ids: those of a run of another day are its jurisdiction's.
package struct RouteNames: Hashable, Sendable {
  package let first: String
  package let full: String

  package init(first: String, full: String) {
    self.first = first
    self.full = full
  }

  package init(_ routes: Routes, in jurisdiction: Jurisdiction) {
    self.init(first: jurisdiction[routes.first].id, full: jurisdiction[routes.full].id)
  }
}

/// How a reader calls a priority.
package enum PriorityLevel: String, CaseIterable, Sendable {
  case high, medium, low

  package init(_ value: Double, settings: PrioritySettings) {
    self =
      value >= settings.high - 1e-9
      ? .high : value >= settings.medium - 1e-9 ? .medium : .low
  }
}

/// A subject by its sort and id, the same in every landscape.
package struct SubjectReference: Hashable, Sendable {
  package enum Sort: String, CaseIterable, Sendable {
    case partnership, organisation, kind, area, footprint
  }
  package var sort: Sort
  package var id: String

  package init(sort: Sort, id: String) {
    self.sort = sort
    self.id = id
  }

  package init(_ subject: Subject, in landscape: Landscape) {
    switch subject {
    case .partnership(let index):
      self.init(sort: .partnership, id: landscape.partnerships[Int(index)].id)
    case .organisation(let index):
      self.init(sort: .organisation, id: landscape.organisations[Int(index)].id)
    case .kind(let index): self.init(sort: .kind, id: landscape.kinds[Int(index)].id)
    case .area(let index): self.init(sort: .area, id: landscape.areas[Int(index)].code)
    case .footprint(let index):
      self.init(sort: .footprint, id: landscape.footprints.ids[Int(index)])
    }
  }
}
