internal import Foundation

/// A folder for one test, removed when the value goes away. Tests run in parallel, so each has its own.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("landscape-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes `text` to a file of the folder, making folders on the way.
  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  package func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Makes a symbolic link in the folder.
  package func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name, withDestinationPath: target)
  }

  /// Makes a symbolic link in place of whatever has the name.
  package func replaceLink(_ name: String, to target: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
    try link(name, to: target)
  }

  package func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }

  package func read(_ name: String) throws -> String {
    String(
      decoding: try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name)),
      as: UTF8.self)
  }

  /// Copies a folder's files into this one.
  package func copyFiles(of folder: String) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: "\(path)/\(name)")
    }
  }
}

/// Every regular file under a folder with its bytes, by relative path. Links are left out.
package func filesBelow(_ folder: String) throws -> [String: [UInt8]] {
  var files: [String: [UInt8]] = [:]
  guard let walker = FileManager.default.enumerator(atPath: folder) else { return files }
  for case let name as String in walker {
    guard walker.fileAttributes?[.type] as? FileAttributeType == .typeRegular else { continue }
    files[name] = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name)")))
  }
  return files
}
