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
    abstract: Phrase.abstractOfOverlap(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape overlap Inputs/wales-2023 --out graph
        landscape overlap Inputs/wales-2023 --out graph --no-containment --set edges.membership=0.6
        landscape overlap Inputs/wales-2023 --out graph --significance

      \(Phrase.discussionOfOverlap(.english))
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var history: HistoryFileOptions

  @Option(help: ArgumentHelp(Phrase.helpFolderToWrite(.english)), completion: .directory)
  var out: String

  @Flag(name: .customLong("no-containment"), help: ArgumentHelp(Phrase.helpNoContainment(.english)))
  var leavesOutContainment = false

  @Flag(
    help: ArgumentHelp(Phrase.helpSignificance(.english)))
  var significance = false

  @Flag(
    help: ArgumentHelp(Phrase.helpTimings(.english)))
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
    stages.end(reading.way == .packed ? Phrase.stagePacked(.english) : Phrase.stageByRow(.english))
    let graph = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      try pipeline.graph(of: reading.incidence, containments: !leavesOutContainment)
    }
    stages.end(Phrase.stageOverlapGraph(.english))
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
    stages.end(Phrase.stageWriting(.english))
    if timings { Log.shared.write(stages.lines.map { .plain($0) }) }
    guard !options.reading.quiet else { return }
    let edges = Words.countOverlapEdges(count: graph.edges.count)
    let containments = Words.countContainments(count: graph.containments.count)
    let written =
      leavesOutContainment
      ? Words.wroteTo(what: edges, folder: out)
      : Words.wroteBothTo(what: edges, more: containments, folder: out)
    Log.shared.write([.plain(written(.english))])
  }

  /// Every pair, or `nil` with the reason on standard error.
  private func pairs(
    _ pipeline: AnalysisPipeline, _ graph: OverlapGraph, _ landscape: Landscape
  ) -> PairFamily? {
    switch pipeline.significance(of: graph, landscape) {
    case .success(let pairs): return pairs
    case .failure(let reason):
      let why = Phrase.reason(reason)
      let line =
        if case .tooManyPartnerships = reason {
          Words.significanceTooMany(reason: why)
        } else {
          Words.significanceNotComputed(reason: why)
        }
      Log.shared.write([.warning(line(.english))])
      return nil
    }
  }
}
