package import LandscapeModel
internal import Wording

/// The jurisdiction profile of a catalogue, with the file that it stands in.
package struct CatalogueJurisdiction: Sendable {
  package let jurisdiction: Jurisdiction
  /// The file, for the manifest and the digest of the input: it has no rows.
  package let input: InputFile
  /// The kinds and areas that it names, as it names them.
  let kinds: [JurisdictionReader.Named]
  let areas: [JurisdictionReader.Named]
  let areaKinds: [JurisdictionReader.Named]
  let namedAreas: [JurisdictionReader.Named]
  let organisationKinds: [JurisdictionReader.Named]

  /// The most bytes that the file may have.
  private static let limit = 1_048_576
  /// The name under which it is looked for.
  package static let fileName = JurisdictionReader.fileName

  /// The profile beside the catalogue at `path`, or in its settings file; `nil` where there is none.
  ///
  /// A settings file that is no YAML has none: who reads the settings says why.
  /// - Throws: the first thing that is wrong with it, and that there are two.
  package static func read(
    beside path: String, settingsFile: SettingsBytes = .unread
  ) throws(ConfigurationFailure) -> CatalogueJurisdiction? {
    let section = try section(of: path, settingsFile)
    guard let bytes = try bytes(beside: path) else { return section?.profile }
    if let section {
      throw ConfigurationFailure(
        location: section.location,
        message: Words.jurisdictionStandsTwice(file: fileName)(.english),
        code: "invalid-jurisdiction")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ConfigurationFailure(
        location: SourceLocation(file: fileName), message: Phrase.isNotUTF8(.english),
        code: "invalid-yaml")
    }
    let profile = try JurisdictionReader(file: fileName).profile(of: text)
    return CatalogueJurisdiction(
      profile ?? JurisdictionReader.Profile(jurisdiction: .neutral), file: fileName, bytes)
  }

  /// The file that a profile may have to itself; `nil` where there is none.
  static func bytes(beside path: String) throws(ConfigurationFailure) -> [UInt8]? {
    let folder = CatalogueForms.folder(of: path)
    do throws(RegularFile.Failure) {
      return try RegularFile.bytes(of: folder + "/" + fileName, limit: limit, within: folder)
    } catch {
      throw ConfigurationFailure(
        location: SourceLocation(file: fileName),
        message: Words.cannotBeRead(reason: error.reason)(.english),
        code: "unreadable-jurisdiction")
    }
  }

  private static func section(
    of path: String, _ settingsFile: SettingsBytes
  ) throws(ConfigurationFailure) -> (profile: CatalogueJurisdiction, location: SourceLocation)? {
    guard let bytes = (try? settingsFile.bytes(of: path)) ?? nil,
      let text = String(validating: bytes, as: UTF8.self)
    else { return nil }
    let reader = JurisdictionReader(file: SettingsBytes.fileName)
    do throws(ConfigurationFailure) {
      return try reader.section(of: text).map { profile, location in
        (CatalogueJurisdiction(profile, file: SettingsBytes.fileName, bytes), location)
      }
    } catch {
      if error.code == "invalid-yaml" { return nil }
      throw error
    }
  }

  private init(_ profile: JurisdictionReader.Profile, file: String, _ bytes: [UInt8]) {
    jurisdiction = profile.jurisdiction
    kinds = profile.kinds
    areas = profile.areas
    areaKinds = profile.areaKinds
    namedAreas = profile.namedAreas
    organisationKinds = profile.organisationKinds
    input = InputFile(
      name: file, byteCount: bytes.count, digest: ContentDigest(of: bytes), encoding: "UTF-8",
      rowsRead: 0, rowsUsed: 0, rowsRejected: 0)
  }
}

/// The profile of a catalogue, for who reads its rows after its settings.
package enum ReadJurisdiction: Sendable {
  /// Nobody has read it yet.
  case unread
  /// `nil` where there is none.
  case read(CatalogueJurisdiction?)

  /// The profile of the catalogue at `path`; `nil` where there is none.
  func profile(
    of path: String, settingsFile: SettingsBytes
  ) throws(ConfigurationFailure) -> CatalogueJurisdiction? {
    switch self {
    case .read(let profile): profile
    case .unread: try CatalogueJurisdiction.read(beside: path, settingsFile: settingsFile)
    }
  }
}
