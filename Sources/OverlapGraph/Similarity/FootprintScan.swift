internal import LandscapeModel

/// Finds the footprints that share atoms with one footprint, and the weight they share.
///
/// It walks the atoms of the footprint and, for each, the footprints the atom is in: the few that
/// meet it are found without looking at the rest, and a footprint of all atoms costs no more than
/// one walk.
struct FootprintScan: Sendable {
  private let footprints: PackedRows
  private let footprintsOf: PackedRows
  private let atomWeights: [Double]
  /// Weight shared with the scanned footprint; meaningful for `touched` only.
  private(set) var sharedWeight: [Double]
  /// The footprints that share an atom of positive weight with it, itself included; unordered.
  private(set) var touched: [FootprintIndex] = []

  init(incidence: Incidence) {
    footprints = incidence.footprints
    atomWeights = incidence.atomWeights
    sharedWeight = [Double](repeating: 0, count: incidence.footprints.count)

    var offsets = [Int32](repeating: 0, count: incidence.atomWeights.count + 1)
    for atom in footprints.values { offsets[Int(atom) + 1] += 1 }
    for index in 1..<max(1, offsets.count) { offsets[index] += offsets[index - 1] }
    var values = [Int32](repeating: 0, count: footprints.values.count)
    var next = offsets
    for footprint in 0..<footprints.count {
      for atom in footprints[footprint] {
        values[Int(next[Int(atom)])] = Int32(footprint)
        next[Int(atom)] += 1
      }
    }
    footprintsOf = PackedRows(offsets: offsets, values: values)
  }

  /// Fills `touched` and `sharedWeight` for `footprint`.
  /// - Complexity: O(sum, over its atoms, of the footprints each is in).
  mutating func scan(_ footprint: FootprintIndex) {
    for other in touched { sharedWeight[Int(other)] = 0 }
    touched.removeAll(keepingCapacity: true)
    // Atoms ascend, so each shared weight is summed in the order of ids.
    for index in footprints.range(of: Int(footprint)) {
      let atom = Int(footprints.values[index])
      let weight = atomWeights[atom]
      guard weight > 0 else { continue }
      for place in footprintsOf.range(of: atom) {
        let other = footprintsOf.values[place]
        if sharedWeight[Int(other)] == 0 { touched.append(other) }
        sharedWeight[Int(other)] += weight
      }
    }
  }
}
