internal import ArgumentParser
internal import LandscapeModel
internal import Wording

/// `landscape completions`: the script that lets a shell complete commands, options and files.
struct Completions: ParsableCommand {
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    fileprivate var kind: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfCompletions(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape completions bash > ~/.local/share/bash-completion/completions/landscape
        landscape completions zsh > ~/.zfunc/_landscape
        landscape completions fish > ~/.config/fish/completions/landscape.fish

      \(Phrase.discussionOfCompletions(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpShell(.english)))
  var shell: Shell

  @OptionGroup var log: LogOptions

  func run() throws {
    Console.standardOutput.write(
      Array((LandscapeCommand.completionScript(for: shell.kind) + "\n").utf8))
  }
}
