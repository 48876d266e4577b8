package import LandscapeModel

/// A catalogue as the overlap graph needs it: who is counted where, what is covered, which remits are
/// held, as packed rows without a record or a text a row.
///
/// Numbers are those of the landscape that the ordinary reading gives: partnerships active at the
/// as-of date, organisations and atoms in byte order of their ids. Footprints and signatures stand in
/// the order in which partnerships first have them.
package struct LeanCatalogue: Sendable {
  /// The ids of the active partnerships, in byte order.
  package let partnershipIDs: [String]
  package let organisationCount: Int
  /// For each partnership its counted members, ascending, each once.
  package let members: PackedRows
  /// For each distinct footprint its atoms, ascending.
  package let footprints: PackedRows
  package let footprintOf: [FootprintIndex]
  /// People in each atom; 1 where no atom in use has any.
  package let atomWeights: [Double]
  /// For each distinct remit signature its remits with all their ancestors, ascending.
  package let signatures: PackedRows
  package let signatureOf: [Int32]
  /// What the ordinary reading would say, to the letter.
  package let diagnostics: [Diagnostic]
}
