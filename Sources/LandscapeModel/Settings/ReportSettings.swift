/// What the report shows.
package struct ReportSettings: Hashable, Sendable {
  package var topFindings = 10
  /// A rule that fires on more than this share of what it was applied to is warned of.
  package var baseRateWarning = 0.5
  /// A rule that could not look at more than this share of what it is about is told of.
  package var unseenWarning = 0.25
  package var maximumMatrixRows = 200
  /// A report of more partnerships has no proposal; `landscape propose` has no such limit.
  package var maximumProposalPartnerships = 5_000
  /// How many pages of their own records get at most; lists and files hold the rest.
  package var findingPages = 500
  package var partnershipPages = 1_000
  package var organisationPages = 500
  package var areaPages = 1_000
  package var footprintPages = 500
  package init() {}

  static let group = Settings.Group(
    "report", varies: false, reach: .pages,
    [
      .integer("report.top-findings", \.report.topFindings, in: 1...1000),
      .share("report.base-rate-warning", \.report.baseRateWarning),
      .share("report.unseen-warning", \.report.unseenWarning),
      .integer("report.maximum-matrix-rows", \.report.maximumMatrixRows, in: 0...2000),
      .integer(
        "report.maximum-proposal-partnerships", \.report.maximumProposalPartnerships,
        in: 0...1_000_000),
      .integer("report.finding-pages", \.report.findingPages, in: 1...10_000),
      .integer("report.partnership-pages", \.report.partnershipPages, in: 0...10_000),
      .integer("report.organisation-pages", \.report.organisationPages, in: 0...10_000),
      .integer("report.area-pages", \.report.areaPages, in: 0...10_000),
      .integer("report.footprint-pages", \.report.footprintPages, in: 0...10_000),
    ])
}
