import Foundation
import TestSupport
import Testing

/// `landscape trend` on the catalogues of Wales and on a history: rows that add up, and what it refuses.
@Suite struct TrendTests {
  private struct Answer: Decodable {
    struct Review: Decodable {
      var asOf: String?
      var openBefore: Int?
      var opened: Int?
      var reopened: Int?
      var ended: [String: Int]?
      var open: Int
    }
    struct Ended: Decodable {
      var id: String
      var review: String
      var ending: String
    }
    struct Questions: Decodable {
      struct Review: Decodable {
        var openBefore: Int?
        var opened: Int?
        var reopened: Int?
        var parted: Int?
        var joined: Int?
        var ended: [String: Int]?
        var open: Int
      }
      struct Ended: Decodable {
        var id: String
        var ending: String
      }
      var reviews: [Review]
      var ended: [Ended]
    }
    var reviews: [Review]
    var ended: [Ended]
    var questions: Questions?
  }

  private static let wales = [2019, 2023, 2025].map { Repository.shippedWales($0) }

  @Test func `the reviews of Wales add up, and the merged boards are among what ended`() throws {
    let run = try ProgramRun(["trend"] + Self.wales + ["--format", "json", "--quiet"])
    #expect(run.status == 0, "\(run.errors)")
    let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    #expect(answer.reviews.map(\.asOf) == ["2019-06-30", "2023-06-30", "2025-11-30"])
    #expect(answer.reviews.first?.openBefore == nil && answer.reviews.first?.ended == nil)
    for (before, review) in zip(answer.reviews, answer.reviews.dropFirst()) {
      let ended = try #require(review.ended).values.reduce(0, +)
      #expect(review.openBefore == before.open)
      #expect(
        before.open + (review.opened ?? 0) + (review.reopened ?? 0) - ended == review.open)
    }
    #expect(answer.ended.contains { $0.ending == "bodies-changed" })
    let questions = try #require(answer.questions)
    #expect(questions.reviews.count == 3)
    for (before, review) in zip(questions.reviews, questions.reviews.dropFirst()) {
      let began = (review.opened ?? 0) + (review.reopened ?? 0) + (review.parted ?? 0)
      let went = try #require(review.ended).values.reduce(0, +) + (review.joined ?? 0)
      #expect(review.openBefore == before.open)
      #expect(before.open + began - went == review.open)
    }
    let table = try ProgramRun(["trend"] + Self.wales + ["--ended", "--quiet"])
    #expect(table.output.contains("Cwm Taf Morgannwg"))
    #expect(
      table.output.split(separator: "\n").count { $0.hasPrefix("| ") }
        == answer.ended.count + questions.ended.count + 1)
  }

  @Test func `the reviews of a history are the last run of each day, of one country`() throws {
    let folder = try TemporaryFolder()
    let out = folder.path + "/out"
    func analyse(_ catalogue: String) throws {
      let run = try ProgramRun([
        "analyse", catalogue, "--out", out, "--quiet", "--accept", "vanished", "--accept", "shrunk",
        "--set",
        "stability.draws=0", "--set", "worlds.draws=0",
      ])
      #expect(run.status == 0, "\(run.errors)")
    }
    try analyse(Repository.shippedWales(2019))
    let alone = try ProgramRun(["trend", "--out", out])
    #expect(alone.status == 66)
    #expect(alone.errors.contains("days with a recorded run in the history: 1"))
    // Somebody tries another county with the same history.
    try analyse(Repository.root + "/Inputs/examples/arianfro-2025")
    try analyse(Repository.shippedWales(2025))
    let run = try ProgramRun(["trend", "--out", out, "--format", "json"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.contains(
        "recorded days of other landscapes than that of the newest run, left out: 1"))
    let answer = try JSONDecoder().decode(Answer.self, from: Data(run.output.utf8))
    #expect(answer.reviews.map(\.asOf) == ["2019-06-30", "2025-11-30"])
    let page = try String(contentsOfFile: out + "/latest/en/trend.html", encoding: .utf8)
    #expect(page.contains("30 June 2019") && !page.contains("not shown here"))
  }

  @Test func `one review, a wrong order and one date for all are refused`() throws {
    let one = try ProgramRun(["trend", Self.wales[0]])
    #expect(one.status == 64 && one.errors.contains("a trend needs two reviews"))
    let backwards = try ProgramRun(["trend", Self.wales[1], Self.wales[0], "--quiet"])
    #expect(backwards.status == 64)
    #expect(backwards.errors.contains("name the earliest first"))
    let dated = try ProgramRun(["trend", Self.wales[0], Self.wales[1], "--as-of", "2023-01-01"])
    #expect(dated.status == 64 && dated.errors.contains("--as-of would give every review one date"))
  }
}
