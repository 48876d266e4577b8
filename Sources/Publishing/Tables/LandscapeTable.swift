internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

extension TableName {
  package static let landscape = TableName("landscape")
}

extension ReportTable {
  /// Every partnership: what it is, what it rests on, where it works and who can change it.
  ///
  /// In the order of kinds and then of names, each by the alphabet of the language.
  static let landscape = ReportTable(.landscape, 2, .landscapeCaption) { content in
    let landscape = content.landscape
    let facts = TableColumns.partnerships(of: content)
    // Dates of plans stand with the plans.
    let columns = facts.choosing(facts.columns.map(\.id).filter { !$0.hasPrefix("plan-") })
    let english = partnershipOrder(content, in: .english)
    let place = places(english)
    return DocumentTable(
      .landscape, of: content, columns: columns.columns,
      rows: DocumentTable.Rows(count: english.count) {
        columns.row(PartnershipIndex(english[$0]))
      },
      orders: LanguageOrders(content.toldLanguages) { language in
        partnershipOrder(content, in: language).map { place[$0] }
      },
      notes: [Phrase.tableCountedMembersNote])
  }
}

extension TableColumns where Record == PartnershipIndex {
  /// What the report says of a partnership: the landscape, governance and plans tables, the lists of
  /// pages and the facts of a partnership's page are columns of this.
  static func partnerships(of content: ReportContent) -> Self {
    let landscape = content.landscape
    let members = content.graph.incidence.members
    let words = landscape.words
    return TableColumns([
      Fact("name", .partnership) { .subject(.partnership($0), in: landscape) },
      Fact("kind", .kind, filter: "kind") { index in
        let kind = landscape.partnerships[Int(index)].kind
        return .value(
          .subject(.kind(kind), in: landscape), key: landscape.kinds[Int(kind)].id)
      },
      Fact("scale", .scale, filter: "scale") {
        .value(landscape.scale(of: $0)) { words.name(of: $0) }
      },
      Fact("basis", .basis, filter: "basis") {
        .value(landscape.basis(of: $0)) { .name(of: $0) }
      },
      Fact("area", .footprint) { index in
        landscape.partnerships[Int(index)].areas.isEmpty
          ? .notAvailable
          : .subject(.footprint(landscape.footprints.ofPartnership[Int(index)]), in: landscape)
      },
      Fact("members", .members, .count) { .count(members.range(of: Int($0)).count) },
      Fact("meetings", .meetingsPerYear, .number) {
        .amount(landscape.partnerships[Int($0)].meetingsPerYear)
      },
      Fact("established", .established, .date) {
        .date(landscape.partnerships[Int($0)].established)
      },
      Fact("change-route", .changeRoute) {
        .names(landscape.kind(of: $0).changeRoutes.map { words.name(of: $0).localised })
      },
      Fact("function", .function, isDetail: true) {
        .phrase(.name(of: landscape.kind(of: $0).function))
      },
      Fact("parent", .parent, isDetail: true) {
        parent(landscape.partnerships[Int($0)].parent, in: landscape)
      },
      Fact("host", .host, isDetail: true) {
        .named(landscape.partnerships[Int($0)].host, in: landscape)
      },
      Fact("chair", .chair, isDetail: true) { .named(landscape.chair(of: $0), in: landscape) },
      Fact("remits", .remits, isDetail: true) {
        .names(
          landscape.partnerships[Int($0)].remits.map { landscape.remits[Int($0)].name })
      },
      Fact("legislation", .legislation, isDetail: true) { legislation(of: $0, in: landscape) },
      Fact("plans", .plans, isDetail: true) { .written(landscape.partnerships[Int($0)].plans) },
      Fact("plan-from", Phrase.tablePlanFrom, .date) {
        .date(landscape.partnerships[Int($0)].planFrom)
      },
      Fact("plan-to", Phrase.tablePlanTo, .date) {
        .date(landscape.partnerships[Int($0)].planTo)
      },
      Fact("needs-assessments", .needsAssessments, isDetail: true) {
        .written(landscape.partnerships[Int($0)].needsAssessments)
      },
      Fact("scrutiny", .scrutiny, isDetail: true) {
        .phrase(.name(of: landscape.partnerships[Int($0)].scrutiny))
      },
      Fact("annual-report", .annualReport, isDetail: true) {
        .phrase(.name(of: landscape.partnerships[Int($0)].annualReport))
      },
      Fact("footprint", .areaCode, .identifier, isDetail: true) {
        .id(landscape.footprints.ids[Int(landscape.footprints.ofPartnership[Int($0)])])
      },
      Fact("id", .identifier, .identifier, isDetail: true) {
        .id(landscape.partnerships[Int($0)].id)
      },
      Fact("row", Phrase.tableInputRow, .identifier, isDetail: true) {
        .origin(landscape.partnerships[Int($0)].origin, in: landscape)
      },
    ])
  }
}

private func parent(_ parent: ParentReference?, in landscape: Landscape) -> DocumentTable.Cell {
  switch parent {
  case .active(let index): .subject(.partnership(index), in: landscape)
  case .inactive(let id): .text("\(.code(id)) \(Phrase.notActive)")
  case nil: .notApplicable
  }
}

private func legislation(
  of index: PartnershipIndex, in landscape: Landscape
) -> DocumentTable.Cell {
  let law = landscape.legislation(of: index)
  guard !law.text.isEmpty else { return .notAvailable }
  return .text(
    .law(law.text, address: law.address, label: .lawText(of: landscape.kind(of: index))))
}

/// Partnerships by the name of their kind, then by their own, ties by id.
private func partnershipOrder(_ content: ReportContent, in language: Language) -> [Int] {
  let orders = content.nameOrders.orders(in: language)
  var ofKind = [[Int]](repeating: [], count: content.landscape.kinds.count)
  for index in orders.partnerships {
    ofKind[Int(content.landscape.partnerships[index].kind)].append(index)
  }
  return orders.kinds.flatMap { ofKind[$0] }
}

/// For each index its place in `order`.
func places(_ order: [Int]) -> [Int] {
  var places = [Int](repeating: 0, count: order.count)
  for (place, index) in order.enumerated() { places[index] = place }
  return places
}
