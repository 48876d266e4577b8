internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Rationalisation

/// `landscape analyse`: the main job, from a catalogue to a published report.
struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Analyse a catalogue and publish the report.",
    discussion: """
      Examples:
        landscape analyse Inputs/wales-2023
        landscape analyse Inputs/wales-2023 --out Reports --as-of 2021-12-31 --fail-on rejects

      Writes DIR/<run>/ with pages in English and Welsh, tables, findings.json and a manifest, and \
      points DIR/latest to it.
      """)

  @OptionGroup var options: InputOptions

  @Option(help: "The folder that reports are published in.", completion: .directory)
  var out = "Reports"

  @OptionGroup var gates: GateOptions

  func run() throws {
    do {
      try publish()
    } catch let failure as CommandFailure where failure.status != .gate {
      let last = "refused: exit \(failure.status.rawValue), nothing published in \(out)"
      throw CommandFailure(failure.status, failure.lines + [last])
    }
  }

  private func publish() throws {
    let pipeline = try options.pipeline()
    let catalogue = try options.reading.read(pipeline)
    let content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
      try pipeline.content(of: catalogue)
    }
    let report = ReportAssembly(of: content, published: PublicationTime.now())
    let publication: Publication
    do {
      publication = try ReportPublisher(folder: out).publish(report.files, run: content.run.id)
    } catch {
      throw CommandFailure(error)
    }
    let rejects = catalogue.rejects.count
    let failsOnRejects = rejects > 0 && gates.failOn.contains(.rejects)
    let landscape = content.landscape
    Console.standardError.write([
      outcome(publication, rejects: rejects)
        + ": exit \(failsOnRejects ? 1 : 0), run \(content.run.id), "
        + "\(landscape.partnerships.count) partnerships, "
        + "\(content.findings.all.count) findings, \(counted(rejects, "rejected row")), "
        + "\(out)/\(content.run.id)/index.html"
    ])
    try gates.check(catalogue)
  }

  private func outcome(_ publication: Publication, rejects: Int) -> String {
    switch publication {
    case .unchanged: "unchanged"
    case .published, .replaced: rejects == 0 ? "published" : "published with rejects"
    }
  }
}
