internal import CatalogueReading
internal import Glibc
package import LandscapeModel

/// Forms that came back as files: CSV and workbooks, named one by one or in folders and the folders below.
package struct FormFiles {
  package enum Failure: Error, Sendable {
    case folder(String, RegularFile.Failure)
    case file(String, RegularFile.Failure)
    case tooMany(Int)
    /// A workbook that cannot be read.
    case workbook([Diagnostic])
  }

  /// The text of a form: of a workbook its first sheet that is shown.
  package struct Text {
    /// UTF-8, with its cells delimited.
    package let bytes: [UInt8]
    /// Where messages say that its rows are.
    package let name: String
    /// Of a sheet the row that a line of the text is of.
    package let row: ((Int) -> Int)?
  }

  /// In byte order of their paths in each folder.
  package private(set) var texts: [Result<Text, Failure>] = []
  /// Files that are neither CSV nor workbooks and are not our own pages either.
  package private(set) var left: [String] = []

  /// What was left out of workbooks, or read all the same.
  package private(set) var notes: [Diagnostic] = []
  private let limits: LimitSettings

  private static let largestFile = 16_777_216
  private static let mostFiles = 20_000
  private static let deepest = 4

  /// Those of a folder, named by their places in it.
  package init(folder: String, limits: LimitSettings = LimitSettings()) throws(Failure) {
    self.limits = Self.limits(limits)
    try add(folder: folder, named: "")
  }

  /// Those of files and folders that somebody names, called as they are named.
  package init(paths: [String], limits: LimitSettings = LimitSettings()) throws(Failure) {
    self.limits = Self.limits(limits)
    for path in paths {
      var status = stat()
      if stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
        try add(folder: path, named: path.hasSuffix("/") ? path : path + "/")
      } else {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        let folder = parts.dropLast().joined(separator: "/")
        // What somebody names is read, whatever its name ends with.
        read(
          path, named: path, within: nil,
          folder: parts.count == 1 ? "." : folder.isEmpty ? "/" : folder)
      }
    }
  }

  /// A form is small, whatever a catalogue may be.
  private static func limits(_ limits: LimitSettings) -> LimitSettings {
    var limits = limits
    limits.fileBytes = min(limits.fileBytes, largestFile)
    return limits
  }

  private mutating func add(folder: String, named prefix: String) throws(Failure) {
    var names: [String] = []
    try Self.collect(folder, below: "", depth: 0, into: &names)
    guard names.count <= Self.mostFiles else { throw .tooMany(Self.mostFiles) }
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let lowered = name.lowercased()
      if SourceLocation.isWorkbook(name) {
        // What a spreadsheet that has it open puts beside it.
        if name.split(separator: "/").last?.hasPrefix("~$") == true { continue }
      } else if !lowered.hasSuffix(".csv") {
        if !lowered.hasSuffix(".html") { left.append(prefix + name) }
        continue
      }
      read(folder + "/" + name, named: prefix + name, within: folder, folder: folder)
    }
  }

  /// - Parameters:
  ///   - limit: where the file has to lie; `nil` where a person named it.
  ///   - folder: the one that it is in.
  private mutating func read(
    _ path: String, named name: String, within limit: String?, folder: String
  ) {
    if SourceLocation.isWorkbook(name) {
      do throws(ReadingFailure) {
        let sheet = try FormSheet(path: path, name: name, within: folder, limits: limits)
        notes += sheet.notes
        texts.append(.success(Text(bytes: sheet.bytes, name: sheet.name, row: sheet.row(ofLine:))))
      } catch {
        texts.append(.failure(.workbook(error.diagnostics)))
      }
      return
    }
    do throws(RegularFile.Failure) {
      let bytes = try RegularFile.bytes(of: path, limit: limits.fileBytes, within: limit)
      guard let bytes else { throw .system(ENOENT) }
      texts.append(.success(Text(bytes: SpreadsheetText.utf8(bytes), name: name, row: nil)))
    } catch {
      texts.append(.failure(.file(name, error)))
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
