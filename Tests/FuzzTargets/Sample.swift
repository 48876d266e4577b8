import CatalogueReading
import Glibc
import LandscapeModel
import LandscapePipeline
import Publishing

/// The small catalogue of Tests/Fixtures/history/vale/now, without its decisions: what settings, decisions and scenarios are tried on.
enum Sample {
  /// By the names of its files.
  static let files: [(String, [UInt8])] = CatalogueReader.fileNames.compactMap { name in
    guard name != "decisions.csv", let bytes = contents(of: folder + name) else { return nil }
    return (name, bytes)
  }

  /// Read; `nil` where the fixture is gone.
  static let catalogue: ReadCatalogue? = {
    var catalogue: ReadCatalogue?
    try? MemoryFolder.with(files) { folder in
      catalogue = try CatalogueReader(folder: folder, settings: FuzzTarget.limited).read()
    }
    return catalogue
  }()

  /// The pipeline of `content`; it proposes nothing, since proposals are made of the catalogue alone.
  static let pipeline: AnalysisPipeline = {
    var settings = FuzzTarget.limited
    settings.report.maximumProposalPartnerships = 0
    return AnalysisPipeline(input: InputFolder(path: "."), settings: settings)
  }()

  /// Analysed; `nil` where the fixture is gone.
  static let content: ReportContent? = catalogue.flatMap {
    try? pipeline.content(of: $0, stability: false)
  }

  private static let folder: String = {
    let parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
    return parts.dropLast(2).joined(separator: "/") + "/Fixtures/history/vale/now/"
  }()

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}
