internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Wording

extension GraphExportFormat: ExpressibleByArgument {}

/// `landscape export`: the overlap graph for other tools, on standard output.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfExport(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape export Inputs/wales-2023 --format gexf > overlap.gexf
        landscape export Inputs/wales-2023 --format json | jq '.edges | length'

      \(Phrase.discussionOfExport(.english))
      """)

  @Argument(
    help: ArgumentHelp(Phrase.helpInputOrNewest(.english)),
    completion: .directory)
  var input: String?

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  @Option(help: ArgumentHelp(Phrase.helpGraphFormat(.english)))
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
          Words.forbiddenLeftOut(count: exported.droppedCharacters)(.english),
          code: "forbidden-character")
      ])
    }
    Console.standardOutput.write(exported.bytes)
  }
}
