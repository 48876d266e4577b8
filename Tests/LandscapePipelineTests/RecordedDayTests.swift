import LandscapeModel
import LandscapePipeline
import Publishing
import Review
import TestSupport
import Testing

@testable import RunHistory

/// Which recorded run is the review of a day.
struct RecordedDayTests {
  private static func summary(_ id: String, _ day: String) -> RunSummary {
    RunSummary(
      id: id, asOf: PartialDate(day), toolVersion: "", baseline: nil, recorded: "",
      inputsDigest: "", settingsDigest: "", partnershipCount: 0, findingCount: 0,
      edges: EdgeSummary())
  }

  private static func snapshot(_ folder: String) throws -> RunSnapshot {
    let input = InputFolder(path: folder)
    let pipeline = AnalysisPipeline(input: input, settings: try input.settings())
    return RunSnapshot(of: try pipeline.content(of: try pipeline.read(), stability: false))
  }

  @Test func `days are told apart, the earliest first, and runs without a day are of none`() {
    let days = RecordedDay.all(
      of: [("d", "2025"), ("c", "2023-06-30"), ("x", ""), ("b", "2025"), ("a", "2019-06-30")]
        .map { Self.summary($0.0, $0.1) })
    #expect(days.map(\.day.description) == ["2019-06-30", "2023-06-30", "2025"])
    #expect(days.map(\.runs) == [["a"], ["c"], ["d", "b"]])
  }

  @Test func `the newest that can be read and is of the country is the review of its day`() throws {
    let here = try Self.snapshot(Repository.wales(2019))
    let elsewhere = try Self.snapshot(Repository.root + "/Inputs/examples/arianfro-2025")
    let day = try #require(
      RecordedDay.all(of: ["damaged", "elsewhere", "here"].map { Self.summary($0, "2019") }).first)
    func read(_ run: String) throws(HistoryFailure) -> RunSnapshot? {
      ["elsewhere": elsewhere, "here": here][run]
    }
    let wales = try Self.snapshot(Repository.wales(2023)).landscape
    #expect(try day.review(of: wales, reading: read)?.id == here.id)
    #expect(try day.review(of: elsewhere.landscape, reading: read)?.id == elsewhere.id)
    let other = try RecordedDay.all(of: [Self.summary("here", "2019")])[0]
      .review(of: elsewhere.landscape, reading: read)
    #expect(other == nil)
  }
}
