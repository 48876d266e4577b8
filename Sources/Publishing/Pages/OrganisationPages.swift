internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The list of organisations with the seats they hold, in the order of the alphabet.
struct OrganisationsPage {
  let context: SiteContext
  let language: Language

  func pages() -> [(SitePage, [UInt8])] {
    (1...list.paging.pages).map { (.organisations($0), bytes($0)) }
  }

  var list: SiteList {
    SiteList(
      context: context, language: language, rows: context.landscape.organisations.count,
      download: "burden", page: { .organisations($0) },
      tablesBefore: BurdenBars(context: context).tableCount,
      write: { table($1, isWhole: $2, &$0) })
  }

  private func table(_ range: Range<Int>, isWhole: Bool, _ page: inout PageWriter) {
    page.table(
      id: "t-organisations", caption: .burdenCaption,
      columns: [
        .text(.organisation), .text(.kindOfOrganisation), .text(.sector), .number(.seats),
        .number(.kinds), .number(.meetingDays), .number(.findings),
      ], notes: [.countedSeatsNote, .meetingDaysNote], download: "burden", sorts: isWhole
    ) { page in
      for index in page.orders.organisations[range] { row(OrganisationIndex(index), &page) }
    }
  }

  private func bytes(_ number: Int) -> [UInt8] {
    let landscape = context.landscape
    return PageFrame(context: context, language: language, page: .organisations(number)).bytes(
      heading: .phrase(.organisations),
      titleText: TitleText(.organisations, in: language, number: number, landscape: landscape)
    ) { page in
      page.paragraph(.organisationsIntroduction(landscape.organisations.count), .lead)
      if number == 1 { BurdenBars(context: context).write(&page) }
      list.write(number, &page)
    }
  }

  private func row(_ index: OrganisationIndex, _ page: inout PageWriter) {
    let record = context.landscape.organisations[Int(index)]
    let seats = context.content.graph.incidence.partnershipsOf[index]
    page.row(id: context.paths.slug(of: .organisation(index))) { page in
      page.rowHeading { $0.organisation(index) }
      page.cell(code: record.kind, column: "kind", KnownCode.organisationKind)
      page.cell(code: record.sector, column: "sector", KnownCode.sector)
      page.number(seats.count)
      page.number(Set(seats.map { context.landscape.partnerships[Int($0)].kind }).count)
      if let days = context.meetingDays(of: index) {
        page.number(Numerals.fixed(days, places: 0))
      } else {
        page.number(nil, or: .notAvailable)
      }
      page.number(context.involvement.ofOrganisation.range(of: Int(index)).count)
    }
  }
}

/// A page an organisation: the seats it holds, and the findings that concern them.
struct OrganisationPage {
  let context: SiteContext
  let language: Language
  let index: OrganisationIndex

  private static let shownSeats = 82

  private var landscape: Landscape { context.landscape }
  private var record: Organisation { landscape.organisations[Int(index)] }

  func bytes() -> [UInt8] {
    PageFrame(context: context, language: language, page: .organisation(index)).bytes(
      heading: .name(record.name),
      titleText: TitleText(
        record.name, .organisation, id: record.id, in: language, landscape: landscape)
    ) { page in
      facts(&page)
      freed(&page)
      seats(&page)
      // A page about one subject has room for so many rows in all (W1).
      page.findingsTable(
        findings, id: "findings", heading: .findingsAboutIt,
        limit: context.seatsOfOrganisation[index].count > Self.shownSeats - 14 ? 12 : 25)
      EvidenceSection(context: context).write(
        Array(context.evidenceSubjects.rows(ofOrganisation: index).prefix(12)), &page)
      let actions = context.actionSubjects.rows(stating: .organisation(index))
      ActionSection(context: context).write(
        Array(actions.prefix(12)), more: max(0, actions.count - 12),
        about: [.organisation(index)], &page)
      page.heading(.h2, id: "input", .whereItComesFrom)
      page.element(.p) { page in
        page.origin(record.origin)
        if !record.source.isEmpty {
          page.plain(" · ")
          page.catalogueText(record.source)
        }
      }
    }
  }

