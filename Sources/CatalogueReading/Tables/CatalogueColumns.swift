/// A column of one of the catalogue's files by its name in code; its raw value is its place in the schema.
protocol CatalogueColumn: CaseIterable, RawRepresentable<Int>, Sendable {
  static var schema: TableSchema { get }
  /// The column that identifies a row.
  static var id: Self { get }
}

extension CatalogueColumn {
  /// The heading as a catalogue writes it: `populationYear` is `population_year`.
  var title: String { Self.schema.columns[rawValue].title }

  var type: ColumnType { Self.schema.columns[rawValue].type }

  /// Columns without which the file cannot be used.
  static var required: [Self] { allCases.filter { schema.columns[$0.rawValue].isRequired } }
}

enum AreaColumn: Int, CatalogueColumn {
  case code, name, nameCy, kind, parts, population, populationYear, households, source, aliases
  case nation, nameOthers
  static let schema = TableSchema.areas
  static let id = Self.code
}

enum OrganisationColumn: Int, CatalogueColumn {
  case id, name, nameCy, aliases, kind, sector, area, officialId, source
  case nameOthers
  static let schema = TableSchema.organisations
}

enum RemitColumn: Int, CatalogueColumn {
  case id, name, nameCy, broader, definition, source, nameOthers, definitionOthers
  static let schema = TableSchema.remits
}

enum KindColumn: Int, CatalogueColumn {
  case kind, name, nameCy, abbreviation, abbreviationCy, purpose, basis, legislation
  case legislationUrl, changeRoute, statutoryMemberKinds, invitedMemberKinds, defaultRemits
  case defaultScale, function, expected, satisfiedBy, merger, nation, activeFrom, activeTo, notes
  case source
  case nameOthers, abbreviationOthers, notesOthers, legislationOthers, legislationUrlOthers
  static let schema = TableSchema.kinds
  static let id = Self.kind
}

enum PartnershipColumn: Int, CatalogueColumn {
  case id, name, nameCy, kind, purpose, scale, areas, remits, remitText, basis, legislation
  case established, ended, parent, host, chairOrganisation, meetingsPerYear, plans
  case needsAssessment, scrutiny, annualReport, url, source, asOf, planFrom, planTo
  case nameOthers, plansOthers, needsAssessmentOthers
  static let schema = TableSchema.partnerships
}

enum MembershipColumn: Int, CatalogueColumn {
  case partnership, organisation, role, certainty, source, from, to, representative
  static let schema = TableSchema.memberships
  static let id = Self.partnership
}

enum EvidenceColumn: Int, CatalogueColumn {
  case id, subjectKind, subject, region, date, question, summary, source, summaryOthers
  static let schema = TableSchema.evidence
}

enum ActionColumn: Int, CatalogueColumn {
  case id, review, topic, action, byWhom, byWhen, status, source, actionOthers
  static let schema = TableSchema.actions
}

enum ConsideredColumn: Int, CatalogueColumn {
  case subjects, question, answer, date, by, source, questionOthers
  static let schema = TableSchema.considered
  static let id = Self.subjects
}

enum SourceColumn: Int, CatalogueColumn {
  case source, title, publisher, published, titleOthers, publisherOthers
  static let schema = TableSchema.sources
  static let id = Self.source
}

enum DecisionColumn: Int, CatalogueColumn {
  case finding, decision, reason, by, date, until
  static let schema = TableSchema.decisions
  static let id = Self.finding
}

enum TileColumn: Int, CatalogueColumn {
  case code, row, column, label, labelCy
  static let schema = TableSchema.tiles
  static let id = Self.code
}

enum MatchColumn: Int, CatalogueColumn {
  case name, thing, id, judgement, by, date, note
  static let schema = TableSchema.matches
}
