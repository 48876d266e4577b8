internal import LandscapeModel

extension Incidence {
  /// What is wrong with the rows, or `nil`: what every measure and the join rely on.
  ///
  /// Rows ascend strictly and stay inside their tables, footprints and signatures are distinct,
  /// every partnership has one of each, and no weight is negative or not a number.
  /// - Complexity: O(all values), with a sort of the distinct footprints and signatures.
  package var invariantViolation: String? {
    guard footprintOf.count == members.count, signatureOf.count == members.count else {
      return "a partnership without a footprint or a signature"
    }
    guard footprintOf.allSatisfy({ footprints.indices.contains(Int($0)) }) else {
      return "a footprint out of range"
    }
    guard signatureOf.allSatisfy({ signatures.indices.contains(Int($0)) }) else {
      return "a signature out of range"
    }
    guard members.rowsAscend(below: organisationWeights.count) else {
      return "members out of order or out of range"
    }
    guard footprints.rowsAscend(below: atomWeights.count) else {
      return "atoms out of order or out of range"
    }
    guard signatures.rowsAscend(below: .max) else { return "remits out of order" }
    guard footprints.rowsAreDistinct else { return "two footprints with the same atoms" }
    guard signatures.rowsAreDistinct else { return "two signatures with the same remits" }
    guard atomWeights.allSatisfy({ $0 >= 0 && $0.isFinite }) else {
      return "an atom's weight is negative or not finite"
    }
    return nil
  }
}

extension PackedRows {
  fileprivate var indices: Range<Int> { 0..<count }

  fileprivate func rowsAscend(below limit: Int) -> Bool {
    indices.allSatisfy { row in
      let values = self[row]
      guard let first = values.first, let last = values.last else { return true }
      return first >= 0 && Int(last) < limit && zip(values, values.dropFirst()).allSatisfy(<)
    }
  }

  fileprivate var rowsAreDistinct: Bool {
    Set(indices.map { self[$0] }).count == count
  }
}
