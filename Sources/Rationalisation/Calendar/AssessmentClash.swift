package import LandscapeModel

/// Assessments of one footprint that end in one year: the same people are asked the same by several bodies at once.
package struct AssessmentClash: Hashable, Sendable {
  package let year: Int
  /// Ascending, each once.
  package let partnerships: [PartnershipIndex]

  /// Ascending by year; none from before the as-of date.
  /// - Parameters:
  ///   - partnerships: of one footprint.
  ///   - least: so many of them make a clash.
  package static func all(
    of partnerships: [PartnershipIndex], in landscape: Landscape, least: Int
  ) -> [AssessmentClash] {
    var bodies: [Int: Set<PartnershipIndex>] = [:]
    for partnership in partnerships {
      for document in landscape.datedDocuments(of: partnership) where document.isAssessment {
        bodies[document.year, default: []].insert(partnership)
      }
    }
    let first = landscape.asOf?.lastDay.year ?? 0
    return bodies.filter { $0.key >= first && $0.value.count >= least }
      .sorted { $0.key < $1.key }.map {
        AssessmentClash(year: $0.key, partnerships: $0.value.sorted())
      }
  }
}
