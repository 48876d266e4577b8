import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import Testing

struct ReportStagingTests {
  private let files = (0..<200).map {
    OutputFile(path: "en/area/a\($0).html", bytes: Array("area \($0)".utf8))
  }

  @Test func `files come from several threads, and each stands in the report`() throws {
    let folder = try TemporaryFolder()
    let publisher = ReportPublisher(folder: folder.path)
    let staging = try publisher.stage("one")
    _ = concurrently(threads: 4) { [files] thread in
      for place in stride(from: thread, to: files.count, by: 4) { staging.take(files[place]) }
    }
    staging.take(OutputFile(path: "manifest.json", bytes: Array("{}\n".utf8)))
    #expect(staging.failure == nil)
    #expect(try folder.names() == [".staging-one"])
    #expect(try publisher.place(staging) == .published)
    #expect(try folder.names(in: "one/en/area").count == files.count)
    #expect(folder.text("one/en/area/a117.html") == "area 117")
  }

  @Test func `what cannot be written is the reason why the report takes no place`() throws {
    let folder = try TemporaryFolder()
    let fileSystem = FileSystem { call, path in
      call == .write && path.hasSuffix("a7.html") ? ENOSPC : nil
    }
    let publisher = ReportPublisher(folder: folder.path, fileSystem: fileSystem)
    let staging = try publisher.stage("one")
    for file in files { staging.take(file) }
    let failure = PublicationError.inputOutput(
      path: folder.path + "/.staging-one/en/area/a7.html", reason: "No space left on device")
    #expect(staging.failure == failure)
    #expect(throws: failure) { try publisher.place(staging) }
    // Nothing is written after it.
    #expect(try folder.names(in: ".staging-one/en/area").count == 8)
    publisher.discard(staging)
    #expect(try folder.names().isEmpty)
  }

  @Test func `what bears the name of a run and is no report is refused before anything is made`()
    throws
  {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/one", withIntermediateDirectories: true)
    #expect(throws: PublicationError.self) {
      try ReportPublisher(folder: folder.path).stage("one")
    }
    #expect(try folder.names() == ["one"])
  }

  @Test func `a compressed file is another file, and says so`() {
    let file = OutputFile(path: "findings.json", bytes: Array(repeating: 0x20, count: 10_000))
    #expect(file.compressed.path == "findings.json.gz")
    #expect(file.compressed.byteCount < 100)
  }
}