  /// Its own finding first, then those about bodies on which it is counted.
  private var findings: [Int] {
    let counted = context.content.graph.incidence.partnershipsOf[index]
    let others = Set(counted.flatMap { context.involvement.ofPartnership[$0] }).sorted()
    return (context.involvement.ofOrganisation[index] + others).map(Int.init)
  }

  private func facts(_ page: inout PageWriter) {
    let counted = context.content.graph.incidence.partnershipsOf[index]
    page.paragraph(.seatsSentence(counted.count), .lead)
    if let days = context.meetingDays(of: index), days > 0 {
      page.paragraph(.daysSentence(days))
    }
    page.element(.dl) { page in
      if !record.kind.isEmpty {
        page.term(.kindOfOrganisation) { $0.name(KnownCode.organisationKind(record.kind)) }
      }
      if !record.sector.isEmpty {
        page.term(.sector) { $0.name(KnownCode.sector(record.sector)) }
      }
      page.term(.areas) { $0.list(record.areas) { $0.area($1) } }
      if !record.aliases.isEmpty {
        // Other names stand in the language they were catalogued in, which is not recorded.
        page.term(.otherNames) { $0.plain(record.aliases.joined(separator: "; ")) }
      }
      if !record.officialID.isEmpty {
        page.term(.officialID) { $0.plain(record.officialID) }
      }
      page.term(.identifier) { page in page.element(.code) { $0.plain(record.id) } }
    }
  }

  /// What the findings would free of its seats.
  private func freed(_ page: inout PageWriter) {
    let counted = context.content.graph.incidence.partnershipsOf[index]
    guard counted.count > 1 else { return }
    let relief = context.relief.relief(on: counted)
    page.heading(.h2, id: "freed", .whatWouldFreeSeats)
    guard !relief.freedBy.isEmpty else {
      page.paragraph(.nothingFreesSeats)
      return
    }
    page.paragraph(.freedBySentence(relief.freedSeats, findings: relief.freedBy.count))
    page.element(.ul) { page in
      for finding in relief.freedBy.prefix(15).compactMap({ context.involvement.indexOfID[$0] }) {
        page.element(.li) { $0.finding(finding) }
      }
    }
    if relief.freedBy.count > 15 { page.paragraph(.unshown(relief.freedBy.count - 15)) }
  }

  private func seats(_ page: inout PageWriter) {
    let seats = context.seatsOfOrganisation[index].map { landscape.memberships[Int($0)] }
    page.heading(.h2, id: "seats", .seats)
    guard !seats.isEmpty else {
      page.paragraph(.noSeats)
      return
    }
    let place = page.orders.placeOfPartnership
    let sorted = seats.indices.sorted { left, right in
      let places = (place[Int(seats[left].partnership)], place[Int(seats[right].partnership)])
      return places.0 == places.1 ? left < right : places.0 < places.1
    }
    page.table(
      id: "t-seats", caption: .seatsCaption,
      columns: [
        .text(.partnership), .text(.kind), .text(.role), .text(.certainty),
        .text(.fileAndLine),
      ],
      notes: sorted.count > Self.shownSeats
        ? [.unshown(sorted.count - Self.shownSeats)] : [],
      sorts: sorted.count <= Self.shownSeats
    ) { page in
      for seat in sorted.prefix(Self.shownSeats).map({ seats[$0] }) {
        page.row { page in
          page.rowHeading { $0.partnership(seat.partnership) }
          page.cell { $0.kind($0.landscape.partnerships[Int(seat.partnership)].kind) }
          page.cell(.name(of: seat.role))
          page.cell(.name(of: seat.certainty))
          page.cell { $0.origin(seat.origin) }
        }
      }
    }
  }
}
