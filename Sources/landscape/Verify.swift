internal import ArgumentParser
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import PackVerification
internal import Publishing
internal import Review
internal import TextFormats
internal import Wording

/// `landscape verify`: a published report against its manifest, or a finding anew from its pack.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      Phrase.abstractOfVerify(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape verify
        landscape verify 2023-06-30-0123456789ab --input Inputs/wales-2023
        landscape explain FINDING Inputs/wales-2023 --format json > pack.json
        landscape verify pack.json

      \(Phrase.discussionOfVerify(.english))
      """)

  @Argument(
    help: ArgumentHelp(Phrase.helpVerified(.english)))
  var subject: String?

  @Option(
    help: ArgumentHelp(Phrase.helpVerifyInput(.english)), completion: .directory)
  var input: String?

  @Flag(help: ArgumentHelp(Phrase.helpVerifyQuiet(.english)))
  var quiet = false

  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  func run() throws {
    if let folder = runFolder { return try verifyRun(in: folder) }
    guard let subject else {
      throw CommandFailure(
        .inputMissing, [.error(Words.latestNamesNone(folder: history.out)(.english))])
    }
    if HistoryPlace.isRunID(subject) {
      throw CommandFailure(
        .inputMissing, [.error(Words.noReportOfRun(run: subject, folder: history.out)(.english))])
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
          .inputMissing, [.error(Words.noManifestThere(folder: path)(.english))])
      case .unreadableManifest(let path, let reason):
        throw CommandFailure(
          .dataUnusable, [.error(Words.notAManifest(path: path, reason: reason)(.english))])
      }
    }
    let differing = verification.checks.filter { !$0.agrees }
    if !quiet {
      Console.standardOutput.write(
        RunVerification.Check.Sort.allCases.compactMap { sort in
          let (agreeing, all) = verification.counts(sort)
          return all > 0
            ? Words.sortAgrees(sort: sort.rawValue, agreeing: String(agreeing), all: String(all))(
              .english) : nil
        })
    }
    Console.standardOutput.write(
      differing.map {
        Words.reportDiffers(
          sort: $0.sort.rawValue, name: VisibleText.forTerminal($0.name),
          stated: VisibleText.forTerminal($0.stated), found: VisibleText.forTerminal($0.found))(
            .english)
      })
    guard differing.isEmpty else {
      throw CommandFailure(
        .gate,
        [
          .error(
            Words.checksDiffer(
              name: VisibleText.forTerminal(verification.run), differing: String(differing.count),
              all: verification.checks.count)(.english))
        ])
    }
    if !quiet {
      Console.standardOutput.write([
        Words.checksAgree(
          name: VisibleText.forTerminal(verification.run),
          count: String(verification.checks.count))(.english)
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
      throw CommandFailure(
        .inputMissing, [.error(Words.cannotRead(path: pack, reason: error.reason)(.english))])
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
          ? Words.packAgrees(name: name, found: VisibleText.forTerminal(check.found))(.english)
          : Words.packDiffers(
            name: name, stated: VisibleText.forTerminal(check.stated),
            found: VisibleText.forTerminal(check.found))(.english)
      })
    if !quiet {
      let rest = verification.uncovered.map { VisibleText.forTerminal($0) }.joined(separator: ", ")
      Console.standardOutput.write([
        Words.packUncovered(parts: rest)(.english)
      ])
    }
    let differing = verification.checks.count { !$0.agrees }
    guard differing > 0 else {
      if !quiet {
        Console.standardOutput.write([
          Words.checksAgree(
            name: VisibleText.forTerminal(verification.finding),
            count: String(verification.checks.count))(.english)
        ])
      }
      return
    }
    throw CommandFailure(
      .gate,
      [
        .error(
          Words.checksDiffer(
            name: VisibleText.forTerminal(verification.finding), differing: String(differing),
            all: verification.checks.count)(.english))
      ])
  }
}
