internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import TextFormats

/// `landscape convert`: a catalogue in its other form.
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a catalogue in its other form, XML or CSV, without loss.",
    discussion: """
      Examples:
        landscape convert Inputs/wales-2023 --to xml --out wales-2023-xml
        landscape convert wales-2023-xml/catalogue.xml --to csv --out tidy

      Rows are taken as they are: nothing is validated. When a row cannot be read, or cannot be \
      written in the other form, nothing is written. matches.csv and landscape.yaml go along; the \
      sources that landscape.yaml names become tables and leave it. Every file of the folder that is \
      not carried is named.
      """)

  @Argument(help: "The catalogue folder, or its XML file.", completion: .file())
  var input: String

  @Option(help: "The form to write: xml or csv.")
  var to: CatalogueConversion.Form

  @Option(help: "The folder to write to; made when it is missing.", completion: .directory)
  var out: String

  @Flag(help: "Replace files that are there and hold something else.")
  var force = false

  @Flag(help: "Print errors only.")
  var quiet = false

  @OptionGroup var history: HistoryFileOptions

  @OptionGroup var log: LogOptions

  func run() throws {
    try history.place.refuseRun(
      input, because: "it holds what was used of the rows, not the rows; name its catalogue")
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
              "'\(out)/\(other)' is there already and holds something else; nothing was written; "
                + "--force replaces it")
          ])
      }
      try folder.write(outputs)
      guard !quiet else { return }
      var messages = result.diagnostics.map { DiagnosticWording.terminalMessage(of: $0) }
      if result.dropsSources {
        messages.append(.note("'sources' left out of landscape.yaml; their rows are tables now"))
      }
      messages += result.leftOut.map { name in
        .warning("'\(VisibleText.forTerminal(name))' is no part of a catalogue; not carried")
      }
      messages.append(.plain("wrote " + counted(outputs.count, "file") + " to \(out)"))
      Log.shared.write(messages)
    } catch let failure as ConfigurationFailure {
      throw CommandFailure(failure)
    } catch let failure as CatalogueConversion.Failure {
      switch failure {
      case .reading(let failure): throw CommandFailure(failure)
      case .rows(let count, let diagnostics):
        throw CommandFailure(
          .dataUnusable,
          diagnostics.map { DiagnosticWording.terminalMessage(of: $0) } + [
            .error(
              "nothing written: " + counted(count, "row")
                + " cannot be read or written in the other form; put "
                + (count == 1 ? "it" : "them") + " right or take "
                + (count == 1 ? "it" : "them") + " out")
          ])
      }
    } catch let failure as PublicationError {
      throw CommandFailure(failure)
    }
  }
}

extension CatalogueConversion.Form: ExpressibleByArgument {}
