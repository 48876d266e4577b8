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

  public var defaultValueDescription: String { tag }
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
        landscape table landscape Inputs/wales-2023 --format docx > partnerships.docx
        landscape table all Inputs/wales-2023 --format xlsx > tables.xlsx
        landscape table --list

      \(Phrase.discussionOfInput(.english))
      """)

  /// Which tables are asked for.
  enum Choice {
    case one(TableName)
    /// Every table of the report, in one workbook.
    case all

    static let wordForAll = "all"
    static var words: [String] { TableName.allCases.map(\.rawValue) + [wordForAll] }
  }

  @Argument(
    help: ArgumentHelp(Phrase.helpTable(.english)),
    completion: .list(Choice.words), transform: { try Self.choice($0) })
  var name: Choice?

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
    switch name {
    case nil: throw ValidationError(Phrase.tableMissing(.english))
    case .all where format != .xlsx:
      throw ValidationError(Phrase.allTablesAreAWorkbook(.english))
    default: try Console.checkTerminal(takes: format.rawValue, isText: format.isText)
    }
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
    let names =
      switch name {
      case .one(let name): [name]
      case .all: TableName.allCases
      }
    let opened = try reading.open(input, history: history.place)
    var content = try opened.content(
      stability: !TableName.ofDraws.isDisjoint(with: names), since: since, by: reading)
    let ofChanges: Set<TableName> = [.scenarios, .proposal, .omittedChanges, .replacementCosts]
    if !ofChanges.isDisjoint(with: names) {
      let scenarios = try scenarios(of: opened)
      content = try CommandFailure.within { () throws(EdgeLimitExceeded) in
        var content = content
        try opened.pipeline.addChanges(to: &content, scenarios: scenarios)
        return content
      }
    }
    let tables = names.map { Publishing.table($0, content: content) }
    switch name {
    case .one:
      for table in tables where table.rows.isEmpty { Log.shared.write(Self.whyEmpty(table)) }
      try Console.standardOutput.write { () throws(RenderingFailure) in
        try render(
          tables[0], format: format, language: language,
          defusesFormulas: content.settings.defusesFormulas
        ).bytes
      }
    case .all:
      try Console.standardOutput.write { () throws(RenderingFailure) in
        try allTables(of: content, tables, in: language)
      }
    }
  }

  private static func choice(_ word: String) throws -> Choice {
    if word == Choice.wordForAll { return .all }
    if let name = TableName(rawValue: word) { return .one(name) }
    let shown = VisibleText.forTerminal(word)
    let message =
      NearestName.nearest(to: word, among: Choice.words).map {
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
    if case .one(.scenarios) = name, let run = opened.run {
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
