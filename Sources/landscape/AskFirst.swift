internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Wording

/// `landscape ask-first`: which partnerships to ask first about their assumed seats.
struct AskFirst: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask-first",
    abstract: Phrase.abstractOfAskFirst(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape ask-first Inputs/wales-2025
        landscape ask-first Inputs/wales-2025 --first 20 --format markdown --lang cy

      \(Phrase.discussionOfAskFirst(.english))
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var history: HistoryOptions

  @Option(help: ArgumentHelp(Phrase.helpFirstAsked(.english), valueName: "n"))
  var first: Int?

  @Option(help: LeafletFormat.help)
  var format: LeafletFormat = .text

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpLanguageOfText(.english)))
  var language: Language = .english

  @OptionGroup var log: LogOptions

  func validate() throws {
    if let first, first < 1 {
      throw ValidationError(Words.firstBelow(number: String(first))(.english))
    }
  }

  func run() throws {
    let opened = try options.reading.open(options.input, history: history.place)
    let report = AskFirstReport(of: try opened.content(by: options.reading), first: first)
    switch format {
    case .text: Console.standardOutput.write(Array(report.text(in: language).utf8))
    case .markdown: Console.standardOutput.write(Array(report.markdown(in: language).utf8))
    case .json: Console.standardOutput.write(report.json.bytes)
    }
  }
}
