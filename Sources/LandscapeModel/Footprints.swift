/// Dense index of an atom: a leaf of the parts hierarchy; index into `AreaHierarchy.atoms`.
package typealias AtomIndex = Int32
/// Index into `Footprints.list`: partnerships with the same atoms share one.
package typealias FootprintIndex = Int32

/// The parts hierarchy with every area resolved to the atoms under it.
package struct AreaHierarchy: Sendable {
  /// The atoms, ascending by area code in byte order.
  package let atoms: [AreaIndex]
  /// For each area the atoms under it (an atom has itself), ascending.
  package let atomsOfArea: PackedRows

  /// - Precondition: no area is a part of itself, directly or through others; reading rejects such
  ///   rows. A cycle that gets here all the same is cut where it closes.
  /// - Complexity: O(areas + the atoms of all areas, sorted).
  package init(areas: [Area]) {
    let leaves = areas.indices.filter { areas[$0].parts.isEmpty }
      .sorted { areas[$0].code.utf8.lexicographicallyPrecedes(areas[$1].code.utf8) }
    var atomOfArea = [AtomIndex](repeating: -1, count: areas.count)
    for (atom, area) in leaves.enumerated() { atomOfArea[area] = AtomIndex(atom) }

    var resolved = [[AtomIndex]?](repeating: nil, count: areas.count)
    var isOpen = [Bool](repeating: false, count: areas.count)
    // An explicit stack: a chain of parts may be as long as the file.
    for start in areas.indices where resolved[start] == nil {
      var stack = [start]
      while let area = stack.last {
        if resolved[area] != nil {
          stack.removeLast()
          continue
        }
        if atomOfArea[area] >= 0 {
          resolved[area] = [atomOfArea[area]]
          continue
        }
        let waiting = areas[area].parts.map(Int.init).filter { resolved[$0] == nil && !isOpen[$0] }
        if isOpen[area] || waiting.isEmpty {
          resolved[area] = Self.union(areas[area].parts.map { resolved[Int($0)] ?? [] })
          isOpen[area] = false
        } else {
          isOpen[area] = true
          stack.append(contentsOf: waiting)
        }
      }
    }
    atoms = leaves.map(AreaIndex.init)
    atomsOfArea = PackedRows(resolved.map { $0 ?? [] })
  }

  /// The atoms of several rows, ascending, each once.
  private static func union(_ rows: [[AtomIndex]]) -> [AtomIndex] {
    guard rows.count > 1 else { return rows.first ?? [] }
    // Rows ascend already, and sorting merges what ascends.
    var all = rows.flatMap { $0 }
    all.sort()
    var count = 0
    for atom in all where count == 0 || all[count - 1] != atom {
      all[count] = atom
      count += 1
    }
    all.removeLast(all.count - count)
    return all
  }

  /// At most so many atoms are under the areas, one by one: what the hierarchy of them would hold.
  ///
  /// A chain of composites that each hold the one before and one more has about n²/2 of them, so that a
  /// small file could ask for all memory.
  /// - Complexity: O(areas + parts).
  package static func mostAtoms(of areas: [Area]) -> Int {
    let leaves = areas.count { $0.parts.isEmpty }
    var counts = [Int](repeating: -1, count: areas.count)
    var isOpen = [Bool](repeating: false, count: areas.count)
    var total = 0
    for start in areas.indices {
      var stack = [start]
      while let area = stack.last {
        if counts[area] >= 0 {
          stack.removeLast()
          continue
        }
        let waiting =
          isOpen[area]
          ? [] : areas[area].parts.map(Int.init).filter { counts[$0] < 0 && !isOpen[$0] }
        if waiting.isEmpty {
          let sum = areas[area].parts.reduce(0) { min(leaves, $0 + max(0, counts[Int($1)])) }
          counts[area] = areas[area].parts.isEmpty ? 1 : sum
          total += counts[area]
        } else {
          isOpen[area] = true
          stack.append(contentsOf: waiting)
        }
      }
    }
    return total
  }
}

/// The distinct footprints of a landscape's partnerships.
package struct Footprints: Sendable {
  /// The atoms of each distinct footprint, ascending; footprints stand in the order of their ids.
  package let atoms: PackedRows
  /// For each footprint the code of the area with exactly its atoms, by `AreaPrecedence`, else `fp-` and
  /// 12 hexadecimal digits of the digest of its atoms' codes; `none` when it has no atoms.
  package let ids: [String]
  /// For each footprint the area its id names, where it names one.
  package let areas: [AreaIndex?]
  /// For each partnership its footprint.
  package let ofPartnership: [FootprintIndex]

  /// - Parameter areaOrder: kinds of area, those first that give a footprint its name.
  package init(
    areas: [Area], hierarchy: AreaHierarchy, areasOfPartnerships: [[AreaIndex]],
    areaOrder: [String] = []
  ) {
    var areaOfAtoms: [[AtomIndex]: AreaIndex] = [:]
    let precedence = AreaPrecedence(areas: areas, kinds: areaOrder)
    for index in areas.indices {
      let row = Array(hierarchy.atomsOfArea[index])
      if let present = areaOfAtoms[row],
        !precedence.precedes(index, Int(present))
      {
        continue
      }
      areaOfAtoms[row] = AreaIndex(index)
    }

    var known: [[AtomIndex]: Int] = [:]
    var distinct: [[AtomIndex]] = []
    // Many partnerships are catalogued with the same areas, often with all of them: each list is expanded
    // to its atoms once.
    var knownLists: [[AreaIndex]: Int] = [:]
    let provisional = areasOfPartnerships.map { areaList -> Int in
      if let present = knownLists[areaList] { return present }
      var row = areaList.flatMap { hierarchy.atomsOfArea[$0] }
      if areaList.count > 1 { row = Array(Set(row)).sorted() }
      let place = known[row] ?? distinct.count
      if place == distinct.count {
        known[row] = place
        distinct.append(row)
      }
      knownLists[areaList] = place
      return place
    }

    let named = distinct.map { row -> (id: String, area: AreaIndex?) in
      guard !row.isEmpty else { return ("none", nil) }
      if let area = areaOfAtoms[row] { return (areas[Int(area)].code, area) }
      let codes = row.map { areas[Int(hierarchy.atoms[Int($0)])].code }.joined(separator: "\n")
      return ("fp-" + ContentDigest(of: codes).prefix(12), nil)
    }
    let order = named.indices.sorted {
      named[$0].id.utf8.lexicographicallyPrecedes(named[$1].id.utf8)
    }
    var position = [FootprintIndex](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { position[index] = FootprintIndex(place) }

    atoms = PackedRows(order.map { distinct[$0] })
    ids = order.map { named[$0].id }
    self.areas = order.map { named[$0].area }
    ofPartnership = provisional.map { position[$0] }
  }

  /// The number of distinct footprints.
  package var count: Int { ids.count }
}
