internal import ArgumentParser
internal import LandscapePipeline
internal import Publishing

/// `landscape verify`: works a finding out anew from its evidence pack alone.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Work a finding out anew from its evidence pack and say what agrees.",
    discussion: """
      Examples:
        landscape explain FINDING Inputs/wales-2023 --format json > pack.json
        landscape verify pack.json

      Needs no catalogue: the pack holds members, areas, remits, weights and thresholds. Exit code 0 \
      when every number and condition agrees, 1 when one does not.
      """)

  @Argument(help: "The output of explain --format json.", completion: .file(extensions: ["json"]))
  var pack: String

  @Flag(help: "Print only what does not agree.")
  var quiet = false

  func run() throws {
    guard let bytes = try? FileSystem().read(pack) else {
      throw CommandFailure(.inputMissing, ["error: cannot read '\(pack)'"])
    }
    let verification: PackVerification
    do {
      verification = try PackVerification(pack: bytes)
    } catch {
      throw CommandFailure(.dataUnusable, ["error: '\(pack)': \(error.text)"])
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
        "error: \(VisibleText.forTerminal(verification.finding)): \(differing) of "
          + "\(counted(verification.checks.count, "check")) do not agree"
      ])
  }
}
