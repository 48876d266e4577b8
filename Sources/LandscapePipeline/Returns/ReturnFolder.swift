internal import CatalogueReading
internal import Glibc
package import LandscapeModel
internal import Publishing
package import Review

/// A folder with forms that came back: CSV files and workbooks, in it and in the folders below.
package struct ReturnFolder: Sendable {
  package enum Failure: Error, Sendable {
    case folder(String, RegularFile.Failure)
    case file(String, RegularFile.Failure)
    case tooMany(Int)
    /// A workbook that cannot be read.
    case workbook([Diagnostic])
    case form(ReturnedForm.Located)
  }

  /// In byte order of their paths.
  package private(set) var forms: [ReturnedForm] = []
  /// What keeps a file from being a form that can be used.
  package private(set) var failures: [Failure] = []
  /// Files that are neither CSV nor workbooks and are not our own pages either.
  package private(set) var left: [String] = []

  private static let largestFile = 16_777_216
  private static let mostFiles = 20_000
  private static let deepest = 4

  /// What was left out of workbooks, or read all the same.
  package private(set) var notes: [Diagnostic] = []

  /// - Throws: where the folder cannot be read.
  package init(path: String, limits: LimitSettings = LimitSettings()) throws(Failure) {
    var limits = limits
    limits.fileBytes = min(limits.fileBytes, Self.largestFile)
    var names: [String] = []
    try Self.collect(path, below: "", depth: 0, into: &names)
    guard names.count <= Self.mostFiles else { throw .tooMany(Self.mostFiles) }
    let headings = ReturnFormTable.headings
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let lowered = name.lowercased()
      if SourceLocation.isWorkbook(name) {
        // What a spreadsheet that has it open puts beside it.
        if name.split(separator: "/").last?.hasPrefix("~$") != true {
          read(name, in: path, headings, limits)
        }
        continue
      }
      guard lowered.hasSuffix(".csv") else {
        if !lowered.hasSuffix(".html") { left.append(name) }
        continue
      }
      do throws(RegularFile.Failure) {
        let bytes = try RegularFile.bytes(
          of: path + "/" + name, limit: limits.fileBytes, within: path)
        do throws(ReturnedForm.Located) {
          forms.append(
            try ReturnedForm(
              SpreadsheetText.utf8(bytes ?? []), named: name, headings: headings))
        } catch {
          failures.append(.form(error))
        }
      } catch {
        failures.append(.file(name, error))
      }
    }
  }

  /// Reads a form that came back as a workbook.
  private mutating func read(
    _ name: String, in path: String, _ headings: [String: ReturnedForm.Column],
    _ limits: LimitSettings
  ) {
    do throws(ReadingFailure) {
      let sheet = try FormSheet(
        path: path + "/" + name, name: name, within: path, limits: limits)
      notes += sheet.notes
      do throws(ReturnedForm.Located) {
        forms.append(
          try ReturnedForm(
            sheet.bytes, named: sheet.name, headings: headings, row: sheet.row(ofLine:)))
      } catch {
        failures.append(.form(error))
      }
    } catch {
      failures.append(.workbook(error.diagnostics))
    }
  }

  /// The names below a folder; hidden ones are nobody's forms, and a folder that is a link is not followed.
  private static func collect(
    _ folder: String, below: String, depth: Int, into names: inout [String]
  ) throws(Failure) {
    let path = below.isEmpty ? folder : folder + "/" + below
    var found: [String] = []
    if let stream = opendir(path) {
      defer { closedir(stream) }
      while let entry = readdir(stream) {
        found.append(
          withUnsafePointer(to: &entry.pointee.d_name) {
            $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
          })
      }
    } else {
      throw .folder(path, .system(errno))
    }
    for name in found where !name.hasPrefix(".") {
      let inside = below.isEmpty ? name : below + "/" + name
      var status = stat()
      guard lstat(folder + "/" + inside, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR, depth < deepest {
        try collect(folder, below: inside, depth: depth + 1, into: &names)
      } else {
        names.append(inside)
      }
      guard names.count <= mostFiles else { throw .tooMany(mostFiles) }
    }
  }
}
