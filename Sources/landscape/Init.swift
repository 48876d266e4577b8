internal import ArgumentParser
internal import CatalogueReading
internal import Glibc
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing
internal import Wording

/// `landscape init`: a small catalogue to start from.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: Phrase.abstractOfInit(.english),
    discussion: """
      \(Phrase.helpExamples(.english))
        landscape init my-catalogue
        landscape check my-catalogue
        landscape init --workbook my-workbook

      \(Phrase.discussionOfInit(.english))
      """)

  @Argument(help: ArgumentHelp(Phrase.helpFolderToWrite(.english)), completion: .directory)
  var folder: String

  @Flag(help: ArgumentHelp(Phrase.helpWorkbook(.english)))
  var workbook = false

  @OptionGroup var log: LogOptions

  func run() throws {
    let files = try template()
    let taken = files.map(\.name).filter { name in
      var status = stat()
      return lstat(folder + "/" + name, &status) == 0
    }
    guard taken.isEmpty else {
      throw CommandFailure(
        .cannotCreateOutput,
        [
          .error(
            Words.templateIsThere(folder: folder, files: taken.joined(separator: ", "))(.english))
        ])
    }
    do {
      try OutputFolder(path: folder).write(
        files.map { OutputFile(path: $0.name, bytes: $0.bytes) })
    } catch {
      throw CommandFailure(error)
    }
    Log.shared.write([
      .plain(Words.wroteTo(what: Words.countFiles(count: files.count), folder: folder)(.english))
    ])
  }

  private func template() throws -> [CatalogueTemplate.File] {
    guard workbook else { return CatalogueTemplate.files }
    do throws(CatalogueConversion.Failure) {
      return try CatalogueTemplate.workbook()
    } catch {
      throw CommandFailure(error)
    }
  }
}
