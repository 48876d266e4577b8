package import LandscapeModel
package import OverlapGraph
package import Rationalisation
package import Review
internal import Wording

/// Everything a report is made of. Publishing renders it and computes no measure of its own.
package struct ReportContent: Sendable {
  package var run: RunIdentity
  package let settings: Settings
  package let landscape: Landscape
  package let graph: OverlapGraph
  package let findings: Findings
  package var diagnostics: [Diagnostic]
  package let rejects: Rejects
  /// Which shared members are surprising, or why that was not computed; `nil` where it was not
  /// asked.
  package let significance: SignificanceSummary?
  /// What has changed since the baseline; `nil` where the run has none.
  package var changes: RunComparison?
  /// What became of questions and findings over the recorded reviews; `nil` where no earlier one is.
  package var trend: TrendContent?
  /// What reviewers said of the findings, and what stands of it.
  package var decisions = AppliedDecisions()
  /// Findings of earlier runs that are no longer made, in byte order of ids.
  package var vanished: [VanishedFinding] = []
  /// How many went before those and have no page.
  package var vanishedWithoutPage = 0
  /// The id of the run or catalogue that changes are told against.
  package var baseline: String?
  /// The languages it is published in, in the order in which they are offered.
  package let languages: [Language]
  /// Those, and every language that a table can be asked for, unless its own are all that is wanted.
  package var toldLanguages: [Language] {
    tellsItsOwnAlone ? languages : languages + Language.ofTexts.filter { !languages.contains($0) }
  }
  private var tellsItsOwnAlone = false
  /// The same for tables that are written in its own languages and in no other.
  var tellingItsOwnLanguagesAlone: ReportContent {
    var content = self
    content.tellsItsOwnAlone = true
    return content
  }
  /// Which partnerships belong together; `nil` where nobody worked it out.
  package let clusters: ReportClusters?
  /// Names that were no id and no known name, and what they may mean.
  package let reconciliations: [Reconciliation]
  /// Scenario files beside the catalogue, in the order of their names.
  package var scenarios: [TriedScenario] = []
  /// The best set of changes by each objective; empty where it was not worked out.
  package var proposals: [Proposal] = []
  /// Other ways to go, by the objectives of `proposals`, and what more of the first costs of the second.
  package var alternatives: [ProposalAlternatives] = []
  package var front: ProposalFront?

  /// What was asked before of the bodies of each finding.
  let considered: ConsideredBefore
  /// What sitting costs the bodies that divide the nation between them.
  package let loads: OrganisationLoads
  /// What its sources are called.
  let citations: Citations
  /// The orders of its names, made once for all pages and tables.
  let nameOrders: AlphabetOrders

  /// What the remit texts say of each other; `nil` in a landscape so large that reading them all would
  /// cost more than what is shown of them.
  let remitTexts: RemitTextIndex?
  private static let mostRemitTexts = 5_000

  package init(
    run: RunIdentity, settings: Settings, landscape: Landscape, graph: OverlapGraph,
    findings: Findings, diagnostics: [Diagnostic], rejects: Rejects,
    significance: SignificanceSummary? = nil,
    clusters: ReportClusters? = nil,
    reconciliations: [Reconciliation] = []
  ) {
    self.run = run
    self.settings = settings
    self.landscape = landscape
    self.graph = graph
    self.findings = findings
    self.diagnostics = diagnostics
    self.rejects = rejects
    languages = settings.languages ?? landscape.ownLanguages
    self.reconciliations = reconciliations
    self.significance = significance
    remitTexts =
      landscape.partnerships.count <= Self.mostRemitTexts
      ? RemitTextIndex(landscape: landscape) : nil
    self.clusters = clusters
    considered = ConsideredBefore(landscape)
    loads = OrganisationLoads(of: landscape, seats: graph.incidence, settings: settings)
    citations = Citations(landscape)
    nameOrders = AlphabetOrders(landscape)
  }
}

/// What average linkage makes of the overlap graph (design section 5, Clusters).
package struct ReportClusters: Hashable, Sendable {
  /// All partnerships in the order in which like stands next to like: the order of the matrix.
  package let leafOrder: [PartnershipIndex]
  /// What one sitting looks at together: clusters at the settings' cut of the bodies that neither
  /// scrutinise nor run a service; each ascending, the largest first, of equals by the first.
  package let packages: [[PartnershipIndex]]

  package init(leafOrder: [PartnershipIndex], packages: [[PartnershipIndex]]) {
    self.leafOrder = leafOrder
    self.packages = packages
  }
}

/// What identifies a run; no clock in it.
package struct RunIdentity: Hashable, Sendable {
  /// `<as-of>-<12 hex digits>` (design section 2).
  package let id: String
  package let toolVersion: String
  /// The version of ICU, by which lists are ordered; empty where it was not recorded.
  package let languageLibrary: String
  /// Digest of all settings in force.
  package let settingsDigest: ContentDigest

  package init(
    id: String, toolVersion: String, languageLibrary: String = "", settingsDigest: ContentDigest
  ) {
    self.id = id
    self.toolVersion = toolVersion
    self.languageLibrary = languageLibrary
    self.settingsDigest = settingsDigest
  }
}
