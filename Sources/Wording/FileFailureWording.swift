internal import Glibc
package import LandscapeModel

extension RegularFile.Failure {
  /// What is the matter, to stand behind a colon: `permission denied`, `it is a pipe`. In English, as the system
  /// says its own.
  package var reason: String {
    switch self {
    case .system(let number): String(cString: strerror(number)).lowercased()
    case .isNoFile(let kind): Words.fileIsInstead(kind: kind.name)(.english)
    case .isOutside: Phrase.linkLeadsOut(.english)
    case .tooLarge(let bytes, let limit):
      Words.bytesAtMost(bytes: String(bytes), most: String(limit))(.english)
    }
  }
}

extension RegularFile.Failure.Kind {
  fileprivate var name: Phrase {
    switch self {
    case .folder: .kindFolder
    case .pipe: .kindPipe
    case .socket: .kindSocket
    case .device: .kindDevice
    }
  }
}
