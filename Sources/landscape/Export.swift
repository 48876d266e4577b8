internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing

extension GraphExportFormat: ExpressibleByArgument {}

/// `landscape export`: the overlap graph for other tools, on standard output.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Export the overlap graph for Gephi, NetworkX, igraph or Graphviz.",
    discussion: """
      Examples:
        landscape export Inputs/wales-2023 --format gexf > overlap.gexf
        landscape export Inputs/wales-2023 --format json | jq '.edges | length'

      One edge a pair: its relation (overlap, source-in-target, target-in-source), the three layers, \
      the containments and the counts of members. Nodes and edges stand in byte order of ids.
      """)

  @Argument(
    help: "The catalogue folder, its XML file or a run id; without it the newest run.",
    completion: .directory)
  var input: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  @Option(help: "graphml, gexf, dot, json (node-link) or csv (edge list).")
  var format: GraphExportFormat = .graphml

  func run() throws {
    let opened = try reading.open(input, history: history.place)
    let catalogue = opened.catalogue
    let graph = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      try opened.pipeline.graph(of: catalogue.landscape)
    }
    let clusters = ReportClusters(
      landscape: catalogue.landscape, graph: graph, cut: opened.pipeline.settings.clusters.cut)
    let exported = ExportedGraph(
      landscape: catalogue.landscape, graph: graph, clusters: clusters
    ).rendered(as: format)
    if exported.droppedCharacters > 0, !reading.quiet {
      Log.shared.write([
        .warning(
          "\(counted(exported.droppedCharacters, "character")) that XML 1.0 forbids left out",
          code: "forbidden-character")
      ])
    }
    Console.standardOutput.write(exported.bytes)
  }
}
