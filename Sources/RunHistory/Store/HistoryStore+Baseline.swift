internal import GRDB
package import LandscapeModel

/// A catalogue that a run was told against and no run of the history is of: what it takes to tell the run against it again.
package struct KeptBaseline: Sendable {
  package var landscape: Landscape
  /// `Settings.canonicalText` of the settings that it was analysed by.
  package var settingsText: String

  package init(landscape: Landscape, settingsText: String) {
    self.landscape = landscape
    self.settingsText = settingsText
  }

  /// Its contents by name: those of a run, after a word of their own.
  var contents: [(name: String, bytes: [UInt8])] {
    let sections = LandscapeSections(of: landscape).bytes.sorted { $0.key < $1.key }
    return sections.map { (ContentName.baseline + $0.key, $0.value) }
      + [(ContentName.baseline + ContentName.settings, Array(settingsText.utf8))]
  }
}

extension HistoryStore {
  /// The catalogue that a run was told against; `nil` where it was told against a run or nothing, or by a program that did
  /// not keep it.
  package func keptBaseline(of id: String) throws(HistoryFailure) -> KeptBaseline? {
    let names = Self.sectionNames + [ContentName.settings]
    let contents = try contents(names.map { ContentName.baseline + $0 }, of: id)
    guard let settings = contents[ContentName.baseline + ContentName.settings] else { return nil }
    let sections = LandscapeSections(
      bytes: Dictionary(
        uniqueKeysWithValues: Self.sectionNames.compactMap { name in
          contents[ContentName.baseline + name].map { (name, $0) }
        }))
    return KeptBaseline(
      landscape: try Self.attempt(path) { try sections.landscape() },
      settingsText: String(decoding: settings, as: UTF8.self))
  }
}
