package import LandscapeModel

/// What a body's counted seats come to: the one place where this is counted.
package struct LoadCounts: Hashable, Sendable {
  package let seats: Int
  /// Σ meetings a year of the partnerships it sits on, less the sittings that serve several of them.
  package let meetingDays: Double
  /// Plans and needs assessments that these partnerships have, which their members sign.
  package let plans: Int
  package let assessments: Int
  /// How many distinct footprints these partnerships have.
  package let footprints: Int

  /// - Parameters:
  ///   - partnerships: those on which the body is counted, each once.
  ///   - meetings: meetings a year of each partnership of the landscape.
  ///   - documents: of the same landscape.
  ///   - saved: days that it sits less because several of them meet as one; less than none where they meet more often than its own did.
  package init(
    of partnerships: some Collection<PartnershipIndex>, in landscape: Landscape,
    _ meetings: [Double], _ documents: SignedDocuments, saved: Double = 0
  ) {
    seats = partnerships.count
    meetingDays = partnerships.reduce(-saved) { $0 + meetings[Int($1)] }
    plans = partnerships.reduce(0) { $0 + documents.plans[Int($1)] }
    assessments = partnerships.reduce(0) { $0 + documents.assessments[Int($1)] }
    footprints = Set(partnerships.map { landscape.footprints.ofPartnership[Int($0)] }).count
  }
}
