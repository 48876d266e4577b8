internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Wording

/// `landscape overlap`: reading and the join alone.
struct Overlap: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the overlap graph as edges.csv and containments.csv.",
    discussion: """
      Examples:
        landscape overlap Inputs/wales-2023 --out graph
        landscape overlap Inputs/wales-2023 --out graph --no-containment --set edges.membership=0.6
        landscape overlap Inputs/wales-2023 --out graph --significance

      A catalogue without kinds.csv will do.
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var history: HistoryFileOptions

  @Option(help: "The folder to write to; made when it is missing.", completion: .directory)
  var out: String

  @Flag(name: .customLong("no-containment"), help: "Leave containments.csv out.")
  var leavesOutContainment = false

  @Flag(
    help: """
      Also write significance.csv: for every pair whether they share more members than geography \
      and law would have them share.
      """)
  var significance = false

  @Flag(
    help: "Say on standard error how long each stage took and which way the catalogue was read.")
  var timings = false

  @OptionGroup var log: LogOptions

  func run() throws {
    var stages = StageTimes()
    // Significance asks who could sit and who must, which needs the whole landscape.
    try history.place.refuseToLookUp(options.input)
    let isWhole = significance || options.reading.isRun(options.input, of: history.place)
    let opened =
      isWhole
      ? try options.reading.open(options.input, history: history.place, for: .overlap) : nil
    let pipeline = try opened?.pipeline ?? options.reading.pipeline(over: options.input)
    let catalogue = opened?.catalogue
    let reading =
      try catalogue.map { OverlapReading($0, settings: pipeline.settings) }
      ?? options.reading.readForOverlap(pipeline)
    stages.end(reading.way == .packed ? "reading, straight to packed rows" : "reading, row by row")
    let graph = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      try pipeline.graph(of: reading.incidence, containments: !leavesOutContainment)
    }
    stages.end("overlap graph")
    let ids = reading.ids
    var files = [OutputFile(path: "edges.csv", bytes: EdgeTables.edges(graph, ids: ids).bytes)]
    if !leavesOutContainment {
      files.append(
        OutputFile(
          path: "containments.csv", bytes: EdgeTables.containments(graph, ids: ids).bytes))
    }
    let family = catalogue.flatMap { pairs(pipeline, graph, $0.landscape) }
    let folder = OutputFolder(path: out)
    do {
      try folder.write(files)
      if significance {
        try folder.write("significance.csv") { (write) throws(FileSystemError) in
          try SignificanceTable.write(family, ids: ids) { (piece) throws(FileSystemError) in
            try write(piece.bytes)
          }
        }
      }
    } catch {
      throw CommandFailure(error)
    }
    stages.end("writing")
    if timings { Log.shared.write(stages.lines.map { .plain($0) }) }
    guard !options.reading.quiet else { return }
    var counts = counted(graph.edges.count, "overlap edge")
    if !leavesOutContainment { counts += ", " + counted(graph.containments.count, "containment") }
    Log.shared.write([.plain("wrote \(counts) to \(out)")])
  }

  /// Every pair, or `nil` with the reason on standard error.
  private func pairs(
    _ pipeline: AnalysisPipeline, _ graph: OverlapGraph, _ landscape: Landscape
  ) -> PairFamily? {
    switch pipeline.significance(of: graph, landscape) {
    case .success(let pairs): return pairs
    case .failure(let reason):
      var line = "significance not computed: " + Phrase.reason(reason).english
      if case .tooManyPartnerships = reason {
        line += " (setting 'significance.maximum-partnerships')"
      }
      Log.shared.write([.warning(line + "; significance.csv has its heading only")])
      return nil
    }
  }
}
