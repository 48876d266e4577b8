internal import ArgumentParser
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Rationalisation
internal import Wording

/// `landscape explain`: one finding with all its evidence.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfExplain(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape explain regional-twins.public_services_board.W11000028 Inputs/wales-2019
        landscape explain nested-board.safer-gwent.community_safety_partnership Inputs/wales-2023 \
      --lang cy
        landscape explain FINDING Inputs/wales-2023 --format json > pack.json
        landscape explain FINDING

      \(Phrase.discussionOfInput(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpFinding(.english)))
  var finding: String

  @Argument(help: ArgumentHelp(Phrase.helpFolderXMLOrRun(.english)), completion: .directory)
  var input: String?

  @Option(help: PlainFormat.help)
  var format: PlainFormat = .text

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpLanguageOfText(.english)))
  var language: Language = .english

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  func run() throws {
    let opened = try reading.open(input, history: history.place)
    let content = try opened.content(by: reading)
    let questions = content.questions
    if let question = questions.first(where: { $0.id == finding }) {
      return explain(question, of: content)
    }
    guard let found = content.findings.all.first(where: { $0.id == finding }) else {
      throw CommandFailure.noFinding(
        finding, in: input ?? content.run.id,
        among: content.findings.all.map(\.id) + questions.map(\.id))
    }
    switch format {
    case .text:
      let text = explanation(of: found, content: content, language: language)
      Console.standardOutput.write(Array(text.utf8))
    case .json:
      Console.standardOutput.write(evidencePack(of: found, content: content).bytes)
    }
  }

  private func explain(_ question: Question, of content: ReportContent) {
    switch format {
    case .text:
      let text = explanation(of: question, content: content, language: language)
      Console.standardOutput.write(Array(text.utf8))
    case .json:
      Console.standardOutput.write(questionJSON(of: question, content: content).bytes)
    }
  }
}
