/// Where the columns of the tidy tables stand in an XML catalogue: what the reader and the writer go
/// by, and what `catalogue.xsd` says in its own words.
enum CatalogueXMLLayout {
  /// Where the values of one column stand inside a record.
  enum Place: Hashable {
    /// `population-year="…"`
    case attribute(String)
    /// Codes in an attribute, separated by spaces, or each in an element.
    case codes(attribute: String, element: String, elementAttribute: String?)
    /// `<area code="…"/>`, once a value.
    case references(element: String, attribute: String)
    /// `<name xml:lang="cy">…</name>`
    case localised(element: String, isWelsh: Bool)
    /// `<notes>…</notes>`
    case prose(String)
    /// `<alias>…</alias>`, once a value.
    case proseList(String)
    /// The id of the element around the record; an attribute where the record stands alone.
    case enclosing(attribute: String)
  }

  /// One table: `<section><record …/></section>`.
  struct Table: Hashable {
    /// The table's name, which is its CSV file's without `.csv`.
    var name: String
    var section: String
    var record: String
    /// By place in the table, as the design lists them.
    var columns: [Column]
  }

  struct Column: Hashable {
    var title: String
    var place: Place
  }

  /// The element that holds everything, and its attribute for the as-of date.
  static let root = "catalogue"
  static let asOfAttribute = "as-of"

  static let areas = Table(
    name: "areas", section: "areas", record: "area",
    columns: [
      attribute("code"), name, nameCy, attribute("kind"),
      Column(title: "parts", place: .references(element: "part", attribute: "code")),
      attribute("population"), attribute("population_year"), attribute("households"), source,
    ])

  static let organisations = Table(
    name: "organisations", section: "organisations", record: "organisation",
    columns: [
      attribute("id"), name, nameCy,
      Column(title: "aliases", place: .proseList("alias")),
      attribute("kind"), attribute("sector"),
      Column(
        title: "area",
        place: .codes(attribute: "area", element: "area", elementAttribute: "code")),
      attribute("official_id"), source,
    ])

  static let remits = Table(
    name: "remits", section: "remits", record: "remit",
    columns: [attribute("id"), name, nameCy, attribute("broader"), prose("definition"), source])

  static let kinds = Table(
    name: "kinds", section: "kinds", record: "kind",
    columns: [
      Column(title: "kind", place: .attribute("id")), name, nameCy,
      Column(title: "abbreviation", place: .localised(element: "abbreviation", isWelsh: false)),
      Column(title: "abbreviation_cy", place: .localised(element: "abbreviation", isWelsh: true)),
      attribute("purpose"), attribute("basis"), prose("legislation"),
      attribute("legislation_url"),
      codes("change_route", element: "change-route"),
      codes("statutory_member_kinds", element: "statutory-member-kind"),
      codes("invited_member_kinds", element: "invited-member-kind"),
      Column(
        title: "default_remits",
        place: .codes(
          attribute: "default-remits", element: "default-remit", elementAttribute: "ref")),
      attribute("default_scale"), attribute("function"), attribute("expected"),
      attribute("satisfied_by"), attribute("active_from"), attribute("active_to"),
      prose("notes"), source,
    ])

  static let partnerships = Table(
    name: "partnerships", section: "partnerships", record: "partnership",
    columns: [
      attribute("id"), name, nameCy, attribute("kind"), attribute("purpose"),
      attribute("scale"),
      Column(title: "areas", place: .references(element: "area", attribute: "code")),
      Column(title: "remits", place: .references(element: "remit", attribute: "ref")),
      Column(title: "remit_text", place: .prose("description")),
      attribute("basis"), prose("legislation"), attribute("established"), attribute("ended"),
      attribute("parent"), attribute("host"), attribute("chair_organisation"),
      attribute("meetings_per_year"),
      Column(title: "plans", place: .proseList("plan")),
      Column(title: "needs_assessment", place: .proseList("needs-assessment")),
      attribute("scrutiny"), attribute("annual_report"), attribute("url"), source,
      attribute("as_of"), attribute("plan_from"), attribute("plan_to"),
    ])

  static let memberships = Table(
    name: "memberships", section: "memberships", record: "member",
    columns: [
      Column(title: "partnership", place: .enclosing(attribute: "partnership")),
      attribute("organisation"), attribute("role"), attribute("certainty"), source,
      attribute("from"), attribute("to"), attribute("representative"),
    ])

  static let evidence = Table(
    name: "evidence", section: "evidence", record: "record",
    columns: [
      attribute("id"), attribute("subject_kind"), attribute("subject"), attribute("region"),
      attribute("date"), attribute("question"), prose("summary"), source,
    ])

  static let actions = Table(
    name: "actions", section: "actions", record: "action",
    columns: [
      attribute("id"), attribute("review"), attribute("topic"), prose("action"),
      attribute("by_whom"), attribute("by_when"), attribute("status"), source,
    ])

  static let decisions = Table(
    name: "decisions", section: "decisions", record: "decision",
    columns: [
      attribute("finding"), attribute("decision"), prose("reason"), attribute("by"),
      attribute("date"), attribute("until"),
    ])

  static let tiles = Table(
    name: "tiles", section: "tiles", record: "tile",
    columns: [
      attribute("code"), attribute("row"), attribute("column"), attribute("label"),
      attribute("label_cy"),
    ])

  /// In the order in which they are written. `memberships` comes right after what its records stand
  /// in.
  static let tables = [
    areas, organisations, remits, kinds, partnerships, memberships, evidence, actions, decisions,
    tiles,
  ]

  private static let name = Column(
    title: "name", place: .localised(element: "name", isWelsh: false))
  private static let nameCy = Column(
    title: "name_cy", place: .localised(element: "name", isWelsh: true))
  private static let source = attribute("source")

  private static func attribute(_ title: String) -> Column {
    Column(title: title, place: .attribute(hyphenated(title)))
  }

  private static func prose(_ title: String) -> Column {
    Column(title: title, place: .prose(hyphenated(title)))
  }

  private static func codes(_ title: String, element: String) -> Column {
    Column(
      title: title,
      place: .codes(attribute: hyphenated(title), element: element, elementAttribute: nil))
  }

  private static func hyphenated(_ title: String) -> String {
    String(title.map { $0 == "_" ? "-" : $0 })
  }
}

extension CatalogueXMLLayout.Table {
  /// The attributes that a record may have.
  var attributeNames: [String] {
    columns.compactMap { column in
      switch column.place {
      case .attribute(let name), .codes(let name, _, _), .enclosing(let name): name
      case .references, .localised, .prose, .proseList: nil
      }
    }
  }

  /// The elements that may stand in a record.
  var elementNames: [String] {
    columns.compactMap { column in
      switch column.place {
      case .references(let name, _), .localised(let name, false), .prose(let name),
        .proseList(let name), .codes(_, let name, _):
        name
      case .attribute, .enclosing, .localised(_, true): nil
      }
    } + (name == "partnerships" ? [CatalogueXMLLayout.memberships.record] : [])
  }
}
