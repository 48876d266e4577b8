internal import LandscapeModel

/// Ids of sets of atoms, by the rule of `Footprints`: also for sets that no partnership covers.
struct AtomSetNames: Sendable {
  private let landscape: Landscape
  private let codes: [[AtomIndex]: String]

  /// - Complexity: O(atoms of all areas).
  init(landscape: Landscape) {
    self.landscape = landscape
    var codes: [[AtomIndex]: String] = [:]
    for (index, area) in landscape.areas.enumerated() {
      let atoms = Array(landscape.hierarchy.atomsOfArea[index])
      if let known = codes[atoms], !area.code.utf8.lexicographicallyPrecedes(known.utf8) {
        continue
      }
      codes[atoms] = area.code
    }
    self.codes = codes
  }

  /// The first area code in byte order with exactly `atoms` (ascending), else a digest of them.
  func id(of atoms: [AtomIndex]) -> String {
    guard !atoms.isEmpty else { return "none" }
    if let code = codes[atoms] { return code }
    let text = atoms.map { landscape.area(ofAtom: $0).code }.joined(separator: "\n")
    return "fp-" + ContentDigest(of: text).prefix(12)
  }
}
