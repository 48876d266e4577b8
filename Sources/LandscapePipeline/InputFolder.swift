package import CatalogueReading
internal import Foundation
package import LandscapeModel

/// A catalogue folder as the command line names it, and the settings that lie in it.
package struct InputFolder: Sendable {
  /// The path as given, which is how messages name it.
  package let path: String

  package init(path: String) {
    self.path = path
  }

  /// The settings in force: defaults, then the folder's `landscape.yaml`, then `assignments` and
  /// `asOf` of the command line.
  /// - Throws: `ConfigurationFailure` for the first setting that is wrong.
  package func settings(
    assignments: [String] = [], asOf: PartialDate? = nil
  ) throws(ConfigurationFailure) -> Settings {
    var settings = Settings()
    if let text = try settingsText() {
      settings = try SettingsFile(named: Self.settingsName).settings(from: text, over: settings)
    }
    for assignment in assignments { try settings.apply(assignment: assignment) }
    if let asOf { settings.asOf = asOf }
    try settings.checkWeights()
    return settings
  }

  private func settingsText() throws(ConfigurationFailure) -> String? {
    let file = path + "/" + Self.settingsName
    guard FileManager.default.fileExists(atPath: file) else {
      // A file that is nearly called so would be passed over without a word.
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      if let other = names.sorted().first(where: Self.isNearlySettingsName) {
        throw ConfigurationFailure(
          location: SourceLocation(file: other),
          message: "is not read under this name; expected \(Self.settingsName)",
          code: "unread-settings")
      }
      return nil
    }
    // A pipe in its place would be waited for.
    let type = try? URL(fileURLWithPath: file).resolvingSymlinksInPath()
      .resourceValues(forKeys: [.isRegularFileKey]).isRegularFile
    guard type == true, let bytes = FileManager.default.contents(atPath: file) else {
      throw ConfigurationFailure(
        location: SourceLocation(file: Self.settingsName), message: "cannot be read",
        code: "unreadable-settings")
    }
    guard bytes.count <= Self.maximumSettingsBytes else {
      throw ConfigurationFailure(
        location: SourceLocation(file: Self.settingsName),
        message: "\(bytes.count) bytes, expected at most \(Self.maximumSettingsBytes)",
        code: "settings-too-large")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationFailure(
        location: SourceLocation(file: Self.settingsName), message: "is not UTF-8",
        code: "invalid-yaml")
    }
    return text
  }

  private static func isNearlySettingsName(_ name: String) -> Bool {
    ["landscape.yaml", "landscape.yml"].contains(name.lowercased())
  }

  private static let settingsName = "landscape.yaml"
  private static let maximumSettingsBytes = 1_048_576
}
