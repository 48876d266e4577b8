internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Rationalisation
internal import TextFormats
internal import Wording

/// `landscape whatif`: a change tried on the catalogue, before and after.
struct WhatIf: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "whatif",
    abstract: Phrase.abstractOfWhatIf(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape whatif Inputs/wales-2019 --merge caerphilly-psb,newport-psb:gwent-west-psb
        landscape whatif Inputs/wales-2019 --merge cwmpas,cysur --as regional_safeguarding_board
        landscape whatif Inputs/wales-2019 --stand-down gwent-g10 --format json
        landscape whatif Inputs/wales-2019 --scenario merge-boards.csv --html what-if.html --lang cy

      \(Phrase.discussionOfWhatIf(.english))
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var history: HistoryOptions

  @Option(help: ArgumentHelp(Phrase.helpScenario(.english)), completion: .file())
  var scenario: String?

  @Option(
    help: ArgumentHelp(Phrase.helpMerge(.english), valueName: "a,b[:id]"))
  var merge: [String] = []

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(Phrase.helpMergeAs(.english), valueName: "kind"))
  var kind: [String] = []

  @Option(
    name: .customLong("stand-down"),
    help: ArgumentHelp(Phrase.helpStandDown(.english), valueName: "p"))
  var standDown: [String] = []

  @Option(
    name: .customLong("move-area"),
    help: ArgumentHelp(Phrase.helpMoveArea(.english), valueName: "area:p:q"))
  var moveArea: [String] = []

  @Option(
    name: .customLong("sub-group"),
    help: ArgumentHelp(Phrase.helpSubGroup(.english), valueName: "p:q"))
  var subGroup: [String] = []

  @Option(
    name: .customLong("add-member"),
    help: ArgumentHelp(Phrase.helpAddMember(.english), valueName: "p:o"))
  var addMember: [String] = []

  @Option(
    name: .customLong("remove-member"),
    help: ArgumentHelp(Phrase.helpRemoveMember(.english), valueName: "p:o"))
  var removeMember: [String] = []

  @Option(
    name: .customLong("merge-organisations"),
    help: ArgumentHelp(Phrase.helpMergeOrganisations(.english), valueName: "a,b[:id]"))
  var mergeOrganisations: [String] = []

  @Option(help: LeafletFormat.help)
  var format: LeafletFormat = .text

  @Option(help: ArgumentHelp(Phrase.helpWhatIfPage(.english)), completion: .file())
  var html: String?

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpLanguageOfBoth(.english)))
  var language: Language = .english

  @OptionGroup var log: LogOptions

  func run() throws {
    let scenario = try wanted()
    let opened = try options.reading.open(options.input, history: history.place)
    let (pipeline, catalogue) = (opened.pipeline, opened.catalogue)
    let report: ScenarioReport
    do {
      report = try pipeline.report(of: scenario, on: catalogue, run: opened.identity)
    } catch let failure as ScenarioFailure {
      throw CommandFailure(failure, asOf: catalogue.landscape.asOf)
    } catch let failure as EdgeLimitExceeded {
      throw CommandFailure(failure)
    }
    if let html {
      do {
        try OutputFolder.write(OutputFile(path: html, bytes: report.page(in: language)))
      } catch {
        throw CommandFailure(error)
      }
    }
    switch format {
    case .text: Console.standardOutput.write(Array(report.text(in: language).utf8))
    case .markdown: Console.standardOutput.write(Array(report.markdown(in: language).utf8))
    case .json: Console.standardOutput.write(report.json.bytes)
    }
  }

  private func wanted() throws -> Scenario {
    var steps: [Scenario.Step] = []
    var title: LocalisedText?
    if let scenario {
      do {
        let file = try ScenarioFile(path: scenario).scenario()
        (steps, title) = (file.steps, file.title)
      } catch {
        throw CommandFailure(error)
      }
    }
    guard kind.isEmpty || kind.count == 1 && !merge.isEmpty || kind.count == merge.count else {
      throw CommandFailure(.usage, [.error(Phrase.mergeAsWithoutMerger(.english))])
    }
    for (place, text) in merge.enumerated() {
      let kind = kind.count == 1 ? kind[0] : kind.isEmpty ? nil : kind[place]
      steps.append(try merger("--merge", text) { .merge($0, into: $1, kind: kind) })
    }
    for text in standDown {
      steps.append(Scenario.Step(.standDown(text), at: .option("--stand-down " + text)))
    }
    for text in moveArea {
      steps.append(
        try step("--move-area", text, form: "area:from:to", count: 3) {
          .moveArea($0[0], from: $0[1], to: $0[2])
        })
    }
    for text in subGroup {
      steps.append(
        try step("--sub-group", text, form: "sub-group:parent", count: 2) {
          .makeSubGroup($0[0], of: $0[1])
        })
    }
    for text in addMember {
      steps.append(
        try step("--add-member", text, form: "partnership:organisation", count: 2) {
          .addMember($0[1], to: $0[0])
        })
    }
    for text in removeMember {
      steps.append(
        try step("--remove-member", text, form: "partnership:organisation", count: 2) {
          .removeMember($0[1], from: $0[0])
        })
    }
    for text in mergeOrganisations {
      steps.append(try merger("--merge-organisations", text) { .mergeOrganisations($0, into: $1) })
    }
    guard !steps.isEmpty || scenario != nil else {
      throw CommandFailure(.usage, [.error(Phrase.noChangeToTry(.english))])
    }
    return Scenario(steps, title: title)
  }

  private func merger(
    _ option: String, _ text: String, change: ([String], String?) -> Change
  ) throws -> Scenario.Step {
    let halves = parts(text, ":")
    guard halves.count <= 2, let first = halves.first else {
      throw malformed(option, text, form: Phrase.mergerForm(.english))
    }
    let ids = parts(first, ",")
    guard ids.allSatisfy({ !$0.isEmpty }), halves.allSatisfy({ !$0.isEmpty }) else {
      throw malformed(option, text, form: Phrase.mergerForm(.english))
    }
    let into = halves.count == 2 ? halves[1] : nil
    return Scenario.Step(change(ids, into), at: .option(option + " " + text))
  }

  private func step(
    _ option: String, _ text: String, form: String, count: Int, change: ([String]) -> Change
  ) throws -> Scenario.Step {
    let parts = parts(text, ":")
    guard parts.count == count, parts.allSatisfy({ !$0.isEmpty }) else {
      throw malformed(option, text, form: form)
    }
    return Scenario.Step(change(parts), at: .option(option + " " + text))
  }

  private func parts(_ text: String, _ separator: Character) -> [String] {
    text.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  private func malformed(_ option: String, _ text: String, form: String) -> ValidationError {
    ValidationError(
      Words.optionExpected(option: option, text: VisibleText.forTerminal(text), form: form)(
        .english))
  }
}
