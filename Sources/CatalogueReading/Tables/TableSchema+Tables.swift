extension TableSchema {
  static let areas = TableSchema(
    name: "areas", section: "areas", record: "area",
    columns: [
      identifier("code", welsh: "cod"), name, nameCy, attribute("kind", welsh: "math"),
      Column(
        title: "parts", type: .reference, isRequired: false,
        place: .references(element: "part", attribute: "code"),
        welsh: ["rhannau"]),
      attribute("population", .count, welsh: "poblogaeth"),
      attribute("population_year", .year, welsh: "blwyddyn_poblogaeth"),
      attribute("households", .count, welsh: "aelwydydd"), source, aliases,
      attribute("nation", .reference, welsh: "cenedl"), otherLanguages("name"),
    ])

  static let organisations = TableSchema(
    name: "organisations", section: "organisations", record: "organisation",
    columns: [
      identifier("id"), name, nameCy, aliases, attribute("kind", welsh: "math"),
      attribute("sector"),
      Column(
        title: "area", type: .reference, isRequired: false,
        place: .codes(attribute: "area", element: "area", elementAttribute: "code"),
        welsh: ["ardal"]),
      attribute("official_id"), source, otherLanguages("name"),
    ])

  static let remits = TableSchema(
    name: "remits", section: "remits", record: "remit",
    columns: [
      identifier("id"), name, nameCy, attribute("broader", .reference, welsh: "ehangach"),
      prose("definition", welsh: "diffiniad"),
      source, otherLanguages("name"), otherLanguages("definition"),
    ])

  static let kinds = TableSchema(
    name: "kinds", section: "kinds", record: "kind",
    columns: [
      Column(
        title: "kind", type: .identifier, isRequired: true, place: .attribute("id"),
        welsh: ["math"]),
      name,
      nameCy,
      localised("abbreviation", "abbreviation", isWelsh: false, welsh: "talfyriad", "byrfodd"),
      localised(
        "abbreviation_cy", "abbreviation", isWelsh: true, welsh: "talfyriad_cy", "byrfodd_cy"),
      attribute("purpose", .word(.purpose), welsh: "diben"),
      attribute("basis", .word(.basis), welsh: "sail"),
      prose("legislation", welsh: "deddfwriaeth"), attribute("legislation_url"),
      codes("change_route", element: "change-route", .changeRoute, welsh: "llwybr_newid"),
      codes("statutory_member_kinds", element: "statutory-member-kind"),
      codes("invited_member_kinds", element: "invited-member-kind"),
      Column(
        title: "default_remits", type: .reference, isRequired: false,
        place: .codes(
          attribute: "default-remits", element: "default-remit", elementAttribute: "ref")),
      attribute("default_scale", .word(.scale)),
      attribute("function", .word(.function), welsh: "swyddogaeth"),
      attribute("expected"), attribute("satisfied_by", .reference, welsh: "bodlonir_gan"),
      attribute("merger", .word(.merger), welsh: "uno"),
      attribute("nation", .reference, welsh: "cenedl"),
      attribute("active_from", .start), attribute("active_to", .end),
      prose("notes", welsh: "nodiadau"), source, otherLanguages("name"),
      otherLanguages("abbreviation"), otherLanguages("notes"), otherLanguages("legislation"),
      otherLanguages("legislation_url"),
    ])

  static let partnerships = TableSchema(
    name: "partnerships", section: "partnerships", record: "partnership",
    columns: [
      identifier("id"), name, nameCy,
      attribute("kind", .reference, isRequired: true, welsh: "math"),
      attribute("purpose", .word(.purpose), welsh: "diben"),
      attribute("scale", .word(.scale), welsh: "graddfa"),
      Column(
        title: "areas", type: .reference, isRequired: false,
        place: .references(element: "area", attribute: "code"),
        welsh: ["ardaloedd"]),
      Column(
        title: "remits", type: .reference, isRequired: false,
        place: .references(element: "remit", attribute: "ref"),
        welsh: ["cylch_gwaith", "cylchoedd_gwaith"]),
      Column(
        title: "remit_text", type: .text, isRequired: false, place: .prose("description"),
        welsh: ["disgrifiad"]),
      attribute("basis", .word(.basis), welsh: "sail"), prose("legislation", welsh: "deddfwriaeth"),
      attribute("established", .start, welsh: "sefydlwyd"),
      attribute("ended", .end, welsh: "daeth_i_ben"),
      attribute("parent", .reference, welsh: "rhiant"),
      attribute("host", .reference, welsh: "corff_cynnal", "gwesteiwr"),
      attribute("chair_organisation", .reference, welsh: "cadeirydd"),
      attribute("meetings_per_year", .number, welsh: "cyfarfodydd_y_flwyddyn"),
      proseList("plans", element: "plan", welsh: "cynlluniau"),
      proseList("needs_assessment", element: "needs-assessment", welsh: "asesiad_anghenion"),
      attribute("scrutiny", .word(.answer), welsh: "craffu"),
      attribute("annual_report", .word(.answer), welsh: "adroddiad_blynyddol"),
      attribute("url"), source, attribute("as_of", .date, welsh: "ar_ddyddiad"),
      attribute("plan_from", .start, welsh: "cynllun_o"),
      attribute("plan_to", .end, welsh: "cynllun_hyd"), otherLanguages("name"),
      otherLanguages("plans", element: "plan"),
      otherLanguages("needs_assessment", element: "needs-assessment"),
    ])

  static let memberships = TableSchema(
    name: "memberships", section: "memberships", record: "member",
    columns: [
      Column(
        title: "partnership", type: .reference, isRequired: true,
        place: .enclosing(attribute: "partnership"),
        welsh: ["partneriaeth"]),
      attribute("organisation", .reference, isRequired: true, welsh: "sefydliad"),
      attribute("role", .word(.role), welsh: "rôl", "rol"),
      attribute("certainty", .word(.certainty), welsh: "sicrwydd"), source,
      attribute("from", .start, welsh: "o"),
      attribute("to", .end, welsh: "hyd"), attribute("representative", welsh: "cynrychiolydd"),
    ])

  static let evidence = TableSchema(
    name: "evidence", section: "evidence", record: "record",
    columns: [
      identifier("id"), attribute("subject_kind"), attribute("subject", welsh: "pwnc"),
      attribute("region", welsh: "rhanbarth"),
      attribute("date", .date, welsh: "dyddiad"),
      attribute("question", .word(.question), isRequired: true, welsh: "cwestiwn"),
      prose("summary", welsh: "crynodeb"), source, otherLanguages("summary"),
    ])

  static let actions = TableSchema(
    name: "actions", section: "actions", record: "action",
    columns: [
      identifier("id"), attribute("review", welsh: "adolygiad"), attribute("topic", welsh: "maes"),
      prose("action", welsh: "cam_gweithredu", "gweithred"),
      attribute("by_whom", welsh: "gan_bwy"), attribute("by_when", welsh: "erbyn_pryd"),
      attribute("status", welsh: "statws"), source, otherLanguages("action"),
    ])

  /// What was asked of bodies before, and what came of it. A row has no id: who names its bodies finds it.
  static let considered = TableSchema(
    name: "considered", section: "considered", record: "case",
    columns: [
      Column(
        title: "subjects", type: .reference, isRequired: true,
        place: .references(element: "subject", attribute: "ref"), welsh: ["pynciau"]),
      prose("question", welsh: "cwestiwn"),
      attribute("answer", .word(.consideredAnswer), isRequired: true, welsh: "ateb"),
      attribute("date", .date, welsh: "dyddiad"), attribute("by", welsh: "gan"), source,
      otherLanguages("question"),
    ])

  /// What the sources that rows name are called.
  static let sources = TableSchema(
    name: "sources", section: "sources", record: "document",
    columns: [
      identifier("source", welsh: "ffynhonnell"), prose("title", welsh: "teitl"),
      prose("publisher", welsh: "cyhoeddwr"),
      attribute("published", .date, welsh: "cyhoeddwyd"), otherLanguages("title"),
      otherLanguages("publisher"),
    ])

  static let decisions = TableSchema(
    name: "decisions", section: "decisions", record: "decision",
    columns: [
      identifier("finding", welsh: "canfyddiad"),
      attribute("decision", .word(.decision), isRequired: true, welsh: "penderfyniad"),
      prose("reason", welsh: "rheswm"), attribute("by", welsh: "gan"),
      attribute("date", .date, welsh: "dyddiad"), attribute("until", .end),
    ])

  static let tiles = TableSchema(
    name: "tiles", section: "tiles", record: "tile",
    columns: [
      identifier("code", welsh: "cod"), attribute("row", .count, isRequired: true, welsh: "rhes"),
      attribute("column", .count, isRequired: true, welsh: "colofn"), attribute("label"),
      attribute("label_cy", welsh: "label_cymraeg"),
    ])

  /// What analysts have said of names: a file of its own beside any form of catalogue, never in XML.
  static let matches = TableSchema(
    name: "matches", section: "matches", record: "match",
    columns: [
      attribute("name", isRequired: true), attribute("thing", isRequired: true), attribute("id"),
      attribute("judgement", isRequired: true), attribute("by", welsh: "gan"),
      attribute("date", .date, welsh: "dyddiad"),
      attribute("note"),
    ])

  /// In the order in which they are written in XML. `memberships` comes right after what its records stand
  /// in.
  static let tables = [
    areas, organisations, remits, kinds, partnerships, memberships, evidence, actions, considered,
    sources, decisions, tiles,
  ]

  /// The table of a name.
  static func table(_ name: String) -> TableSchema? { tables.first { $0.name == name } }

  private static let name = Column(
    title: "name", type: .text, isRequired: true,
    place: .localised(element: "name", isWelsh: false), welsh: ["enw_en", "enw_saesneg"])
  // `enw` alone is the Welsh name: a catalogue that has only that names its bodies in Welsh, and the missing
  // `name` says so.
  private static let nameCy = localised("name_cy", "name", isWelsh: true, welsh: "enw", "enw_cy")
  private static let aliases = proseList("aliases", element: "alias", welsh: "aliasau")
  private static let source = attribute("source", welsh: "ffynhonnell")

  private static func identifier(_ title: String, welsh: String...) -> Column {
    Column(
      title: title, type: .identifier, isRequired: true, place: .attribute(hyphenated(title)),
      welsh: welsh)
  }

  private static func attribute(
    _ title: String, _ type: ColumnType = .text, isRequired: Bool = false, welsh: String...
  ) -> Column {
    Column(
      title: title, type: type, isRequired: isRequired, place: .attribute(hyphenated(title)),
      welsh: welsh)
  }

  private static func localised(
    _ title: String, _ element: String, isWelsh: Bool, welsh: String...
  ) -> Column {
    Column(
      title: title, type: .text, isRequired: false,
      place: .localised(element: element, isWelsh: isWelsh), welsh: welsh)
  }

  /// - Parameters:
  ///   - base: the heading of the text.
  ///   - element: that of the text, where it is another word.
  private static func otherLanguages(_ base: String, element: String? = nil) -> Column {
    Column(
      title: base + "_*", type: .text, isRequired: false,
      place: .otherLanguages(element: element ?? hyphenated(base)))
  }

  private static func prose(_ title: String, welsh: String...) -> Column {
    Column(
      title: title, type: .text, isRequired: false, place: .prose(hyphenated(title)), welsh: welsh)
  }

  private static func proseList(_ title: String, element: String, welsh: String...) -> Column {
    Column(title: title, type: .text, isRequired: false, place: .proseList(element), welsh: welsh)
  }

  private static func codes(
    _ title: String, element: String, _ type: ColumnType = .text, welsh: String...
  ) -> Column {
    Column(
      title: title, type: type, isRequired: false,
      place: .codes(attribute: hyphenated(title), element: element, elementAttribute: nil),
      welsh: welsh)
  }

  private static func hyphenated(_ title: String) -> String {
    String(title.map { $0 == "_" ? "-" : $0 })
  }
}
