internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import TextFormats
internal import Wording

/// `landscape convert`: a catalogue in its other form.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfConvert(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape convert Inputs/wales-2023 --to xml --out wales-2023-xml
        landscape convert wales-2023-xml/catalogue.xml --to csv --out tidy
        landscape convert Inputs/wales-2023 --to xlsx --out workbook

      \(Phrase.discussionOfConvert(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpFolderOrXML(.english)), completion: .file())
  var input: String

  @Option(help: ArgumentHelp(Phrase.helpForm(.english)))
  var to: CatalogueConversion.Form

  @Option(help: ArgumentHelp(Phrase.helpFolderToWrite(.english)), completion: .directory)
  var out: String

  @Flag(help: ArgumentHelp(Phrase.helpReplace(.english)))
  var force = false

  @Flag(help: ArgumentHelp(Phrase.helpErrorsOnly(.english)))
  var quiet = false

  @OptionGroup var history: HistoryFileOptions

  @OptionGroup var log: LogOptions

  func run() throws {
    try history.place.refuseRun(
      input, because: Phrase.convertNoRun(.english))
    do {
      let source = InputFolder(path: input)
      let conversion = CatalogueConversion(
        path: input, settings: try source.settings(), settingsFile: try source.settingsBytes())
      let result = try conversion.files(as: to)
      let outputs = result.files.map { OutputFile(path: $0.name, bytes: $0.bytes) }
      let folder = OutputFolder(path: out)
      if !force, let other = folder.first(otherThan: outputs) {
        throw CommandFailure(
          .cannotCreateOutput,
          [
            .error(
              Words.holdsSomethingElse(path: out + "/" + other)(.english))
          ])
      }
      try folder.write(outputs)
      guard !quiet else { return }
      var messages = result.diagnostics.map { DiagnosticWording.terminalMessage(of: $0) }
      if result.dropsSources {
        messages.append(.note(Phrase.sourcesLeftOut(.english)))
      }
      messages += result.leftOut.map { name in
        .warning(Words.noPartOfCatalogue(file: VisibleText.forTerminal(name))(.english))
      }
      messages.append(
        .plain(
          Words.wroteTo(what: Words.countFiles(count: outputs.count), folder: out)(.english)))
      Log.shared.write(messages)
    } catch let failure as ConfigurationFailure {
      throw CommandFailure(failure)
    } catch let failure as CatalogueConversion.Failure {
      throw CommandFailure(failure)
    } catch let failure as PublicationError {
      throw CommandFailure(failure)
    }
  }
}

extension CommandFailure {
  /// A catalogue that cannot be read, or not written in the other form.
  init(_ failure: CatalogueConversion.Failure) {
    switch failure {
    case .reading(let failure): self.init(failure)
    case .rows(let count, let diagnostics):
      self.init(
        .dataUnusable,
        diagnostics.map { DiagnosticWording.terminalMessage(of: $0) } + [
          .error(Words.cannotBeConverted(count: count)(.english))
        ])
    case .workbook(let place, let reason):
      self.init(.dataUnusable, [.error(Self.why(place, reason)(.english))])
    }
  }

  /// Why a workbook does not hold the catalogue.
  private static func why(
    _ place: String, _ reason: CatalogueConversion.Failure.WorkbookReason
  ) -> Phrase {
    switch reason {
    case .tooManyRows(let rows): Words.workbookRowsTooMany(sheet: place, rows: rows)
    case .tooManyColumns(let columns):
      Words.workbookColumnsTooMany(sheet: place, columns: columns)
    case .tooLong(let characters): Words.workbookCellTooLong(cell: place, characters: characters)
    case .library(let reason): Words.fileNotMade(reason: reason)
    }
  }
}

extension CatalogueConversion.Form: ExpressibleByArgument {}
