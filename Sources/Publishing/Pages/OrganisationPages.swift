internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// The list of organisations with the seats they hold, in the order of the alphabet.
struct OrganisationsPage {
  let context: SiteContext
  /// Which page of the list this is, from 1.
  let number: Int

  var document: Document {
    var document = Document(.organisations)
    document.windowTitle = .words(.organisations, number: number)
    document.say(.organisationsIntroduction(context.landscape.organisations.count), .lead)
    let bars = BurdenBars(context: context).blocks
    if number == 1 {
      if !context.content.loads.kinds.isEmpty { document.say(.link(.loads, .loadsName)) }
      document.add(bars)
    }
    document.add(.paged(list(after: bars.isEmpty ? 0 : 1)))
    return document
  }

  private func list(after tables: Int) -> PagedBlock {
    let involvement = context.involvement
    let columns = context.organisationColumns.choosing(
      ["organisation", "kind", "sector", "seats", "kinds", "meeting-days"]
    ).adding("findings", .findings, .count) {
      .count(involvement.ofOrganisation.range(of: Int($0)).count)
    }
    return PagedBlock(
      rows: context.landscape.organisations.count, number: number, table: .burden,
      page: SitePage.organisations, tablesBefore: tables
    ) { [context] language, range, isWhole in
      let organisations = context.orders(language).organisations[range]
        .map(OrganisationIndex.init)
      var block = TableBlock(
        "t-organisations",
        columns.table(
          .burden, .burdenCaption, of: organisations, notes: [.countedSeatsNote, .meetingDaysNote]))
      block.rowIDs = organisations.map { context.rowID(of: .organisation($0)) }
      block.sorts = isWhole
      return [.table(block)]
    }
  }
}

/// A page an organisation: the seats it holds, and the findings that concern them.
struct OrganisationPage {
  let context: SiteContext
  let index: OrganisationIndex

  private var landscape: Landscape { context.landscape }
  private var record: Organisation { landscape.organisations[Int(index)] }
  private var counted: ArraySlice<PartnershipIndex> {
    context.content.graph.incidence.partnershipsOf[index]
  }

  var document: Document {
    var document = Document(
      title: RichText(record.name),
      windowTitle: context.windowTitle(of: .organisation(index)))
    document.add(
      PackFront(
        context: context, atoms: ownAtoms, partnerships: Array(counted), findings: findings,
        counts: context.packs.table(ofOrganisation: index)
      ).sheet(.seatsSentence(counted.count), days + facts))
    document.add(LoadHere(context: context, organisation: index).blocks)
    document.add(freed)
    document.add(seats)
    document.add(FindingsHere(context: context).blocks(findings, heading: .findingsAboutIt))
    document.add(
      EvidenceSection(context: context).blocks(
        context.evidenceSubjects.rows(ofOrganisation: index)))
    document.add(
      ActionSection(context: context).blocks(
        context.actionSubjects.rows(stating: .organisation(index)),
        about: [.organisation(index)]))
    document.heading("input", .whereItComesFrom)
    document.add(Block.origin(record.origin, source: record.source, of: context.content))
    return document
  }

  /// Its own finding first, then those about bodies on which it is counted.
  private var findings: [Int] {
    let others = Set(counted.flatMap { context.involvement.ofPartnership[$0] }).sorted()
    return (context.involvement.ofOrganisation[index] + others).map(Int.init)
  }

  /// What its seats come to, in the sentence after that of the seats.
  private var days: [Fact] {
    guard let days = context.meetingDays(of: index), days > 0 else { return [] }
    return [
      Fact(
        .meetingDays, .daysSentence(days, assumed: landscape.assumedMeetings(of: counted)))
    ]
  }

  /// Where the organisation works, by its own areas.
  private var ownAtoms: [AtomIndex] {
    Set(record.areas.flatMap { landscape.hierarchy.atomsOfArea[$0] }).sorted()
  }

  private var facts: [Fact] {
    var facts: [Fact] = []
    if !record.kind.isEmpty { facts.append(context.organisationColumns.fact("kind", of: index)) }
    if !record.sector.isEmpty {
      facts.append(context.organisationColumns.fact("sector", of: index))
    }
    facts.append(Fact(.areas, context.names(record.areas.map { .area($0) })))
    if !record.aliases.isEmpty {
      // Other names stand in the language they were catalogued in, which is not recorded.
      facts.append(Fact(.otherNames, .plain(record.aliases.joined(separator: "; "))))
    }
    if !record.officialID.isEmpty { facts.append(Fact(.officialID, .plain(record.officialID))) }
    facts.append(Fact(.identifier, .code(record.id)))
    return facts
  }

  /// What the findings would free of its seats.
  private var freed: [Block] {
    guard counted.count > 1 else { return [] }
    let relief = context.relief.relief(on: counted)
    let start = Block.heading("freed", .whatWouldFreeSeats)
    guard !relief.freedBy.isEmpty || !relief.sharedBy.isEmpty else {
      return [start, .paragraph(.nothingFreesSeats)]
    }
    var blocks = [start]
    if !relief.freedBy.isEmpty {
      blocks += [
        .paragraph(.freedBySentence(relief.freedSeats, findings: relief.freedBy.count)),
        list(of: relief.freedBy),
      ]
    }
    if !relief.sharedBy.isEmpty {
      blocks += [
        .paragraph(.sharedBySentence(relief.sharedSittings, findings: relief.sharedBy.count)),
        list(of: relief.sharedBy),
      ]
    }
    return blocks
  }

  private func list(of ids: [String]) -> Block {
    let findings = ids.compactMap { context.involvement.indexOfID[$0] }
    var list = ListBlock(
      findings.prefix(PageBudget.mostEntries).map { context.title(ofFinding: $0) })
    list.more = max(0, findings.count - PageBudget.mostEntries)
    list.rest = .table(.findings)
    return .list(list)
  }

  private var seats: [Block] {
    let seats = context.seatsOfOrganisation[index].map { landscape.memberships[Int($0)] }
    let start = Block.heading("seats", .seats)
    guard !seats.isEmpty else { return [start, .paragraph(.noSeats)] }
    func order(_ language: Language) -> [Int] {
      let place = context.orders(language).placeOfPartnership
      return seats.indices.sorted { left, right in
        let places = (place[Int(seats[left].partnership)], place[Int(seats[right].partnership)])
        return places.0 == places.1 ? left < right : places.0 < places.1
      }
    }
    var block = TableBlock(
      "t-seats",
      TableColumns.seats(of: landscape)
        .choosing(["partnership", "kind", "role", "certainty", "row"]).table(
          TableName("seats"), .seatsCaption, seats, in: context.content.languages,
          order: order))
    block.more = seats.count - block.table.rows.count
    block.sorts = true
    return [start, .table(block)]
  }
}
