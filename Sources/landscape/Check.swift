internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing

/// `landscape check`: all diagnostics of a catalogue; writes nothing.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check a catalogue and say what is wrong with it; writes nothing.",
    discussion: """
      Examples:
        landscape check Inputs/wales-2023
        landscape check Inputs/wales-2023 --format json > check.json

      Diagnostics go to standard error, the count of rows for each file to standard output; with \
      --format json all of it goes to standard output. The exit code is 0 when the catalogue can be \
      used, even where rows are rejected; --strict makes any reject 65, --fail-on rejects 1. Of a \
      run it says what was said of its catalogue when it was read.
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
    // The settings file is an input without rows.
    var lines = catalogue.landscape.inputs.filter { $0.name != "landscape.yaml" }.map { input in
      "\(input.name): \(counted(input.rowsRead, "row")) read, \(input.rowsUsed) used, "
        + "\(input.rowsRejected) rejected"
    }
    let landscape = catalogue.landscape
    lines.append(
      counted(landscape.partnerships.count, "partnership") + " and "
        + counted(landscape.memberships.count, "membership") + " active"
        + (landscape.asOf.map { " at \($0)" } ?? " (no date known)"))
    return lines
  }
}
