import Foundation
import LandscapeModel
import TestSupport
import Testing

/// What is read, and what is refused without being opened or waited for.
@Suite struct RegularFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("0123456789", to: "in/file")
    try folder.write("outside", to: "out/file")
  }

  private func bytes(
    _ name: String, limit: Int = 1_000, within root: String? = nil
  ) -> Result<[UInt8]?, RegularFile.Failure> {
    Result { () throws(RegularFile.Failure) in
      try RegularFile.bytes(
        of: folder.path + "/" + name, limit: limit, within: root.map { folder.path + "/" + $0 })
    }
  }

  @Test func `a file is read up to its limit`() throws {
    #expect(bytes("in/file") == .success(Array("0123456789".utf8)))
    #expect(bytes("in/file", limit: 10) == .success(Array("0123456789".utf8)))
    #expect(bytes("in/file", limit: 9) == .failure(.tooLarge(bytes: 10, limit: 9)))
    #expect(bytes("in/none") == .success(nil))
    #expect(bytes("in/file/none") == .success(nil))
    let file = try RegularFile(path: folder.path + "/in/file")
    #expect(file.byteCount == 10)
    #expect(try file.bytes(first: 4) == Array("0123".utf8))
    #expect(try file.bytes(first: 40) == Array("0123456789".utf8))
  }

  @Test func `what is no regular file is told as what it is`() throws {
    #expect(mkfifo(folder.path + "/pipe", 0o600) == 0)
    #expect(bytes("pipe") == .failure(.isNoFile(.pipe)))
    #expect(bytes("in") == .failure(.isNoFile(.folder)))
    for device in ["/dev/null", "/dev/zero"] {
      #expect(throws: RegularFile.Failure.isNoFile(.device)) { try RegularFile(path: device) }
    }
    let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let name = "/tmp/landscape-\(getpid()).socket"
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(name.utf8)) }
    let isBound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(isBound == 0)
    defer { unlink(name) }
    #expect(throws: RegularFile.Failure.isNoFile(.socket)) { try RegularFile(path: name) }
  }

  @Test func `links are followed inside of the folder and nowhere else`() throws {
    func link(_ name: String, to target: String) throws {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name, withDestinationPath: target)
    }
    try link("in/inner", to: "file")
    try link("in/outer", to: "../out/file")
    try link("in/folder", to: "../out")
    try link("in/nothing", to: "nowhere")
    try link("other", to: "in")
    #expect(bytes("in/inner", within: "in") == .success(Array("0123456789".utf8)))
    #expect(bytes("other/inner", within: "other") == .success(Array("0123456789".utf8)))
    #expect(bytes("in/outer", within: "in") == .failure(.isOutside))
    #expect(bytes("in/folder/file", within: "in") == .failure(.isOutside))
    #expect(bytes("in/outer") == .success(Array("outside".utf8)))
    #expect(bytes("in/nothing", within: "in") == .failure(.system(ENOENT)))
    // A name that only begins like the folder's is beside it.
    try folder.write("beside", to: "inside/file")
    #expect(bytes("inside/file", within: "in") == .failure(.isOutside))
  }
}
