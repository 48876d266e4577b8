import LandscapeModel

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A synthetic landscape of N partnerships, the same for the same seed.
///
/// - Principal areas N/40, at least 22; 3–6 to a region, 4–6 regions to a super-region, one union.
/// - Organisations: 30 an area, 10 a region, 30 a super-region, and 40 + 0.1·√N that sit anywhere,
///   drawn by Zipf's law, so that their degree grows with N.
/// - Partnerships: 70 % on an area, 28 % on a region, 2 % national in scale. These sit on
///   super-regions, ten on the union of all: were all on the union, the pairs that meet there
///   would grow with N² and so would the edges, which a landscape of real boards does not show.
/// - 5–25 members (lognormal), 1–5 tags of 60 in a three-level tree.
/// - 4 % are planted: a near-duplicate of, a board nested in, a parallel remit to, or the adjacent
///   twin of an ordinary one; `plants` says which.
///
/// Everything stands in order of index; `CatalogueWriter` takes the locality out.
struct Workload {
  enum Scale: String {
    case local, regional, national
  }

  enum PlantKind: String, CaseIterable {
    case nearDuplicate = "near-duplicate"
    case nested
    case parallelRemit = "parallel-remit"
    case adjacentTwin = "adjacent-twin"
  }

  struct Plant {
    let kind: PlantKind
    /// The ordinary partnership and the one planted beside it.
    let of: Int32
    let planted: Int32
  }

  struct Partnership {
    var scale: Scale
    var area: Int32
    var remits: [Int32]
    var members: [Int32]
  }

  /// Areas in order: principal areas, regions, super-regions, the union. Parts of each.
  private(set) var areaParts: [[Int32]] = []
  /// People in each principal area.
  private(set) var populations: [Int] = []
  /// For each organisation the area it serves; `nil` for those that sit anywhere.
  private(set) var organisationAreas: [Int32?] = []
  /// For each of the 60 remits its broader one.
  private(set) var broader: [Int32?] = []
  private(set) var partnerships: [Partnership] = []
  private(set) var plants: [Plant] = []

  private var random: SplitMix
  private var regionOfArea: [Int32] = []
  private var superRegionOfRegion: [Int32: Int32] = [:]
  private var organisationsOfArea: [[Int32]] = []
  private var anywhere: [Int32] = []
  /// Running sums of 1/k.
  private var zipf: [Double] = []

  init(partnerships count: Int, seed: UInt64 = 2023) {
    random = SplitMix(seed: seed)
    buildAreas(max(22, count / 40))
    buildOrganisations(partnershipCount: count)
    // Five topics, three under each, the rest spread below those.
    broader = (0..<Int32(60)).map { remit -> Int32? in
      if remit < 5 { return nil }
      return remit < 20 ? (remit - 5) / 3 : 5 + remit % 15
    }
    buildPartnerships(count)
  }

  var superRegions: Range<Int32> { superRegionStart..<Int32(areaParts.count - 1) }
  private var superRegionStart: Int32 = 0
  private var regionStart: Int32 = 0

  private mutating func buildAreas(_ count: Int) {
    areaParts = Array(repeating: [], count: count)
    populations = (0..<count).map { _ in Int(exp(10.9 + 0.6 * random.normal())) }
    regionStart = Int32(count)
    regionOfArea = Array(repeating: 0, count: count)
    var next = 0
    while next < count {
      let end = min(count, next + random.within(3...6))
      for area in next..<end { regionOfArea[area] = Int32(areaParts.count) }
      areaParts.append((next..<end).map(Int32.init))
      next = end
    }
    superRegionStart = Int32(areaParts.count)
    var region = regionStart
    while region < superRegionStart {
      let end = min(superRegionStart, region + Int32(random.within(4...6)))
      for part in region..<end { superRegionOfRegion[part] = Int32(areaParts.count) }
      areaParts.append(Array(region..<end))
      region = end
    }
    areaParts.append(Array(superRegionStart..<Int32(areaParts.count)))
  }

  private mutating func buildOrganisations(partnershipCount: Int) {
    organisationsOfArea = Array(repeating: [], count: areaParts.count)
    for area in areaParts.indices.dropLast() {
      let count = area >= Int(regionStart) && area < Int(superRegionStart) ? 10 : 30
      for _ in 0..<count {
        organisationsOfArea[area].append(Int32(organisationAreas.count))
        organisationAreas.append(Int32(area))
      }
    }
    let everywhere = 40 + Int(0.1 * Double(partnershipCount).squareRoot())
    var sum = 0.0
    for place in 1...everywhere {
      anywhere.append(Int32(organisationAreas.count))
      organisationAreas.append(nil)
      sum += 1 / Double(place)
      zipf.append(sum)
    }
  }

