internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Wording

/// `landscape check`: all diagnostics of a catalogue; writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfCheck(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape check Inputs/wales-2023
        landscape check Inputs/wales-2023 --format json > check.json

      \(Phrase.discussionOfCheck(.english))
      """)

  @OptionGroup var options: InputOptions
  @OptionGroup var history: HistoryOptions

  @Option(help: PlainFormat.help)
  var format: PlainFormat = .text

  @OptionGroup var gates: RejectGateOptions

  @OptionGroup var log: LogOptions

  func run() throws {
    let isRun = options.reading.isRun(options.input, of: history.place)
    try history.place.refuseToLookUp(options.input)
    switch format {
    case .text:
      let opened = try options.reading.open(options.input, history: history.place)
      let catalogue = opened.catalogue
      if isRun {
        try options.reading.report(
          catalogue.diagnostics, rejects: catalogue.rejects, settings: opened.settings)
      }
      Console.standardOutput.write(summary(of: catalogue))
      try gates.check(catalogue)
    case .json:
      try writeJSON(
        of: isRun
          ? options.reading.open(options.input, history: history.place).catalogue : readForJSON())
    }
  }

  private func readForJSON() throws -> ReadCatalogue {
    let pipeline = try options.reading.pipeline(over: options.input)
    do {
      return try pipeline.read()
    } catch {
      Console.standardOutput.write(
        checkDocument(diagnostics: error.diagnostics, inputs: [], rejectCount: 0).bytes)
      throw CommandFailure(CommandFailure(error).status, [])
    }
  }

  private func writeJSON(of catalogue: ReadCatalogue) throws {
    Console.standardOutput.write(
      checkDocument(
        diagnostics: catalogue.diagnostics, inputs: catalogue.landscape.inputs,
        rejectCount: catalogue.rejects.count
      ).bytes)
    if options.reading.strict, !catalogue.rejects.isEmpty {
      throw CommandFailure(.dataUnusable, [])
    }
    try gates.check(catalogue)
  }

  private func summary(of catalogue: ReadCatalogue) -> [String] {
    // The settings file and the profile are inputs without rows, and so is a workbook beside its sheets.
    let withoutRows = [SettingsBytes.fileName, CatalogueJurisdiction.fileName]
    let workbooks = WorkbookInputs(catalogue.landscape.inputs.lazy.map(\.name))
    let files = catalogue.landscape.inputs.filter {
      !withoutRows.contains($0.name) && !workbooks.hasSheets($0.name)
    }
    var lines = files.map { input in
      Words.checkedFile(
        file: input.name, rows: Words.countRows(count: input.rowsRead),
        used: String(input.rowsUsed), rejected: String(input.rowsRejected))(.english)
    }
    let landscape = catalogue.landscape
    let partnerships = Words.countPartnerships(count: landscape.partnerships.count)
    let memberships = Words.countMemberships(count: landscape.memberships.count)
    let active =
      landscape.asOf.map {
        Words.activeAt(
          partnerships: partnerships, memberships: memberships, date: $0.description)
      } ?? Words.activeNoDate(partnerships: partnerships, memberships: memberships)
    lines.append(active(.english))
    return lines
  }
}
