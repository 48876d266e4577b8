import Foundation
import LandscapePipeline
import Publishing
import TestSupport
import Testing

/// Which reports stay: those of the last days, the newest of each of the last months, latest.
struct ReportRetentionTests {
  private typealias Report = ReportRetention.Report

  private static func reports(_ times: [String]) -> [ReportRetention.Report] {
    times.map { ReportRetention.Report(run: "run-" + $0, published: $0) }
  }

  @Test(arguments: [
    // A day keeps all of its reports, a month its newest.
    (["2026-01-01T02:30:00Z", "2026-01-01T03:00:00Z"], 14, 0, []),
    (["2026-01-01T02:30:00Z", "2026-01-01T03:00:00Z"], 0, 1, ["2026-01-01T02:30:00Z"]),
    (
      ["2026-01-01T02:30:00Z", "2026-01-01T03:00:00Z", "2026-01-02"], 1, 1,
      [
        "2026-01-01T02:30:00Z", "2026-01-01T03:00:00Z",
      ]
    ),
    // The days count that have a report, not those of the calendar.
    (["2025-01-01", "2025-06-01", "2026-01-01"], 2, 0, ["2025-01-01"]),
    // A month keeps its newest although the day has gone.
    (
      ["2025-11-01", "2025-11-30", "2025-12-30", "2025-12-31"], 1, 2, ["2025-11-01", "2025-12-30"]
    ),
    (["2025-11-01", "2025-12-01", "2026-01-01"], 0, 2, ["2025-11-01"]),
    (["2025-11-01", "2025-12-01"], 0, 0, []),
    ([], 14, 24, []),
  ])
  func `the newest of each day and month stays`(
    times: [String], days: Int, months: Int, leaving: [String]
  ) {
    let retention = ReportRetention(days: days, months: months)
    #expect(
      retention.leaving(Self.reports(times.shuffled()), latest: nil) == leaving.map { "run-" + $0 })
  }

  @Test func `what latest names stays, also where the clock went back`() {
    let reports = Self.reports(["2026-01-01", "2026-01-02", "2001-01-01"])
    #expect(
      ReportRetention(days: 1, months: 0).leaving(reports, latest: "run-2001-01-01")
        == ["run-2026-01-01"])
  }

  @Test func `only reports go, a rehearsal removes nothing, and a kill leaves no half`() throws {
    let folder = try TestSupport.TemporaryFolder()
    let publisher = ReportPublisher(folder: folder.path)
    for (run, day) in [("a", "01"), ("b", "02"), ("c", "03")] {
      let record = "{\"run\": \"\(run)\", \"tool\": \"0\", \"published\": \"2026-01-\(day)\"}"
      _ = try publisher.publish(
        [
          OutputFile(path: "manifest.json", bytes: []),
          OutputFile(path: "run.json", bytes: Array(record.utf8)),
        ], run: run)
    }
    try folder.write("mine", to: "notes/manifest.json")
    try folder.write("{\"run\": \"a\", \"published\": \"1999\"}", to: "copy/run.json")
    try folder.write("", to: "copy/manifest.json")
    try folder.write("x", to: "history.sqlite")
    let retention = ReportRetention(days: 1, months: 0)
    #expect(try publisher.retire(retention, isRehearsal: true) == ["a", "b"])
    #expect(try publisher.reports().map(\.run) == ["a", "b", "c"])
    let failing = FileSystem { call, path in
      call == .remove && path.contains(".retired-a") ? EIO : nil
    }
    #expect(throws: PublicationError.self) {
      try ReportPublisher(folder: folder.path, fileSystem: failing).retire(retention)
    }
    #expect(try publisher.reports().map(\.run) == ["b", "c"])
    try publisher.clearStrays()
    #expect(try publisher.retire(retention) == ["b"])
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == ["c", "copy", "history.sqlite", "latest", "latest.txt", "notes"])
  }

  @Test func `whichever call fails while old reports go, what is left is whole`() throws {
    for failing in 1... {
      let folder = try TestSupport.TemporaryFolder()
      let publisher = ReportPublisher(folder: folder.path)
      for day in 1...3 {
        let record = "{\"run\": \"r\(day)\", \"published\": \"2026-01-0\(day)\"}"
        _ = try publisher.publish(
          [
            OutputFile(path: "manifest.json", bytes: []),
            OutputFile(path: "run.json", bytes: Array(record.utf8)),
            OutputFile(path: "en/index.html", bytes: [1]),
          ], run: "r\(day)")
      }
      let counter = Calls()
      let files = FileSystem { _, _ in counter.next() == failing ? EIO : nil }
      let retention = ReportRetention(days: 1, months: 0)
      let isDone =
        (try? ReportPublisher(folder: folder.path, fileSystem: files).retire(retention)) != nil
      for report in try publisher.reports() {
        #expect(try folder.read(report.run + "/en/index.html") == "\u{1}")
      }
      #expect(publisher.latest == "r3")
      try publisher.clearStrays()
      _ = try publisher.retire(retention)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
          "latest", "latest.txt", "r3",
        ])
      if isDone {
        #expect(failing > 8)
        break
      }
    }
  }
}

private final class Calls: @unchecked Sendable {
  private let lock = NSLock()
  private var count = 0

  func next() -> Int {
    lock.withLock {
      count += 1
      return count
    }
  }
}
