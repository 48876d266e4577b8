internal import ArgumentParser
internal import Foundation
internal import LandscapeModel
internal import LandscapePipeline
internal import Wording

/// `landscape manual`: the manual page of the program or of one command, for man(1).
struct Manual: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfManual(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape manual > landscape.1
        landscape manual analyse | man -l -

      \(Phrase.discussionOfManual(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpManualCommand(.english)))
  var command: [String] = []

  @Flag(help: ArgumentHelp(Phrase.helpManualList(.english)))
  var list = false

  @OptionGroup var log: LogOptions

  func run() throws {
    let bytes = Data(LandscapeCommand._dumpHelp().utf8)
    guard let help = try? JSONDecoder().decode(HelpDocument.self, from: bytes) else {
      throw CommandFailure(.internalError, [.error(Phrase.helpUnreadable(.english))])
    }
    guard !list else {
      return Console.standardOutput.write(help.command.shownSubcommands.map(\.commandName))
    }
    var found = help.command
    for word in command {
      guard let next = found.shownSubcommands.first(where: { $0.commandName == word }) else {
        let hint = found.shownSubcommands.map(\.commandName).joined(separator: ", ")
        throw CommandFailure(
          .usage, [.error(Words.manualUnknownCommand(command: word, known: hint)(.english))])
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
    section(Phrase.manualName(.english))
    line(Self.escaped(name) + " \\- " + Self.escaped(Self.lowered(command.abstract ?? "")))
    section(Phrase.manualSynopsis(.english))
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
    arguments(positional, Phrase.manualArguments(.english))
    arguments(
      command.shownArguments.filter { $0.kind != "positional" }, Phrase.manualOptions(.english))
    subcommands(command, path: path)
    section(Phrase.manualSeeAlso(.english))
    let root = "\\fBlandscape\\fR(1)"
    line(path.count > 1 ? root : "\\fBlandscape help\\fR \\fIcommand\\fR")
  }

  /// Paragraphs as text, what is indented as it stands.
  private mutating func describe(_ discussion: String) {
    section(Phrase.manualDescription(.english))
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
        sentences.append(
          Words.manualValues(values: Self.escaped(values.joined(separator: ", ")))(.english))
      }
      if let value = argument.defaultValue, argument.kind != "flag" {
        sentences.append(Words.manualDefault(value: Self.escaped(value))(.english))
      }
      line(sentences.filter { !$0.isEmpty }.joined(separator: " "))
    }
  }

  private mutating func subcommands(_ command: HelpDocument.Command, path: [String]) {
    guard !command.shownSubcommands.isEmpty else { return }
    section(Phrase.manualCommands(.english))
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
