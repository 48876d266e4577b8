internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// The footprints in use: who covers exactly the same places.
struct FootprintsPage {
  let context: SiteContext
  /// Which page of the list this is, from 1.
  let number: Int

  var document: Document {
    var document = Document(.footprints)
    document.windowTitle = .words(.footprints, number: number)
    document.say(.footprintsIntroduction(context.landscape.footprints.count), .lead)
    document.add(.paged(list))
    if number == 1 { document.add(FootprintCrossings(context: context).blocks) }
    return document
  }

  private var list: PagedBlock {
    let order = context.landscape.footprintsByUse
    let columns = TableColumns.footprints(of: context.landscape).choosing(
      ["footprint", "areas", "people", "kinds", "partnerships"])
    return PagedBlock(
      rows: order.count, number: number, table: .footprints, page: SitePage.footprints
    ) { [context] _, range, isWhole in
      let footprints = order[range]
      var block = TableBlock(
        "t-footprints", columns.table(.footprints, .footprintsCaption, of: footprints))
      block.rowIDs = footprints.map { context.rowID(of: .footprint($0)) }
      block.sorts = isWhole
      return [.table(block)]
    }
  }
}

/// A regional pack: the bodies on exactly this footprint and what is found of them.
struct FootprintPage {
  let context: SiteContext
  let index: FootprintIndex

  private var landscape: Landscape { context.landscape }

  var document: Document {
    let name = landscape.name(ofFootprint: index)
    let partnerships = Array(context.partnershipsOfFootprint[index])
    var document = Document(
      title: RichText(name),
      windowTitle: context.windowTitle(of: .footprint(index)))
    let findings = Set(partnerships.flatMap { context.involvement.ofPartnership[$0] }).sorted()
      .map(Int.init)
    document.add(
      PackFront(
        context: context, atoms: Array(landscape.footprints.atoms[index]),
        partnerships: partnerships, findings: findings,
        counts: context.packs.table(ofFootprint: index)
      ).sheet(.onThisFootprint(partnerships.count), facts))
    document.add(FindingsHere(context: context).blocks(findings, heading: .findingsHere))
    document.add(
      PartnershipsHere(context: context).blocks(
        partnerships, heading: .bodiesOnFootprint, caption: .bodiesOnFootprint))
    if partnerships.count > 1 {
      document.add(PackOverlaps(context: context).blocks(partnerships))
      if MemberSets.griddable.contains(partnerships.count) {
        document.heading("who", .seatGridName)
        document.add(
          SeatGrid(
            context: context, sets: MemberSets(partnerships, in: context), id: "seats",
            limit: SeatGrid.rowsBesideOthers(columns: partnerships.count)
          ).blocks)
      }
    }
    document.add(
      EvidenceSection(context: context).blocks(
        about: partnerships, further: areasWithSameAtoms.flatMap { context.evidence(inArea: $0) }))
    let section = ActionSection(context: context)
    let actions = section.blocks(section.rows(of: partnerships))
    document.add(actions)
    if !actions.isEmpty { document.say(.link(.kinds, "actions", .allActions)) }
    return document
  }

  private var facts: [Fact] {
    let people = landscape.people(in: [index]).map { RichText.plain(Numerals.grouped($0)) }
    var facts = [Fact(.population, people ?? RichText(Phrase.notRecorded))]
    let others = areasWithSameAtoms
    if !others.isEmpty { facts.append(Fact(.samePlaces, context.names(areas: others))) }
    facts.append(
      Fact(
        .areas,
        context.names(
          areas: landscape.footprints.atoms[index].map { landscape.hierarchy.atoms[Int($0)] })))
    return facts + neighbours
  }

  /// Footprints that lie within it, hold it or cross it; apart from those of the whole landscape.
  private var neighbours: [Fact] {
    let footprints = landscape.footprints
    let own = footprints.atoms[index]
    guard own.count < context.widestAtomCount else { return [] }
    var (within, around, across): ([FootprintIndex], [FootprintIndex], [FootprintIndex]) =
      ([], [], [])
    for other in context.places.footprints(on: own) where other != index {
      let atoms = footprints.atoms[other]
      let shared = sharedCount(own, atoms)
      guard shared > 0, atoms.count < context.widestAtomCount else { continue }
      if shared == atoms.count {
        within.append(other)
      } else if shared == own.count {
        around.append(other)
      } else {
        across.append(other)
      }
    }
    let found = [
      (Phrase.footprintsWithin, within), (.footprintsAround, around), (.footprintsAcross, across),
    ]
    return found.compactMap { name, found in
      found.isEmpty ? nil : Fact(name, context.names(found.map { .footprint($0) }))
    }
  }

  /// Areas that hold exactly the footprint's atoms: other names of the same places.
  private var areasWithSameAtoms: [AreaIndex] {
    let atoms = landscape.footprints.atoms[index]
    guard atoms.count > 1 else { return [] }
    return context.places.areas(ofExactly: atoms)
  }
}
