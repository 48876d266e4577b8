import Glibc

/// Files for the length of one reading, in memory where the system has such a place.
enum MemoryFolder {
  struct SystemError: Error { let number: Int32 }

  /// - Throws: what `body` throws, and `SystemError` where the folder cannot be made.
  static func with(_ files: [(String, [UInt8])], _ body: (String) throws -> Void) throws {
    let root = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array((root + "/landscape-fuzz-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw SystemError(number: errno) }
    let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    defer {
      for (name, _) in files { unlink(folder + "/" + name) }
      rmdir(folder)
    }
    for (name, bytes) in files {
      guard let file = fopen(folder + "/" + name, "w") else { throw SystemError(number: errno) }
      fwrite(bytes, 1, bytes.count, file)
      fclose(file)
    }
    try body(folder)
  }
}
