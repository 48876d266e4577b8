internal import ArgumentParser
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline

/// `landscape manual`: the manual page of the program or of one command, for man(1).
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print a manual page.",
    discussion: """
      Examples:
        landscape manual > landscape.1
        landscape manual analyse | man -l -

      Made from the same declarations as the help; scripts/install puts all pages in their places.
      """)

  @Argument(help: "The command, as in analyse or runs prune; the program itself without one.")
  var command: [String] = []

  @Flag(help: "List the commands that have a page.")
  var list = false

  @OptionGroup var log: LogOptions

  func run() throws {
    let bytes = Data(LandscapeCommand._dumpHelp().utf8)
    guard let help = try? JSONDecoder().decode(HelpDocument.self, from: bytes) else {
      throw CommandFailure(.internalError, [.error("the help cannot be read back")])
    }
    guard !list else {
      return Console.standardOutput.write(help.command.shownSubcommands.map(\.commandName))
    }
    var found = help.command
    for word in command {
      guard let next = found.shownSubcommands.first(where: { $0.commandName == word }) else {
        let hint = found.shownSubcommands.map(\.commandName).joined(separator: ", ")
        throw CommandFailure(.usage, [.error("no command '\(word)', expected one of \(hint)")])
      }
      found = next
    }
    Console.standardOutput.write(
      Array(ManualPage(of: found, path: ["landscape"] + command).text.utf8))
  }
}

/// What the argument parser says of the commands, as far as a page needs it.
private struct HelpDocument: Decodable {
  let command: Command

  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool?
    let subcommands: [Command]?
    let arguments: [Argument]?

    var shownSubcommands: [Command] {
      (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    }
    var shownArguments: [Argument] { (arguments ?? []).filter { $0.shouldDisplay != false } }
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      let kind: String
      let name: String

      var text: String { (kind == "long" ? "--" : "-") + name }
    }
    let kind: String
    let shouldDisplay: Bool?
    let isOptional: Bool?
    let isRepeating: Bool?
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let abstract: String?
  }
}

/// A page in the man macros of roff.
private struct ManualPage {
  private(set) var text: String

  init(of command: HelpDocument.Command, path: [String]) {
    let name = path.joined(separator: "-")
    text =
      ".TH \(Self.escaped(name.uppercased())) 1 \"\" \"landscape \(toolVersion)\" \"Landscape\"\n"
    section("NAME")
    line(Self.escaped(name) + " \\- " + Self.escaped(Self.lowered(command.abstract ?? "")))
    section("SYNOPSIS")
    let positional = command.shownArguments.filter { $0.kind == "positional" }
    let operands = positional.map { argument -> String in
      let value = "\\fI" + Self.escaped(argument.valueName ?? "value") + "\\fR"
      let repeated = argument.isRepeating == true ? value + " ..." : value
      return argument.isOptional == true ? "[" + repeated + "]" : repeated
    }
    let synopsis = [
      "\\fB" + Self.escaped(path.joined(separator: " ")) + "\\fR",
      command.shownSubcommands.isEmpty ? "" : "\\fIcommand\\fR",
      "[\\fIoptions\\fR]",
    ]
    line((synopsis.filter { !$0.isEmpty } + operands).joined(separator: " "))
    if let discussion = command.discussion { describe(discussion) }
    arguments(positional, "ARGUMENTS")
    arguments(command.shownArguments.filter { $0.kind != "positional" }, "OPTIONS")
    subcommands(command, path: path)
    section("SEE ALSO")
    let root = "\\fBlandscape\\fR(1)"
    line(path.count > 1 ? root : "\\fBlandscape help\\fR \\fIcommand\\fR")
  }

  /// Paragraphs as text, what is indented as it stands.
  private mutating func describe(_ discussion: String) {
    section("DESCRIPTION")
    var isExample = false
    for paragraph in discussion.components(separatedBy: "\n") {
      let isIndented = paragraph.hasPrefix("  ")
      if isIndented != isExample {
        text += isIndented ? ".PP\n.nf\n" : ".fi\n.PP\n"
        isExample = isIndented
      }
      if paragraph.isEmpty { text += ".PP\n" } else { line(Self.escaped(paragraph)) }
    }
    if isExample { text += ".fi\n" }
  }

  private mutating func arguments(_ arguments: [HelpDocument.Argument], _ title: String) {
    guard !arguments.isEmpty else { return }
    section(title)
    for argument in arguments {
      text += ".TP\n"
      let value = "\\fI" + Self.escaped(argument.valueName ?? "value") + "\\fR"
      let names = (argument.names ?? []).map { "\\fB" + Self.escaped($0.text) + "\\fR" }
        .joined(separator: ", ")
      line(names.isEmpty ? value : argument.kind == "option" ? names + " " + value : names)
      var sentences = [Self.escaped(argument.abstract ?? "")]
      if let values = argument.allValues, !values.isEmpty, values.count <= 20 {
        sentences.append("Values: " + Self.escaped(values.joined(separator: ", ")) + ".")
      }
      if let value = argument.defaultValue, argument.kind != "flag" {
        sentences.append("Default: " + Self.escaped(value) + ".")
      }
      line(sentences.filter { !$0.isEmpty }.joined(separator: " "))
    }
  }

  private mutating func subcommands(_ command: HelpDocument.Command, path: [String]) {
    guard !command.shownSubcommands.isEmpty else { return }
    section("COMMANDS")
    for subcommand in command.shownSubcommands {
      text += ".TP\n"
      line(
        "\\fB" + Self.escaped((path.dropFirst() + [subcommand.commandName]).joined(separator: " "))
          + "\\fR")
      line(Self.escaped(subcommand.abstract ?? ""))
    }
  }

  private mutating func section(_ title: String) { text += ".SH \(title)\n" }

  private mutating func line(_ content: String) {
    // A line that begins with a point or an apostrophe would be a request to roff.
    let needsGuard = content.hasPrefix(".") || content.hasPrefix("'")
    text += (needsGuard ? "\\&" : "") + content + "\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "\\", with: "\\e").replacingOccurrences(of: "-", with: "\\-")
      .replacingOccurrences(of: "\n", with: " ")
  }

  private static func lowered(_ abstract: String) -> String {
    var text = abstract.prefix(1).lowercased() + abstract.dropFirst()
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
