internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Rationalisation

/// `landscape explain`: one finding with all its evidence.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain one finding: what was counted, where it is in the input, who can act.",
    discussion: """
      Examples:
        landscape explain regional-twins.public_services_board.W11000028 Inputs/wales-2019
        landscape explain nested-board.safer-gwent.community_safety_partnership Inputs/wales-2023 \
      --lang cy
        landscape explain FINDING Inputs/wales-2023 --format json > pack.json
        landscape explain FINDING

      INPUT is a catalogue or the id of a run in the history; without it, the newest run (latest).
      """)

  @Argument(help: "The finding's id, as the report and findings.json give it.")
  var finding: String

  @Argument(help: "The catalogue folder, its XML file or a run id.", completion: .directory)
  var input: String?

  @Option(help: PlainFormat.help)
  var format: PlainFormat = .text

  @Option(name: .customLong("lang"), help: "The language of the text.")
  var language: Language = .english

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  func run() throws {
    let opened = try reading.open(input, history: history.place)
    let content = try opened.content(by: reading)
    guard let found = content.findings.all.first(where: { $0.id == finding }) else {
      throw CommandFailure.noFinding(
        finding, in: input ?? content.run.id, among: content.findings.all.map(\.id))
    }
    switch format {
    case .text:
      let text = explanation(of: found, content: content, language: language)
      Console.standardOutput.write(Array(text.utf8))
    case .json:
      Console.standardOutput.write(evidencePack(of: found, content: content).bytes)
    }
  }
}
