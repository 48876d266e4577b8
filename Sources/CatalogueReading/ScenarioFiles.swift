internal import Glibc
package import LandscapeModel

/// The scenario files of a catalogue: every `.csv` in the folder `scenarios` beside its rows.
package struct ScenarioFiles {
  /// Why one of them, or their folder, cannot be read.
  package struct Failure: Error, Hashable, Sendable {
    /// As messages name it: `scenarios/one-board.csv`.
    package let name: String
    package let cause: RegularFile.Failure
  }

  package static let folderName = "scenarios"
  /// The most bytes that one may have.
  package static let limit = 16_777_216

  /// Their names, `scenarios/one-board.csv`, with their bytes, in byte order; none where there is no such folder.
  ///
  /// One that cannot be read is an error: left out, it would be missing from the report and from the run's id.
  /// - Parameter path: of the catalogue's folder, or of its XML file.
  package static func files(
    beside path: String
  ) throws(Failure) -> [(name: String, bytes: [UInt8])] {
    let catalogue = CatalogueForms.folder(of: path)
    let folder = catalogue + "/" + folderName
    guard let entries = CatalogueForms.entries(of: folder) else {
      let number = errno
      if number == ENOENT, access(folder, F_OK) != 0 { return [] }
      throw Failure(name: folderName, cause: .system(number))
    }
    let names = entries.filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var files: [(name: String, bytes: [UInt8])] = []
    for entry in names {
      let name = folderName + "/" + entry
      do throws(RegularFile.Failure) {
        let file = try RegularFile(path: folder + "/" + entry, limit: limit, within: catalogue)
        files.append((name: name, bytes: try file.bytes()))
      } catch {
        throw Failure(name: name, cause: error)
      }
    }
    return files
  }
}
