internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation

/// The footprints in use: who covers exactly the same places.
struct FootprintsPage {
  let context: SiteContext
  let language: Language

  /// Most used first, ties by id.
  private var order: [Int] {
    (0..<context.landscape.footprints.count).sorted { left, right in
      let counts = (count(left), count(right))
      return counts.0 == counts.1 ? left < right : counts.0 > counts.1
    }
  }

  private func count(_ footprint: Int) -> Int {
    context.partnershipsOfFootprint.range(of: footprint).count
  }

  func pages() -> [(SitePage, [UInt8])] {
    let list = list
    return (1...list.paging.pages).map { (.footprints($0), bytes($0, list)) }
  }

  var list: SiteList {
    let order = order
    return SiteList(
      context: context, language: language, rows: order.count, download: "footprints",
      page: { .footprints($0) }, write: { table(order[$1], isWhole: $2, &$0) })
  }

  private func table(_ footprints: ArraySlice<Int>, isWhole: Bool, _ page: inout PageWriter) {
    page.table(
      id: "t-footprints", caption: .footprintsCaption,
      columns: [
        .text(.footprint), .number(.areas), .number(.people), .number(.kinds),
        .number(.partnerships),
      ], download: "footprints", sorts: isWhole
    ) { page in
      for index in footprints { row(index, &page) }
    }
  }

  private func row(_ index: Int, _ page: inout PageWriter) {
    let landscape = context.landscape
    let footprint = FootprintIndex(index)
    page.row(id: context.paths.slug(of: .footprint(footprint))) { page in
      page.rowHeading { $0.footprint(footprint) }
      page.number(landscape.footprints.atoms.range(of: index).count)
      page.number(context.people(inFootprint: footprint), or: .notAvailable)
      page.number(
        Set(context.partnershipsOfFootprint[index].map { landscape.partnerships[Int($0)].kind })
          .count)
      page.number(count(index))
    }
  }

  private func bytes(_ number: Int, _ list: SiteList) -> [UInt8] {
    let landscape = context.landscape
    return PageFrame(context: context, language: language, page: .footprints(number)).bytes(
      heading: .phrase(.footprints),
      titleText: TitleText(.footprints, in: language, number: number, landscape: landscape)
    ) { page in
      page.paragraph(.footprintsIntroduction(landscape.footprints.count), .lead)
      list.write(number, &page)
      if number == 1 { FootprintCrossings(context: context).write(&page) }
    }
  }
}

extension SiteContext {
  /// People in a footprint; `nil` where an atom has no population.
  func people(inFootprint footprint: FootprintIndex) -> Int? {
    var total = 0
    for atom in landscape.footprints.atoms[footprint] {
      guard let population = landscape.area(ofAtom: atom).population else { return nil }
      total += population
    }
    return landscape.footprints.atoms[footprint].isEmpty ? nil : total
  }
}

/// A regional pack: the bodies on exactly this footprint and what is found of them.
struct FootprintPage {
  let context: SiteContext
  let language: Language
  let index: FootprintIndex

  /// As many as the weight of a page about one subject allows (W1); all stand with the kinds.
  private static let shownActions = 24
  /// Cells of the grid of seats, for the same reason: a wide one has fewer rows.
  private static let gridCells = 520

  private var landscape: Landscape { context.landscape }

  func bytes() -> [UInt8] {
    let name = landscape.name(ofFootprint: index)
    let partnerships = Array(context.partnershipsOfFootprint[index])
    return PageFrame(context: context, language: language, page: .footprint(index)).bytes(
      heading: .name(name),
      titleText: TitleText(
        name, .footprint, id: landscape.footprints.ids[Int(index)], in: language,
        landscape: landscape)
    ) { page in
      page.paragraph(.onThisFootprint(partnerships.count), .lead)
      page.element(.dl) { page in
        page.term(.population) { page in
          guard let people = context.people(inFootprint: index) else {
            return page.text(.notRecorded)
          }
          page.plain(Numerals.grouped(people))
        }
        let others = areasWithSameAtoms(page.orders)
        if !others.isEmpty {
          page.term(.samePlaces) { $0.list(others) { $0.area($1) } }
        }
        page.term(.areas) { page in
          page.list(
            page.orders.sorted(
              areas: landscape.footprints.atoms[index].map {
                page.landscape.hierarchy.atoms[Int($0)]
              })
          ) { $0.area($1) }
        }
        neighbours(&page)
      }
      page.findingsTable(
        Set(partnerships.flatMap { context.involvement.ofPartnership[$0] }).sorted()
          .map(Int.init), id: "findings", heading: .findingsHere)
      PartnershipsHere(context: context).write(
        partnerships, heading: .bodiesOnFootprint, caption: .bodiesOnFootprint, &page)
      if partnerships.count > 1 {
        PackOverlaps(context: context).write(partnerships, &page)
        if MemberSets.griddable.contains(partnerships.count) {
          page.heading(.h2, id: "who", .seatGridName)
          SeatGrid(
            context: context, sets: MemberSets(partnerships, in: context), id: "seats",
            limit: min(25, Self.gridCells / (partnerships.count + 1))
          ).write(&page)
        }
      }
      let said =
        context.evidenceSubjects.rows(of: partnerships)
        + areasWithSameAtoms(page.orders).flatMap { context.evidence(inArea: $0) }
      EvidenceSection(context: context).write(Set(said).sorted(), &page)
      let actions = ActionSection(context: context)
      let rows = actions.rows(of: partnerships)
      actions.write(
        Array(rows.prefix(Self.shownActions)), more: max(0, rows.count - Self.shownActions), &page)
      if rows.count > Self.shownActions {
        page.element(.p) { $0.link(to: .kinds, fragment: "actions", text: .allActions) }
      }
    }
  }

  /// Footprints that lie within it, hold it or cross it; apart from those of the whole landscape.
  private func neighbours(_ page: inout PageWriter) {
    let footprints = landscape.footprints
    let own = footprints.atoms[index]
    guard own.count < context.widestAtomCount else { return }
    var (within, around, across): ([FootprintIndex], [FootprintIndex], [FootprintIndex]) =
      ([], [], [])
    for other in context.places.footprints(on: own) where other != index {
      let atoms = footprints.atoms[other]
      let shared = PageWriter.sharedCount(own, atoms)
      guard shared > 0, atoms.count < context.widestAtomCount else { continue }
      if shared == atoms.count {
        within.append(other)
      } else if shared == own.count {
        around.append(other)
      } else {
        across.append(other)
      }
    }
    for (name, found) in [
      (Phrase.footprintsWithin, within), (.footprintsAround, around), (.footprintsAcross, across),
    ] where !found.isEmpty {
      page.term(name) { page in
        page.list(found.prefix(30)) { $0.footprint($1) }
        if found.count > 30 { page.text(.andMore(found.count - 30)) }
      }
    }
  }

  /// Areas that hold exactly the footprint's atoms: other names of the same places.
  private func areasWithSameAtoms(_ orders: ListOrders) -> [AreaIndex] {
    let atoms = landscape.footprints.atoms[index]
    guard atoms.count > 1 else { return [] }
    return orders.sorted(areas: context.places.areas(ofExactly: atoms))
  }
}
