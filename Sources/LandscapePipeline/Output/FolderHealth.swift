internal import Glibc

/// What the output folder is good for, tried out without leaving anything in it.
package struct FolderHealth: Hashable, Sendable {
  package let exists: Bool
  /// Why nothing can be written; `nil` where it can.
  package let cannotWrite: String?
  /// Why `latest` cannot be a link; `nil` where it can.
  package let cannotLink: String?
  /// Bytes that may still be written, where the system says.
  package let freeBytes: Int?
  /// What killed runs left behind; the next run clears it.
  package let strays: [String]
  /// Who holds the lock; `nil` where nobody does.
  package let holder: String?

  /// - Parameter folder: as the user gave it; it is not made.
  package init(of folder: String, files: FileSystem = FileSystem()) {
    let path = folder.isEmpty ? "." : folder
    exists = access(path, F_OK) == 0
    // What has yet to be made is made in the nearest folder that there is.
    var place = path
    while access(place, F_OK) != 0, place != ".", place != "/" {
      let parts = place.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      place = parts.isEmpty ? "." : parts.joined(separator: "/")
      if place.isEmpty { place = "/" }
    }
    let probe = place + "/.landscape-doctor-\(getpid())"
    func attempt(_ body: () throws(FileSystemError) -> Void) -> String? {
      defer { try? files.remove(probe) }
      do throws(FileSystemError) {
        try body()
        return nil
      } catch {
        return error.reason
      }
    }
    cannotWrite = attempt { () throws(FileSystemError) in
      try files.create(probe, Array("probe\n".utf8))
      try files.sync(place)
    }
    cannotLink = attempt { () throws(FileSystemError) in try files.link(probe, to: "nowhere") }
    var space = statvfs()
    freeBytes =
      statvfs(place, &space) == 0 ? Int(space.f_bavail) * Int(space.f_frsize) : nil
    let names = exists ? (try? files.names(in: path)) ?? [] : []
    strays = names.filter { $0.hasPrefix(".staging-") || $0.hasPrefix(".retired-") }
    holder = exists ? OutputLock.holder(of: path) : nil
  }
}
