internal import LandscapeModel
internal import OverlapGraph

/// Which of the distinct footprints meet, found through the atoms they share.
struct FootprintRelations: Sendable {
  /// A footprint met by another, with the scores of the first in the second.
  struct Relation: Hashable, Sendable {
    let other: FootprintIndex
    /// Weighted Jaccard.
    let similarity: Double
    /// The shared weight over the weight of the first.
    let inOther: Double
    /// The shared weight over the weight of the second.
    let ofOther: Double
  }

  /// For each footprint those it shares weight with, itself included, ascending by `other`.
  let relations: [[Relation]]
  /// For each footprint the weight of its atoms.
  let weights: [Double]

  /// Whether two footprints share weight.
  /// - Complexity: O(log footprints met).
  func meets(_ one: FootprintIndex, _ other: FootprintIndex) -> Bool {
    let row = relations[Int(one)]
    var (low, high) = (0, row.count)
    while low < high {
      let middle = (low + high) / 2
      if row[middle].other < other { low = middle + 1 } else { high = middle }
    }
    return low < row.count && row[low].other == other
  }

  /// - Complexity: O(pairs of footprints that share an atom), of the few distinct footprints.
  init(incidence: Incidence) {
    let rows = incidence.footprints
    var footprintsOfAtom = [[FootprintIndex]](repeating: [], count: incidence.atomWeights.count)
    for footprint in 0..<rows.count {
      for atom in rows[footprint] { footprintsOfAtom[Int(atom)].append(FootprintIndex(footprint)) }
    }
    let weights = (0..<rows.count).map { row in
      rows[row].reduce(0) { $0 + incidence.atomWeights[Int($1)] }
    }
    var shared = [Double](repeating: 0, count: rows.count)
    relations = (0..<rows.count).map { footprint in
      var touched: [FootprintIndex] = []
      for atom in rows[footprint] {
        let weight = incidence.atomWeights[Int(atom)]
        guard weight > 0 else { continue }
        for other in footprintsOfAtom[Int(atom)] {
          if shared[Int(other)] == 0 { touched.append(other) }
          shared[Int(other)] += weight
        }
      }
      touched.sort()
      return touched.map { other in
        let common = shared[Int(other)]
        shared[Int(other)] = 0
        let (own, theirs) = (weights[footprint], weights[Int(other)])
        return Relation(
          other: other, similarity: common / (own + theirs - common), inOther: common / own,
          ofOther: common / theirs)
      }
    }
    self.weights = weights
  }
}