  private mutating func buildPartnerships(_ count: Int) {
    let planted = count / 25
    let ordinary = count - planted
    partnerships.reserveCapacity(count)
    for index in 0..<ordinary {
      let draw = random.below(100)
      let scale: Scale = draw < 70 ? .local : draw < 98 ? .regional : .national
      let area: Int32 =
        switch scale {
        case .local: Int32(random.below(Int(regionStart)))
        case .regional: regionStart + Int32(random.below(Int(superRegionStart - regionStart)))
        case .national:
          index < 500
            ? Int32(areaParts.count - 1)
            : superRegionStart + Int32(random.below(superRegions.count))
        }
      partnerships.append(
        Partnership(
          scale: scale, area: area,
          remits: drawRemits(min(random.within(1...5), random.within(1...5))),
          members: drawMembers(of: area, count: drawSize())))
    }
    for index in 0..<planted {
      let kind = PlantKind.allCases[index % PlantKind.allCases.count]
      let model = random.below(ordinary)
      plants.append(
        Plant(kind: kind, of: Int32(model), planted: Int32(partnerships.count)))
      partnerships.append(plant(kind, beside: partnerships[model]))
    }
  }

  private mutating func plant(_ kind: PlantKind, beside model: Partnership) -> Partnership {
    var planted = model
    switch kind {
    case .nearDuplicate:
      planted.members[random.below(planted.members.count)] = drawMember(of: model.area)
    case .nested:
      // Some of its members, on a part of its area where it has parts.
      planted.members = Array(planted.members.prefix(max(5, planted.members.count * 3 / 4)))
      planted.area = areaParts[Int(model.area)].first ?? model.area
      planted.scale = planted.area < regionStart ? .local : model.scale
    case .parallelRemit:
      planted.members = drawMembers(of: model.area, count: drawSize())
      planted.members[0] = model.members[0]
    case .adjacentTwin:
      let area = Int(model.area)
      let neighbour = area + 1 < regionOfArea.count ? area + 1 : max(0, area - 1)
      if area < regionOfArea.count { planted.area = Int32(neighbour) }
      planted.members = drawMembers(of: planted.area, count: drawSize())
      for place in 0..<min(3, planted.members.count, model.members.count) {
        planted.members[place] = model.members[place]
      }
    }
    planted.members = Array(Set(planted.members)).sorted()
    return planted
  }

  private mutating func drawSize() -> Int {
    min(25, max(5, Int(exp(2.4 + 0.4 * random.normal()))))
  }

  /// Boards have a theme: four of five further tags stand under the same middle topic as the
  /// first.
  private mutating func drawRemits(_ count: Int) -> [Int32] {
    let first = Int32(random.below(60))
    var remits = [first]
    let middle = first < 5 ? 5 + 3 * first : first < 20 ? first : 5 + first % 15
    let theme = [middle, (middle - 5) / 3] + (20..<Int32(60)).filter { 5 + $0 % 15 == middle }
    while remits.count < count {
      let isThemed = random.below(100) < 80 && !theme.allSatisfy(remits.contains)
      let remit = isThemed ? theme[random.below(theme.count)] : Int32(random.below(60))
      if !remits.contains(remit) { remits.append(remit) }
    }
    return remits
  }

  private mutating func drawMembers(of area: Int32, count: Int) -> [Int32] {
    var members: [Int32] = []
    while members.count < count {
      let member = drawMember(of: area)
      if !members.contains(member) { members.append(member) }
    }
    return members.sorted()
  }

  /// Two thirds of the area's own bodies, the rest of the areas above and below and from anywhere.
  private mutating func drawMember(of area: Int32) -> Int32 {
    let roll = random.below(100)
    if roll < 15 { return drawFromAnywhere() }
    if area < regionStart {
      let region = regionOfArea[Int(area)]
      if roll < 82 { return drawBody(of: area) }
      return roll < 94 ? drawBody(of: region) : drawBody(of: superRegionOfRegion[region] ?? region)
    }
    // The bodies of a region's own are few: most of its members come from its areas.
    if area < superRegionStart {
      if roll < 75 { return drawBody(of: part(of: area)) }
      return roll < 90 ? drawBody(of: area) : drawBody(of: superRegionOfRegion[area] ?? area)
    }
    if Int(area) == areaParts.count - 1 {
      return drawBody(of: superRegionStart + Int32(random.below(superRegions.count)))
    }
    return roll < 60 ? drawBody(of: area) : drawBody(of: part(of: area))
  }

  private mutating func part(of area: Int32) -> Int32 {
    let parts = areaParts[Int(area)]
    return parts[random.below(parts.count)]
  }

  private mutating func drawBody(of area: Int32) -> Int32 {
    // The same few bodies of an area are asked everywhere: the square of a uniform favours them.
    let bodies = organisationsOfArea[Int(area)]
    let draw = random.unit()
    return bodies[Int(draw * draw * Double(bodies.count))]
  }

  private mutating func drawFromAnywhere() -> Int32 {
    let target = random.unit() * (zipf.last ?? 1)
    var (low, high) = (0, zipf.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if zipf[middle] <= target { low = middle + 1 } else { high = middle }
    }
    return anywhere[low]
  }
}
