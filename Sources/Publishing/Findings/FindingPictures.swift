internal import LandscapeModel
internal import OverlapGraph
internal import Rationalisation
internal import Wording

/// Where a finding's bodies are and who sits on them: a small map and a grid of dots, beside each other.
struct FindingPictures {
  let context: SiteContext
  let scope: FindingScope
  let finding: Finding

  private var landscape: Landscape { context.landscape }
  /// More bodies than a small map can number or a grid beside it can hold.
  private static let mostBodies = 8
  private static let mostRows = 12

  var blocks: [Block] {
    let cells = [map, grid].filter { !$0.isEmpty }.map { Block.group($0) }
    guard let only = cells.first else { return [] }
    return cells.count == 1 ? [only] : [.frame(.beside, cells)]
  }

  private var bodies: [PartnershipIndex] { scope.bodies }

  /// In the order of English names, as the grid has them.
  private var numbered: [PartnershipIndex] {
    bodies.count <= Self.mostBodies ? context.orders(.english).sorted(partnerships: bodies) : []
  }

  // MARK: Where

  private var map: [Block] {
    guard let index = context.involvement.indexOfID[finding.id], !context.map.isEmpty else {
      return []
    }
    let atoms = Set(context.involvement.atoms[index])
    guard !atoms.isEmpty, atoms.count < context.widestAtomCount else { return [] }
    var map = PlaceMap(context.map, side: PlaceMap.small) {
      $0.contains(where: atoms.contains) ? 2 : 0
    }
    let covered = map.steps.count { $0 > 0 }
    guard covered > 0 else { return [] }
    // Bodies of one place share their sign.
    var places: [(atoms: [AtomIndex], numbers: [Int])] = []
    for (place, body) in numbered.enumerated() {
      let own = Array(landscape.atoms(of: body))
      if let known = places.firstIndex(where: { $0.atoms == own }) {
        places[known].numbers.append(place + 1)
      } else {
        places.append((own, [place + 1]))
      }
    }
    map.borders = places.map(\.atoms)
    if places.count > 1 {
      map.marks = places.map { place in
        PlaceMap.Mark(
          text: place.numbers.map { String($0) }.joined(separator: ","), atoms: place.atoms)
      }
    }
    // What the numbers on the map stand for.
    let key: [Block] =
      map.marks.isEmpty
      ? []
      : [
        .paragraph(
          RichText(
            numbered.enumerated().map { place, body in
              "\(.plain(String(place + 1))) \(.subject(.partnership(body), in: landscape))"
            }, separator: "; "), .legend)
      ]
    // A finding of a place is about less than where its bodies work.
    let isWhereTheyWork = atoms == Set(bodies.flatMap { landscape.atoms(of: $0) })
    let all = context.map.cells.count
    return [
      .picture(
        map.picture(
          id: "map",
          message: RichText(
            isWhereTheyWork
              ? Words.findingMapMessage(covered: covered, all: all)
              : Words.findingMapOfPlace(covered: covered, all: all)),
          name: .findingMapName,
          description: isWhereTheyWork
            ? Words.findingMapDescription(covered: covered, all: all)
            : Words.findingMapOfPlaceDescription(covered: covered, all: all)))
    ] + key + map.attribution
  }

  // MARK: Who

  private var grid: [Block] {
    guard numbered.count > 1 else { return [] }
    let sets = MemberSets(numbered, in: context)
    let more = sets.organisations.count - Self.mostRows
    let picture = SeatGrid(context: context, sets: sets, id: "members", limit: Self.mostRows)
      .picture
    guard more > 0, !picture.isEmpty else { return picture }
    return picture + [
      .paragraph(
        Words.organisationsDrawn(drawn: Self.mostRows, all: sets.organisations.count), .small)
    ]
  }
}
