internal import LandscapeModel

/// What the nation is: the areas that the catalogue or its jurisdiction names; without any, where partnerships below the nation work, and
/// never the widest area by accident.
///
/// Of the areas that hold every footprint of a body that is not national, the smallest, where those footprints have at least
/// half of its people; else those footprints themselves; where no body says where it works, the area with most atoms. A national body whose area reaches further, a
/// police area across a border or a row that nobody uses changes nothing; and where one county has no partnership, the area that
/// the others share still says that it is missing.
///
/// Worked example: 22 council areas in Wales, and a row for Wales with the Marches that nobody uses: Wales. Without the row for
/// Wales: the 22, since the wider one is known from nothing else; its half-empty part is not Wales.
struct NationExtent {
  /// Ascending.
  let atoms: [AtomIndex]
  /// Whether areas of the catalogue are the nation, and not its footprints alone: these cannot say which of
  /// the bodies is national, since each of them would be by what it adds.
  let isArea: Bool
  /// The area with most atoms, where it is not within the nation.
  let wider: AreaIndex?
  private let isOfNation: [Bool]

  /// - Parameters:
  ///   - scales: for each partnership its own or its kind's.
  ///   - weights: for each atom its people, or 1.
  /// - Complexity: O(atoms of all areas and footprints).
  init(of landscape: Landscape, scales: [Scale?], weights: [Double]) {
    let rows = landscape.hierarchy.atomsOfArea
    let footprints = landscape.footprints
    var isSubNational = [Bool](repeating: false, count: footprints.count)
    for (partnership, footprint) in footprints.ofPartnership.enumerated()
    where scales[partnership] != .national {
      isSubNational[Int(footprint)] = true
    }
    var isCovered = [Bool](repeating: false, count: landscape.hierarchy.atoms.count)
    func cover(_ footprint: Int) {
      for atom in footprints.atoms[footprint] { isCovered[Int(atom)] = true }
    }
    for footprint in isSubNational.indices where isSubNational[footprint] { cover(footprint) }
    // Where every body is national, they say what the nation is.
    if !isCovered.contains(true) { for footprint in isSubNational.indices { cover(footprint) } }
    let covered = isCovered.indices.filter { isCovered[$0] }
    func people(_ atoms: some Sequence<Int>) -> Double { atoms.reduce(0) { $0 + weights[$1] } }
    func isBefore(_ left: Int, _ right: Int) -> Bool {
      landscape.areas[left].code.utf8.lexicographicallyPrecedes(landscape.areas[right].code.utf8)
    }

    let holding = landscape.areas.indices.filter { area in
      rows.range(of: area).count >= covered.count
        && rows[area].count { isCovered[Int($0)] } == covered.count
    }
    let widest = landscape.areas.indices.max { left, right in
      let (few, many) = (rows.range(of: left).count, rows.range(of: right).count)
      return few == many ? isBefore(right, left) : few < many
    }
    let smallest =
      covered.isEmpty
      ? widest.flatMap { rows.range(of: $0).count > 1 ? $0 : nil }
      : holding.min { left, right in
        let (few, many) = (rows.range(of: left).count, rows.range(of: right).count)
        return few == many ? isBefore(left, right) : few < many
      }
    var atoms = covered.map(AtomIndex.init)
    var isArea = false
    if let smallest,
      covered.isEmpty || meets(people(covered) * 2, people(rows[smallest].lazy.map { Int($0) }))
    {
      atoms = Array(rows[smallest])
      isArea = true
    }
    // What the catalogue and its jurisdiction say goes before what the footprints say.
    if let named = landscape.nations.all.first {
      atoms = named.atoms
      isArea = true
    }
    self.atoms = atoms
    self.isArea = isArea
    var isOfNation = [Bool](repeating: false, count: isCovered.count)
    for atom in atoms { isOfNation[Int(atom)] = true }
    self.isOfNation = isOfNation
    wider = widest.flatMap { widest in
      rows[widest].contains { !isOfNation[Int($0)] } && rows.range(of: widest).count > 1
        ? AreaIndex(widest) : nil
    }
  }

  /// What some areas are by their name, whoever works there.
  init(named atoms: [AtomIndex], of landscape: Landscape) {
    self.atoms = atoms
    isArea = true
    var isOfNation = [Bool](repeating: false, count: landscape.hierarchy.atoms.count)
    for atom in atoms { isOfNation[Int(atom)] = true }
    self.isOfNation = isOfNation
    wider = nil
  }

  /// Whether some atoms, each of them once, are all of the nation's.
  func isHeld(by atoms: some Sequence<AtomIndex>) -> Bool {
    atoms.count { isOfNation[Int($0)] } == self.atoms.count
  }
}
