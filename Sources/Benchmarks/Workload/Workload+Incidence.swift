import LandscapeModel
import OverlapGraph

extension Workload {
  /// The incidence that reading the workload's catalogue gives, without writing and reading it.
  func incidence() -> Incidence {
    var atomsOfArea = areaParts.indices.map { areaParts[$0].isEmpty ? [Int32($0)] : [] }
    for area in areaParts.indices where !areaParts[area].isEmpty {
      // Parts stand before their whole.
      atomsOfArea[area] = areaParts[area].flatMap { atomsOfArea[Int($0)] }
    }
    let used = Set(partnerships.map(\.area)).sorted()
    var footprintOfArea = [Int32](repeating: 0, count: areaParts.count)
    var footprints = PackedRows()
    var known: [[Int32]: Int32] = [:]
    for area in used {
      let atoms = atomsOfArea[Int(area)]
      // A region of one area has the footprint of the area.
      let footprint = known[atoms] ?? Int32(footprints.count)
      if Int(footprint) == footprints.count {
        footprints.append(atoms)
        known[atoms] = footprint
      }
      footprintOfArea[Int(area)] = footprint
    }

    var signatures = PackedRows()
    var signatureIndex: [[Int32]: Int32] = [:]
    let signatureOf = partnerships.map { partnership -> Int32 in
      var held = Set<Int32>()
      for remit in partnership.remits {
        var next: Int32? = remit
        while let current = next {
          held.insert(current)
          next = broader[Int(current)]
        }
      }
      let row = held.sorted()
      if let index = signatureIndex[row] { return index }
      let index = Int32(signatures.count)
      signatures.append(row)
      signatureIndex[row] = index
      return index
    }
    return Incidence(
      members: PackedRows(partnerships.map(\.members)), organisationCount: organisationAreas.count,
      footprints: footprints, footprintOf: partnerships.map { footprintOfArea[Int($0.area)] },
      atomWeights: populations.map(Double.init), signatures: signatures,
      signatureOf: signatureOf)
  }
}
