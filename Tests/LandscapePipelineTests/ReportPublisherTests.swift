import Foundation
import LandscapeModel
import LandscapePipeline
import Publishing
import Testing

struct ReportPublisherTests {
  private let report = [
    OutputFile(path: "manifest.json", bytes: Array("{}\n".utf8)),
    OutputFile(path: "en/index.html", bytes: Array("new".utf8)),
    OutputFile(path: "en/partnership/a.html", bytes: Array("a".utf8)),
    OutputFile(path: "run.json", bytes: Array("noon".utf8)),
  ]

  @Test func `a report stands whole under its run with latest pointing at it`() throws {
    let folder = try TemporaryFolder()
    let publisher = ReportPublisher(folder: folder.path + "/Reports/")
    #expect(try publisher.publish(report, run: "2023-06-30-abc") == .published)
    #expect(
      try folder.names(in: "Reports") == ["2023-06-30-abc", "latest", "latest.txt"])
    #expect(folder.text("Reports/latest/en/partnership/a.html") == "a")
    #expect(folder.text("Reports/latest.txt") == "2023-06-30-abc\n")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.path + "/Reports/latest")
        == "2023-06-30-abc")
  }

  @Test func `an existing identical run is left and latest points at it again`() throws {
    let folder = try TemporaryFolder()
    let publisher = ReportPublisher(folder: folder.path)
    #expect(try publisher.publish(report, run: "one") == .published)
    #expect(try publisher.publish(report, run: "two") == .published)
    var again = report
    again[3] = OutputFile(path: "run.json", bytes: Array("midnight".utf8))
    #expect(try publisher.publish(again, run: "one") == .unchanged)
    #expect(folder.text("latest/run.json") == "noon")
    #expect(folder.text("latest.txt") == "one\n")
  }

  @Test func `a damaged report of the same run is replaced`() throws {
    let folder = try TemporaryFolder()
    let publisher = ReportPublisher(folder: folder.path)
    _ = try publisher.publish(report, run: "one")
    try FileManager.default.removeItem(atPath: folder.path + "/one/en/index.html")
    #expect(try publisher.publish(report, run: "one") == .replaced)
    #expect(folder.text("latest/en/index.html") == "new")
    #expect(try folder.names() == ["latest", "latest.txt", "one"])
  }

  @Test func `a file that is never held whole is written, told from another and left`() throws {
    let folder = try TemporaryFolder()
    let publisher = ReportPublisher(folder: folder.path)
    func streamed(_ last: String) -> [OutputFile] {
      report + [
        OutputFile(path: "rejects.csv") {
          AnyIterator(["file,", "line\n", last].map { Array($0.utf8) }.makeIterator())
        }
      ]
    }
    #expect(streamed("a")[4].byteCount == 11)
    #expect(streamed("a")[4].digest == ContentDigest(of: "file,line\na"))
    #expect(try publisher.publish(streamed("a"), run: "one") == .published)
    #expect(folder.text("one/rejects.csv") == "file,line\na")
    #expect(try publisher.publish(streamed("a"), run: "one") == .unchanged)
    #expect(try publisher.publish(streamed("b"), run: "one") == .replaced)
    #expect(folder.text("one/rejects.csv") == "file,line\nb")
  }

  @Test func `staging that a killed run left behind is cleared`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.path + "/.staging-one/en", withIntermediateDirectories: true)
    try Data("torn".utf8).write(to: URL(fileURLWithPath: folder.path + "/.staging-one/en/x"))
    #expect(try ReportPublisher(folder: folder.path).publish(report, run: "one") == .published)
    #expect(try folder.names(in: "one/en") == ["index.html", "partnership"])
  }

  @Test func `a link in place of staging is removed and not followed`() throws {
    let folder = try TemporaryFolder()
    let elsewhere = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/.staging-one", withDestinationPath: elsewhere.path)
    _ = try ReportPublisher(folder: folder.path).publish(report, run: "one")
    #expect(try elsewhere.names().isEmpty)
    #expect(folder.text("one/en/index.html") == "new")
  }

  @Test(arguments: [
    "../evil", "/evil", "en//x", "en/../../x", "", ".hidden", "en/./x", "en/a\u{0}b", "en/a\nb",
    "en\\x", "c:x",
  ])
  func `a path that leads out of the report is refused before anything is written`(
    path: String
  ) throws {
    let folder = try TemporaryFolder()
    let bad = report + [OutputFile(path: path, bytes: [])]
    #expect(throws: PublicationError.unusablePath(path)) {
      try ReportPublisher(folder: folder.path).publish(bad, run: "one")
    }
    #expect(try folder.names().isEmpty)
  }

  @Test(arguments: ["", "..", "a/b", ".staging-x", "latest", "latest.txt"])
  func `a run whose id is no plain name is refused`(run: String) throws {
    let folder = try TemporaryFolder()
    #expect(throws: PublicationError.unusablePath(run)) {
      try ReportPublisher(folder: folder.path).publish(report, run: run)
    }
  }

  @Test func `two files that differ in case only are refused`() throws {
    let folder = try TemporaryFolder()
    let bad = report + [OutputFile(path: "EN/INDEX.html", bytes: [])]
    #expect(throws: PublicationError.unusablePath("EN/INDEX.html")) {
      try ReportPublisher(folder: folder.path).publish(bad, run: "one")
    }
  }

  @Test func `an output folder below a file cannot be created`() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.path + "/file"))
    let error = #expect(throws: PublicationError.self) {
      try ReportPublisher(folder: folder.path + "/file/out").publish(report, run: "one")
    }
    #expect(
      error == .cannotCreate(path: folder.path + "/file", reason: "Not a directory"))
  }

  @Test func `an unwritable folder is named as the user gave it, with the reason`() throws {
    let folder = try TemporaryFolder()
    let fileSystem = FileSystem { call, path in
      call == .createFolder && path.hasSuffix("/.staging-one") ? EACCES : nil
    }
    let error = #expect(throws: PublicationError.self) {
      try ReportPublisher(folder: folder.path + "//", fileSystem: fileSystem)
        .publish(report, run: "one")
    }
    #expect(
      error
        == .cannotCreate(path: folder.path + "/.staging-one", reason: "Permission denied"))
  }

  @Test(arguments: [(ENOSPC, "No space left on device"), (EIO, "Input/output error")])
  func `a full or broken disk is an input and output error`(number: Int32, reason: String) throws {
    let folder = try TemporaryFolder()
    let fileSystem = FileSystem { call, path in
      call == .create && path.hasSuffix("index.html") ? number : nil
    }
    let error = #expect(throws: PublicationError.self) {
      try ReportPublisher(folder: folder.path, fileSystem: fileSystem).publish(report, run: "one")
    }
    #expect(
      error
        == .inputOutput(path: folder.path + "/.staging-one/en/index.html", reason: reason))
  }

  @Test func `whichever call fails, latest is the old report or the new one, whole`() throws {
    let old = [
      OutputFile(path: "manifest.json", bytes: Array("[]\n".utf8)),
      OutputFile(path: "en/index.html", bytes: Array("old".utf8)),
    ]
    var calls = 0
    for failing in 1... {
      let folder = try TemporaryFolder()
      _ = try ReportPublisher(folder: folder.path).publish(old, run: "old")
      let counter = Counter()
      let fileSystem = FileSystem { _, _ in counter.next() == failing ? EIO : nil }
      do {
        _ = try ReportPublisher(folder: folder.path, fileSystem: fileSystem)
          .publish(report, run: "new")
        break
      } catch {
        calls = failing
      }
      let index = try #require(folder.text("latest/en/index.html"))
      let manifest = try #require(folder.text("latest/manifest.json"))
      #expect((index, manifest) == ("old", "[]\n") || (index, manifest) == ("new", "{}\n"))
      // The next run needs no help.
      _ = try ReportPublisher(folder: folder.path).publish(report, run: "new")
      #expect(folder.text("latest/en/index.html") == "new")
      #expect(try folder.names() == ["latest", "latest.txt", "new", "old"])
    }
    #expect(calls > 15)
  }
}

/// Counts calls of one publication.
private final class Counter: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
