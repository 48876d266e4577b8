package import LandscapeModel

/// Who sits where, which atoms are covered and which remits are held, as packed integer rows.
///
/// The same numbers serve the join, the measures and the rules: partnership *p* is row *p* of
/// `members`, has footprint `footprintOf[p]` and remit signature `signatureOf[p]`.
package struct Incidence: Sendable {
  /// The number of active partnerships, N of the design.
  package let partnershipCount: Int
  /// For each partnership its counted members, ascending by organisation, each once.
  package let members: PackedRows
  /// For each organisation the partnerships on which it is counted, ascending.
  package let partnershipsOf: PackedRows
  /// ω(o) = ln(1 + N / df(o)); 0 for an organisation that is counted nowhere.
  package let organisationWeights: [Double]
  /// For each distinct footprint its atoms, ascending.
  package let footprints: PackedRows
  /// For each partnership its row of `footprints`.
  package let footprintOf: [FootprintIndex]
  /// w(x), people in the atom; 0 where only some lack a population, 1 for all where none has one.
  package let atomWeights: [Double]
  /// For each distinct remit signature its remits with all their ancestors, ascending.
  package let signatures: PackedRows
  /// For each partnership its row of `signatures`.
  package let signatureOf: [Int32]

  /// - Parameter count: how many partnerships there are, where rows of `members` stand empty for others.
  package init(
    members: PackedRows, organisationCount: Int, footprints: PackedRows,
    footprintOf: [FootprintIndex], atomWeights: [Double], signatures: PackedRows,
    signatureOf: [Int32], count: Int? = nil
  ) {
    partnershipCount = count ?? members.count
    self.members = members
    self.footprints = footprints
    self.footprintOf = footprintOf
    self.atomWeights = atomWeights
    self.signatures = signatures
    self.signatureOf = signatureOf

    partnershipsOf = members.inverted(count: organisationCount)
    // Few degrees are distinct, and a logarithm costs as much as ten rows.
    var weightOfDegree: [Double] = [0]
    let total = Double(partnershipCount)
    organisationWeights = (0..<organisationCount).map { [partnershipsOf] organisation in
      let degree = partnershipsOf.range(of: organisation).count
      while weightOfDegree.count <= min(degree, Self.mostKeptWeights) {
        weightOfDegree.append(naturalLogarithm(1 + total / Double(weightOfDegree.count)))
      }
      return degree < weightOfDegree.count
        ? weightOfDegree[degree] : naturalLogarithm(1 + total / Double(degree))
    }
  }

  /// The same rows where only some partnerships count: N, df and ω are of these alone, and the others' rows of
  /// members are empty.
  /// - Parameters:
  ///   - kept: for each partnership whether it counts.
  ///   - atomWeights: for each atom what it weighs among them.
  /// - Complexity: O(partnerships + seats + organisations).
  package func restricted(to kept: [Bool], atomWeights: [Double]) -> Incidence {
    var rows = PackedRows()
    for row in kept.indices { rows.append(kept[row] ? members[row] : []) }
    return Incidence(
      members: rows, organisationCount: organisationWeights.count, footprints: footprints,
      footprintOf: footprintOf, atomWeights: atomWeights, signatures: signatures,
      signatureOf: signatureOf, count: kept.count { $0 })
  }

  /// The same partnerships, areas and remits with other members.
  /// - Complexity: O(seats + organisations).
  package func with(members: PackedRows) -> Incidence {
    Incidence(
      members: members, organisationCount: organisationWeights.count, footprints: footprints,
      footprintOf: footprintOf, atomWeights: atomWeights, signatures: signatures,
      signatureOf: signatureOf, count: partnershipCount)
  }

  /// Up to this degree the weight is kept; above it, organisations are few.
  private static let mostKeptWeights = 4_096
}
