internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import OverlapGraph
internal import Publishing
internal import Review
internal import RunHistory
internal import TextFormats
internal import Wording

extension TableFormat: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {
  public init?(argument: String) { self.init(tag: argument) }
}

/// `landscape table`: one table of the report on standard output.
struct Table: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfTable(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape table findings Inputs/wales-2023 --format markdown
        landscape table burden Inputs/wales-2023 --format html --lang cy > baich.html
        landscape table changes Inputs/wales-2023 --since Inputs/wales-2019
        landscape table findings 2023-06-30-0123456789ab
        landscape table --list

      \(Phrase.discussionOfInput(.english))
      """)

  @Argument(
    help: ArgumentHelp(Phrase.helpTable(.english)),
    completion: .list(TableName.allCases.map(\.rawValue)), transform: { try Self.table(named: $0) })
  var name: TableName?

  @Argument(help: ArgumentHelp(Phrase.helpFolderXMLOrRun(.english)), completion: .directory)
  var input: String?

  @Option(help: ArgumentHelp(Phrase.helpSince(.english)))
  var since: String?

  @Option(help: ArgumentHelp(Phrase.helpTableFormat(.english)))
  var format: TableFormat = .markdown

  @Option(name: .customLong("lang"), help: ArgumentHelp(Phrase.helpTableLanguage(.english)))
  var language: Language = .english

  @Flag(help: ArgumentHelp(Phrase.helpTableList(.english)))
  var list = false

  @OptionGroup var reading: ReadingOptions
  @OptionGroup var history: HistoryOptions
  @OptionGroup var log: LogOptions

  func validate() throws {
    if list { return }
    if name == nil { throw ValidationError(Phrase.tableMissing(.english)) }
  }

  func run() throws {
    guard !list, let name else {
      let width = TableName.allCases.map(\.rawValue.count).max() ?? 0
      Console.standardOutput.write(
        TableName.allCases.map { table in
          let gap = String(repeating: " ", count: width - table.rawValue.count + 2)
          return table.rawValue + gap + table.title[language]
        })
      return
    }
    let opened = try reading.open(input, history: history.place)
    // Of the tables only this one says how stable a finding is.
    var content = try opened.content(
      stability: name == .findings, since: since, by: reading)
    if [.scenarios, .proposal, .omittedChanges, .replacementCosts].contains(name) {
      let scenarios = try scenarios(of: opened)
      content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
        var content = content
        try opened.pipeline.addChanges(to: &content, scenarios: scenarios)
        return content
      }
    }
    let table = Publishing.table(name, content: content)
    if table.rows.isEmpty { Log.shared.write(Self.whyEmpty(table)) }
    let rendered = render(
      table, format: format, language: language,
      defusesFormulas: content.settings.defusesFormulas)
    Console.standardOutput.write(rendered.bytes)
  }

  private static func table(named word: String) throws -> TableName {
    if let name = TableName(rawValue: word) { return name }
    let shown = VisibleText.forTerminal(word)
    let message =
      NearestName.nearest(to: word, among: TableName.allCases.map(\.rawValue)).map {
        Words.tableUnknownMeant(name: shown, nearest: $0)
      } ?? Words.tableUnknown(name: shown)
    throw ValidationError(message(.english))
  }

  /// Formats for programs have no notes, so that a reader of an empty one would not know why it is empty.
  private static func whyEmpty(_ table: DocumentTable) -> [TerminalMessage] {
    let name = table.name.rawValue
    let why =
      table.notes.first.map { Words.tableWithoutRows(table: name, why: $0(.english)) }
      ?? Words.tableWithoutRowsUnknown(table: name)
    return [.note(why(.english))]
      + (table.name == .changes ? [.note(Phrase.compareWithSince(.english))] : [])
  }

  private func scenarios(of opened: OpenedInput) throws -> ScenarioFolder {
    if let scenarios = try opened.scenarios() { return scenarios }
    if name == .scenarios, let run = opened.run {
      throw CommandFailure(
        .dataUnusable,
        [
          .error(
            Words.runKeptNoScenarios(run: run.id, version: run.toolVersion)(.english))
        ])
    }
    return .none
  }
}
