internal import LandscapeModel
internal import Rationalisation

/// The counts that say how far a report can be trusted. They count rows; they measure nothing.
struct QualityCounts {
  let rowsRead: Int
  let rowsUsed: Int
  let rowsRejected: Int
  let withoutMeetings: Int
  /// Partnerships of kinds with neither a route of change nor a basis, of which nobody knows who can change them.
  let withoutRoute: Int
  private let baseRateWarning: Double

  init(content: ReportContent) {
    let landscape = content.landscape
    rowsRead = landscape.inputs.reduce(0) { $0 + $1.rowsRead }
    rowsUsed = landscape.inputs.reduce(0) { $0 + $1.rowsUsed }
    rowsRejected = landscape.inputs.reduce(0) { $0 + $1.rowsRejected }
    withoutRoute = landscape.partnerships.count {
      !landscape.kinds[Int($0.kind)].saysHowItChanges
    }
    withoutMeetings = landscape.partnerships.count { $0.meetingsPerYear == nil }
    baseRateWarning = content.settings.report.baseRateWarning
  }

  /// Whether a rule fired on more than the settings' share of what it was applied to.
  func isFrequent(_ counts: RuleCounts) -> Bool {
    counts.applied > 0
      && Double(counts.fired) >= baseRateWarning * Double(counts.applied) - 1e-9
  }
}
