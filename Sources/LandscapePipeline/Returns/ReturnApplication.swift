package import CatalogueReading
internal import Glibc
package import LandscapeModel
internal import Publishing
package import Review

/// Returned forms beside the catalogue that they are about: what they would change, and changing it.
package struct ReturnApplication {
  /// Why nothing was written.
  package enum Failure: Error, Sendable {
    /// The rows of a table lie in a file that is not edited row by row.
    case notTidy(table: String, file: String)
    case unreadable(String, RegularFile.Failure)
    case link(String)
    /// The file is not the one that was read.
    case changed(String)
    case uneditable(String, TidyTable.Failure)
    case writing(PublicationError)
  }

  /// A file that was written, and of how many rows something changed.
  package struct Written: Sendable {
    package let path: String
    package let rows: Int
  }

  private let folder: String
  private let catalogue: ReadCatalogue

  private static let tables = ["memberships", "partnerships", "evidence"]
  private static let columnsOfEvidence = [
    "id", "subject_kind", "subject", "region", "date", "question", "summary", "source",
  ]
  /// What is edited is held in memory whole.
  private static let largestFile = 1_073_741_824

  /// - Parameter folder: that of the catalogue.
  package init(folder: String, catalogue: ReadCatalogue) {
    self.folder = folder
    self.catalogue = catalogue
  }

  /// What the forms would change; of a table that cannot be edited here as if it could.
  package func plan(
    _ forms: [ReturnedForm]
  ) throws(Failure) -> Result<ReturnPlan, ReturnPlanner.Failures> {
    var columns: [String: Set<String>] = [:]
    for table in Self.tables where catalogue.sources[table + ".csv"] == nil {
      columns[table] = try self.table(table).columns
    }
    var names = CatalogueNames(catalogue)
    var planner = ReturnPlanner(
      landscape: catalogue.landscape, columns: columns, vocabulary: ReturnFormTable.vocabulary,
      meaning: { names.meaning(of: $0, among: $1) }, source: ReturnFormTable.source)
    return planner.plan(forms)
  }

  /// Makes the edits of a plan in the catalogue's files, all of them or none.
  ///
  /// Each file is replaced whole. Should the last of them fail to be written, making the plan anew and applying it
  /// finishes the work: what is there already is left as it is.
  package func apply(_ plan: ReturnPlan) throws(Failure) -> [Written] {
    var outputs: [OutputFile] = []
    var written: [Written] = []
    for name in Self.tables {
      let edits = plan.edits.filter { $0.table == name }
      guard !edits.isEmpty else { continue }
      if let file = catalogue.sources[name + ".csv"] {
        throw .notTidy(table: name, file: file)
      }
      let table = try self.table(name)
      do throws(TidyTable.Failure) {
        outputs.append(OutputFile(path: name + ".csv", bytes: try table.edited(by: edits)))
      } catch {
        throw .uneditable(name + ".csv", error)
      }
      written.append(
        Written(path: folder + "/" + name + ".csv", rows: TidyTable.rows(changedBy: edits)))
    }
    do {
      try OutputFolder(path: folder).write(outputs)
    } catch {
      throw .writing(error)
    }
    return written
  }

  /// A table as it lies in its file today, which has to be what was read.
  private func table(_ name: String) throws(Failure) -> TidyTable {
    let file = name + ".csv"
    let path = folder + "/" + file
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK { throw .link(file) }
    var bytes: [UInt8]?
    do throws(RegularFile.Failure) {
      bytes = try RegularFile.bytes(of: path, limit: Self.largestFile, within: folder)
    } catch {
      throw .unreadable(file, error)
    }
    let known = catalogue.landscape.inputs.first { $0.name == file }
    guard known?.digest == bytes.map({ ContentDigest(of: $0) }) else { throw .changed(file) }
    do throws(TidyTable.Failure) {
      return try TidyTable(
        name, bytes ?? TidyTable.heading(Self.columnsOfEvidence))
    } catch {
      throw .uneditable(file, error)
    }
  }
}
