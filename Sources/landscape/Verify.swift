internal import ArgumentParser
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import PackVerification
internal import Publishing
internal import Review
internal import TextFormats

/// `landscape verify`: a published report against its manifest, or a finding anew from its pack.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Verify a published report against its manifest, or a finding from its evidence pack.",
    discussion: """
      Examples:
        landscape verify
        landscape verify 2023-06-30-0123456789ab --input Inputs/wales-2023
        landscape explain FINDING Inputs/wales-2023 --format json > pack.json
        landscape verify pack.json

      A run (its id, its folder, or without either what latest names) is held against its manifest: \
      every output by size and SHA-256, files that are not listed, the digests of settings and inputs, \
      the versions, the run's id, which is of all of them, and what the history has of it.

      A pack needs no catalogue: it holds members, areas, remits, weights and thresholds. Exit code 0 \
      when everything agrees, 1 when something does not.
      """)

  @Argument(
    help: "A run's id or folder, or the output of explain --format json; latest by default.")
  var subject: String?

  @Option(
    help: "With a run: the catalogue folder, to verify its files too.", completion: .directory)
  var input: String?

  @Flag(help: "Print only what does not agree.")
  var quiet = false

  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  func run() throws {
    if let folder = runFolder { return try verifyRun(in: folder) }
    guard let subject else {
      throw CommandFailure(
        .inputMissing, [.error("'\(history.out)/latest' names no report; name a run or a pack")])
    }
    if HistoryPlace.isRunID(subject) {
      throw CommandFailure(
        .inputMissing, [.error("no report of run '\(subject)' in '\(history.out)'")])
    }
    try verifyPack(subject)
  }

  /// The report's folder, where the subject is one: `latest`, an id below the output folder, a path.
  private var runFolder: String? {
    guard let subject else {
      return ReportPublisher(folder: history.out).latest.map { history.out + "/" + $0 }
    }
    var isFolder: ObjCBool = false
    for path in [subject, history.out + "/" + subject] {
      if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
        // A link such as latest is followed by what stands behind it.
        return (try? FileManager.default.destinationOfSymbolicLink(atPath: path)).map { target in
          target.hasPrefix("/")
            ? target : (path as NSString).deletingLastPathComponent + "/" + target
        } ?? path
      }
    }
    return nil
  }

  private func verifyRun(in folder: String) throws {
    let store =
      FileManager.default.fileExists(atPath: history.path) ? try history.open() : nil
    let verification: RunVerification
    do {
      verification = try RunVerification(folder: folder, catalogue: input, history: store)
    } catch {
      switch error {
      case .noManifest(let path):
        throw CommandFailure(
          .inputMissing, [.error("'\(path)' has no manifest.json: it is no report")])
      case .unreadableManifest(let path, let reason):
        throw CommandFailure(.dataUnusable, [.error("'\(path)' is not a manifest: \(reason)")])
      }
    }
    let differing = verification.checks.filter { !$0.agrees }
    if !quiet {
      Console.standardOutput.write(
        RunVerification.Check.Sort.allCases.compactMap { sort in
          let (agreeing, all) = verification.counts(sort)
          return all > 0 ? "\(sort.rawValue): \(agreeing) of \(all) agree" : nil
        })
    }
    Console.standardOutput.write(
      differing.map {
        "differs: \($0.sort.rawValue): \(VisibleText.forTerminal($0.name)): the report says "
          + "\(VisibleText.forTerminal($0.stated)), found \(VisibleText.forTerminal($0.found))"
      })
    guard differing.isEmpty else {
      throw CommandFailure(
        .gate,
        [
          .error(
            "\(VisibleText.forTerminal(verification.run)): \(differing.count) of "
              + "\(counted(verification.checks.count, "check")) do not agree")
        ])
    }
    if !quiet {
      Console.standardOutput.write([
        "\(VisibleText.forTerminal(verification.run)): all \(verification.checks.count) checks agree"
      ])
    }
  }

  /// A pack holds one finding's rows: the largest of Wales has half a megabyte.
  private static let largestPack = 268_435_456

  private func verifyPack(_ pack: String) throws {
    let bytes: [UInt8]
    do throws(RegularFile.Failure) {
      bytes = try RegularFile(path: pack, limit: Self.largestPack).bytes()
    } catch {
      throw CommandFailure(.inputMissing, [.error("cannot read '\(pack)': \(error.reason)")])
    }
    let verification: PackVerification
    do {
      verification = try PackVerification(pack: bytes)
    } catch {
      throw CommandFailure(.dataUnusable, [.error("'\(pack)': \(error.text)")])
    }
    let shown = verification.checks.filter { !quiet || !$0.agrees }
    Console.standardOutput.write(
      shown.map { check in
        let name = VisibleText.forTerminal(check.name)
        return check.agrees
          ? "agrees: \(name): \(VisibleText.forTerminal(check.found))"
          : "differs: \(name): the pack says \(VisibleText.forTerminal(check.stated)), "
            + "worked out anew \(VisibleText.forTerminal(check.found))"
      })
    if !quiet {
      let rest = verification.uncovered.map { VisibleText.forTerminal($0) }.joined(separator: ", ")
      Console.standardOutput.write([
        "not covered: \(rest); whether the pack's rows are those of a catalogue"
      ])
    }
    let differing = verification.checks.count { !$0.agrees }
    guard differing > 0 else {
      if !quiet {
        Console.standardOutput.write([
          "\(VisibleText.forTerminal(verification.finding)): all "
            + "\(verification.checks.count) checks agree"
        ])
      }
      return
    }
    throw CommandFailure(
      .gate,
      [
        .error(
          "\(VisibleText.forTerminal(verification.finding)): \(differing) of "
            + "\(counted(verification.checks.count, "check")) do not agree")
      ])
  }
}
