internal import ArgumentParser
internal import CatalogueReading
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Wording

/// `landscape schema`: what catalogues and settings look like, for other programs.
struct Schema: ParsableCommand {
  enum Form: String, CaseIterable, ExpressibleByArgument {
    case xsd, csv, settings
  }

  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfSchema(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape schema xsd > catalogue.xsd
        landscape schema settings > landscape.schema.json
        landscape schema csv --out templates

      \(Phrase.discussionOfSchema(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpSchemaForm(.english)))
  var form: Form

  @Option(help: ArgumentHelp(Phrase.helpSchemaOut(.english)), completion: .directory)
  var out: String?

  @OptionGroup var log: LogOptions

  func run() throws {
    let files: [OutputFile]
    switch form {
    case .xsd:
      let schema = CatalogueTemplate.xmlSchema
      files = [OutputFile(path: schema.name, bytes: schema.bytes)]
    case .csv:
      files = CatalogueTemplate.headings.map { OutputFile(path: $0.name, bytes: $0.bytes) }
    case .settings:
      files = [OutputFile(path: "landscape.schema.json", bytes: settingsSchema().bytes)]
    }
    guard let out else {
      for file in files {
        if form == .csv { Console.standardOutput.write(Array((file.path + ": ").utf8)) }
        Console.standardOutput.write(file.bytes)
      }
      return
    }
    do {
      try OutputFolder(path: out).write(files)
    } catch {
      throw CommandFailure(error)
    }
  }
}
