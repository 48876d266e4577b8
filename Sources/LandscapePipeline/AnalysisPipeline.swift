package import CatalogueReading
package import LandscapeModel
package import OverlapGraph
package import Publishing
internal import Rationalisation

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
    try CatalogueReader(folder: input.path, settings: settings, purpose: purpose).read()
  }

  /// The second stage: the overlap graph of a landscape.
  package func graph(of landscape: Landscape, containments: Bool = true) -> OverlapGraph {
    let incidence = Incidence(landscape: landscape, settings: settings)
    return OverlapJoin(incidence: incidence, settings: settings.edges)
      .graph(containments: containments)
  }

  /// All stages: what a report is made of.
  /// - Parameter stability: whether to draw the settings anew and again; most of the time goes there.
  package func content(of catalogue: ReadCatalogue, stability: Bool = true) -> ReportContent {
    let landscape = catalogue.landscape
    let graph = graph(of: landscape)
    let rationaliser = Rationaliser(landscape: landscape, graph: graph, settings: settings)
    let findings = stability ? rationaliser.findingsWithStability() : rationaliser.findings()
    return ReportContent(
      run: RunIdentity(inputs: landscape.inputs, asOf: landscape.asOf, settings: settings),
      settings: settings, landscape: landscape, graph: graph, findings: findings,
      diagnostics: catalogue.diagnostics, rejects: catalogue.rejects)
  }
}

extension RunIdentity {
  /// `<as-of>-<12 hex digits>` of the digest of inputs, settings and tool version.
  ///
  /// The inputs count by name and digest, in order of name: neither the folder's place nor the
  /// order of its entries can change the id. An undated landscape has `undated` for its date.
  package init(inputs: [InputFile], asOf: PartialDate?, settings: Settings) {
    let digest = LandscapeModel.settingsDigest(settings)
    var text = "tool \(LandscapePipeline.toolVersion)\nsettings \(digest)\n"
    let ordered = inputs.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for input in ordered { text += "input \(input.name) \(input.digest)\n" }
    self.init(
      id: (asOf?.description ?? "undated") + "-" + ContentDigest(of: text).prefix(12),
      toolVersion: LandscapePipeline.toolVersion, settingsDigest: digest)
  }
}
