internal import Foundation
internal import LandscapeModel
internal import Publishing
internal import Review
package import RunHistory
internal import Wording

/// Holds a published report against its manifest: every output, the inputs, the settings, the
/// versions, and the run's id, which is of all of them.
package struct RunVerification: Sendable {
  /// Something that was held against something else.
  package struct Check: Hashable, Sendable {
    package let sort: Sort
    package let name: String
    /// What the report says.
    package let stated: String
    /// What is there.
    package let found: String

    package var agrees: Bool { stated == found }

    package enum Sort: String, CaseIterable, Sendable {
      case manifest, run, settings, inputs, outputs, provenance, history
    }
  }

  /// Why a folder cannot be verified at all.
  package enum Failure: Error, Hashable, Sendable {
    case noManifest(String)
    /// What it lacks, or what is wrong with it.
    case unreadableManifest(String, reason: String)
  }

  package private(set) var run: String
  package private(set) var checks: [Check] = []
  private let folder: String
  private let files: FileSystem

  /// - Parameters:
  ///   - folder: the report's folder, `Reports/<run>`.
  ///   - catalogue: the input's folder, to hold its files against the digests too.
  ///   - history: where the run may be recorded.
  /// - Complexity: O(bytes of the report).
  package init(
    folder: String, catalogue: String? = nil, history: HistoryStore? = nil,
    files: FileSystem = FileSystem()
  ) throws(Failure) {
    self.folder = folder
    self.files = files
    run = ""
    guard let bytes = try? files.read(folder + "/" + Manifest.path) else {
      throw .noManifest(folder)
    }
    let manifest: ManifestFile
    do {
      manifest = try ManifestFile(bytes)
    } catch {
      throw .unreadableManifest(folder + "/" + Manifest.path, reason: error.reason)
    }
    run = manifest.run
    for fault in manifest.faults {
      check(.manifest, fault.place, stated: fault.found, found: fault.expected)
    }
    if manifest.faults.isEmpty {
      check(
        .manifest, Phrase.checkForm(.english), stated: Phrase.asSchemaSays(.english),
        found: Phrase.asSchemaSays(.english))
    }
    checkIdentity(manifest)
    checkOutputs(manifest)
    checkRunFile(manifest)
    checkNote(manifest)
    checkProvenance(manifest)
    if let catalogue { checkInputs(manifest, in: catalogue) }
    if let history { checkHistory(manifest, history) }
  }

  /// How many of a sort there are, and how many agree.
  package func counts(_ sort: Check.Sort) -> (agreeing: Int, all: Int) {
    let ofSort = checks.filter { $0.sort == sort }
    return (ofSort.count { $0.agrees }, ofSort.count)
  }

  private mutating func check(
    _ sort: Check.Sort, _ name: String, stated: String, found: String
  ) {
    checks.append(Check(sort: sort, name: name, stated: stated, found: found))
  }

  /// The settings' digest, and the id, which is of settings, inputs, version and baseline.
  private mutating func checkIdentity(_ manifest: ManifestFile) {
    let settings = manifest.settingsInForce
    check(
      .settings, Phrase.checkSettingsDigest(.english), stated: manifest.settingsDigest,
      found: LandscapeModel.settingsDigest(settings).description)
    let inputs = manifest.inputs.compactMap { input in
      ContentDigest(hexadecimal: input.sha256).map {
        InputFile(
          name: input.name, byteCount: input.bytes, digest: $0, encoding: "",
          rowsRead: input.rowsRead, rowsUsed: input.rowsUsed, rowsRejected: input.rowsRejected)
      }
    }
    let date = manifest.run.count > 13 ? String(manifest.run.dropLast(13)) : ""
    check(
      .run, Phrase.checkRunID(.english), stated: manifest.run,
      found: RunIdentity(
        inputs: inputs, asOf: PartialDate(date), settings: settings, baseline: manifest.baseline,
        toolVersion: manifest.tool.version, languageLibrary: manifest.tool.icu ?? ""
      ).id)
    for input in manifest.inputs {
      check(
        .inputs, Words.checkRowsOf(file: input.name)(.english), stated: String(input.rowsRead),
        found: String(input.rowsUsed &+ input.rowsRejected))
    }
  }

  private mutating func checkOutputs(_ manifest: ManifestFile) {
    // What lies outside of the report is not opened; the manifest's form was found wrong.
    for output in manifest.outputs where ManifestFile.isBelow(output.path) {
      let found = (try? files.read(folder + "/" + output.path)).map {
        Words.checkBytes(bytes: String($0.count), digest: ContentDigest(of: $0).description)(
          .english)
      }
      check(
        .outputs, output.path,
        stated: Words.checkBytes(bytes: String(output.bytes), digest: output.sha256)(
          .english),
        found: found ?? Phrase.notThere(.english))
    }
    let listed = Set(manifest.outputs.map(\.path) + [Manifest.path, Manifest.costs])
    for path in filesBelow("") where !listed.contains(path) {
      check(.outputs, path, stated: Phrase.notInManifest(.english), found: Phrase.isThere(.english))
    }
  }

  /// Every file of the folder, links too, in byte order.
  private func filesBelow(_ path: String) -> [String] {
    guard let names = try? files.names(in: folder + (path.isEmpty ? "" : "/" + path)) else {
      return []
    }
    return names.flatMap { name -> [String] in
      let inner = path.isEmpty ? name : path + "/" + name
      return (try? files.entry(at: folder + "/" + inner)) == .folder ? filesBelow(inner) : [inner]
    }
  }

  /// `latest.txt` says of the newest report what `latest` says.
  private mutating func checkNote(_ manifest: ManifestFile) {
    let parts = folder.split(separator: "/", omittingEmptySubsequences: false)
    let parent = parts.count > 1 ? parts.dropLast().joined(separator: "/") : "."
    let publisher = ReportPublisher(folder: parent.isEmpty ? "/" : parent, fileSystem: files)
    guard publisher.latest == manifest.run else { return }
    check(
      .run, "latest.txt", stated: manifest.run, found: publisher.note ?? Phrase.notThere(.english))
  }

  private mutating func checkRunFile(_ manifest: ManifestFile) {
    let record = (try? files.read(folder + "/" + Manifest.costs)).flatMap {
      try? StoredJSON.decoded(RunFile.self, from: $0)
    }
    check(
      .run, Manifest.costs, stated: manifest.run, found: record?.run ?? Phrase.notThere(.english))
    check(
      .run, Phrase.versionInRunFile(.english), stated: manifest.tool.version,
      found: record?.tool ?? Phrase.notThere(.english)
    )
  }

  /// The research object says of files and inputs what the manifest says.
  private mutating func checkProvenance(_ manifest: ManifestFile) {
    let crate = (try? files.read(folder + "/" + ResearchObject.path)).flatMap {
      try? StoredJSON.decoded(CrateFile.self, from: $0)
    }
    guard let crate else {
      check(
        .provenance, ResearchObject.path, stated: Phrase.isReadable(.english),
        found: Phrase.notReadable(.english))
      return
    }
    let digests = Dictionary(
      crate.graph.map { ($0.id, $0.sha256 ?? "") }, uniquingKeysWith: { first, _ in first })
    for output in manifest.outputs where !output.path.contains("/") {
      guard output.path != ResearchObject.path else { continue }
      check(
        .provenance, output.path, stated: output.sha256,
        found: digests[output.path] ?? Phrase.notThere(.english))
    }
    let inputs = crate.graph.filter { $0.type == "CreativeWork" }.compactMap(\.sha256)
    check(
      .provenance, Phrase.checkInputs(.english),
      stated: manifest.inputs.map(\.sha256).joined(separator: " "),
      found: inputs.joined(separator: " "))
    let version = crate.graph.first { $0.type == "SoftwareApplication" }?.softwareVersion
    check(
      .provenance, Phrase.checkVersion(.english), stated: manifest.tool.version,
      found: version ?? Phrase.notThere(.english))
    let action = crate.graph.first { $0.type == "CreateAction" }
    check(
      .provenance, Phrase.checkAction(.english), stated: manifest.run,
      found: action?.identifier ?? Phrase.notThere(.english))
  }

  private mutating func checkInputs(_ manifest: ManifestFile, in catalogue: String) {
    // A sheet is part of a workbook, which is an input too.
    let workbooks = WorkbookInputs(manifest.inputs.lazy.map(\.name))
    for input in manifest.inputs
    where ManifestFile.isBelow(input.name) && !workbooks.isSheet(input.name) {
      let file = try? RegularFile(path: catalogue + "/" + input.name, within: catalogue)
      let found = (try? file?.bytes()).map { ContentDigest(of: $0).description }
      check(.inputs, input.name, stated: input.sha256, found: found ?? Phrase.notThere(.english))
    }
  }

  private mutating func checkHistory(_ manifest: ManifestFile, _ history: HistoryStore) {
    guard let snapshot = try? history.snapshot(manifest.run) else { return }
    check(
      .history, Phrase.checkSettings(.english), stated: manifest.settingsDigest,
      found: ContentDigest(of: snapshot.settingsText).description)
    let recorded = snapshot.landscape.inputs
    check(
      .history, Phrase.checkInputs(.english),
      // The history holds the landscape; scenarios are no part of it.
      stated: manifest.inputs.filter { !$0.name.hasPrefix("scenarios/") }
        .map { $0.name + " " + $0.sha256 }.joined(separator: ", "),
      found: recorded.map { $0.name + " " + $0.digest.description }.joined(separator: ", "))
    if let findings = try? history.findingsJSON(of: manifest.run) {
      // Of a large landscape it is compressed, here as there.
      let stated = manifest.outputs.first { FindingsExport.paths.contains($0.path) }
      check(
        .history, stated?.path ?? FindingsExport.path,
        stated: stated?.sha256 ?? Phrase.notThere(.english),
        found: ContentDigest(of: findings).description)
    }
  }
}

/// `run.json` as far as it is looked at.
private struct RunFile: Decodable {
  let run: String
  let tool: String
}

/// `ro-crate-metadata.json` as far as it is looked at.
private struct CrateFile: Decodable {
  struct Entity: Decodable {
    let id: String
    let type: String
    let sha256: String?
    let softwareVersion: String?
    let identifier: String?

    enum CodingKeys: String, CodingKey {
      case id = "@id"
      case type = "@type"
      case sha256, softwareVersion, identifier
    }
  }
  let graph: [Entity]

  enum CodingKeys: String, CodingKey { case graph = "@graph" }
}
