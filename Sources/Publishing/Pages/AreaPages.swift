internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// The list of areas: the smallest, then regions in use, then history, each in the order of the alphabet.
struct AreasPage {
  let context: SiteContext
  /// Which page of the list this is, from 1.
  let number: Int

  var document: Document {
    var document = Document(.areas)
    document.windowTitle = .words(.areas, number: number)
    document.say(.areasIntroduction(context.landscape.areas.count), .lead)
    document.add(.paged(list))
    let maps = TileMaps(context: context)
    if number == maps.page {
      document.add(maps.blocks)
    } else if number == 1, !maps.isEmpty {
      document.say(maps.link)
    }
    return document
  }

  private var list: PagedBlock {
    let columns = context.areaColumns.choosing(
      ["area", "kind", "use", "code", "population", "partnerships"])
    let uses = context.areaUses
    return PagedBlock(
      rows: context.landscape.areas.count, number: number, table: .areas, page: SitePage.areas
    ) { [context] language, range, isWhole in
      let sorted = context.orders(language).areas
      let areas = AreaUse.allCases.flatMap { use in sorted.filter { uses[$0] == use } }[range]
        .map(AreaIndex.init)
      var block = TableBlock("t-areas", columns.table(.areas, .areasCaption, of: areas))
      block.rowIDs = areas.map { context.rowID(of: .area($0)) }
      block.sorts = isWhole
      return [.table(block)]
    }
  }
}

/// An area pack: what operates here, what is found here, and who serves the area.
struct AreaPage {
  let context: SiteContext
  let index: AreaIndex

  private var landscape: Landscape { context.landscape }
  private var area: Area { landscape.areas[Int(index)] }
  private var atoms: ArraySlice<AtomIndex> { landscape.hierarchy.atomsOfArea[index] }

  var document: Document {
    let partnerships = context.places.partnerships(on: atoms)
    var document = Document(
      title: RichText(area.name),
      windowTitle: context.windowTitle(of: .area(index)))
    document.add(
      PackFront(
        context: context, atoms: Array(atoms), partnerships: partnerships, findings: findings,
        counts: isWhole ? nil : context.packs.table(ofArea: index)
      ).sheet(isUnplaced ? .areaOfUnknownParts : .operatesHere(partnerships.count), facts))
    document.add(FindingsHere(context: context).blocks(findings, heading: .findingsHere))
    let wider = context.places.widerFindings.count
    if !isWhole, wider > 0 {
      document.say(
        "\(Phrase.widerFindings(wider)) \(.link(.findings(1), .findings)).")
    }
    if !isUnplaced {
      document.add(
        PartnershipsHere(context: context).blocks(
          partnerships, heading: .whatOperatesHere, caption: .operatesHereCaption))
      document.add(gaps(partnerships))
    }
    if isWhole {
      document.say(.link(.overlap, .overlapHeading))
    } else {
      document.add(PackOverlaps(context: context).blocks(partnerships))
      document.add(organisations)
    }
    document.add(EvidenceSection(context: context).blocks(context.evidence(inArea: index)))
    if !isWhole { document.add(actions(partnerships)) }
    document.heading("input", .whereItComesFrom)
    document.add(Block.origin(area.origin, source: area.source, of: context.content))
    return document
  }

  /// Actions that name the area first, then those that name its bodies or their kinds; all stand with the
  /// kinds.
  private func actions(_ partnerships: [PartnershipIndex]) -> [Block] {
    let section = ActionSection(context: context)
    let named = context.actionSubjects.rows(of: .area(index), naming: area.name)
    let others = section.rows(of: partnerships).filter { !named.contains($0) }
    let blocks = section.blocks(
      named + others, about: [.area(index)] + section.subjects(of: partnerships))
    return blocks.isEmpty
      ? [] : blocks + [.paragraph(.link(.kinds, "actions", .allActions))]
  }

  private var facts: [Fact] {
    var facts: [Fact] = []
    if !area.kind.isEmpty {
      facts.append(Fact(.kindOfArea, RichText(landscape.words.areaKind(area.kind))))
    }
    facts.append(Fact(.areaCode, .code(area.code)))
    let population = area.population.map { population in
      RichText.plain(
        Numerals.grouped(population) + (area.populationYear.map { " (\($0))" } ?? ""))
    }
    let ofParts = context.landscape.peopleOfParts(of: index).map {
      RichText(Words.populationOfParts(people: Numerals.grouped($0)))
    }
    facts.append(Fact(.population, population ?? ofParts ?? RichText(Phrase.notRecorded)))
    if !area.parts.isEmpty { facts.append(Fact(.parts, context.names(areas: area.parts))) }
    return facts
  }

