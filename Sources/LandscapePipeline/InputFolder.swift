package import CatalogueReading
internal import Foundation
package import LandscapeModel
internal import Synchronization
internal import Wording

/// A catalogue folder as the command line names it, and the settings that lie in it.
package struct InputFolder: Sendable {
  /// The path as given, which is how messages name it.
  package let path: String
  private let settingsFile = SettingsFileOnce()

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
      settings = try SettingsFile(named: SettingsBytes.fileName).settings(
        from: text, over: settings)
    }
    for assignment in assignments { try settings.apply(assignment: assignment) }
    if let asOf { settings.asOf = asOf }
    try settings.checkWeights()
    return settings
  }

  /// The settings file, for who reads the rows after the settings: what was read once is not read again.
  package func settingsBytes() throws(ConfigurationFailure) -> SettingsBytes {
    .read(try settingsFile.bytes(in: path))
  }

  private func settingsText() throws(ConfigurationFailure) -> String? {
    guard let bytes = try settingsFile.bytes(in: path) else {
      // A file that is nearly called so would be passed over without a word.
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      if let other = names.sorted().first(where: Self.isNearlySettingsName) {
        throw ConfigurationFailure(
          location: SourceLocation(file: other),
          message: Words.notReadUnderName(name: SettingsBytes.fileName)(.english),
          code: "unread-settings")
      }
      return nil
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationFailure(
        location: SourceLocation(file: SettingsBytes.fileName), message: Phrase.isNotUTF8(.english),
        code: "invalid-yaml")
    }
    return text
  }

  private static func isNearlySettingsName(_ name: String) -> Bool {
    ["landscape.yaml", "landscape.yml"].contains(name.lowercased())
  }
}

/// The settings file of one catalogue, read at the first question and kept.
private final class SettingsFileOnce: Sendable {
  private let result = Mutex<Result<[UInt8]?, RegularFile.Failure>?>(nil)

  func bytes(in folder: String) throws(ConfigurationFailure) -> [UInt8]? {
    let result = result.withLock { kept in
      let result =
        kept
        ?? Result { () throws(RegularFile.Failure) in
          try SettingsBytes.unread.bytes(in: folder)
        }
      kept = result
      return result
    }
    switch result {
    case .success(let bytes): return bytes
    case .failure(let failure):
      var code = "unreadable-settings"
      if case .tooLarge = failure { code = "settings-too-large" }
      throw ConfigurationFailure(
        location: SourceLocation(file: SettingsBytes.fileName),
        message: code == "settings-too-large"
          ? failure.reason : Words.cannotBeRead(reason: failure.reason)(.english),
        code: code)
    }
  }
}
