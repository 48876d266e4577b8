internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing

/// `landscape overlap`: reading and the join alone.
struct Overlap: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the overlap graph as edges.csv and containments.csv.",
    discussion: """
      Examples:
        landscape overlap Inputs/wales-2023 --out graph
        landscape overlap Inputs/wales-2023 --out graph --no-containment --set edges.membership=0.6

      A catalogue without kinds.csv will do.
      """)

  @OptionGroup var options: InputOptions

  @Option(help: "The folder to write to; made when it is missing.", completion: .directory)
  var out: String

  @Flag(name: .customLong("no-containment"), help: "Leave containments.csv out.")
  var leavesOutContainment = false

  func run() throws {
    let pipeline = try options.pipeline()
    let reading = try options.reading.readForOverlap(pipeline)
    let graph = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      try pipeline.graph(of: reading.incidence, containments: !leavesOutContainment)
    }
    let ids = reading.ids
    var files = [OutputFile(path: "edges.csv", bytes: EdgeTables.edges(graph, ids: ids).bytes)]
    if !leavesOutContainment {
      files.append(
        OutputFile(
          path: "containments.csv", bytes: EdgeTables.containments(graph, ids: ids).bytes))
    }
    do {
      try OutputFolder(path: out).write(files)
    } catch {
      throw CommandFailure(error)
    }
    guard !options.reading.quiet else { return }
    var counts = counted(graph.edges.count, "overlap edge")
    if !leavesOutContainment { counts += ", " + counted(graph.containments.count, "containment") }
    Console.standardError.write(["wrote \(counts) to \(out)"])
  }
}
