package import CatalogueReading
package import LandscapeModel
package import OverlapGraph

/// A catalogue as far as the overlap graph needs it, and everything there is to say of its input.
package struct OverlapReading: Sendable {
  package let incidence: Incidence
  /// The ids of the partnerships, in byte order.
  package let ids: [String]
  /// In the order of file, line and column.
  package let diagnostics: [Diagnostic]
  package let rejects: Rejects
  package let way: Way

  /// Which of the two ways a catalogue was read; what comes of it is the same.
  package enum Way: Sendable {
    /// Straight from bytes to packed rows.
    case packed
    /// Row by row to a landscape.
    case ordinary
  }
}

extension AnalysisPipeline {
  /// The first stage for the overlap graph alone.
  ///
  /// A regular catalogue goes straight from bytes to rows; any other is read the ordinary way, which
  /// says what is wrong with it. What comes of it is the same either way.
  package func readForOverlap() throws(ReadingFailure) -> OverlapReading {
    // What is wrong with a profile, the ordinary way says.
    if case .success(let profile) = Result(catching: { () throws(ConfigurationFailure) in
      try input.jurisdiction()
    }),
      let lean = LeanReader(
        folder: input.path, settings: settings, jurisdiction: .read(profile)
      ).read()
    {
      return OverlapReading(lean)
    }
    return OverlapReading(try read(for: .overlap), settings: settings)
  }
}

extension OverlapReading {
  package init(_ lean: LeanCatalogue) {
    self.init(
      incidence: Incidence(
        members: lean.members, organisationCount: lean.organisationCount,
        footprints: lean.footprints, footprintOf: lean.footprintOf,
        atomWeights: lean.atomWeights, signatures: lean.signatures,
        signatureOf: lean.signatureOf),
      ids: lean.partnershipIDs, diagnostics: lean.diagnostics, rejects: [], way: .packed)
  }

  package init(_ catalogue: ReadCatalogue, settings: Settings) {
    self.init(
      incidence: Incidence(landscape: catalogue.landscape, settings: settings),
      ids: catalogue.landscape.partnerships.map(\.id), diagnostics: catalogue.diagnostics,
      rejects: catalogue.rejects, way: .ordinary)
  }
}
