internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// The list of partnerships, in the order of the alphabet.
struct PartnershipsPage {
  let context: SiteContext
  /// Which page of the list this is, from 1.
  let number: Int

  var document: Document {
    var document = Document(.partnerships)
    document.windowTitle = .words(.partnerships, number: number)
    document.say(.partnershipsIntroduction(context.landscape.partnerships.count), .lead)
    document.add(.paged(list))
    return document
  }

  private var list: PagedBlock {
    let involvement = context.involvement
    let columns = context.partnershipColumns.choosing(
      ["name", "kind", "scale", "basis", "area", "members"]
    ).adding("findings", .findings, .count) {
      .count(involvement.ofPartnership.range(of: Int($0)).count)
    }
    return PagedBlock(
      rows: context.landscape.partnerships.count, number: number, table: .landscape,
      page: SitePage.partnerships
    ) { [context] language, range, isWhole in
      let partnerships = context.orders(language).partnerships[range].map(PartnershipIndex.init)
      var block = TableBlock(
        "t-partnerships", columns.table(.landscape, .landscapeCaption, of: partnerships))
      block.rowIDs = partnerships.map { context.rowID(of: .partnership($0)) }
      block.sorts = isWhole
      return [.table(block)]
    }
  }
}

/// A page a partnership: what it is, who sits on it, what it overlaps and what is found of it.
struct PartnershipPage {
  let context: SiteContext
  let index: PartnershipIndex

  private var landscape: Landscape { context.landscape }
  private var record: Partnership { landscape.partnerships[Int(index)] }

  var document: Document {
    var document = Document(
      title: RichText(record.name),
      windowTitle: context.windowTitle(of: .partnership(index)))
    document.add(.facts(facts))
    document.add(
      FindingsHere(context: context).blocks(
        context.involvement.ofPartnership[index].map(Int.init), heading: .findingsAboutIt))
    document.add(members)
    document.add(neighbours)
    document.add(EvidenceSection(context: context).blocks(about: [index]))
    let actions = ActionSection(context: context)
    document.add(actions.blocks(actions.rows(of: [index]), about: actions.subjects(of: [index])))
    document.heading("input", .whereItComesFrom)
    document.add(Block.origin(record.origin, source: record.source, of: context.content))
    return document
  }

  /// What the tables say of it, column by column, and what only a page has room for.
  private var facts: [Fact] {
    let columns = context.partnershipColumns
    func fact(_ id: String) -> Fact { columns.fact(id, of: index) }
    var facts = [
      fact("kind"), fact("function"), fact("scale"), fact("basis"), fact("legislation"),
      fact("area"), fact("remits"),
    ]
    if !record.remitText.isEmpty { facts.append(Fact(.purpose, .written(record.remitText))) }
    facts.append(fact("established"))
    if record.parent != nil { facts.append(fact("parent")) }
    let children = context.childrenOfPartnership[index]
    if !children.isEmpty {
      facts.append(Fact(.subgroups, context.names(partnerships: children)))
    }
    facts += ["host", "chair", "meetings", "plans"].map(fact)
    for id in ["plan-from", "plan-to"] where columns.hasValue(id, of: index) {
      facts.append(fact(id))
    }
    facts += ["needs-assessments", "scrutiny", "annual-report"].map(fact)
    if !record.url.isEmpty { facts.append(Fact(.website, .address(record.url))) }
    facts.append(fact("id"))
    return facts
  }

  private var members: [Block] {
    let seats = Array(landscape.memberships(of: index))
    let start = Block.heading("members", .members)
    guard !seats.isEmpty else { return [start, .paragraph(.noMembersRecorded)] }
    func order(_ language: Language) -> [Int] {
      let place = context.orders(language).placeOfOrganisation
      return seats.indices.sorted { left, right in
        let places = (place[Int(seats[left].organisation)], place[Int(seats[right].organisation)])
        return places.0 == places.1 ? left < right : places.0 < places.1
      }
    }
    var block = TableBlock(
      "t-members",
      TableColumns.seats(of: landscape)
        .choosing(["organisation", "role", "certainty", "row"]).table(
          TableName("members"), .membersCaption, seats, in: context.content.languages,
          order: order))
    block.more = seats.count - block.table.rows.count
    block.sorts = true
    return [start, .table(block)]
  }

  /// Those it overlaps most, by membership, then area, then id.
  private var neighbours: [Block] {
    let edges = context.edgesOfPartnership[index].map { context.content.graph.edges[Int($0)] }
    let start = Block.heading("overlaps", .whatItOverlaps)
    guard !edges.isEmpty else { return [start, .paragraph(.noOverlaps)] }
    let strongest = edges.strongestFirst
    var blocks = [start]
    // One line to one neighbour says no more than the table.
    if strongest.count > 1 {
      blocks += NeighbourDrawing(context: context, subject: index, edges: strongest).blocks
    }
    return blocks + [
      .table(OverlapTable(context: context).block(strongest, id: "t-overlaps", from: index))
    ]
  }
}

extension TableColumns where Record == Membership {
  /// What the report says of a seat.
  static func seats(of landscape: Landscape) -> Self {
    TableColumns([
      Fact("organisation", .organisation) { seat in
        let name = RichText.subject(.organisation(seat.organisation), in: landscape)
        return .text(
          seat.representative.isEmpty
            ? name : "\(name) – \(.written(seat.representative))")
      },
      Fact("partnership", .partnership) {
        .subject(.partnership($0.partnership), in: landscape)
      },
      Fact("kind", .kind) {
        .subject(.kind(landscape.partnerships[Int($0.partnership)].kind), in: landscape)
      },
      Fact("role", .role) { .phrase(.name(of: $0.role)) },
      Fact("certainty", .certainty) { .phrase(.name(of: $0.certainty)) },
      Fact("row", .fileAndLine, .identifier) { .origin($0.origin, in: landscape) },
    ])
  }
}

extension TableColumns {
  /// A table of records that each language orders by its alphabet, as many as a page has room for.
  /// - Parameter order: places in `records` in the order of a language.
  func table(
    _ name: TableName, _ measure: Phrase, _ records: [Record], in languages: [Language],
    notes: [Phrase] = [], order: (Language) -> [Int]
  ) -> DocumentTable {
    let english = order(.english).prefix(PageBudget.subject.mostRows)
    var place = [Int](repeating: -1, count: records.count)
    for (row, index) in english.enumerated() { place[index] = row }
    return table(
      name, measure, of: english.map { records[$0] },
      orders: LanguageOrders(languages) { language in
        order(language).map { place[$0] }.filter { $0 >= 0 }
      }, notes: notes)
  }

  /// A column's heading with what is said under it of a record, for a page about that record.
  /// - Precondition: there is a column with that id.
  func fact(_ id: String, of record: Record) -> Publishing.Fact {
    let column = choosing([id])
    return Publishing.Fact(column.columns[0].heading, RichText(column.row(record)[0]))
  }

  /// Whether a record has something under a column that is no shorthand.
  func hasValue(_ id: String, of record: Record) -> Bool {
    if case .shorthand = cell(id, of: record) { false } else { true }
  }
}
