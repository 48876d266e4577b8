extension Settings {
  /// A number of the settings under its name.
  package struct Parameter: Sendable {
    /// As written in a settings file: `merge.area`.
    package let name: String
    package let path: any WritableKeyPath<Settings, Double> & Sendable
    package let range: ClosedRange<Double>
    /// Whether the value must be whole.
    package let isWhole: Bool
    /// Whether the stability draws vary it.
    package let isVaried: Bool
    /// From where its size is measured when it varies: 0, or the end of a scale that it lies near.
    package let variesFrom: Double

    init(
      _ name: String, _ path: any WritableKeyPath<Settings, Double> & Sendable,
      in range: ClosedRange<Double> = 0...1, isWhole: Bool = false, isVaried: Bool = true,
      variesFrom: Double = 0
    ) {
      self.name = name
      self.path = path
      self.range = range
      self.isWhole = isWhole
      self.isVaried = isVaried
      self.variesFrom = variesFrom
    }
  }

  /// Every number of the settings, in the order in which documentation lists them.
  package static let parameters: [Parameter] =
    edgeParameters + ruleParameters + priorityParameters + otherParameters

  private static let edgeParameters: [Parameter] = [
    Parameter("edges.membership", \.edges.membership),
    Parameter("edges.area", \.edges.area),
    Parameter("edges.remit", \.edges.remit),
    Parameter("edges.containment-area", \.edges.containmentArea),
    Parameter("edges.containment-remit", \.edges.containmentRemit),
    Parameter("edges.containment-membership", \.edges.containmentMembership),
    Parameter("clusters.cut", \.clusters.cut),
  ]

  private static let ruleParameters: [Parameter] = [
    Parameter("merge.area", \.merge.area),
    Parameter("merge.remit", \.merge.remit),
    Parameter("merge.membership", \.merge.membership),
    Parameter("merge.largest-ratio", \.merge.largestRatio, in: 1...100),
    Parameter("nested.area", \.nested.area),
    Parameter("nested.membership", \.nested.membership),
    Parameter("nested.remit-same-kind", \.nested.remitSameKind),
    Parameter("nested.remit-other-kind", \.nested.remitOtherKind),
    Parameter("shared-table.area", \.sharedTable.area),
    Parameter("shared-table.membership", \.sharedTable.membership),
    Parameter("shared-table.remit-below", \.sharedTable.remitBelow),
    Parameter("shared-table.common-members", \.sharedTable.commonMembers, in: 1...1000),
    Parameter("shared-table.membership-without-remit", \.sharedTable.membershipWithoutRemit),
    Parameter("parallel.area", \.parallel.area),
    Parameter("parallel.remit", \.parallel.remit),
    Parameter("parallel.membership-below", \.parallel.membershipBelow),
    Parameter("parallel.membership-containment", \.parallel.membershipContainment),
    Parameter("twins.share", \.twins.share),
    Parameter("twins.fit", \.twins.fit),
    Parameter("twins.fit-cover", \.twins.fitCover),
    Parameter("twins.other-kinds", \.twins.otherKinds, in: 1...100),
    Parameter("misaligned.part", \.misaligned.part),
    Parameter("plans.bodies", \.plans.bodies, in: 2...100),
    Parameter(
      "plans.election-year", \.plans.electionYear, in: 1...9999, isWhole: true, isVaried: false),
    Parameter(
      "plans.election-cycle-years", \.plans.electionCycleYears, in: 1...100, isWhole: true,
      isVaried: false),
    // What a percentile leaves above it is the size that counts: 5 ± 20 % is 94 to 96, while 95 ± 20 %
    // would lie beyond 100 in half of the draws, where nothing is.
    Parameter("burden.percentile", \.burden.percentile, in: 0...100, variesFrom: 100),
    Parameter("burden.median-ratio", \.burden.medianRatio, in: 1...100),
    Parameter("burden.kind-bodies", \.burden.kindBodies, in: 1...1000),
    Parameter("burden.kind-seats", \.burden.kindSeats, in: 1...1000),
    Parameter("coverage.incomplete-above", \.coverage.incompleteAbove),
    Parameter("members.absent-share", \.members.absentShare),
    Parameter("members.absent-partnerships", \.members.absentPartnerships, in: 1...1000),
  ]

  private static let priorityParameters: [Parameter] = [
    Parameter("priority.benefit-half", \.priority.benefitHalf, in: 0.001...100_000),
    Parameter("priority.feasibility-local", \.priority.feasibilityLocal),
    Parameter("priority.feasibility-welsh-government", \.priority.feasibilityWelshGovernment),
    Parameter("priority.feasibility-legislation", \.priority.feasibilityLegislation),
    Parameter("priority.feasibility-uk-government", \.priority.feasibilityUKGovernment),
    Parameter("priority.confidence-published", \.priority.confidencePublished),
    Parameter("priority.confidence-law", \.priority.confidenceLaw),
    Parameter("priority.confidence-assumed", \.priority.confidenceAssumed),
    Parameter("priority.high", \.priority.high, isVaried: false),
    Parameter("priority.medium", \.priority.medium, isVaried: false),
    Parameter("meetings.strategic", \.meetings.strategic, in: 0...366),
    Parameter("meetings.delivery", \.meetings.delivery, in: 0...366),
    Parameter("meetings.scrutiny", \.meetings.scrutiny, in: 0...366),
    Parameter("meetings.advisory", \.meetings.advisory, in: 0...366),
    Parameter("meetings.service", \.meetings.service, in: 0...366),
    Parameter(
      "meetings.known-for-median", \.meetings.knownForMedian, in: 1...1000, isWhole: true,
      isVaried: false),
  ]

  private static let otherParameters: [Parameter] = [
    Parameter(
      "report.top-findings", \.report.topFindings, in: 1...1000, isWhole: true, isVaried: false),
    Parameter("report.base-rate-warning", \.report.baseRateWarning, isVaried: false),
    Parameter(
      "report.maximum-matrix-rows", \.report.maximumMatrixRows, in: 0...2000, isWhole: true,
      isVaried: false),
    Parameter(
      "report.maximum-proposal-partnerships", \.report.maximumProposalPartnerships,
      in: 0...1_000_000, isWhole: true, isVaried: false),
    Parameter(
      "report.finding-pages", \.report.findingPages, in: 1...10_000, isWhole: true,
      isVaried: false),
    Parameter(
      "report.partnership-pages", \.report.partnershipPages, in: 0...10_000, isWhole: true,
      isVaried: false),
    Parameter(
      "report.organisation-pages", \.report.organisationPages, in: 0...10_000, isWhole: true,
      isVaried: false),
    Parameter(
      "report.area-pages", \.report.areaPages, in: 0...10_000, isWhole: true, isVaried: false),
    Parameter(
      "report.footprint-pages", \.report.footprintPages, in: 0...10_000, isWhole: true,
      isVaried: false),
    Parameter(
      "reconciliation.accept", \.reconciliation.accept, in: 0...2, isVaried: false),
    Parameter("reconciliation.margin", \.reconciliation.margin, isVaried: false),
    Parameter(
      "significance.maximum-partnerships", \.significance.maximumPartnerships, in: 0...100_000,
      isWhole: true, isVaried: false),
    Parameter("significance.level", \.significance.level, in: 0.0001...0.5, isVaried: false),
    Parameter(
      "stability.seed", \.stability.seed, in: 0...9_007_199_254_740_991, isWhole: true,
      isVaried: false),
    Parameter(
      "stability.draws", \.stability.draws, in: 0...10_000, isWhole: true, isVaried: false),
    Parameter("stability.spread", \.stability.spread, isVaried: false),
    Parameter(
      "stability.maximum-partnerships", \.stability.maximumPartnerships, in: 0...100_000,
      isWhole: true, isVaried: false),
    Parameter("guards.fall", \.guards.fall, isVaried: false),
    Parameter("guards.rejects", \.guards.rejects, isVaried: false),
    Parameter("guards.rekeyed", \.guards.rekeyed, isVaried: false),
    Parameter("review.material-score", \.review.materialScore, isVaried: false),
    Parameter("review.material-share", \.review.materialShare, isVaried: false),
    Parameter(
      "review.notice-days", \.review.noticeDays, in: 0...3_660, isWhole: true, isVaried: false),
    Parameter(
      "review.vanished-days", \.review.vanishedDays, in: 0...36_600, isWhole: true,
      isVaried: false),
    Parameter(
      "retention.daily", \.retention.daily, in: 0...36_600, isWhole: true, isVaried: false),
    Parameter(
      "retention.monthly", \.retention.monthly, in: 0...1_200, isWhole: true, isVaried: false),
    Parameter(
      "limits.file-bytes", \.limits.fileBytes, in: 1...1e15, isWhole: true, isVaried: false),
    Parameter("limits.columns", \.limits.columns, in: 1...1e6, isWhole: true, isVaried: false),
    Parameter(
      "limits.cell-bytes", \.limits.cellBytes, in: 1...1e12, isWhole: true, isVaried: false),
    Parameter("limits.row-bytes", \.limits.rowBytes, in: 1...1e12, isWhole: true, isVaried: false),
    Parameter(
      "limits.tag-bytes", \.limits.tagBytes, in: 64...1_048_576, isWhole: true, isVaried: false),
    Parameter(
      "limits.attributes", \.limits.attributes, in: 8...1_024, isWhole: true, isVaried: false),
    Parameter(
      "limits.element-depth", \.limits.elementDepth, in: 5...1_024, isWhole: true, isVaried: false),
    Parameter(
      "limits.text-bytes", \.limits.textBytes, in: 1...8_388_608, isWhole: true, isVaried: false),
    Parameter(
      "limits.comment-bytes", \.limits.commentBytes, in: 0...1e9, isWhole: true, isVaried: false),
    Parameter("limits.xml-ids", \.limits.xmlIDs, in: 0...1e9, isWhole: true, isVaried: false),
    Parameter(
      "limits.printed-diagnostics", \.limits.printedDiagnostics, in: 0...1e9, isWhole: true,
      isVaried: false),
    Parameter(
      "limits.listed-names", \.limits.listedNames, in: 0...1e9, isWhole: true, isVaried: false),
    Parameter(
      "limits.area-atoms", \.limits.areaAtoms, in: 1...1e9, isWhole: true, isVaried: false),
    Parameter("limits.edges", \.limits.edges, in: 0...1e9, isWhole: true, isVaried: false),
  ]
}
