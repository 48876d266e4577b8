package import CatalogueReading
package import LandscapeModel
package import OverlapGraph
package import Publishing
package import Rationalisation
internal import Review
internal import Wording

/// The stages in order: reading, graph, findings. The one place that knows them all.
package struct AnalysisPipeline: Sendable {
  package let input: InputFolder
  package let settings: Settings

  package init(input: InputFolder, settings: Settings) {
    self.input = input
    self.settings = settings
  }

  /// The first stage alone: the landscape and what there is to say of its input.
  package func read(
    for purpose: ReadingPurpose = .analysis
  ) throws(ReadingFailure) -> ReadCatalogue {
    let settingsFile: SettingsBytes
    let jurisdiction: CatalogueJurisdiction?
    do {
      settingsFile = try input.settingsBytes()
      jurisdiction = try input.jurisdiction()
    } catch {
      throw .unreadable([
        Diagnostic(
          code: .unreadableFile, severity: .error, location: error.location,
          expected: error.message)
      ])
    }
    return try CatalogueReader(
      folder: input.path, settings: settings, purpose: purpose, settingsFile: settingsFile,
      jurisdiction: .read(jurisdiction)
    ).read()
  }

  /// The second stage: the overlap graph of a landscape.
  package func graph(
    of landscape: Landscape, containments: Bool = true
  ) throws(EdgeLimitExceeded) -> OverlapGraph {
    try graph(
      of: Incidence(landscape: landscape, settings: settings), containments: containments)
  }

  /// The second stage from what the join needs of a landscape.
  package func graph(
    of incidence: Incidence, containments: Bool = true
  ) throws(EdgeLimitExceeded) -> OverlapGraph {
    try OverlapJoin(incidence: incidence, settings: settings.edges)
      .graph(containments: containments, limit: settings.limits.edges)
  }

  /// Whether each two partnerships share more members than geography and law would have them share,
  /// or why that was not computed.
  package func significance(
    of graph: OverlapGraph, _ landscape: Landscape
  ) -> Result<PairFamily, NotComputed> {
    SignificanceModel(incidence: graph.incidence, landscape: landscape)
      .result(settings: settings)
  }

  /// All stages: what a report is made of.
  ///
  /// - Parameters:
  ///   - baseline: the id of the run or catalogue that changes are told against.
  ///   - stability: whether to draw the settings anew and again; most of the time goes there.
  ///   - scenarios: counted in the run's id; `addChanges` tries them.
  ///   - burdenBars: those of the landscape before, where this one is what a scenario makes of it.
  ///   - observer: told of each stage as it begins.
  /// - Throws: when there are more edges than the settings allow.
  package func content(
    of catalogue: ReadCatalogue, baseline: String? = nil, stability: Bool = true,
    scenarios: ScenarioFolder = .none, burdenBars: [BurdenBars] = [],
    observer: (PipelineStage) -> Void = { _ in }
  ) throws(EdgeLimitExceeded) -> ReportContent {
    let landscape = catalogue.landscape
    observer(.graph)
    let graph = try graph(of: landscape)
    observer(.findings)
    let rationaliser = Rationaliser(
      landscape: landscape, graph: graph, settings: settings, burdenBars: burdenBars)
    let findings = stability ? rationaliser.findingsWithStability() : rationaliser.findings()
    observer(.significance)
    var content = ReportContent(
      run: RunIdentity(
        inputs: landscape.inputs, asOf: landscape.asOf, settings: settings, baseline: baseline,
        scenarios: scenarios),
      settings: settings, landscape: landscape, graph: graph, findings: findings,
      diagnostics: catalogue.diagnostics, rejects: catalogue.rejects,
      significance: SignificanceSummary(graph: graph, landscape: landscape, settings: settings),
      clusters: ReportClusters(landscape: landscape, graph: graph, cut: settings.clusters.cut),
      reconciliations: catalogue.reconciliations)
    content.baseline = baseline
    content.tellUnseen()
    content.tellPackageRows()
    if !landscape.decisions.isEmpty {
      // By their dates alone: what earlier runs know of them is for those who have a history.
      content.apply(
        AppliedDecisions(
          landscape.decisions, to: RunSnapshot.records(of: content), asOf: landscape.asOf))
    }
    return content
  }
}

extension RunIdentity {
  /// `<as-of>-<12 hex digits>` of the digest of inputs, settings, versions and baseline.
  ///
  /// The inputs count by name and digest, in order of name: neither the folder's place nor the
  /// order of its entries can change the id. An undated landscape has `undated` for its date.
  package init(
    inputs: [InputFile], asOf: PartialDate?, settings: Settings, baseline: String? = nil,
    scenarios: ScenarioFolder = .none, toolVersion: String = LandscapePipeline.toolVersion,
    languageLibrary: String = languageLibraryVersion
  ) {
    let digest = LandscapeModel.settingsDigest(settings)
    var text = "tool \(toolVersion)\nsettings \(digest)\n"
    // Runs of before the order of lists was ICU's have none.
    if !languageLibrary.isEmpty { text += "icu \(languageLibrary)\n" }
    if let baseline { text += "baseline \(baseline)\n" }
    // A manifest lists the scenarios among the inputs: they come last in either case.
    func isScenario(_ input: InputFile) -> Bool { input.name.hasPrefix("scenarios/") }
    let ordered = inputs.sorted {
      isScenario($0) == isScenario($1)
        ? $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) : isScenario($1)
    }
    for input in ordered { text += "input \(input.name) \(input.digest)\n" }
    for file in scenarios.files { text += "input \(file.name) \(file.digest)\n" }
    self.init(
      id: (asOf?.description ?? "undated") + "-" + ContentDigest(of: text).prefix(12),
      toolVersion: toolVersion, languageLibrary: languageLibrary, settingsDigest: digest)
  }
}
