internal import CatalogueReading
internal import Foundation
internal import LandscapeModel
package import Publishing

/// All files of one report, manifest included.
package struct ReportAssembly: Sendable {
  package let files: [OutputFile]
  /// Files that could not be made, and why; the report says all of it in others.
  package let notMade: [(path: String, failure: RenderingFailure)]

  /// - Parameter published: when the report is made, the one clock time in it; goes to `run.json`.
  /// - Complexity: O(bytes of the report).
  package init(of content: ReportContent, published: String) {
    let ids = content.landscape.partnerships.map(\.id)
    let tables = TableFiles(of: content)
    notMade = tables.notMade
    let rejects = RejectsCSV(
      content.rejects, defusesFormulas: content.settings.defusesFormulas)
    let reconciliation = ReconciliationCSV.bytes(
      content.reconciliations, defusesFormulas: content.settings.defusesFormulas)
    let sizes = tables.files.map { ($0.path, $0.bytes.count) }
    var files = Site(content: content, tableSizes: Dictionary(sizes) { first, _ in first }).files()
      .map { OutputFile(path: $0.path, bytes: $0.bytes) }
    files += tables.files
    files += [
      FindingsExport(content).file,
      FindingsSchema.file,
      OutputFile(path: "data/edges.csv", bytes: EdgeTables.edges(content.graph, ids: ids).bytes),
      OutputFile(
        path: "data/containments.csv", bytes: EdgeTables.containments(content.graph, ids: ids).bytes
      ),
      OutputFile(path: "data/clusters.csv", bytes: ClusterTable(content).bytes),
      OutputFile(path: "rejects.csv") { rejects.makeIterator() },
      OutputFile(path: "reconciliation.csv", bytes: reconciliation.bytes),
    ]
    files += content.languages.compactMap { CalendarFile(of: content, in: $0)?.file }
    files += content.graphFiles
    files.append(ResearchObject(content, outputs: files).file)
    let manifest = Manifest(
      run: content.run, settings: content.settings,
      inputs: content.landscape.inputs + content.scenarios.map(\.input), outputs: files,
      defusedCells: tables.defusedCells + rejects.defusedCells + reconciliation.defusedCells,
      baseline: content.baseline)
    let runRecord: JSONValue = [
      "run": .string(content.run.id), "tool": .string(content.run.toolVersion),
      "published": .string(published),
    ]
    files.append(OutputFile(path: "run.json", bytes: runRecord.bytes))
    files.append(manifest.file)
    self.files = files
  }
}

/// The clock, for the one file that may know the time.
package enum PublicationTime {
  /// Now by the clock itself, for logs.
  package static func clock() -> String { Date().formatted(.iso8601) }

  /// Now, or what `SOURCE_DATE_EPOCH` says, in ISO 8601 and UTC.
  package static func now() -> String {
    let stated = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"].flatMap { Double($0) }
    let date = stated.map { Date(timeIntervalSince1970: $0) } ?? Date()
    return date.formatted(.iso8601)
  }
}
