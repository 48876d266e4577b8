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

  package init(
    members: PackedRows, organisationCount: Int, footprints: PackedRows,
    footprintOf: [FootprintIndex], atomWeights: [Double], signatures: PackedRows,
    signatureOf: [Int32]
  ) {
    partnershipCount = members.count
    self.members = members
    self.footprints = footprints
    self.footprintOf = footprintOf
    self.atomWeights = atomWeights
    self.signatures = signatures
    self.signatureOf = signatureOf

    partnershipsOf = members.inverted(count: organisationCount)
    organisationWeights = (0..<organisationCount).map { [partnershipsOf] organisation in
      let degree = partnershipsOf.range(of: organisation).count
      return degree == 0 ? 0 : naturalLogarithm(1 + Double(members.count) / Double(degree))
    }
  }
}
