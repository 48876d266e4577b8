package import CatalogueReading
internal import Foundation
package import LandscapeModel
internal import Synchronization
internal import Wording

/// A catalogue as the command line names it, by its folder or its file, and the settings that lie there.
package struct InputFolder: Sendable {
  /// The path as given, which is how messages name it.
  package let path: String
  private let settingsFile = SettingsFileOnce()
  private let profile = ProfileOnce()

  package init(path: String) {
    self.path = path
  }

  /// The settings in force: defaults, then the elections of its jurisdiction, then the folder's
  /// `landscape.yaml`, then `assignments` and `asOf` of the command line.
  /// - Throws: `ConfigurationFailure` for all settings that are wrong.
  package func settings(
    assignments: [String] = [], asOf: PartialDate? = nil
  ) throws(ConfigurationFailure) -> Settings {
    var settings = Settings()
    if let profile = try jurisdiction() { settings.plans.takeElections(of: profile.jurisdiction) }
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
    .read(try settingsFile.bytes(of: path))
  }

  /// Its jurisdiction profile, for who reads the rows after the settings; `nil` where there is none.
  package func jurisdiction() throws(ConfigurationFailure) -> CatalogueJurisdiction? {
    try profile.profile(of: path, settingsFile: try settingsBytes())
  }

  private func settingsText() throws(ConfigurationFailure) -> String? {
    try refuseNearlyNamed()
    guard let bytes = try settingsFile.bytes(of: path) else { return nil }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationFailure(
        location: SourceLocation(file: SettingsBytes.fileName), message: Phrase.isNotUTF8(.english),
        code: "invalid-yaml")
    }
    return text
  }

  /// A file that is nearly called as the settings or the profile are would be passed over without a word.
  private func refuseNearlyNamed() throws(ConfigurationFailure) {
    let folder = CatalogueForms.folder(of: path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for read in [SettingsBytes.fileName, CatalogueJurisdiction.fileName] where !names.contains(read)
    {
      let near = [read, read.replacing(".yaml", with: ".yml")]
      guard let other = names.sorted().first(where: { near.contains($0.lowercased()) }) else {
        continue
      }
      throw ConfigurationFailure(
        location: SourceLocation(file: other),
        message: Words.notReadUnderName(name: read)(.english), code: "unread-settings")
    }
  }
}

/// The profile of one catalogue, read at the first question and kept.
private final class ProfileOnce: Sendable {
  private let result = Mutex<Result<CatalogueJurisdiction?, ConfigurationFailure>?>(nil)

  func profile(
    of path: String, settingsFile: SettingsBytes
  ) throws(ConfigurationFailure) -> CatalogueJurisdiction? {
    let result = result.withLock { kept in
      let result =
        kept
        ?? Result { () throws(ConfigurationFailure) in
          try CatalogueJurisdiction.read(beside: path, settingsFile: settingsFile)
        }
      kept = result
      return result
    }
    return try result.get()
  }
}

/// The settings file of one catalogue, read at the first question and kept.
private final class SettingsFileOnce: Sendable {
  private let result = Mutex<Result<[UInt8]?, RegularFile.Failure>?>(nil)

  func bytes(of path: String) throws(ConfigurationFailure) -> [UInt8]? {
    let result = result.withLock { kept in
      let result =
        kept
        ?? Result { () throws(RegularFile.Failure) in
          try SettingsBytes.unread.bytes(of: path)
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
