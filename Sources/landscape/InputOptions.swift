internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Wording

/// The input and what every command that reads it understands.
struct InputOptions: ParsableArguments {
  @Argument(
    help: ArgumentHelp(Phrase.helpInputOrLatest(.english)),
    completion: .directory)
  var input: String

  @OptionGroup var reading: ReadingOptions
}

/// The input of a command that makes a run: a catalogue.
struct CatalogueOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(Phrase.helpFolderOrXML(.english)), completion: .directory)
  var input: String

  @OptionGroup var reading: ReadingOptions

  /// The stages over this input.
  func pipeline() throws -> AnalysisPipeline { try reading.pipeline(over: input) }
}

/// How input is read, apart from where it lies.
struct ReadingOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: ArgumentHelp(Phrase.helpAsOf(.english)))
  var asOf: String?

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(Phrase.helpSet(.english), valueName: "name=value"))
  var assignments: [String] = []

  @Flag(help: ArgumentHelp(Phrase.helpStrict(.english)))
  var strict = false

  @Flag(help: ArgumentHelp(Phrase.helpErrorsOnly(.english)))
  var quiet = false

  func validate() throws {
    try checkDates([asOf])
  }

  func pipeline(over input: String) throws -> AnalysisPipeline {
    let folder = InputFolder(path: input)
    do {
      let settings = try folder.settings(
        assignments: assignments, asOf: asOf.flatMap { PartialDate($0) })
      return AnalysisPipeline(input: folder, settings: settings)
    } catch {
      throw CommandFailure(error)
    }
  }

  /// Reads the input and prints its diagnostics to standard error.
  /// - Throws: `CommandFailure` when nothing can be read, or when `--strict` and a row was rejected.
  func read(
    _ pipeline: AnalysisPipeline, for purpose: ReadingPurpose = .analysis
  ) throws -> ReadCatalogue {
    let catalogue: ReadCatalogue
    do {
      catalogue = try pipeline.read(for: purpose)
    } catch {
      throw CommandFailure(error)
    }
    try report(catalogue.diagnostics, rejects: catalogue.rejects, settings: pipeline.settings)
    return catalogue
  }

  /// As above, for the overlap graph alone.
  func readForOverlap(_ pipeline: AnalysisPipeline) throws -> OverlapReading {
    let reading: OverlapReading
    do {
      reading = try pipeline.readForOverlap()
    } catch {
      throw CommandFailure(error)
    }
    try report(reading.diagnostics, rejects: reading.rejects, settings: pipeline.settings)
    return reading
  }

  /// Prints diagnostics to standard error.
  /// - Throws: `CommandFailure` when `--strict` and a row was rejected.
  func report(
    _ diagnostics: [Diagnostic], rejects: Rejects, settings: Settings
  ) throws {
    print(diagnostics, settings: settings)
    if strict, !rejects.isEmpty { throw CommandFailure.rejectedRows(rejects.count) }
  }

  /// Prints as many diagnostics as the settings say, and how many there are more.
  func print(_ diagnostics: [Diagnostic], settings: Settings) {
    let limit = settings.limits.printedDiagnostics
    let shown = quiet ? diagnostics.filter { $0.severity == .error } : diagnostics
    var messages = shown.prefix(limit).map { DiagnosticWording.terminalMessage(of: $0) }
    let unshown = shown.dropFirst(limit).reduce(0) { $0 + 1 + $1.unlistedCount }
    if unshown > 0 {
      messages.append(.plain(Words.andMoreDiagnostics(count: String(unshown))(.english)))
    }
    Log.shared.write(messages)
  }
}

/// Refuses the first of `texts` that is no date; one that was not given is none.
func checkDates(_ texts: [String?]) throws(ValidationError) {
  for case let text? in texts where PartialDate(text) == nil {
    throw ValidationError(Words.argumentIsNoDate(text: text)(.english))
  }
}
