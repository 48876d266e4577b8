/// What somebody said or did about a partnership, a kind or a region: a row of `evidence.csv`.
package struct EvidenceRecord: Hashable, Sendable {
  package var id: String
  /// `kind`, `partnership`, `organisation`, `remit`, … as written; may be empty.
  package var subjectKind: String
  package var subject: String
  /// As written; matched to an area where it can be.
  package var region: String
  package var regionArea: AreaIndex?
  package var date: PartialDate?
  package var question: EvidenceQuestion
  package var summary: LocalisedText
  package var source: String
  package var origin: RowOrigin

  package init(
    id: String, subjectKind: String, subject: String, region: String, regionArea: AreaIndex?,
    date: PartialDate?, question: EvidenceQuestion, summary: LocalisedText, source: String,
    origin: RowOrigin
  ) {
    self.id = id
    self.subjectKind = subjectKind
    self.subject = subject
    self.region = region
    self.regionArea = regionArea
    self.date = date
    self.question = question
    self.summary = summary
    self.source = source
    self.origin = origin
  }
}

/// An action or recommendation of an earlier review: a row of `actions.csv`, text as written.
package struct ActionRecord: Hashable, Sendable {
  package var id: String
  package var review: String
  package var topic: String
  package var action: LocalisedText
  package var byWhom: String
  package var byWhen: String
  package var status: String
  package var source: String
  package var origin: RowOrigin

  package init(
    id: String, review: String, topic: String, action: LocalisedText, byWhom: String,
    byWhen: String,
    status: String, source: String, origin: RowOrigin
  ) {
    self.id = id
    self.review = review
    self.topic = topic
    self.action = action
    self.byWhom = byWhom
    self.byWhen = byWhen
    self.status = status
    self.source = source
    self.origin = origin
  }
}

/// What was asked of some bodies before, and what came of it: a row of `considered.csv`.
package struct ConsideredRecord: Hashable, Sendable {
  /// What it is about, each once, in the order of the row; also what is not active at the as-of date.
  package var subjects: [ConsideredSubject]
  package var question: LocalisedText
  package var answer: ConsideredAnswer
  package var date: PartialDate?
  /// Who answered: a body or a post, never a person; may be empty.
  package var by: String
  package var source: String
  package var origin: RowOrigin

  package init(
    subjects: [ConsideredSubject], question: LocalisedText = "", answer: ConsideredAnswer,
    date: PartialDate? = nil, by: String = "", source: String = "",
    origin: RowOrigin = RowOrigin(input: 0, line: 0)
  ) {
    self.subjects = subjects
    self.question = question
    self.answer = answer
    self.date = date
    self.by = by
    self.source = source
    self.origin = origin
  }
}

extension ConsideredRecord {
  /// Whether it is dated after the day the landscape is seen at.
  package func isAfter(_ asOf: PartialDate?) -> Bool {
    guard let asOf, let date else { return false }
    return date.firstDay > asOf.lastDay
  }
}

/// A subject of a row of `considered.csv`, by its sort and id.
package struct ConsideredSubject: Hashable, Sendable {
  package enum Sort: String, CaseIterable, Sendable {
    case partnership, kind, organisation
  }
  package var sort: Sort
  package var id: String

  package init(_ sort: Sort, _ id: String) {
    self.sort = sort
    self.id = id
  }
}

/// What a reviewer said of a finding: a row of `decisions.csv`.
package struct DecisionRecord: Hashable, Sendable {
  package var finding: String
  package var state: DecisionState
  package var reason: String
  /// A post, never a person.
  package var by: String
  package var date: PartialDate?
  package var until: PartialDate?
  package var origin: RowOrigin

  package init(
    finding: String, state: DecisionState, reason: String, by: String, date: PartialDate?,
    until: PartialDate?, origin: RowOrigin
  ) {
    self.finding = finding
    self.state = state
    self.reason = reason
    self.by = by
    self.date = date
    self.until = until
    self.origin = origin
  }
}

/// A cell of the tile map: a row of `tiles.csv`. Rows and columns count from 0.
package struct MapTile: Hashable, Sendable {
  package var area: AreaIndex
  package var row: Int
  package var column: Int
  package var label: LocalisedText
  package var origin: RowOrigin

  package init(area: AreaIndex, row: Int, column: Int, label: LocalisedText, origin: RowOrigin) {
    self.area = area
    self.row = row
    self.column = column
    self.label = label
    self.origin = origin
  }
}
