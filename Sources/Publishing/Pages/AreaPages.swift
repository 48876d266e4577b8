internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The list of areas, in the order of the alphabet.
struct AreasPage {
  let context: SiteContext
  let language: Language

  func pages() -> [(SitePage, [UInt8])] {
    (1...list.paging.pages).map { (.areas($0), bytes($0)) }
  }

  var list: SiteList {
    SiteList(
      context: context, language: language, rows: context.landscape.areas.count,
      download: "landscape", page: { .areas($0) }, write: { table($1, isWhole: $2, &$0) })
  }

  private func table(_ range: Range<Int>, isWhole: Bool, _ page: inout PageWriter) {
    page.table(
      id: "t-areas", caption: .areasCaption,
      columns: [
        .text(.area), .text(.kindOfArea), .text(.areaCode), .number(.population),
        .number(.partnershipsHere),
      ], sorts: isWhole
    ) { page in
      for index in page.orders.areas[range] { row(index, &page) }
    }
  }

  private func row(_ index: Int, _ page: inout PageWriter) {
    let area = context.landscape.areas[index]
    page.row(id: context.paths.slug(of: .area(AreaIndex(index)))) { page in
      page.rowHeading { $0.area(AreaIndex(index)) }
      page.cell(code: area.kind, column: "kind", KnownCode.areaKind)
      page.cell { page in page.element(.code) { $0.plain(area.code) } }
      page.number(area.population, or: .notAvailable)
      page.number(
        context.places.partnershipCount(on: context.landscape.hierarchy.atomsOfArea[index]))
    }
  }

  private func bytes(_ number: Int) -> [UInt8] {
    let landscape = context.landscape
    return PageFrame(context: context, language: language, page: .areas(number)).bytes(
      heading: .phrase(.areas),
      titleText: TitleText(.areas, in: language, number: number, landscape: landscape)
    ) { page in
      page.paragraph(.areasIntroduction(landscape.areas.count), .lead)
      list.write(number, &page)
      if number == 1 { TileMaps(context: context).write(&page) }
    }
  }
}

/// An area pack: what operates here, what is found here, and who serves the area.
struct AreaPage {
  let context: SiteContext
  let language: Language
  let index: AreaIndex

  private var landscape: Landscape { context.landscape }
  private var area: Area { landscape.areas[Int(index)] }
  private var atoms: ArraySlice<AtomIndex> { landscape.hierarchy.atomsOfArea[index] }

  func bytes() -> [UInt8] {
    let partnerships = context.places.partnerships(on: atoms)
    return PageFrame(context: context, language: language, page: .area(index)).bytes(
      heading: .name(area.name),
      titleText: TitleText(area.name, .area, id: area.code, in: language, landscape: landscape)
    ) { page in
      page.paragraph(.operatesHere(partnerships.count), .lead)
      facts(&page)
      page.findingsTable(findings, id: "findings", heading: .findingsHere)
      let wider = context.places.widerFindings.count
      if !isWhole, wider > 0 {
        page.element(.p) { page in
          page.text(.widerFindings(wider))
          page.space()
          page.link(to: .findings(1), text: .findings)
          page.plain(".")
        }
      }
      PartnershipsHere(context: context).write(
        partnerships, heading: .whatOperatesHere, caption: .operatesHereCaption, &page)
      gaps(partnerships, &page)
      if isWhole {
        page.element(.p) { $0.link(to: .overlap, text: .overlapHeading) }
      } else {
        PackOverlaps(context: context).write(partnerships, &page)
      }
      organisations(&page)
      EvidenceSection(context: context).write(context.evidence(inArea: index), &page)
      if !isWhole {
        actions(partnerships, &page)
      }
      page.heading(.h2, id: "input", .whereItComesFrom)
      page.element(.p) { page in
        page.origin(area.origin)
        if !area.source.isEmpty {
          page.plain(" · ")
          page.address(area.source)
        }
      }
    }
  }

  /// Actions that name the area first, then those that name its bodies or their kinds, as far as the
  /// weight of the page allows; all stand with the kinds.
  private func actions(_ partnerships: [PartnershipIndex], _ page: inout PageWriter) {
    let section = ActionSection(context: context)
    let named = context.actionSubjects.rows(of: .area(index), naming: area.name)
    let others = section.rows(of: partnerships).filter { !named.contains($0) }
    let rows = named + others
    section.write(
      Array(rows.prefix(12)), more: max(0, rows.count - 12),
      about: [.area(index)] + section.subjects(of: partnerships), &page)
    if rows.count > 12 {
      page.element(.p) { $0.link(to: .kinds, fragment: "actions", text: .allActions) }
    }
  }

  private func facts(_ page: inout PageWriter) {
    page.element(.dl) { page in
      if !area.kind.isEmpty {
        page.term(.kindOfArea) { $0.name(KnownCode.areaKind(area.kind)) }
      }
      page.term(.areaCode) { page in page.element(.code) { $0.plain(area.code) } }
      page.term(.population) { page in
        guard let population = area.population else { return page.text(.notRecorded) }
        page.plain(Numerals.grouped(population))
        if let year = area.populationYear { page.plain(" (\(year))") }
      }
      if !area.parts.isEmpty {
        page.term(.parts) { page in
          page.list(page.orders.sorted(areas: area.parts)) { $0.area($1) }
        }
      }
    }
  }

