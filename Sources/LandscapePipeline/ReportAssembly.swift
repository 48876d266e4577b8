internal import CatalogueReading
internal import Foundation
internal import LandscapeModel
package import Publishing
internal import Synchronization

/// Makes all files of one report, manifest included, and hands each over as soon as it is made.
package struct ReportAssembly: Sendable {
  /// Files that could not be made, and why; the report says all of it in others.
  package let notMade: [(path: String, failure: RenderingFailure)]
  /// `findings.json` as it was published, which the history keeps too.
  package let findings: [UInt8]

  /// - Parameters:
  ///   - published: when the report is made, the one clock time in it; goes to `run.json`.
  ///   - costs: what the stages cost so far, for the same file; it is asked for last.
  ///   - take: takes the files with what is told of each; the manifest comes last, when all others have been taken.
  /// - Complexity: O(bytes of the report).
  package init(
    of content: ReportContent, published: String, costs: () -> [StageCost] = { [] },
    to take: @escaping @Sendable (OutputFile, ReportEntry) -> Void
  ) {
    let entries = Mutex<[ReportEntry]>([])
    let write: FileTaker = { file in
      let entry = ReportEntry(of: file)
      entries.withLock { $0.append(entry) }
      take(file, entry)
    }
    let ids = content.landscape.partnerships.map(\.id)
    let tables = TableFiles(of: content, to: write)
    notMade = tables.notMade
    let rejects = RejectsCSV(
      content.rejects, defusesFormulas: content.settings.defusesFormulas)
    let reconciliation = ReconciliationCSV.bytes(
      content.reconciliations, defusesFormulas: content.settings.defusesFormulas)
    let findings = Mutex<[UInt8]>([])
    let exporting: @Sendable () -> Void = {
      let file = content.forPrograms(FindingsExport(content).file)
      findings.withLock { $0 = file.bytes }
      write(file)
    }
    Site(content: content, tableSizes: tables.sizes).write(beside: [exporting], to: write)
    self.findings = findings.withLock { $0 }
    write(FindingsSchema.file)
    write(
      OutputFile(path: "data/edges.csv", bytes: EdgeTables.edges(content.graph, ids: ids).bytes))
    write(
      OutputFile(
        path: "data/containments.csv",
        bytes: EdgeTables.containments(content.graph, ids: ids).bytes))
    write(OutputFile(path: "data/clusters.csv", bytes: ClusterTable(content).bytes))
    write(OutputFile(path: "rejects.csv") { rejects.makeIterator() })
    write(OutputFile(path: "reconciliation.csv", bytes: reconciliation.bytes))
    for language in content.languages {
      if let file = CalendarFile(of: content, in: language)?.file { write(file) }
    }
    content.writeGraph(to: write)
    write(ResearchObject(content, outputs: entries.withLock { $0 }).file)
    let manifest = Manifest(
      run: content.run, settings: content.settings,
      inputs: content.landscape.inputs + content.scenarios.map(\.input),
      outputs: entries.withLock { $0 },
      defusedCells: tables.defusedCells + rejects.defusedCells + reconciliation.defusedCells,
      baseline: content.baseline)
    var runRecord: [JSONValue.Member] = [
      .init("run", .string(content.run.id)), .init("tool", .string(content.run.toolVersion)),
      .init("published", .string(published)),
    ]
    // Where the time is stated for the sake of equal bytes, none is measured either.
    let costs = PublicationTime.isStated ? [] : costs()
    if !costs.isEmpty { runRecord.append(.init("stages", .array(costs.map(\.json)))) }
    let record = OutputFile(path: Manifest.costs, bytes: JSONValue.object(runRecord).bytes)
    for file in [record, manifest.file] { take(file, ReportEntry(of: file)) }
  }
}

/// The clock, for the one file that may know the time.
package enum PublicationTime {
  /// Now by the clock itself, for logs.
  package static func clock() -> String { Date().formatted(.iso8601) }

  /// Whether `SOURCE_DATE_EPOCH` says what time it is.
  static var isStated: Bool { stated != nil }

  private static var stated: Double? {
    ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Double($0) }
  }

  /// Now, or what `SOURCE_DATE_EPOCH` says, in ISO 8601 and UTC.
  package static func now() -> String {
    let date = stated.map { Date(timeIntervalSince1970: $0) } ?? Date()
    return date.formatted(.iso8601)
  }
}
