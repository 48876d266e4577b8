internal import Foundation
internal import LandscapeModel
internal import Wording

/// The outlines of areas beside a catalogue: `boundaries.geojson`.
struct BoundariesFile {
  static let fileName = "boundaries.geojson"
  /// The most bytes that it may have.
  private static let limit = 67_108_864

  let features: GeoJSONFeatures
  /// For the manifest and the digest of the input: it has no rows.
  let input: InputFile

  /// The file beside the catalogue at `path`; `nil` where there is none.
  /// - Throws: why it cannot be used.
  static func read(beside path: String) throws(ConfigurationFailure) -> BoundariesFile? {
    guard let bytes = try bytes(beside: path) else { return nil }
    let features: GeoJSONFeatures
    do {
      features = try JSONDecoder().decode(GeoJSONFeatures.self, from: Data(bytes))
    } catch {
      throw failure(reason(error))
    }
    return BoundariesFile(
      features: features,
      input: InputFile(
        name: fileName, byteCount: bytes.count, digest: ContentDigest(of: bytes),
        encoding: "UTF-8", rowsRead: 0, rowsUsed: 0, rowsRejected: 0))
  }

  /// Its bytes; `nil` where there is no such file.
  static func bytes(beside path: String) throws(ConfigurationFailure) -> [UInt8]? {
    let folder = CatalogueForms.folder(of: path)
    do throws(RegularFile.Failure) {
      return try RegularFile.bytes(of: folder + "/" + fileName, limit: limit, within: folder)
    } catch {
      throw failure(Words.cannotBeRead(reason: error.reason)(.english))
    }
  }

  private static func failure(_ message: String) -> ConfigurationFailure {
    ConfigurationFailure(
      location: SourceLocation(file: fileName), message: message, code: "invalid-boundaries")
  }

  /// What is wrong, with the place in the document where JSON knows it.
  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return Phrase.boundariesNotJSON(.english) }
    switch error {
    case .dataCorrupted(let context) where context.codingPath.isEmpty:
      let place =
        (context.underlyingError as NSError?)?
        .userInfo[NSDebugDescriptionErrorKey] as? String
      guard let place else { return Phrase.boundariesNotJSON(.english) }
      return Words.boundariesNotJSONAt(problem: place)(.english)
    default: return Phrase.boundariesNoCollection(.english)
    }
  }
}
