extension TableSchema {
  static let areas = TableSchema(
    name: "areas", section: "areas", record: "area",
    columns: [
      identifier("code"), name, nameCy, attribute("kind"),
      Column(
        title: "parts", type: .reference, isRequired: false,
        place: .references(element: "part", attribute: "code")),
      attribute("population", .count), attribute("population_year", .year),
      attribute("households", .count), source, aliases,
    ])

  static let organisations = TableSchema(
    name: "organisations", section: "organisations", record: "organisation",
    columns: [
      identifier("id"), name, nameCy, aliases, attribute("kind"), attribute("sector"),
      Column(
        title: "area", type: .reference, isRequired: false,
        place: .codes(attribute: "area", element: "area", elementAttribute: "code")),
      attribute("official_id"), source,
    ])

  static let remits = TableSchema(
    name: "remits", section: "remits", record: "remit",
    columns: [
      identifier("id"), name, nameCy, attribute("broader", .reference), prose("definition"),
      source,
    ])

  static let kinds = TableSchema(
    name: "kinds", section: "kinds", record: "kind",
    columns: [
      Column(title: "kind", type: .identifier, isRequired: true, place: .attribute("id")), name,
      nameCy, localised("abbreviation", "abbreviation", isWelsh: false),
      localised("abbreviation_cy", "abbreviation", isWelsh: true),
      attribute("purpose", .word(.purpose)), attribute("basis", .word(.basis)),
      prose("legislation"), attribute("legislation_url"),
      codes("change_route", element: "change-route", .word(.changeRoute)),
      codes("statutory_member_kinds", element: "statutory-member-kind"),
      codes("invited_member_kinds", element: "invited-member-kind"),
      Column(
        title: "default_remits", type: .reference, isRequired: false,
        place: .codes(
          attribute: "default-remits", element: "default-remit", elementAttribute: "ref")),
      attribute("default_scale", .word(.scale)), attribute("function", .word(.function)),
      attribute("expected"), attribute("satisfied_by", .reference),
      attribute("active_from", .start), attribute("active_to", .end), prose("notes"), source,
    ])

  static let partnerships = TableSchema(
    name: "partnerships", section: "partnerships", record: "partnership",
    columns: [
      identifier("id"), name, nameCy, attribute("kind", .reference, isRequired: true),
      attribute("purpose", .word(.purpose)), attribute("scale", .word(.scale)),
      Column(
        title: "areas", type: .reference, isRequired: false,
        place: .references(element: "area", attribute: "code")),
      Column(
        title: "remits", type: .reference, isRequired: false,
        place: .references(element: "remit", attribute: "ref")),
      Column(title: "remit_text", type: .text, isRequired: false, place: .prose("description")),
      attribute("basis", .word(.basis)), prose("legislation"), attribute("established", .start),
      attribute("ended", .end), attribute("parent", .reference), attribute("host", .reference),
      attribute("chair_organisation", .reference), attribute("meetings_per_year", .number),
      proseList("plans", element: "plan"),
      proseList("needs_assessment", element: "needs-assessment"),
      attribute("scrutiny", .word(.answer)), attribute("annual_report", .word(.answer)),
      attribute("url"), source, attribute("as_of", .date), attribute("plan_from", .start),
      attribute("plan_to", .end),
    ])

  static let memberships = TableSchema(
    name: "memberships", section: "memberships", record: "member",
    columns: [
      Column(
        title: "partnership", type: .reference, isRequired: true,
        place: .enclosing(attribute: "partnership")),
      attribute("organisation", .reference, isRequired: true), attribute("role", .word(.role)),
      attribute("certainty", .word(.certainty)), source, attribute("from", .start),
      attribute("to", .end), attribute("representative"),
    ])

  static let evidence = TableSchema(
    name: "evidence", section: "evidence", record: "record",
    columns: [
      identifier("id"), attribute("subject_kind"), attribute("subject"), attribute("region"),
      attribute("date", .date), attribute("question", .word(.question), isRequired: true),
      prose("summary"), source,
    ])

  static let actions = TableSchema(
    name: "actions", section: "actions", record: "action",
    columns: [
      identifier("id"), attribute("review"), attribute("topic"), prose("action"),
      attribute("by_whom"), attribute("by_when"), attribute("status"), source,
    ])

  static let decisions = TableSchema(
    name: "decisions", section: "decisions", record: "decision",
    columns: [
      identifier("finding"), attribute("decision", .word(.decision), isRequired: true),
      prose("reason"), attribute("by"), attribute("date", .date), attribute("until", .end),
    ])

  static let tiles = TableSchema(
    name: "tiles", section: "tiles", record: "tile",
    columns: [
      identifier("code"), attribute("row", .count, isRequired: true),
      attribute("column", .count, isRequired: true), attribute("label"), attribute("label_cy"),
    ])

  /// What analysts have said of names: a file of its own beside any form of catalogue, never in XML.
  static let matches = TableSchema(
    name: "matches", section: "matches", record: "match",
    columns: [
      attribute("name", isRequired: true), attribute("thing", isRequired: true), attribute("id"),
      attribute("judgement", isRequired: true), attribute("by"), attribute("date", .date),
      attribute("note"),
    ])

  /// In the order in which they are written in XML. `memberships` comes right after what its records stand
  /// in.
  static let tables = [
    areas, organisations, remits, kinds, partnerships, memberships, evidence, actions, decisions,
    tiles,
  ]

  /// The table of a name.
  static func table(_ name: String) -> TableSchema? { tables.first { $0.name == name } }

  private static let name = Column(
    title: "name", type: .text, isRequired: true,
    place: .localised(element: "name", isWelsh: false))
  private static let nameCy = localised("name_cy", "name", isWelsh: true)
  private static let aliases = proseList("aliases", element: "alias")
  private static let source = attribute("source")

  private static func identifier(_ title: String) -> Column {
    attribute(title, .identifier, isRequired: true)
  }

  private static func attribute(
    _ title: String, _ type: ColumnType = .text, isRequired: Bool = false
  ) -> Column {
    Column(title: title, type: type, isRequired: isRequired, place: .attribute(hyphenated(title)))
  }

  private static func localised(_ title: String, _ element: String, isWelsh: Bool) -> Column {
    Column(
      title: title, type: .text, isRequired: false,
      place: .localised(element: element, isWelsh: isWelsh))
  }

  private static func prose(_ title: String) -> Column {
    Column(title: title, type: .text, isRequired: false, place: .prose(hyphenated(title)))
  }

  private static func proseList(_ title: String, element: String) -> Column {
    Column(title: title, type: .text, isRequired: false, place: .proseList(element))
  }

  private static func codes(
    _ title: String, element: String, _ type: ColumnType = .text
  ) -> Column {
    Column(
      title: title, type: type, isRequired: false,
      place: .codes(attribute: hyphenated(title), element: element, elementAttribute: nil))
  }

  private static func hyphenated(_ title: String) -> String {
    String(title.map { $0 == "_" ? "-" : $0 })
  }
}
