package import LandscapeModel

/// The settings file of a catalogue, for who needs its sources after its settings.
///
/// It is opened once: were it read again, a file that has meanwhile become unreadable would be taken for one that
/// maps nothing, and a table would be missing without a word.
package enum SettingsBytes: Sendable {
  /// Nobody has read it yet.
  case unread
  /// Its bytes; `nil` where there is none.
  case read([UInt8]?)

  /// The name under which it is looked for.
  package static let fileName = "landscape.yaml"
  /// The most bytes that it may have.
  package static let limit = 1_048_576

  /// Its bytes; `nil` where the catalogue has none.
  /// - Parameter path: of the catalogue's folder, or of its XML file or workbook, beside which it lies.
  package func bytes(of path: String) throws(RegularFile.Failure) -> [UInt8]? {
    switch self {
    case .read(let bytes): return bytes
    case .unread:
      let folder = CatalogueForms.folder(of: path)
      return try RegularFile.bytes(
        of: folder + "/" + Self.fileName, limit: Self.limit, within: folder)
    }
  }
}
