import CatalogueReading
import LandscapeModel
import LandscapePipeline
import Publishing
import TestSupport

/// A site of Wales, without draws: built once for all tests that read it.
struct WalesSite: Sendable {
  let content: ReportContent
  /// Every file by its path.
  let pages: [String: String]

  /// The frozen catalogue of a year.
  static func frozen(_ year: Int) throws -> WalesSite {
    try (year == 2019 ? frozen2019 : frozen2023).get()
  }

  /// The catalogue of a year that is shipped.
  static func shipped(_ year: Int) throws -> WalesSite {
    switch year {
    case 2019: try shipped2019.get()
    case 2023: try shipped2023.get()
    default: try shipped2025.get()
    }
  }

  private static let frozen2019 = site(Repository.wales(2019))
  private static let frozen2023 = site(Repository.wales(2023))
  private static let shipped2019 = site(Repository.shippedWales(2019))
  private static let shipped2023 = site(Repository.shippedWales(2023))
  private static let shipped2025 = site(Repository.shippedWales(2025))

  private static func site(_ folder: String) -> Result<WalesSite, any Error> {
    Result {
      var settings = Settings()
      settings.stability.draws = 0
      settings.worlds.draws = 0
      let pipeline = AnalysisPipeline(input: InputFolder(path: folder), settings: settings)
      let content = try pipeline.content(of: try pipeline.read())
      let pages = Site(content: content).files().map {
        ($0.path, String(decoding: $0.bytes, as: UTF8.self))
      }
      return WalesSite(content: content, pages: Dictionary(uniqueKeysWithValues: pages))
    }
  }
}
