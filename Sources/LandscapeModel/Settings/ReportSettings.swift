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
    "report", title: ("The report", "Yr adroddiad"), varies: false, reach: .pages,
    [
      .integer(
        "report.top-findings", \.report.topFindings, in: 1...1000,
        "How many findings the summary lists",
        "Nifer y canfyddiadau y mae'r crynodeb yn eu rhestru"),
      .share(
        "report.base-rate-warning", \.report.baseRateWarning,
        "Share of its cases above which a rule that holds is warned of",
        "Cyfran ei hachosion; rhybuddir am reol sy'n wir am fwy na hynny"),
      .share(
        "report.unseen-warning", \.report.unseenWarning,
        "Share of the partnerships that a rule is about; a rule that could not look at so many is told of",
        "Cyfran y partneriaethau y mae rheol yn ymwneud â hwy; sonnir am reol na allai edrych ar gynifer"
      ),
      .integer(
        "report.maximum-matrix-rows", \.report.maximumMatrixRows, in: 0...2000,
        "Most partnerships for which the overlap matrix is drawn",
        "Y nifer mwyaf o bartneriaethau y llunnir y matrics gorgyffwrdd ar eu cyfer"),
      .integer(
        "report.maximum-proposal-partnerships", \.report.maximumProposalPartnerships,
        in: 0...1_000_000, "Most partnerships for which a report has a proposal",
        "Y nifer mwyaf o bartneriaethau y mae gan adroddiad gynnig ar eu cyfer"),
      .integer(
        "report.finding-pages", \.report.findingPages, in: 1...10_000,
        "Most findings that get a page of their own",
        "Y nifer mwyaf o ganfyddiadau sy'n cael eu tudalen eu hunain"),
      .integer(
        "report.partnership-pages", \.report.partnershipPages, in: 0...10_000,
        "Most partnerships that get a page of their own",
        "Y nifer mwyaf o bartneriaethau sy'n cael eu tudalen eu hunain"),
      .integer(
        "report.organisation-pages", \.report.organisationPages, in: 0...10_000,
        "Most organisations that get a page of their own",
        "Y nifer mwyaf o sefydliadau sy'n cael eu tudalen eu hunain"),
      .integer(
        "report.area-pages", \.report.areaPages, in: 0...10_000,
        "Most areas that get a page of their own",
        "Y nifer mwyaf o ardaloedd sy'n cael eu tudalen eu hunain"),
      .integer(
        "report.footprint-pages", \.report.footprintPages, in: 0...10_000,
        "Most footprints that get a page of their own",
        "Y nifer mwyaf o olion traed sy'n cael eu tudalen eu hunain"),
    ])
}