  /// Whether the catalogue does not say what it is made of: none of its bodies, and no gap, can be told to be here.
  private var isUnplaced: Bool { context.unplacedAreas.contains(index) }

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

  /// Whether some of the area is of the nation that expects a kind: every area, where there are not several or the kind is of none.
  private func isExpectedHere(_ kind: KindIndex) -> Bool {
    let nation = landscape.nations.ofKind[Int(kind)]
    return nation < 0 || atoms.contains { landscape.nations.ofAtom[Int($0)] == nation }
  }

  /// Kinds that law or guidance expects everywhere and that have no body here.
  private func gaps(_ partnerships: [PartnershipIndex]) -> [Block] {
    guard !atoms.isEmpty else { return [] }
    let present = Set(partnerships.map { landscape.partnerships[Int($0)].kind })
    let absent = landscape.kinds.indices.filter { index in
      let kind = landscape.kinds[index]
      guard kind.isExpected(at: landscape.asOf), isExpectedHere(KindIndex(index)),
        !present.contains(KindIndex(index))
      else { return false }
      return kind.satisfiedBy.map { !present.contains($0) } ?? true
    }
    guard !absent.isEmpty else { return [] }
    return [
      .heading("absent", .expectedAbsent), .paragraph(.expectedAbsentIntroduction),
      .list(
        ListBlock(kinds: absent.map(KindIndex.init), of: context) {
          .subject(.kind($0), in: landscape)
        }),
    ]
  }

  /// Organisations whose own area lies in this one, with their seats.
  private var organisations: [Block] {
    let serving = context.ordered(organisations: context.places.organisations(on: atoms))
    guard !serving.rows.isEmpty else { return [] }
    var block = TableBlock(
      "t-serving",
      context.organisationColumns.choosing(["organisation", "kind", "seats"]).table(
        TableName("serving"), .servingCaption, of: serving.rows, orders: serving.orders,
        notes: [.countedSeatsNote]))
    block.more = serving.more
    return [.heading("organisations", .whoServesIt), .table(block)]
  }
}

/// The partnerships of a place in a table: local before regional before national, then by name.
struct PartnershipsHere {
  let context: SiteContext

  func blocks(_ partnerships: [PartnershipIndex], heading: Phrase, caption: Phrase) -> [Block] {
    let start = Block.heading("partnerships", heading)
    guard !partnerships.isEmpty else { return [start, .paragraph(.noPartnershipsHere)] }
    let landscape = context.landscape
    func level(_ index: PartnershipIndex) -> Int {
      landscape.scale(of: index).flatMap { Scale.allCases.firstIndex(of: $0) }
        ?? Scale.allCases.count
    }
    func order(_ rows: [PartnershipIndex], _ language: Language) -> [Int] {
      let place = context.orders(language).placeOfPartnership
      return rows.indices.sorted {
        (level(rows[$0]), place[Int(rows[$0])]) < (level(rows[$1]), place[Int(rows[$1])])
      }
    }
    let rows = order(partnerships, .english).prefix(PageBudget.subject.mostRows)
      .map { partnerships[$0] }
    let involvement = context.involvement
    var block = TableBlock(
      "t-partnerships",
      context.partnershipColumns.choosing(["name", "kind", "scale", "members"])
        .adding("findings", .findings, .count) {
          .count(involvement.ofPartnership.range(of: Int($0)).count)
        }.table(
          TableName("partnerships"), caption, of: rows,
          orders: LanguageOrders(context.content.languages) { order(rows, $0) }))
    block.more = partnerships.count - rows.count
    block.sorts = true
    return [start, .table(block)]
  }
}

/// Findings in a table under a heading; a sentence where there are none.
struct FindingsHere {
  let context: SiteContext

  func blocks(_ indices: [Int], heading: Phrase) -> [Block] {
    let start = Block.heading("findings", heading)
    guard !indices.isEmpty else { return [start, .paragraph(.noFindingsHere)] }
    let shown = indices.prefix(PageBudget.subject.mostRows).map { context.findings[$0] }
    var block = TableBlock(
      "t-findings",
      context.findingColumns.choosing(["finding", "rule", "list", "rank", "route", "priority"])
        .table(TableName("findings-here"), heading, of: shown, notes: [.candidatesNote]))
    block.more = indices.count - shown.count
    block.sorts = true
    block.worth = .looked
    return [start, .table(block)]
  }
}
