import Foundation
import OfficeFiles
import TestSupport
import Testing

struct GzipTests {
  /// What `gzip` itself makes of compressed bytes.
  private func expanded(_ bytes: [UInt8]) throws -> [UInt8] {
    let folder = try TemporaryFolder()
    let path = folder.path + "/x.gz"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["gzip", "--decompress", "--stdout", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return [UInt8](data)
  }

  @Test(arguments: [0, 1, 70_000, 3_000_000])
  func `gzip gets back what was compressed`(count: Int) throws {
    // A part of it repeats, and a part does not.
    var state: UInt32 = 1
    let bytes = (0..<count).map { place -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return place % 3 == 0 ? UInt8(state >> 24) : UInt8(truncatingIfNeeded: place / 50)
    }
    let compressed = Gzip.compressed(bytes)
    #expect(try expanded(compressed) == bytes)
    #expect(Gzip.compressed(bytes) == compressed)
  }

  @Test func `neither a name nor a time is in it`() {
    let head = Array(Gzip.compressed(Array("a,b\r\n".utf8)).prefix(8))
    #expect(head == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0])
  }

  @Test func `a table for programs becomes a small part of itself`() {
    let table = (0..<20_000).map { "p\($0),Bwrdd Partneriaeth \($0),local,A000001\r\n" }.joined()
    #expect(Gzip.compressed(Array(table.utf8)).count * 4 < table.utf8.count)
  }
}
