internal import ArgumentParser
internal import CProgramArguments
internal import Foundation
internal import Glibc
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import TextFormats
internal import Wording

/// The command line: one file a subcommand; arguments, progress, exit codes.
@main
struct LandscapeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "landscape",
    abstract: Phrase.abstractOfLandscape(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape analyse Inputs/wales-2023
        landscape table findings Inputs/wales-2023 --format markdown --lang cy

      \(Words.discussionOfLandscape(codes: ExitStatus.all)(.english))
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
      Trend.self,
      Decide.self,
      Returns.self,
      ReviewCommand.self,
      Runs.self,
      Doctor.self,
      Completions.self,
      Manual.self,
      WhatIf.self,
      Propose.self,
      AskFirst.self,
      Init.self,
      Schema.self,
    ])

  static func main() {
    // A reader that goes away (`landscape table … | head`) must not kill the run by a signal.
    signal(SIGPIPE, SIG_IGN)
    // Nor one that may not write more: that is a full disk to it (exit code 74).
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Self.arguments
    Log.shared.start(arguments: arguments)
    do {
      guard !arguments.isEmpty else {
        Console.standardErrorBytes(Array((helpMessage() + "\n").utf8))
        Glibc.exit(ExitStatus.usage.rawValue)
      }
      try refuseUnknownCommand(arguments.first)
      var command = try parseAsRoot(arguments)
      try command.run()
      if let failure = outputFailure { throw failure }
      Log.shared.exit(0)
    } catch let failure as CommandFailure {
      // What a gate says is said by what was printed.
      end(with: failure.status == .gate ? outputFailure ?? failure : failure)
    } catch {
      end(with: error, arguments)
    }
  }

  /// What was printed is the result: where it cannot be written whole, the run did not do what was asked for. `nil` where it was.
  private static var outputFailure: CommandFailure? {
    let failure = Console.failure
    guard failure != 0 else { return nil }
    let reason = String(cString: strerror(failure))
    return CommandFailure(
      .inputOutputError, [.error(Words.cannotWriteOutput(reason: reason)(.english))])
  }

  private static func end(with failure: CommandFailure) -> Never {
    failure.report()
    Log.shared.exit(failure.status.rawValue)
    Glibc.exit(failure.status.rawValue)
  }

  /// What the program was called with, its own name left out.
  ///
  /// As the system handed it over: `CommandLine` reads it from /proc, which not every system has.
  private static var arguments: [String] {
    guard let start = landscape_arguments() else {
      return Array(CommandLine.arguments.dropFirst())
    }
    var words: [String] = []
    while let word = start[words.count] { words.append(String(cString: word)) }
    return Array(words.dropFirst())
  }

  /// A first word that is no command would only be told to be too many.
  private static func refuseUnknownCommand(_ word: String?) throws {
    guard let word, !word.hasPrefix("-") else { return }
    let known = configuration.subcommands.map {
      $0.configuration.commandName ?? String(describing: $0).lowercased()
    }
    guard !known.contains(word), word != "help" else { return }
    let shown = VisibleText.forTerminal(word)
    let message =
      NearestName.nearest(to: word, among: known).map {
        Words.commandUnknownMeant(command: shown, nearest: $0)
      } ?? Words.commandUnknown(command: shown, known: known.joined(separator: ", "))
    throw CommandFailure(.usage, [.error(message(.english))])
  }

  /// What the argument parser has to say: what is wrong, then how it is used, a line each.
  ///
  /// It repeats arguments letter for letter: one with a line end in it would make a line of its own.
  private static func usageMessages(
    of error: any Error, _ arguments: [String]
  ) -> [TerminalMessage] {
    func shown(_ text: String) -> String {
      arguments.flatMap { [$0] + $0.split(separator: "=", maxSplits: 1).map(String.init) }
        .filter { VisibleText.printable($0) != $0 }
        .reduce(text) { $0.replacing($1, with: VisibleText.printable($1)) }
    }
    let (wrong, all) = (shown(message(for: error)), shown(fullMessage(for: error)))
    guard let place = all.range(of: wrong), !wrong.isEmpty else {
      return all.split(separator: "\n").map { .plain(String($0)) }
    }
    let lines = wrong.split(separator: "\n") + all[place.upperBound...].split(separator: "\n")
    return [.error(String(lines[0]))] + lines.dropFirst().map { .plain(String($0)) }
  }

  /// Help and versions go to standard output, what is wrong with the arguments to the log.
  private static func end(with error: any Error, _ arguments: [String]) -> Never {
    let status = exitCode(for: error)
    guard !status.isSuccess else {
      let text = fullMessage(for: error)
      if !text.isEmpty { Console.standardOutput.write(Array((text + "\n").utf8)) }
      if let failure = outputFailure { end(with: failure) }
      Glibc.exit(status.rawValue)
    }
    Log.shared.write(usageMessages(of: error, arguments))
    Log.shared.exit(status.rawValue)
    Glibc.exit(status.rawValue)
  }
}
