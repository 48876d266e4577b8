internal import ArgumentParser
internal import CatalogueReading
internal import Glibc
internal import LandscapeModel
internal import LandscapePipeline
internal import Publishing

/// `landscape init`: a small catalogue to start from.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a small catalogue and a commented settings file to start from.",
    discussion: """
      Examples:
        landscape init my-catalogue
        landscape check my-catalogue

      Nothing is overwritten: when a file of the template lies in the folder already, nothing is \
      written and the exit code is 73.
      """)

  @Argument(help: "The folder to write to; made when it is missing.", completion: .directory)
  var folder: String

  @OptionGroup var log: LogOptions

  func run() throws {
    let files = CatalogueTemplate.files
    let taken = files.map(\.name).filter { name in
      var status = stat()
      return lstat(folder + "/" + name, &status) == 0
    }
    guard taken.isEmpty else {
      throw CommandFailure(
        .cannotCreateOutput,
        [
          .error(
            "'\(folder)' has \(taken.joined(separator: ", ")) already; nothing was written, "
              + "choose another folder")
        ])
    }
    do {
      try OutputFolder(path: folder).write(
        files.map { OutputFile(path: $0.name, bytes: $0.bytes) })
    } catch {
      throw CommandFailure(error)
    }
    Log.shared.write([.plain("wrote \(counted(files.count, "file")) to \(folder)")])
  }
}