  private var isWhole: Bool { atoms.count >= context.widestAtomCount }

  /// Findings whose area meets this one and is not the whole landscape, unless this area is.
  private var findings: [Int] {
    let here = context.places.findings(on: atoms)
    guard isWhole else { return here }
    let wider = context.places.widerFindings.filter {
      context.meets(context.involvement.atoms[$0][...], atoms)
    }
    return (here + wider).sorted()
  }

  /// Kinds that law or guidance expects everywhere and that have no body here.
  private func gaps(_ partnerships: [PartnershipIndex], _ page: inout PageWriter) {
    guard !atoms.isEmpty else { return }
    let present = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
    let absent = page.orders.kinds.filter { index in
      let kind = landscape.kinds[index]
      guard kind.isExpectedEverywhere, !present.contains(KindIndex(index)) else { return false }
      return kind.satisfiedBy.map { !present.contains($0) } ?? true
    }
    guard !absent.isEmpty else { return }
    page.heading(.h2, id: "absent", .expectedAbsent)
    page.paragraph(.expectedAbsentIntroduction)
    page.element(.ul) { page in
      for kind in absent { page.element(.li) { $0.kind(KindIndex(kind)) } }
    }
  }

  /// Organisations whose own area lies in this one, with their seats.
  private func organisations(_ page: inout PageWriter) {
    guard !isWhole else { return }
    let serving = context.places.organisations(on: atoms)
    guard !serving.isEmpty else { return }
    let sorted = page.orders.sorted(organisations: serving)
    let seats = context.content.graph.incidence.partnershipsOf
    let shown = sorted.prefix(22)
    page.heading(.h2, id: "organisations", .whoServesIt)
    page.table(
      id: "t-serving", caption: .servingCaption,
      columns: [.text(.organisation), .text(.kindOfOrganisation), .number(.seats)],
      notes: [.countedSeatsNote]
        + (sorted.count > shown.count ? [.unshown(sorted.count - shown.count)] : [])
    ) { page in
      for organisation in shown {
        page.row { page in
          page.rowHeading { $0.organisation(organisation) }
          page.cell { page in
            page.name(
              KnownCode.organisationKind(page.landscape.organisations[Int(organisation)].kind))
          }
          page.number(seats.range(of: Int(organisation)).count)
        }
      }
    }
  }
}

/// The partnerships of a place in a table: local before regional before national, then by name.
struct PartnershipsHere {
  let context: SiteContext

  /// As many as the weight of a page about one subject allows (W1): all of them up to this number, which no
  /// council of Wales is above.
  private static let limit = 45
  /// Where there are more: the names that follow need room too.
  private static let shownOfMore = 40
  /// Names after the table.
  private static let named = 30

  func write(
    _ partnerships: [PartnershipIndex], heading: Phrase, caption: Phrase,
    _ page: inout PageWriter
  ) {
    page.heading(.h2, id: "partnerships", heading)
    guard !partnerships.isEmpty else {
      page.paragraph(.noPartnershipsHere)
      return
    }
    let landscape = context.landscape
    func scale(_ index: PartnershipIndex) -> Scale? {
      landscape.partnerships[Int(index)].scale ?? landscape.kind(of: index).defaultScale
    }
    func level(_ index: PartnershipIndex) -> Int {
      scale(index).flatMap { Scale.allCases.firstIndex(of: $0) } ?? Scale.allCases.count
    }
    let place = page.orders.placeOfPartnership
    let sorted = partnerships.sorted {
      (level($0), place[Int($0)]) < (level($1), place[Int($1)])
    }
    let shown = sorted.prefix(sorted.count > Self.limit ? Self.shownOfMore : Self.limit)
    page.table(
      id: "t-partnerships", caption: caption,
      columns: [
        .text(.partnership), .text(.kind), .text(.scale), .number(.members),
        .number(.findings),
      ], notes: sorted.count > shown.count ? [.restIsNamed] : [], sorts: sorted.count == shown.count
    ) { page in
      for index in shown {
        page.row { page in
          page.rowHeading { $0.partnership(index) }
          page.cell { $0.kind(landscape.partnerships[Int(index)].kind) }
          page.cell(scale(index).map { .name(of: $0) }, or: .notAvailable)
          page.number(context.content.graph.incidence.members.range(of: Int(index)).count)
          page.number(context.involvement.ofPartnership.range(of: Int(index)).count)
        }
      }
    }
    if sorted.count > shown.count {
      // The widest stand last: their names alone are light enough for a page about one subject.
      page.element(.p) { page in
        page.text(.alsoHere)
        page.space()
        page.list(sorted.dropFirst(shown.count).prefix(Self.named)) { $0.partnership($1) }
        let more = sorted.count - shown.count - Self.named
        if more > 0 { page.text(.andMore(more)) }
        page.plain(".")
      }
    }
  }
}
