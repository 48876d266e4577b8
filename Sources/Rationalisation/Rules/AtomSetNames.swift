internal import LandscapeModel

/// Ids of sets of atoms, by the rule of `Footprints`: also for sets that no partnership covers.
struct AtomSetNames: Sendable {
  private let landscape: Landscape
  private let codes: [[AtomIndex]: String]

  /// - Complexity: O(atoms of all areas).
  init(landscape: Landscape) {
    self.landscape = landscape
    let precedence = AreaPrecedence(
      areas: landscape.areas, kinds: landscape.jurisdiction.areaOrder)
    var areas: [[AtomIndex]: Int] = [:]
    for index in landscape.areas.indices {
      let atoms = Array(landscape.hierarchy.atomsOfArea[index])
      if let known = areas[atoms], !precedence.precedes(index, known) { continue }
      areas[atoms] = index
    }
    codes = areas.mapValues { landscape.areas[$0].code }
  }

  /// The code of the area with exactly `atoms` (ascending) by `AreaPrecedence`, else a digest of them.
  func id(of atoms: [AtomIndex]) -> String {
    guard !atoms.isEmpty else { return "none" }
    if let code = codes[atoms] { return code }
    let text = atoms.map { landscape.area(ofAtom: $0).code }.joined(separator: "\n")
    return "fp-" + ContentDigest(of: text).prefix(12)
  }
}
