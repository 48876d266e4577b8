internal import ArgumentParser
internal import Glibc
internal import LandscapePipeline

/// The command line: one file a subcommand; arguments, progress, exit codes.
@main
struct LandscapeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "landscape",
    abstract: "Analyses a landscape of strategic partnerships.",
    discussion: """
      Examples:
        landscape analyse Inputs/wales-2023
        landscape table findings Inputs/wales-2023 --format markdown --lang cy

      Results go to standard output, diagnostics and progress to standard error.

      Exit codes: 0 done; 1 a --fail-on gate was met or a pack does not \
      agree; 64 usage; 65 data unusable; 66 input missing \
      or unreadable; 70 internal error; 73 cannot create output; 74 input/output error; 75 \
      another process holds the lock; 78 \
      configuration error.
      """,
    version: toolVersion,
    subcommands: [
      Analyse.self,
      Check.self,
      Overlap.self,
      Convert.self,
      Table.self,
      Paper.self,
      Explain.self,
      Verify.self,
      Export.self,
      Compare.self,
      Decide.self,
      Runs.self,
      WhatIf.self,
      Propose.self,
      Init.self,
      Schema.self,
    ])

  static func main() {
    // A reader that goes away (`landscape table … | head`) must not kill the run by a signal.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let failure as CommandFailure {
      failure.report()
      Glibc.exit(failure.status.rawValue)
    } catch {
      exit(withError: error)
    }
  }
}
